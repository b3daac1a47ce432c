import type {CommandDefinition} from '../command.js';
import {json, yes} from './options.js';

export const doctorCommand: CommandDefinition = {
	name: 'doctor',
	usage: '',
	summary: {
		id: 'periksa setiap berkas newsquiz dan jelaskan yang tidak beres; status keluar 1 jika ada masalah',
		en: 'check every file of newsquiz and explain what is wrong; exit status 1 when there is a problem',
	},
	maximum: 0,
	options: {
		fix: {
			type: 'boolean',
			help: {
				id: 'perbaiki yang Anda setujui, setelah dicadangkan; tidak ada yang hilang',
				en: 'repair what you agree to, after a backup; nothing gets lost',
			},
		},
		yes,
		json,
	},
	load: () => import('../doctor.js'),
};
