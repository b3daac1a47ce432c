import type {CommandDefinition} from '../command.js';
import {yes} from './options.js';

export const resetCommand: CommandDefinition = {
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
	load: () => import('../reset.js'),
};
