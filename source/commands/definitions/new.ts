import type {CommandDefinition} from '../command.js';
import {date} from './options.js';

export const newCommand: CommandDefinition = {
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
	load: () => import('../new.js'),
};
