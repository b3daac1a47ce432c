import {readdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {gunzipSync} from 'node:zlib';
import {type Bilingual, UserError} from '../errors.js';
import {openEntries, type OpenDictionary} from '../exchange/dictionaries/dictionary.js';
import type {DictionaryFile, DictionaryFormat} from '../exchange/dictionaries/format.js';
import {dictionaryFormats} from '../exchange/dictionaries/formats.js';
import {errorCode} from './error-code.js';
import {shown} from './source-errors.js';

/** Bytes of one file, as it lies there and when inflated. */
export const largestDictionary = 256_000_000;

/**
 * Opens a dictionary by any one file of its set, or by the folder that holds one set. Its definitions are decoded when
 * they are looked up.
 * @param file an absolute path
 * @throws UserError when there is none, a file of the set is missing or damaged, or it is too large
 */
export function openDictionary(file: string, limit = largestDictionary): OpenDictionary {
	try {
		const {format, files} = statSync(file).isDirectory() ? setInFolder(file) : setOf(file);
		const read = Object.fromEntries(
			Object.entries(files).map(([role, each]) => [role, readPart(each, limit)]),
		);
		const dictionary = openEntries(format.read(read));
		if (dictionary.size === 0) throw noEntries(file);
		return dictionary;
	} catch (error) {
		throw error instanceof UserError ? error : unreadable(file, error);
	}
}

interface FileSet {
	readonly format: DictionaryFormat;
	/** By role. */
	readonly files: Readonly<Record<string, string>>;
}

/** The set that a file belongs to. */
function setOf(file: string): FileSet {
	const folder = path.dirname(file);
	const name = path.basename(file);
	const names = readdirSync(folder);
	let nearest: readonly string[] | undefined;
	for (const format of dictionaryFormats) {
		const base = baseOf(name, format);
		// A file of any name can be a table, unless it is part of something else.
		if (base === undefined || (base === name && nearest)) continue;
		const {files, lacking} = partsOf(format, base, names, name);
		if (lacking.length === 0) return {format, files: inFolder(files, folder)};
		// A `.dict` is of either format: what lies beside it tells.
		if (!nearest || lacking.length < nearest.length) nearest = lacking;
	}
	throw incomplete(name, nearest ?? []);
}

const inFolder = (files: Readonly<Record<string, string>>, folder: string): FileSet['files'] =>
	Object.fromEntries(Object.entries(files).map(([role, name]) => [role, path.join(folder, name)]));

/** What a file's name has before the ending that a format gives it. */
function baseOf(name: string, {parts}: DictionaryFormat): string | undefined {
	const endings = parts
		.flatMap((part) => part.endings)
		.sort((a, b) => b.length - a.length)
		.filter((ending) => name.toLowerCase().endsWith(ending));
	const [ending] = endings;
	if (ending === undefined) return undefined;
	return name.slice(0, name.length - ending.length);
}

/** The names of a set's files by role, and the endings of those that it needs and lacks. */
function partsOf(
	{parts}: DictionaryFormat,
	base: string,
	names: readonly string[],
	given: string,
): {readonly files: Record<string, string>; readonly lacking: readonly string[]} {
	const files: Record<string, string> = {};
	const lacking: string[] = [];
	for (const {role, endings, isNeeded} of parts) {
		const found = endings.flatMap((ending) => names.filter((name) => isNamed(name, base, ending)));
		const own = found.find((name) => name === given) ?? found[0];
		if (own !== undefined) files[role] = own;
		else if (isNeeded) lacking.push(endings[0]!);
	}
	return {files, lacking};
}

const isNamed = (name: string, base: string, ending: string): boolean =>
	name.startsWith(base) && name.slice(base.length).toLowerCase() === ending;

/** The one set that lies in a folder. */
function setInFolder(folder: string): FileSet {
	const names = readdirSync(folder).sort();
	const heads = names.filter((name) =>
		dictionaryFormats.some(({parts}) => name.toLowerCase().endsWith(parts[0]!.endings[0]!)),
	);
	const [head, other] = heads;
	if (head === undefined) throw noSet(folder);
	if (other !== undefined) throw severalSets(folder, heads);
	return setOf(path.join(folder, head));
}

function readPart(file: string, limit: number): DictionaryFile {
	const name = shown(path.basename(file));
	const status = statSync(file);
	if (!status.isFile()) throw unreadable(file, undefined);
	if (status.size > limit) throw tooLarge(name);
	const bytes = readFileSync(file);
	if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return {name, bytes};
	try {
		return {name, bytes: gunzipSync(bytes, {maxOutputLength: limit})};
	} catch (error) {
		throw errorCode(error) === 'ERR_BUFFER_TOO_LARGE' ? tooLarge(name, error) : broken(name, error);
	}
}

const whatToGive: Bilingual = {
	id: 'Berikan berkas TSV (kata<TAB>arti), atau salah satu berkas kamus dictd (.index, .dict.dz) atau StarDict (.ifo, .idx, .dict).',
	en: 'Give a TSV file (word<TAB>gloss), or any one file of a dictd (.index, .dict.dz) or StarDict (.ifo, .idx, .dict) dictionary.',
};

const incomplete = (name: string, lacking: readonly string[]): UserError =>
	new UserError(
		{
			id: `Kamus ${shown(name)} tidak lengkap: tidak ada berkas ${lacking.join(', ')} di sebelahnya.`,
			en: `The dictionary ${shown(name)} is incomplete: there is no ${lacking.join(', ')} beside it.`,
		},
		{
			hint: {
				id: 'Letakkan semua berkas kamus itu dalam satu folder, dengan nama yang sama dan akhiran masing-masing.',
				en: 'Keep all files of the dictionary in one folder, with the same name and their own endings.',
			},
		},
	);

const noSet = (folder: string): UserError =>
	new UserError(
		{
			id: `Tidak ada kamus dalam folder ${shown(path.basename(folder))}.`,
			en: `There is no dictionary in the folder ${shown(path.basename(folder))}.`,
		},
		{hint: whatToGive},
	);

const severalSets = (folder: string, heads: readonly string[]): UserError =>
	new UserError(
		{
			id: `Ada beberapa kamus dalam folder ${shown(path.basename(folder))}.`,
			en: `There are several dictionaries in the folder ${shown(path.basename(folder))}.`,
		},
		{
			hint: {
				id: `Sebutkan salah satunya: ${shown(heads.slice(0, 5).join(', '))}`,
				en: `Name one of them: ${shown(heads.slice(0, 5).join(', '))}`,
			},
		},
	);

const noEntries = (file: string): UserError =>
	new UserError(
		{
			id: `${shown(path.basename(file))} tidak berisi satu kata pun.`,
			en: `${shown(path.basename(file))} has no words in it.`,
		},
		{hint: whatToGive},
	);

const tooLarge = (name: string, cause?: unknown): UserError =>
	new UserError(
		{
			id: `${name} terlalu besar; batasnya 256 MB setelah dibuka.`,
			en: `${name} is too large; the limit is 256 MB when unpacked.`,
		},
		{
			hint: {
				id: 'Pilih kamus yang lebih kecil, misalnya kamus Indonesia–Inggris dari FreeDict.',
				en: 'Choose a smaller dictionary, such as an Indonesian–English one of FreeDict.',
			},
			cause,
		},
	);

const broken = (name: string, cause: unknown): UserError =>
	new UserError(
		{
			id: `${name} rusak: isinya tidak dapat dibuka.`,
			en: `${name} is damaged: it can't be unpacked.`,
		},
		{
			hint: {
				id: 'Unduh lagi kamus itu, lalu coba lagi.',
				en: 'Download the dictionary again, then try again.',
			},
			cause,
		},
	);

function unreadable(file: string, cause: unknown): UserError {
	const code = errorCode(cause);
	const name = shown(path.basename(file));
	if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') {
		return new UserError(
			{id: `Kamus ${name} tidak ditemukan.`, en: `There is no dictionary ${name}.`},
			{
				hint: {
					id: 'Periksa nama dan foldernya. Untuk melupakan kamus lama: --dictionary none',
					en: 'Check the name and the folder. To forget an old dictionary: --dictionary none',
				},
				cause,
			},
		);
	}
	return new UserError(
		{id: `Kamus ${name} tidak dapat dibaca.`, en: `The dictionary ${name} could not be read.`},
		{hint: whatToGive, cause},
	);
}
