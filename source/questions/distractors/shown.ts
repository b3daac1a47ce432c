import type {EntityGroup} from '../../facts/people-and-bodies.js';
import type {Draft} from '../draft.js';

/** Whether a stem names somebody or something under any of its names. */
export function isShown({question}: Draft, {name, aliases}: EntityGroup): boolean {
	const visible = question.toLowerCase();
	return [name, ...aliases].some((other) => visible.includes(other.toLowerCase()));
}
