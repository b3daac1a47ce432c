import {reviewHistories} from '../../source/progress/histories.js';
import {evaluate, type Evaluation} from '../../source/schedule/optimise/evaluate.js';
import {fit} from '../../source/schedule/optimise/fit.js';
import {recency} from '../../source/schedule/optimise/likelihood.js';
import {DEFAULT_PARAMETERS} from '../../source/schedule/optimise/parameters.js';
import type {ReviewHistories} from '../../source/schedule/optimise/review-histories.js';
import {seeded} from '../../source/session/chance.js';
import {type Learner, study} from './learner.js';

export {DEFAULT_PARAMETERS, evaluate, recency};

const change = (changes: Readonly<Record<number, (value: number) => number>>): readonly number[] =>
	DEFAULT_PARAMETERS.map((value, index) => changes[index]?.(value) ?? value);

const firstTimes = (factor: number): Record<number, (value: number) => number> =>
	Object.fromEntries([0, 1, 2, 3].map((index) => [index, (value: number) => value * factor]));

/** The learners that are simulated. The last one's cards differ among themselves as no parameters can tell. */
export const learners: Readonly<Record<string, Learner>> = {
	average: {parameters: DEFAULT_PARAMETERS},
	'forgets twice as fast': {
		parameters: change({
			...firstTimes(0.5),
			8: (value) => value - 0.35,
			11: (value) => value * 0.7,
		}),
	},
	'remembers longer': {parameters: change({...firstTimes(2.5), 8: (value) => value + 0.3})},
	'forgets otherwise': {
		parameters: change({
			...firstTimes(1.2),
			4: () => 5.2,
			6: () => 1.6,
			14: () => 0.9,
			15: () => 0.3,
			20: () => 0.35,
		}),
	},
	'cards differ': {parameters: DEFAULT_PARAMETERS, variety: 0.8},
};

/** What a learner answered, packed for a fit. */
export function historiesOf(learner: Learner, answers: number, seed: string): ReviewHistories {
	return reviewHistories(study(learner, answers, seeded(seed)));
}

/** The parameters of the fit to the first `until` predicted answers. */
export function fitted(histories: ReviewHistories, until: number): readonly number[] {
	const fitting = fit(histories, until, 1);
	let step = fitting.next();
	while (!step.done) step = fitting.next();
	return step.value;
}

/** The predicted answers from the place `from` to before `until`, in order of time, each with all before it. */
export function itemsOf(
	{starts, grades, days, ranks}: ReviewHistories,
	from: number,
	until: number,
): ReadonlyArray<ReadonlyArray<readonly [grade: number, days: number]>> {
	const items: Array<Array<readonly [number, number]>> = [];
	for (let card = 0; card + 1 < starts.length; card++) {
		const first = starts[card]!;
		for (let at = first; at < starts[card + 1]!; at++) {
			const rank = ranks[at]!;
			if (rank < from || rank >= until) continue;
			items[rank - from] = Array.from({length: at - first + 1}, (_, index) => [
				grades[first + index]!,
				days[first + index]!,
			]);
		}
	}

	return items;
}

/** The mean of several evaluations. */
export function mean(evaluations: readonly Evaluation[]): Evaluation {
	const of = (field: keyof Evaluation): number =>
		evaluations.reduce((sum, evaluation) => sum + evaluation[field], 0) / evaluations.length;
	return {reviews: of('reviews'), logLoss: of('logLoss'), rmse: of('rmse')};
}
