import type {Language} from '../errors.js';
import type {ReviewMode} from '../progress/event.js';
import type {Deed} from '../progress/latest.js';
import type {CardFilter} from '../session/browse/filter.js';
import type {CardOrder} from '../session/browse/order.js';
import type {Standing} from '../session/browse/standing.js';
import {labelsFor} from './labels.js';

/** What can be done to several cards at once. */
type SharedDeed = Exclude<Deed, 'answer' | 'accepted'>;

/** What is said while the cards of a deck, or of all, are looked through. */
export interface DeckLabels {
	/** At the right of the title. */
	readonly count: (listed: number, all: number) => string;
	readonly chosen: (cards: number) => string;
	/** Before what is active of each. */
	readonly filter: string;
	readonly order: string;
	readonly search: string;
	/** In the field that is typed into. */
	readonly searchHere: string;
	readonly all: string;
	readonly standings: Readonly<Record<Standing, string>>;
	readonly tag: (tag: string) => string;
	readonly orders: Readonly<Record<CardOrder, string>>;
	/** Above the rows of each in the list of filters. */
	readonly groups: Readonly<Record<CardFilter['by'], string>>;
	readonly chooseFilter: string;
	readonly chooseOrder: string;
	/** In the list, when a card comes back. */
	readonly isNew: string;
	readonly isDue: string;
	readonly tomorrow: string;
	/** Of a card in full. */
	readonly neverAnswered: string;
	readonly dueNow: string;
	readonly returns: (when: string, date: string) => string;
	readonly recall: (share: string) => string;
	readonly lasts: (span: string) => string;
	readonly answered: (answers: number, lapses: number) => string;
	readonly options: string;
	readonly lastAnswers: string;
	/** Beside an answer of each. */
	readonly modes: Readonly<Record<Exclude<ReviewMode, 'study'>, string>>;
	/** When there is nothing to list, and what to do then. */
	readonly noCards: string;
	readonly noCardsTip: string;
	readonly nothingFound: (query: string) => string;
	/** A key stands in it. */
	readonly nothingFoundTip: (key: string) => string;
	readonly nothingShown: (filter: string) => string;
	readonly nothingShownTip: (key: string) => string;
	readonly noMarks: string;
	readonly noMarksTip: string;
	/** Decks that could not be read. */
	readonly unread: (decks: number) => string;
	readonly doneAll: Readonly<Record<SharedDeed, (cards: number) => string>>;
	readonly undoneAll: (cards: number) => string;
	/** In place of a question, where something is said of several cards. */
	readonly several: (cards: number) => string;
	/** What there is nothing to do of. */
	readonly nothingToDo: Readonly<Record<'bury' | 'revert' | 'reset', string>>;
	readonly forget: (cards: number) => string;
	readonly practise: (cards: number) => string;
	readonly nothingToPractise: string;
}

const indonesian: DeckLabels = {
	count: (listed, all) => (listed === all ? `${all} kartu` : `${listed} dari ${all} kartu`),
	chosen: (cards) => `${cards} dipilih`,
	filter: 'Saring',
	order: 'Urut',
	search: 'Cari',
	searchHere: 'ketik kata dari soal, jawaban, berita, atau tag',
	all: 'semua kartu',
	standings: {
		due: 'perlu diulang',
		new: 'baru',
		learning: 'sedang dipelajari',
		suspended: 'diistirahatkan',
		buried: 'ditunda sampai besok',
		flagged: 'ditandai',
		changed: 'diubah',
		leech: 'bandel',
		marked: 'bertanda',
	},
	tag: (tag) => `tag ${tag}`,
	orders: {
		deck: 'seperti dalam paket',
		due: 'yang paling cepat kembali',
		hardest: 'yang paling sering terlupa',
		kind: 'menurut jenis',
		question: 'menurut abjad soal',
	},
	groups: {all: 'Semua', standing: 'Keadaan', kind: 'Jenis', tag: 'Tag'},
	chooseFilter: 'Kartu mana yang ditampilkan?',
	chooseOrder: 'Urutkan kartu dengan cara apa?',
	isNew: 'baru',
	isDue: 'perlu diulang',
	tomorrow: 'besok',
	neverAnswered: 'Belum pernah dijawab.',
	dueNow: 'Perlu diulang sekarang',
	returns: (when, date) => `Kembali ${when} (${date})`,
	recall: (share) => `peluang ingat ${share}`,
	lasts: (span) => `bertahan ${span}`,
	answered: (answers, lapses) =>
		lapses === 0 ? `${answers} kali dijawab` : `${answers} kali dijawab, ${lapses} kali terlupa`,
	options: 'Pilihan lain',
	lastAnswers: 'Jawaban terakhir',
	modes: {quiz: 'kuis', practice: 'latihan'},
	noCards: 'Paket ini belum berisi kartu.',
	noCardsTip: 'Tempelkan sebuah artikel di layar awal, dan newsquiz akan membuat kartunya.',
	nothingFound: (query) => `Tidak ada kartu yang memuat “${query}”.`,
	nothingFoundTip: (key) =>
		`Coba kata yang lebih pendek, atau tekan ${key} untuk melihat semuanya lagi.`,
	nothingShown: (filter) => `Tidak ada kartu di sini: ${filter}.`,
	nothingShownTip: (key) => `Tekan ${key} untuk memilih saringan lain.`,
	noMarks: 'Belum ada kartu bertanda di sini.',
	noMarksTip:
		'Saat belajar, kartu bisa diistirahatkan, ditunda sampai besok, ditandai, atau diubah. Semuanya terkumpul di sini.',
	unread: (decks) => `${decks} paket kartu tidak terbaca dan tidak ikut dicari.`,
	doneAll: {
		suspended: (cards) => `${cards} kartu diistirahatkan.`,
		unsuspended: (cards) => `${cards} kartu dipelajari lagi.`,
		buried: (cards) => `${cards} kartu ditunda sampai besok.`,
		reset: (cards) => `${cards} kartu menjadi kartu baru lagi.`,
		flagged: (cards) => `${cards} kartu ditandai.`,
		unflagged: (cards) => `Tanda pada ${cards} kartu dicabut.`,
		changed: (cards) => `${cards} kartu kembali ke isi paketnya.`,
	},
	undoneAll: (cards) => `Perubahan tadi pada ${cards} kartu dibatalkan.`,
	several: (cards) => `${cards} kartu yang dipilih`,
	nothingToDo: {
		bury: 'Kartu ini sudah ditunda sampai besok.',
		revert: 'Kartu ini sudah sesuai dengan isi paketnya.',
		reset: 'Kartu ini memang masih baru.',
	},
	forget: (cards) =>
		cards === 1
			? 'Lupakan kemajuan belajar kartu ini? Kartunya menjadi kartu baru lagi.'
			: `Lupakan kemajuan belajar ${cards} kartu? Semuanya menjadi kartu baru lagi.`,
	practise: (cards) => `Latih ${cards} kartu ini`,
	nothingToPractise: 'Tidak ada kartu untuk dilatih di sini.',
};

const cardsOf = (cards: number): string => (cards === 1 ? '1 card' : `${cards} cards`);
const are = (cards: number): string => (cards === 1 ? '1 card is' : `${cards} cards are`);

const english: DeckLabels = {
	count: (listed, all) => (listed === all ? cardsOf(all) : `${listed} of ${cardsOf(all)}`),
	chosen: (cards) => `${cards} picked`,
	filter: 'Filter',
	order: 'Sort',
	search: 'Search',
	searchHere: 'type words from the question, answer, news or tags',
	all: 'all cards',
	standings: {
		due: 'due',
		new: 'new',
		learning: 'being learnt',
		suspended: 'suspended',
		buried: 'put off until tomorrow',
		flagged: 'flagged',
		changed: 'changed',
		leech: 'leech',
		marked: 'marked',
	},
	tag: (tag) => `tagged ${tag}`,
	orders: {
		deck: 'as in the deck',
		due: 'soonest due first',
		hardest: 'most forgotten first',
		kind: 'by kind',
		question: 'by question, from A to Z',
	},
	groups: {all: 'All', standing: 'Standing', kind: 'Kind', tag: 'Tags'},
	chooseFilter: 'Which cards should be shown?',
	chooseOrder: 'In which order?',
	isNew: 'new',
	isDue: 'due',
	tomorrow: 'tomorrow',
	neverAnswered: 'Never answered yet.',
	dueNow: 'Due now',
	returns: (when, date) => `Back ${when} (${date})`,
	recall: (share) => `recall ${share}`,
	lasts: (span) => `lasts ${span}`,
	answered: (answers, lapses) => {
		const times = answers === 1 ? 'answered once' : `answered ${answers} times`;
		return lapses === 0
			? times
			: `${times}, forgotten ${lapses === 1 ? 'once' : `${lapses} times`}`;
	},
	options: 'Other options',
	lastAnswers: 'Last answers',
	modes: {quiz: 'quiz', practice: 'practice'},
	noCards: 'This deck has no cards yet.',
	noCardsTip: 'Paste an article on the home screen, and newsquiz will make cards of it.',
	nothingFound: (query) => `No card has “${query}” in it.`,
	nothingFoundTip: (key) => `Try a shorter word, or press ${key} to see all of them again.`,
	nothingShown: (filter) => `There are no cards here: ${filter}.`,
	nothingShownTip: (key) => `Press ${key} to choose another filter.`,
	noMarks: 'No card is marked here.',
	noMarksTip:
		'While studying, a card can be suspended, put off until tomorrow, flagged or changed. All of them gather here.',
	unread: (decks) =>
		`${decks === 1 ? '1 deck' : `${decks} decks`} could not be read and took no part in the search.`,
	doneAll: {
		suspended: (cards) => `${are(cards)} suspended.`,
		unsuspended: (cards) => `${are(cards)} back in study.`,
		buried: (cards) => `${are(cards)} put off until tomorrow.`,
		reset: (cards) => `${are(cards)} new again.`,
		flagged: (cards) => `${are(cards)} flagged.`,
		unflagged: (cards) => `${are(cards)} no longer flagged.`,
		changed: (cards) => `${are(cards)} as in the deck again.`,
	},
	undoneAll: (cards) => `What was done to ${cardsOf(cards)} is taken back.`,
	several: (cards) => `the ${cardsOf(cards)} that you picked`,
	nothingToDo: {
		bury: 'This card is put off until tomorrow already.',
		revert: 'This card already says what its deck says.',
		reset: 'This card is still new.',
	},
	forget: (cards) =>
		cards === 1
			? 'Forget what you have learnt of this card? It will be new again.'
			: `Forget what you have learnt of ${cardsOf(cards)}? They will be new again.`,
	practise: (cards) => `Practise these ${cardsOf(cards)}`,
	nothingToPractise: 'There are no cards to practise here.',
};

const all: Readonly<Record<Language, DeckLabels>> = {id: indonesian, en: english};

export function deckLabelsFor(language: Language): DeckLabels {
	return all[language];
}

/** A filter in a few words. */
export function filterName(filter: CardFilter, language: Language): string {
	const says = deckLabelsFor(language);
	switch (filter.by) {
		case 'all':
			return says.all;
		case 'standing':
			return says.standings[filter.standing];
		case 'kind':
			return kindName(filter.kind, language).toLowerCase();
		case 'tag':
			return says.tag(filter.tag);
	}
}

/** What a kind asks for; one of a newer version has its own name alone. */
function kindName(kind: string, language: Language): string {
	const {kinds} = labelsFor(language);
	return Object.hasOwn(kinds, kind) ? kinds[kind]! : kind;
}
