import type {Language} from '../errors.js';
import type {MetType} from '../people/met.js';
import type {ProfileOrder} from '../people/search.js';
import type {Standing} from '../people/standing.js';

/** Parts of a page about somebody. */
export type PersonPart = 'facts' | 'news' | 'related';

/** What is said of people, bodies and places that the learner has met. */
export interface PeopleLabels {
	readonly title: string;
	readonly all: string;
	/** Several of a type, as the heading of a choice. */
	readonly types: Readonly<Record<MetType, string>>;
	/** One of a type. */
	readonly type: Readonly<Record<MetType, string>>;
	readonly orders: Readonly<Record<ProfileOrder, string>>;
	readonly count: (names: number) => string;
	readonly articles: (count: number) => string;
	readonly cards: (count: number) => string;
	readonly share: (part: number) => string;
	/** Of somebody of whom nothing has been learned yet; in four letters at most, too. */
	readonly fresh: string;
	readonly isNew: string;
	readonly reading: (done: number, total: number) => string;
	readonly searching: string;
	readonly noDecks: readonly string[];
	readonly nothingFound: (text: string) => string;
	readonly howToWiden: string;
	readonly latest: string;
	readonly page: {
		readonly parts: Readonly<Record<PersonPart, string>>;
		readonly others: string;
		/** When articles gave an office: one day, or the first and the last. */
		readonly asOf: (from: string, to: string) => string;
		readonly standings: Readonly<Record<Standing, string>>;
		readonly standing: Readonly<Record<Standing, string>>;
		readonly undated: string;
		readonly noRelated: string;
		readonly noNews: string;
		readonly together: (count: number) => string;
		/** Of a deck. */
		readonly from: (deck: string) => string;
		readonly recall: (share: string) => string;
		readonly hidden: string;
		readonly gone: string;
		/** Of a card that asks for nobody who has a page. */
		readonly none: string;
	};
}

const share = (part: number): string => `${Math.round(part * 100)}%`;

const indonesian: PeopleLabels = {
	title: 'Tokoh dan lembaga',
	all: 'Semua',
	types: {person: 'Orang', organisation: 'Lembaga', place: 'Tempat'},
	type: {person: 'orang', organisation: 'lembaga', place: 'tempat'},
	orders: {
		met: 'paling sering ditemui',
		newest: 'berita terbaru',
		weakest: 'paling lemah diingat',
		name: 'menurut abjad',
	},
	count: (names) => `${names} nama`,
	articles: (count) => `${count} berita`,
	cards: (count) => `${count} kartu`,
	share,
	fresh: 'belum dipelajari',
	isNew: 'baru',
	reading: (done, total) => `Membaca nama dalam kartu: ${done} dari ${total} paket …`,
	searching: 'ketik sebagian nama',
	noDecks: [
		'Di sini terkumpul orang, lembaga, dan tempat yang Anda temui dalam berita.',
		'Belum ada satu pun. Buat paket kartu dari sebuah berita, atau pelajari satu paket yang sudah ada: nama-namanya langsung muncul di sini.',
	],
	nothingFound: (text) => `Tidak ada nama yang cocok dengan “${text}”.`,
	howToWiden: 'Hapus beberapa huruf, atau tekan Tab untuk mencari di jenis lain.',
	latest: 'Berita terakhir',
	page: {
		parts: {facts: 'Fakta', news: 'Berita', related: 'Terkait'},
		others: 'Juga disebut',
		asOf: (from, to) => (from === to ? `per ${to}` : `${from} sampai ${to}`),
		standings: {
			revisit: 'Perlu dilihat lagi',
			new: 'Belum dipelajari',
			known: 'Masih diingat',
			suspended: 'Diistirahatkan',
		},
		standing: {
			revisit: 'perlu dilihat lagi',
			new: 'belum dipelajari',
			known: 'masih diingat',
			suspended: 'diistirahatkan',
		},
		undated: 'tanpa tanggal',
		noRelated: 'Belum ada nama lain dalam kalimat yang sama.',
		noNews: 'Kartu-kartunya tidak mengutip kalimat berita.',
		together: (count) => `${count} kalimat bersama`,
		from: (deck) => `dari ${deck}`,
		recall: (part) => `peluang ingat ${part}`,
		hidden: 'Ingat-ingat dahulu, lalu tekan Enter untuk melihat jawabannya.',
		gone: 'Nama ini tidak ada lagi dalam paket kartu Anda.',
		none: 'Kartu ini tidak menanyakan orang, lembaga, atau tempat yang punya halaman sendiri.',
	},
};

const english: PeopleLabels = {
	title: 'People and bodies',
	all: 'All',
	types: {person: 'People', organisation: 'Bodies', place: 'Places'},
	type: {person: 'person', organisation: 'body', place: 'place'},
	orders: {
		met: 'met most often',
		newest: 'newest news',
		weakest: 'remembered least',
		name: 'by name',
	},
	count: (names) => (names === 1 ? '1 name' : `${names} names`),
	articles: (count) => (count === 1 ? '1 article' : `${count} articles`),
	cards: (count) => (count === 1 ? '1 card' : `${count} cards`),
	share,
	fresh: 'not learned yet',
	isNew: 'new',
	reading: (done, total) => `Reading the names on your cards: ${done} of ${total} decks …`,
	searching: 'type a part of the name',
	noDecks: [
		'Here gather the people, bodies and places that you meet in the news.',
		'There are none yet. Make a deck from an article, or study a deck that is there: its names appear here at once.',
	],
	nothingFound: (text) => `No name matches “${text}”.`,
	howToWiden: 'Erase a few letters, or press Tab to search another kind.',
	latest: 'Latest article',
	page: {
		parts: {facts: 'Facts', news: 'News', related: 'Related'},
		others: 'Also called',
		asOf: (from, to) => (from === to ? `as of ${to}` : `${from} to ${to}`),
		standings: {
			revisit: 'To revisit',
			new: 'Not learned yet',
			known: 'Still remembered',
			suspended: 'Suspended',
		},
		standing: {
			revisit: 'to revisit',
			new: 'not learned yet',
			known: 'still remembered',
			suspended: 'suspended',
		},
		undated: 'without a date',
		noRelated: 'No other name stands in the same sentences.',
		noNews: 'The cards quote no sentence of the news.',
		together: (count) => (count === 1 ? '1 sentence shared' : `${count} sentences shared`),
		from: (deck) => `from ${deck}`,
		recall: (part) => `${part} likely to be remembered`,
		hidden: 'Try to remember, then press Enter to see the answer.',
		gone: 'This name is no longer in your decks.',
		none: 'This card does not ask for a person, a body or a place with a page of its own.',
	},
};

const all: Readonly<Record<Language, PeopleLabels>> = {id: indonesian, en: english};

export function peopleLabelsFor(language: Language): PeopleLabels {
	return all[language];
}
