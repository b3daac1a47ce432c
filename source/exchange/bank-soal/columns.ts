/** What a column of a question bank holds. */
export type BankField =
	| 'type'
	| 'question'
	| 'key'
	| 'explanation'
	| 'publisher'
	| 'article'
	| 'published'
	| 'url'
	| 'evidence'
	| 'span'
	| 'accept'
	| 'hint'
	| 'tags'
	| 'kind'
	| 'form'
	| 'fact'
	| 'asOf'
	| 'optionOrder'
	| 'answer'
	| 'id';

export interface BankColumn {
	readonly field: BankField | number;
	/** As it is written; Indonesian always, since other programs look for these words. */
	readonly heading: string;
	/** In characters. */
	readonly width: number;
	/** How others call it, in lower case and without anything but letters and digits. */
	readonly also: readonly string[];
}

/** So many options have a column of their own. */
export const bankOptions = 5;
const letters = 'ABCDE';

/**
 * The columns of a question bank (*bank soal*): first those that the school programs of Indonesia read, then, to the
 * right, what else newsquiz knows of a card.
 */
export const bankColumns: readonly BankColumn[] = [
	{
		field: 'type',
		heading: 'Jenis',
		width: 14,
		also: [
			'jenissoal',
			'tipe',
			'tipesoal',
			'bentuksoal',
			'type',
			'questiontype',
			'jenispertanyaan',
		],
	},
	{
		field: 'question',
		heading: 'Pertanyaan',
		width: 50,
		also: [
			...['soal', 'butirsoal', 'tekssoal', 'isisoal', 'pernyataan', 'tekspertanyaan', 'naskahsoal'],
			...['question', 'questiontext', 'isipertanyaan'],
		],
	},
	...[...letters].map((letter, index) => ({
		field: index,
		heading: `Opsi ${letter}`,
		width: 22,
		also: optionNames(letter.toLowerCase(), index + 1),
	})),
	{
		field: 'key',
		heading: 'Kunci',
		width: 22,
		also: [
			'kuncijawaban',
			'jawabanbenar',
			'jawaban',
			'answer',
			'correctanswer',
			'correctanswers',
			'key',
		],
	},
	{
		field: 'explanation',
		heading: 'Pembahasan',
		width: 40,
		also: ['penjelasan', 'pembahasansoal', 'explanation', 'answerexplanation', 'keterangan'],
	},
	{field: 'publisher', heading: 'Penerbit', width: 18, also: ['media', 'publisher', 'sumber']},
	{
		field: 'article',
		heading: 'Judul berita',
		width: 30,
		also: ['judul', 'judulartikel', 'article', 'title'],
	},
	{
		field: 'published',
		heading: 'Tanggal',
		width: 12,
		also: ['tanggalterbit', 'tglterbit', 'tgl', 'date', 'published'],
	},
	{
		field: 'url',
		heading: 'Tautan',
		width: 30,
		also: ['link', 'url', 'alamat', 'tautanberita', 'sumberurl'],
	},
	{field: 'evidence', heading: 'Bukti', width: 40, also: ['kutipan', 'kalimatbukti', 'evidence']},
	{field: 'span', heading: 'Letak jawaban', width: 16, also: []},
	{field: 'accept', heading: 'Juga benar', width: 22, also: ['jawabanlain', 'alternatifjawaban']},
	{field: 'hint', heading: 'Petunjuk', width: 22, also: ['hint']},
	{field: 'tags', heading: 'Tag', width: 14, also: ['tags', 'topik', 'materi']},
	{field: 'kind', heading: 'Yang ditanyakan', width: 19, also: []},
	{field: 'form', heading: 'Bentuk kartu', width: 16, also: []},
	{field: 'fact', heading: 'Fakta', width: 20, also: []},
	{field: 'asOf', heading: 'Berlaku per', width: 14, also: []},
	{field: 'optionOrder', heading: 'Urutan opsi', width: 14, also: []},
	{field: 'answer', heading: 'Jawaban tertulis', width: 22, also: []},
	{field: 'id', heading: 'Id kartu', width: 20, also: ['idsoal', 'kodesoal']},
];

function optionNames(letter: string, number: number): string[] {
	const words = [
		'opsi',
		'pilihan',
		'pilihanjawaban',
		'jawaban',
		'opsijawaban',
		'option',
		'answer',
		'pil',
	];
	return [letter, ...words.flatMap((word) => [`${word}${letter}`, `${word}${number}`])];
}

/** The columns that people read; those to the right of them are for programs. */
export const wrappedColumns = 1 + bankColumns.findIndex(({field}) => field === 'explanation');

/**
 * What a heading means, also without what it has in brackets; undefined when it means nothing here. Later options than
 * E are known as well.
 */
export function fieldOf(heading: string): BankColumn['field'] | undefined {
	return fields.get(nameOf(heading)) ?? fields.get(nameOf(heading.replace(/\(.*$/s, '')));
}

/** A heading without its looks, and without what Kahoot adds of limits. */
function nameOf(heading: string): string {
	return heading
		.toLowerCase()
		.replace(/ [-–] (?:max|choose) .*$/, '')
		.replace(/[^a-z0-9]/g, '');
}

/** Every name of a column; where two have the same, the one further left is meant. */
const fields = new Map(
	[
		...bankColumns.flatMap(({field, heading, also}) =>
			[nameOf(heading), ...also].map((name) => [name, field] as const),
		),
		...['f', 'g', 'h'].flatMap((letter, index) =>
			optionNames(letter, bankOptions + index + 1)
				.slice(1)
				.map((name) => [name, bankOptions + index] as const),
		),
	].reverse(),
);
