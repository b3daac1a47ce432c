import type {CommandDefinition} from '../command.js';
import {deck} from './notes.js';
import {json, output, yes} from './options.js';

export const resultsCommand: CommandDefinition = {
	name: 'results',
	usage: '[DECK]',
	summary: {
		id: 'tulis hasil Anda dari satu paket kartu untuk guru, sebagai berkas atau kode; ditunjukkan dahulu, dan tidak memuat yang lain',
		en: 'write your results of one deck for your teacher, as a file or a code; it is shown first, and holds nothing else',
	},
	maximum: 1,
	options: {
		as: {
			type: 'string',
			value: 'NAME',
			help: {
				id: 'nama samaran atau nomor absen',
				en: 'a pseudonym, or your number in class',
			},
		},
		output: {
			...output,
			help: {
				id: 'tulis berkas ini ("-" untuk keluaran standar); bawaan: hasil-….nqr',
				en: 'write this file ("-" for standard output); default: hasil-….nqr',
			},
		},
		code: {
			type: 'boolean',
			help: {
				id: 'tampilkan kode yang dapat dikirim lewat WhatsApp, paling panjang 300 huruf',
				en: 'show a code to send by WhatsApp, of at most 300 characters',
			},
		},
		attempt: {
			type: 'string',
			value: 'first|last',
			help: {
				id: 'jawaban mana untuk tiap kartu: yang pertama (bawaan) atau yang terakhir',
				en: 'which answer to each card: the first (default) or the last',
			},
		},
		yes,
		json: {
			...json,
			help: {
				id: 'keluarkan isi berkasnya saja sebagai JSON',
				en: 'only print what the file would hold, as JSON',
			},
		},
	},
	notes: [
		deck,
		{
			id: 'Yang dihitung hanya jawaban yang dinilai newsquiz: yang dipilih, diketik, diurutkan, atau dijodohkan. Kartu yang Anda jawab dalam hati dan nilai sendiri tidak dihitung.',
			en: 'Only answers that newsquiz judged count: chosen, typed, put in order or paired. Cards that you answered in your head and graded yourself do not.',
		},
	],
	load: () => import('../results.js'),
};
