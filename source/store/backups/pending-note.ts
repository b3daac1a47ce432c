import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {placeOf} from '../../backup/entry-name.js';
import type {ListedFile} from '../../backup/manifest.js';
import type {NewEvent} from '../../progress/event.js';
import {atomicWrite} from '../atomic-write.js';
import {machineName} from '../device.js';
import type {HomePaths} from '../paths.js';

/**
 * A change of many files of a home that happens as a whole: what is to be written lies ready beside them, and a note
 * says what to do with it. Before the note is on the disk, nothing has changed; from then on, whoever opens the home
 * first does what is left of it, however often that is cut short.
 */
export interface Change {
	/** Files to put in place; each lies ready under its name. */
	readonly write: readonly ListedFile[];
	/** Files to delete, by the names that they have in a backup. */
	readonly remove: readonly string[];
	/** Events to record in the log that begins then. */
	readonly record: readonly NewEvent[];
}

export interface Note extends Change {
	readonly format: 'newsquiz-change';
	/** A home in a synced folder: another machine must not go on with what this one began. */
	readonly machine: string;
	/** When it was begun, in milliseconds. */
	readonly at: number;
}

/** Where a change of the whole home is noted until it is done. */
export function noteOf({data}: HomePaths): string {
	return join(data, 'pending.json');
}

/** Where a note is kept that nothing can finish any more. */
export function failedNoteOf(paths: HomePaths): string {
	return `${noteOf(paths)}.failed`;
}

/** Whether a change was begun and has not been finished: one look at the disk, for every start. */
export function isChangePending(paths: HomePaths): boolean {
	return existsSync(noteOf(paths));
}

/** Whether it was begun on this machine, which then has to finish it before it writes anything else. */
export function hasOwnNote(paths: HomePaths): boolean {
	return ownNote(paths) !== undefined;
}

/** What this machine has begun. */
export function ownNote(paths: HomePaths): Note | undefined {
	const note = readNote(paths);
	return note?.machine === machineName() ? note : undefined;
}

/** What was begun on any machine; `undefined` also when the note makes no sense. */
export function readNote(paths: HomePaths): Note | undefined {
	try {
		const note = JSON.parse(readFileSync(noteOf(paths), 'utf8')) as Partial<Note> | null;
		return isNote(note) ? note : undefined;
	} catch {
		// None, or not ours: such a note is written whole or not at all.
		return undefined;
	}
}

/**
 * Makes what another machine has begun this one's, whose next start finishes it.
 * @throws the file system's error
 */
export function adoptNote(paths: HomePaths): void {
	const note = readNote(paths);
	if (note) atomicWrite(noteOf(paths), `${JSON.stringify({...note, machine: machineName()})}\n`);
}

function isNote(note: Partial<Note> | null): note is Note {
	if (note?.format !== 'newsquiz-change' || typeof note.machine !== 'string') return false;
	const {at, write, remove, record} = note;
	if (!Number.isSafeInteger(at) || !write || !remove || !record) return false;
	return [...write.map(({name}) => name), ...remove].every((name) => placeOf(name));
}
