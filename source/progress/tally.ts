import type {EditEvent, ReviewEvent} from './event.js';
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
	return unlessEmpty(next);
}

/** A day's tally with a quiz answer that the learner's edit makes right (`sign` 1), or no longer does (-1). */
export function tallyAfterEdit(
	tally: DayTally | undefined,
	{regrades}: Pick<EditEvent, 'regrades'>,
	sign: 1 | -1,
): DayTally | undefined {
	if (regrades !== 'quiz') return tally;
	const day = tally ?? EMPTY_DAY;
	return unlessEmpty({...day, quizRight: day.quizRight + sign});
}

// An edit may come before the answer that it speaks of, from another log.
function unlessEmpty(tally: DayTally): DayTally | undefined {
	return tally.reviews + tally.quiz > 0 || tally.quizRight !== 0 ? tally : undefined;
}
