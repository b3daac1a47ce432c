import type {Draft} from './draft.js';
import {groupOf, wordsOf, type Story} from './story.js';
import {isPublicRole} from './words/people.js';
import {worthOf} from './worth.js';

/** What a teacher would ask first: the headline's and the lead's facts, the main actors, then detail. */
export function scoreOf(story: Story, draft: Draft): number {
	const {sentence} = draft.statement;
	const place =
		sentence.block === 'caption' || sentence.block === 'headline'
			? -1
			: 4 / (1 + sentence.rank / 3);
	const words = wordsOf(`${draft.question} ${draft.answer}`);
	const shared = words.filter((word) => word.length > 3 && story.headline.has(word)).length;
	const inHeadline = wordsOf(draft.answer).some(
		(word) => word.length > 2 && story.headline.has(word),
	)
		? 1
		: 0;
	const group = draft.key?.entity ? groupOf(story, draft.key.entity) : undefined;
	const weight = group ? Math.min(2, Math.log2(1 + group.mentions.length)) * 0.5 : 0;
	const holdsOffice = group?.type === 'person' && group.roles.some(isPublicRole) ? 1 : 0;
	const length = draft.question.length > 200 ? -1 : draft.question.length > 150 ? -0.4 : 0;
	return (
		place +
		1.5 * worthOf(story, draft) +
		draft.merit * 0.6 +
		Math.min(3, shared) * 0.4 +
		inHeadline +
		weight +
		holdsOffice +
		length
	);
}

/** Few learn a story by its acronyms or by who said which words. */
/** Who holds which office is asked of the first few. */
const office = 'office';
const mostOffices = 3;

const mostOfKind: Readonly<Record<string, number>> = {acronym: 2, quote: 2};

/**
 * Picks and orders cards: the best first, each next one losing by how much its kind and its sentence have been asked
 * about already. A key comes a second time only when no other can be asked any more, and never a third time.
 * @param perSentence how many cards one sentence may give: they tell one another's answers. One more may come where
 * its key has no other sentence.
 */
export function pick<
	T extends {readonly draft: Draft; readonly score: number; readonly fact: string},
>(drafts: readonly T[], most: number, perSentence: number): T[] {
	const left = [...drafts];
	const chosen: T[] = [];
	const kinds = new Map<string, number>();
	const keys = new Map<string, number>();
	const sentences = new Map<number, number>();
	// Who holds which office gives nothing else of its sentence away.
	const inSentenceOf = ({topic, statement}: Draft) =>
		topic === undefined ? count(sentences, statement.sentence.index) : 0;
	const facts = new Set<string>();
	const best = (again: number, inSentence: number): number | undefined => {
		let found: number | undefined;
		let highest = -Infinity;
		for (const [index, {draft, score, fact}] of left.entries()) {
			if (
				facts.has(fact) ||
				count(keys, keyOf(draft)) !== again ||
				// A second gap for the same key teaches nothing; a second question may.
				(again > 0 && draft.form === 'cloze') ||
				inSentenceOf(draft) >= inSentence ||
				count(kinds, draft.kind) >= (mostOfKind[draft.kind] ?? Infinity) ||
				(draft.topic !== undefined && count(kinds, office) >= mostOffices)
			)
				continue;
			const value =
				score -
				(draft.kind === 'acronym' ? 1.4 : 0.35) * Math.min(4, count(kinds, draft.kind)) -
				1.2 * inSentenceOf(draft);
			if (value > highest) {
				highest = value;
				found = index;
			}
		}
		return found;
	};
	while (left.length > 0 && chosen.length < most) {
		const index = best(0, perSentence) ?? best(0, perSentence + 1) ?? best(1, perSentence);
		if (index === undefined) break;
		const [taken] = left.splice(index, 1);
		const {draft} = taken!;
		chosen.push(taken!);
		facts.add(taken!.fact);
		add(kinds, draft.kind);
		if (draft.topic !== undefined) add(kinds, office);
		add(keys, keyOf(draft));
		if (draft.topic === undefined) add(sentences, draft.statement.sentence.index);
	}
	return chosen;
}

const keyOf = ({answer, topic}: Draft) => (topic ?? answer).toLowerCase();
const count = <K>(map: ReadonlyMap<K, number>, key: K) => map.get(key) ?? 0;
const add = <K>(map: Map<K, number>, key: K) => map.set(key, count(map, key) + 1);
