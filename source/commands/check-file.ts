import {realpathSync, statSync} from 'node:fs';
import {resolve} from 'node:path';
import {checkDeck} from '../deck/lint/check-deck.js';
import {type Change, mendDeck} from '../deck/lint/fix.js';
import type {Finding} from '../deck/lint/lint.js';
import {type Quality, qualityOf} from '../deck/lint/score.js';
import {lineFinder} from '../deck/json-places.js';
import {type DeckReading, idAt, maximumDeckBytes, readDeck} from '../deck/parse-deck.js';
import {tooLarge} from '../deck/deck-errors.js';
import {UserError} from '../errors.js';
import {atomicWrite} from '../store/atomic-write.js';
import {readLimited, TooLargeError} from '../store/limited.js';
import {readSourceFile} from '../store/source-files.js';
import type {Context} from './io.js';

/** A finding with where it stands in its file. */
export interface PlacedFinding extends Finding {
	readonly line: number;
	/** Counted from 1; undefined for what is about the deck. */
	readonly card?: number;
	readonly cardId?: string;
	/** `evidence[0].start`; empty for the card or the deck itself. */
	readonly field: string;
}

/** A deck file, checked. */
export interface Checked {
	/** As the user named it; `-` is standard input. */
	readonly file: string;
	readonly cards: number;
	readonly findings: readonly PlacedFinding[];
	readonly quality: Quality;
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
		if (!fix) return report(file, reading, []);
		const {text, changes} = mendDeck(textOf(bytes));
		if (changes.length === 0) return report(file, reading, []);
		if (file !== '-') replaceFile(file, text, context);
		return report(file, readDeck(text, file), changes);
	} catch (error) {
		if (error instanceof UserError) return {file, error};
		throw error;
	}
}

function report(file: string, reading: DeckReading, changes: readonly Change[]): Checked {
	const {value, text} = reading;
	const found = checkDeck(reading);
	const {cards} = value as {cards?: unknown};
	const count = Array.isArray(cards) ? cards.length : 0;
	const line = found.length === 0 ? () => 1 : lineFinder(text);
	const findings = found
		.map((finding) => placed(finding, line(finding.path), value))
		.sort((a, b) => (a.card ?? Infinity) - (b.card ?? Infinity) || a.line - b.line);
	return {file, cards: count, findings, quality: qualityOf(found, count), changes, text};
}

function placed(finding: Finding, line: number, value: unknown): PlacedFinding {
	const [list, index, ...rest] = finding.path;
	if (list !== 'cards' || typeof index !== 'number') {
		return {...finding, line, field: fieldName(finding.path)};
	}
	const cardId = idAt(value, 'cards', index);
	return {
		...finding,
		line,
		card: index + 1,
		...(cardId === undefined ? {} : {cardId}),
		field: fieldName(rest),
	};
}

function fieldName(path: Finding['path']): string {
	return path.reduce<string>(
		(all, key) => (typeof key === 'number' ? `${all}[${key}]` : all === '' ? key : `${all}.${key}`),
		'',
	);
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
