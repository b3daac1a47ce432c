import {realpathSync, statSync} from 'node:fs';
import {resolve} from 'node:path';
import {type Change, mendDeck} from '../deck/lint/fix.js';
import {type DeckReport, reportOn} from '../deck/lint/report.js';
import {maximumDeckBytes, readDeck} from '../deck/parse-deck.js';
import {tooLarge} from '../deck/deck-errors.js';
import {UserError} from '../errors.js';
import {atomicWrite} from '../store/atomic-write.js';
import {readLimited, TooLargeError} from '../store/limited.js';
import {readSourceFile} from '../store/source-files.js';
import type {Context} from './io.js';

/** A deck file, checked. */
export interface Checked extends DeckReport {
	/** As the user named it; `-` is standard input. */
	readonly file: string;
	/** What was mended, with `--fix`. */
	readonly changes: readonly Change[];
	/** The file's text as it is now. */
	readonly text: string;
}

/** A file that could not be checked. */
export interface Unchecked {
	readonly file: string;
	readonly error: UserError;
}

/** Reads, mends if asked to, and checks one deck file; what stands in the way is told in its place. */
export async function checkFile(
	file: string,
	fix: boolean,
	context: Context,
): Promise<Checked | Unchecked> {
	try {
		const bytes = file === '-' ? await readInput(context) : await readFile(file, context);
		const reading = readDeck(bytes, file);
		const checked = {file, changes: [], text: reading.text, ...reportOn(reading)};
		if (!fix) return checked;
		const {text, changes} = mendDeck(textOf(bytes));
		if (changes.length === 0) return checked;
		if (file !== '-') replaceFile(file, text, context);
		const mended = readDeck(text, file);
		return {file, changes, text: mended.text, ...reportOn(mended)};
	} catch (error) {
		if (error instanceof UserError) return {file, error};
		throw error;
	}
}

async function readFile(file: string, {cwd}: Context): Promise<Uint8Array> {
	try {
		return await readSourceFile(file, cwd);
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		throw new UserError(error.says, {
			cause: error,
			hint: {
				id: 'Sebutkan berkas paket kartu (.json) yang dapat dibaca.',
				en: 'Name a deck file (.json) that can be read.',
			},
		});
	}
}

async function readInput({stdin}: Context): Promise<Uint8Array> {
	try {
		return await readLimited(stdin, maximumDeckBytes);
	} catch (error) {
		if (error instanceof TooLargeError) throw tooLarge('-');
		throw error;
	}
}

function textOf(bytes: Uint8Array): string {
	return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
}

/** Writes over a file, through a link to it, and leaves its permissions as they are. */
function replaceFile(file: string, text: string, {cwd}: Context): void {
	try {
		const path = realpathSync(resolve(cwd, file));
		atomicWrite(path, text, {mode: statSync(path).mode & 0o777});
	} catch (cause) {
		throw new UserError(
			{id: `Berkas "${file}" tidak dapat ditulis.`, en: `The file "${file}" can't be written.`},
			{
				cause,
				hint: {
					id: 'Periksa apakah berkas dan foldernya boleh ditulisi. Isinya tidak berubah.',
					en: 'Check that the file and its folder may be written to. Nothing was changed.',
				},
			},
		);
	}
}
