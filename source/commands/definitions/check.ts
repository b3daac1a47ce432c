import type {CommandDefinition} from '../command.js';
import {json} from './options.js';

export const checkCommand: CommandDefinition = {
	name: 'check',
	usage: 'FILE…',
	summary: {
		id: 'periksa paket kartu (.json, .md, .csv, atau folder): kesalahan, saran, dan mutunya',
		en: 'check decks (.json, .md, .csv, or folders): errors, advice and a score',
	},
	maximum: 1000,
	options: {
		fix: {
			type: 'boolean',
			help: {
				id: 'perbaiki yang dapat diperbaiki dengan pasti; jawaban tidak berubah',
				en: 'fix what can be fixed for certain; no answer changes',
			},
		},
		json,
	},
	notes: [
		{
			id: 'FILE: berkas paket kartu (.json, .md, .csv, .tsv), folder, atau "-" untuk masukan standar.',
			en: 'FILE: a deck file (.json, .md, .csv, .tsv), a folder, or "-" for standard input.',
		},
	],
	exitStatus: {
		id: 'Status keluar: 0 tanpa kesalahan (saran bukan kesalahan), 1 dengan kesalahan, 2 pemakaian keliru.',
		en: 'Exit status: 0 without errors (advice is none), 1 with errors, 2 wrong usage.',
	},
	load: () => import('../check.js'),
};
