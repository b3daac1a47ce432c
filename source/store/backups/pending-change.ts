import {closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, writeSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {isDeepStrictEqual} from 'node:util';
import type {ListedFile} from '../../backup/manifest.js';
import type {UserError} from '../../errors.js';
import {atomicCopy, atomicWrite, syncFolder} from '../atomic-write.js';
import type {Clock} from '../clock.js';
import {type HeldDevices, holdDevices, machineName, ownDevices} from '../device.js';
import {errorCode} from '../error-code.js';
import {lockDecks} from '../library.js';
import {holderOf, type Lock, tryLock} from '../lock.js';
import {makeFolder, type HomePaths} from '../paths.js';
import {openProgress} from '../progress-log.js';
import {readEvents} from '../read-events.js';
import {hashFile, pathOf} from './home-files.js';
import {
	homeInUse,
	LostChange,
	unbegunChange,
	unfinishedChange,
	unfinishedInUse,
} from './messages.js';
import {type Change, failedNoteOf, hasOwnNote, type Note, noteOf, ownNote} from './pending-note.js';

/** Told of each step when it is done; for tests, which stop there. */
export type OnStep = (step: string) => void;

const stageOf = ({data}: HomePaths): string => join(data, 'pending');

/**
 * Lays a file ready.
 * @throws the file system's error, or what the pieces throw
 */
export async function stage(
	paths: HomePaths,
	name: string,
	pieces: AsyncIterable<Uint8Array>,
): Promise<void> {
	const path = join(stageOf(paths), name);
	makeFolder(dirname(path));
	const file = openSync(path, 'wx', 0o600);
	try {
		for await (const piece of pieces) {
			for (let written = 0; written < piece.length;) {
				written += writeSync(file, piece, written);
			}
		}

		fsyncSync(file);
	} finally {
		closeSync(file);
	}

	syncFolder(dirname(path));
}

/** Removes what lies ready without a note: a change that was given up before it began. */
export function clearStage(paths: HomePaths): void {
	rmSync(stageOf(paths), {recursive: true, force: true});
}

/**
 * Makes a change of the whole home, while no other process may write there. This machine goes on under a new
 * device id: what it wrote under the old one may be gone.
 * @param prepare lays ready what is to be written, and says what the change is; nothing happens if it throws
 * @throws UserError when another newsquiz is at work in the home, or the change could not be made or finished
 */
export async function changeHome(
	paths: HomePaths,
	clock: Clock,
	prepare: () => Promise<Change>,
	onStep: OnStep = () => {},
): Promise<void> {
	await alone(paths, beginning, async () => {
		if (hasOwnNote(paths)) finishAlone(paths, clock, onStep);
		const devices = hold(paths, beginning);
		try {
			clearStage(paths);
			try {
				const change = await prepare();
				onStep('prepared');
				writeNote(paths, change, clock.now());
				// Who has begun an id since the others were held has not seen the note.
				if (ownDevices(paths.devices).some((device) => !devices.holds(device))) {
					rmSync(noteOf(paths), {force: true});
					syncFolder(paths.data);
					throw homeInUse();
				}
			} catch (error) {
				clearStage(paths);
				throw unbegunChange(error);
			}

			onStep('noted');
			finish(paths, clock, devices, onStep);
		} finally {
			devices.release();
		}
	});
}

/**
 * Does what is left of a change that was cut short, if there is one. To be called before anything of a home is read.
 * @throws UserError when it can't be finished now
 */
export async function finishChange(paths: HomePaths, clock: Clock): Promise<void> {
	if (!hasOwnNote(paths)) return;
	await alone(paths, finishing, async () => Promise.resolve(finishAlone(paths, clock, () => {})));
}

/** How to say what goes wrong before anything of a change is done, or after. */
interface Words {
	/** Another process is in the way; its number, if known. */
	readonly inUse: (pid?: number) => UserError;
	readonly failed: (cause: unknown) => UserError;
}

const beginning: Words = {inUse: homeInUse, failed: unbegunChange};
const finishing: Words = {inUse: unfinishedInUse, failed: unfinishedChange};

/** Does something while no other process changes the whole home, or a deck of it. */
async function alone(
	paths: HomePaths,
	{inUse, failed}: Words,
	act: () => Promise<void>,
): Promise<void> {
	const path = join(paths.data, 'pending.lock');
	let lock: Lock | undefined;
	try {
		makeFolder(paths.data);
		lock = tryLock(path);
	} catch (error) {
		throw failed(error);
	}

	if (!lock) throw inUse(holderOf(path));
	try {
		const decks = await lockDecks(paths.decks).catch((error: unknown) => {
			throw failed(error);
		});
		try {
			await act();
		} finally {
			decks?.release();
		}
	} finally {
		lock.release();
	}
}

function hold(paths: HomePaths, {inUse, failed}: Words): HeldDevices {
	let devices;
	try {
		devices = holdDevices(paths.devices);
	} catch (error) {
		throw failed(error);
	}

	if ('writer' in devices) throw inUse(devices.writer);
	return devices;
}

/** What the note speaks of has to be on the disk before the note is. */
function writeNote(paths: HomePaths, change: Change, at: number): void {
	const note: Note = {format: 'newsquiz-change', machine: machineName(), at, ...change};
	makeFolder(paths.data);
	const staged = change.write.map(({name}) => dirname(join(stageOf(paths), name)));
	for (const folder of new Set([...staged, stageOf(paths), paths.data])) syncFolder(folder);
	atomicWrite(noteOf(paths), `${JSON.stringify(note)}\n`);
}

function finishAlone(paths: HomePaths, clock: Clock, onStep: OnStep): void {
	const devices = hold(paths, finishing);
	try {
		finish(paths, clock, devices, onStep);
	} finally {
		devices.release();
	}
}

function finish(paths: HomePaths, clock: Clock, devices: HeldDevices, onStep: OnStep): void {
	const note = ownNote(paths);
	if (!note) return;
	try {
		apply(paths, note, devices, onStep);
		// The note keeps everybody else from recording; the log that begins now needs a lock of its own.
		devices.release();
		record(paths, note, clock, onStep);
		rmSync(noteOf(paths), {force: true});
		syncFolder(paths.data);
		onStep('finished');
		clearStage(paths);
	} catch (error) {
		throw error instanceof LostChange ? error : unfinishedChange(error);
	}
}

/** Every step may have been done before, whole or not at all. */
function apply(
	paths: HomePaths,
	{write, remove}: Change,
	devices: HeldDevices,
	onStep: OnStep,
): void {
	// First, so that no id ever stands beside a log that was put back.
	devices.retire();
	onStep('retired');
	rmSync(paths.snapshot, {force: true});
	const folders = new Set<string>();
	for (const file of write) {
		const target = pathOf(paths, file.name);
		makeFolder(dirname(target));
		folders.add(dirname(target));
		putInPlace(paths, file, target);
		onStep(`wrote ${file.name}`);
	}

	for (const name of remove) {
		const target = pathOf(paths, name);
		rmSync(target, {force: true});
		folders.add(dirname(target));
		onStep(`removed ${name}`);
	}

	for (const folder of folders) syncFolder(folder);
}

function putInPlace(paths: HomePaths, {name, sha256}: ListedFile, target: string): void {
	const ready = join(stageOf(paths), name);
	const found = hashOf(ready);
	// It left only for its place, and what has happened there since is none of this change's business.
	if (found === undefined && existsSync(target)) return;
	if (found !== sha256) {
		if (hashOf(target) === sha256) return;
		// Nothing can mend this, so that nobody should be stopped by it at every start.
		renameSync(noteOf(paths), failedNoteOf(paths));
		throw new LostChange(name);
	}

	try {
		renameSync(ready, target);
	} catch (error) {
		if (errorCode(error) !== 'EXDEV') throw error;
		atomicCopy(ready, target);
		rmSync(ready);
	}
}

/** All at the moment of the note, by which those are known that were recorded before it was cut short. */
function record(paths: HomePaths, {at, record: events}: Note, clock: Clock, onStep: OnStep): void {
	for (const event of events) {
		if (!isRecorded(paths, {...event, at})) {
			const progress = openProgress(paths, {...clock, now: () => at}, {isFinishing: true});
			try {
				progress.record(event);
			} finally {
				progress.close();
			}
		}

		onStep(`recorded ${event.type}`);
	}
}

function isRecorded(paths: HomePaths, event: object): boolean {
	for (const found of readEvents(paths)) {
		if (isDeepStrictEqual({...found, ...event}, {...found})) return true;
	}

	return false;
}

function hashOf(path: string): string | undefined {
	try {
		return hashFile(path);
	} catch (error) {
		if (errorCode(error) === 'ENOENT') return undefined;
		throw error;
	}
}
