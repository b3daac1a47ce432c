import path from 'node:path';
import {type Bilingual, UserError} from '../errors.js';
import {type Catalogue, mostCatalogued} from '../exchange/catalogue/catalogue.js';
import {sanitiseLine} from '../sanitise.js';

export function hasAdvice(file: string, count: number): Bilingual {
	return {
		id: `"${file}": ${count} saran (lihat: newsquiz check ${file})`,
		en: `"${file}": ${count === 1 ? '1 piece' : `${count} pieces`} of advice (see: newsquiz check ${file})`,
	};
}

export function otherForm(file: string): Bilingual {
	return {
		id: `"${file}" tidak dicantumkan: katalog hanya memuat paket .json. Ubah dahulu: newsquiz import ${file}`,
		en: `"${file}" is not listed: a catalogue has .json decks only. Convert it first: newsquiz import ${file}`,
	};
}

export const carriageReturns: Bilingual = {
	id: 'Sebagian berkas memakai akhir baris Windows (CRLF). Jika folder ini diunggah lewat git, taruh di sana berkas .gitattributes berisi "* -text"; tanpa itu git mengubah isinya, dan unduhannya ditolak.',
	en: 'Some files have the line ends of Windows (CRLF). If this folder goes through git, put a file .gitattributes with "* -text" in it; else git changes them, and what is downloaded is refused.',
};

/** Where the catalogue is, and how to share it. */
export function done(file: string, {decks}: Catalogue, page: string | undefined): Bilingual {
	const cards = decks.reduce((sum, entry) => sum + (entry.cards ?? 0), 0);
	const name = path.basename(file);
	return {
		id: [
			`Katalog ditulis ke ${file} (${decks.length} paket kartu, ${cards} kartu).`,
			...(page === undefined
				? ['index.html di sana bukan buatan newsquiz, jadi dibiarkan.']
				: [`Halaman untuk peramban: ${page}`]),
			'Untuk membagikannya: unggah folder ini seperti adanya ke hosting statis mana pun (misalnya GitHub Pages), lalu kirim perintah ini:',
			`  newsquiz add https://ALAMAT-FOLDER/${name}`,
			'Setelah mengubah paket, jalankan perintah ini lagi dan unggah lagi; pengguna memperbarui dengan: newsquiz update',
		].join('\n'),
		en: [
			`The catalogue was written to ${file} (${decks.length === 1 ? '1 deck' : `${decks.length} decks`}, ${cards === 1 ? '1 card' : `${cards} cards`}).`,
			...(page === undefined
				? ['The index.html there was not made by newsquiz, so it was left alone.']
				: [`A page for browsers: ${page}`]),
			'To share it: put this folder just as it is on any static host (such as GitHub Pages), then send this command:',
			`  newsquiz add https://ADDRESS-OF-THE-FOLDER/${name}`,
			'After a change of a deck run this again and upload it again; who has it updates with: newsquiz update',
		].join('\n'),
	};
}

export function fits(file: string): Bilingual {
	return {
		id: `${file} cocok dengan isi foldernya.`,
		en: `${file} fits what is in the folder.`,
	};
}

/** The catalogue there is not what its folder would give today. */
export function outOfDate(file: string, named: string): UserError {
	return new UserError(
		{
			id: `${file} tidak cocok dengan isi foldernya.`,
			en: `${file} does not fit what is in the folder.`,
		},
		{
			hint: {
				id: `Buat lagi dengan: newsquiz catalogue ${named}`,
				en: `Make it again with: newsquiz catalogue ${named}`,
			},
		},
	);
}

/** A file in the catalogue's place that holds something else. */
export function noCatalogue(file: string, cause?: unknown): UserError {
	const name = sanitiseLine(file);
	return new UserError(
		{
			id: `${name} sudah ada dan bukan katalog, jadi tidak ditimpa.`,
			en: `${name} is there already and is no catalogue, so it was not overwritten.`,
		},
		{
			cause,
			hint: {
				id: 'Hapus atau pindahkan berkas itu, atau pilih nama lain dengan -o.',
				en: 'Delete or move that file, or choose another name with -o.',
			},
		},
	);
}

export function whichFolder(): UserError {
	return new UserError(
		{id: 'Folder mana yang ingin Anda bagikan?', en: 'Which folder should be shared?'},
		{
			hint: {
				id: 'Berikan folder berisi paket kartu, misalnya: newsquiz catalogue paket-saya',
				en: 'Give a folder with decks, such as: newsquiz catalogue my-decks',
			},
			exitStatus: 2,
		},
	);
}

export function noFolder(named: string): UserError {
	const name = sanitiseLine(named);
	return new UserError(
		{id: `Tidak ada folder ${name}.`, en: `There is no folder ${name}.`},
		{
			hint: {
				id: 'Sebutkan folder berisi paket kartu (.json).',
				en: 'Name a folder with decks (.json).',
			},
		},
	);
}

/** The catalogue would lie where its decks are not below it. */
export function beside(named: string): UserError {
	const name = sanitiseLine(named);
	return new UserError(
		{
			id: 'Katalog harus berada di folder paket kartunya, atau di folder di atasnya.',
			en: 'The catalogue has to be in the folder of its decks, or in one above it.',
		},
		{
			hint: {
				id: `Misalnya: newsquiz catalogue ${name} -o ${name}/catalogue.json`,
				en: `For example: newsquiz catalogue ${name} -o ${name}/catalogue.json`,
			},
			exitStatus: 2,
		},
	);
}

/** Some of the folder's files are no decks that may be shared. */
export function notFit(problems: number, named: string): UserError {
	const name = sanitiseLine(named);
	return new UserError(
		{
			id: `Katalog tidak dibuat: ${problems} berkas di ${name} belum layak dibagikan.`,
			en: `No catalogue was made: ${problems === 1 ? '1 file' : `${problems} files`} in ${name} can't be shared yet.`,
		},
		{
			hint: {
				id: 'Perbaiki berkas itu, atau pindahkan ke luar folder, lalu jalankan lagi.',
				en: 'Mend them, or move them out of the folder, then run this again.',
			},
		},
	);
}

export function noDecks(named: string): UserError {
	const name = sanitiseLine(named);
	return new UserError(
		{id: `Tidak ada paket kartu di ${name}.`, en: `There are no decks in ${name}.`},
		{
			hint: {
				id: `Tulis paket kartu ke sana, misalnya: newsquiz build berita.txt -o ${name}/berita.json`,
				en: `Put decks there, such as: newsquiz build article.txt -o ${name}/article.json`,
			},
		},
	);
}

export function tooMany(): UserError {
	return new UserError(
		{
			id: `Katalog memuat paling banyak ${mostCatalogued} paket kartu dan 5 MB.`,
			en: `A catalogue has ${mostCatalogued} decks and 5 MB at most.`,
		},
		{
			hint: {
				id: 'Bagi paketnya ke beberapa folder, dan buat katalog untuk masing-masing.',
				en: 'Split the decks into several folders, and make a catalogue for each.',
			},
		},
	);
}
