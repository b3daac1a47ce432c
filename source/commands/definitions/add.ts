import type {CommandDefinition} from '../command.js';
import {json, keepBoth, replaceOther, startOver, yes} from './options.js';

export const addCommand: CommandDefinition = {
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
	load: () => import('../add.js'),
};
