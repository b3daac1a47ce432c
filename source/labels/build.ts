import type {Language} from '../errors.js';
import type {EntityType} from '../facts/entity.js';
import type {Stage, StageFound} from '../make-deck.js';
import {noiseLabel} from './noise.js';

/** What is said while an article becomes cards, and of the cards that are found. */
export interface BuildLabels {
	readonly title: string;
	readonly ask: string;
	/** In the empty field. */
	readonly here: string;
	/** What can be given, and how. */
	readonly ways: (clipboardKey: string) => ReadonlyArray<readonly [what: string, how: string]>;
	/** What a line was recognised as. */
	readonly isAddress: (host: string) => string;
	readonly isFile: (path: string) => string;
	readonly isUnclear: string;
	/** Above the beginning of a text. */
	readonly isText: (words: number, lines: number) => string;
	readonly moreLines: (lines: number) => string;
	readonly tooShort: (fewest: number) => string;
	readonly ready: (makeKey: string) => string;
	/** Said when letters are typed into a whole text. */
	readonly fixed: (clearKey: string) => string;
	readonly cleared: (clearKey: string) => string;
	readonly nothing: string;
	readonly cancelled: string;
	readonly fault: (message: string) => string;
	readonly leave: string;
	readonly working: string;
	readonly opening: string;
	readonly stages: Readonly<Record<Stage, string>>;
	readonly found: (found: StageFound) => string;
	readonly known: {
		readonly title: string;
		readonly says: string;
		readonly cards: (cards: number, learned: number) => string;
		readonly study: string;
		readonly renew: string;
		readonly renewMeans: string;
		readonly read: string;
		readonly other: string;
	};
	readonly cards: {
		readonly isNew: string;
		readonly newOnes: (cards: number) => string;
		readonly noNewOnes: string;
		readonly deckTitle: string;
		readonly noTitle: string;
		readonly date: string;
		readonly dated: (date: string) => string;
		readonly undated: (dateKey: string) => string;
		readonly dateHere: string;
		readonly noDate: string;
		readonly redating: string;
		readonly redated: (date: string) => string;
	};
}

type Counted = Readonly<Record<EntityType, (count: number) => string>>;

/** What each step has found, from the words of a language. */
function foundText(
	language: Language,
	words: {
		readonly read: (characters: string, host: string | undefined) => string;
		readonly clean: (words: number, noise: string) => string;
		readonly facts: (count: number, kinds: string) => string;
		readonly types: Counted;
		readonly questions: (cards: number) => string;
		readonly words: (cards: number) => string;
	},
): (found: StageFound) => string {
	return (found) => {
		switch (found.stage) {
			case 'read':
				return words.read(found.length.toLocaleString(language), found.host);
			case 'clean':
				return words.clean(
					found.words,
					found.noise.map((reason) => noiseLabel(reason)[language]).join(', '),
				);
			case 'facts': {
				const all = found.facts.reduce((sum, {count}) => sum + count, 0);
				const kinds = found.facts.map(({type, count}) => words.types[type](count));
				return words.facts(all, kinds.join(', '));
			}
			case 'questions':
				return words.questions(found.cards);
			case 'words':
				return words.words(found.cards);
		}
	};
}

const indonesian: BuildLabels = {
	title: 'Paket kartu baru',
	ask: 'Berita mana yang ingin Anda pelajari?',
	here: 'tempelkan beritanya, atau ketik alamat atau nama berkasnya',
	ways: (clipboardKey) => [
		['seluruh teks berita', 'salin, lalu tempelkan di sini'],
		['alamat web', 'misalnya https://www.antaranews.com/berita/…'],
		['umpan berita (RSS)', 'alamatnya; pilih artikelnya'],
		['berkas .txt, .md, .html', 'ketik namanya, atau seret berkasnya ke sini'],
		['papan klip', clipboardKey],
	],
	isAddress: (host) => `Alamat web di ${host}`,
	isFile: (path) => `Berkas ${path}`,
	isUnclear: 'Belum berupa berita, alamat web, atau nama berkas.',
	isText: (words, lines) => `Teks: ${words} kata dalam ${lines} baris`,
	moreLines: (lines) => `… dan ${lines} baris lagi`,
	tooShort: (fewest) => `Terlalu pendek untuk kuis: perlu sedikitnya ${fewest} kata.`,
	ready: (makeKey) => `Tekan ${makeKey} untuk membuat kartunya.`,
	fixed: (clearKey) =>
		`Teksnya sudah lengkap. Tempelkan lagi untuk menambah, atau kosongkan dengan ${clearKey}.`,
	cleared: (clearKey) => `Dikosongkan. Tekan ${clearKey} sekali lagi untuk mengembalikannya.`,
	nothing: 'Belum ada apa-apa di sini. Tempelkan beritanya dahulu.',
	cancelled: 'Dibatalkan. Yang Anda masukkan masih ada.',
	fault: (message) =>
		`Ada kesalahan pada newsquiz sendiri (${message}). Yang Anda masukkan masih ada; kemajuan belajar Anda aman.`,
	leave: 'Keluar dari layar ini? Teks yang Anda masukkan tidak disimpan.',
	working: 'Membuat kartu',
	opening: 'Membuka artikel',
	stages: {
		read: 'Membaca',
		clean: 'Membersihkan',
		facts: 'Mencari fakta',
		questions: 'Menyusun soal',
		words: 'Memilih kata',
	},
	found: foundText('id', {
		read: (characters, host) => `${characters} huruf${host === undefined ? '' : ` dari ${host}`}`,
		clean: (words, noise) => `${words} kata${noise === '' ? '' : `; disisihkan: ${noise}`}`,
		facts: (count, kinds) => (count === 0 ? 'tidak ada fakta' : `${count} fakta: ${kinds}`),
		types: {
			person: (count) => `${count}\u00a0orang`,
			organisation: (count) => `${count}\u00a0lembaga`,
			place: (count) => `${count}\u00a0tempat`,
			event: (count) => `${count}\u00a0peristiwa`,
			date: (count) => `${count}\u00a0tanggal`,
			time: (count) => `${count}\u00a0waktu`,
			quantity: (count) => `${count}\u00a0angka`,
			acronym: (count) => `${count}\u00a0singkatan`,
			quote: (count) => `${count}\u00a0kutipan`,
		},
		questions: (cards) => (cards === 0 ? 'tidak ada soal' : `${cards} soal`),
		words: (cards) => (cards === 0 ? 'tidak ada kata baru' : `${cards} kartu kata`),
	}),
	known: {
		title: 'Sudah ada di koleksi Anda',
		says: 'Berita ini sudah menjadi paket kartu:',
		cards: (cards, learned) => `${cards} kartu, ${learned} di antaranya sudah dipelajari`,
		study: 'Pelajari paketnya',
		renew: 'Perbarui paketnya dari teks ini',
		renewMeans: 'kartu lama, perubahan Anda, dan kemajuan belajar tetap ada',
		read: 'Baca beritanya',
		other: 'Pilih berita lain',
	},
	cards: {
		isNew: 'baru',
		newOnes: (cards) => `${cards} kartu baru`,
		noNewOnes: 'Tidak ada kartu baru: beritanya masih sama.',
		deckTitle: 'Judul paket',
		noTitle: 'Paket kartu perlu judul.',
		date: 'Tanggal terbit',
		dated: (date) => `Terbit ${date}`,
		undated: (dateKey) =>
			`Tanggal terbitnya tidak tertulis. Tekan ${dateKey} untuk mengisinya, agar jelas kapan “kemarin” dan “tahun lalu” itu.`,
		dateHere: 'misalnya 28 Juli 2023, 2023-07-28, atau kemarin',
		noDate: 'Tulis tanggalnya, misalnya 28 Juli 2023 atau 2023-07-28.',
		redating: 'Menyusun ulang kartu menurut tanggal itu …',
		redated: (date) => `Kartu disusun ulang: berita terbit ${date}.`,
	},
};

const many =
	(one: string, more = `${one}s`) =>
	(count: number): string =>
		`${count}\u00a0${count === 1 ? one : more}`;

const english: BuildLabels = {
	title: 'New deck',
	ask: 'Which article would you like to learn from?',
	here: 'paste the article, or type its address or the name of its file',
	ways: (clipboardKey) => [
		['the whole text', 'copy it and paste it here'],
		['a web address', 'such as https://www.antaranews.com/berita/…'],
		['a feed (RSS)', 'its address; pick articles'],
		['a .txt, .md or .html file', 'type its name, or drag it here'],
		['the clipboard', clipboardKey],
	],
	isAddress: (host) => `A web address at ${host}`,
	isFile: (path) => `The file ${path}`,
	isUnclear: 'Not an article, a web address or the name of a file yet.',
	isText: (words, lines) => `Text: ${many('word')(words)} in ${many('line')(lines)}`,
	moreLines: (lines) => `… and ${many('more line')(lines)}`,
	tooShort: (fewest) => `Too short for a quiz: at least ${fewest} words are needed.`,
	ready: (makeKey) => `Press ${makeKey} to make its cards.`,
	fixed: (clearKey) =>
		`The text is all there. Paste again to add to it, or clear it with ${clearKey}.`,
	cleared: (clearKey) => `Cleared. ${clearKey} once more brings it back.`,
	nothing: 'There is nothing here yet. Paste the article first.',
	cancelled: 'Cancelled. What you gave is still here.',
	fault: (message) =>
		`Something is wrong in newsquiz itself (${message}). What you gave is still here, and your progress is safe.`,
	leave: 'Leave this screen? The text you gave is not kept.',
	working: 'Making cards',
	opening: 'Opening the article',
	stages: {
		read: 'Read',
		clean: 'Clean up',
		facts: 'Find facts',
		questions: 'Write questions',
		words: 'Choose words',
	},
	found: foundText('en', {
		read: (characters, host) =>
			`${characters} characters${host === undefined ? '' : ` from ${host}`}`,
		clean: (words, noise) => `${many('word')(words)}${noise === '' ? '' : `; set aside: ${noise}`}`,
		facts: (count, kinds) => (count === 0 ? 'no facts' : `${many('fact')(count)}: ${kinds}`),
		types: {
			person: many('person', 'people'),
			organisation: many('organisation'),
			place: many('place'),
			event: many('event'),
			date: many('date'),
			time: many('time'),
			quantity: many('figure'),
			acronym: many('acronym'),
			quote: many('quote'),
		},
		questions: (cards) => (cards === 0 ? 'no questions' : many('question')(cards)),
		words: (cards) => (cards === 0 ? 'no new words' : many('word card')(cards)),
	}),
	known: {
		title: 'In your library already',
		says: 'This article is a deck already:',
		cards: (cards, learned) => `${many('card')(cards)}, ${learned} of them learned`,
		study: 'Study the deck',
		renew: 'Renew the deck from this text',
		renewMeans: 'earlier cards, your changes and your progress stay',
		read: 'Read the article',
		other: 'Choose another article',
	},
	cards: {
		isNew: 'new',
		newOnes: many('new card'),
		noNewOnes: 'No new cards: the article is still the same.',
		deckTitle: 'Title of the deck',
		noTitle: 'A deck needs a title.',
		date: 'Publication date',
		dated: (date) => `Published ${date}`,
		undated: (dateKey) =>
			`It does not say when it was published. Press ${dateKey} to say so, and “yesterday” and “last year” make sense.`,
		dateHere: 'such as 28 July 2023, 2023-07-28 or yesterday',
		noDate: 'Write the date, such as 28 July 2023 or 2023-07-28.',
		redating: 'Making the cards anew for that day …',
		redated: (date) => `The cards were made anew: published ${date}.`,
	},
};

const all: Readonly<Record<Language, BuildLabels>> = {id: indonesian, en: english};

export function buildLabelsFor(language: Language): BuildLabels {
	return all[language];
}
