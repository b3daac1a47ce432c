import type {CommandDefinition} from '../command.js';
import {output} from './options.js';

export const catalogueCommand: CommandDefinition = {
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
			...output,
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
	load: () => import('../catalogue.js'),
};
