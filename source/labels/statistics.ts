import type {Language} from '../errors.js';

/** What is said of a learner's statistics. */
export interface StatisticsLabels {
	readonly title: string;
	/** The parts of the screen, in a word or two each. */
	readonly sections: Readonly<
		Record<
			| 'calendar'
			| 'retention'
			| 'kinds'
			| 'forecast'
			| 'decks'
			| 'hardest'
			| 'quizzes'
			| 'activity',
			string
		>
	>;
	readonly ofDeck: (title: string) => string;
	/** Short names, January first. */
	readonly months: readonly string[];
	/** Short names, Monday first. */
	readonly weekdays: readonly string[];
	/** `YYYY-MM-DD` as short as it can be told: `20 Jul`. */
	readonly day: (date: string) => string;
	readonly days: (days: number) => string;
	readonly answers: (answers: string, count: number) => string;
	readonly seconds: (seconds: string) => string;
	/** Under the figures at the top. */
	readonly inARow: string;
	readonly today: string;
	readonly studied: string;
	readonly remembered: string;
	readonly none: string;
	readonly calendar: string;
	readonly record: (longest: number, days: string, answers: string) => string;
	readonly future: (answers: string, count: number) => string;
	readonly activity: {
		readonly title: string;
		readonly all: string;
		readonly reviews: string;
		readonly introduced: string;
		readonly practice: string;
		readonly quiz: string;
		readonly quizRight: string;
		readonly time: string;
		readonly perAnswer: string;
		readonly days: string;
	};
	readonly retention: {
		readonly title: string;
		/** With the share that is wanted. */
		readonly about: (desired: string) => string;
		readonly allCards: string;
		readonly intervals: string;
		/** In days. */
		readonly interval: (from: number, to: number | undefined) => string;
		readonly byDay: (days: number) => string;
		readonly nothing: string;
	};
	readonly forecast: {
		readonly title: string;
		readonly overdue: string;
		readonly today: string;
		readonly within: (days: number) => string;
		readonly nothing: string;
	};
	readonly decks: {
		readonly title: string;
		readonly all: string;
		readonly mature: string;
		readonly young: string;
		readonly learning: string;
		readonly suspended: string;
		readonly new: string;
		readonly about: string;
		readonly untouched: (decks: string, cards: string) => string;
		readonly more: (decks: number) => string;
	};
	readonly hardest: {
		readonly title: string;
		readonly nothing: string;
		readonly isLeech: string;
		readonly kinds: string;
		readonly lapses: string;
		readonly cards: string;
		readonly about: string;
	};
	readonly empty: {
		readonly title: string;
		readonly about: string;
		readonly waiting: (cards: string, count: number) => string;
		readonly next: string;
		/** In the app, where no command can be typed. */
		readonly nextInApp: string;
	};
	readonly command: string;
}

const indonesian: StatisticsLabels = {
	title: 'Statistik',
	sections: {
		calendar: 'Hari',
		retention: 'Ingatan',
		kinds: 'Jenis',
		forecast: 'Ke depan',
		decks: 'Paket',
		hardest: 'Kartu',
		quizzes: 'Kuis',
		activity: 'Kegiatan',
	},
	ofDeck: (title) => `Statistik: ${title}`,
	months: 'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des'.split(' '),
	weekdays: 'Sen Sel Rab Kam Jum Sab Min'.split(' '),
	day: (date) => shortDay(date, indonesian.months),
	days: (days) => `${days} hari`,
	answers: (answers) => `${answers} jawaban`,
	seconds: (seconds) => `${seconds} detik`,
	inARow: 'beruntun',
	today: 'hari ini',
	studied: 'waktu hari ini',
	remembered: 'diingat',
	none: '–',
	calendar: 'Jawaban per hari',
	record: (longest, days, answers) =>
		`Rekor: ${longest} hari beruntun · ${answers} jawaban dalam ${days} hari`,
	future: (answers) =>
		`${answers} jawaban bertanggal sesudah hari ini, jadi tidak ada di kalender. Periksa tanggal perangkat Anda; sesudah tanggal itu lewat, jawabannya muncul.`,
	activity: {
		title: 'Kegiatan',
		all: 'semua',
		reviews: 'Jawaban belajar',
		introduced: 'Kartu baru',
		practice: 'Jawaban latihan',
		quiz: 'Jawaban kuis',
		quizRight: 'Benar di kuis',
		time: 'Waktu berpikir',
		perAnswer: 'Tiap jawaban',
		days: 'Hari belajar',
	},
	retention: {
		title: 'Ingatan',
		about: (desired) =>
			`Bagian kartu yang masih diingat ketika diulang sesudah sehari atau lebih; dalam kurung, banyaknya pengulangan. Target Anda ${desired}.`,
		allCards: 'Semua kartu',
		intervals: 'Menurut jarak ulang',
		interval: (from, to) =>
			from === 0
				? `di bawah ${to} hari`
				: to === undefined
					? `${from} hari lebih`
					: `${from}–${to - 1} hari`,
		byDay: (days) => `Hari demi hari, ${days} hari terakhir`,
		nothing: 'Belum ada: kartu yang mulai dipelajari baru diuji sesudah sehari atau lebih.',
	},
	forecast: {
		title: 'Perlu diulang',
		overdue: 'terlambat',
		today: 'hari ini',
		within: (days) => `${days} hari`,
		nothing: 'Tidak ada kartu yang perlu diulang dalam 30 hari.',
	},
	decks: {
		title: 'Paket kartu',
		all: 'Semua paket',
		mature: 'matang',
		young: 'muda',
		learning: 'sedang dipelajari',
		suspended: 'diistirahatkan',
		new: 'baru',
		about: 'Matang: diperkirakan teringat tiga minggu atau lebih.',
		untouched: (decks, cards) => `Belum dimulai: ${decks} paket kartu, ${cards} kartu`,
		more: (decks) => `dan ${decks} paket kartu lain`,
	},
	hardest: {
		title: 'Kartu tersulit',
		nothing: 'Belum ada kartu yang terlupa.',
		isLeech: 'bandel',
		kinds: 'Jenis tersulit',
		lapses: 'lupa',
		cards: 'kartu',
		about: 'Lupa: berapa kali dalam seratus jawaban.',
	},
	empty: {
		title: 'Belum ada jawaban untuk dihitung.',
		about:
			'Setiap jawaban mengisi kalender di sini. Mulai besok terlihat pula seberapa kuat ingatan Anda.',
		waiting: (cards) => `${cards} kartu menunggu Anda.`,
		next: 'Mulailah dengan satu paket kartu:',
		nextInApp: 'Mulailah dengan satu paket kartu di layar awal.',
	},
	command: 'newsquiz study',
};

const english: StatisticsLabels = {
	title: 'Statistics',
	sections: {
		calendar: 'Days',
		retention: 'Retention',
		kinds: 'Kinds',
		forecast: 'Due',
		decks: 'Decks',
		hardest: 'Cards',
		quizzes: 'Quizzes',
		activity: 'Activity',
	},
	ofDeck: (title) => `Statistics: ${title}`,
	months: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
	weekdays: 'Mon Tue Wed Thu Fri Sat Sun'.split(' '),
	day: (date) => shortDay(date, english.months),
	days: (days) => (days === 1 ? '1 day' : `${days} days`),
	answers: (answers, count) => (count === 1 ? '1 answer' : `${answers} answers`),
	seconds: (seconds) => `${seconds} s`,
	inARow: 'in a row',
	today: 'today',
	studied: 'time today',
	remembered: 'remembered',
	none: '–',
	calendar: 'Answers per day',
	record: (longest, days, answers) =>
		`Longest streak ${english.days(longest)} · ${answers} answers on ${days} ${days === '1' ? 'day' : 'days'}`,
	future: (answers, count) =>
		`${count === 1 ? '1 answer is' : `${answers} answers are`} dated after today and so not in the calendar. Check the date of your device; once that date has passed, they show.`,
	activity: {
		title: 'Activity',
		all: 'all',
		reviews: 'Study answers',
		introduced: 'New cards',
		practice: 'Practice answers',
		quiz: 'Quiz answers',
		quizRight: 'Right in quizzes',
		time: 'Thinking time',
		perAnswer: 'Per answer',
		days: 'Days studied',
	},
	retention: {
		title: 'Retention',
		about: (desired) =>
			`The share of cards that you still knew when they came back after a day or more; in brackets, how many reviews. You aim for ${desired}.`,
		allCards: 'All cards',
		intervals: 'By interval',
		interval: (from, to) =>
			from === 0
				? `under ${to} days`
				: to === undefined
					? `${from} days or more`
					: `${from}–${to - 1} days`,
		byDay: (days) => `Day by day, the last ${days} days`,
		nothing: 'Nothing yet: cards are first put to the test after a day or more.',
	},
	forecast: {
		title: 'Due',
		overdue: 'overdue',
		today: 'today',
		within: (days) => `${days} days`,
		nothing: 'No card comes back within 30 days.',
	},
	decks: {
		title: 'Decks',
		all: 'All decks',
		mature: 'mature',
		young: 'young',
		learning: 'learning',
		suspended: 'suspended',
		new: 'new',
		about: 'Mature: expected to be remembered for three weeks or longer.',
		untouched: (decks, cards) =>
			`Not begun: ${decks} ${decks === '1' ? 'deck' : 'decks'}, ${cards} ${cards === '1' ? 'card' : 'cards'}`,
		more: (decks) => `and ${decks} more ${decks === 1 ? 'deck' : 'decks'}`,
	},
	hardest: {
		title: 'Hardest cards',
		nothing: 'No card has been forgotten yet.',
		isLeech: 'leech',
		kinds: 'Hardest kinds',
		lapses: 'lapses',
		cards: 'cards',
		about: 'Lapses: how many in a hundred answers.',
	},
	empty: {
		title: 'There are no answers to count yet.',
		about:
			'Every answer fills the calendar that will stand here. From tomorrow on you will also see how well you remember.',
		waiting: (cards, count) =>
			`${count === 1 ? '1 card is' : `${cards} cards are`} waiting for you.`,
		next: 'Begin with a deck:',
		nextInApp: 'Begin with a deck on the home screen.',
	},
	command: 'newsquiz study',
};

function shortDay(date: string, months: readonly string[]): string {
	const [, month, day] = date.split('-').map(Number);
	return `${day} ${months[(month ?? 0) - 1] ?? ''}`;
}

const all: Readonly<Record<Language, StatisticsLabels>> = {id: indonesian, en: english};

export function statisticsLabelsFor(language: Language): StatisticsLabels {
	return all[language];
}
