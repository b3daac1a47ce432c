import {type Likelihood, likelihood} from './likelihood.js';
import {
	BOUNDS,
	DEFAULT_PARAMETERS,
	FIRST_STABILITIES,
	PARAMETERS,
	withinBounds,
} from './parameters.js';
import {fromScale, PRIOR, priorCost, toScale} from './prior.js';
import type {ReviewHistories} from './review-histories.js';
import {solve} from './solve.js';

/** A step that gains less, in units of log-likelihood, is the last one: no log can tell the difference. */
const LEAST_GAIN = 0.01;
const MOST_STEPS = 60;

/**
 * The parameters that make the first `until` predicted answers most likely, near the defaults as far as the answers
 * leave it open. Found by Fisher scoring: each step solves for the best place of a quadratic that has the slope of
 * the likelihood and its expected curvature, held back where the last step went too far. A dozen steps do, and
 * they need no chance and no learning rate.
 *
 * Yields now and then, with the share of the work that is done as far as can be told.
 */
export function* fit(
	histories: ReviewHistories,
	until: number,
	relearningSteps: number,
): Generator<number, number[]> {
	let here = yield* look(histories, withinBounds(DEFAULT_PARAMETERS, relearningSteps), until, 0);
	let caution = 1e-3;
	for (let step = 1; step <= MOST_STEPS; step++) {
		const parameters = withinBounds(fromScale(stepFrom(here, caution)), relearningSteps);
		const next = yield* look(histories, parameters, until, 1 - 0.8 ** step);
		if (next.cost < here.cost) {
			const gain = here.cost - next.cost;
			here = next;
			caution = Math.max(caution / 5, 1e-6);
			if (gain < LEAST_GAIN) break;
		} else {
			caution *= 8;
			if (caution > 1e6) break;
		}
	}

	return inOrder(here.parameters, histories, until);
}

/** What is known of a place. */
interface Place {
	readonly parameters: readonly number[];
	readonly scaled: readonly number[];
	readonly cost: number;
	readonly gradient: Float64Array;
	readonly curvature: Float64Array;
}

function* look(
	histories: ReviewHistories,
	parameters: readonly number[],
	until: number,
	done: number,
): Generator<number, Place> {
	const measuring = likelihood(histories, parameters, until);
	let measured: IteratorResult<void, Likelihood>;
	do {
		yield done;
		measured = measuring.next();
	} while (!measured.done);

	const {loss, gradient, information} = measured.value;
	const scaled = toScale(parameters);
	const prior = priorCost(scaled);
	// The likelihood is told by the parameters themselves; the scale's derivative is the chain rule's share.
	const stretch = (index: number): number => (index < FIRST_STABILITIES ? parameters[index]! : 1);
	return {
		parameters,
		scaled,
		cost: loss + prior.cost,
		gradient: gradient.map((value, index) => value * stretch(index) + prior.gradient[index]!),
		curvature: information.map(
			(value, index) =>
				value * stretch(Math.floor(index / PARAMETERS)) * stretch(index % PARAMETERS) +
				PRIOR[index]!,
		),
	};
}

/** Where a step leads on the scale; a parameter that would leave its bounds there and then stays out of it. */
function stepFrom({parameters, scaled, gradient, curvature}: Place, caution: number): number[] {
	const cautious = curvature.map((value, index) =>
		index % (PARAMETERS + 1) === 0 ? value * (1 + caution) : value,
	);
	const isFree = parameters.map((value, index) => {
		const [least, greatest] = BOUNDS[index]!;
		return gradient[index]! > 0 ? value > least : value < greatest;
	});
	const step = solve(cautious, gradient, isFree);
	return scaled.map((value, index) => value - step[index]!);
}

/**
 * First stabilities that grow with the grade: where a better grade came out shorter, which only few answers can
 * bring about, both take their mean, by how often each was given.
 */
function inOrder(
	parameters: readonly number[],
	{starts, grades, ranks}: ReviewHistories,
	until: number,
): number[] {
	const counts = new Array<number>(FIRST_STABILITIES).fill(1);
	for (let card = 0; card + 1 < starts.length; card++) {
		const first = starts[card]!;
		const rank = ranks.subarray(first, starts[card + 1]).find((place) => place >= 0) ?? until;
		if (rank < until) counts[grades[first]! - 1]!++;
	}

	const runs: Array<{sum: number; count: number; length: number}> = [];
	for (const [index, count] of counts.entries()) {
		let run = {sum: Math.log(parameters[index]!) * count, count, length: 1};
		for (
			let last = runs.at(-1);
			last && last.sum / last.count > run.sum / run.count;
			last = runs.at(-1)
		) {
			runs.pop();
			run = {
				sum: last.sum + run.sum,
				count: last.count + run.count,
				length: last.length + run.length,
			};
		}

		runs.push(run);
	}

	const ordered = runs.flatMap(({sum, count, length}) =>
		new Array<number>(length).fill(Math.exp(sum / count)),
	);
	return [...ordered, ...parameters.slice(FIRST_STABILITIES)];
}
