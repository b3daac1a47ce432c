import {closeSync, openSync, readFileSync, readSync, statSync} from 'node:fs';
import path from 'node:path';
import {UserError} from '../errors.js';
import {wordsOfAnki} from '../exchange/known-words/anki.js';
import {knownWordsFormat} from '../exchange/known-words/formats.js';
import type {WordsInFile} from '../exchange/known-words/known-words-file.js';
import {wordsOfTable} from '../exchange/known-words/table.js';
import {BinaryContentError, decodeText} from './charset.js';
import {errorCode} from './error-code.js';
import {TooLargeError} from './limited.js';
import {shown} from './source-errors.js';
import {readFromZip, ZipError} from './zip.js';
import {decompressZstd, isZstd} from './zstd.js';

export interface KnownWordsLimits {
	/** Bytes of a collection when inflated, and of a list of words. */
	readonly collection: number;
	readonly table: number;
}

const defaultLimits: KnownWordsLimits = {collection: 256_000_000, table: 20_000_000};

/** Newest first: an older one beside a newer one holds no more than the advice to upgrade Anki. */
const collections = ['collection.anki21b', 'collection.anki21', 'collection.anki2'];

/**
 * Reads which words a learner knows from an Anki package or collection, or from a table or list of words.
 * @throws UserError when the file can't be read, is damaged or too large, or has no Indonesian words
 */
export async function readKnownWords(
	file: string,
	cwd: string,
	limits: KnownWordsLimits = defaultLimits,
): Promise<WordsInFile> {
	const full = path.resolve(cwd, file);
	const name = shown(path.basename(file));
	try {
		const {head, size} = look(full, name);
		const isCollection = path.extname(full).toLowerCase() === '.colpkg';
		switch (knownWordsFormat(head)) {
			case 'package': {
				const bytes = await readPackage(full, name, limits.collection);
				return await readCollection(bytes, {file: name, isCollection});
			}
			case 'collection': {
				if (size > limits.collection) throw new TooLargeError(name);
				return await readCollection(readFileSync(full), {file: name, isCollection: true});
			}
			case 'table': {
				if (size > limits.table) throw new TooLargeError(name);
				return wordsOfTable(decodeText(readFileSync(full)), name);
			}
		}
	} catch (error) {
		throw explain(error, name);
	}
}

/** The first bytes of a file, and its size. */
function look(full: string, name: string): {head: Uint8Array; size: number} {
	const status = statSync(full);
	if (!status.isFile()) throw notFile(name);
	if (status.size === 0) throw empty(name);
	const head = new Uint8Array(16);
	const handle = openSync(full, 'r');
	try {
		return {head: head.subarray(0, readSync(handle, head)), size: status.size};
	} finally {
		closeSync(handle);
	}
}

async function readPackage(full: string, name: string, limit: number): Promise<Uint8Array> {
	const found = await readFromZip(full, collections, limit);
	if ('names' in found) throw noCollection(name, found.names);
	return isZstd(found.bytes) ? decompressZstd(found.bytes, limit) : found.bytes;
}

async function readCollection(
	bytes: Uint8Array,
	options: Parameters<typeof wordsOfAnki>[1],
): Promise<WordsInFile> {
	const {openSql} = await import('./sql.js');
	return wordsOfAnki(bytes, options, await openSql());
}

function explain(error: unknown, name: string): UserError {
	if (error instanceof UserError) return error;
	if (error instanceof TooLargeError) return tooLarge(name, error);
	if (error instanceof BinaryContentError) return otherKind(name, error);
	const code: unknown = errorCode(error);
	// Errors of decoders have numbers, or none at all.
	if (error instanceof ZipError || typeof code !== 'string') return broken(name, error);
	if (code === 'EACCES' || code === 'EPERM') {
		return new UserError(
			{id: `Anda tidak berhak membaca berkas ${name}.`, en: `You may not read the file ${name}.`},
			{
				hint: {id: 'Periksa izin akses berkas itu.', en: 'Check the permissions of the file.'},
				cause: error,
			},
		);
	}
	return new UserError(
		code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG'
			? {id: `Berkas ${name} tidak ditemukan.`, en: `There is no file ${name}.`}
			: {id: `Berkas ${name} tidak dapat dibaca.`, en: `The file ${name} could not be read.`},
		{
			hint: {id: 'Periksa nama dan foldernya.', en: 'Check the name and the folder.'},
			cause: error,
		},
	);
}

const whatToGive = {
	id: 'Berikan paket Anki (.apkg, .colpkg), CSV/TSV, atau daftar dengan satu kata Indonesia per baris.',
	en: 'Give an Anki package (.apkg, .colpkg), a CSV/TSV, or a list with one Indonesian word a line.',
};

const notFile = (name: string): UserError =>
	new UserError({id: `${name} bukan berkas.`, en: `${name} is not a file.`}, {hint: whatToGive});

const empty = (name: string): UserError =>
	new UserError({id: `${name} kosong.`, en: `${name} is empty.`}, {hint: whatToGive});

const otherKind = (name: string, cause: unknown): UserError =>
	new UserError(
		{id: `${name} bukan daftar kata.`, en: `${name} is no list of words.`},
		{hint: whatToGive, cause},
	);

const broken = (name: string, cause: unknown): UserError =>
	new UserError(
		{
			id: `${name} rusak atau tidak lengkap.`,
			en: `${name} is damaged or incomplete.`,
		},
		{
			hint: {
				id: 'Ekspor atau unduh lagi berkas itu, lalu coba lagi.',
				en: 'Export or download the file again, then try again.',
			},
			cause,
		},
	);

const tooLarge = (name: string, cause: unknown): UserError =>
	new UserError(
		{id: `${name} terlalu besar.`, en: `${name} is too large.`},
		{
			hint: {
				id: 'Ekspor hanya paket kartu bahasa Indonesia Anda, tanpa media, lalu coba lagi.',
				en: 'Export just your Indonesian deck, without media, and try again.',
			},
			cause,
		},
	);

function noCollection(name: string, names: readonly string[]): UserError {
	const isWorkbook = names.some((each) => each.startsWith('xl/') || each === 'content.xml');
	return new UserError(
		{id: `${name} bukan paket Anki.`, en: `${name} is no Anki package.`},
		{
			hint: isWorkbook
				? {
						id: 'Simpan lembar kerja itu sebagai CSV, lalu berikan berkas CSV-nya.',
						en: 'Save the spreadsheet as CSV, then give the CSV file.',
					}
				: whatToGive,
		},
	);
}
