import type {Binding, Place} from './binding.js';
import {reading} from './places.js';

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

/** While a card is in hand that can be marked and changed. */
const inHand: readonly Place[] = ['think', 'choice', 'answer'];

/** Questions, answers and grades of a study session or a quiz. */
export const session: readonly Binding[] = [
	{
		action: 'reveal',
		keys: ['space', 'enter'],
		label: {id: 'buka jawaban', en: 'reveal'},
		together: {label: {id: 'buka', en: 'reveal'}},
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
		together: {label: {id: 'nilai ▸', en: 'grade ▸'}},
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
		together: {label: {id: 'istirahatkan', en: 'suspend'}},
		places: [...inHand, 'feedback'],
		footer: 13,
	},
	{
		action: 'bury',
		keys: ['n', '-'],
		label: {id: 'tunda sampai besok', en: 'put off until tomorrow'},
		together: {label: {id: 'tunda', en: 'tomorrow'}},
		places: inHand,
		footer: 14,
	},
	{
		action: 'flag',
		keys: ['f', '!'],
		label: {id: 'tandai kartu yang kurang baik', en: 'flag a bad card'},
		together: {label: {id: 'tandai', en: 'flag'}},
		places: [...inHand, 'feedback'],
		footer: 12,
	},
	{
		action: 'edit',
		keys: ['e', 'E'],
		label: {id: 'ubah kartu', en: 'edit the card'},
		together: {label: {id: 'ubah', en: 'edit'}},
		places: ['think', 'answer', 'feedback'],
		footer: 9,
	},
	{
		action: 'edit',
		keys: ['E'],
		label: {id: 'ubah kartu', en: 'edit the card'},
		together: {label: {id: 'ubah', en: 'edit'}},
		places: ['choice'],
		footer: 11,
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
		action: 'home',
		keys: ['enter', 'escape'],
		label: {id: 'layar awal', en: 'home'},
		places: ['summary', 'waiting'],
		footer: 1,
	},
	{
		action: 'quiz',
		keys: ['z'],
		label: {id: 'kuis', en: 'quiz'},
		places: ['summary', 'waiting'],
		footer: 2,
	},
];
