import type {Card} from './deck.js';
import {normalText} from './normal-text.js';

/** What share of its words a sentence may lose or gain in a correction and still be the same sentence. */
const alike = 0.6;

export interface CardMatch {
	/** The new card. */
	readonly card: Card;
	/** The sentence and key are unchanged; else the sentence was corrected. */
	readonly isSameFact: boolean;
}

/**
 * Finds new cards among the old: by id, then by fact and form, then by kind, form and key with a sentence
 * that is much the same. Each card matches at most one other.
 * @returns by the old card's id
 */
export function matchCards(
	built: readonly Card[],
	existing: readonly Card[],
): Map<string, CardMatch> {
	const matches = new Map<string, CardMatch>();
	const open = new Set(built);
	const match = (old: Card, card: Card | undefined, isSameFact: boolean): void => {
		if (!card || matches.has(old.id)) return;
		open.delete(card);
		matches.set(old.id, {card, isSameFact});
	};

	for (const name of [(card: Card) => card.id, factAndForm, keyAndSentence]) {
		const byName = new Map<string, Card>();
		for (const card of open) {
			const key = name(card);
			if (key !== undefined && !byName.has(key)) byName.set(key, card);
		}
		for (const old of existing) {
			if (matches.has(old.id)) continue;
			const key = name(old);
			if (key === undefined) continue;
			match(old, byName.get(key), true);
			byName.delete(key);
		}
	}

	const byKey = new Map<string, Card[]>();
	for (const card of open) {
		const name = keyName(card);
		const same = byKey.get(name);
		if (same) same.push(card);
		else byKey.set(name, [card]);
	}
	for (const old of existing) {
		if (matches.has(old.id)) continue;
		const likeness = (byKey.get(keyName(old)) ?? [])
			.filter((card) => open.has(card))
			.map((card) => ({card, share: sharedWords(sentence(card), sentence(old))}))
			.filter(({share}) => share >= alike)
			.sort((a, b) => b.share - a.share)[0];
		match(old, likeness?.card, false);
	}
	return matches;
}

function factAndForm(card: Card): string | undefined {
	return card.fact === undefined
		? undefined
		: JSON.stringify([card.fact, card.form, card.evidence?.[0]?.article]);
}

function keyName(card: Card): string {
	return JSON.stringify([card.kind, card.form, normalText(card.answer)]);
}

function keyAndSentence(card: Card): string | undefined {
	const text = sentence(card);
	return text === '' ? undefined : JSON.stringify([keyName(card), text]);
}

function sentence(card: Card): string {
	return normalText(card.evidence?.[0]?.text ?? '');
}

/** Words in both sentences as a share of the words in either. */
function sharedWords(a: string, b: string): number {
	if (a === '' || b === '') return 0;
	const ours = new Set(a.split(' '));
	const theirs = new Set(b.split(' '));
	const both = [...ours].filter((word) => theirs.has(word)).length;
	return both / (ours.size + theirs.size - both);
}
