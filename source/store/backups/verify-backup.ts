import {isDeepStrictEqual} from 'node:util';
import {type Manifest} from '../../backup/manifest.js';
import type {LogEvent, UnknownEvent} from '../../progress/event.js';
import {foldLogs} from '../../progress/fold.js';
import type {ProgressState} from '../../progress/state.js';
import {logReader} from '../log-files.js';
import {openBackup} from './open-backup.js';

/** What a backup was found to hold. */
export interface VerifiedBackup {
	readonly manifest: Manifest;
	/** The events of its logs. */
	readonly events: ReadonlyArray<LogEvent | UnknownEvent>;
	/** What they fold to. */
	readonly state: ProgressState;
}

/**
 * Reads a backup from the disk: each file's hash, each line of each log, and the state that they fold to.
 * @throws UserError when it isn't there, is none, is damaged, or looks made to do harm
 */
export async function verifyBackup(path: string): Promise<VerifiedBackup> {
	const backup = await openBackup(path);
	try {
		const events: Array<LogEvent | UnknownEvent> = [];
		for (const file of backup.manifest.files) {
			const reader = logReader();
			const isLog = file.name.endsWith('.jsonl') && file.name.startsWith('reviews/');
			for await (const piece of backup.read(file)) if (isLog) reader.push(Buffer.from(piece));
			for (const event of reader.end().events) events.push(event);
		}

		return {manifest: backup.manifest, events, state: foldLogs(events).fold.state};
	} finally {
		backup.close();
	}
}

/** Whether two states are the same, whatever order their maps were filled in. */
export function isSameState(a: ProgressState, b: ProgressState): boolean {
	return isDeepStrictEqual(plain(a), plain(b));
}

/** Layered maps as plain ones, which compare by what they hold. */
function plain(state: ProgressState): object {
	return Object.fromEntries(
		Object.entries(state).map(([name, value]: [string, unknown]) => [
			name,
			isMap(value) ? new Map(value.entries()) : value,
		]),
	);
}

function isMap(value: unknown): value is ReadonlyMap<unknown, unknown> {
	return typeof value === 'object' && value !== null && 'get' in value && 'entries' in value;
}
