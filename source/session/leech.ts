import type {CardKey, ProgressState} from '../progress/state.js';
import {isLeech, isSuspended} from '../schedule/standing.js';

/** What the last answer has made of a card that is forgotten again and again. */
export interface LeechNews {
	readonly lapses: number;
	/** It was taken out of study. */
	readonly isSuspended: boolean;
}

/** Tells when an answer has made a card a leech, or has taken one out of study once more. */
export function leechNews(
	key: CardKey,
	before: ProgressState,
	after: ProgressState,
): LeechNews | undefined {
	const stands = ({memories, marks, schedule}: ProgressState) => ({
		isLeech: isLeech(memories.get(key), schedule),
		isSuspended: isSuspended(memories.get(key), marks.get(key), schedule),
	});
	const was = stands(before);
	const is = stands(after);
	const isNews = is.isLeech && (!was.isLeech || (is.isSuspended && !was.isSuspended));
	if (!isNews) return undefined;
	return {lapses: after.memories.get(key)?.lapses ?? 0, isSuspended: is.isSuspended};
}
