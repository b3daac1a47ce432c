import type {Binding} from './binding.js';

/** The library and what is done in it, in the order of the help. */
export const libraryPlaces = [
	'library',
	'library-search',
	'library-details',
	'library-add',
	'library-pick',
	'library-same',
	'library-update',
	'library-other-keys',
	'library-form',
	'library-remove',
	'library-format',
	'library-path',
	'library-overwrite',
	'library-check',
	'library-wait',
] as const;

export type LibraryPlace = (typeof libraryPlaces)[number];

/** Places of it with a list or a text that can be longer than the window. */
export const libraryLists = [
	'library',
	'library-details',
	'library-pick',
	'library-same',
	'library-update',
	'library-other-keys',
	'library-remove',
	'library-format',
	'library-check',
] as const satisfies readonly LibraryPlace[];

export type LibraryAction =
	| 'library'
	| 'add-deck'
	| 'update'
	| 'update-all'
	| 'rename'
	| 'remove'
	| 'export'
	| 'check-deck'
	| 'mend'
	| 'hide'
	| 'sort'
	| 'replace'
	| 'keep-both'
	| 'keep-progress'
	| 'start-over'
	| 'forget';

const deck = ['library', 'library-details'] as const satisfies readonly LibraryPlace[];

/** The library: decks that come, change and go. */
export const library: readonly Binding[] = [
	{
		action: 'library',
		keys: ['o'],
		label: {id: 'koleksi', en: 'library'},
		places: ['home'],
		footer: 7,
	},
	{
		action: 'open',
		keys: ['enter', 'right', 'l'],
		label: {id: 'rincian', en: 'details'},
		places: ['library'],
		footer: 1,
	},
	{
		action: 'add-deck',
		keys: ['a'],
		label: {id: 'tambah paket', en: 'add a deck'},
		together: {label: {id: 'tambah', en: 'add'}},
		places: ['library'],
		footer: 2,
	},
	{
		action: 'update',
		keys: ['u'],
		label: {id: 'perbarui dari asalnya', en: 'update from where it came'},
		together: {label: {id: 'perbarui', en: 'update'}},
		places: deck,
		footer: 4,
	},
	{
		action: 'update-all',
		keys: ['U'],
		label: {id: 'perbarui semua', en: 'update all'},
		places: ['library'],
	},
	{
		action: 'export',
		keys: ['x'],
		label: {id: 'ekspor salinan', en: 'export a copy'},
		together: {label: {id: 'ekspor', en: 'export'}},
		places: deck,
		footer: 5,
	},
	{
		action: 'rename',
		keys: ['e', 'r'],
		label: {id: 'ganti judul dan uraian', en: 'change title and description'},
		together: {label: {id: 'ganti judul', en: 'rename'}},
		places: deck,
		footer: 8,
	},
	{
		action: 'check-deck',
		keys: ['c'],
		label: {id: 'periksa mutunya', en: 'check its quality'},
		together: {label: {id: 'periksa', en: 'check'}},
		places: deck,
		footer: 7,
	},
	{
		action: 'remove',
		keys: ['d', 'delete'],
		label: {id: 'hapus paket', en: 'remove the deck'},
		together: {label: {id: 'hapus', en: 'remove'}},
		places: deck,
		footer: 6,
	},
	{
		action: 'hide',
		keys: ['space'],
		label: {id: 'sembunyikan/tampilkan paket bawaan', en: 'hide/show a bundled deck'},
		together: {label: {id: 'sembunyi/tampil', en: 'hide/show'}},
		places: deck,
		footer: 9,
	},
	{
		action: 'search',
		keys: ['/'],
		label: {id: 'cari', en: 'search'},
		places: ['library'],
		footer: 10,
	},
	{
		action: 'sort',
		keys: ['s'],
		label: {id: 'urutkan menurut judul, tanggal, isi', en: 'sort by title, date, size'},
		together: {label: {id: 'urutkan', en: 'sort'}},
		places: ['library'],
		footer: 11,
	},
	{
		action: 'home',
		keys: ['escape', 'left', 'h', 'o'],
		label: {id: 'layar awal', en: 'home'},
		together: {label: {id: 'kembali', en: 'back'}},
		places: ['library'],
		footer: 3,
	},
	{
		action: 'done',
		keys: ['enter'],
		label: {id: 'selesai mencari', en: 'done'},
		places: ['library-search'],
		footer: 1,
	},
	{
		action: 'close',
		keys: ['escape'],
		label: {id: 'tampilkan semua', en: 'show all'},
		places: ['library-search'],
		footer: 2,
	},
	{
		action: 'mend',
		keys: ['m'],
		label: {id: 'perbaiki yang pasti', en: 'fix what is certain'},
		together: {label: {id: 'perbaiki', en: 'fix'}},
		places: ['library-check'],
		footer: 1,
	},
	{
		action: 'up',
		keys: ['up'],
		label: {id: 'ke atas', en: 'up'},
		isGeneral: true,
		places: ['library-search', 'library-add'],
	},
	{
		action: 'down',
		keys: ['down'],
		label: {id: 'ke bawah', en: 'down'},
		isGeneral: true,
		places: ['library-search', 'library-add'],
	},
	{
		action: 'save',
		keys: ['enter'],
		label: {id: 'baca paketnya', en: 'read the deck'},
		together: {label: {id: 'baca', en: 'read it'}},
		places: ['library-add'],
		footer: 1,
	},
	{
		action: 'accept',
		keys: ['enter'],
		label: {id: 'tambahkan yang dipilih', en: 'add those that are picked'},
		together: {label: {id: 'tambahkan', en: 'add'}},
		places: ['library-pick'],
		footer: 1,
	},
	{
		action: 'toggle',
		keys: ['space'],
		label: {id: 'pilih', en: 'pick'},
		places: ['library-pick'],
		footer: 3,
	},
	{
		action: 'choose-all',
		keys: ['a'],
		label: {id: 'pilih semua / tidak satu pun', en: 'pick all / none'},
		together: {label: {id: 'semua', en: 'all'}},
		places: ['library-pick'],
		footer: 4,
	},
	{
		action: 'replace',
		keys: ['g', 'r'],
		label: {
			id: 'ganti yang lama; lihat bedanya dahulu',
			en: 'replace the old one; see the changes first',
		},
		together: {label: {id: 'ganti yang lama', en: 'replace'}},
		places: ['library-same'],
		footer: 1,
	},
	{
		action: 'keep-both',
		keys: ['s', 'b'],
		label: {id: 'simpan keduanya', en: 'keep both'},
		places: ['library-same'],
		footer: 3,
	},
	{
		action: 'accept',
		keys: ['enter', 'y'],
		label: {id: 'ya, perbarui', en: 'yes, update'},
		together: {label: {id: 'perbarui', en: 'update'}},
		places: ['library-update'],
		footer: 1,
	},
	{
		action: 'keep-progress',
		keys: ['p', 'y'],
		label: {id: 'pertahankan kemajuannya', en: 'keep the progress'},
		together: {label: {id: 'pertahankan', en: 'keep it'}},
		places: ['library-other-keys'],
		footer: 1,
	},
	{
		action: 'start-over',
		keys: ['u', 's'],
		label: {id: 'pelajari kartu itu dari awal', en: 'learn those cards from the beginning'},
		together: {label: {id: 'dari awal', en: 'start over'}},
		places: ['library-other-keys'],
		footer: 3,
	},
	{
		action: 'no',
		keys: ['escape', 'q'],
		label: {id: 'kembali ke perubahannya', en: 'back to the changes'},
		together: {label: {id: 'kembali', en: 'back'}},
		places: ['library-other-keys'],
		footer: 2,
	},
	{
		action: 'save',
		keys: ['enter'],
		label: {id: 'simpan judul dan uraian', en: 'save title and description'},
		together: {label: {id: 'simpan', en: 'save'}},
		places: ['library-form'],
		footer: 1,
	},
	{
		action: 'next-field',
		keys: ['tab', 'shift+tab', 'up', 'down'],
		label: {id: 'isian lain', en: 'other field'},
		places: ['library-form'],
		footer: 3,
	},
	{
		action: 'remove',
		keys: ['y'],
		label: {id: 'hapus; kemajuannya tetap', en: 'remove; progress stays'},
		together: {label: {id: 'hapus', en: 'remove'}},
		places: ['library-remove'],
		footer: 1,
	},
	{
		action: 'forget',
		keys: ['f', 'F'],
		label: {id: 'hapus, dan lupakan kemajuannya', en: 'remove, and forget the progress'},
		together: {label: {id: 'hapus dan lupakan', en: 'remove and forget'}},
		places: ['library-remove'],
		footer: 3,
	},
	{
		action: 'pick',
		keys: ['enter', 'space', 'right', 'l'],
		label: {id: 'pilih format', en: 'choose the format'},
		together: {label: {id: 'pilih', en: 'choose'}},
		places: ['library-format'],
		footer: 1,
	},
	{
		action: 'save',
		keys: ['enter'],
		label: {id: 'tulis berkasnya', en: 'write the file'},
		together: {label: {id: 'tulis', en: 'write'}},
		places: ['library-path'],
		footer: 1,
	},
	{
		action: 'yes',
		keys: ['y'],
		label: {id: 'ya, timpa', en: 'yes, overwrite'},
		places: ['library-overwrite'],
		footer: 1,
	},
	{
		action: 'no',
		keys: ['escape', 'n', 't', 'enter'],
		label: {id: 'tidak, pilih nama lain', en: 'no, another name'},
		places: ['library-overwrite'],
		footer: 2,
	},
	{
		action: 'close',
		keys: ['escape', 'q'],
		label: {id: 'hentikan', en: 'stop'},
		places: ['library-wait'],
		footer: 1,
	},
	{
		action: 'close',
		keys: ['escape'],
		label: {id: 'tidak jadi', en: 'never mind'},
		places: ['library-add', 'library-form', 'library-path'],
		footer: 2,
	},
	{
		action: 'close',
		keys: ['escape', 'q'],
		label: {id: 'tidak jadi', en: 'never mind'},
		places: ['library-pick', 'library-same', 'library-update', 'library-remove', 'library-format'],
		footer: 2,
	},
	{
		action: 'close',
		keys: ['escape', 'left', 'h', 'enter'],
		label: {id: 'kembali', en: 'back'},
		places: ['library-details', 'library-check'],
		footer: 2,
	},
	{
		action: 'page-up',
		keys: ['pageup'],
		label: {id: 'gulir ke atas', en: 'scroll up'},
		isGeneral: true,
		places: ['library-search', 'library-add'],
	},
	{
		action: 'page-down',
		keys: ['pagedown'],
		label: {id: 'gulir ke bawah', en: 'scroll down'},
		isGeneral: true,
		places: ['library-search', 'library-add'],
	},
	{
		action: 'first',
		keys: ['home', 'g'],
		label: {id: 'paling atas', en: 'top'},
		isGeneral: true,
		places: ['library', 'library-details', 'library-pick', 'library-update', 'library-check'],
	},
	{
		action: 'last',
		keys: ['end', 'G'],
		label: {id: 'paling bawah', en: 'bottom'},
		isGeneral: true,
		places: ['library', 'library-details', 'library-pick', 'library-update', 'library-check'],
	},
	{
		action: 'help',
		keys: ['?'],
		label: {id: 'bantuan', en: 'help'},
		isGeneral: true,
		places: libraryLists,
		footer: 3,
	},
	{
		action: 'quit',
		keys: ['q'],
		label: {id: 'keluar', en: 'quit'},
		places: ['library', 'library-details', 'library-check'],
		footer: 13,
	},
];
