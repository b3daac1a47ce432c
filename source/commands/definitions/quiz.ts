import type {CommandDefinition} from '../command.js';
import {deck} from './notes.js';
import {cards, dictionary, kinds, options} from './options.js';

export const quizCommand: CommandDefinition = {
	name: 'quiz',
	usage: '[DECK]',
	summary: {
		id: 'langsung mengikuti kuis sepuluh soal, kuis satu jenis, atau simulasi ujian',
		en: 'go straight to a quiz of ten questions, one of a kind, or a mock exam',
	},
	maximum: 1,
	options: {
		mode: {
			type: 'string',
			value: 'quick|kind|exam',
			help: {
				id: 'kuis singkat (bawaan), satu jenis, atau simulasi ujian',
				en: 'a quick quiz (default), one of a kind, or a mock exam',
			},
		},
		kind: {
			...kinds,
			help: {
				id: 'hanya kartu jenis ini, misalnya date,quantity',
				en: 'only cards of these kinds, such as date,quantity',
			},
		},
		limit: {
			...cards,
			help: {id: 'paling banyak N soal', en: 'at most N questions'},
		},
		time: {
			type: 'string',
			value: 'MIN',
			help: {
				id: 'ujian: waktu dalam menit; 0 tanpa batas',
				en: 'exam: time in minutes; 0 for no limit',
			},
		},
		options: {
			...options,
			help: {
				id: 'ujian: paling banyak sekian pilihan jawaban',
				en: 'exam: at most so many options to choose from',
			},
		},
		scoring: {
			type: 'string',
			value: 'R/W',
			help: {
				id: 'ujian: nilai untuk jawaban benar dan salah, misalnya 5/0 atau 4/-1',
				en: 'exam: points for a right and a wrong answer, such as 5/0 or 4/-1',
			},
		},
		schedule: {
			type: 'boolean',
			help: {
				id: 'jawaban dihitung sebagai pengulangan dan ikut menentukan jadwal',
				en: 'answers count as reviews in the schedule',
			},
		},
		dictionary,
	},
	notes: [deck],
	load: () => import('../app.js'),
};
