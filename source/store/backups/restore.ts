import {statfsSync} from 'node:fs';
import {join} from 'node:path';
import {
	compareEvents,
	compareFiles,
	type EventDifference,
	type FileDifference,
	undoForgetting,
} from '../../backup/difference.js';
import {SETTINGS} from '../../backup/entry-name.js';
import type {Manifest} from '../../backup/manifest.js';
import {type ProgressTally, tallyOf} from '../../backup/tally.js';
import type {NewEvent} from '../../progress/event.js';
import type {Clock} from '../clock.js';
import {loadProgress} from '../load-progress.js';
import {logNames, readLog} from '../log-files.js';
import {makeFolder, type HomePaths} from '../paths.js';
import {hashFiles, homeFiles} from './home-files.js';
import {notEnoughSpace} from './messages.js';
import {openBackup} from './open-backup.js';
import {changeHome, type OnStep, stage} from './pending-change.js';
import {verifyBackup} from './verify-backup.js';

/** What a restore would do. */
export interface RestorePlan {
	readonly manifest: Manifest;
	readonly present: ProgressTally;
	readonly backup: ProgressTally;
	readonly events: EventDifference;
	/** Files of decks. */
	readonly decks: FileDifference;
	readonly changesSettings: boolean;
	/** What has to be recorded afterwards. */
	readonly record: readonly NewEvent[];
	/** Whether there is anything in the home that a backup could keep. */
	readonly isHomeEmpty: boolean;
}

/**
 * Checks a backup from its first byte to its last, and tells what restoring it would change. Nothing is written.
 * @throws UserError
 */
export async function planRestore(paths: HomePaths, backupPath: string): Promise<RestorePlan> {
	const {manifest, events, state} = await verifyBackup(backupPath);
	const {fold, lengths} = loadProgress(paths);
	const present = [...lengths.keys()].flatMap((name) => readLog(join(paths.reviews, name)).events);
	const {files} = homeFiles(paths, lengths);
	const here = hashFiles(files.filter(({name}) => !name.startsWith('reviews/')));
	const isDeck = ({name}: {name: string}): boolean => name.startsWith('decks/');
	const settings = (list: typeof here): string | undefined =>
		list.find(({name}) => name === SETTINGS)?.sha256;
	return {
		manifest,
		present: tallyOf(fold.state),
		backup: tallyOf(state),
		events: compareEvents(present, events),
		decks: compareFiles(here.filter(isDeck), manifest.files.filter(isDeck)),
		changesSettings:
			settings(manifest.files) !== undefined && settings(manifest.files) !== settings(here),
		record: undoForgetting(present, events),
		isHomeEmpty: files.length === 0,
	};
}

export interface Beforehand {
	/** Done before anything else, when nobody else changes the home any more: to back up what is there. */
	readonly beforehand?: () => Promise<unknown>;
}

/** Whether a restore would leave everything as it is. */
export function changesNothing({events, decks, changesSettings}: RestorePlan): boolean {
	return (
		events.gone + events.back + events.others === 0 &&
		decks.gone.length + decks.back.length + decks.changed.length === 0 &&
		!changesSettings
	);
}

/**
 * Puts a home into the state of a backup. Whenever this is cut short, the home is as before, or the next start
 * finishes it. Settings that the backup doesn't have stay.
 * @throws UserError; nothing has then changed, unless it says that the next start goes on
 */
export async function restoreBackup(
	paths: HomePaths,
	backupPath: string,
	{record, beforehand}: Pick<RestorePlan, 'record'> & Beforehand,
	clock: Clock,
	onStep?: OnStep,
): Promise<void> {
	await changeHome(
		paths,
		clock,
		async () => {
			await beforehand?.();
			const backup = await openBackup(backupPath);
			try {
				const {files} = backup.manifest;
				makeFolder(paths.data);
				checkSpace(
					paths,
					files.reduce((sum, {bytes}) => sum + bytes, 0),
				);
				for (const file of files) {
					await stage(paths, file.name, backup.read(file));
					onStep?.(`staged ${file.name}`);
				}

				const names = new Set(files.map(({name}) => name));
				const remove = presentNames(paths).filter((name) => !names.has(name) && name !== SETTINGS);
				return {write: files, remove, record};
			} finally {
				backup.close();
			}
		},
		onStep,
	);
}

/** The names, in a backup, of all that a home has. */
export function presentNames(paths: HomePaths): string[] {
	const logs = new Map(logNames(paths.reviews).map((name) => [name, 0]));
	return homeFiles(paths, logs).files.map(({name}) => name);
}

/** What lies ready takes room beside what it replaces. */
function checkSpace({data}: HomePaths, needed: number): void {
	const {bavail, bsize} = statfsSync(data);
	if (bavail * bsize < needed) throw notEnoughSpace(needed);
}
