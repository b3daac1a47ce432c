import type {DeckCard} from './question.js';
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
}

/** What a study session came to. */
export function summarise(answers: readonly StudyAnswer[]): StudySummary {
	const forgotten = new Map<string, DeckCard & {times: number}>();
	const cards = new Set<string>();
	for (const {deck, card, grade} of answers) {
		const key = `${deck.id}/${card.id}`;
		cards.add(key);
		if (grade !== 1) continue;
		const known = forgotten.get(key);
		if (known) known.times++;
		else forgotten.set(key, {deck, card, times: 1});
	}
	return {
		answers: answers.length,
		cards: cards.size,
		ms: answers.reduce((sum, answer) => sum + answer.ms, 0),
		remembered: answers.filter((answer) => answer.grade !== 1).length,
		revisit: [...forgotten.values()].sort((a, b) => b.times - a.times),
	};
}
