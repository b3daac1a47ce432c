import type {Language} from '../errors.js';
import {writeAmount} from './amounts.js';

/** What is said of a learner's vocabulary: their words, the placement, an article's words. */
export interface VocabularyLabels {
	readonly title: string;
	readonly number: (value: number) => string;
	/** A share of 1 in per cent. */
	readonly share: (value: number) => string;
	readonly known: (known: number, total: number) => string;
	/** @param words how many words the level takes in */
	readonly level: (level: number, words: number) => string;
	readonly noLevel: string;
	/** The key, or how to get there, stands in between. */
	readonly place: readonly [before: string, after: string];
	readonly cards: (mature: number, learning: number, waiting: number) => string;
	readonly pattern: string;
	readonly mature: string;
	readonly seen: string;
	readonly recalled: string;
	readonly legend: string;
	/** In place of a pattern. */
	readonly bare: string;
	readonly noCards: string;
	readonly readCommand: string;
	/** In the app, where no command can be typed. */
	readonly noCardsInApp: string;
	readonly wordsCommand: string;
	readonly placementCommand: string;
	readonly coverage: (share: number, words: number) => string;
	/** Before a command. */
	readonly placeTip: string;
	readonly learnLevel: string;
	readonly fixedTerm: string;
	readonly placement: {
		readonly title: string;
		readonly ask: string;
		readonly intro: string;
		/** Bands, the commonest first. */
		readonly bands: readonly [string, string, string, string, string];
		readonly progress: (done: number, total: number) => string;
		readonly leave: string;
		readonly done: string;
		/** Which words will be proposed from now on, for a level. */
		readonly from: (level: number) => string;
		readonly saved: string;
		readonly again: string;
		/** On the first run, at home; the key stands in between. */
		readonly offer: readonly [before: string, after: string];
	};
}

/** What is known of a vocabulary is known to two figures. */
const rounded = (value: number): number => Number(value.toPrecision(2));

const indonesianNumber = (value: number): string =>
	writeAmount(value, {decimal: ',', group: '.', powers: ['juta', 'miliar', 'triliun']});
const bandsOfIndonesian = ['sangat umum', 'umum', 'cukup umum', 'agak jarang', 'jarang'] as const;

const indonesian: VocabularyLabels = {
	title: 'Kata saya',
	number: indonesianNumber,
	share: (value) => `${Math.round(value * 100)}%`,
	known: (known, total) =>
		`Anda mengenal kira-kira ${indonesianNumber(rounded(known))} dari ${indonesianNumber(rounded(total))} kata berita.`,
	level: (level, words) =>
		level === 0
			? 'Tingkat 0 dari 5: mulailah dari kata yang sangat umum.'
			: `Tingkat ${level} dari 5: ${indonesianNumber(rounded(words))} kata paling umum dianggap sudah Anda kenal.`,
	noLevel: 'Tingkat Anda belum diketahui.',
	place: [
		'Tekan ',
		': dalam dua menit, dengan 40 kata, newsquiz tahu kata mana yang baru bagi Anda.',
	],
	cards: (mature, learning, waiting) =>
		`Kartu kata: ${mature} matang · ${learning} sedang dipelajari · ${waiting} belum dimulai`,
	pattern: 'Imbuhan',
	mature: 'matang',
	seen: 'dilihat',
	recalled: 'diingat',
	legend: '━ matang: teringat tiga minggu atau lebih · ╍ pernah dilihat · ─ belum',
	bare: 'tanpa imbuhan',
	noCards: 'Belum ada kartu kata. Baca sebuah artikel, lalu tambahkan kata yang ingin Anda ingat:',
	readCommand: 'newsquiz read artikel.txt',
	noCardsInApp:
		'Belum ada kartu kata. Pilih “paket baru” di layar awal: kata-kata sebuah berita ikut menjadi kartu, dan sambil membaca Anda dapat menambahkan kata lain.',
	wordsCommand: 'newsquiz words artikel.txt',
	placementCommand: 'newsquiz words --placement',
	coverage: (value, words) =>
		`${Math.floor(value * 100)}% kata dikenal; ` +
		(words === 0
			? 'tidak ada kata baru untuk dipelajari'
			: `${indonesianNumber(words)} kata baru layak dipelajari`),
	placeTip: 'Ada kata yang sudah Anda kenal? Tes penempatan dua menit menyisihkannya:',
	learnLevel: 'Tes penempatan (dua menit, 40 kata) menemukannya:',
	fixedTerm: 'istilah',
	placement: {
		title: 'Tes penempatan',
		ask: 'Tahukah Anda artinya?',
		intro:
			'40 kata, kira-kira dua menit. Jawablah dengan jujur; cukup bila Anda paham artinya saat membaca.',
		bands: bandsOfIndonesian,
		progress: (done, total) => `${done} dari ${total}`,
		leave: 'Keluar dari tes ini? Jawabannya tidak disimpan.',
		done: 'Selesai',
		from: (level) =>
			level >= 5
				? 'Mulai sekarang hanya diusulkan kata yang belum Anda kenal dalam tes ini.'
				: `Mulai sekarang diusulkan kata ${
						level === 0 ? 'sangat umum' : bandsOfIndonesian[level]
					}${level === 4 ? '' : ' dan yang lebih jarang'}.`,
		saved: 'Tersimpan. Daftar kata artikel kini tidak lagi memuat kata yang sudah Anda kenal:',
		again: 'Tes ini boleh diulang kapan saja.',
		offer: ['Sudah bisa sedikit bahasa Indonesia? Tekan ', ' untuk tes kata dua menit.'],
	},
};

const englishNumber = (value: number): string =>
	writeAmount(value, {decimal: '.', group: ',', powers: ['million', 'billion', 'trillion']});
const bandsOfEnglish = ['very common', 'common', 'fairly common', 'less common', 'rare'] as const;

const english: VocabularyLabels = {
	title: 'My words',
	number: englishNumber,
	share: (value) => `${Math.round(value * 100)}%`,
	known: (known, total) =>
		`You know about ${englishNumber(rounded(known))} of ${englishNumber(rounded(total))} words of the news.`,
	level: (level, words) =>
		level === 0
			? 'Level 0 of 5: begin with very common words.'
			: `Level ${level} of 5: the ${englishNumber(rounded(words))} commonest words count as known.`,
	noLevel: 'Your level is not known yet.',
	place: ['Press ', ': in two minutes and 40 words newsquiz learns which words are new to you.'],
	cards: (mature, learning, waiting) =>
		`Word cards: ${mature} mature · ${learning} being learned · ${waiting} not begun`,
	pattern: 'Affixes',
	mature: 'mature',
	seen: 'seen',
	recalled: 'recalled',
	legend: '━ mature: remembered for three weeks or longer · ╍ seen · ─ not yet',
	bare: 'no affix',
	noCards: 'There are no word cards yet. Read an article and add the words you want to remember:',
	readCommand: 'newsquiz read article.txt',
	noCardsInApp:
		'There are no word cards yet. Choose “new deck” on the home screen: the words of an article become cards as well, and while reading it you can add others.',
	wordsCommand: 'newsquiz words article.txt',
	placementCommand: 'newsquiz words --placement',
	coverage: (value, words) =>
		`${Math.floor(value * 100)}% of the words known; ` +
		(words === 0
			? 'no new words to learn'
			: words === 1
				? '1 new word worth learning'
				: `${englishNumber(words)} new words worth learning`),
	placeTip: 'Do you know some of these? A two-minute placement test leaves them out:',
	learnLevel: 'A placement test finds it in two minutes, with 40 words:',
	fixedTerm: 'fixed term',
	placement: {
		title: 'Placement test',
		ask: 'Do you know what it means?',
		intro: '40 words, about two minutes. Be honest: recognising the meaning is enough.',
		bands: bandsOfEnglish,
		progress: (done, total) => `${done} of ${total}`,
		leave: 'Leave this test? Its answers are not saved.',
		done: 'Done',
		from: (level) =>
			level >= 5
				? 'From now on only words that you did not know in this test are proposed to you.'
				: `From now on ${level === 0 ? 'very common' : bandsOfEnglish[level]} words${
						level === 4 ? '' : ' and rarer ones'
					} are proposed to you.`,
		saved: 'Saved. Lists of an article’s words now leave out what you know:',
		again: 'You can repeat this at any time.',
		offer: ['Know some Indonesian already? Press ', ' for a two-minute word test.'],
	},
};

const all: Readonly<Record<Language, VocabularyLabels>> = {id: indonesian, en: english};

export function vocabularyLabelsFor(language: Language): VocabularyLabels {
	return all[language];
}

/** A bar of cells: mature cards, other cards that were seen, the rest. What is there at all shows. */
export function masteryBar(
	{cards, seen, mature}: {readonly cards: number; readonly seen: number; readonly mature: number},
	width: number,
): readonly [mature: string, seen: string, rest: string] {
	const cellsOf = (count: number): number =>
		count === 0 ? 0 : Math.max(1, Math.floor((width * count) / Math.max(1, cards)));
	const dark = Math.min(width, cellsOf(mature));
	const light = Math.min(width - dark, cellsOf(seen - mature));
	return ['━'.repeat(dark), '╍'.repeat(light), '─'.repeat(width - dark - light)];
}
