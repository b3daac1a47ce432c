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
 * Finds new cards among the old. In this order: by id; by fact and form; by key and sentence; by fact, key and
 * sentence, or place of the key in its sentence, whatever the form, since newer rules may ask for the same key
 * otherwise or give it more fully; by kind, form and key with a sentence that is much the same. Each card matches at
 * most one other.
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

	for (const names of [ids, factAndForm, keyAndSentence, factInAnyForm, keyInAnyForm, placeOfKey]) {
		const byName = new Map<string, Card>();
		for (const card of open)
			for (const name of names(card)) if (!byName.has(name)) byName.set(name, card);
		for (const old of existing) {
			if (matches.has(old.id)) continue;
			const found = names(old).flatMap((name) => byName.get(name) ?? []);
			const card = found.find((each) => open.has(each));
			// A word is known by its root, so that its sentence may be another one now.
			match(old, card, card?.word === undefined || quoteTheSame(card, old));
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
			.filter((card) => open.has(card) && areOfOneArticle(card, old))
			.map((card) => ({card, share: likenessOf(card, old)}))
			.filter(({share}) => share >= alike)
			.sort((a, b) => b.share - a.share)[0];
		match(old, likeness?.card, false);
	}
	return matches;
}

const ids = ({id}: Card): string[] => [id];

function factAndForm(card: Card): string[] {
	return card.fact === undefined
		? []
		: articles(card).map((article) => JSON.stringify([card.fact, card.form, article]));
}

function factInAnyForm(card: Card): string[] {
	return card.fact === undefined || !hasOneKey(card)
		? []
		: articles(card).map((article) => JSON.stringify([card.fact, article]));
}

function keyName(card: Card): string {
	return JSON.stringify([card.kind, card.form, normalText(card.answer)]);
}

function keyAndSentence(card: Card): string[] {
	return sentences(card).map((text) => JSON.stringify([keyName(card), text]));
}

function keyInAnyForm(card: Card): string[] {
	if (!hasOneKey(card)) return [];
	return sentences(card).map((text) => JSON.stringify([card.kind, normalText(card.answer), text]));
}

/** Where the key ends in its sentence: the same place holds the same key, however much of it is given. */
function placeOfKey(card: Card): string[] {
	const [evidence] = card.evidence ?? [];
	if (!evidence || !hasOneKey(card)) return [];
	const {text, start, end} = evidence;
	const part = normalText(text.slice(start, end)).split(' ').at(-1) ?? '';
	const after = normalText(text.slice(end));
	return part === ''
		? []
		: [JSON.stringify([card.kind, evidence.article, normalText(text), part, after])];
}

/** A question with one key; one over several statements is made of more than its first sentence. */
function hasOneKey({form = 'direct'}: Card): boolean {
	return form === 'direct' || form === 'cloze';
}

function areOfOneArticle(a: Card, b: Card): boolean {
	const theirs = new Set(articles(b));
	return articles(a).some((article) => theirs.has(article));
}

function articles({evidence = []}: Card): string[] {
	return evidence.length === 0 ? [''] : [...new Set(evidence.map(({article}) => article))];
}

/** The sentences that prove a card, the antecedents of pronouns apart. */
function sentences({evidence = []}: Card): string[] {
	return [
		...new Set(evidence.filter(({via}) => via === undefined).map(({text}) => normalText(text))),
	].filter((text) => text !== '');
}

const quoteTheSame = (a: Card, b: Card): boolean =>
	sentences(a).some((sentence) => sentences(b).includes(sentence));

function likenessOf(a: Card, b: Card): number {
	return Math.max(
		0,
		...sentences(a).flatMap((ours) => sentences(b).map((theirs) => sharedWords(ours, theirs))),
	);
}

/** Words in both sentences as a share of the words in either. */
export function sharedWords(a: string, b: string): number {
	if (a === '' || b === '') return 0;
	const ours = new Set(a.split(' '));
	const theirs = new Set(b.split(' '));
	const both = [...ours].filter((word) => theirs.has(word)).length;
	return both / (ours.size + theirs.size - both);
}
