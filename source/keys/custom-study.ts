import type {Binding} from './binding.js';

/** Choosing cards to study besides the schedule. */
export const customStudy: readonly Binding[] = [
	{
		action: 'custom-study',
		keys: ['f'],
		label: {id: 'latihan bebas', en: 'custom study'},
		places: ['waiting'],
		footer: 2,
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
];
