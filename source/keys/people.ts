import type {Binding} from './binding.js';

/** Whom and what the learner has met: the list, a name being typed in it, and one page. */
export const peoplePlaces = ['people', 'people-search', 'person'] as const;

export type PeoplePlace = (typeof peoplePlaces)[number];

export type PeopleAction =
	'people' | 'person' | 'filter' | 'sort' | 'next-part' | 'previous-part' | 'practise';

const lists = ['people', 'person'] as const satisfies readonly PeoplePlace[];

/** People and bodies. */
export const people: readonly Binding[] = [
	{
		action: 'people',
		keys: ['t'],
		label: {id: 'tokoh dan lembaga', en: 'people and bodies'},
		together: {label: {id: 'tokoh', en: 'people'}},
		places: ['home'],
		footer: 9,
	},
	{
		action: 'person',
		keys: ['o'],
		label: {id: 'halaman nama yang ditanyakan', en: 'page of the name asked for'},
		together: {label: {id: 'halamannya', en: 'its page'}},
		places: ['answer'],
		footer: 14,
	},
	{
		action: 'open',
		keys: ['enter', 'right', 'l'],
		label: {id: 'buka halamannya', en: 'open the page'},
		together: {label: {id: 'buka', en: 'open'}},
		places: ['people'],
		footer: 1,
	},
	{
		action: 'open',
		keys: ['enter'],
		label: {id: 'buka halamannya', en: 'open the page'},
		together: {label: {id: 'buka', en: 'open'}},
		places: ['people-search'],
		footer: 1,
	},
	{
		action: 'search',
		keys: ['/'],
		label: {id: 'cari nama', en: 'search a name'},
		together: {label: {id: 'cari', en: 'search'}},
		places: ['people'],
		footer: 3,
	},
	{
		action: 'filter',
		keys: ['tab'],
		label: {id: 'orang, lembaga, atau tempat', en: 'people, bodies or places'},
		together: {label: {id: 'saring', en: 'filter'}},
		places: ['people', 'people-search'],
		footer: 4,
	},
	{
		action: 'sort',
		keys: ['o'],
		label: {id: 'urutkan', en: 'sort'},
		places: ['people'],
		footer: 5,
	},
	{
		action: 'open',
		keys: ['enter', 'space', 'right', 'l'],
		label: {
			id: 'lihat jawaban, cari kata, atau buka nama',
			en: 'see the answer, look words up or open a name',
		},
		together: {label: {id: 'lihat', en: 'see'}},
		places: ['person'],
		footer: 1,
	},
	{
		action: 'next-part',
		keys: ['tab'],
		label: {id: 'bagian berikutnya', en: 'next part'},
		together: {label: {id: 'bagian lain', en: 'other part'}},
		places: ['person'],
		footer: 3,
	},
	{
		action: 'previous-part',
		keys: ['shift+tab'],
		label: {id: 'bagian sebelumnya', en: 'previous part'},
		places: ['person'],
	},
	{
		action: 'practise',
		keys: ['p'],
		label: {id: 'latih kartu-kartu ini', en: 'practise these cards'},
		together: {label: {id: 'latih', en: 'practise'}},
		places: ['person'],
		footer: 4,
	},
	{
		action: 'look-up',
		keys: ['w'],
		label: {id: 'cari arti kata', en: 'look words up'},
		together: {label: {id: 'arti kata', en: 'words'}},
		places: ['person'],
		footer: 5,
	},
	{
		action: 'leave',
		keys: ['escape', 'left', 'h', 'backspace'],
		label: {id: 'kembali', en: 'back'},
		places: lists,
		footer: 2,
	},
	{
		action: 'leave',
		keys: ['escape'],
		label: {id: 'tidak jadi', en: 'never mind'},
		places: ['people-search'],
		footer: 2,
	},
	{
		action: 'first',
		keys: ['home', 'g'],
		label: {id: 'paling atas', en: 'top'},
		isGeneral: true,
		places: lists,
	},
	{
		action: 'last',
		keys: ['end', 'G'],
		label: {id: 'paling bawah', en: 'bottom'},
		isGeneral: true,
		places: lists,
	},
	{
		action: 'help',
		keys: ['?'],
		label: {id: 'bantuan', en: 'help'},
		isGeneral: true,
		places: lists,
		footer: 6,
	},
	{
		action: 'quit',
		keys: ['q'],
		label: {id: 'keluar', en: 'quit'},
		places: lists,
		footer: 7,
	},
];
