import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {learners, historiesOf} from '../../../benchmark/optimise/measure.js';
import {evaluate} from '../../../source/schedule/optimise/evaluate.js';
import {fit} from '../../../source/schedule/optimise/fit.js';
import {likelihood} from '../../../source/schedule/optimise/likelihood.js';
import {ENOUGH, optimise} from '../../../source/schedule/optimise/optimise.js';
import {
	BOUNDS,
	DEFAULT_PARAMETERS,
	withinBounds,
} from '../../../source/schedule/optimise/parameters.js';
import {solve} from '../../../source/schedule/optimise/solve.js';
import {anyHistories, finish, histories} from './histories.js';

const forgetful = learners['forgets twice as fast'];
if (!forgetful) throw new Error('there is no such learner');

describe('the likelihood', () => {
	const answered = historiesOf(forgetful, 1200, 'likelihood');

	it('changes with the parameters as its gradient says', () => {
		const w = DEFAULT_PARAMETERS.map((value) => value * 1.03 + 0.01);
		const {gradient} = look(w);
		for (const [index, value] of w.entries()) {
			const step = 1e-5 * Math.max(1, value);
			const slope =
				(look(w.with(index, value + step)).loss - look(w.with(index, value - step)).loss) /
				(2 * step);
			expect(gradient[index], `parameter ${index}`).toBeCloseTo(slope, 2);
		}
	});

	it('counts the answers before a moment alone', () => {
		const half = Math.floor(answered.predicted / 2);
		const {loss} = finish(likelihood(answered, DEFAULT_PARAMETERS, half));
		expect(loss).toBeGreaterThan(0);
		expect(loss).toBeLessThan(look(DEFAULT_PARAMETERS).loss);
	});

	function look(parameters: readonly number[]): {loss: number; gradient: Float64Array} {
		return finish(likelihood(answered, parameters, answered.predicted));
	}
});

describe('a fit', () => {
	it('finds a learner who forgets twice as fast', () => {
		const answered = historiesOf(forgetful, 4000, 'planted');
		const later = historiesOf(forgetful, 4000, 'later');
		const lossOf = (w: readonly number[]): number => evaluate(later, w, () => 1).logLoss;
		const found = finish(fit(answered, answered.predicted, 1));
		const most = lossOf(DEFAULT_PARAMETERS) - lossOf(forgetful.parameters);
		const gain = lossOf(DEFAULT_PARAMETERS) - lossOf(found);
		expect(most).toBeGreaterThan(0.005);
		// Nothing that a learner answers tells more than their own parameters do.
		expect(gain).toBeGreaterThan(0.7 * most);
		expect(gain).toBeLessThan(1.05 * most);
	});

	it('comes to the same every time', () => {
		const answered = historiesOf(forgetful, 1500, 'same');
		const once = finish(fit(answered, answered.predicted, 1));
		expect(finish(fit(answered, answered.predicted, 1))).toEqual(once);
	});

	it('stays at the defaults where nothing was answered', () => {
		const found = finish(fit(histories(), 0, 1));
		for (const [index, value] of found.entries()) {
			expect(value).toBeCloseTo(DEFAULT_PARAMETERS[index] ?? 0, 6);
		}
	});

	it('moves what was never answered along with what was', () => {
		// Good at first, always forgotten the next day.
		const answered = histories(...new Array<string>(60).fill('3 1'));
		const [again = 0, hard = 0, good = 0, easy = 0] = finish(fit(answered, answered.predicted, 1));
		expect(good).toBeLessThan(1);
		expect(easy).toBeLessThan(DEFAULT_PARAMETERS[3] ?? 0);
		expect(again).toBeLessThanOrEqual(hard);
		expect(hard).toBeLessThanOrEqual(good);
		expect(good).toBeLessThanOrEqual(easy);
	});

	it('keeps better first grades longer, whatever was answered', () => {
		const answered = histories(
			...new Array<string>(40).fill('1+9:3'),
			...new Array<string>(40).fill('4 1'),
		);
		const first = finish(fit(answered, answered.predicted, 1)).slice(0, 4);
		expect(first).toEqual(first.toSorted((a, b) => a - b));
	});

	it('is finite and within the bounds of ts-fsrs, whatever was answered', () => {
		fc.assert(
			fc.property(anyHistories, fc.integer({min: 0, max: 3}), (answered, relearningSteps) => {
				const found = finish(fit(answered, answered.predicted, relearningSteps));
				expect(found).toHaveLength(BOUNDS.length);
				for (const [index, value] of found.entries()) {
					const [least = 0, greatest = 0] = BOUNDS[index] ?? [];
					expect(value).toBeGreaterThanOrEqual(least * (1 - 1e-12));
					expect(value).toBeLessThanOrEqual(greatest * (1 + 1e-12));
				}

				expect(withinBounds(found, relearningSteps).slice(4)).toEqual(found.slice(4));
			}),
			{numRuns: 40},
		);
	});
});

describe('an optimisation', () => {
	const answered = historiesOf(forgetful, 2000, 'whole');

	it('is better for a learner who is not average, and tells by how much on answers it has not seen', () => {
		const found = finish(optimise(answered, [], 1));
		expect(answered.predicted).toBeGreaterThan(ENOUGH);
		expect(found.verdict).toBe('better');
		expect(found.present).toBeUndefined();
		const {before, after} = found.heldOut;
		expect(before.reviews).toBe(after.reviews);
		expect(before.reviews / answered.predicted).toBeCloseTo(0.2, 2);
		expect(after.logLoss).toBeLessThan(before.logLoss);
		for (const value of found.parameters)
			expect(value * 1e4).toBeCloseTo(Math.round(value * 1e4), 6);
	});

	it('leaves parameters alone that it came to before', () => {
		const {parameters} = finish(optimise(answered, [], 1));
		const again = finish(optimise(answered, parameters, 1));
		expect(again.verdict).toBe('suits-already');
		expect(again.present?.after.logLoss).toBeCloseTo(again.present?.before.logLoss ?? 0, 6);
	});

	it('is not better where the later answers contradict the earlier ones', () => {
		const answered = histories(
			...new Array<string>(400).fill('3+2:3'),
			...new Array<string>(100).fill('3+2:1'),
		);
		const {heldOut, verdict} = finish(optimise(answered, [], 1));
		expect(heldOut.before.reviews).toBe(100);
		expect(heldOut.after.logLoss).toBeGreaterThan(heldOut.before.logLoss);
		expect(verdict).toBe('no-better');
	});

	it('tells how far it is', () => {
		const shares = [...optimise(answered, [], 1)];
		expect(shares).toEqual(shares.toSorted((a, b) => a - b));
		expect(shares.length).toBeGreaterThan(4);
		expect(shares.every((share) => share >= 0 && share < 1)).toBe(true);
	});
});

describe('solving', () => {
	it('finds the free unknowns and leaves the others at 0', () => {
		// 4x + y = 9, x + 3y = 5 has x = 2, y = 1.
		const matrix = Float64Array.of(4, 1, 7, 1, 3, 7, 7, 7, 7);
		const x = solve(matrix, Float64Array.of(9, 5, 1), [true, true, false]);
		expect([...x].map((value) => Math.round(value * 1e9) / 1e9)).toEqual([2, 1, 0]);
	});
});
