import type {CommandDefinition} from '../command.js';
import {deckOfLibrary} from './notes.js';
import {json, output} from './options.js';

export const flagsCommand: CommandDefinition = {
	name: 'flags',
	usage: '[DECK]',
	summary: {
		id: 'tampilkan kartu yang Anda tandai, dengan alasan dan catatannya, untuk penulis paketnya',
		en: 'list the cards you flagged, with reasons and notes, for the authors of their decks',
	},
	maximum: 1,
	options: {
		json,
		output: {
			...output,
			help: {id: 'tulis ke berkas ini', en: 'write this file'},
		},
	},
	notes: [deckOfLibrary],
	load: () => import('../flags.js'),
};
