import type {CommandDefinition} from '../command.js';
import {deckOfLibrary} from './notes.js';
import {yes} from './options.js';

export const removeCommand: CommandDefinition = {
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
	notes: [deckOfLibrary],
	load: () => import('../remove.js'),
};
