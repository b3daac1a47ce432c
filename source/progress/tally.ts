import type {AcceptEvent, ReviewEvent} from './event.js';
import type {DayTally, Memory} from './state.js';

/** A day without answers. */
export const EMPTY_DAY: DayTally = {
	reviews: 0,
	introduced: 0,
	again: 0,
	recalls: 0,
	recalled: 0,
	byAge: [],
	ms: 0,
	quiz: 0,
	quizRight: 0,
	practice: 0,
};

/** Where a card's age, the days of the interval it came back after, begins to count as the next. */
export const AGES = [7, 21, 90] as const;

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
	const isQuiz = mode === 'quiz';
	const isRecall = isStudy && before?.stage === 'review';
	const next: DayTally = {
		reviews: tally.reviews + count(isStudy),
		introduced: tally.introduced + count(isStudy && before === undefined),
		again: tally.again + count(isStudy && grade === 1),
		recalls: tally.recalls + count(isRecall),
		recalled: tally.recalled + count(isRecall && grade > 1),
		byAge: isRecall ? byAgeAfter(tally.byAge, before.interval, grade > 1, sign) : tally.byAge,
		ms: tally.ms + (isQuiz ? 0 : sign * Math.round(ms)),
		quiz: tally.quiz + count(isQuiz),
		quizRight: tally.quizRight + count(isQuiz && grade > 1),
		practice: tally.practice + count(mode === 'practice'),
	};
	return unlessEmpty(next);
}

/** A day's tally with a quiz answer that the learner's edit makes right (`sign` 1), or no longer does (-1). */
export function tallyAfterEdit(
	tally: DayTally | undefined,
	{regrades}: Pick<AcceptEvent, 'regrades'>,
	sign: 1 | -1,
): DayTally | undefined {
	if (regrades !== 'quiz') return tally;
	const day = tally ?? EMPTY_DAY;
	return unlessEmpty({...day, quizRight: day.quizRight + sign});
}

function byAgeAfter(
	byAge: readonly number[],
	interval: number,
	isRecalled: boolean,
	sign: 1 | -1,
): number[] {
	const age = AGES.findIndex((limit) => interval < limit);
	const at = 2 * (age === -1 ? AGES.length : age);
	const next = byAge.length > 0 ? byAge.slice() : new Array<number>(2 * (AGES.length + 1)).fill(0);
	next[at] = (next[at] ?? 0) + sign;
	if (isRecalled) next[at + 1] = (next[at + 1] ?? 0) + sign;
	return next.some((count) => count !== 0) ? next : [];
}

// An edit may come before the answer that it speaks of, from another log.
function unlessEmpty(tally: DayTally): DayTally | undefined {
	return tally.reviews + tally.quiz + tally.practice > 0 || tally.quizRight !== 0
		? tally
		: undefined;
}
