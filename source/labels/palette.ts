import type {Bilingual, Language} from '../errors.js';

/** What a command is called, and what else it answers to, in both languages. */
export interface CommandText {
	readonly name: Bilingual;
	readonly also?: readonly string[];
}

/** What the list of all commands says. */
export interface PaletteLabels {
	readonly title: string;
	readonly typeHere: string;
	readonly found: (count: number) => string;
	readonly nothing: string;
	readonly tryThis: string;
	/** Where a command belongs. */
	readonly groups: Readonly<Record<'here' | 'screen' | 'deck' | 'setting', string>>;
	/** Why other screens can't be opened just now. */
	readonly unsaved: string;
}

const indonesian: PaletteLabels = {
	title: 'Semua perintah',
	typeHere: 'ketik nama perintah, paket kartu, atau pengaturan',
	found: (count) => `${count} perintah`,
	nothing: 'Tidak ada yang cocok.',
	tryThis: 'Coba kata lain, misalnya “kuis”, “statistik”, atau judul paket kartu.',
	groups: {here: 'di sini', screen: 'layar', deck: 'paket kartu', setting: 'pengaturan'},
	unsaved: 'Simpan atau batalkan dahulu yang ada di layar ini sebelum membuka layar lain.',
};

const english: PaletteLabels = {
	title: 'All commands',
	typeHere: 'type the name of a command, a deck or a setting',
	found: (count) => `${count} ${count === 1 ? 'command' : 'commands'}`,
	nothing: 'Nothing fits.',
	tryThis: 'Try another word, such as “quiz”, “statistics” or the title of a deck.',
	groups: {here: 'here', screen: 'screen', deck: 'deck', setting: 'setting'},
	unsaved: 'Save or leave what is on this screen before you open another one.',
};

const all: Readonly<Record<Language, PaletteLabels>> = {id: indonesian, en: english};

export function paletteLabelsFor(language: Language): PaletteLabels {
	return all[language];
}

/** Screens by name, with other words for them. */
export const screenTexts = {
	home: {
		name: {id: 'Layar awal', en: 'Home'},
		also: ['beranda', 'daftar paket kartu', 'decks', 'start'],
	},
	'study-all': {
		name: {id: 'Pelajari semua paket', en: 'Study all decks'},
		also: ['belajar', 'mulai', 'ulang semua', 'pengulangan', 'review everything', 'due'],
	},
	'new-deck': {
		name: {id: 'Paket kartu baru dari berita', en: 'New deck from an article'},
		also: ['buat', 'artikel', 'tempel', 'alamat web', 'build', 'make', 'paste', 'URL', 'web page'],
	},
	quiz: {
		name: {id: 'Kuis dan ujian', en: 'Quiz and exam'},
		also: ['tes', 'latihan soal', 'jenis terlemah', 'test', 'weakest kind'],
	},
	cards: {
		name: {id: 'Cari kartu di semua paket', en: 'Search the cards of all decks'},
		also: ['telusuri', 'temukan', 'find', 'browse all'],
	},
	library: {
		name: {id: 'Koleksi paket kartu', en: 'Library'},
		also: ['tambah', 'perbarui', 'hapus', 'ekspor', 'add', 'update', 'remove', 'export', 'share'],
	},
	people: {
		name: {id: 'Tokoh dan lembaga', en: 'People and bodies'},
		also: ['orang', 'organisasi', 'tempat', 'who', 'organisations', 'places'],
	},
	'custom-study': {
		name: {id: 'Latihan bebas', en: 'Custom study'},
		also: ['pilih kartu sendiri', 'latih jenis', 'yang salah hari ini', 'practice', 'cram'],
	},
	'my-words': {
		name: {id: 'Kata saya', en: 'My words'},
		also: ['kosakata', 'vocabulary', 'known words'],
	},
	statistics: {
		name: {id: 'Statistik', en: 'Statistics'},
		also: ['kemajuan', 'kalender', 'grafik', 'yang terlemah', 'progress', 'weakest', 'stats'],
	},
	place: {
		name: {id: 'Tes penempatan', en: 'Placement test'},
		also: ['tingkat kosakata', 'level test', 'ukur kosakata'],
	},
	settings: {
		name: {id: 'Pengaturan', en: 'Settings'},
		also: ['preferensi', 'konfigurasi', 'preferences', 'options', 'config'],
	},
	backups: {
		name: {id: 'Cadangan: pulihkan kemajuan belajar', en: 'Backups: restore your progress'},
		also: [
			'kembalikan kemarin',
			'kembali ke kemarin',
			'pemulihan',
			'yesterday',
			'bring back',
			'lost',
		],
	},
	keys: {
		name: {id: 'Ganti tombol', en: 'Change keys'},
		also: ['pintasan', 'papan ketik', 'keyboard', 'shortcuts', 'remap', 'key bindings'],
	},
	welcome: {
		name: {id: 'Sambutan: langkah-langkah awal', en: 'Welcome: the first steps'},
		also: ['pengenalan', 'tur', 'introduction', 'tour', 'onboarding'],
	},
	help: {
		name: {id: 'Bantuan', en: 'Help'},
		also: ['tolong', 'daftar tombol', 'list of keys', 'manual'],
	},
	language: {
		name: {id: 'Ganti ke bahasa Inggris (English)', en: 'Switch to Indonesian (Bahasa Indonesia)'},
		also: ['bahasa', 'language', 'Indonesia', 'Inggris', 'English'],
	},
	undo: {
		name: {id: 'Batalkan tindakan terakhir', en: 'Undo the last step'},
		also: ['urungkan', 'undo', 'kembalikan'],
	},
	quit: {
		name: {id: 'Keluar dari newsquiz', en: 'Quit newsquiz'},
		also: ['tutup', 'selesai', 'exit', 'close'],
	},
} as const satisfies Record<string, CommandText>;

/** What can be done with a deck, before its title. */
export const deckTexts = {
	study: {name: {id: 'Pelajari', en: 'Study'}, also: ['belajar', 'ulang', 'review']},
	quiz: {name: {id: 'Kuis', en: 'Quiz'}, also: ['ujian', 'tes', 'exam', 'test']},
	browse: {
		name: {id: 'Lihat kartu', en: 'Browse cards'},
		also: ['telusuri', 'cari kartu', 'kartu bertanda', 'diistirahatkan', 'suspended', 'flagged'],
	},
} as const satisfies Record<string, CommandText>;

/** Other words for what keys do somewhere; their names stand in the table of keys. */
export const actionWords: Readonly<Record<string, readonly string[]>> = {
	reveal: ['lihat jawaban', 'show answer'],
	hint: ['bantuan', 'clue'],
	undo: ['urungkan', 'undo', 'take back'],
	suspend: ['jangan tanya lagi', 'stop asking'],
	bury: ['besok saja', 'later', 'skip'],
	flag: ['laporkan kesalahan', 'report', 'wrong card'],
	edit: ['perbaiki kartu', 'fix', 'correct'],
	'look-up': ['kamus', 'dictionary', 'meaning'],
	speak: ['dengarkan', 'suara', 'listen', 'pronounce'],
	'was-right': ['jawaban saya benar', 'accept my answer'],
	leave: ['berhenti', 'kembali', 'back', 'stop'],
	home: ['beranda', 'kembali', 'back'],
	quiz: ['ujian', 'exam', 'test'],
	save: ['simpan', 'keep'],
	'new-deck': ['buat kartu', 'artikel', 'tempel', 'make cards', 'paste', 'build', 'URL'],
	library: [
		'koleksi',
		'pustaka',
		'tambah',
		'ekspor',
		'hapus',
		'perbarui',
		'add',
		'export',
		'remove',
	],
	people: ['tokoh', 'lembaga', 'orang', 'people and bodies', 'who', 'organisations'],
	browse: ['cari kartu', 'semua kartu', 'filter', 'search cards', 'fix a wrong card'],
	marked: ['diistirahatkan', 'ditandai', 'suspended', 'flagged'],
};
