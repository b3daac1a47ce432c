import type {Binding} from './binding.js';

/** The learner’s words and the placement test. */
export const words: readonly Binding[] = [
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
		label: {id: 'kata sebelumnya', en: 'previous word'},
		places: ['placement', 'placed'],
		footer: 5,
	},
	{
		action: 'home',
		keys: ['enter', 'escape'],
		label: {id: 'layar awal', en: 'home'},
		places: ['words', 'placed'],
		footer: 1,
	},
];
