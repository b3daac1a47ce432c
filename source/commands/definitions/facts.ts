import type {CommandDefinition} from '../command.js';
import {source} from './notes.js';
import {clipboard, date, jobs, json, jsonl} from './options.js';

export const factsCommand: CommandDefinition = {
	name: 'facts',
	usage: 'SOURCE',
	summary: {
		id: 'tampilkan fakta yang ditemukan dalam artikel, beserta buktinya',
		en: 'show the facts found in an article, with their evidence',
	},
	maximum: 1,
	options: {
		json,
		date,
		clipboard,
		jsonl,
		jobs,
	},
	notes: [source],
	load: () => import('../facts.js'),
};
