import type {Binding} from './binding.js';

/** A pupil's results on their way to the teacher, in the order of the help. */
export const resultsPlaces = [
	'results-code',
	'results-name',
	'results-path',
	'results-overwrite',
] as const;

export type ResultsPlace = (typeof resultsPlaces)[number];

export type ResultsAction = 'results' | 'copy-code';

const fields = ['results-name', 'results-path'] as const satisfies readonly ResultsPlace[];

/** The code for the teacher, and what it says. */
export const results: readonly Binding[] = [
	{
		action: 'results',
		keys: ['c'],
		label: {id: 'kode hasil untuk guru', en: 'code of the results for the teacher'},
		together: {label: {id: 'kode untuk guru', en: 'code for the teacher'}},
		places: ['quiz-result'],
		footer: 2,
	},
	{
		action: 'results',
		keys: ['c'],
		label: {id: 'kode hasil untuk guru', en: 'code of the results for the teacher'},
		together: {label: {id: 'kode untuk guru', en: 'code for the teacher'}},
		places: ['study-end'],
		footer: 6,
	},
	{
		action: 'results',
		keys: ['c'],
		label: {id: 'kode hasil untuk guru', en: 'code of the results for the teacher'},
		together: {label: {id: 'kode untuk guru', en: 'code for the teacher'}},
		places: ['deck'],
		footer: 11,
	},
	{
		action: 'save',
		keys: ['enter'],
		label: {id: 'buat kodenya', en: 'make the code'},
		together: {label: {id: 'buat kode', en: 'make the code'}},
		places: ['results-name'],
		footer: 1,
	},
	{
		action: 'save',
		keys: ['enter'],
		label: {id: 'tulis berkasnya', en: 'write the file'},
		together: {label: {id: 'tulis', en: 'write'}},
		places: ['results-path'],
		footer: 1,
	},
	{
		action: 'copy-code',
		keys: ['c', 'enter'],
		label: {id: 'salin kode', en: 'copy the code'},
		places: ['results-code'],
		footer: 1,
	},
	{
		action: 'export',
		keys: ['s', 'x'],
		label: {id: 'simpan sebagai berkas', en: 'save as a file'},
		together: {label: {id: 'simpan berkas', en: 'save a file'}},
		places: ['results-code'],
		footer: 3,
	},
	{
		action: 'rename',
		keys: ['e', 'r'],
		label: {id: 'ganti nama', en: 'change the name'},
		places: ['results-code'],
		footer: 4,
	},
	{
		action: 'yes',
		keys: ['y'],
		label: {id: 'ya, timpa', en: 'yes, overwrite'},
		places: ['results-overwrite'],
		footer: 1,
	},
	{
		action: 'no',
		keys: ['escape', 'n', 't', 'enter'],
		label: {id: 'tidak, pilih nama lain', en: 'no, another name'},
		places: ['results-overwrite'],
		footer: 2,
	},
	{
		action: 'close',
		keys: ['escape'],
		label: {id: 'kembali', en: 'back'},
		places: fields,
		footer: 2,
	},
	{
		action: 'close',
		keys: ['escape', 'q', 'backspace', 'left', 'h'],
		label: {id: 'selesai', en: 'done'},
		places: ['results-code'],
		footer: 2,
	},
	{
		action: 'up',
		keys: ['up'],
		label: {id: 'ke atas', en: 'up'},
		isGeneral: true,
		places: fields,
	},
	{
		action: 'down',
		keys: ['down'],
		label: {id: 'ke bawah', en: 'down'},
		isGeneral: true,
		places: fields,
	},
	{
		action: 'page-up',
		keys: ['pageup'],
		label: {id: 'gulir ke atas', en: 'scroll up'},
		isGeneral: true,
		places: fields,
	},
	{
		action: 'page-down',
		keys: ['pagedown'],
		label: {id: 'gulir ke bawah', en: 'scroll down'},
		isGeneral: true,
		places: fields,
	},
	{
		action: 'first',
		keys: ['home', 'g'],
		label: {id: 'paling atas', en: 'top'},
		isGeneral: true,
		places: ['results-code'],
	},
	{
		action: 'last',
		keys: ['end', 'G'],
		label: {id: 'paling bawah', en: 'bottom'},
		isGeneral: true,
		places: ['results-code'],
	},
	{
		action: 'help',
		keys: ['?'],
		label: {id: 'bantuan', en: 'help'},
		isGeneral: true,
		places: ['results-code'],
		footer: 5,
	},
];
