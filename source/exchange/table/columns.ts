import type {Card, DeckArticle} from '../../deck/deck.js';
import type {Bilingual} from '../../errors.js';
import {arrow, kindNamed} from '../typed/typed-card.js';
import {dayTyped} from '../typed/typed-deck.js';

/** What of an article stands in each row. */
export const articleColumns = ['publisher', 'title', 'publishedAt', 'url'] as const;
export type ArticleColumn = (typeof articleColumns)[number];

/** The fields of a card that have a column of their own. */
export const cardColumns = [
	'question',
	'answer',
	'accept',
	'distractors',
	'items',
	'pairs',
	'hint',
	'explanation',
	'evidence',
	'kind',
	'form',
	'tags',
	'id',
] as const;
export type CardColumn = (typeof cardColumns)[number];

/** All columns; `card` and `deck` hold as JSON what the others don't. */
export type Column = CardColumn | ArticleColumn | 'card' | 'deck' | `option ${string}`;

/** The order in which newsquiz writes them. */
export const writtenColumns: readonly Column[] = [
	...(['question', 'answer', 'accept', 'distractors', 'items', 'pairs', 'hint'] as const),
	...(['explanation', 'evidence', 'publisher', 'title', 'publishedAt', 'url'] as const),
	...(['kind', 'form', 'tags', 'id', 'card', 'deck'] as const),
];

/** Each heading as newsquiz writes it first, then what else teachers write. */
const headings: Readonly<Record<Exclude<Column, `option ${string}`>, Bilingual>> = {
	question: {id: 'Soal, Pertanyaan', en: 'Question, Stem, Front'},
	answer: {
		id: 'Jawaban, Kunci, Kunci jawaban, Jawaban benar',
		en: 'Answer, Key, Correct answer, Back',
	},
	accept: {id: 'Juga benar, Jawaban lain', en: 'Also right, Also correct, Also accepted'},
	distractors: {id: 'Pilihan salah, Pengecoh', en: 'Wrong options, Distractors, Wrong answers'},
	items: {id: 'Urutan', en: 'Order, Items'},
	pairs: {id: 'Pasangan', en: 'Pairs'},
	hint: {id: 'Petunjuk', en: 'Hint'},
	explanation: {id: 'Penjelasan, Pembahasan', en: 'Explanation'},
	evidence: {id: 'Bukti, Kutipan, Kalimat bukti', en: 'Evidence, Quote'},
	publisher: {id: 'Penerbit, Media', en: 'Publisher'},
	title: {id: 'Judul berita, Berita, Artikel', en: 'Article, Headline'},
	publishedAt: {id: 'Tanggal terbit, Tanggal', en: 'Published, Date'},
	url: {id: 'Alamat, Tautan, Url', en: 'Address, Link'},
	kind: {id: 'Jenis', en: 'Kind'},
	form: {id: 'Bentuk', en: 'Form'},
	tags: {id: 'Tag, Topik', en: 'Tags'},
	id: {id: 'Id kartu, Id', en: 'Card id'},
	card: {id: 'Lainnya', en: 'Other'},
	deck: {id: 'Paket kartu', en: 'Deck'},
};

const byHeading = new Map<string, Column>();
for (const [column, {id, en}] of Object.entries(headings) as Array<[Column, Bilingual]>) {
	for (const name of `${id}, ${en}`.toLowerCase().split(', ')) byHeading.set(name, column);
}

/** The column of a heading, in either language; what stands in brackets in it is a remark. */
export function columnNamed(heading: string): Column | undefined {
	const name = heading
		.replace(/\([^()]*\)/g, '')
		.replace(/(?<![*:])[*:]+$/, '')
		.replace(/\s+/g, ' ')
		.trim()
		.toLowerCase();
	const letter = /^(?:(?:opsi|pilihan|option|jawaban) )?([a-j])$/.exec(name)?.[1];
	return letter === undefined ? byHeading.get(name) : `option ${letter.toUpperCase()}`;
}

/** The heading as newsquiz writes it. */
export function headingOf(column: keyof typeof headings): Bilingual {
	const {id, en} = headings[column];
	return {id: id.split(', ')[0]!, en: en.split(', ')[0]!};
}

const listed = (texts: readonly string[] | undefined): string => texts?.join(' | ') ?? '';

/** What a card's columns show of it. */
export const shownOf: Readonly<Record<CardColumn, (card: Card) => string>> = {
	question: ({question}) => question,
	answer: ({answer}) => answer,
	accept: ({accept}) => listed(accept),
	distractors: ({distractors}) => listed(distractors),
	items: ({items}) => listed(items),
	pairs: ({pairs}) => listed(pairs?.map(([left, right]) => `${left} = ${right}`)),
	hint: ({hint}) => hint ?? '',
	explanation: ({explanation}) => explanation ?? '',
	evidence: ({evidence}) => evidence?.[0]?.text ?? '',
	kind: ({kind}) => kind,
	form: ({form}) => form ?? '',
	tags: ({tags}) => listed(tags),
	id: ({id}) => id,
};

/** What the columns of an article show of it. */
export function shownOfArticle(
	article: DeckArticle | undefined,
): Readonly<Record<ArticleColumn, string>> {
	return {
		publisher: article?.publisher ?? '',
		title: article?.title ?? '',
		publishedAt: article?.publishedAt ?? '',
		url: article?.url ?? '',
	};
}

/** The entries of a cell: parted by strokes, else by lines, else by semicolons. */
function listIn(cell: string): string[] {
	const mark = ['|', '\n', ';'].find((each) => cell.includes(each));
	const parts = mark === undefined ? [cell] : cell.split(mark);
	return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** What is meant by a cell that is not empty; `evidence` is read with its article. */
export const meantBy: Readonly<Record<Exclude<CardColumn, 'evidence'>, (cell: string) => unknown>> =
	{
		question: String,
		answer: String,
		accept: listIn,
		distractors: listIn,
		items: (cell) => (/[|\n;]/.test(cell) || !/→|->/.test(cell) ? listIn(cell) : cell.split(arrow)),
		pairs: (cell) => listIn(cell).map(pairIn),
		hint: String,
		explanation: String,
		kind: kindNamed,
		form: String,
		tags: (cell) =>
			/[|\n;]/.test(cell) ? listIn(cell) : cell.split(/,\s+/).map((tag) => tag.trim()),
		id: String,
	};

function pairIn(text: string): string[] {
	const parting = /(?<!\s)\s*(?:=|→|->)\s*/.exec(text);
	return parting
		? [text.slice(0, parting.index), text.slice(parting.index + parting[0].length)]
		: [text];
}

/** What is meant by a cell of an article. */
export function meantOfArticle(column: ArticleColumn, cell: string): string {
	return column === 'publishedAt' ? dayTyped(cell) : cell;
}
