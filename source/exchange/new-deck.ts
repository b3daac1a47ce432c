import type {Card, Deck, DeckArticle} from '../deck/deck.js';
import {formatDeck} from '../deck/format-deck.js';
import {deckId} from '../deck/ids.js';
import {exampleAddress, placeholder} from '../deck/placeholders.js';
import type {Bilingual, Language} from '../errors.js';
import {headingOf, shownOf, shownOfArticle} from './table/columns.js';
import {labelOf} from './markdown/labels.js';
import {writePage} from './markdown/write.js';
import {tableCell, type Separator} from './escape.js';
import {sourceOf} from './decks/sources.js';

/** What is known of a deck that somebody is going to write. */
export interface NewDeck {
	readonly title?: string;
	readonly author?: string;
	readonly license?: string;
	readonly article?: DeckArticle;
	/** The present day, `YYYY-MM-DD`. */
	readonly today: string;
	/** What no two decks have in common. */
	readonly origin: string;
}

/** Where editors find what may stand in a deck file. */
export const schemaAddress = 'https://unpkg.com/newsquiz/decks/deck.schema.json';

const words = {
	howTo: {id: 'Cara mengisi', en: 'How to fill it in'},
	table: {
		id: 'Satu baris satu soal. Hanya Soal dan Jawaban yang harus diisi. Beberapa pilihan salah dipisahkan dengan |. Hapus kedua contoh ini.',
		en: 'One question a row. Only Question and Answer are needed. Wrong options are separated by |. Delete these two examples.',
	},
	choice: {
		id: 'Contoh 1: soal pilihan. [x] menandai jawaban, [ ] pilihan yang salah. Di bawahnya kalimat buktinya, dengan jawaban di antara dua tanda **, dan nomor sumbernya. Hapus contoh ini.',
		en: 'Example 1: a choice. [x] marks the answer, [ ] the wrong options. Below them the sentence that proves it, the answer between two **, and the number of its source. Delete this example.',
	},
	cloze: {
		id: 'Contoh 2: soal rumpang dengan ____ (empat garis bawah). Tanpa pilihan, jawaban diketik; bentuk lain yang juga benar dipisahkan dengan titik koma (;) atau ·. Hapus contoh ini.',
		en: 'Example 2: a gap, ____ (four underscores). Without options the answer is typed; other forms that are right too are separated by semicolons (;) or ·. Delete this example.',
	},
	file: {
		id: 'Isi "title", "authors", dan "articles", lalu ganti kedua contoh di "cards". Setelah itu: newsquiz check. Isian "$comment" boleh dihapus.',
		en: 'Fill in "title", "authors" and "articles", then replace the two examples in "cards". After that: newsquiz check. Fields called "$comment" may go.',
	},
	choiceFile: {
		id: 'Contoh soal pilihan: "distractors" adalah pilihan yang salah; "start" dan "end" menandai jawaban dalam kalimat buktinya, dan newsquiz check --fix mengisinya jika tidak ditulis.',
		en: 'Example of a choice: "distractors" are the wrong options; "start" and "end" mark the answer in its evidence, and newsquiz check --fix fills them in where they are not written.',
	},
	clozeFile: {
		id: 'Contoh soal rumpang: tepat satu ____; "accept" memuat bentuk lain yang juga benar.',
		en: 'Example of a gap: exactly one ____; "accept" holds other forms that are right too.',
	},
} as const satisfies Record<string, Bilingual>;

const example: DeckArticle = {
	id: 'contoh',
	title: 'Perpustakaan keliling dibuka di Kota Randu',
	publisher: 'Warta Randu',
	publishedAt: '2024-05-05',
	url: exampleAddress,
};

const opened =
	'Wali Kota Randu Sari Wulandari membuka perpustakaan keliling pada Sabtu (4/5/2024).';
const loaded = 'Perpustakaan keliling itu membawa 2.000 buku untuk 14 sekolah dasar.';

const examples: readonly Card[] = [
	{
		id: 'contoh-pilihan',
		kind: 'person',
		question: 'Siapakah Wali Kota Randu yang membuka perpustakaan keliling pada 4 Mei 2024?',
		answer: 'Sari Wulandari',
		distractors: ['Budi Santoso', 'Dewi Kurnia', 'Tono Prasetyo'],
		explanation: 'Perpustakaan keliling itu dibuka pada hari Sabtu.',
		evidence: [{article: 'contoh', text: opened, ...markOf(opened, 'Sari Wulandari')}],
	},
	{
		id: 'contoh-rumpang',
		kind: 'quantity',
		form: 'cloze',
		question: 'Perpustakaan keliling Kota Randu membawa ____ untuk 14 sekolah dasar.',
		answer: '2.000 buku',
		accept: ['2000 buku', 'dua ribu buku'],
		hint: 'Kelipatan seribu.',
		evidence: [{article: 'contoh', text: loaded, ...markOf(loaded, '2.000 buku')}],
	},
];

function markOf(text: string, key: string): {start: number; end: number} {
	const start = text.indexOf(key);
	return {start, end: start + key.length};
}

/** The deck that its author begins with: two example cards, and what is known of the article. */
export function newDeck(wanted: NewDeck, language: Language): Deck {
	const {article, author, license, today, origin} = wanted;
	const title = wanted.title ?? placeholder.title;
	return {
		format: 'newsquiz',
		version: 1,
		id: deckId(title, origin),
		title,
		description: placeholder.description[language],
		language: 'id',
		authors: [author ?? placeholder.author[language]],
		...(license !== undefined && {license}),
		createdAt: today,
		articles: [...(article ? [article] : []), example],
		cards: examples.map((card) => ({...card})),
	};
}

/** A new deck as JSON, which editors help to fill in. */
export function newJson(deck: Deck, language: Language): string {
	const comments = [words.choiceFile, words.clozeFile];
	return formatDeck({
		$schema: schemaAddress,
		$comment: words.file[language],
		...deck,
		cards: deck.cards.map((card, at) => ({$comment: comments[at]?.[language], ...card})),
	});
}

/** A new deck as a page. */
export function newPage(deck: Deck, language: Language): string {
	const comments = [words.choice, words.cloze];
	const [head = '', ...cards] = writePage(deck, language).split(/^(?=### )/m);
	// What a hand-written card needs none of.
	const bare = cards.map((card) => card.replace(/^<!-- newsquiz .*-->\n+/gm, '').trimEnd());
	const said = bare.map((card, at) => `<!-- ${comments[at]?.[language] ?? ''} -->\n\n${card}\n`);
	return `${head}${said.join('\n')}`;
}

const columns = [
	...(['question', 'answer', 'accept', 'distractors', 'hint', 'explanation', 'evidence'] as const),
	...(['publisher', 'title', 'publishedAt', 'url'] as const),
];

/** A new deck as a table, with the columns that are filled in by hand; what the deck is called stands above. */
export function newTable(deck: Deck, language: Language, separator: Separator): string {
	const {id, title, authors = [], license = ''} = deck;
	const rows = [
		[labelOf('title', language), title],
		[labelOf('authors', language), authors.join(' | ')],
		[labelOf('license', language), license],
		[labelOf('id', language), id],
		[words.howTo[language], words.table[language]],
		[],
		columns.map((column) => headingOf(column)[language]),
		...deck.cards.map((card) => {
			const shown = {...shownOfArticle(sourceOf(card, deck))};
			return columns.map((column) =>
				column in shown
					? shown[column as keyof typeof shown]
					: shownOf[column as keyof typeof shownOf](card),
			);
		}),
	];
	const lines = rows.map((row) => row.map((text) => tableCell(text, separator)).join(separator));
	return `\ufeff${lines.map((line) => `${line}\r\n`).join('')}`;
}
