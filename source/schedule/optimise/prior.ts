import {DEFAULT_PARAMETERS, FIRST_STABILITIES, PARAMETERS, SPREADS} from './parameters.js';

/**
 * What is thought of a learner's parameters before any answer: near the defaults, as far off as learners differ.
 * It keeps what the answers say little of where it is on the whole, and costs the more the further a fit goes.
 *
 * The first stabilities are compared by their logarithms, and with each other: someone who forgets twice as fast
 * does so after any grade, so what is learned of one moves those that were hardly ever given along.
 */
const SHARED_SPREAD = 1;
const OWN_SPREAD = 0.7;

/**
 * fsrs-rs counts the other parameters' distance once, and stops after five rounds through the answers, on its way.
 * We go all the way, and count it more: see the table of learners with few answers in docs/optimise.md.
 */
const CARE = 3;

/**
 * Parameters on the scale they are fitted on: the logarithms of the first stabilities, and the others as they are.
 */
export function toScale(parameters: readonly number[]): number[] {
	return parameters.map((value, index) => (index < FIRST_STABILITIES ? Math.log(value) : value));
}

/** The parameters at a place of the scale. */
export function fromScale(place: readonly number[]): number[] {
	return place.map((value, index) => (index < FIRST_STABILITIES ? Math.exp(value) : value));
}

const centre = toScale(DEFAULT_PARAMETERS);

/** The second derivatives of the cost of {@link priorCost}, row by row: the cost is a quadratic. */
export const PRIOR: Float64Array = new Float64Array(PARAMETERS * PARAMETERS);
for (let row = 0; row < PARAMETERS; row++) {
	const spread = SPREADS[row - FIRST_STABILITIES];
	if (spread !== undefined) {
		PRIOR[row * PARAMETERS + row] = (2 * CARE) / spread ** 2;
		continue;
	}

	for (let column = 0; column < FIRST_STABILITIES; column++) {
		const mean = 1 / FIRST_STABILITIES;
		PRIOR[row * PARAMETERS + column] =
			(2 * (Number(row === column) - mean)) / OWN_SPREAD ** 2 +
			(2 * mean ** 2) / SHARED_SPREAD ** 2;
	}
}

/** What it costs to be at a place of the scale, and the derivatives of that. */
export function priorCost(place: readonly number[]): {cost: number; gradient: Float64Array} {
	const away = place.map((value, index) => value - centre[index]!);
	const gradient = new Float64Array(PARAMETERS);
	let cost = 0;
	for (let row = 0; row < PARAMETERS; row++) {
		for (let column = 0; column < PARAMETERS; column++) {
			gradient[row]! += PRIOR[row * PARAMETERS + column]! * away[column]!;
		}

		cost += (away[row]! * gradient[row]!) / 2;
	}

	return {cost, gradient};
}
