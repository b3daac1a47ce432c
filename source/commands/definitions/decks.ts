import type {CommandDefinition} from '../command.js';

export const decksCommand: CommandDefinition = {
	name: 'decks',
	usage: '',
	summary: {id: 'tampilkan daftar paket kartu', en: 'list the decks'},
	maximum: 0,
	options: {},
	load: () => import('../decks.js'),
};
