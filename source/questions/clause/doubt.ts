import type {Story} from '../story.js';
import type {Unit} from './units.js';

export const namedKinds: ReadonlySet<string> = new Set([
	'person',
	'place',
	'organisation',
	'event',
]);

/** A name in brackets says again what stands before; one that touches another capital may be cut short. */
export function isDoubtful(story: Story, units: readonly Unit[], at: number): boolean {
	const unit = units[at]!;
	const previous = units[at - 1];
	const next = units[at + 1];
	if (previous?.text === '(' || next?.kind === 'number') return true;
	if (next && !next.spaced && !/^[,.;:)\]"”’/]/.test(next.text)) return true;
	const isCapital = (other: Unit | undefined) =>
		other?.kind === 'word' && /^\p{Lu}/u.test(other.text) && !story.starts.has(other.start);
	// Two names side by side are one that was cut in two, unless a place closes a body's name.
	const touches = (other: Unit | undefined) => other !== undefined && namedKinds.has(other.kind);
	if (touches(next) || touches(previous)) return true;
	return isCapital(next) || (isCapital(previous) && unit.kind !== 'event');
}
