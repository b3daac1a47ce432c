import type {Card, Deck} from '../../source/deck/deck.js';

const meetingSentence =
	'Delegasi Tiongkok dipimpin Li Hongzhong, anggota Politbiro, yang tiba di Pyongyang pada Rabu malam.';

/** A small deck of our own writing, with one card of each way to ask. */
export const meeting: Deck = {
	format: 'newsquiz',
	version: 1,
	id: 'pertemuan-pyongyang',
	title: 'Pertemuan di Pyongyang, Juli 2023',
	description: 'Siapa bertemu siapa pada peringatan gencatan senjata Perang Korea.',
	language: 'id',
	articles: [
		{
			id: 'a1',
			title: 'Tamu dari utara dan barat',
			publisher: 'Suara Nusantara',
			publishedAt: '2023-07-28',
		},
	],
	cards: [
		{
			id: 'li',
			kind: 'person',
			form: 'direct',
			question:
				'Siapakah anggota Politbiro yang memimpin delegasi Tiongkok ke Pyongyang pada Juli 2023?',
			answer: 'Li Hongzhong',
			distractors: ['Li Qiang', 'Wang Yajun', 'Wang Yi'],
			hint: 'Marganya Li.',
			explanation: 'Ia wakil ketua parlemen Tiongkok.',
			evidence: [{article: 'a1', text: meetingSentence, start: 27, end: 39}],
			fact: 'f1',
		},
		{
			id: 'gencatan',
			kind: 'date',
			form: 'direct',
			question: 'Pada tanggal berapakah gencatan senjata Perang Korea ditandatangani?',
			answer: '27 Juli 1953',
			accept: ['27 Juli'],
			distractors: ['25 Juni 1950', '25 Juli 1953', '27 Juni 1950'],
			evidence: [
				{
					article: 'a1',
					text: 'Gencatan senjata ditandatangani pada 27 Juli 1953.',
					start: 37,
					end: 49,
				},
			],
		},
		{
			id: 'hari',
			kind: 'event',
			form: 'cloze',
			question: 'Di Korea Utara, tanggal 27 Juli dikenal sebagai ____.',
			answer: 'Hari Kemenangan',
			distractors: ['Hari Kemerdekaan', 'Hari Matahari', 'Hari Pembebasan'],
		},
		{
			id: 'karantina',
			kind: 'custom',
			form: 'true-false',
			question: 'Korea Utara menerapkan karantina wilayah pada tahun 2020.',
			answer: 'Benar',
		},
		{
			id: 'tujuan',
			kind: 'purpose',
			form: 'direct',
			question: 'Menurut kementerian, apa tujuan pembicaraan kedua menteri pada 26 Juli 2023?',
			answer: 'memperkuat kerja sama antara kementerian pertahanan kedua negara',
		},
	],
};

/** A deck of many cards, for limits, scrolling and quizzes. */
export function manyCards(count: number, id = 'banyak-kartu'): Deck {
	return {
		format: 'newsquiz',
		version: 1,
		id,
		title: `Banyak kartu ${id}`,
		language: 'id',
		cards: Array.from({length: count}, (_, index): Card => ({
			id: `k${index + 1}`,
			kind: index % 2 === 0 ? 'place' : 'quantity',
			question: `Pertanyaan nomor ${index + 1}?`,
			answer: index % 2 === 0 ? `Kota ${index + 1}` : `${index + 10} orang`,
			distractors:
				index % 2 === 0
					? [`Kota ${index + 101}`, `Kota ${index + 201}`, `Kota ${index + 301}`]
					: [`${index + 20} orang`, `${index + 5} orang`, `${index + 40} orang`],
		})),
	};
}
