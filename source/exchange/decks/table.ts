import type {Card, Deck, DeckArticle} from '../../deck/deck.js';
import type {Bilingual, Language} from '../../errors.js';
import {sanitise} from '../../sanitise.js';
import {sourceOf} from './sources.js';

interface Column {
	readonly heading: Bilingual;
	value(card: Card, source: DeckArticle | undefined): string | undefined;
}

const list = (texts: readonly string[] | undefined): string | undefined => texts?.join(' | ');

const columns: readonly Column[] = [
	{heading: {id: 'Soal', en: 'Question'}, value: ({question}) => question},
	{heading: {id: 'Jawaban', en: 'Answer'}, value: ({answer}) => answer},
	{heading: {id: 'Juga benar', en: 'Also right'}, value: ({accept}) => list(accept)},
	{heading: {id: 'Pilihan salah', en: 'Wrong options'}, value: ({distractors}) => list(distractors)},
	{heading: {id: 'Urutan', en: 'Order'}, value: ({items}) => list(items)},
	{
		heading: {id: 'Pasangan', en: 'Pairs'},
		value: ({pairs}) => list(pairs?.map(([left, right]) => `${left} = ${right}`)),
	},
	{heading: {id: 'Petunjuk', en: 'Hint'}, value: ({hint}) => hint},
	{heading: {id: 'Penjelasan', en: 'Explanation'}, value: ({explanation}) => explanation},
	{heading: {id: 'Bukti', en: 'Evidence'}, value: ({evidence}) => evidence?.[0]?.text},
	{heading: {id: 'Penerbit', en: 'Publisher'}, value: (_, source) => source?.publisher},
	{heading: {id: 'Judul berita', en: 'Article'}, value: (_, source) => source?.title},
	{heading: {id: 'Tanggal terbit', en: 'Published'}, value: (_, source) => source?.publishedAt},
	{heading: {id: 'Alamat', en: 'Address'}, value: (_, source) => source?.url},
	{heading: {id: 'Jenis', en: 'Kind'}, value: ({kind}) => kind},
	{heading: {id: 'Bentuk', en: 'Form'}, value: ({form}) => form},
	{heading: {id: 'Tag', en: 'Tags'}, value: ({tags}) => list(tags)},
	{heading: {id: 'Id kartu', en: 'Card id'}, value: ({id}) => id},
];

/** A deck as a table: a heading, then a row for each card. No cell is a formula. */
export function tableOf(deck: Deck, language: Language, separator: ',' | '\t'): string {
	const rows = [
		columns.map(({heading}) => heading[language]),
		...deck.cards.map((card) => {
			const source = sourceOf(card, deck);
			return columns.map(({value}) => value(card, source) ?? '');
		}),
	];
	return rows.map((row) => `${row.map((text) => cell(text, separator)).join(separator)}\r\n`).join('');
}

// What a spreadsheet takes for the beginning of a formula, in either width, also behind white space.
const formula = /^\s*[=+\-@＝＋－＠]/u;

function cell(text: string, separator: ',' | '\t'): string {
	const safe = sanitise(text);
	// A table separated by tabs is pasted line by line.
	const plain = separator === '\t' ? safe.replace(/\s+/g, ' ') : safe;
	const value = formula.test(plain) ? `'${plain}` : plain;
	return /["\n]/.test(value) || value.includes(separator) ? `"${value.replaceAll('"', '""')}"` : value;
}
