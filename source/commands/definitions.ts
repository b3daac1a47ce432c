import type {ParseArgsConfig} from 'node:util';
import type {Bilingual} from '../errors.js';
import type {Context} from './io.js';

export type OptionValues = Readonly<Record<string, string | boolean | undefined>>;

/** A parsed command line. */
export interface Invocation {
	readonly command: CommandDefinition;
	readonly positionals: readonly string[];
	readonly values: OptionValues;
}

interface OptionDefinition {
	readonly type: 'string' | 'boolean';
	readonly short?: string;
	/** What stands for the value in the help: `FILE`, `N`. */
	readonly value?: string;
	readonly help: Bilingual;
}

export interface CommandDefinition {
	/** Empty for `newsquiz` itself. */
	readonly name: string;
	/** The arguments as the help shows them. */
	readonly usage: string;
	readonly summary: Bilingual;
	readonly maximum: number;
	readonly options: Readonly<Record<string, OptionDefinition>>;
	readonly load: () => Promise<{
		run: (invocation: Invocation, context: Context) => Promise<number>;
	}>;
}

/** Options that every command takes. */
export const commonOptions = {
	lang: {
		type: 'string',
		value: 'id|en',
		help: {
			id: 'bahasa tampilan: Indonesia atau Inggris',
			en: 'language of the interface: Indonesian or English',
		},
	},
	'no-color': {type: 'boolean', help: {id: 'tanpa warna', en: 'no colours'}},
	'screen-reader': {
		type: 'boolean',
		help: {
			id: 'susun tampilan untuk dibacakan pembaca layar',
			en: 'lay the app out to be read aloud by a screen reader',
		},
	},
	help: {type: 'boolean', short: 'h', help: {id: 'tampilkan bantuan ini', en: 'show this help'}},
	version: {type: 'boolean', help: {id: 'tampilkan versi', en: 'show the version'}},
} as const satisfies Record<string, OptionDefinition>;

const date: OptionDefinition = {
	type: 'string',
	value: 'YYYY-MM-DD',
	help: {
		id: 'tanggal terbit artikel, jika tidak tertulis di dalamnya',
		en: 'when the article was published, if it does not say so itself',
	},
};
const clipboard: OptionDefinition = {
	type: 'boolean',
	help: {id: 'baca artikel dari papan klip', en: 'read the article from the clipboard'},
};
const cards: OptionDefinition = {
	type: 'string',
	value: 'N',
	help: {id: 'paling banyak N kartu', en: 'at most N cards'},
};
const kinds: OptionDefinition = {
	type: 'string',
	value: 'K,K',
	help: {
		id: 'hanya jenis ini, misalnya person,date,quantity',
		en: 'only these kinds, such as person,date,quantity',
	},
};
const options: OptionDefinition = {
	type: 'string',
	value: '3|4|5',
	help: {
		id: 'jumlah pilihan jawaban tiap soal (bawaan: 4)',
		en: 'how many answers a question offers to choose from (default: 4)',
	},
};
const native: OptionDefinition = {
	type: 'boolean',
	help: {
		id: 'untuk penutur asli: tanpa kartu kosakata',
		en: 'for native readers: no vocabulary cards',
	},
};
const known: OptionDefinition = {
	type: 'string',
	value: 'FILE',
	help: {
		id: 'catat kata yang sudah Anda kenal dari paket Anki (.apkg, .colpkg), CSV, atau daftar kata',
		en: 'note the words you know from an Anki package (.apkg, .colpkg), a CSV or a list of words',
	},
};
const dictionary: OptionDefinition = {
	type: 'string',
	value: 'FILE|none',
	help: {
		id: 'pakai dulu kamus Anda sendiri (TSV, dictd, atau StarDict), dan ingat; "none" melupakannya',
		en: 'use a dictionary of your own first (TSV, dictd or StarDict), and remember it; "none" forgets it',
	},
};

const school: OptionDefinition = {
	type: 'boolean',
	help: {
		id: 'untuk kelas: tanpa kejahatan, kematian, dan penyakit orang biasa',
		en: 'for a class: nothing about crime, death and illness of private people',
	},
};
const jsonl: OptionDefinition = {
	type: 'string',
	value: 'FILE',
	help: {
		id: 'banyak artikel sekaligus: satu objek JSON per baris, "-" untuk masukan standar',
		en: 'many articles at once: one JSON object a line, "-" for standard input',
	},
};
const jobs: OptionDefinition = {
	type: 'string',
	value: 'N',
	help: {
		id: 'dengan --jsonl: pakai N inti prosesor (bawaan: semua)',
		en: 'with --jsonl: use N processor cores (default: all)',
	},
};

const yes: OptionDefinition = {
	type: 'boolean',
	help: {id: 'setuju, tanpa ditanya', en: 'agree without being asked'},
};
const overwrite: OptionDefinition = {
	type: 'boolean',
	help: {id: 'timpa berkas yang sudah ada', en: 'overwrite a file that is there'},
};
const output: OptionDefinition = {
	type: 'string',
	short: 'o',
	value: 'FILE',
	help: {
		id: 'tulis berkas ini ("-" untuk keluaran standar)',
		en: 'write this file ("-" for standard output)',
	},
};
const json: OptionDefinition = {
	type: 'boolean',
	help: {id: 'keluarkan JSON', en: 'print JSON'},
};

const startOver: OptionDefinition = {
	type: 'boolean',
	help: {
		id: 'kartu yang kini berbeda jawabannya dipelajari dari awal',
		en: 'learn cards that have another answer now from the beginning',
	},
};

const replaceOther: OptionDefinition = {
	type: 'boolean',
	help: {
		id: 'ganti paket lain yang id-nya sama; kemajuan tetap di kartu yang sama',
		en: 'replace another deck with the same id; progress stays with each card',
	},
};
const keepBoth: OptionDefinition = {
	type: 'boolean',
	help: {
		id: 'simpan keduanya jika id-nya sama: yang baru mendapat id sendiri',
		en: 'keep both where ids are the same: the new one gets an id of its own',
	},
};

/** All commands, in the order of the help. The first one is `newsquiz` itself. */
export const commands: readonly CommandDefinition[] = [
	{
		name: '',
		usage: '[SOURCE]',
		summary: {
			id: 'buka aplikasi; dengan SOURCE: buat kartu dari sebuah artikel, periksa, lalu pelajari',
			en: 'open the app; with SOURCE: make cards from an article, approve them, study them',
		},
		maximum: 1,
		options: {date, cards, kinds, options, school, native, clipboard, dictionary},
		load: () => import('./app.js'),
	},
	{
		name: 'build',
		usage: 'SOURCE…',
		summary: {
			id: 'buat paket kartu dari satu artikel, atau dari beberapa tentang satu peristiwa',
			en: 'make a deck of cards from an article, or from several about one story',
		},
		maximum: 100,
		options: {
			output: {
				type: 'string',
				short: 'o',
				value: 'FILE',
				help: {
					id: 'tulis ke berkas ini saja ("-" untuk keluaran standar), bukan ke koleksi',
					en: 'write this file only ("-" for standard output), not the library',
				},
			},
			date,
			cards,
			kinds,
			options,
			school,
			native,
			explain: {
				type: 'boolean',
				help: {
					id: 'jelaskan kartu mana yang tidak dibuat, dan mengapa',
					en: 'say which cards were left out, and why',
				},
			},
			clipboard,
			into: {
				type: 'string',
				value: 'DECK',
				help: {
					id: 'tambahkan ke paket kartu ini di koleksi: fakta yang sama menjadi satu kartu, yang berubah diperbarui',
					en: 'add to this deck of the library: what it tells already is one card, what changed moves on',
				},
			},
			rebuild: {
				type: 'boolean',
				help: {
					id: 'perbarui paket kartu artikel ini di koleksi; kemajuan belajar tidak hilang',
					en: "renew this article's deck in the library; progress is kept",
				},
			},
			feed: {
				type: 'string',
				value: 'URL',
				help: {
					id: 'pilih dari artikel baru sebuah umpan berita (RSS, Atom), atau dari situs yang menyebut umpannya; tiap artikel menjadi paket kartu',
					en: 'choose from the new articles of a feed (RSS, Atom), or of a site that names its feed; each becomes a deck',
				},
			},
			pick: {
				type: 'string',
				value: 'N,N-N|a',
				help: {
					id: 'dengan --feed: artikel bernomor ini, misalnya 1,3-5; "a" untuk semua yang baru',
					en: 'with --feed: the articles of these numbers, such as 1,3-5; "a" for all new ones',
				},
			},
			all: {
				type: 'boolean',
				help: {id: 'dengan --feed: semua yang baru', en: 'with --feed: all new ones'},
			},
			limit: {
				type: 'string',
				value: 'N',
				help: {
					id: 'dengan --feed: paling banyak N artikel baru',
					en: 'with --feed: at most N new articles',
				},
			},
			since: {
				type: 'string',
				value: 'YYYY-MM-DD',
				help: {
					id: 'dengan --feed: hanya yang terbit sejak tanggal ini',
					en: 'with --feed: only those published since this day',
				},
			},
			json: {
				...json,
				help: {
					id: 'dengan --feed: keluarkan daftar, atau yang dibuat, sebagai JSON',
					en: 'with --feed: print the list, or what was made, as JSON',
				},
			},
			jsonl,
			jobs,
		},
		load: () => import('./build.js'),
	},
	{
		name: 'facts',
		usage: 'SOURCE',
		summary: {
			id: 'tampilkan fakta yang ditemukan dalam artikel, beserta buktinya',
			en: 'show the facts found in an article, with their evidence',
		},
		maximum: 1,
		options: {
			json,
			date,
			clipboard,
			jsonl,
			jobs,
		},
		load: () => import('./facts.js'),
	},
	{
		name: 'words',
		usage: '[SOURCE]',
		summary: {
			id: 'tampilkan kata dalam artikel yang layak dipelajari: arti, kata dasar, imbuhan, dan kalimatnya; tanpa SOURCE: kata yang Anda kuasai',
			en: 'show the words of an article that are worth learning: meanings, roots, affixes and a sentence; without SOURCE: the words you know',
		},
		maximum: 1,
		options: {
			json,
			placement: {
				type: 'boolean',
				help: {
					id: 'tes 40 kata selama dua menit: kata mana yang sudah Anda kenal',
					en: 'two minutes, 40 words: which ones you know already',
				},
			},
			date,
			clipboard,
			jsonl: {
				...jsonl,
				help: {
					id: 'setiap kata dari banyak teks: satu objek JSON per baris, "-" untuk masukan standar',
					en: 'every word of many texts: one JSON object a line, "-" for standard input',
				},
			},
			jobs,
			known,
			dictionary,
		},
		load: () => import('./words.js'),
	},
	{
		name: 'read',
		usage: 'SOURCE',
		summary: {
			id: 'baca artikel: arti setiap kata, kata baru, dan kata yang perlu diulang dalam kalimat baru',
			en: 'read an article: what each word means, new words, and due words in a fresh sentence',
		},
		maximum: 1,
		options: {date, clipboard, dictionary},
		load: () => import('./read.js'),
	},
	{
		name: 'study',
		usage: '[DECK]',
		summary: {
			id: 'langsung belajar; dengan pilihan kartu: latihan bebas yang tidak mengubah jadwal',
			en: 'go straight to studying; with a choice of cards: practice that leaves the schedule alone',
		},
		maximum: 1,
		options: {
			dictionary,
			'failed-today': {
				type: 'boolean',
				help: {
					id: 'latihan: kartu yang hari ini dijawab Ulangi',
					en: 'practise: cards that were answered Again today',
				},
			},
			tag: {
				type: 'string',
				value: 'T',
				help: {id: 'latihan: kartu dengan tag ini', en: 'practise: cards with this tag'},
			},
			kind: {
				...kinds,
				help: {
					id: 'latihan: kartu jenis ini, misalnya person,date',
					en: 'practise: cards of these kinds, such as person,date',
				},
			},
			limit: {
				...cards,
				help: {id: 'latihan: paling banyak N kartu', en: 'practise: at most N cards'},
			},
			schedule: {
				type: 'boolean',
				help: {
					id: 'jawaban dalam latihan itu ikut menentukan jadwal',
					en: 'what you answer there counts in the schedule',
				},
			},
		},
		load: () => import('./app.js'),
	},
	{
		name: 'quiz',
		usage: '[DECK]',
		summary: {
			id: 'langsung mengikuti kuis sepuluh soal, kuis satu jenis, atau simulasi ujian',
			en: 'go straight to a quiz of ten questions, one of a kind, or a mock exam',
		},
		maximum: 1,
		options: {
			mode: {
				type: 'string',
				value: 'quick|kind|exam',
				help: {
					id: 'kuis singkat (bawaan), satu jenis, atau simulasi ujian',
					en: 'a quick quiz (default), one of a kind, or a mock exam',
				},
			},
			kind: {
				...kinds,
				help: {
					id: 'hanya kartu jenis ini, misalnya date,quantity',
					en: 'only cards of these kinds, such as date,quantity',
				},
			},
			limit: {
				...cards,
				help: {id: 'paling banyak N soal', en: 'at most N questions'},
			},
			time: {
				type: 'string',
				value: 'MIN',
				help: {
					id: 'ujian: waktu dalam menit; 0 tanpa batas',
					en: 'exam: time in minutes; 0 for no limit',
				},
			},
			options: {
				...options,
				help: {
					id: 'ujian: paling banyak sekian pilihan jawaban',
					en: 'exam: at most so many options to choose from',
				},
			},
			scoring: {
				type: 'string',
				value: 'R/W',
				help: {
					id: 'ujian: nilai untuk jawaban benar dan salah, misalnya 5/0 atau 4/-1',
					en: 'exam: points for a right and a wrong answer, such as 5/0 or 4/-1',
				},
			},
			schedule: {
				type: 'boolean',
				help: {
					id: 'jawaban dihitung sebagai pengulangan dan ikut menentukan jadwal',
					en: 'answers count as reviews in the schedule',
				},
			},
			dictionary,
		},
		load: () => import('./app.js'),
	},
	{
		name: 'decks',
		usage: '',
		summary: {id: 'tampilkan daftar paket kartu', en: 'list the decks'},
		maximum: 0,
		options: {},
		load: () => import('./decks.js'),
	},
	{
		name: 'people',
		usage: '[NAME]',
		summary: {
			id: 'tampilkan orang, lembaga, dan tempat yang Anda temui dalam berita; dengan NAME: semua tentang satu nama',
			en: 'list the people, bodies and places that you met in the news; with NAME: all about one',
		},
		maximum: 1,
		options: {json},
		load: () => import('./people.js'),
	},
	{
		name: 'flags',
		usage: '[DECK]',
		summary: {
			id: 'tampilkan kartu yang Anda tandai, dengan alasan dan catatannya, untuk penulis paketnya',
			en: 'list the cards you flagged, with reasons and notes, for the authors of their decks',
		},
		maximum: 1,
		options: {
			json,
			output: {
				type: 'string',
				short: 'o',
				value: 'FILE',
				help: {id: 'tulis ke berkas ini', en: 'write this file'},
			},
		},
		load: () => import('./flags.js'),
	},
	{
		name: 'new',
		usage: '[FILE]',
		summary: {
			id: 'buat berkas paket kartu dengan contoh untuk diisi: .md (bawaan), .csv untuk Excel, atau .json',
			en: 'make a deck file with examples to fill in: .md (default), .csv for Excel, or .json',
		},
		maximum: 1,
		options: {
			title: {
				type: 'string',
				value: 'T',
				help: {id: 'judul paket kartu', en: 'the title of the deck'},
			},
			author: {
				type: 'string',
				value: 'A',
				help: {id: 'nama Anda sebagai penyusun', en: 'your name as its author'},
			},
			licence: {
				type: 'string',
				value: 'L',
				help: {
					id: 'lisensi kartu Anda (bawaan: CC-BY-4.0), "none" tanpa lisensi',
					en: 'the licence of your cards (default: CC-BY-4.0), "none" for none',
				},
			},
			publisher: {
				type: 'string',
				value: 'P',
				help: {id: 'penerbit beritanya', en: 'the publisher of the article'},
			},
			article: {
				type: 'string',
				value: 'T',
				help: {id: 'judul beritanya', en: 'the headline of the article'},
			},
			date: {...date, help: {id: 'tanggal terbit beritanya', en: 'when it was published'}},
			url: {
				type: 'string',
				value: 'URL',
				help: {id: 'alamat beritanya', en: 'the address of the article'},
			},
			from: {
				type: 'string',
				value: 'DECK',
				help: {
					id: 'isi dengan kartu paket ini (id atau berkas) untuk disunting',
					en: 'fill it with the cards of this deck (an id or a file) to edit',
				},
			},
		},
		load: () => import('./new.js'),
	},
	{
		name: 'check',
		usage: 'FILE…',
		summary: {
			id: 'periksa paket kartu (.json, .md, .csv, atau folder): kesalahan, saran, dan mutunya',
			en: 'check decks (.json, .md, .csv, or folders): errors, advice and a score',
		},
		maximum: 1000,
		options: {
			fix: {
				type: 'boolean',
				help: {
					id: 'perbaiki yang dapat diperbaiki dengan pasti; jawaban tidak berubah',
					en: 'fix what can be fixed for certain; no answer changes',
				},
			},
			json,
		},
		load: () => import('./check.js'),
	},
	{
		name: 'diff',
		usage: 'OLD NEW',
		summary: {
			id: 'bandingkan dua paket kartu (berkas atau id), kata demi kata; status keluar 0, sama atau berbeda',
			en: 'compare two decks (files or ids), word by word; exit status 0, same or not',
		},
		maximum: 2,
		options: {
			json,
		},
		load: () => import('./diff.js'),
	},
	{
		name: 'stats',
		usage: '[DECK]',
		summary: {
			id: 'tampilkan statistik belajar: kalender, ingatan, kartu yang akan perlu diulang, dan yang tersulit',
			en: 'show statistics: a calendar, retention, what will be due, what is hardest',
		},
		maximum: 1,
		options: {
			optimise: {
				type: 'boolean',
				help: {
					id: 'sesuaikan jadwal dengan ingatan Anda: hitung manfaatnya, terapkan jika Anda setuju',
					en: 'fit the schedule to your memory: work out what it gains, apply it if you agree',
				},
			},
			undo: {
				type: 'boolean',
				help: {
					id: 'dengan --optimise: kembali ke jadwal sebelum penyesuaian terakhir',
					en: 'with --optimise: back to the schedule before the last fit',
				},
			},
			yes,
			json,
		},
		load: () => import('./stats.js'),
	},
	{
		name: 'config',
		usage: '[NAME [VALUE] | keys [NAME [KEY]]]',
		summary: {
			id: 'tampilkan atau ubah pengaturan: target dan batas harian, jeda, ujian, bahasa, tombol, …',
			en: 'show or change settings: daily goal and limits, steps, an exam, the language, keys, …',
		},
		maximum: 11,
		options: {
			reset: {
				type: 'boolean',
				help: {id: 'kembalikan NAME ke bawaan', en: 'put NAME back to its default'},
			},
			deck: {
				type: 'string',
				value: 'D,D',
				help: {
					id: 'dengan exam: hanya tentang paket kartu ini',
					en: 'with exam: only about these decks',
				},
			},
			json,
		},
		load: () => import('./config.js'),
	},
	{
		name: 'due',
		usage: '',
		summary: {
			id: 'cetak jumlah kartu yang perlu diulang; status keluar 3 jika tidak ada',
			en: 'print the number of cards due; exit status 3 when there are none',
		},
		maximum: 0,
		options: {},
		load: () => import('./due.js'),
	},
	{
		name: 'sync',
		usage: '[init REMOTE]',
		summary: {
			id: 'satukan catatan belajar dan paket kartu di beberapa perangkat lewat repositori git; init: tentukan repositorinya',
			en: 'bring the progress and decks of several devices together through a git repository; init: say which one',
		},
		maximum: 2,
		options: {
			yes: {
				type: 'boolean',
				help: {
					id: 'dengan init: setujui pindah ke repositori lain; tanpa ini, init menolaknya',
					en: 'with init: agree to change to another repository, which init refuses otherwise',
				},
			},
		},
		load: () => import('./sync.js'),
	},
	{
		name: 'add',
		usage: 'FILE|FOLDER|ZIP|URL…',
		summary: {
			id: 'tambahkan paket kartu ke koleksi, dari berkas, folder, arsip zip, katalog, atau alamat http(s); isinya diperiksa dahulu',
			en: 'add decks to the library from files, folders, zip archives, catalogues or http(s) addresses; they are checked first',
		},
		maximum: 100,
		options: {
			all: {
				type: 'boolean',
				help: {
					id: 'dari folder, arsip, atau katalog: semua paketnya',
					en: 'of a folder, an archive or a catalogue: all of its decks',
				},
			},
			deck: {
				type: 'string',
				value: 'ID,ID',
				help: {id: 'dari sana: hanya paket ini', en: 'of it: these decks only'},
			},
			replace: replaceOther,
			'keep-both': keepBoth,
			'start-over': startOver,
			yes,
			json,
		},
		load: () => import('./add.js'),
	},
	{
		name: 'catalogue',
		usage: 'FOLDER',
		summary: {
			id: 'buat katalog dari paket kartu dalam sebuah folder, untuk dibagikan lewat hosting statis mana pun',
			en: 'make a catalogue of the decks in a folder, to be shared on any static host',
		},
		maximum: 1,
		options: {
			title: {
				type: 'string',
				value: 'T',
				help: {id: 'judul katalognya', en: 'the title of the catalogue'},
			},
			output: {
				type: 'string',
				short: 'o',
				value: 'FILE',
				help: {
					id: 'tulis berkas ini (bawaan: catalogue.json di folder itu; "-" untuk keluaran standar)',
					en: 'write this file (default: catalogue.json in the folder; "-" for standard output)',
				},
			},
			check: {
				type: 'boolean',
				help: {
					id: 'tidak menulis; status keluar 1 jika katalog di sana tidak cocok dengan isi foldernya',
					en: 'write nothing; exit status 1 when the catalogue there does not fit the folder',
				},
			},
		},
		load: () => import('./catalogue.js'),
	},
	{
		name: 'update',
		usage: '[DECK]',
		summary: {
			id: 'baca ulang paket kartu dari asalnya, tunjukkan bedanya, lalu perbarui; kemajuan tidak hilang',
			en: 'read decks again where they came from, show what changes, take it in; progress is kept',
		},
		maximum: 1,
		options: {
			'start-over': startOver,
			yes,
			json: {
				...json,
				help: {
					id: 'keluarkan JSON; tanpa --yes tidak ada yang diubah',
					en: 'print JSON; without --yes nothing is changed',
				},
			},
		},
		load: () => import('./update.js'),
	},
	{
		name: 'import',
		usage: 'FILE',
		summary: {
			id: 'baca paket kartu dalam format lain dan tambahkan ke koleksi',
			en: 'read a deck in another format and add it to the library',
		},
		maximum: 1,
		options: {
			format: {
				type: 'string',
				value: 'F',
				help: {
					id: 'salah satu format di bawah (bawaan: menurut nama atau isi berkasnya)',
					en: 'one of the formats below (default: by the name or contents of the file)',
				},
			},
			output: {
				type: 'string',
				short: 'o',
				value: 'FILE',
				help: {
					id: 'tulis sebagai paket kartu newsquiz ("-" untuk keluaran standar), tanpa menambahkannya',
					en: 'write it as a newsquiz deck ("-" for standard output) instead of adding it',
				},
			},
			id: {
				type: 'string',
				value: 'ID',
				help: {id: 'id paket kartunya', en: 'the id of the deck'},
			},
			title: {
				type: 'string',
				value: 'T',
				help: {id: 'judul paket kartunya', en: 'the title of the deck'},
			},
			deck: {
				type: 'string',
				value: 'NAME',
				help: {
					id: 'hanya paket ini dari berkas Anki yang memuat beberapa paket',
					en: 'only this deck of an Anki file that holds several',
				},
			},
			replace: replaceOther,
			'keep-both': keepBoth,
			'start-over': startOver,
			yes,
			json,
		},
		load: () => import('./import.js'),
	},
	{
		name: 'export',
		usage: 'DECK',
		summary: {
			id: 'tulis salinan paket kartu dalam bentuk lain, misalnya untuk Anki, Moodle, Excel, cetak, atau ponsel, dengan penerbit dan alamat beritanya',
			en: 'write a copy of a deck in another form, such as for Anki, Moodle, Excel, print or phones, with the publishers and addresses of its articles',
		},
		maximum: 1,
		options: {
			format: {
				type: 'string',
				value: 'F',
				help: {
					id: 'salah satu format di bawah (bawaan: menurut akhiran FILE, atau json)',
					en: 'one of the formats below (default: as FILE ends, or json)',
				},
			},
			output,
			seed: {
				type: 'string',
				value: 'N',
				help: {
					id: 'urutan acak nomor N: nomor yang sama memberi urutan yang sama (bawaan: 1)',
					en: 'the N-th random order: the same number gives the same order (default: 1)',
				},
			},
			schedule: {
				type: 'boolean',
				help: {
					id: 'untuk Anki: sertakan jadwal dan riwayat belajar Anda',
					en: 'for Anki: take your schedule and your answers along',
				},
			},
			paket: {
				type: 'string',
				value: 'A|B|AB',
				help: {
					id: 'docx: soal paket A, paket B dengan urutan lain, atau keduanya (bawaan: A)',
					en: 'docx: packet A of the test, packet B in another order, or both (default: A)',
				},
			},
			part: {
				type: 'string',
				value: 'P,P',
				help: {
					id: 'docx: soal, kunci, kisi-kisi (bawaan: semua)',
					en: 'docx: "soal" (the test), "kunci" (its key), "kisi-kisi" (its blueprint); default: all',
				},
			},
			'no-evidence': {
				type: 'boolean',
				help: {
					id: 'tanpa kalimat berita: tanpa bukti, dan tanpa kartu yang soalnya kalimat berita itu sendiri; sumbernya tetap disebut',
					en: "without the publishers' sentences: no evidence, and no cards that ask with such a sentence; sources stay",
				},
			},
			yes: overwrite,
		},
		load: () => import('./export.js'),
	},
	{
		name: 'results',
		usage: '[DECK]',
		summary: {
			id: 'tulis hasil Anda dari satu paket kartu untuk guru, sebagai berkas atau kode; ditunjukkan dahulu, dan tidak memuat yang lain',
			en: 'write your results of one deck for your teacher, as a file or a code; it is shown first, and holds nothing else',
		},
		maximum: 1,
		options: {
			as: {
				type: 'string',
				value: 'NAME',
				help: {
					id: 'nama samaran atau nomor absen',
					en: 'a pseudonym, or your number in class',
				},
			},
			output: {
				type: 'string',
				short: 'o',
				value: 'FILE',
				help: {
					id: 'tulis berkas ini ("-" untuk keluaran standar); bawaan: hasil-….nqr',
					en: 'write this file ("-" for standard output); default: hasil-….nqr',
				},
			},
			code: {
				type: 'boolean',
				help: {
					id: 'tampilkan kode yang dapat dikirim lewat WhatsApp, paling panjang 300 huruf',
					en: 'show a code to send by WhatsApp, of at most 300 characters',
				},
			},
			attempt: {
				type: 'string',
				value: 'first|last',
				help: {
					id: 'jawaban mana untuk tiap kartu: yang pertama (bawaan) atau yang terakhir',
					en: 'which answer to each card: the first (default) or the last',
				},
			},
			yes,
			json: {
				...json,
				help: {
					id: 'keluarkan isi berkasnya saja sebagai JSON',
					en: 'only print what the file would hold, as JSON',
				},
			},
		},
		load: () => import('./results.js'),
	},
	{
		name: 'class',
		usage: 'FILE|CODE…',
		summary: {
			id: 'susun laporan kelas dari hasil murid: nilai, remedial, kesukaran, daya pembeda, pengecoh, dan fakta yang terlewat',
			en: 'make a class report of pupils’ results: marks, who needs help, difficulty, discrimination, wrong options, facts missed',
		},
		maximum: 10_000,
		options: {
			deck: {
				type: 'string',
				value: 'D,D',
				help: {
					id: 'paket kartu yang dikerjakan: berkas atau id; beberapa versi dipisah koma',
					en: 'the deck that was used: a file or an id; several versions with commas between',
				},
			},
			pass: {
				type: 'string',
				value: 'N',
				help: {
					id: 'batas tuntas (KKTP), 1 sampai 100 (bawaan: 75)',
					en: 'the pass line, from 1 to 100 (default: 75)',
				},
			},
			attempt: {
				type: 'string',
				value: 'first|last',
				help: {
					id: 'jika seorang murid mengirim beberapa hasil: yang pertama (bawaan) atau terakhir, menurut urutan FILE dan obrolan',
					en: 'where a pupil sent several results: the first (default) or the last, in the order of FILEs and chats',
				},
			},
			format: {
				type: 'string',
				value: 'F',
				help: {
					id: 'table, json, csv, xlsx, atau html (bawaan: menurut akhiran -o, atau table)',
					en: 'table, json, csv, xlsx or html (default: as -o ends, or table)',
				},
			},
			output,
			yes: overwrite,
		},
		load: () => import('./class.js'),
	},
	{
		name: 'remove',
		usage: 'DECK',
		summary: {
			id: 'hapus paket kartu dari koleksi; kemajuan belajarnya tetap, kecuali dengan --forget',
			en: 'remove a deck from the library; progress in it is kept, except with --forget',
		},
		maximum: 1,
		options: {
			forget: {
				type: 'boolean',
				help: {
					id: 'lupakan juga yang sudah dipelajari darinya',
					en: 'forget what was learned of it as well',
				},
			},
			yes,
		},
		load: () => import('./remove.js'),
	},
	{
		name: 'backup',
		usage: '',
		summary: {
			id: 'simpan catatan belajar, paket kartu, dan pengaturan dalam satu berkas, dan pastikan utuh',
			en: 'keep your review log, decks and settings in one file, and make sure that it is whole',
		},
		maximum: 0,
		options: {
			to: {
				type: 'string',
				value: 'FILE',
				help: {
					id: 'tulis berkas ini, misalnya untuk pindah ke komputer lain',
					en: 'write this file, such as for moving to another machine',
				},
			},
			json,
		},
		load: () => import('./backup.js'),
	},
	{
		name: 'restore',
		usage: '[BACKUP]',
		summary: {
			id: 'tampilkan daftar cadangan; dengan BACKUP: tunjukkan yang akan berubah, lalu pulihkan',
			en: 'list the backups; with BACKUP: show what would change, then restore it',
		},
		maximum: 1,
		options: {yes, json},
		load: () => import('./restore.js'),
	},
	{
		name: 'doctor',
		usage: '',
		summary: {
			id: 'periksa setiap berkas newsquiz dan jelaskan yang tidak beres; status keluar 1 jika ada masalah',
			en: 'check every file of newsquiz and explain what is wrong; exit status 1 when there is a problem',
		},
		maximum: 0,
		options: {
			fix: {
				type: 'boolean',
				help: {
					id: 'perbaiki yang Anda setujui, setelah dicadangkan; tidak ada yang hilang',
					en: 'repair what you agree to, after a backup; nothing gets lost',
				},
			},
			yes,
			json,
		},
		load: () => import('./doctor.js'),
	},
	{
		name: 'reset',
		usage: '',
		summary: {
			id: 'hapus semua kemajuan belajar, setelah dicadangkan dan Anda setujui',
			en: 'delete all progress, after a backup and your consent',
		},
		maximum: 0,
		options: {
			decks: {
				type: 'boolean',
				help: {id: 'hapus juga paket kartu Anda', en: 'delete your decks as well'},
			},
			backups: {
				type: 'boolean',
				help: {
					id: 'hapus juga semua cadangan; tidak dapat dikembalikan',
					en: 'delete all backups as well; nothing can bring them back',
				},
			},
			yes,
		},
		load: () => import('./reset.js'),
	},
	{
		name: 'completion',
		usage: 'SHELL',
		summary: {
			id: 'cetak skrip agar shell melengkapi perintah dan opsi: bash, zsh, fish, atau powershell',
			en: 'print a script with which a shell completes commands and options: bash, zsh, fish or powershell',
		},
		maximum: 1,
		options: {},
		load: () => import('./completion.js'),
	},
];

/** A command's options in the form that `util.parseArgs` reads. */
export function parserOptions(command: CommandDefinition): NonNullable<ParseArgsConfig['options']> {
	return Object.fromEntries(
		Object.entries({...command.options, ...commonOptions}).map(([name, option]) => [
			name,
			{type: option.type, ...('short' in option && option.short ? {short: option.short} : {})},
		]),
	);
}
