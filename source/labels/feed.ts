import type {Language} from '../errors.js';
import type {OutcomeTally} from '../make-feed-decks.js';

/** What is said of a feed and of the decks that are made of its articles. */
export interface FeedLabels {
	/** How many articles are new, and how many the library has. */
	readonly count: (fresh: number, known: number) => string;
	readonly unchanged: string;
	/** Of an article that the library has. */
	readonly known: string;
	readonly saved: (cards: number) => string;
	/** What it came to; what is none is not mentioned. */
	readonly sum: (tally: OutcomeTally) => string;
	readonly title: string;
	readonly ask: string;
	/** In place of the question where the library has all of them. */
	readonly nothingNew: string;
	readonly picked: (picked: number, articles: number) => string;
	/** What is said for a box that is ticked, and for one that is not. */
	readonly isPicked: string;
	readonly isNotPicked: string;
	/** In a row, of an article that the library has. */
	readonly isThere: string;
	readonly inDeck: (title: string) => string;
	readonly renewing: string;
	readonly undated: string;
	readonly making: string;
	readonly done: string;
	readonly place: (at: number, of: number) => string;
	/** A step of the one that is being made. */
	readonly step: (stage: string) => string;
	/** A host asks for time. */
	readonly waiting: (host: string) => string;
	readonly stopping: string;
	readonly stopped: (left: number, saved: number) => string;
	readonly notMade: string;
	readonly cancelled: string;
	readonly foundKnown: (title: string, makeKey: string) => string;
}

const parts = (...texts: readonly string[]): string =>
	texts.filter((text) => text !== '').join('; ');

const indonesian: FeedLabels = {
	count: (fresh, known) =>
		`${fresh} artikel baru${known === 0 ? '' : `, ${known} sudah ada di koleksi`}.`,
	unchanged: 'Belum berubah sejak terakhir dibaca.',
	known: 'sudah ada di koleksi',
	saved: (cards) => `${cards} kartu`,
	sum: ({saved, cards, known, disallowed, failed}) =>
		parts(
			`${saved} paket kartu tersimpan (${cards} kartu)`,
			known > 0 ? `${known} sudah ada` : '',
			disallowed > 0 ? `${disallowed} tidak diizinkan situsnya` : '',
			failed > 0 ? `${failed} gagal` : '',
		),
	title: 'Umpan berita',
	ask: 'Artikel mana yang ingin Anda jadikan kartu?',
	nothingNew: 'Semua artikelnya sudah ada di koleksi Anda. Coba lagi nanti.',
	picked: (picked, articles) => `${picked} dari ${articles} dipilih`,
	isPicked: 'dicentang:',
	isNotPicked: 'tidak dicentang:',
	isThere: 'sudah ada',
	inDeck: (title) => `Sudah ada di koleksi: “${title}”`,
	renewing: 'Jika dipilih, paketnya diperbarui; kemajuan belajar tetap ada.',
	undated: 'tanpa tanggal',
	making: 'Membuat kartu',
	done: 'Selesai',
	place: (at, of) => `${at} dari ${of}`,
	step: (stage) => `${stage} …`,
	waiting: (host) => `${host} meminta jeda; dicoba sekali lagi setelah itu …`,
	stopping: 'Menghentikan …',
	stopped: (left, saved) =>
		`Dihentikan; ${left} artikel belum dibuat.${saved === 0 ? '' : ' Yang sudah tersimpan tetap ada.'}`,
	notMade: 'belum dibuat',
	cancelled: 'Dibatalkan. Tidak ada yang disimpan.',
	foundKnown: (title, makeKey) =>
		`Artikel ini sudah menjadi paket “${title}”. Tekan ${makeKey} sekali lagi untuk memperbaruinya; kemajuan belajar tetap ada.`,
};

const many = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

const english: FeedLabels = {
	count: (fresh, known) =>
		`${many(fresh, 'new article')}${known === 0 ? '' : `, ${known} in the library already`}.`,
	unchanged: 'Nothing has changed since it was last read.',
	known: 'in the library already',
	saved: (cards) => many(cards, 'card'),
	sum: ({saved, cards, known, disallowed, failed}) =>
		parts(
			`${many(saved, 'deck')} saved (${many(cards, 'card')})`,
			known > 0 ? `${known} already there` : '',
			disallowed > 0 ? `${disallowed} not allowed by the site` : '',
			failed > 0 ? `${failed} failed` : '',
		),
	title: 'Feed',
	ask: 'Which articles would you like cards from?',
	nothingNew: 'Your library has all of its articles already. Try again later.',
	picked: (picked, articles) => `${picked} of ${articles} picked`,
	isPicked: 'ticked:',
	isNotPicked: 'not ticked:',
	isThere: 'in the library',
	inDeck: (title) => `In your library already: “${title}”`,
	renewing: 'If you pick it, the deck is renewed; your progress stays.',
	undated: 'no date',
	making: 'Making cards',
	done: 'Done',
	place: (at, of) => `${at} of ${of}`,
	step: (stage) => `${stage} …`,
	waiting: (host) => `${host} asks for a pause; one more try after it …`,
	stopping: 'Stopping …',
	stopped: (left, saved) =>
		`Stopped; ${many(left, 'article')} not made.${saved === 0 ? '' : ' What is saved stays.'}`,
	notMade: 'not made',
	cancelled: 'Cancelled. Nothing was saved.',
	foundKnown: (title, makeKey) =>
		`This article is the deck “${title}” already. ${makeKey} once more renews it; your progress stays.`,
};

const all: Readonly<Record<Language, FeedLabels>> = {id: indonesian, en: english};

export function feedLabelsFor(language: Language): FeedLabels {
	return all[language];
}
