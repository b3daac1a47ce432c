import type {CommandDefinition} from '../command.js';
import {source} from './notes.js';
import {
	cards,
	clipboard,
	date,
	jobs,
	json,
	jsonl,
	kinds,
	native,
	options,
	output,
	school,
} from './options.js';

export const buildCommand: CommandDefinition = {
	name: 'build',
	usage: 'SOURCE…',
	summary: {
		id: 'buat paket kartu dari satu artikel, atau dari beberapa tentang satu peristiwa',
		en: 'make a deck of cards from an article, or from several about one story',
	},
	maximum: 100,
	options: {
		output: {
			...output,
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
	notes: [source],
	load: () => import('../build.js'),
};
