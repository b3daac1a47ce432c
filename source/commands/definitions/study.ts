import type {CommandDefinition} from '../command.js';
import {deck} from './notes.js';
import {cards, dictionary, kinds} from './options.js';

export const studyCommand: CommandDefinition = {
	name: 'study',
	usage: '[DECK]',
	summary: {
		id: 'langsung belajar; dengan pilihan kartu: latihan bebas yang tidak mengubah jadwal',
		en: 'go straight to studying; with a choice of cards: practice that leaves the schedule alone',
	},
	maximum: 1,
	options: {
		dictionary,
		'failed-today': {
			type: 'boolean',
			help: {
				id: 'latihan: kartu yang hari ini dijawab Ulangi',
				en: 'practise: cards that were answered Again today',
			},
		},
		tag: {
			type: 'string',
			value: 'T',
			help: {id: 'latihan: kartu dengan tag ini', en: 'practise: cards with this tag'},
		},
		kind: {
			...kinds,
			help: {
				id: 'latihan: kartu jenis ini, misalnya person,date',
				en: 'practise: cards of these kinds, such as person,date',
			},
		},
		limit: {
			...cards,
			help: {id: 'latihan: paling banyak N kartu', en: 'practise: at most N cards'},
		},
		schedule: {
			type: 'boolean',
			help: {
				id: 'jawaban dalam latihan itu ikut menentukan jadwal',
				en: 'what you answer there counts in the schedule',
			},
		},
	},
	notes: [deck],
	load: () => import('../app.js'),
};
