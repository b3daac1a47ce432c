import type {Bilingual, Language} from './errors.js';

/** Where a key means something: a screen, or a state of it. */
export type Place =
	| 'home'
	| 'think'
	| 'choice'
	| 'type'
	| 'answer'
	| 'quiz-choice'
	| 'quiz-type'
	| 'feedback'
	| 'accept'
	| 'waiting'
	| 'summary'
	| 'approve'
	| 'words'
	| 'custom-study'
	| 'placement'
	| 'placed'
	| 'stats'
	| 'confirm'
	| 'read'
	| 'read-word'
	| 'read-ask'
	| 'read-grade'
	| 'read-end'
	| 'look-up'
	| 'look-up-field'
	| 'marked'
	| 'flag'
	| 'flag-note'
	| 'card-form'
	| 'card-form-leave'
	| 'help'
	| 'problem';

export type Action =
	| 'up'
	| 'down'
	| 'first'
	| 'last'
	| 'page-up'
	| 'page-down'
	| 'open'
	| 'study-all'
	| 'language'
	| 'quiz'
	| 'reveal'
	| 'give-up'
	| 'pick'
	| 'option-1'
	| 'option-2'
	| 'option-3'
	| 'option-4'
	| 'option-5'
	| 'use-think'
	| 'use-type'
	| 'use-choice'
	| 'hint'
	| 'check'
	| 'grade-1'
	| 'grade-2'
	| 'grade-3'
	| 'grade-4'
	| 'grade-selected'
	| 'lower-grade'
	| 'higher-grade'
	| 'undo'
	| 'suspend'
	| 'bury'
	| 'flag'
	| 'unflag'
	| `reason-${1 | 2 | 3 | 4 | 5 | 6}`
	| 'edit'
	| 'editor'
	| 'next-field'
	| 'previous-field'
	| 'revert'
	| 'marked'
	| 'was-right'
	| 'accept'
	| 'never-mind'
	| 'next'
	| 'my-words'
	| 'statistics'
	| 'custom-study'
	| 'place'
	| 'known'
	| 'unknown'
	| 'home'
	| 'toggle'
	| 'keep-all'
	| 'save'
	| 'yes'
	| 'no'
	| 'left'
	| 'right'
	| 'next-marked'
	| 'previous-marked'
	| 'look'
	| 'add-word'
	| 'know-word'
	| 'finish'
	| 'resume'
	| 'done'
	| 'look-up'
	| 'next-word'
	| 'previous-word'
	| 'search'
	| 'back'
	| 'speak'
	| 'speak-sentence'
	| 'help'
	| 'close'
	| 'leave'
	| 'quit'
	/** Heard by the app itself, wherever it is. */
	| 'interrupt';

interface Together {
	readonly keys: string;
	readonly label: Bilingual;
	/** The help too shows one row for all. */
	readonly inHelp?: boolean;
}

export interface Binding {
	readonly action: Action;
	/** Names of keys, the one to show first. */
	readonly keys: readonly string[];
	readonly label: Bilingual;
	readonly places: readonly Place[];
	/** How the footer shows several keys of one kind together, if this binding stands for them. */
	readonly together?: Together;
	/** Listed under another binding of its kind. */
	readonly isListedElsewhere?: boolean;
	/** The same on most screens: the help lists it once. */
	readonly isGeneral?: boolean;
	/** In the footer; absent for keys that only the help lists. The lowest are kept longest. */
	readonly footer?: number;
}

const scrolling: readonly Place[] = [
	'home',
	'think',
	'choice',
	'type',
	'answer',
	'quiz-choice',
	'quiz-type',
	'feedback',
	'accept',
	'waiting',
	'summary',
	'approve',
	'look-up',
	'look-up-field',
	'words',
	'custom-study',
	'placement',
	'placed',
	'marked',
	'flag',
	'stats',
	'help',
	'problem',
];

const isTyping = (place: Place): boolean =>
	place === 'type' || place === 'quiz-type' || place === 'look-up-field';

function grade(value: 1 | 2 | 3 | 4, id: string, en: string): Binding {
	return {
		action: `grade-${value}`,
		keys: [String(value)],
		label: {id, en},
		places: ['answer', 'read-grade'],
		...(value === 1 ? {together: {keys: '1–4', label: {id: 'nilai', en: 'grade'}}, footer: 4} : {}),
	};
}

function option(value: 1 | 2 | 3 | 4 | 5): Binding {
	return {
		action: `option-${value}`,
		keys: [String(value), 'abcde'[value - 1]!],
		label: {id: `pilih jawaban ${value}`, en: `choose answer ${value}`},
		places: ['choice', 'quiz-choice'],
		...(value === 1
			? {
					together: {
						keys: '1–5 a–e',
						label: {id: 'pilih jawaban itu', en: 'choose that answer'},
						inHelp: true,
					},
				}
			: {isListedElsewhere: true}),
	};
}

function reason(value: 1 | 2 | 3 | 4 | 5 | 6): Binding {
	return {
		action: `reason-${value}`,
		keys: [String(value)],
		label: {id: `pilih alasan ${value}`, en: `choose reason ${value}`},
		places: ['flag'],
		...(value === 1
			? {
					together: {
						keys: '1–6',
						label: {id: 'pilih alasan itu', en: 'choose that reason'},
						inHelp: true,
					},
				}
			: {isListedElsewhere: true}),
	};
}

/** While a card is in hand that can be marked and changed. */
const inHand: readonly Place[] = ['think', 'choice', 'answer'];

/** In a footer, where room is scarce. */
const lookUp: Bilingual = {id: 'arti', en: 'look up'};

/** While the text of an article is on the screen. */
const reading: readonly Place[] = ['read', 'read-word', 'read-ask'];

/** What each key does, and where. The footer, the help, the README and the screens all read this table. */
export const bindings: readonly Binding[] = [
	{
		action: 'open',
		keys: ['enter', 'right', 'l'],
		label: {id: 'pelajari', en: 'study'},
		places: ['home'],
		footer: 1,
	},
	{
		action: 'study-all',
		keys: ['a'],
		label: {id: 'semua paket', en: 'all decks'},
		places: ['home'],
		footer: 6,
	},
	{action: 'quiz', keys: ['z'], label: {id: 'kuis', en: 'quiz'}, places: ['home'], footer: 4},
	{
		action: 'my-words',
		keys: ['m'],
		label: {id: 'kata saya', en: 'my words'},
		places: ['home', 'placed'],
		footer: 5,
	},
	{
		action: 'statistics',
		keys: ['s'],
		label: {id: 'statistik', en: 'statistics'},
		places: ['home'],
		footer: 6,
	},
	{
		action: 'custom-study',
		keys: ['f'],
		label: {id: 'latihan bebas', en: 'custom study'},
		places: ['home'],
		footer: 8,
	},
	{
		action: 'open',
		keys: ['enter', 'right', 'l'],
		label: {id: 'mulai', en: 'start'},
		places: ['custom-study'],
		footer: 1,
	},
	{
		action: 'toggle',
		keys: ['space'],
		label: {id: 'latihan/jadwal', en: 'practice/schedule'},
		places: ['custom-study'],
		footer: 2,
	},
	{
		action: 'study-all',
		keys: ['a'],
		label: {id: 'dari semua paket', en: 'from all decks'},
		places: ['custom-study'],
		footer: 5,
	},
	{
		action: 'place',
		keys: ['p'],
		label: {id: 'tes penempatan', en: 'placement test'},
		places: ['home'],
	},
	{
		action: 'marked',
		keys: ['b'],
		label: {id: 'kartu bertanda', en: 'marked cards'},
		places: ['home'],
		footer: 9,
	},
	{
		action: 'undo',
		keys: ['u'],
		label: {id: 'batalkan yang terakhir', en: 'take back the last'},
		together: {keys: 'u', label: {id: 'batalkan', en: 'undo'}},
		places: ['home'],
		footer: 8,
	},
	{
		action: 'place',
		keys: ['p'],
		label: {id: 'tes penempatan', en: 'placement test'},
		places: ['words'],
		footer: 4,
	},
	{
		action: 'known',
		keys: ['y', 'right', 'space'],
		label: {id: 'ya, tahu', en: 'yes'},
		places: ['placement'],
		footer: 1,
	},
	{
		action: 'unknown',
		keys: ['n', 't', 'left'],
		label: {id: 'belum', en: 'not yet'},
		places: ['placement'],
		footer: 1,
	},
	{
		action: 'undo',
		keys: ['u', 'backspace'],
		label: {id: 'kata sebelumnya', en: 'word before'},
		places: ['placement', 'placed'],
		footer: 5,
	},
	{
		action: 'language',
		keys: ['L'],
		label: {id: 'English', en: 'Bahasa Indonesia'},
		places: ['home'],
		footer: 7,
	},
	{
		action: 'reveal',
		keys: ['space', 'enter'],
		label: {id: 'buka jawaban', en: 'reveal'},
		places: ['think'],
		footer: 1,
	},
	{
		action: 'check',
		keys: ['enter'],
		label: {id: 'periksa', en: 'check'},
		places: ['type', 'quiz-type'],
		footer: 1,
	},
	option(1),
	option(2),
	option(3),
	option(4),
	option(5),
	{
		action: 'pick',
		keys: ['enter', 'space'],
		label: {id: 'pilih', en: 'choose'},
		places: ['choice', 'quiz-choice'],
		footer: 1,
	},
	{
		action: 'give-up',
		keys: ['0'],
		label: {id: 'tidak tahu', en: 'don’t know'},
		places: ['choice'],
		footer: 4,
	},
	{
		action: 'use-type',
		keys: ['t'],
		label: {id: 'ketik', en: 'type'},
		places: ['think', 'choice'],
		footer: 5,
	},
	{
		action: 'use-choice',
		keys: ['c', 'p'],
		label: {id: 'pilihan', en: 'choices'},
		places: ['think'],
		footer: 6,
	},
	{
		action: 'use-think',
		keys: ['escape'],
		label: {id: 'batal mengetik', en: 'stop typing'},
		places: ['type'],
		footer: 2,
	},
	{
		action: 'use-think',
		keys: ['backspace'],
		label: {id: 'tanpa pilihan', en: 'no choices'},
		places: ['choice'],
	},
	{
		action: 'hint',
		keys: ['i'],
		label: {id: 'petunjuk', en: 'hint'},
		places: ['think', 'choice', 'quiz-choice'],
		footer: 7,
	},
	grade(1, 'nilai: Ulangi', 'grade: Again'),
	grade(2, 'nilai: Sulit', 'grade: Hard'),
	grade(3, 'nilai: Baik', 'grade: Good'),
	grade(4, 'nilai: Mudah', 'grade: Easy'),
	{
		action: 'grade-selected',
		keys: ['enter', 'space'],
		label: {id: 'nilai yang bertanda ▸', en: 'the grade marked ▸'},
		together: {keys: 'Enter', label: {id: 'nilai ▸', en: 'grade ▸'}},
		places: ['answer', 'read-grade'],
		footer: 1,
	},
	{
		action: 'lower-grade',
		keys: ['left', 'h'],
		label: {id: 'nilai lebih rendah', en: 'lower grade'},
		places: ['answer', 'read-grade'],
	},
	{
		action: 'higher-grade',
		keys: ['right', 'l'],
		label: {id: 'nilai lebih tinggi', en: 'higher grade'},
		places: ['answer', 'read-grade'],
	},
	{
		action: 'undo',
		keys: ['u'],
		label: {id: 'batalkan', en: 'undo'},
		places: ['think', 'choice', 'answer', 'feedback', 'summary', 'waiting', ...reading, 'read-end'],
		footer: 8,
	},
	{
		action: 'suspend',
		keys: ['s', '@'],
		label: {id: 'istirahatkan kartu', en: 'suspend the card'},
		together: {keys: 's', label: {id: 'istirahatkan', en: 'suspend'}},
		places: [...inHand, 'feedback'],
		footer: 13,
	},
	{
		action: 'bury',
		keys: ['n', '-'],
		label: {id: 'tunda sampai besok', en: 'put off until tomorrow'},
		together: {keys: 'n', label: {id: 'tunda', en: 'tomorrow'}},
		places: inHand,
		footer: 14,
	},
	{
		action: 'flag',
		keys: ['f', '!'],
		label: {id: 'tandai kartu yang kurang baik', en: 'flag a bad card'},
		together: {keys: 'f', label: {id: 'tandai', en: 'flag'}},
		places: [...inHand, 'feedback'],
		footer: 12,
	},
	{
		action: 'edit',
		keys: ['e', 'E'],
		label: {id: 'ubah kartu', en: 'edit the card'},
		together: {keys: 'e', label: {id: 'ubah', en: 'edit'}},
		places: ['think', 'answer', 'feedback'],
		footer: 11,
	},
	{
		action: 'edit',
		keys: ['E'],
		label: {id: 'ubah kartu', en: 'edit the card'},
		together: {keys: 'E', label: {id: 'ubah', en: 'edit'}},
		places: ['choice'],
		footer: 11,
	},
	{
		action: 'edit',
		keys: ['enter', 'e'],
		label: {id: 'ubah', en: 'edit'},
		places: ['marked'],
		footer: 1,
	},
	{
		action: 'suspend',
		keys: ['s', '@'],
		label: {id: 'pelajari lagi / istirahatkan', en: 'take up again / suspend'},
		together: {keys: 's', label: {id: 'pelajari lagi/istirahat', en: 'take up/suspend'}},
		places: ['marked'],
		footer: 3,
	},
	{
		action: 'flag',
		keys: ['f', '!'],
		label: {id: 'tandai / cabut tanda', en: 'flag / unflag'},
		together: {keys: 'f', label: {id: 'tanda', en: 'flag'}},
		places: ['marked'],
		footer: 5,
	},
	{
		action: 'revert',
		keys: ['r'],
		label: {id: 'kembalikan ke isi paket', en: 'back to what the deck says'},
		together: {keys: 'r', label: {id: 'isi paket', en: 'as in the deck'}},
		places: ['marked'],
		footer: 6,
	},
	{
		action: 'undo',
		keys: ['u'],
		label: {id: 'batalkan', en: 'undo'},
		places: ['marked'],
		footer: 4,
	},
	{
		action: 'pick',
		keys: ['enter', 'space'],
		label: {id: 'pilih', en: 'choose'},
		places: ['flag'],
		footer: 1,
	},
	reason(1),
	reason(2),
	reason(3),
	reason(4),
	reason(5),
	reason(6),
	{
		action: 'unflag',
		keys: ['0', 'backspace'],
		label: {id: 'cabut tanda', en: 'unflag'},
		places: ['flag'],
		footer: 3,
	},
	{
		action: 'close',
		keys: ['escape', 'q'],
		label: {id: 'tidak jadi', en: 'never mind'},
		places: ['flag'],
		footer: 2,
	},
	{
		action: 'save',
		keys: ['enter'],
		label: {id: 'simpan tanda', en: 'save the flag'},
		together: {keys: 'Enter', label: {id: 'simpan', en: 'save'}},
		places: ['flag-note'],
		footer: 1,
	},
	{
		action: 'no',
		keys: ['escape'],
		label: {id: 'kembali ke alasan', en: 'back to the reasons'},
		places: ['flag-note'],
		footer: 2,
	},
	{
		action: 'save',
		keys: ['enter'],
		label: {id: 'simpan kartu', en: 'save the card'},
		together: {keys: 'Enter', label: {id: 'simpan', en: 'save'}},
		places: ['card-form'],
		footer: 1,
	},
	{
		action: 'next-field',
		keys: ['tab', 'down'],
		label: {id: 'isian berikutnya', en: 'next field'},
		together: {keys: 'Tab', label: {id: 'isian lain', en: 'next field'}},
		places: ['card-form'],
		footer: 3,
	},
	{
		action: 'previous-field',
		keys: ['shift+tab', 'up'],
		label: {id: 'isian sebelumnya', en: 'field before'},
		places: ['card-form'],
	},
	{
		action: 'revert',
		keys: ['ctrl+r'],
		label: {id: 'kembalikan isian ini ke isi paket', en: 'take this field back to the deck'},
		together: {keys: 'Ctrl+R', label: {id: 'isi paket', en: 'as in the deck'}},
		places: ['card-form'],
		footer: 5,
	},
	{
		action: 'editor',
		keys: ['ctrl+g'],
		label: {id: 'buka di penyunting teks ($EDITOR)', en: 'open in a text editor ($EDITOR)'},
		together: {keys: 'Ctrl+G', label: {id: 'penyunting', en: 'editor'}},
		places: ['card-form'],
		footer: 4,
	},
	{
		action: 'leave',
		keys: ['escape'],
		label: {id: 'tidak jadi', en: 'never mind'},
		places: ['card-form'],
		footer: 2,
	},
	{
		action: 'yes',
		keys: ['y'],
		label: {id: 'ya, tinggalkan', en: 'yes, leave'},
		places: ['card-form-leave'],
		footer: 1,
	},
	{
		action: 'no',
		keys: ['escape', 't', 'n', 'enter'],
		label: {id: 'tidak, kembali', en: 'no, go back'},
		places: ['card-form-leave'],
		footer: 2,
	},
	{
		action: 'was-right',
		keys: ['b', 'r'],
		label: {id: 'saya benar', en: 'I was right'},
		places: ['answer', 'feedback'],
		footer: 2,
	},
	{
		action: 'accept',
		keys: ['enter', 'b', 'r'],
		label: {id: 'ya, terima', en: 'yes, accept'},
		places: ['accept'],
		footer: 1,
	},
	{
		action: 'never-mind',
		keys: ['escape', 't', 'n'],
		label: {id: 'tidak jadi', en: 'never mind'},
		places: ['accept'],
		footer: 2,
	},
	{
		action: 'next',
		keys: ['enter', 'space'],
		label: {id: 'lanjut', en: 'next'},
		places: ['feedback'],
		footer: 1,
	},
	{
		action: 'home',
		keys: ['enter', 'escape'],
		label: {id: 'layar awal', en: 'home'},
		places: ['summary', 'waiting', 'words', 'placed', 'stats', 'problem'],
		footer: 1,
	},
	{
		action: 'home',
		keys: ['escape', 'b'],
		label: {id: 'layar awal', en: 'home'},
		places: ['marked'],
		footer: 2,
	},
	{
		action: 'quiz',
		keys: ['z'],
		label: {id: 'kuis', en: 'quiz'},
		places: ['summary', 'waiting'],
		footer: 2,
	},
	{
		action: 'save',
		keys: ['enter'],
		label: {id: 'simpan dan pelajari', en: 'save and study'},
		places: ['approve'],
		footer: 1,
	},
	{
		action: 'toggle',
		keys: ['space'],
		label: {id: 'simpan/buang', en: 'keep/drop'},
		places: ['approve'],
		footer: 4,
	},
	{
		action: 'keep-all',
		keys: ['a'],
		label: {id: 'simpan semua', en: 'keep all'},
		places: ['approve'],
		footer: 5,
	},
	{
		action: 'done',
		keys: ['enter'],
		label: {id: 'selesai', en: 'done'},
		places: ['read-end'],
		footer: 1,
	},
	{
		action: 'look',
		keys: ['enter'],
		label: {id: 'lihat arti', en: 'look up'},
		places: ['read'],
		footer: 1,
	},
	{
		action: 'reveal',
		keys: ['enter', 'space'],
		label: {id: 'buka arti', en: 'reveal'},
		places: ['read-ask'],
		footer: 1,
	},
	{
		action: 'next-marked',
		keys: ['tab', 'n'],
		label: {id: 'kata bertanda', en: 'marked word'},
		together: {keys: 'Tab', label: {id: 'bertanda', en: 'marked'}},
		places: reading,
		footer: 3,
	},
	{
		action: 'previous-marked',
		keys: ['shift+tab', 'N'],
		label: {id: 'kata bertanda sebelumnya', en: 'marked word before'},
		places: reading,
	},
	{
		action: 'add-word',
		keys: ['space'],
		label: {id: 'pelajari', en: 'learn'},
		places: ['read', 'read-word', 'read-end'],
		footer: 2,
	},
	{
		action: 'know-word',
		keys: ['k'],
		label: {id: 'sudah tahu', en: 'I know it'},
		places: ['read', 'read-word'],
		footer: 6,
	},
	{
		action: 'left',
		keys: ['left'],
		label: {id: 'kata sebelumnya', en: 'word before'},
		places: reading,
	},
	{
		action: 'right',
		keys: ['right'],
		label: {id: 'kata berikutnya', en: 'next word'},
		places: reading,
	},
	{
		action: 'finish',
		keys: ['e'],
		label: {id: 'selesai membaca', en: 'finish reading'},
		places: reading,
	},
	{
		action: 'keep-all',
		keys: ['a'],
		label: {id: 'pelajari semua', en: 'learn all'},
		together: {keys: 'a', label: {id: 'semua', en: 'all'}},
		places: ['read-end'],
		footer: 2,
	},
	{
		action: 'resume',
		keys: ['escape', 'backspace'],
		label: {id: 'kembali ke artikel', en: 'back to the article'},
		together: {keys: 'Esc', label: {id: 'kembali', en: 'back'}},
		places: ['read-end'],
		footer: 2,
	},
	{
		action: 'yes',
		keys: ['y'],
		label: {id: 'ya, tinggalkan', en: 'yes, leave'},
		places: ['confirm'],
		footer: 1,
	},
	{
		action: 'no',
		keys: ['escape', 't', 'n'],
		label: {id: 'tidak, kembali', en: 'no, go back'},
		places: ['confirm'],
		footer: 2,
	},
	{
		action: 'look-up',
		keys: ['w', 'ctrl+l'],
		label: {id: 'arti kata', en: 'look up a word'},
		together: {keys: 'w', label: lookUp},
		places: ['think', 'choice', 'answer', 'accept', 'quiz-choice', 'feedback'],
		footer: 9,
	},
	{
		action: 'look-up',
		keys: ['ctrl+l'],
		label: {id: 'arti kata', en: 'look up a word'},
		together: {keys: 'Ctrl+L', label: lookUp},
		places: ['type', 'quiz-type'],
		footer: 9,
	},
	{
		action: 'next-word',
		keys: ['right', 'l', 'tab'],
		label: {id: 'kata berikutnya', en: 'next word'},
		together: {keys: '←→', label: {id: 'pindah kata', en: 'move'}},
		places: ['look-up'],
		footer: 1,
	},
	{
		action: 'previous-word',
		keys: ['left', 'h'],
		label: {id: 'kata sebelumnya', en: 'word before'},
		places: ['look-up'],
	},
	{
		action: 'search',
		keys: ['/'],
		label: {id: 'cari kata lain', en: 'another word'},
		places: ['look-up'],
		footer: 4,
	},
	{
		action: 'speak',
		keys: ['v', 'ctrl+o'],
		label: {id: 'ucapkan', en: 'say it'},
		places: [
			...(['think', 'choice', 'answer', 'quiz-choice', 'feedback', 'look-up'] as const),
			...reading,
			'read-grade',
		],
		footer: 10,
	},
	{
		action: 'speak',
		keys: ['ctrl+o'],
		label: {id: 'ucapkan', en: 'say it'},
		places: ['type', 'quiz-type', 'look-up-field'],
		footer: 10,
	},
	{
		action: 'speak-sentence',
		keys: ['V'],
		label: {id: 'ucapkan kalimatnya', en: 'say the sentence'},
		places: ['look-up', ...reading, 'read-grade'],
		footer: 11,
	},
	{
		action: 'back',
		keys: ['escape'],
		label: {id: 'kembali ke teks', en: 'back to the text'},
		places: ['look-up-field'],
		footer: 1,
	},
	{
		action: 'close',
		keys: ['escape', 'w', 'ctrl+l', 'q'],
		label: {id: 'tutup', en: 'close'},
		places: ['look-up'],
		footer: 2,
	},
	{
		action: 'close',
		keys: ['ctrl+l'],
		label: {id: 'tutup', en: 'close'},
		places: ['look-up-field'],
		footer: 2,
	},
	{
		action: 'up',
		keys: ['up', 'k'],
		label: {id: 'ke atas', en: 'up'},
		isGeneral: true,
		places: scrolling.filter((place) => !isTyping(place)),
	},
	{
		action: 'up',
		keys: ['up'],
		label: {id: 'ke atas', en: 'up'},
		isGeneral: true,
		places: [...reading, 'read-end'],
	},
	{
		action: 'down',
		keys: ['down'],
		label: {id: 'ke bawah', en: 'down'},
		isGeneral: true,
		places: [...reading, 'read-end'],
	},
	{
		action: 'down',
		keys: ['down', 'j'],
		label: {id: 'ke bawah', en: 'down'},
		isGeneral: true,
		places: scrolling.filter((place) => !isTyping(place)),
	},
	{
		action: 'page-up',
		keys: ['pageup', 'ctrl+b'],
		label: {id: 'gulir ke atas', en: 'scroll up'},
		isGeneral: true,
		places: [...scrolling, ...reading, 'read-end'],
	},
	{
		action: 'page-down',
		keys: ['pagedown', 'ctrl+f'],
		label: {id: 'gulir ke bawah', en: 'scroll down'},
		isGeneral: true,
		places: [...scrolling, ...reading, 'read-end'],
	},
	{
		action: 'first',
		keys: ['home', 'g'],
		label: {id: 'paling atas', en: 'top'},
		isGeneral: true,
		places: [
			...(['home', 'summary', 'approve', 'words', 'custom-study'] as const),
			...(['look-up', 'marked', 'stats', 'help'] as const),
			...reading,
			'read-end',
		],
	},
	{
		action: 'last',
		keys: ['end', 'G'],
		label: {id: 'paling bawah', en: 'bottom'},
		isGeneral: true,
		places: [
			...(['home', 'summary', 'approve', 'words', 'custom-study'] as const),
			...(['look-up', 'marked', 'stats', 'help'] as const),
			...reading,
			'read-end',
		],
	},
	{
		action: 'close',
		keys: ['escape', '?', 'q', 'enter'],
		label: {id: 'tutup', en: 'close'},
		places: ['help'],
		footer: 1,
	},
	{
		action: 'close',
		keys: ['escape', 'enter', 'q'],
		label: {id: 'tutup', en: 'close'},
		places: ['read-word'],
		footer: 1,
	},
	{
		action: 'close',
		keys: ['escape', 'q'],
		label: {id: 'lewati', en: 'skip'},
		places: ['read-ask', 'read-grade'],
		footer: 2,
	},
	{
		action: 'help',
		keys: ['?'],
		label: {id: 'bantuan', en: 'help'},
		isGeneral: true,
		places: [
			'home',
			'think',
			'choice',
			'answer',
			'quiz-choice',
			'feedback',
			'waiting',
			'summary',
			'approve',
			...reading,
			'read-grade',
			'read-end',
			'look-up',
			'words',
			'custom-study',
			'placement',
			'placed',
			'marked',
			'stats',
		],
		footer: 3,
	},
	{
		action: 'leave',
		keys: ['escape', 'q'],
		label: {id: 'selesai', en: 'finish'},
		places: ['think', 'choice', 'answer', 'quiz-choice', 'feedback'],
		footer: 2,
	},
	{
		action: 'leave',
		keys: ['escape'],
		label: {id: 'selesai', en: 'finish'},
		places: ['quiz-type'],
		footer: 2,
	},
	{
		action: 'leave',
		keys: ['escape', 'q'],
		label: {id: 'tinggalkan', en: 'leave'},
		places: ['approve', 'placement', 'custom-study'],
		footer: 2,
	},
	{
		action: 'leave',
		keys: ['escape', 'q'],
		label: {id: 'selesai', en: 'finish'},
		places: ['read'],
		footer: 2,
	},
	{
		action: 'quit',
		keys: ['q'],
		label: {id: 'keluar', en: 'quit'},
		places: ['home', 'summary', 'waiting', 'words', 'placed', 'stats', 'problem'],
		footer: 2,
	},
	{
		action: 'quit',
		keys: ['q'],
		label: {id: 'keluar', en: 'quit'},
		places: ['marked'],
		footer: 7,
	},
	{
		action: 'quit',
		keys: ['q'],
		label: {id: 'keluar', en: 'quit'},
		places: ['read-end'],
		footer: 4,
	},
	{
		action: 'interrupt',
		keys: ['ctrl+c'],
		label: {id: 'keluar seketika', en: 'quit at once'},
		isGeneral: true,
		places: [
			...scrolling,
			'confirm',
			...reading,
			'read-grade',
			'read-end',
			'flag-note',
			'card-form',
			'card-form-leave',
		],
	},
];

/** What a key does somewhere; undefined when it does nothing there. */
export function actionFor(place: Place, key: string): Action | undefined {
	return bindings.find((binding) => binding.places.includes(place) && binding.keys.includes(key))
		?.action;
}

/** Bindings that hold somewhere. */
export function bindingsAt(place: Place): Binding[] {
	return bindings.filter((binding) => binding.places.includes(place));
}

const shown: Readonly<Record<string, Bilingual>> = {
	enter: {id: 'Enter', en: 'Enter'},
	space: {id: 'Spasi', en: 'Space'},
	escape: {id: 'Esc', en: 'Esc'},
	up: {id: '↑', en: '↑'},
	down: {id: '↓', en: '↓'},
	left: {id: '←', en: '←'},
	right: {id: '→', en: '→'},
	pageup: {id: 'PgUp', en: 'PgUp'},
	pagedown: {id: 'PgDn', en: 'PgDn'},
	tab: {id: 'Tab', en: 'Tab'},
	'shift+tab': {id: 'Shift+Tab', en: 'Shift+Tab'},
	home: {id: 'Home', en: 'Home'},
	end: {id: 'End', en: 'End'},
	backspace: {id: 'Backspace', en: 'Backspace'},
	'ctrl+b': {id: 'Ctrl+B', en: 'Ctrl+B'},
	'ctrl+f': {id: 'Ctrl+F', en: 'Ctrl+F'},
	'ctrl+c': {id: 'Ctrl+C', en: 'Ctrl+C'},
	'ctrl+g': {id: 'Ctrl+G', en: 'Ctrl+G'},
	'ctrl+l': {id: 'Ctrl+L', en: 'Ctrl+L'},
	'ctrl+o': {id: 'Ctrl+O', en: 'Ctrl+O'},
	'ctrl+r': {id: 'Ctrl+R', en: 'Ctrl+R'},
};

/** A key's name as it stands on the keyboard. */
export function keyName(key: string, language: Language): string {
	return shown[key]?.[language] ?? key;
}

export interface Section {
	readonly title: Bilingual;
	/** Absent for the keys that are the same on most screens. */
	readonly places?: readonly Place[];
}

/** Groups of places under one heading, in the order of the help. */
export const sections: readonly Section[] = [
	{title: {id: 'Layar awal', en: 'Home'}, places: ['home']},
	{title: {id: 'Memilih latihan bebas', en: 'Choosing custom study'}, places: ['custom-study']},
	{title: {id: 'Saat menjawab', en: 'While answering'}, places: ['think', 'choice', 'type']},
	{title: {id: 'Saat menilai', en: 'While grading'}, places: ['answer', 'accept']},
	{title: {id: 'Saat kuis', en: 'In a quiz'}, places: ['quiz-choice', 'quiz-type', 'feedback']},
	{
		title: {id: 'Setelah selesai', en: 'When done'},
		places: ['summary', 'waiting'],
	},
	{
		title: {id: 'Memeriksa kartu baru', en: 'Looking over new cards'},
		places: ['approve', 'confirm'],
	},
	{
		title: {id: 'Saat membaca', en: 'While reading'},
		places: ['read', 'read-word', 'read-ask', 'read-grade', 'read-end'],
	},
	{title: {id: 'Kartu bertanda', en: 'Marked cards'}, places: ['marked']},
	{title: {id: 'Menandai kartu', en: 'Flagging a card'}, places: ['flag', 'flag-note']},
	{
		title: {id: 'Mengubah kartu', en: 'Editing a card'},
		places: ['card-form', 'card-form-leave'],
	},
	{
		title: {id: 'Mencari arti kata', en: 'Looking words up'},
		places: ['look-up', 'look-up-field'],
	},
	{
		title: {id: 'Kata saya dan tes penempatan', en: 'My words and the placement test'},
		places: ['words', 'placement', 'placed'],
	},
	{title: {id: 'Statistik', en: 'Statistics'}, places: ['stats']},
	{title: {id: 'Di mana saja', en: 'Anywhere'}},
];

export interface KeyRow {
	readonly keys: string;
	readonly label: string;
}

/** The keys of a section, one row for each thing that they do, in the order of its places. */
export function keyRows({places}: Section, language: Language): KeyRow[] {
	const rows = new Map<string, string[]>();
	const firstPlace = (binding: Binding): number =>
		places?.findIndex((place) => binding.places.includes(place)) ?? 0;
	const here = bindings.filter((binding) =>
		places ? !binding.isGeneral && firstPlace(binding) >= 0 : binding.isGeneral === true,
	);
	for (const binding of here.sort((a, b) => firstPlace(a) - firstPlace(b))) {
		if (binding.isListedElsewhere) continue;
		const together = binding.together?.inHelp ? binding.together : undefined;
		const label = (together ?? binding).label[language];
		const names = together
			? together.keys.split(' ')
			: binding.keys.map((key) => keyName(key, language));
		const known = rows.get(label) ?? [];
		rows.set(label, [...known, ...names.filter((name) => !known.includes(name))]);
	}
	return [...rows].map(([label, keys]) => ({keys: keys.join(' '), label}));
}

/** The table of keys for the README, in Markdown. */
export function readmeKeys(language: Language): string {
	const head = language === 'id' ? ['Tempat', 'Tombol', 'Fungsi'] : ['Where', 'Keys', 'Does'];
	const rows = sections.flatMap((section) =>
		keyRows(section, language).map(({keys, label}, index) => [
			index === 0 ? section.title[language] : '',
			keys
				.split(' ')
				.map((key) => `\`${key}\``)
				.join(' '),
			label,
		]),
	);
	return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
