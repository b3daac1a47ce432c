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
	load: () => import('../check.js'),
};
