import type {Binding} from './binding.js';

/** An article on its way to cards. */
export const build: readonly Binding[] = [
	{
		action: 'make',
		keys: ['enter'],
		label: {id: 'buat kartu', en: 'make cards'},
		places: ['build'],
		footer: 1,
	},
	{
		action: 'clipboard',
		keys: ['ctrl+v'],
		label: {id: 'ambil dari papan klip', en: 'take from the clipboard'},
		together: {label: {id: 'papan klip', en: 'clipboard'}},
		places: ['build'],
		footer: 3,
	},
	{
		action: 'read-it',
		keys: ['ctrl+r'],
		label: {id: 'baca saja, tanpa membuat kartu', en: 'read it, without making cards'},
		together: {label: {id: 'baca saja', en: 'read it'}},
		places: ['build'],
		footer: 5,
	},
	{
		action: 'clear',
		keys: ['ctrl+u'],
		label: {id: 'kosongkan, atau kembalikan', en: 'clear, or bring back'},
		together: {label: {id: 'kosongkan', en: 'clear'}},
		places: ['build'],
		footer: 4,
	},
	{
		action: 'leave',
		keys: ['escape'],
		label: {id: 'layar awal', en: 'home'},
		places: ['build'],
		footer: 2,
	},
	{
		action: 'leave',
		keys: ['escape'],
		label: {id: 'batalkan', en: 'cancel'},
		places: ['building'],
		footer: 1,
	},
	{
		action: 'yes',
		keys: ['y'],
		label: {id: 'ya, keluar', en: 'yes, leave'},
		places: ['build-leave'],
		footer: 1,
	},
	{
		action: 'no',
		keys: ['escape', 't', 'n', 'enter'],
		label: {id: 'tidak, kembali', en: 'no, go back'},
		places: ['build-leave'],
		footer: 2,
	},
	{
		action: 'pick',
		keys: ['enter', 'space', 'right', 'l'],
		label: {id: 'pilih', en: 'choose'},
		places: ['build-known'],
		footer: 1,
	},
	{
		action: 'leave',
		keys: ['escape', 'q'],
		label: {id: 'kembali', en: 'back'},
		places: ['build-known'],
		footer: 2,
	},
];
