import {evaluate, type Evaluation} from './evaluate.js';
import {fit} from './fit.js';
import {recency} from './likelihood.js';
import {DEFAULT_PARAMETERS, withinBounds} from './parameters.js';
import type {ReviewHistories} from './review-histories.js';

/**
 * So many predicted answers are enough. With fewer, the fit of a learner who differs from the defaults is as likely
 * to predict their later answers worse as better: see docs/optimise.md.
 */
export const ENOUGH = 400;

/** The share of the answers, the latest, that a fit is tested on and does not see. */
const HELD_OUT = 0.2;

/** A log-loss is lower from this difference on; less is chance. */
const NOTICEABLE = 0.0005;

export interface Comparison {
	readonly before: Evaluation;
	readonly after: Evaluation;
}

/** What a fit came to. */
export interface Optimisation {
	/** Fitted to all answers; as they are meant to be used, with four decimals. */
	readonly parameters: readonly number[];
	/** The defaults and parameters fitted to the earlier answers, on the later ones that neither has seen. */
	readonly heldOut: Comparison;
	/**
	 * The present parameters, where these are not the defaults, and `parameters`, on all answers: what the present
	 * ones were fitted to can't be held out from them any more.
	 */
	readonly present: Comparison | undefined;
	readonly verdict: Verdict;
}

/**
 * Whether to change to new parameters: they are better; the present ones, from an earlier fit, are as good; or a fit
 * predicts what it has not seen no better than the defaults.
 */
export type Verdict = 'better' | 'suits-already' | 'no-better';

/**
 * Fits FSRS to a learner. Yields now and then, with the share of the work that is done, so that the program can show
 * it and stay alive.
 * @param histories of {@link ENOUGH} predicted answers at the least
 * @param present the parameters in use; none for the defaults
 */
export function* optimise(
	histories: ReviewHistories,
	present: readonly number[],
	relearningSteps: number,
): Generator<number, Optimisation> {
	const {predicted} = histories;
	const seen = Math.round(predicted * (1 - HELD_OUT));
	const earlier = yield* share(fit(histories, seen, relearningSteps), 0, 0.45);
	const onLater = (given: readonly number[]): Evaluation =>
		evaluate(histories, given, (rank) => Number(rank >= seen));
	const defaults = withinBounds(DEFAULT_PARAMETERS, relearningSteps);
	const heldOut = {before: onLater(defaults), after: onLater(earlier)};
	const fitted = yield* share(fit(histories, predicted, relearningSteps), 0.45, 1);
	const parameters = withinBounds(fitted.map(rounded), relearningSteps);
	const onAll = (given: readonly number[]): Evaluation =>
		evaluate(histories, given, (rank) => recency(rank, predicted));
	const compared =
		present.length === 0
			? undefined
			: {before: onAll(withinBounds(present, relearningSteps)), after: onAll(parameters)};
	return {parameters, heldOut, present: compared, verdict: verdictOn(heldOut, compared)};
}

function verdictOn(heldOut: Comparison, present: Comparison | undefined): Verdict {
	if (present && !isLower(present)) return 'suits-already';
	return isLower(heldOut) ? 'better' : 'no-better';
}

function isLower({before, after}: Comparison): boolean {
	return after.logLoss < before.logLoss - NOTICEABLE;
}

function* share<T>(work: Generator<number, T>, from: number, to: number): Generator<number, T> {
	let step = work.next();
	while (!step.done) {
		yield from + step.value * (to - from);
		step = work.next();
	}

	return step.value;
}

function rounded(parameter: number): number {
	return Math.round(parameter * 1e4) / 1e4;
}
