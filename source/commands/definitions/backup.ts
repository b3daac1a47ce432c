import type {CommandDefinition} from '../command.js';
import {json} from './options.js';

export const backupCommand: CommandDefinition = {
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
	load: () => import('../backup.js'),
};
