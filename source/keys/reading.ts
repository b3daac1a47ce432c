import type {Binding} from './binding.js';
import {reading as whileReading} from './places.js';

/** An article with its words. */
export const reading: readonly Binding[] = [
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
		together: {label: {id: 'bertanda', en: 'marked'}},
		places: whileReading,
		footer: 3,
	},
	{
		action: 'previous-marked',
		keys: ['shift+tab', 'N'],
		label: {id: 'kata bertanda sebelumnya', en: 'previous marked word'},
		places: whileReading,
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
		label: {id: 'kata sebelumnya', en: 'previous word'},
		places: whileReading,
	},
	{
		action: 'right',
		keys: ['right'],
		label: {id: 'kata berikutnya', en: 'next word'},
		places: whileReading,
	},
	{
		action: 'finish',
		keys: ['e'],
		label: {id: 'selesai membaca', en: 'finish reading'},
		places: whileReading,
	},
	{
		action: 'keep-all',
		keys: ['a'],
		label: {id: 'pelajari semua', en: 'learn all'},
		together: {label: {id: 'semua', en: 'all'}},
		places: ['read-end'],
		footer: 2,
	},
	{
		action: 'resume',
		keys: ['escape', 'backspace'],
		label: {id: 'kembali ke artikel', en: 'back to the article'},
		together: {label: {id: 'kembali', en: 'back'}},
		places: ['read-end'],
		footer: 2,
	},
];
