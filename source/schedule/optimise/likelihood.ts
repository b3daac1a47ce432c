import {MemoryModel} from './memory-model.js';
import {PARAMETERS} from './parameters.js';
import type {ReviewHistories} from './review-histories.js';

/** How well parameters explain answers, and which way and how sharply that changes with them. */
export interface Likelihood {
	/** The cross-entropy of all predicted answers together, each by its weight. */
	readonly loss: number;
	/** The derivatives of `loss` by each parameter. */
	readonly gradient: Float64Array;
	/** The Fisher information, row by row: what the second derivatives of `loss` are expected to be. */
	readonly information: Float64Array;
}

/** The program may do something else after so many answers. */
const BREATH = 20_000;

/** What the oldest answer counts; the latest one counts 1. */
const OLDEST = 0.25;

/**
 * The likelihood of the first `until` predicted answers. As in fsrs-rs, an answer counts the more the later it
 * was given, for learners change.
 */
export function* likelihood(
	histories: ReviewHistories,
	parameters: readonly number[],
	until: number,
): Generator<void, Likelihood> {
	const {starts, grades, days, ranks} = histories;
	const model = new MemoryModel(parameters);
	const {recalledBy} = model;
	const gradient = new Float64Array(PARAMETERS);
	const information = new Float64Array(PARAMETERS * PARAMETERS);
	let loss = 0;
	let breath = BREATH;
	for (let card = 0; card + 1 < starts.length; card++) {
		const first = starts[card]!;
		const end = starts[card + 1]!;
		model.begin(grades[first]!);
		for (let at = first + 1; at < end; at++) {
			const grade = grades[at]!;
			const rank = ranks[at]!;
			// Later answers to this card come later among all answers too.
			if (rank >= until) break;
			if (rank < 0) {
				model.answerSameDay(grade);
				continue;
			}

			model.predict(days[at]!);
			model.derive();
			const {recalled, forgotten} = model;
			const isRecalled = grade > 1;
			const weight = recency(rank, until);
			loss -= weight * Math.log(isRecalled ? recalled : forgotten);
			add(
				recalledBy,
				isRecalled ? -weight / recalled : weight / forgotten,
				weight / (recalled * forgotten),
				gradient,
				information,
			);
			model.answer(grade);
		}

		breath -= end - first;
		if (breath < 0) {
			breath = BREATH;
			yield;
		}
	}

	mirror(information);
	return {loss, gradient, information};
}

/** How much a predicted answer counts, of so many. */
export function recency(rank: number, count: number): number {
	return OLDEST + (1 - OLDEST) * (rank / Math.max(1, count - 1)) ** 3;
}

/** Adds one answer to the gradient and to the lower half of the information. */
function add(
	by: Float64Array,
	slope: number,
	sharpness: number,
	gradient: Float64Array,
	information: Float64Array,
): void {
	for (let row = 0; row < PARAMETERS; row++) {
		const own = by[row]!;
		// Most parameters have no part in the first answers to a card.
		if (own === 0) continue;
		gradient[row]! += slope * own;
		const scaled = sharpness * own;
		const start = row * PARAMETERS;
		for (let column = 0; column <= row; column++) {
			information[start + column]! += scaled * by[column]!;
		}
	}
}

function mirror(matrix: Float64Array): void {
	for (let row = 0; row < PARAMETERS; row++) {
		for (let column = 0; column < row; column++) {
			matrix[column * PARAMETERS + row] = matrix[row * PARAMETERS + column]!;
		}
	}
}
