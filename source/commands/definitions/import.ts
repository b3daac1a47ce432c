import type {CommandDefinition} from '../command.js';
import {json, keepBoth, output, replaceOther, startOver, yes} from './options.js';

export const importCommand: CommandDefinition = {
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
			...output,
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
	formats: async () => (await import('../../exchange/decks/read-deck.js')).readableFormats,
	load: () => import('../import.js'),
};
