import type {CommandDefinition} from '../command.js';
import {deckOfLibrary} from './notes.js';
import {json, startOver, yes} from './options.js';

export const updateCommand: CommandDefinition = {
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
	notes: [deckOfLibrary],
	load: () => import('../update.js'),
};
