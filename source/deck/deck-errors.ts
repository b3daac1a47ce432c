import {UserError, type Bilingual} from '../errors.js';
import {sanitiseLine} from '../sanitise.js';
import type {Problem} from './deck-rules.js';
import type {Place} from './json-places.js';

const problemsShown = 20;

/** Something from a file as it may stand in a message. */
export function shown(text: string): string {
	const line = sanitiseLine(text);
	return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

export function tooLarge(name: string): UserError {
	return new UserError(
		{
			id: `Paket kartu "${name}" terlalu besar: lebih dari 5 MB.`,
			en: `The deck "${name}" is too large: more than 5 MB.`,
		},
		{
			hint: {
				id: 'Bagi kartunya ke dalam beberapa paket kartu yang lebih kecil.',
				en: 'Split its cards into several smaller decks.',
			},
		},
	);
}

export function notUtf8(name: string, cause: unknown): UserError {
	return new UserError(
		{
			id: `Paket kartu "${name}" tidak tersimpan sebagai teks UTF-8.`,
			en: `The deck "${name}" is not UTF-8 text.`,
		},
		{
			cause,
			hint: {
				id: 'Buka berkasnya dengan penyunting teks, lalu simpan lagi dengan pengodean UTF-8.',
				en: 'Open the file in a text editor and save it again with the encoding UTF-8.',
			},
		},
	);
}

export function notJson(name: string, place: Place | undefined, cause: unknown): UserError {
	const where: Bilingual = place
		? {
				id: ` Kesalahannya ada di sekitar baris ${place.line}, kolom ${place.column}.`,
				en: ` The mistake is near line ${place.line}, column ${place.column}.`,
			}
		: {id: '', en: ''};
	return new UserError(
		{
			id: `Isi "${name}" bukan JSON yang sah.${where.id}`,
			en: `"${name}" is not valid JSON.${where.en}`,
		},
		{
			cause,
			hint: {
				id: 'Periksa tanda kutip, koma, dan tanda kurung di sekitarnya. Tidak boleh ada koma setelah butir terakhir.',
				en: 'Check quotes, commas and brackets near it. No comma may follow the last entry.',
			},
		},
	);
}

export function tooComplex(name: string, line?: number): UserError {
	const where: Bilingual =
		line === undefined ? {id: '', en: ''} : {id: ` (baris ${line})`, en: ` (line ${line})`};
	return new UserError(
		{
			id: `Susunan isi "${name}" terlalu rumit untuk sebuah paket kartu${where.id}.`,
			en: `"${name}" is too complicated for a deck${where.en}.`,
		},
		{
			hint: {
				id: 'Pastikan berkas ini memang paket kartu newsquiz.',
				en: 'Make sure that this file is a newsquiz deck.',
			},
		},
	);
}

export function notADeck(name: string): UserError {
	return new UserError(
		{
			id: `"${name}" bukan paket kartu newsquiz.`,
			en: `"${name}" is not a newsquiz deck.`,
		},
		{
			hint: {
				id: 'Paket kartu berupa objek JSON yang memuat "format": "newsquiz" dan "version": 1.',
				en: 'A deck is a JSON object with "format": "newsquiz" and "version": 1.',
			},
		},
	);
}

export function otherVersion(name: string, version: unknown): UserError {
	if (version === undefined) {
		return new UserError(
			{
				id: `Paket kartu "${name}" tidak menyebutkan versi formatnya.`,
				en: `The deck "${name}" does not say which version of the format it has.`,
			},
			{
				hint: {
					id: 'Tulislah "version": 1 di dalam berkasnya.',
					en: 'Write "version": 1 in the file.',
				},
			},
		);
	}
	const found = shown(JSON.stringify(version));
	const isNewer = typeof version === 'number' && version > 1;
	return new UserError(
		{
			id: `Paket kartu "${name}" memakai format versi ${found}, sedangkan newsquiz ini hanya mengenal versi 1.`,
			en: `The deck "${name}" has format version ${found}; this newsquiz knows version 1 only.`,
		},
		{
			hint: isNewer
				? {
						id: 'Perbarui newsquiz, misalnya dengan: npx newsquiz@latest',
						en: 'Update newsquiz, for example with: npx newsquiz@latest',
					}
				: {id: 'Tulislah "version": 1 di dalam berkasnya.', en: 'Write "version": 1 in the file.'},
		},
	);
}

/** One message for all problems of a deck, each with its card and line, in the order of the file. */
export function wrongDeck(
	name: string,
	problems: readonly Problem[],
	where: {
		line(path: Problem['path']): number;
		/** The id of a card or article, where it has one. */
		id(list: string, index: number): string | undefined;
	},
): UserError {
	const described = problems
		.map((problem) => ({problem, line: problem.line ?? where.line(problem.path)}))
		.sort((a, b) => a.line - b.line)
		.slice(0, problemsShown)
		.map(({problem, line}) => describe(problem, line, where.id));
	const more = problems.length - described.length;
	if (more > 0) described.push({id: `… dan ${more} kesalahan lain`, en: `… and ${more} more`});
	const list = (language: keyof Bilingual): string =>
		described.map((problem) => `- ${problem[language]}`).join('\n');
	return new UserError(
		{
			id: `Paket kartu "${name}" belum benar:\n${list('id')}`,
			en: `The deck "${name}" is not right yet:\n${list('en')}`,
		},
		{
			hint: {
				id: 'Perbaiki berkasnya dengan penyunting teks, lalu coba lagi.',
				en: 'Mend the file in a text editor, then try again.',
			},
		},
	);
}

function describe(
	{path, says, line: given}: Problem,
	line: number,
	idOf: (list: string, index: number) => string | undefined,
): Bilingual {
	const [list, index] = path;
	const isEntry = (list === 'cards' || list === 'articles') && typeof index === 'number';
	// Where a line is given, fields go by other names.
	const field = given === undefined ? fieldName(isEntry ? path.slice(2) : path) : '';
	const what = field === '' ? '' : `"${shown(field)}" `;
	if (!isEntry) {
		return {id: `baris ${line}: ${what}${says.id}`, en: `line ${line}: ${what}${says.en}`};
	}
	const id = idOf(list, index);
	const named = id === undefined ? '' : ` (id "${shown(id)}")`;
	const entry: Bilingual =
		list === 'cards' ? {id: 'kartu', en: 'card'} : {id: 'artikel', en: 'article'};
	return {
		id: `${entry.id} ${index + 1}${named}, baris ${line}: ${what}${says.id}`,
		en: `${entry.en} ${index + 1}${named}, line ${line}: ${what}${says.en}`,
	};
}

/** `evidence[0].start` */
function fieldName(path: Problem['path']): string {
	return path.reduce<string>(
		(all, key) => (typeof key === 'number' ? `${all}[${key}]` : all === '' ? key : `${all}.${key}`),
		'',
	);
}
