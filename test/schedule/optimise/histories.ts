import fc from 'fast-check';
import {
	packHistories,
	type PastReview,
	type ReviewHistories,
} from '../../../source/schedule/optimise/review-histories.js';

/**
 * Cards in a short notation: grades one after another, a space for a night between two of them, `+9:` for so many
 * days. The answers of all cards are given in turn, one of each card after the other.
 */
export function histories(...cards: readonly string[]): ReviewHistories {
	return packHistories(
		cards.map((text, card) =>
			[...text.matchAll(/( |\+\d+:)?([1-4])/g)].map(([, gap, grade], index) => ({
				grade: Number(grade) as PastReview['grade'],
				days: gap === undefined ? 0 : gap === ' ' ? 1 : Number.parseInt(gap, 10),
				order: index * cards.length + card,
			})),
		),
	);
}

const grade = fc.constantFrom(1, 2, 3, 4);
const days = fc.oneof(
	{weight: 3, arbitrary: fc.constant(0)},
	{weight: 6, arbitrary: fc.integer({min: 1, max: 60})},
	{weight: 1, arbitrary: fc.integer({min: 1000, max: 3_000_000})},
);

/** Histories that no learner has: cards that are always forgotten, millennia between answers, one card alone. */
export const anyHistories: fc.Arbitrary<ReviewHistories> = fc
	.array(
		fc.oneof(
			fc.array(fc.record({grade, days}), {minLength: 1, maxLength: 12}),
			fc.array(fc.record({grade: fc.constant(1 as const), days}), {minLength: 1, maxLength: 30}),
			fc.array(fc.record({grade: fc.constant(4 as const), days}), {minLength: 1, maxLength: 30}),
		),
		{minLength: 1, maxLength: 20},
	)
	.map((cards) =>
		packHistories(
			cards.map((reviews, card) =>
				reviews.map((review, index) => ({...review, order: index * cards.length + card})),
			),
		),
	);

/** Parameters within their bounds, each anywhere in them. */
export function anyParameters(
	bounds: ReadonlyArray<readonly [number, number]>,
): fc.Arbitrary<number[]> {
	return fc.tuple(
		...bounds.map(([min, max]) => fc.double({min, max, noNaN: true, noDefaultInfinity: true})),
	);
}

/** Lets a piece of work that yields now and then run to its end. */
export function finish<T>(work: Generator<unknown, T>): T {
	let step = work.next();
	while (!step.done) step = work.next();
	return step.value;
}
