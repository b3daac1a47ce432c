import type {CommandDefinition} from '../command.js';
import {output, overwrite} from './options.js';

export const classCommand: CommandDefinition = {
	name: 'class',
	usage: 'FILE|CODE…',
	summary: {
		id: 'susun laporan kelas dari hasil murid: nilai, remedial, kesukaran, daya pembeda, pengecoh, dan fakta yang terlewat',
		en: 'make a class report of pupils’ results: marks, who needs help, difficulty, discrimination, wrong options, facts missed',
	},
	maximum: 10_000,
	options: {
		deck: {
			type: 'string',
			value: 'D,D',
			help: {
				id: 'paket kartu yang dikerjakan: berkas atau id; beberapa versi dipisah koma',
				en: 'the deck that was used: a file or an id; several versions with commas between',
			},
		},
		pass: {
			type: 'string',
			value: 'N',
			help: {
				id: 'batas tuntas (KKTP), 1 sampai 100 (bawaan: 75)',
				en: 'the pass line, from 1 to 100 (default: 75)',
			},
		},
		attempt: {
			type: 'string',
			value: 'first|last',
			help: {
				id: 'jika seorang murid mengirim beberapa hasil: yang pertama (bawaan) atau terakhir, menurut urutan FILE dan obrolan',
				en: 'where a pupil sent several results: the first (default) or the last, in the order of FILEs and chats',
			},
		},
		format: {
			type: 'string',
			value: 'F',
			help: {
				id: 'table, json, csv, xlsx, atau html (bawaan: menurut akhiran -o, atau table)',
				en: 'table, json, csv, xlsx or html (default: as -o ends, or table)',
			},
		},
		output,
		yes: overwrite,
	},
	notes: [
		{
			id: 'FILE: hasil murid (.nqr), obrolan WhatsApp yang diekspor (.txt atau .zip), teks berisi kode, folder, berkas paket kartu, atau "-" untuk masukan standar.',
			en: 'FILE: a pupil’s results (.nqr), a WhatsApp chat as exported (.txt or .zip), a text with codes, a folder, a deck file, or "-" for standard input.',
		},
	],
	exitStatus: {
		id: 'Status keluar: 0 berhasil, 1 jika ada hasil yang tidak dapat dihitung, 2 pemakaian keliru.',
		en: 'Exit status: 0 success, 1 when some result could not be counted, 2 wrong usage.',
	},
	load: () => import('../class.js'),
};
