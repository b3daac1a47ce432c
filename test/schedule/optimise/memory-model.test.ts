import fc from 'fast-check';
import {fsrs, type Grade} from 'ts-fsrs';
import {describe, expect, it} from 'vitest';
import {MemoryModel} from '../../../source/schedule/optimise/memory-model.js';
import {BOUNDS, DEFAULT_PARAMETERS} from '../../../source/schedule/optimise/parameters.js';
import {anyParameters} from './histories.js';

const answers = fc.array(
	fc.record({
		grade: fc.constantFrom<Grade>(1, 2, 3, 4),
		days: fc.oneof(fc.constant(0), fc.nat(30), fc.nat(4000)),
	}),
	{minLength: 1, maxLength: 12},
);

type Answers = ReadonlyArray<{readonly grade: number; readonly days: number}>;

/** The memory after each answer, and how likely each was to be right. */
function remember(parameters: readonly number[], given: Answers): number[][] {
	const model = new MemoryModel(parameters);
	return given.map(({grade, days}, index) => {
		if (index === 0) model.begin(grade);
		else if (days === 0) model.answerSameDay(grade);
		else {
			model.predict(days);
			model.answer(grade);
		}

		return [model.stability, model.difficulty];
	});
}

function reference(parameters: readonly number[], given: Answers): number[][] {
	const engine = fsrs({w: parameters});
	let memory: {stability: number; difficulty: number} | null = null;
	return given.map(({grade, days}, index) => {
		memory = engine.next_state(memory, index === 0 ? 0 : days, grade);
		return [memory.stability, memory.difficulty];
	});
}

function expectAlike(ours: number[][], theirs: number[][]): void {
	for (const [index, [stability = 0, difficulty = 0]] of theirs.entries()) {
		const [own = 0, ownDifficulty = 0] = ours[index] ?? [];
		expect(Math.abs(own - stability)).toBeLessThan(1e-4 * Math.max(1, stability));
		expect(Math.abs(ownDifficulty - difficulty)).toBeLessThan(1e-4);
	}
}

describe('the memory of a card', () => {
	it('is that of ts-fsrs, with the defaults', () => {
		fc.assert(
			fc.property(answers, (given) =>
				expectAlike(remember(DEFAULT_PARAMETERS, given), reference(DEFAULT_PARAMETERS, given)),
			),
		);
	});

	it('is that of ts-fsrs, with any parameters', () => {
		fc.assert(
			fc.property(answers, anyParameters(BOUNDS), (given, parameters) =>
				expectAlike(remember(parameters, given), reference(parameters, given)),
			),
			{numRuns: 300},
		);
	});

	it('is recalled as likely as ts-fsrs says', () => {
		const engine = fsrs();
		for (const days of [1, 7, 100, 3000]) {
			const model = new MemoryModel(DEFAULT_PARAMETERS);
			model.begin(3);
			model.predict(days);
			expect(model.recalled).toBeCloseTo(engine.forgetting_curve(days, model.stability), 7);
			expect(model.forgotten).toBeCloseTo(1 - model.recalled, 12);
		}
	});
});

/** How likely the last of these answers was to be right. */
function lastRecall(model: MemoryModel, given: Answers): number {
	for (const [index, {grade, days}] of given.entries()) {
		if (index === 0) model.begin(grade);
		else if (days === 0) model.answerSameDay(grade);
		else {
			model.predict(days);
			if (index < given.length - 1) model.answer(grade);
		}
	}

	return model.recalled;
}

describe('the derivatives of a prediction', () => {
	// Away from the bounds, where a difference to both sides says nothing.
	const within = BOUNDS.map(([least, greatest], index): [number, number] => {
		const middle = DEFAULT_PARAMETERS[index] ?? 0;
		const margin = (greatest - least) / 1000;
		return [
			Math.max(least + margin, middle - (greatest - least) / 10),
			Math.min(greatest - margin, middle + (greatest - least) / 10),
		];
	});

	it('are those that small changes of the parameters show', () => {
		fc.assert(
			fc.property(
				answers,
				anyParameters(within),
				fc.integer({min: 1, max: 300}),
				(given, w, days) => {
					const all = [...given, {grade: 3, days}];
					const model = new MemoryModel(w);
					lastRecall(model, all);
					model.derive();
					for (const [index, derivative] of model.recalledBy.entries()) {
						const shown = slopes(w, all, index);
						// Where a memory meets a bound there are two slopes, and either will do.
						const distance = Math.min(...shown.map((slope) => Math.abs(slope - derivative)));
						const scale = Math.max(1, ...shown.map(Math.abs));
						expect(distance, `parameter ${index}`).toBeLessThan(1e-3 * scale);
					}
				},
			),
			{numRuns: 200},
		);
	});

	/** The slopes by one parameter: to both sides, to the left and to the right. */
	function slopes(w: readonly number[], given: Answers, index: number): number[] {
		const value = w[index] ?? 0;
		const step = 1e-6 * Math.max(1, Math.abs(value));
		const at = (moved: number): number => lastRecall(new MemoryModel(w.with(index, moved)), given);
		const [left, middle, right] = [at(value - step), at(value), at(value + step)];
		return [(right - left) / (2 * step), (middle - left) / step, (right - middle) / step];
	}
});
