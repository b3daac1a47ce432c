import {describe, expect, it} from 'vitest';
import {evaluate} from '../../../source/schedule/optimise/evaluate.js';
import {MemoryModel} from '../../../source/schedule/optimise/memory-model.js';
import {DEFAULT_PARAMETERS} from '../../../source/schedule/optimise/parameters.js';
import {histories} from './histories.js';

/** How likely the default parameters say a first answer is to be remembered. */
function recallAfter(first: number, days: number): number {
	const model = new MemoryModel(DEFAULT_PARAMETERS);
	model.begin(first);
	model.predict(days);
	return model.recalled;
}

const all = (): number => 1;

describe('an evaluation', () => {
	it('predicts answers on a later day, not the first ones nor those of the same day', () => {
		expect(evaluate(histories('3', '33', '3 3', '31 3+2:4'), DEFAULT_PARAMETERS, all).reviews).toBe(
			3,
		);
	});

	it('has the mean cross-entropy as its log-loss', () => {
		const {logLoss} = evaluate(histories('3 3', '3 1'), DEFAULT_PARAMETERS, all);
		const recall = recallAfter(3, 1);
		expect(logLoss).toBeCloseTo(-(Math.log(recall) + Math.log(1 - recall)) / 2, 12);
	});

	it('has the distance of predicted and real shares as its RMSE, bin by bin', () => {
		// Intervals of 1 and of 20 days are not alike; of the first, half were right.
		const {rmse} = evaluate(histories('3 3', '3 1', '3+20:3'), DEFAULT_PARAMETERS, all);
		const near = recallAfter(3, 1) - 0.5;
		const far = recallAfter(3, 20) - 1;
		expect(rmse).toBeCloseTo(Math.sqrt((2 * near ** 2 + far ** 2) / 3), 12);
	});

	it('leaves out what counts nothing', () => {
		const given = histories('3 3', '3 1');
		const {reviews, logLoss} = evaluate(given, DEFAULT_PARAMETERS, (rank) => Number(rank === 1));
		expect(reviews).toBe(1);
		expect(logLoss).toBeCloseTo(-Math.log(1 - recallAfter(3, 1)), 12);
	});
});
