import {closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {
	BACKUP_FORMAT,
	BACKUP_VERSION,
	formatManifest,
	type ListedFile,
	MANIFEST,
	type Manifest,
	SEAL,
} from '../../backup/manifest.js';
import {backupName, type BackupReason} from '../../backup/name.js';
import {tallyOf} from '../../backup/tally.js';
import type {ProgressState} from '../../progress/state.js';
import {syncFolder, temporaryName} from '../atomic-write.js';
import type {Clock} from '../clock.js';
import {errorCode} from '../error-code.js';
import {ChangedFileError, filePieces} from '../file-pieces.js';
import {loadProgress} from '../load-progress.js';
import {ensureFolder, type HomePaths} from '../paths.js';
import {openZipWriter} from '../zip-writer.js';
import {type HomeFile, homeFiles} from './home-files.js';
import {notBackedUp, nothingToBackUp, unverifiedBackup} from './messages.js';
import {isSameState, verifyBackup} from './verify-backup.js';

export interface BackupOptions {
	readonly reason: BackupReason;
	/** The version of newsquiz. */
	readonly app: string;
	readonly clock: Pick<Clock, 'now' | 'timezone'>;
	/** A file to write instead of one in the home; what stands there is replaced. */
	readonly to?: string;
}

export interface MadeBackup {
	readonly path: string;
	/** Bytes. */
	readonly size: number;
	readonly manifest: Manifest;
	/** What was among the decks and is no regular file. */
	readonly leftOut: readonly string[];
}

/** How many times a home that changes meanwhile is tried. */
const ATTEMPTS = 3;

/**
 * Makes one file of all that a home can't do without, and reads it again from the disk: every hash has to be right,
 * and the logs in it have to fold to the state that the home is in. Only then does it get its name.
 * @throws UserError when it could not be made; no trace of it is then left
 */
export async function makeBackup(paths: HomePaths, options: BackupOptions): Promise<MadeBackup> {
	const folder = options.to === undefined ? paths.backups : dirname(options.to);
	if (options.to === undefined) ensureFolder(folder);
	const at = options.clock.now();
	const path = options.to ?? freePath(folder, at, options.reason);
	try {
		for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
			const made = await tryBackup(paths, path, at, options).catch((error: unknown) => {
				if (attempt < ATTEMPTS && hasMoved(error)) return 'moved' as const;
				throw error;
			});
			if (made === 'moved') continue;
			if (made) return made;
			// The one thing that can be wrong besides the backup; without it the logs are read from their start.
			rmSync(paths.snapshot, {force: true});
		}
	} catch (error) {
		throw notBackedUp(path, error);
	}

	throw unverifiedBackup(path);
}

/** Whether a file was changed or removed between its listing and its reading. */
function hasMoved(error: unknown): boolean {
	return error instanceof ChangedFileError || errorCode(error) === 'ENOENT';
}

async function tryBackup(
	paths: HomePaths,
	path: string,
	at: number,
	{reason, app, clock}: BackupOptions,
): Promise<MadeBackup | undefined> {
	const {fold, lengths} = loadProgress(paths);
	const {files, leftOut} = homeFiles(paths, lengths);
	if (files.length === 0) throw nothingToBackUp();
	const about = {reason, app, at, tz: clock.timezone(at)};
	const temporary = temporaryName(path);
	try {
		await writeArchive(temporary, files, about, fold.state);
		const {manifest, state} = await verifyBackup(temporary);
		if (!isSameState(state, fold.state)) return undefined;
		const {size} = statSync(temporary);
		renameSync(temporary, path);
		syncFolder(dirname(path));
		return {path, size, manifest, leftOut};
	} finally {
		rmSync(temporary, {force: true});
	}
}

async function writeArchive(
	path: string,
	files: readonly HomeFile[],
	about: Pick<Manifest, 'reason' | 'app' | 'at' | 'tz'>,
	state: ProgressState,
): Promise<void> {
	const file = openSync(path, 'wx', 0o600);
	try {
		const zip = openZipWriter(file, about.at);
		const listed: ListedFile[] = [];
		let events = 0;
		for (const {name, path: from, bytes} of files) {
			const isLog = name.endsWith('.jsonl');
			const count = (lines: number): void => {
				if (isLog) events += lines;
			};
			listed.push({name, ...(await zip.add(name, countLines(filePieces(from, bytes), count)))});
		}

		const decks = files.filter(({name}) => /^decks\/.*\.json$/i.test(name)).length;
		const manifest: Manifest = {
			format: BACKUP_FORMAT,
			version: BACKUP_VERSION,
			...about,
			counts: {events, ...tallyOf(state), decks},
			files: listed,
		};
		const {sha256} = await zip.add(MANIFEST, [Buffer.from(formatManifest(manifest), 'utf8')]);
		await zip.add(SEAL, [Buffer.from(`${sha256}\n`, 'utf8')]);
		zip.end();
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
}

/** Passes pieces on, and says how many lines they had. */
function* countLines(
	pieces: Iterable<Buffer<ArrayBuffer>>,
	count: (lines: number) => void,
): Generator<Buffer<ArrayBuffer>> {
	let lines = 0;
	let isWhole = true;
	for (const piece of pieces) {
		for (let at = piece.indexOf(10); at !== -1; at = piece.indexOf(10, at + 1)) lines++;
		isWhole = piece.at(-1) === 10;
		yield piece;
	}

	count(isWhole ? lines : lines + 1);
}

function freePath(folder: string, at: number, reason: BackupReason): string {
	for (let copy = 1; ; copy++) {
		const path = join(folder, backupName(at, reason, copy));
		if (!existsSync(path)) return path;
	}
}
