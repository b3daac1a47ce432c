import {type DeckCard, keyOf} from './question.js';
import type {StudyAnswer} from './study-session.js';

export interface StudySummary {
	readonly answers: number;
	readonly cards: number;
	/** Thinking time in milliseconds. */
	readonly ms: number;
	/** Answers that were not Again. */
	readonly remembered: number;
	/** Cards that were forgotten at least once, the most forgotten first. */
	readonly revisit: ReadonlyArray<DeckCard & {readonly times: number}>;
	/** Cards that were forgotten or hard at least once, as they came. */
	readonly hard: readonly DeckCard[];
	/** What was asked, the kind that was remembered least first. */
	readonly kinds: readonly KindTally[];
}

/** How the answers to one kind of card went. */
export interface KindTally {
	readonly kind: string;
	readonly answers: number;
	readonly remembered: number;
}

/** What a study session came to. */
export function summarise(answers: readonly StudyAnswer[]): StudySummary {
	const forgotten = new Map<string, DeckCard & {times: number}>();
	const hard = new Map<string, DeckCard>();
	const kinds = new Map<string, KindTally>();
	const cards = new Set<string>();
	for (const answer of answers) {
		const {deck, card, grade} = answer;
		const key = keyOf(answer);
		cards.add(key);
		const {kind = 'custom'} = card;
		const known = kinds.get(kind) ?? {kind, answers: 0, remembered: 0};
		kinds.set(kind, {
			kind,
			answers: known.answers + 1,
			remembered: known.remembered + (grade === 1 ? 0 : 1),
		});
		if (grade <= 2 && !hard.has(key)) hard.set(key, {deck, card});
		if (grade !== 1) continue;
		const before = forgotten.get(key);
		if (before) before.times++;
		else forgotten.set(key, {deck, card, times: 1});
	}
	return {
		answers: answers.length,
		cards: cards.size,
		ms: answers.reduce((sum, answer) => sum + answer.ms, 0),
		remembered: answers.filter((answer) => answer.grade !== 1).length,
		hard: [...hard.values()],
		kinds: [...kinds.values()].sort(
			(a, b) => a.remembered / a.answers - b.remembered / b.answers || b.answers - a.answers,
		),
		revisit: [...forgotten.values()].sort((a, b) => b.times - a.times),
	};
}
