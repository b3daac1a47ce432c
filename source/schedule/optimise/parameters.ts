import {CLAMP_PARAMETERS, clipParameters, default_w, W17_W18_Ceiling} from 'ts-fsrs';

/** How many parameters FSRS-6 has. */
export const PARAMETERS = 21;

/** The first four are the stabilities after a first answer of each grade. */
export const FIRST_STABILITIES = 4;

export const DEFAULT_PARAMETERS: readonly number[] = default_w;

/** ts-fsrs takes any first stability below this for this. */
export const SHORTEST_FIRST_STABILITY = 0.1;

/**
 * How much each parameter differs from learner to learner, as the FSRS project has measured it over many
 * collections (`PARAMS_STDDEV` in fsrs-rs, from the fifth parameter on).
 */
export const SPREADS: readonly number[] = [
	0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33, 0.3, 0.09, 0.16, 0.57, 0.25, 1.03, 0.31, 0.32, 0.14,
	0.27,
];

/** What ts-fsrs makes of parameters that are out of its bounds, for so many relearning steps. */
export function withinBounds(parameters: readonly number[], relearningSteps: number): number[] {
	return clipParameters([...parameters], relearningSteps).map((parameter, index) =>
		index < FIRST_STABILITIES ? Math.max(parameter, SHORTEST_FIRST_STABILITY) : parameter,
	);
}

/**
 * The least and the greatest value of each parameter. With several relearning steps, two of the upper bounds
 * hang on other parameters: {@link withinBounds} knows.
 */
export const BOUNDS: ReadonlyArray<readonly [least: number, greatest: number]> = CLAMP_PARAMETERS(
	W17_W18_Ceiling,
).map(([least = 0, greatest = 0], index) => [
	index < FIRST_STABILITIES ? SHORTEST_FIRST_STABILITY : least,
	greatest,
]);
