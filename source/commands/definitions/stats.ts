import type {CommandDefinition} from '../command.js';
import {deckOfLibrary} from './notes.js';
import {json, yes} from './options.js';

export const statsCommand: CommandDefinition = {
	name: 'stats',
	usage: '[DECK]',
	summary: {
		id: 'tampilkan statistik belajar: kalender, ingatan, kartu yang akan perlu diulang, dan yang tersulit',
		en: 'show statistics: a calendar, retention, what will be due, what is hardest',
	},
	maximum: 1,
	options: {
		optimise: {
			type: 'boolean',
			help: {
				id: 'sesuaikan jadwal dengan ingatan Anda: hitung manfaatnya, terapkan jika Anda setuju',
				en: 'fit the schedule to your memory: work out what it gains, apply it if you agree',
			},
		},
		undo: {
			type: 'boolean',
			help: {
				id: 'dengan --optimise: kembali ke jadwal sebelum penyesuaian terakhir',
				en: 'with --optimise: back to the schedule before the last fit',
			},
		},
		yes,
		json,
	},
	notes: [deckOfLibrary],
	load: () => import('../stats.js'),
};
