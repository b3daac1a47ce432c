import {existsSync, readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {Worker} from 'node:worker_threads';
import type {Bilingual} from '../../errors.js';
import {dayNumber} from '../../schedule/study-day.js';
import {type Clock, systemClock} from '../clock.js';
import type {HomePaths} from '../paths.js';
import {noDailyBackup} from './messages.js';
import {hasOwnNote} from './pending-note.js';
import {keepBackup, ownBackups} from './own-backups.js';

/** What the worker is asked. */
export interface BackupRequest {
	readonly paths: HomePaths;
	/** The version of newsquiz. */
	readonly app: string;
}

/** What it answers: nothing when all went well. */
export interface BackupAnswer {
	readonly problem?: Bilingual;
}

/** A backup that is made beside the app. */
export interface BackupUnderWay {
	/**
	 * Gives it a moment to be finished, then gives it up; the next start makes another.
	 * @returns why there is none, if that is something to tell
	 */
	stop(): Promise<Bilingual | undefined>;
}

/** Milliseconds that leaving the app waits for a backup. */
const PATIENCE = 1000;

/** Whether there is no backup of this day, and something has changed since the one before. */
export function isBackupDue(
	paths: HomePaths,
	{now, timezone}: Pick<Clock, 'now' | 'timezone'>,
): boolean {
	const at = now();
	const day = (moment: number): number => dayNumber({at: moment, tz: timezone(moment)}, 0);
	// What a clock that was ahead has made says nothing of today.
	const past = ownBackups(paths).filter((backup) => backup.at <= at);
	if (past.some((backup) => day(backup.at) === day(at))) return false;
	const [last] = past;
	return [paths.reviews, paths.decks].some((folder) => hasChanged(folder, last?.at ?? 0));
}

/**
 * Makes the backup of the day, if it is due. A failure is told and stops nobody.
 * @returns why there is none, if that is something to tell
 */
export async function backUpIfDue(
	{paths, app}: BackupRequest,
	clock: Clock = systemClock,
): Promise<Bilingual | undefined> {
	try {
		if (hasOwnNote(paths) || !isBackupDue(paths, clock)) return undefined;
		await keepBackup(paths, {reason: 'auto', app, clock});
		return undefined;
	} catch (error) {
		return noDailyBackup(error);
	}
}

/** Makes the backup of the day, if it is due, in a thread of its own. */
export function startBackup(request: BackupRequest): BackupUnderWay {
	const script = new URL('./backup-worker.js', import.meta.url);
	if (!isDue(request.paths)) return {stop: async () => Promise.resolve(undefined)};
	// Without the built worker, as when running from the sources, this thread does it.
	const worker = existsSync(fileURLToPath(script))
		? new Worker(script, {workerData: request})
		: undefined;
	const answer = worker ? answerOf(worker) : backUpIfDue(request);
	return {
		async stop() {
			let patience: NodeJS.Timeout | undefined;
			const enough = new Promise<undefined>((resolve) => {
				patience = setTimeout(() => resolve(undefined), PATIENCE);
			});
			const problem = await Promise.race([answer, enough]);
			clearTimeout(patience);
			await worker?.terminate();
			return problem;
		},
	};
}

function isDue(paths: HomePaths): boolean {
	try {
		return isBackupDue(paths, systemClock);
	} catch {
		// The worker meets the same, and says it.
		return true;
	}
}

async function answerOf(worker: Worker): Promise<Bilingual | undefined> {
	return new Promise((resolve) => {
		worker.once('message', ({problem}: BackupAnswer) => resolve(problem));
		worker.once('error', (error) => resolve(noDailyBackup(error)));
		worker.once('exit', () => resolve(undefined));
	});
}

function hasChanged(folder: string, since: number): boolean {
	let names: string[];
	try {
		names = readdirSync(folder);
	} catch {
		return false;
	}

	return names
		.filter((name) => !name.startsWith('.'))
		.some((name) => {
			const found = statSync(join(folder, name), {throwIfNoEntry: false});
			return found !== undefined && found.mtimeMs > since;
		});
}
