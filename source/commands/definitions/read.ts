import type {CommandDefinition} from '../command.js';
import {source} from './notes.js';
import {clipboard, date, dictionary} from './options.js';

export const readCommand: CommandDefinition = {
	name: 'read',
	usage: 'SOURCE',
	summary: {
		id: 'baca artikel: arti setiap kata, kata baru, dan kata yang perlu diulang dalam kalimat baru',
		en: 'read an article: what each word means, new words, and due words in a fresh sentence',
	},
	maximum: 1,
	options: {date, clipboard, dictionary},
	notes: [source],
	load: () => import('../read.js'),
};
