import type {CommandDefinition} from '../command.js';
import {source} from './notes.js';
import {clipboard, date, dictionary, jobs, json, jsonl} from './options.js';

export const wordsCommand: CommandDefinition = {
	name: 'words',
	usage: '[SOURCE]',
	summary: {
		id: 'tampilkan kata dalam artikel yang layak dipelajari: arti, kata dasar, imbuhan, dan kalimatnya; tanpa SOURCE: kata yang Anda kuasai',
		en: 'show the words of an article that are worth learning: meanings, roots, affixes and a sentence; without SOURCE: the words you know',
	},
	maximum: 1,
	options: {
		json,
		placement: {
			type: 'boolean',
			help: {
				id: 'tes 40 kata selama dua menit: kata mana yang sudah Anda kenal',
				en: 'two minutes, 40 words: which ones you know already',
			},
		},
		date,
		clipboard,
		jsonl: {
			...jsonl,
			help: {
				id: 'setiap kata dari banyak teks: satu objek JSON per baris, "-" untuk masukan standar',
				en: 'every word of many texts: one JSON object a line, "-" for standard input',
			},
		},
		jobs,
		known: {
			type: 'string',
			value: 'FILE',
			help: {
				id: 'catat kata yang sudah Anda kenal dari paket Anki (.apkg, .colpkg), CSV, atau daftar kata',
				en: 'note the words you know from an Anki package (.apkg, .colpkg), a CSV or a list of words',
			},
		},
		dictionary,
	},
	notes: [source],
	load: () => import('../words.js'),
};
