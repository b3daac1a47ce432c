import {closeSync, openSync, unlinkSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {slug} from '../deck/ids.js';
import type {Deck} from '../deck/deck.js';
import {formatDeck} from '../deck/format-deck.js';
import {type Bilingual, UserError} from '../errors.js';
import {writeTable} from '../exchange/table/write.js';
import {writePage} from '../exchange/markdown/write.js';
import {
	newDeck,
	newJson,
	newPage,
	newTable,
	schemaAddress,
	type NewDeck,
} from '../exchange/new-deck.js';
import {sanitiseLine} from '../sanitise.js';
import {errorCode} from '../store/error-code.js';
import {ask} from './ask.js';
import {readNamedDeckFile} from './deck-file.js';
import type {Invocation, OptionValues} from './command.js';
import {type Context, say, write} from './io.js';
import {isInteractive} from './keyboard.js';
import {openDecks} from './open-services.js';
import {calendarDate, text, wrongValue} from './values.js';

/** The endings of the forms in which a deck is typed. */
const endings = ['.md', '.csv', '.tsv', '.json'] as const;
type Ending = (typeof endings)[number];

/** Makes a deck file to fill in, never over one that is there, and says what to do with it next. */
export async function run({positionals, values}: Invocation, context: Context): Promise<number> {
	const [given] = positionals;
	const ending = endingOf(given);
	const source = text(values, 'from');
	const content =
		source === undefined
			? await newContent(values, ending, context)
			: {name: source, text: copyAs(ending, await deckNamed(source, context), context)};
	const file = given ?? `${slug(content.name, 40) || 'paket-kartu'}${ending}`;
	writeNew(path.resolve(context.cwd, file), file, content.text);
	await write(context.stdout, `${say(context, nextSteps(file, ending))}\n`);
	return 0;
}

function endingOf(file: string | undefined): Ending {
	if (file === undefined) return '.md';
	const ending = path.extname(file).toLowerCase();
	const known = endings.find((each) => each === ending);
	if (known) return known;
	throw new UserError(
		{
			id: `Bentuk berkas "${sanitiseLine(file)}" tidak dikenal.`,
			en: `It can't be told in which form "${sanitiseLine(file)}" is to be.`,
		},
		{
			hint: {
				id: 'Pakai nama berakhiran .md (paling mudah diketik), .csv (untuk Excel), atau .json (semua isian).',
				en: 'Use a name that ends in .md (easiest to type), .csv (for Excel) or .json (every field).',
			},
			exitStatus: 2,
		},
	);
}

async function newContent(
	values: OptionValues,
	ending: Ending,
	context: Context,
): Promise<{readonly name: string; readonly text: string}> {
	const now = new Date();
	const wanted = isInteractive(context) ? await asked(values, context) : values;
	const [title, author] = [text(wanted, 'title'), text(wanted, 'author')];
	const license = text(wanted, 'licence') ?? 'CC-BY-4.0';
	const about: NewDeck = {
		...(title !== undefined && {title}),
		...(author !== undefined && {author}),
		...(license.toLowerCase() !== 'none' && {license}),
		...articleOf(wanted),
		today: now.toISOString().slice(0, 10),
		origin: `${now.getTime()} ${context.cwd}`,
	};
	const {language} = context;
	const deck = newDeck(about, language);
	// Excel in Indonesian separates cells by semicolons.
	const separator = language === 'id' ? ';' : ',';
	const content = {
		'.md': () => newPage(deck, language),
		'.csv': () => newTable(deck, language, separator),
		'.tsv': () => newTable(deck, language, '\t'),
		'.json': () => newJson(deck, language),
	}[ending]();
	return {name: title ?? 'paket kartu', text: content};
}

function articleOf(values: OptionValues): Pick<NewDeck, 'article'> {
	const [headline, publisher, url] = ['article', 'publisher', 'url'].map((name) =>
		text(values, name),
	);
	const publishedAt = calendarDate(values, 'date');
	if ([headline, publisher, url, publishedAt].every((value) => value === undefined)) return {};
	if (url !== undefined && !/^https?:\/\/\S+$/i.test(url)) {
		throw wrongValue('url', url, {
			id: 'Alamat diawali http:// atau https://',
			en: 'An address starts with http:// or https://',
		});
	}
	return {
		article: {
			id: 'a1',
			title: headline ?? publisher ?? url ?? publishedAt!,
			...(publisher !== undefined && {publisher}),
			...(publishedAt !== undefined && {publishedAt}),
			...(url !== undefined && {url}),
		},
	};
}

const questions: ReadonlyArray<readonly [option: string, question: Bilingual]> = [
	[
		'title',
		{id: 'Judul paket kartu (Enter: diisi nanti):', en: 'Title of the deck (Enter: later):'},
	],
	['author', {id: 'Nama Anda sebagai penyusun:', en: 'Your name, as its author:'}],
	['article', {id: 'Judul berita yang dipakai:', en: 'Headline of the article:'}],
	['publisher', {id: 'Penerbitnya:', en: 'Its publisher:'}],
	['date', {id: 'Tanggal terbitnya (TTTT-BB-HH):', en: 'When it was published (YYYY-MM-DD):'}],
	['url', {id: 'Alamatnya (https://…):', en: 'Its address (https://…):'}],
];

/** What was given as options, and what is typed on the terminal where nothing was. */
async function asked(values: OptionValues, context: Context): Promise<OptionValues> {
	if (questions.some(([option]) => values[option] !== undefined)) return values;
	const answers: Record<string, string> = {};
	for (const [option, question] of questions) {
		const answer = (await ask(context, question)).trim();
		if (answer !== '') answers[option] = answer;
	}
	return {...values, ...answers};
}

async function deckNamed(named: string, context: Context): Promise<Deck> {
	const library = await openDecks(context);
	return (await readNamedDeckFile(named, library, context.cwd)) ?? library.read(named);
}

/** A deck that is there, in another form to edit. */
function copyAs(ending: Ending, deck: Deck, {language}: Context): string {
	switch (ending) {
		case '.md':
			return writePage(deck, language);
		case '.csv':
			return `\ufeff${writeTable(deck, language, language === 'id' ? ';' : ',')}`;
		case '.tsv':
			return writeTable(deck, language, '\t');
		case '.json':
			return formatDeck({$schema: schemaAddress, ...deck});
	}
}

function writeNew(full: string, file: string, content: string): void {
	const shown = sanitiseLine(file);
	try {
		writeWhole(full, content);
	} catch (cause) {
		if (errorCode(cause) === 'EEXIST') {
			throw new UserError(
				{
					id: `Berkas "${shown}" sudah ada, jadi tidak ditimpa.`,
					en: `The file "${shown}" is there already, so it was left alone.`,
				},
				{
					cause,
					hint: {
						id: 'Pilih nama lain, misalnya: newsquiz new banjir.md',
						en: 'Choose another name, such as: newsquiz new floods.md',
					},
				},
			);
		}
		throw new UserError(
			{id: `Berkas "${shown}" tidak dapat ditulis.`, en: `The file "${shown}" can't be written.`},
			{
				cause,
				hint: {
					id: 'Periksa apakah foldernya ada dan boleh ditulisi, atau pilih nama lain.',
					en: 'Check that its folder exists and may be written to, or choose another name.',
				},
			},
		);
	}
}

function nextSteps(file: string, ending: Ending): Bilingual {
	const name = sanitiseLine(file);
	const shown = /\s/.test(name) ? `"${name}"` : name;
	const editor: Record<Ending, Bilingual> = {
		'.md': {id: 'penyunting teks apa pun', en: 'any text editor'},
		'.csv': {id: 'Excel atau LibreOffice', en: 'Excel or LibreOffice'},
		'.tsv': {id: 'Excel atau LibreOffice', en: 'Excel or LibreOffice'},
		'.json': {id: 'VS Code, yang membantu mengisinya', en: 'VS Code, which helps to fill it in'},
	};
	const commands = [
		[
			`newsquiz check ${shown}`,
			{id: 'periksa; --fix memperbaiki yang pasti', en: 'check it; --fix mends what is certain'},
		],
		[`newsquiz add ${shown}`, {id: 'tambahkan ke koleksi Anda', en: 'add it to your library'}],
		[
			`newsquiz export ${shown} --format html`,
			{id: 'satu halaman untuk murid', en: 'a page for pupils'},
		],
	] as const;
	const width = Math.max(...commands.map(([command]) => command.length));
	const list = (language: 'id' | 'en'): string =>
		commands.map(([command, does]) => `\n  ${command.padEnd(width)}  ${does[language]}`).join('');
	return {
		id: `${name} dibuat. Isi dengan ${editor[ending].id}, lalu:${list('id')}`,
		en: `${name} was made. Fill it in with ${editor[ending].en}, then:${list('en')}`,
	};
}

/** Writes a file that is not there yet: whole, or not at all. */
function writeWhole(full: string, content: string): void {
	const file = openSync(full, 'wx');
	let isWhole = false;
	try {
		writeFileSync(file, content);
		isWhole = true;
	} finally {
		closeSync(file);
		if (!isWhole) unlinkSync(full);
	}
}
