import type {ProgressState} from './state.js';

/** Of how many of a deck's cards the log says anything that a `forget` takes away. */
export function knownCards(
	{memories, accepted, changes, marks}: ProgressState,
	deck: string,
): number {
	const keys = [memories, accepted, changes, marks].flatMap((cards) => [...cards.keys()]);
	return new Set(keys.filter((key) => key.startsWith(`${deck}/`))).size;
}
