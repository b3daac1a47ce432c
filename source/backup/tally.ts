import type {ProgressState} from '../progress/state.js';

/** What tells one state of a home from another at a glance. */
export interface ProgressTally {
	/** Answers that count, in study, in quizzes and in practice. */
	readonly reviews: number;
	/** Cards that were studied. */
	readonly cards: number;
	/** The last study day with an answer, `YYYY-MM-DD`. */
	readonly lastDay?: string;
}

export function tallyOf({days, memories}: ProgressState): ProgressTally {
	let reviews = 0;
	let lastDay = '';
	for (const [day, {reviews: studied, quiz, practice}] of days) {
		const answers = studied + quiz + practice;
		reviews += answers;
		if (day > lastDay && answers > 0) lastDay = day;
	}

	return {reviews, cards: memories.size, ...(lastDay !== '' && {lastDay})};
}
