import type {Bilingual} from '../errors.js';
import type {Binding, Place} from './binding.js';

/** Where a question is answered by arranging or by one of two keys, rather than in the head, by typing or from a list. */
const arranging: readonly Place[] = ['order', 'order-held', 'match', 'match-pick'];
const forms: readonly Place[] = ['true-false', 'order', 'match'];
/** While a question is on the screen and no letters are typed. */
const asked: readonly Place[] = ['think', 'choice', ...forms];
const ending: readonly Place[] = ['study-end', 'study-end-card'];

type Digit = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
export const digits: readonly Digit[] = [1, 2, 3, 4, 5, 6, 7, 8, 9];

function item(value: Digit): Binding {
	return {
		action: `item-${value}`,
		keys: [String(value)],
		label: {id: `ke nomor ${value}`, en: `to number ${value}`},
		places: arranging,
		...(value === 1
			? {
					together: {keys: '1–9', label: {id: 'ke nomor itu', en: 'to that number'}, inHelp: true},
					footer: 6,
				}
			: {isListedElsewhere: true}),
	};
}

/** Letters that are keys of partners; what has more of them is chosen with the cursor. */
export const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const;

function partner(letter: (typeof letters)[number]): Binding {
	return {
		action: `partner-${letter}`,
		keys: [letter],
		label: {id: `pasangkan dengan ${letter}`, en: `pair with ${letter}`},
		places: ['match', 'match-pick'],
		...(letter === 'a'
			? {
					together: {keys: 'a–g', label: {id: 'pasangkan', en: 'pair'}, inHelp: true},
					footer: 2,
				}
			: {isListedElsewhere: true}),
	};
}

const move: Bilingual = {id: 'pindahkan', en: 'move'};

/** Questions that are answered by arranging, true and false, the pause, and the end of a session. */
export const studyForms: readonly Binding[] = [
	{
		action: 'option-1',
		keys: ['b', '1'],
		label: {id: 'Benar', en: 'Benar (true)'},
		together: {label: {id: 'Benar', en: 'true'}},
		places: ['true-false'],
		footer: 1,
	},
	{
		action: 'option-2',
		keys: ['s', '2'],
		label: {id: 'Salah', en: 'Salah (false)'},
		together: {label: {id: 'Salah', en: 'false'}},
		places: ['true-false'],
		footer: 1,
	},
	{
		action: 'pick',
		keys: ['enter', 'space'],
		label: {id: 'pilih', en: 'choose'},
		places: ['true-false'],
		footer: 5,
	},
	{
		action: 'left',
		keys: ['left', 'h'],
		label: {id: 'yang di kiri', en: 'the left one'},
		places: ['true-false'],
	},
	{
		action: 'right',
		keys: ['right', 'l'],
		label: {id: 'yang di kanan', en: 'the right one'},
		places: ['true-false'],
	},
	{
		action: 'grab',
		keys: ['space'],
		label: {id: 'angkat', en: 'pick up'},
		places: ['order'],
		footer: 1,
	},
	{
		action: 'check',
		keys: ['enter'],
		label: {id: 'periksa', en: 'check'},
		places: ['order', 'match'],
		footer: 1,
	},
	{
		action: 'grab',
		keys: ['space', 'enter'],
		label: {id: 'taruh', en: 'put down'},
		places: ['order-held'],
		footer: 1,
	},
	{
		action: 'carry-up',
		keys: ['K'],
		label: {id: 'pindahkan ke atas', en: 'move it up'},
		together: {keys: 'J K', label: move},
		places: ['order'],
		footer: 5,
	},
	{
		action: 'carry-down',
		keys: ['J'],
		label: {id: 'pindahkan ke bawah', en: 'move it down'},
		places: ['order'],
	},
	{
		action: 'up',
		keys: ['up', 'k', 'K'],
		label: {id: 'pindahkan ke atas', en: 'move it up'},
		together: {keys: '↑↓', label: move},
		places: ['order-held'],
		footer: 1,
	},
	{
		action: 'down',
		keys: ['down', 'j', 'J'],
		label: {id: 'pindahkan ke bawah', en: 'move it down'},
		places: ['order-held'],
	},
	{
		action: 'never-mind',
		keys: ['escape', 'backspace'],
		label: {id: 'taruh kembali', en: 'put back'},
		places: ['order-held'],
		footer: 2,
	},
	{
		action: 'grab',
		keys: ['space', 'right', 'l'],
		label: {id: 'pilih pasangan', en: 'choose a partner'},
		together: {label: {id: 'pilih', en: 'choose'}},
		places: ['match'],
		footer: 3,
	},
	{
		action: 'grab',
		keys: ['enter', 'space'],
		label: {id: 'pasangkan', en: 'pair'},
		places: ['match-pick'],
		footer: 1,
	},
	{
		action: 'never-mind',
		keys: ['escape', 'left', 'h', 'backspace'],
		label: {id: 'tidak jadi', en: 'never mind'},
		places: ['match-pick'],
		footer: 2,
	},
	...letters.map(partner),
	...digits.map(item),
	{
		action: 'step-back',
		keys: ['backspace'],
		label: {id: 'mundur selangkah', en: 'one step back'},
		places: ['order', 'match'],
	},
	{
		action: 'give-up',
		keys: ['0'],
		label: {id: 'tidak tahu', en: 'don’t know'},
		places: forms,
		footer: 6,
	},
	{
		action: 'use-think',
		keys: ['backspace'],
		label: {id: 'jawab dalam hati', en: 'answer in the head'},
		places: ['true-false'],
	},
	{
		action: 'hint',
		keys: ['i'],
		label: {id: 'petunjuk', en: 'hint'},
		places: forms,
		footer: 7,
	},
	{
		action: 'undo',
		keys: ['u'],
		label: {id: 'batalkan', en: 'undo'},
		places: [...forms, ...ending],
		footer: 8,
	},
	{
		action: 'suspend',
		keys: ['s', '@'],
		label: {id: 'istirahatkan kartu', en: 'suspend the card'},
		together: {label: {id: 'istirahatkan', en: 'suspend'}},
		places: ['order', 'match'],
		footer: 13,
	},
	{
		action: 'suspend',
		keys: ['@'],
		label: {id: 'istirahatkan kartu', en: 'suspend the card'},
		together: {label: {id: 'istirahatkan', en: 'suspend'}},
		places: ['true-false'],
		footer: 13,
	},
	{
		action: 'bury',
		keys: ['n', '-'],
		label: {id: 'tunda sampai besok', en: 'put off until tomorrow'},
		together: {label: {id: 'tunda', en: 'tomorrow'}},
		places: forms,
		footer: 14,
	},
	{
		action: 'flag',
		keys: ['f', '!'],
		label: {id: 'tandai kartu yang kurang baik', en: 'flag a bad card'},
		together: {label: {id: 'tandai', en: 'flag'}},
		places: ['true-false', 'order', 'study-end-card'],
		footer: 12,
	},
	{
		action: 'flag',
		keys: ['!'],
		label: {id: 'tandai kartu yang kurang baik', en: 'flag a bad card'},
		together: {label: {id: 'tandai', en: 'flag'}},
		places: ['match'],
		footer: 12,
	},
	{
		action: 'edit',
		keys: ['e', 'E'],
		label: {id: 'ubah kartu', en: 'edit the card'},
		together: {label: {id: 'ubah', en: 'edit'}},
		places: ['true-false', 'order', 'study-end-card'],
		footer: 11,
	},
	{
		action: 'edit',
		keys: ['E'],
		label: {id: 'ubah kartu', en: 'edit the card'},
		together: {label: {id: 'ubah', en: 'edit'}},
		places: ['match'],
		footer: 11,
	},
	{
		action: 'look-up',
		keys: ['w', 'ctrl+l'],
		label: {id: 'arti kata', en: 'look up a word'},
		together: {label: {id: 'arti', en: 'look up'}},
		places: [...forms, 'study-end-card'],
		footer: 9,
	},
	{
		action: 'speak',
		keys: ['v', 'ctrl+o'],
		label: {id: 'ucapkan', en: 'say it'},
		places: [...forms, 'study-end-card'],
		footer: 10,
	},
	{
		action: 'pause',
		keys: ['P', 'ctrl+z'],
		label: {id: 'jeda', en: 'pause'},
		places: asked,
		footer: 15,
	},
	{
		action: 'pause',
		keys: ['ctrl+p', 'ctrl+z'],
		label: {id: 'jeda', en: 'pause'},
		places: ['type'],
		footer: 15,
	},
	{
		action: 'close',
		keys: ['enter', 'space', 'escape'],
		label: {id: 'lanjutkan', en: 'go on'},
		places: ['paused'],
		footer: 1,
	},
	{
		action: 'open',
		keys: ['enter', 'right', 'l'],
		label: {id: 'lihat kartunya', en: 'look at the card'},
		together: {label: {id: 'lihat', en: 'look'}},
		places: ['study-end'],
		footer: 1,
	},
	{
		action: 'home',
		keys: ['escape'],
		label: {id: 'layar awal', en: 'home'},
		places: ['study-end'],
		footer: 2,
	},
	{
		action: 'more',
		keys: ['m'],
		label: {id: 'lanjut ke kartu lain', en: 'go on with more cards'},
		together: {label: {id: 'lanjut', en: 'go on'}},
		places: ['study-end'],
		footer: 3,
	},
	{
		action: 'hard-ones',
		keys: ['r'],
		label: {id: 'latih lagi yang sulit', en: 'practise the hard ones again'},
		together: {label: {id: 'latih yang sulit', en: 'practise the hard ones'}},
		places: ['study-end'],
		footer: 4,
	},
	{
		action: 'quiz',
		keys: ['z'],
		label: {id: 'kuis', en: 'quiz'},
		places: ['study-end'],
		footer: 5,
	},
	{
		action: 'close',
		keys: ['escape', 'left', 'h', 'enter', 'q'],
		label: {id: 'kembali ke ringkasan', en: 'back to the summary'},
		together: {keys: 'Esc', label: {id: 'kembali', en: 'back'}},
		places: ['study-end-card'],
		footer: 1,
	},
	{
		action: 'next-card',
		keys: ['right', 'l', 'n', 'tab'],
		label: {id: 'kartu berikutnya', en: 'next card'},
		together: {keys: '→', label: {id: 'berikutnya', en: 'next'}},
		places: ['study-end-card'],
		footer: 2,
	},
	{
		action: 'previous-card',
		keys: ['p', 'shift+tab'],
		label: {id: 'kartu sebelumnya', en: 'previous card'},
		together: {label: {id: 'sebelumnya', en: 'previous'}},
		places: ['study-end-card'],
		footer: 6,
	},
	{
		action: 'up',
		keys: ['up', 'k'],
		label: {id: 'ke atas', en: 'up'},
		isGeneral: true,
		places: ['true-false', 'order', 'match', 'match-pick', ...ending],
	},
	{
		action: 'down',
		keys: ['down', 'j'],
		label: {id: 'ke bawah', en: 'down'},
		isGeneral: true,
		places: ['true-false', 'order', 'match', 'match-pick', ...ending],
	},
	{
		action: 'page-up',
		keys: ['pageup', 'ctrl+b'],
		label: {id: 'gulir ke atas', en: 'scroll up'},
		isGeneral: true,
		places: [...forms, ...ending],
	},
	{
		action: 'page-down',
		keys: ['pagedown', 'ctrl+f'],
		label: {id: 'gulir ke bawah', en: 'scroll down'},
		isGeneral: true,
		places: [...forms, ...ending],
	},
	{
		action: 'first',
		keys: ['home', 'g'],
		label: {id: 'paling atas', en: 'top'},
		isGeneral: true,
		places: ending,
	},
	{
		action: 'last',
		keys: ['end', 'G'],
		label: {id: 'paling bawah', en: 'bottom'},
		isGeneral: true,
		places: ending,
	},
	{
		action: 'help',
		keys: ['?'],
		label: {id: 'bantuan', en: 'help'},
		isGeneral: true,
		places: [...forms, ...ending],
		footer: 3,
	},
	{
		action: 'leave',
		keys: ['escape', 'q'],
		label: {id: 'selesai', en: 'finish'},
		places: forms,
		footer: 2,
	},
	{
		action: 'quit',
		keys: ['q'],
		label: {id: 'keluar', en: 'quit'},
		places: ['study-end'],
		footer: 9,
	},
];
