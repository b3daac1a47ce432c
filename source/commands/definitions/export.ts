import type {CommandDefinition} from '../command.js';
import {deck} from './notes.js';
import {output, overwrite} from './options.js';

export const exportCommand: CommandDefinition = {
	name: 'export',
	usage: 'DECK',
	summary: {
		id: 'tulis salinan paket kartu dalam bentuk lain, misalnya untuk Anki, Moodle, Excel, cetak, atau ponsel, dengan penerbit dan alamat beritanya',
		en: 'write a copy of a deck in another form, such as for Anki, Moodle, Excel, print or phones, with the publishers and addresses of its articles',
	},
	maximum: 1,
	options: {
		format: {
			type: 'string',
			value: 'F',
			help: {
				id: 'salah satu format di bawah (bawaan: menurut akhiran FILE, atau json)',
				en: 'one of the formats below (default: as FILE ends, or json)',
			},
		},
		output,
		seed: {
			type: 'string',
			value: 'N',
			help: {
				id: 'urutan acak nomor N: nomor yang sama memberi urutan yang sama (bawaan: 1)',
				en: 'the N-th random order: the same number gives the same order (default: 1)',
			},
		},
		schedule: {
			type: 'boolean',
			help: {
				id: 'untuk Anki: sertakan jadwal dan riwayat belajar Anda',
				en: 'for Anki: take your schedule and your answers along',
			},
		},
		paket: {
			type: 'string',
			value: 'A|B|AB',
			help: {
				id: 'docx: soal paket A, paket B dengan urutan lain, atau keduanya (bawaan: A)',
				en: 'docx: packet A of the test, packet B in another order, or both (default: A)',
			},
		},
		part: {
			type: 'string',
			value: 'P,P',
			help: {
				id: 'docx: soal, kunci, kisi-kisi (bawaan: semua)',
				en: 'docx: "soal" (the test), "kunci" (its key), "kisi-kisi" (its blueprint); default: all',
			},
		},
		'no-evidence': {
			type: 'boolean',
			help: {
				id: 'tanpa kalimat berita: tanpa bukti, dan tanpa kartu yang soalnya kalimat berita itu sendiri; sumbernya tetap disebut',
				en: "without the publishers' sentences: no evidence, and no cards that ask with such a sentence; sources stay",
			},
		},
		yes: overwrite,
	},
	notes: [deck],
	formats: async () => (await import('../../exchange/decks/formats.js')).deckFormats,
	load: () => import('../export.js'),
};
