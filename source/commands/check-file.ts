import {realpathSync, statSync} from 'node:fs';
import {resolve} from 'node:path';
import {type Change, type Mended, mendDeck} from '../deck/lint/fix.js';
import {type DeckReport, reportOn} from '../deck/lint/report.js';
import {type DeckReading, maximumDeckBytes, readDeck} from '../deck/parse-deck.js';
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
		const form = await formOf(bytes, file);
		const reading = form.read(form.text);
		const checked = {file, changes: [], text: form.text, ...reportOn(reading)};
		if (!fix) return checked;
		const {text, changes} = form.mend(form.text);
		if (changes.length === 0) return checked;
		if (file !== '-') replaceFile(file, form.head + text, context);
		return {file, changes, text, ...reportOn(form.read(text))};
	} catch (error) {
		if (error instanceof UserError) return {file, error};
		throw error;
	}
}

/** How a file is read and mended. */
interface Form {
	readonly text: string;
	/** What the file begins with before its text: a byte order mark, if it had one and its form keeps it. */
	readonly head: string;
	readonly read: (text: string) => DeckReading;
	readonly mend: (text: string) => Mended;
}

async function formOf(bytes: Uint8Array, file: string): Promise<Form> {
	const head = new TextDecoder().decode(bytes.subarray(0, 4000));
	const {typedFormOf} = await import('../exchange/typed-forms.js');
	const form = typedFormOf(file, head);
	if (!form) {
		const {text} = readDeck(bytes, file);
		// What is removed of a JSON file is told: its byte order mark, too.
		const whole = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);
		const mend = (now: string): Mended => mendDeck(now === text ? whole : now);
		return {text, head: '', read: (now) => readDeck(now, file), mend};
	}
	const {typedText} = await import('../exchange/typed/typed-text.js');
	const {text, notes} = typedText(bytes, file);
	// Without it Excel reads a table wrongly; one in another encoding becomes UTF-8.
	const hasMark = bytes[0] === 0xef || bytes[0] === 0xff || bytes[0] === 0xfe || notes.length > 0;
	return {
		text,
		head: hasMark ? '\ufeff' : '',
		read: (now) => form.read(now, file),
		mend: (now) => form.mend(now, file),
	};
}

async function readFile(file: string, {cwd}: Context): Promise<Uint8Array> {
	try {
		return await readSourceFile(file, cwd);
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		throw new UserError(error.says, {
			cause: error,
			hint: {
				id: 'Sebutkan berkas paket kartu (.json, .md, .csv, .tsv) yang dapat dibaca, atau foldernya.',
				en: 'Name a deck file (.json, .md, .csv, .tsv) that can be read, or its folder.',
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
