import type {CommandDefinition} from '../command.js';
import {json} from './options.js';

export const configCommand: CommandDefinition = {
	name: 'config',
	usage: '[NAME [VALUE] | keys [NAME [KEY]]]',
	summary: {
		id: 'tampilkan atau ubah pengaturan: target dan batas harian, jeda, ujian, bahasa, tombol, …',
		en: 'show or change settings: daily goal and limits, steps, an exam, the language, keys, …',
	},
	maximum: 11,
	options: {
		reset: {
			type: 'boolean',
			help: {id: 'kembalikan NAME ke bawaan', en: 'put NAME back to its default'},
		},
		deck: {
			type: 'string',
			value: 'D,D',
			help: {
				id: 'dengan exam: hanya tentang paket kartu ini',
				en: 'with exam: only about these decks',
			},
		},
		json,
	},
	load: () => import('../config.js'),
};
