import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {isDeckId} from '../deck/deck-id.js';
import {ownFields, type OwnField} from '../deck/update.js';
import type {DeckOrigin} from '../services.js';
import {atomicWrite} from './atomic-write.js';

/** What is known of a deck that its file does not say. */
export interface DeckNote {
	readonly origin?: DeckOrigin;
	/** What the learner has named otherwise than the deck's author. */
	readonly own?: readonly OwnField[];
	/** Not listed: a bundled deck that the learner does not want. */
	readonly isHidden?: boolean;
}

/** By deck id. */
export type LibraryNotes = ReadonlyMap<string, DeckNote>;

/**
 * Lies among the decks, so that backups hold it; it does not end as decks do, so that nobody takes it for one. It is no
 * part of the decks themselves, because a path on this machine is nobody else's business.
 */
export const notesFile = 'notes.jsonl';

/**
 * @returns a note for each deck that has one, and the lines that this newsquiz does not understand
 */
export function readNotes(folder: string): {notes: Map<string, DeckNote>; others: string[]} {
	const notes = new Map<string, DeckNote>();
	const others: string[] = [];
	for (const line of readLines(join(folder, notesFile))) {
		const read = readNote(line);
		if (read) notes.set(read.deck, read.note);
		else others.push(line);
	}
	return {notes, others};
}

/**
 * Writes the notes; lines that were not understood stay.
 * @throws the file system's error
 */
export function writeNotes(folder: string, notes: LibraryNotes, others: readonly string[]): void {
	const lines = [...notes]
		.filter(([, {origin, own, isHidden}]) => origin ?? own ?? isHidden)
		.map(([deck, {origin, own, isHidden}]) =>
			JSON.stringify({
				deck,
				...(origin && {from: origin.from, at: origin.at}),
				...(origin?.entry !== undefined && {entry: origin.entry}),
				...(own && own.length > 0 && {own}),
				...(isHidden && {hidden: true}),
			}),
		);
	atomicWrite(join(folder, notesFile), [...lines, ...others].map((line) => `${line}\n`).join(''));
}

function readLines(path: string): string[] {
	try {
		return readFileSync(path, 'utf8')
			.split('\n')
			.filter((line) => line.trim() !== '');
	} catch {
		// Without them every deck is still there.
		return [];
	}
}

function readNote(line: string): {deck: string; note: DeckNote} | undefined {
	try {
		const {deck, from, at, entry, own, hidden} = JSON.parse(line) as Record<string, unknown>;
		if (typeof deck !== 'string' || !isDeckId(deck)) return undefined;
		const fields = Array.isArray(own) ? ownFields.filter((field) => own.includes(field)) : [];
		return {
			deck,
			note: {
				...(typeof from === 'string' && typeof at === 'number'
					? {origin: {from, at, ...(typeof entry === 'string' ? {entry} : {})}}
					: {}),
				...(fields.length > 0 ? {own: fields} : {}),
				...(hidden === true ? {isHidden: true} : {}),
			},
		};
	} catch {
		return undefined;
	}
}
