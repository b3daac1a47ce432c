import type {Bilingual} from '../errors.js';
import type {Binding} from './binding.js';
import {reading} from './places.js';

/** In a footer, where room is scarce. */
const look: Bilingual = {id: 'arti', en: 'look up'};

/** Looking a word up, and hearing it. */
export const lookUp: readonly Binding[] = [
	{
		action: 'look-up',
		keys: ['w', 'ctrl+l'],
		label: {id: 'arti kata', en: 'look up a word'},
		together: {label: look},
		places: ['think', 'choice', 'answer', 'accept', 'quiz-choice', 'feedback'],
		footer: 5,
	},
	{
		action: 'look-up',
		keys: ['ctrl+l'],
		label: {id: 'arti kata', en: 'look up a word'},
		together: {label: look},
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
		label: {id: 'kata sebelumnya', en: 'previous word'},
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
];
