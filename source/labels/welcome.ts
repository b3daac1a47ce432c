import type {Language} from '../errors.js';

interface Choice {
	readonly name: string;
	readonly about: string;
}

/** What the first steps say. */
export interface WelcomeLabels {
	readonly title: string;
	readonly step: (step: number, steps: number) => string;
	readonly language: {
		/** In both languages, since nobody knows yet which one is read. */
		readonly ask: string;
		readonly intro: string;
	};
	readonly goal: {
		readonly ask: string;
		readonly why: string;
		readonly sizes: Readonly<Record<10 | 30 | 60, string>>;
		readonly answers: (count: number, minutes: number) => string;
		readonly own: Choice;
		readonly ownNow: (count: number) => string;
		readonly typeHere: string;
		readonly wrong: string;
	};
	readonly knows: {
		readonly ask: string;
		readonly why: string;
		readonly none: Choice;
		readonly some: Choice;
		readonly test: Choice;
		readonly keep: Choice;
	};
	readonly ready: {
		readonly ask: string;
		readonly start: (deck: string, cards: number) => Choice;
		readonly home: Choice;
		/** What to know of some keys. */
		readonly tips: Readonly<Record<'help' | 'palette' | 'leave', string>>;
	};
}

const bothLanguages = 'Bahasa apa yang Anda pakai? · Which language do you prefer?';

const indonesian: WelcomeLabels = {
	title: 'Selamat datang di newsquiz',
	step: (step, steps) => `langkah ${step} dari ${steps}`,
	language: {
		ask: bothLanguages,
		intro:
			'newsquiz membantu Anda mengingat isi dan kosakata berita Indonesia, sedikit demi sedikit setiap hari.',
	},
	goal: {
		ask: 'Berapa jawaban yang ingin Anda capai sehari?',
		why: 'Sedikit setiap hari lebih lama diingat daripada banyak sekaligus.',
		sizes: {10: 'Santai', 30: 'Sedang', 60: 'Giat'},
		answers: (count, minutes) => `${count} jawaban, sekitar ${minutes} menit`,
		own: {name: 'Angka sendiri', about: 'ketik berapa pun'},
		ownNow: (count) => `${count} jawaban`,
		typeHere: 'berapa jawaban sehari?',
		wrong: 'Ketik bilangan dari 1 sampai 999.',
	},
	knows: {
		ask: 'Sejauh mana Anda sudah menguasai bahasa Indonesia?',
		why: 'Kata yang sudah Anda kenal tidak akan ditawarkan lagi.',
		none: {name: 'Baru mulai', about: 'semua kata masih baru'},
		some: {name: 'Sudah bisa sedikit', about: 'kata sehari-hari sudah dikenal'},
		test: {name: 'Ukur dulu', about: 'empat puluh kata, sekitar dua menit'},
		keep: {name: 'Biarkan', about: 'seperti yang sudah tercatat'},
	},
	ready: {
		ask: 'Semuanya siap. Mulai dengan ini?',
		start: (deck, cards) => ({name: deck, about: `${cards} kartu`}),
		home: {name: 'Lihat-lihat dulu', about: 'ke layar awal'},
		tips: {
			help: 'bantuan, di mana pun',
			palette: 'semua perintah menurut namanya',
			leave: 'berhenti kapan saja; tiap jawaban langsung tersimpan',
		},
	},
};

const english: WelcomeLabels = {
	title: 'Welcome to newsquiz',
	step: (step, steps) => `step ${step} of ${steps}`,
	language: {
		ask: bothLanguages,
		intro:
			'newsquiz helps you remember what Indonesian news says, and its words, a little every day.',
	},
	goal: {
		ask: 'How many answers do you aim for in a day?',
		why: 'A little every day is remembered longer than a lot at once.',
		sizes: {10: 'Easy', 30: 'Steady', 60: 'Eager'},
		answers: (count, minutes) => `${count} answers, about ${minutes} minutes`,
		own: {name: 'Your own number', about: 'type any'},
		ownNow: (count) => `${count} answers`,
		typeHere: 'how many answers a day?',
		wrong: 'Type a number from 1 to 999.',
	},
	knows: {
		ask: 'How much Indonesian do you know?',
		why: 'Words that you know will not be offered to you.',
		none: {name: 'I am just beginning', about: 'every word is new'},
		some: {name: 'I know some', about: 'everyday words are known'},
		test: {name: 'Find out', about: 'forty words, about two minutes'},
		keep: {name: 'Leave it', about: 'as it is on record'},
	},
	ready: {
		ask: 'All is ready. Begin with this?',
		start: (deck, cards) => ({name: deck, about: `${cards} ${cards === 1 ? 'card' : 'cards'}`}),
		home: {name: 'Look around first', about: 'go home'},
		tips: {
			help: 'help, anywhere',
			palette: 'all commands by name',
			leave: 'stop at any time; every answer is kept at once',
		},
	},
};

const all: Readonly<Record<Language, WelcomeLabels>> = {id: indonesian, en: english};

export function welcomeLabelsFor(language: Language): WelcomeLabels {
	return all[language];
}
