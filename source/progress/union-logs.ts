import {readLine} from './read-event.js';

/**
 * What travels between devices of a log's text: its lines without their ends, in their order, each that is an
 * event or a record of a newer version. A last line that lacks its end counts if it is whole.
 */
export function readLines(log: string): {
	readonly lines: readonly string[];
	/** Lines that are neither: cut short, or no JSON. */
	readonly damaged: number;
} {
	const lines: string[] = [];
	let damaged = 0;
	for (const raw of log.split('\n')) {
		const line = raw.replace(/^\uFEFF/, '').trim();
		if (line === '') continue;
		if ('damaged' in readLine(line)) damaged++;
		else lines.push(line);
	}

	return {lines, damaged};
}

/** What makes two copies of a log the same: both sides then have every line that either had. */
export interface LogUnion {
	/** Lines that only the other side has, in its order, each once. */
	readonly received: readonly string[];
	/** Lines that only this side has, in its order, each once. */
	readonly sent: readonly string[];
}

/**
 * Compares the lines of two copies of a log. Nothing is ever taken away: two events of one identity that say different
 * things are both kept, and the fold reports them.
 */
export function unionLogs(ours: readonly string[], theirs: readonly string[]): LogUnion {
	return {received: missing(ours, theirs), sent: missing(theirs, ours)};
}

function missing(known: readonly string[], lines: readonly string[]): string[] {
	const seen = new Set(known);
	return lines.filter((line) => !seen.has(line) && seen.add(line));
}
