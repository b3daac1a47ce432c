import type {Card} from '../deck/deck.js';

/** How many wrong options of a card a result can name. */
export const namedDistractors = 5;

/**
 * What came of one card: 0 it was not asked, 1 right, 2 wrong without an option of the card (typed, or ordered), and
 * from 3 on the wrong option that was chosen, by its place among the card's distractors.
 */
export type Outcome = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The outcome of choosing an option of a card. */
export function outcomeOf({answer, distractors = []}: Card, option: string): Outcome {
	if (option === answer) return 1;
	const place = distractors.slice(0, namedDistractors).indexOf(option);
	return place < 0 ? 2 : ((3 + place) as Outcome);
}

/** The wrong option that an outcome names; undefined when it names none. */
export function chosenOf({distractors = []}: Card, outcome: Outcome): string | undefined {
	return outcome < 3 ? undefined : distractors[outcome - 3];
}
