import type {ReviewEvent} from './event.js';
import type {DayTally, Memory} from './state.js';

/** A day without answers. */
export const EMPTY_DAY: DayTally = {
	reviews: 0,
	introduced: 0,
	again: 0,
	recalls: 0,
	recalled: 0,
	ms: 0,
	quiz: 0,
	quizRight: 0,
};

/**
 * A day's tally with one answer more (`sign` 1) or taken back (-1); `undefined` for a day without any.
 * @param before the card's memory before the answer
 */
export function tallyAfter(
	tally: DayTally = EMPTY_DAY,
	{mode, grade, ms}: Pick<ReviewEvent, 'mode' | 'grade' | 'ms'>,
	before: Memory | undefined,
	sign: 1 | -1,
): DayTally | undefined {
	const count = (is: boolean): number => (is ? sign : 0);
	const isStudy = mode === 'study';
	const isRecall = isStudy && before?.stage === 'review';
	const next: DayTally = {
		reviews: tally.reviews + count(isStudy),
		introduced: tally.introduced + count(isStudy && before === undefined),
		again: tally.again + count(isStudy && grade === 1),
		recalls: tally.recalls + count(isRecall),
		recalled: tally.recalled + count(isRecall && grade > 1),
		ms: tally.ms + (isStudy ? sign * Math.round(ms) : 0),
		quiz: tally.quiz + count(!isStudy),
		quizRight: tally.quizRight + count(!isStudy && grade > 1),
	};
	return next.reviews + next.quiz > 0 ? next : undefined;
}
