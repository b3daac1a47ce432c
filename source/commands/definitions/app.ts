import type {CommandDefinition} from '../command.js';
import {deck, source} from './notes.js';
import {cards, clipboard, date, dictionary, kinds, native, options, school} from './options.js';

export const appCommand: CommandDefinition = {
	name: '',
	usage: '[SOURCE]',
	summary: {
		id: 'buka aplikasi; dengan SOURCE: buat kartu dari sebuah artikel, periksa, lalu pelajari',
		en: 'open the app; with SOURCE: make cards from an article, approve them, study them',
	},
	maximum: 1,
	options: {date, cards, kinds, options, school, native, clipboard, dictionary},
	notes: [source, deck],
	load: () => import('../app.js'),
};
