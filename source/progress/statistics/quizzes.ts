import {dayName, dayNumber} from '../../schedule/study-day.js';
import type {QuizEvent} from '../event.js';
import type {ProgressState} from '../state.js';

/** What a quiz came to, and its study day. */
export interface QuizOfDay extends Omit<QuizEvent, 'v' | 'device' | 'n' | 'at' | 'tz' | 'type'> {
	/** `YYYY-MM-DD`. */
	readonly date: string;
}

/** The latest quizzes, newest last. */
export function quizzesOf({quizzes, schedule}: ProgressState): QuizOfDay[] {
	return quizzes.map(({v: _v, device: _d, n: _n, type: _t, at, tz, ...quiz}) => ({
		date: dayName(dayNumber({at, tz}, schedule.dayStart)),
		...quiz,
	}));
}

/** So many quizzes are held against as many before them. */
export const trendLength = 5;

/** The share of right answers in the latest quizzes, and in as many before them; absent where there are none. */
export function quizTrend(quizzes: readonly QuizOfDay[]): {
	readonly latest?: number;
	readonly before?: number;
} {
	const latest = shareOf(quizzes.slice(-trendLength));
	const before = shareOf(quizzes.slice(-2 * trendLength, -trendLength));
	return {
		...(latest === undefined ? {} : {latest}),
		...(before === undefined ? {} : {before}),
	};
}

function shareOf(quizzes: readonly QuizOfDay[]): number | undefined {
	const total = quizzes.reduce((sum, quiz) => sum + quiz.total, 0);
	const right = quizzes.reduce((sum, quiz) => sum + quiz.right, 0);
	return total === 0 ? undefined : right / total;
}
