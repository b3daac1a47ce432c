import {MemoryModel} from './memory-model.js';
import type {ReviewHistories} from './review-histories.js';

/** How well parameters predict answers; the less the better. */
export interface Evaluation {
	/** How many answers were predicted. */
	readonly reviews: number;
	/** The mean cross-entropy of prediction and answer. */
	readonly logLoss: number;
	/**
	 * RMSE(bins): how far the share of right answers lies from the predicted one, in bins of answers alike. See
	 * {@link binOf}.
	 */
	readonly rmse: number;
}

interface Bin {
	weight: number;
	count: number;
	predicted: number;
	recalled: number;
}

/**
 * Compares what was predicted with what was answered.
 * @param weight what a predicted answer counts, by its place among all of them by time; 0 to leave it out
 */
export function evaluate(
	{starts, grades, days, ranks}: ReviewHistories,
	parameters: readonly number[],
	weight: (rank: number) => number,
): Evaluation {
	const model = new MemoryModel(parameters);
	const bins = new Map<number, Bin>();
	let reviews = 0;
	let total = 0;
	let loss = 0;
	for (let card = 0; card + 1 < starts.length; card++) {
		const first = starts[card]!;
		const end = starts[card + 1]!;
		let laterDays = 0;
		let lapses = 0;
		model.begin(grades[first]!);
		for (let at = first + 1; at < end; at++) {
			const grade = grades[at]!;
			const rank = ranks[at]!;
			if (rank < 0) {
				model.answerSameDay(grade);
				continue;
			}

			model.predict(days[at]!);
			laterDays++;
			const counts = weight(rank);
			if (counts > 0) {
				reviews++;
				total += counts;
				loss -= counts * Math.log(grade > 1 ? model.recalled : model.forgotten);
				const key = binOf(days[at]!, laterDays, lapses);
				const bin = bins.get(key) ?? {weight: 0, count: 0, predicted: 0, recalled: 0};
				bin.weight += counts;
				bin.count++;
				bin.predicted += model.recalled;
				bin.recalled += Number(grade > 1);
				bins.set(key, bin);
			}

			if (grade === 1) lapses++;
			model.answer(grade);
		}
	}

	let squares = 0;
	for (const {weight: counts, count, predicted, recalled} of bins.values()) {
		squares += counts * ((predicted - recalled) / count) ** 2;
	}

	return {reviews, logLoss: loss / total, rmse: Math.sqrt(squares / total)};
}

/**
 * Answers are alike if the days since the answer before, the number of days on which the card had been answered,
 * and its lapses are of one size. The sizes grow by the factors of fsrs-rs (3.62, 1.89, 1.73), so that the figures
 * can be compared.
 */
function binOf(days: number, laterDays: number, lapses: number): number {
	const byDays = sizeOf(days, 3.62);
	const byLength = sizeOf(laterDays + 1, 1.89);
	const byLapses = lapses === 0 ? 0 : 1 + sizeOf(lapses, 1.73);
	return (byDays * 100 + byLength) * 100 + byLapses;
}

function sizeOf(value: number, factor: number): number {
	return Math.floor(Math.log(value) / Math.log(factor));
}
