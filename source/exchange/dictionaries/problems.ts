import {type Bilingual, UserError} from '../../errors.js';
import type {DictionaryFile} from './format.js';

const again: Bilingual = {
	id: 'Unduh atau buat lagi kamus itu, lalu coba lagi.',
	en: 'Download or make the dictionary again, then try again.',
};

/**
 * The text of a file that has to be UTF-8, without a byte order mark.
 * @throws UserError when it is not
 */
export function textOf({name, bytes}: DictionaryFile): string {
	try {
		return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
	} catch (error) {
		throw notUtf8(name, error);
	}
}

const pieceSize = 4_000_000;

/**
 * Sees to it that a file is UTF-8, without keeping its text.
 * @throws UserError when it is not
 */
export function checkUtf8({name, bytes}: DictionaryFile): void {
	const decoder = new TextDecoder('utf-8', {fatal: true});
	try {
		for (let at = 0; at < bytes.length; at += pieceSize) {
			decoder.decode(bytes.subarray(at, at + pieceSize), {stream: true});
		}
		decoder.decode();
	} catch (error) {
		throw notUtf8(name, error);
	}
}

const notUtf8 = (name: string, cause: unknown): UserError =>
	new UserError(
		{
			id: `${name} tidak ditulis dalam UTF-8.`,
			en: `${name} is not written in UTF-8.`,
		},
		{
			hint: {
				id: 'Ubah dulu kamus itu menjadi UTF-8 dengan penyunting teks atau iconv.',
				en: 'Convert the dictionary to UTF-8 first, with a text editor or iconv.',
			},
			cause,
		},
	);

export const badLine = (name: string, line: number): UserError =>
	new UserError(
		{
			id: `Baris ${String(line)} pada ${name} bukan entri kamus.`,
			en: `Line ${String(line)} of ${name} is no entry of a dictionary.`,
		},
		{
			hint: {
				id: 'Setiap baris berisi kata, tab, lalu artinya: kata<TAB>arti; arti. Komentar diawali #.',
				en: 'Each line has a word, a tab and its meanings: word<TAB>gloss; gloss. Comments begin with #.',
			},
		},
	);

export const truncated = (name: string): UserError =>
	new UserError({id: `${name} terpotong.`, en: `${name} has been cut short.`}, {hint: again});

export const outOfRange = (index: string, data: string): UserError =>
	new UserError(
		{
			id: `${index} menunjuk ke luar isi ${data}: kedua berkas itu tidak cocok.`,
			en: `${index} points beyond the end of ${data}: the two files do not belong together.`,
		},
		{hint: again},
	);

export const wrongKind = (name: string, kind: string): UserError =>
	new UserError(
		{
			id: `${name} bukan berkas ${kind}.`,
			en: `${name} is no ${kind} file.`,
		},
		{hint: again},
	);
