import {areParameters} from '../schedule/settings.js';
import type {LogEvent, ScheduleEvent} from './event.js';
import type {Identities} from './identities.js';
import {compare, type Position} from './order.js';

/** An event that sets FSRS parameters. */
export type Fit = Position & Required<Pick<ScheduleEvent, 'parameters'>>;

export function isFit(event: LogEvent): event is ScheduleEvent & Fit {
	return event.type === 'schedule' && areParameters(event.parameters);
}

/**
 * The FSRS parameters that all answers are folded with: those set last. They say how a learner forgets, which was so
 * before it was known; a memory built with others would predict worse than the fit promises.
 * @param gone what was taken back
 * @returns none for the defaults
 */
export function parametersInForce(fits: readonly Fit[], gone: Identities): readonly number[] {
	const [last] = fits
		.filter(({device, n}) => !gone.has(device, n))
		.sort((a, b) => compare(b, a) || (String(a.parameters) < String(b.parameters) ? -1 : 1));
	return last?.parameters ?? [];
}
