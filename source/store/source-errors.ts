import {type Bilingual, type Hint, UserError} from '../errors.js';
import {sanitiseLine} from '../sanitise.js';
import type {BinaryKind} from './charset.js';
import {errorCode} from './error-code.js';

/** Articles, pages and files beyond this are not read. */
export const largestSource = 5_000_000;

/** Characters of plain text: no article comes near, and to look for facts in more would take minutes. */
export const longestText = 400_000;

/** A name or address from outside, safe and short enough for a message. */
export function shown(name: string): string {
	const line = sanitiseLine(name);
	return line.length > 200 ? `${line.slice(0, 197)}…` : line;
}

export const copyInstead: Hint & {readonly inApp: Bilingual} = {
	id: 'Buka beritanya di peramban, salin teksnya, lalu jalankan newsquiz dengan --clipboard.',
	en: 'Open the article in your browser, copy its text, then run newsquiz with --clipboard.',
	inApp: {
		id: 'Buka beritanya di peramban, salin teksnya, lalu tempelkan di sini.',
		en: 'Open the article in your browser, copy its text, then paste it here.',
	},
};

export function tooLarge(name: string, cause?: unknown): UserError {
	return new UserError(
		{
			id: `${shown(name)} terlalu besar; batasnya 5 MB.`,
			en: `${shown(name)} is too large; the limit is 5 MB.`,
		},
		{
			hint: {
				id: 'Satu berita jauh lebih kecil dari itu. Simpan teks beritanya saja, lalu coba lagi.',
				en: 'One article is far smaller than that. Save just the text of the article and try again.',
			},
			cause,
		},
	);
}

export function tooLong(name: string): UserError {
	return new UserError(
		{
			id: `${shown(name)} terlalu panjang untuk satu berita; batasnya 400.000 karakter.`,
			en: `${shown(name)} is too long for one article; the limit is 400,000 characters.`,
		},
		{
			hint: {
				id: 'Salin teks satu berita saja, lalu coba lagi.',
				en: 'Copy the text of just one article and try again.',
			},
		},
	);
}

export function emptySource(name: string): UserError {
	return new UserError(
		{id: `${shown(name)} kosong.`, en: `${shown(name)} is empty.`},
		{
			hint: {
				id: 'Periksa apakah beritanya sudah tersimpan atau tersalin, lalu coba lagi.',
				en: 'Check that the article was saved or copied, then try again.',
			},
		},
	);
}

const kinds: Readonly<Record<BinaryKind, Bilingual>> = {
	pdf: {id: 'berkas PDF', en: 'a PDF file'},
	image: {id: 'berkas gambar', en: 'an image'},
	document: {id: 'dokumen pengolah kata atau arsip', en: 'a word processor document or an archive'},
	binary: {id: 'berkas biner', en: 'a binary file'},
};

export function notText(name: string, kind: BinaryKind): UserError {
	return new UserError(
		{
			id: `${shown(name)} adalah ${kinds[kind].id}, bukan teks.`,
			en: `${shown(name)} is ${kinds[kind].en}, not text.`,
		},
		{
			hint: {
				id: 'newsquiz membaca .txt, .md, dan .html. Salin teks beritanya, lalu jalankan newsquiz dengan --clipboard.',
				en: 'newsquiz reads .txt, .md and .html. Copy the text of the article, then run newsquiz with --clipboard.',
				inApp: {
					id: 'newsquiz membaca .txt, .md, dan .html. Salin teks beritanya, lalu tempelkan di sini.',
					en: 'newsquiz reads .txt, .md and .html. Copy the text of the article, then paste it here.',
				},
			},
		},
	);
}

/** @param cause what the system says */
export function unreadableFolder(folder: string, cause: unknown): UserError {
	const code = errorCode(cause);
	return new UserError(
		{
			id: `Folder ${shown(folder)} tidak dapat dibaca${code ? ` (${code})` : ''}.`,
			en: `The folder ${shown(folder)} could not be read${code ? ` (${code})` : ''}.`,
		},
		{
			cause,
			hint: {id: 'Periksa izin akses folder itu.', en: 'Check the permissions of that folder.'},
		},
	);
}
