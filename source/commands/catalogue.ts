import {existsSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {type Bilingual, UserError} from '../errors.js';
import {
	type Catalogue,
	formatCatalogue,
	maximumCatalogueBytes,
	mostCatalogued,
	readCatalogue,
} from '../exchange/catalogue/catalogue.js';
import {makeCatalogue} from '../exchange/catalogue/make-catalogue.js';
import {cataloguePage, pageMark} from '../exchange/catalogue/page.js';
import {sanitise, sanitiseLine} from '../sanitise.js';
import {type Survey, surveyFolder} from '../store/collection/survey-folder.js';
import {writeOutput} from '../store/write-output.js';
import {problemText} from './choose-offers.js';
import type {Invocation} from './command.js';
import {type Context, say, write} from './io.js';
import {text} from './values.js';

/** A folder of decks, and the file that is to list them. */
interface Place {
	readonly folder: string;
	/** The folder as the user named it. */
	readonly named: string;
	/** Undefined for standard output. */
	readonly file: string | undefined;
	/** From the catalogue's folder to that of the decks, with forward slashes; empty, or ending in one. */
	readonly prefix: string;
}

/** Lists the decks of a folder in a file that any static host can serve, once all of them are without errors. */
export async function run({positionals, values}: Invocation, context: Context): Promise<number> {
	const place = placeFor(positionals[0], text(values, 'output'), context);
	const survey = surveyFolder(place.folder);
	await tellProblems(survey, context);
	if (survey.problems.length > 0) throw notFit(survey.problems.length, place.named);
	if (survey.decks.length === 0) throw noDecks(place.named);
	if (survey.decks.length > mostCatalogued) throw tooMany();
	const before = place.file === undefined ? undefined : readBefore(place.file);
	const files = survey.decks.map((deck) => ({...deck, path: place.prefix + deck.path}));
	const catalogue = makeCatalogue(files, {title: text(values, 'title'), before});
	const written = formatCatalogue(catalogue);
	if (Buffer.byteLength(written) > maximumCatalogueBytes) throw tooMany();
	if (place.file === undefined) {
		await write(context.stdout, written);
		return 0;
	}
	if (values['check'] === true) return check(place, written, context);
	const page = writeFiles(place.file, catalogue, written, context);
	await write(context.stderr, `${sanitise(say(context, done(place.file, catalogue, page)))}\n`);
	return 0;
}

async function check({file, named}: Place, written: string, context: Context): Promise<number> {
	if (existsSync(file!) && readFileSync(file!, 'utf8') === written) {
		const fits = {
			id: `${file} cocok dengan isi foldernya.`,
			en: `${file} fits what is in the folder.`,
		};
		await write(context.stderr, `${sanitise(say(context, fits))}\n`);
		return 0;
	}
	throw new UserError(
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

/** @throws UserError when there is no such folder, or the catalogue would lie where its decks are not below it */
function placeFor(named: string | undefined, output: string | undefined, {cwd}: Context): Place {
	if (named === undefined) throw whichFolder();
	const folder = path.resolve(cwd, named);
	if (!statSync(folder, {throwIfNoEntry: false})?.isDirectory()) throw noFolder(named);
	if (output === '-') return {folder, named, file: undefined, prefix: ''};
	const file =
		output === undefined ? path.join(folder, 'catalogue.json') : path.resolve(cwd, output);
	const between = path.relative(path.dirname(file), folder);
	if (between === '..' || between.startsWith(`..${path.sep}`) || path.isAbsolute(between)) {
		throw beside(named);
	}
	const prefix = between === '' ? '' : `${between.split(path.sep).join('/')}/`;
	return {folder, named, file, prefix};
}

/** The catalogue that is there, which counts versions on; a file that is none is not overwritten. */
function readBefore(file: string): Catalogue | undefined {
	const there = statSync(file, {throwIfNoEntry: false});
	if (!there) return undefined;
	// To read a pipe would wait for ever.
	if (!there.isFile()) throw noCatalogue(file);
	try {
		return readCatalogue(readFileSync(file, 'utf8'), path.basename(file)).catalogue;
	} catch (cause) {
		throw noCatalogue(file, cause);
	}
}

function noCatalogue(file: string, cause?: unknown): UserError {
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

/** @returns the page's path, or undefined where a page that somebody wrote lies there */
function writeFiles(
	file: string,
	catalogue: Catalogue,
	written: string,
	{language}: Context,
): string | undefined {
	const page = path.join(path.dirname(file), 'index.html');
	const there = statSync(page, {throwIfNoEntry: false});
	const isOurs = !there || (there.isFile() && readFileSync(page, 'utf8').includes(pageMark));
	writeOutput(file, written);
	if (!isOurs) return undefined;
	writeOutput(page, cataloguePage(catalogue, path.basename(file), language));
	return page;
}

async function tellProblems(
	{decks, problems, otherForms}: Survey,
	context: Context,
): Promise<void> {
	const tell = async (line: string): Promise<void> => write(context.stderr, `${line}\n`);
	for (const {name, error} of problems) await tell(problemText(name, error, context));
	for (const {path: name, report} of decks) {
		const {length} = report.findings;
		if (length === 0) continue;
		const advice = {
			id: `"${name}": ${length} saran (lihat: newsquiz check ${name})`,
			en: `"${name}": ${length === 1 ? '1 piece' : `${length} pieces`} of advice (see: newsquiz check ${name})`,
		};
		await tell(sanitiseLine(say(context, advice)));
	}
	if (decks.some(({hasCarriageReturns}) => hasCarriageReturns)) {
		await tell(say(context, carriageReturns));
	}
	for (const name of otherForms) {
		const other = {
			id: `"${name}" tidak dicantumkan: katalog hanya memuat paket .json. Ubah dahulu: newsquiz import ${name}`,
			en: `"${name}" is not listed: a catalogue has .json decks only. Convert it first: newsquiz import ${name}`,
		};
		await tell(sanitiseLine(say(context, other)));
	}
}

const carriageReturns: Bilingual = {
	id: 'Sebagian berkas memakai akhir baris Windows (CRLF). Jika folder ini diunggah lewat git, taruh di sana berkas .gitattributes berisi "* -text"; tanpa itu git mengubah isinya, dan unduhannya ditolak.',
	en: 'Some files have the line ends of Windows (CRLF). If this folder goes through git, put a file .gitattributes with "* -text" in it; else git changes them, and what is downloaded is refused.',
};

function done(file: string, {decks}: Catalogue, page: string | undefined): Bilingual {
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

function whichFolder(): UserError {
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

function noFolder(named: string): UserError {
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

function beside(named: string): UserError {
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

function notFit(problems: number, named: string): UserError {
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

function noDecks(named: string): UserError {
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

function tooMany(): UserError {
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
