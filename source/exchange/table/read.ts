import {shown} from '../../deck/deck-errors.js';
import type {Problem} from '../../deck/deck-rules.js';
import type {Card, DeckArticle} from '../../deck/deck.js';
import type {DeckReading} from '../../deck/parse-deck.js';
import {type Bilingual, UserError} from '../../errors.js';
import {cellText, type Separator, withoutGuard} from '../escape.js';
import {type Fields, present, readRest, without} from '../typed/rest.js';
import {Lines, readingOf, requireFewCards} from '../typed/typed-deck.js';
import {labelNamed} from '../markdown/labels.js';
import {
	type ArticleColumn,
	articleColumns,
	cardColumns,
	type CardColumn,
	type Column,
	columnNamed,
	meantOfArticle,
	shownOf,
	shownOfArticle,
} from './columns.js';
import {type Row, rowsOf} from './rows.js';
import {noSuchOption} from '../typed/typed-card.js';
import {meantByCells} from './write.js';

/** A table that was read, with what mending it needs. */
export interface TableReading extends DeckReading {
	readonly separator: Separator;
	readonly columns: ReadonlyArray<Column | undefined>;
	/** The row of each card. */
	readonly rows: readonly Row[];
	/** What of it was passed over. */
	readonly notes: readonly Bilingual[];
}

interface Table {
	readonly separator: Separator;
	/** Rows above the headings. */
	readonly above: readonly Row[];
	readonly headings: readonly string[];
	readonly columns: ReadonlyArray<Column | undefined>;
	readonly rows: readonly Row[];
}

/** So many rows may stand above the headings. */
const mostAbove = 20;
/** Further columns are not looked at: no deck has so many, and every row would be searched for each of them. */
const mostColumns = 500;

/**
 * Reads a deck that is written as a table, by newsquiz or by hand: headings in either language and any order, cells
 * parted by commas, semicolons or tabs. Only questions and answers are needed.
 * @throws UserError when there are no such headings
 */
export function readTable(text: string, name: string): TableReading {
	const table = tableIn(text);
	if (!table) throw noHeadings();
	const {separator, columns, rows, above} = table;
	const problems: Problem[] = [];
	const lines = new Lines();
	const cellOf = (row: Row, column: Column): string => row.cells[columns.indexOf(column)] ?? '';
	const deck = restIn(
		rows.find((row) => cellOf(row, 'deck') !== ''),
		'deck',
		cellOf,
		problems,
	);
	const articles = new ArticlesOfRows(deck['articles'], separator);
	const filled = rows.filter((row) =>
		columns.some(
			(column, at) => column !== undefined && column !== 'deck' && (row.cells[at] ?? '') !== '',
		),
	);
	requireFewCards(filled.length);
	const cards = filled.map((row, index): Record<string, unknown> => {
		const path = ['cards', index];
		lines.note(path, row.line);
		if (row.isBroken) tell(problems, path, row.line, brokenQuotes);
		return readRow(row, {path, cellOf, columns, separator, articles, problems});
	});
	const head = {...without(deck, ['articles', 'cards', 'format', 'version']), ...headAbove(above)};
	const known = articles.list;
	const reading = readingOf(
		{
			text,
			name,
			head,
			articles: known.length > 0 || Array.isArray(deck['articles']) ? known : undefined,
			cards,
		},
		lines,
		problems,
	);
	return {...reading, separator, columns, rows: filled, notes: passedOver(table)};
}

/** Headings that are not known, of columns with something in them. */
function passedOver({columns, headings, rows}: Table): Bilingual[] {
	const names = headings.filter(
		(name, at) =>
			columns[at] === undefined &&
			name !== '' &&
			!/^(?:no|nomor|number|#)\.?$/i.test(name) &&
			rows.some(({cells}) => (cells[at] ?? '') !== ''),
	);
	if (names.length === 0) return [];
	const list = names
		.slice(0, 10)
		.map((name) => `"${shown(name)}"`)
		.join(', ');
	return [
		{
			id: `Kolom yang tidak dikenal dilewati: ${list}.`,
			en: `Columns that are not known were passed over: ${list}.`,
		},
	];
}

/** The table in a text, with the separator by which it has headings. */
function tableIn(text: string): Table | undefined {
	const declared = /^sep=([,;\t])\r?\n/i.exec(text)?.[1] as Separator | undefined;
	for (const separator of declared ? [declared] : ([',', ';', '\t'] as const)) {
		const first = rowsOf(text.slice(0, 20_000), separator, mostAbove);
		const at = first.findIndex(({cells}) =>
			isHeading(cells.slice(0, mostColumns).map(columnNamed)),
		);
		if (at < 0) continue;
		const rows = rowsOf(text, separator);
		const headings = rows[at]!.cells.slice(0, mostColumns);
		return {
			separator,
			above: rows.slice(0, at),
			headings,
			columns: onlyFirst(headings.map(columnNamed)),
			rows: rows.slice(at + 1),
		};
	}
	return undefined;
}

function isHeading(columns: ReadonlyArray<Column | undefined>): boolean {
	return columns.includes('question') && columns.includes('answer');
}

/** A heading that is there twice counts once. */
function onlyFirst(columns: ReadonlyArray<Column | undefined>): Array<Column | undefined> {
	return columns.map((column, at) => (columns.indexOf(column) === at ? column : undefined));
}

/** What the rows above the headings say of the deck: `Judul | Banjir di Demak`. */
function headAbove(rows: readonly Row[]): Fields {
	const fields: Record<string, unknown> = {};
	for (const {
		cells: [name = '', value = ''],
	} of rows) {
		const field = labelNamed(name.replace(/:$/, ''))?.field;
		if (value === '') continue;
		if (field === 'title' || field === 'id' || field === 'description' || field === 'license') {
			fields[field] = value;
		} else if (field === 'authors' || field === 'tags') {
			fields[field] = value.split(/(?<!\s)\s*[|;]\s*|,\s+/).filter((text) => text !== '');
		}
	}
	return fields;
}

interface RowSetting {
	readonly path: ReadonlyArray<string | number>;
	readonly cellOf: (row: Row, column: Column) => string;
	readonly columns: ReadonlyArray<Column | undefined>;
	readonly separator: Separator;
	readonly articles: ArticlesOfRows;
	readonly problems: Problem[];
}

function readRow(row: Row, setting: RowSetting): Record<string, unknown> {
	const {path, cellOf, columns, separator, articles, problems} = setting;
	const cells = Object.fromEntries(
		cardColumns.map((column) => [column, cellOf(row, column)]),
	) as Record<CardColumn, string>;
	const options = columns.flatMap((column) => {
		if (!column?.startsWith('option ')) return [];
		const text = withoutGuard(cellOf(row, column));
		return text === '' ? [] : [{letter: column.slice('option '.length), text}];
	});
	const letter = /^([A-J])[.)]?$/i.exec(cells.answer)?.[1]?.toUpperCase();
	const isOption = options.some(
		(option) => option.letter === letter || option.text === cells.answer,
	);
	if (letter !== undefined && options.length > 0 && !isOption) {
		tell(problems, [...path, 'answer'], row.line, noSuchOption(letter));
	}
	const ofArticle = Object.fromEntries(
		articleColumns.map((column) => [column, withoutGuard(cellOf(row, column))]),
	) as Record<ArticleColumn, string>;
	const article = articles.of(ofArticle);
	const meant = {...meantByCells(withChoice(cells, options), article)};
	if (options.length > 0) {
		const wrong = options.map(({text}) => text).filter((text) => text !== meant['answer']);
		const others = (meant['distractors'] as string[] | undefined) ?? [];
		meant['distractors'] = [...wrong, ...others];
		delete meant['form'];
	}
	if (cells.evidence !== '' && article === undefined) {
		tell(problems, [...path, 'evidence', 0, 'article'], row.line, noSource);
	}
	const rest = restIn(row, 'card', cellOf, problems, path);
	return withExact(meant, rest, cells, separator, ofArticle, articles);
}

/** A letter that names one of the options is that option. */
function withChoice(
	shown: Readonly<Record<CardColumn, string>>,
	options: ReadonlyArray<{readonly letter: string; readonly text: string}>,
): Record<CardColumn, string> {
	const {answer} = shown;
	const isText = options.some(({text}) => text === answer);
	const chosen = isText
		? undefined
		: options.find(({letter}) => letter === answer.replace(/[.)]$/, '').toUpperCase());
	return {...shown, ...(chosen && {answer: chosen.text})};
}

/** What was meant, and exactly what it was where a cell still shows it as newsquiz wrote it. */
function withExact(
	meant: Fields,
	rest: Fields,
	shown: Readonly<Record<CardColumn, string>>,
	separator: Separator,
	ofArticle: Readonly<Record<ArticleColumn, string>>,
	articles: ArticlesOfRows,
): Record<string, unknown> {
	const card: Record<string, unknown> = {...meant};
	for (const [field, value] of Object.entries(rest)) {
		const column = cardColumns.find((each) => each === field);
		const isKept =
			column === undefined ||
			column === 'id' ||
			cellText(shownSafely(column, value), separator).trim() === shown[column];
		const isSameSource = field !== 'evidence' || articles.isSourceOf(value, ofArticle);
		if (!isKept || !isSameSource) continue;
		if (value === null && field in meant) delete card[field];
		// A field of its own, also one of a name that means something to objects.
		else
			Object.defineProperty(card, field, {
				value,
				enumerable: true,
				configurable: true,
				writable: true,
			});
	}
	return card;
}

/** What a column would show of a value, which may be of any type. */
function shownSafely(column: CardColumn, value: unknown): string {
	try {
		return value === null ? '' : String(shownOf[column]({[column]: value} as unknown as Card));
	} catch {
		return '';
	}
}

function restIn(
	row: Row | undefined,
	column: 'card' | 'deck',
	cellOf: RowSetting['cellOf'],
	problems: Problem[],
	path: ReadonlyArray<string | number> = [],
): Fields {
	if (!row) return {};
	const rest = readRest(withoutGuard(cellOf(row, column)));
	if (rest) return rest;
	tell(problems, path, row.line, brokenRest);
	return {};
}

/** The articles of a table: those that its deck column lists, and what rows say of others. */
class ArticlesOfRows {
	readonly list: Fields[];
	readonly #byCells = new Map<string, string>();
	readonly #byId = new Map<unknown, Fields>();
	readonly #separator: Separator;
	/** The number in the last id that was given: the ones up to it are taken. */
	#last = 0;

	constructor(known: unknown, separator: Separator) {
		this.#separator = separator;
		this.list = Array.isArray(known) ? [...(known as Fields[])] : [];
		for (const article of this.list) {
			const key = this.#keyOf(article as unknown as DeckArticle);
			const id = article?.['id'];
			this.#byId.set(id, article);
			if (typeof id === 'string' && !this.#byCells.has(key)) this.#byCells.set(key, id);
		}
	}

	/** The id of the article that the cells of a row tell of; of the only one where they are empty. */
	of(cells: Readonly<Record<ArticleColumn, string>>): string | undefined {
		const key = keyOfCells(cells);
		if (key === keyOfCells(noArticle)) {
			const only = this.list.length === 1 ? this.list[0]?.['id'] : undefined;
			return typeof only === 'string' ? only : undefined;
		}
		const known = this.#byCells.get(key);
		if (known !== undefined) return known;
		const id = this.#freeId();
		const title = cells.title || cells.publisher || cells.url;
		const meant = articleColumns.map((column): [string, string | undefined] => [
			column,
			cells[column] === '' ? undefined : meantOfArticle(column, cells[column]),
		]);
		const article = present({id, ...Object.fromEntries(meant), title});
		this.list.push(article);
		this.#byId.set(id, article);
		this.#byCells.set(key, id);
		return id;
	}

	/** Whether evidence is of the article that the cells of its row show. */
	isSourceOf(evidence: unknown, cells: Readonly<Record<ArticleColumn, string>>): boolean {
		const first: unknown = Array.isArray(evidence) ? evidence[0] : undefined;
		const id = (first as Fields | undefined)?.['article'];
		const article = this.#byId.get(id);
		return article === undefined
			? id === undefined
			: this.#keyOf(article as unknown as DeckArticle) === keyOfCells(cells) ||
					keyOfCells(cells) === keyOfCells(noArticle);
	}

	#keyOf(article: DeckArticle): string {
		const texts = shownOfArticle(article);
		return keyOfCells(
			Object.fromEntries(
				articleColumns.map((column) => [
					column,
					withoutGuard(cellText(String(texts[column]), this.#separator).trim()),
				]),
			) as Record<ArticleColumn, string>,
		);
	}

	#freeId(): string {
		do this.#last = Math.max(this.#last, this.list.length) + 1;
		while (this.#byId.has(`a${this.#last}`));
		return `a${this.#last}`;
	}
}

const noArticle = {publisher: '', title: '', publishedAt: '', url: ''};

const keyOfCells = (cells: Readonly<Record<ArticleColumn, string>>): string =>
	articleColumns.map((column) => cells[column].replace(/\s+/g, ' ').trim()).join('\n');

function tell(
	problems: Problem[],
	path: ReadonlyArray<string | number>,
	line: number,
	says: Bilingual,
): void {
	problems.push({rule: 'format', path, says, line});
}

const brokenQuotes: Bilingual = {
	id: 'tanda kutip (") di baris ini tidak berpasangan; tanda kutip di dalam sel ditulis dua kali ("")',
	en: 'the quotes (") in this row don’t match; a quote inside a cell is written twice ("")',
};
const brokenRest: Bilingual = {
	id: 'isi kolom "Lainnya" atau "Paket kartu" di baris ini rusak; kosongkan selnya, atau ekspor lagi',
	en: 'what stands in the column "Other" or "Deck" of this row is broken; empty the cell, or export again',
};
const noSource: Bilingual = {
	id: 'sumber buktinya belum disebut; isi kolom "Penerbit", "Judul berita", "Tanggal terbit", dan "Alamat"',
	en: 'where it is quoted from is not said; fill in the columns "Publisher", "Article", "Published" and "Address"',
};

function noHeadings(): UserError {
	return new UserError(
		{
			id: 'Baris judul kolom tidak ditemukan dalam tabel ini.',
			en: 'No row of headings was found in this table.',
		},
		{
			hint: {
				id: 'Tulis di baris pertama paling sedikit dua judul kolom: Soal dan Jawaban.',
				en: 'Write at least two headings in the first row: Question and Answer.',
			},
		},
	);
}
