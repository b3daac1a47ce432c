import type {Deck} from '../../source/deck/deck.js';

/** A deck of our own writing, with one card of each form that is answered in a way of its own. */
export const forms: Deck = {
	format: 'newsquiz',
	version: 1,
	id: 'bentuk-soal',
	title: 'Bentuk soal',
	language: 'id',
	articles: [
		{id: 'a', title: 'Kabinet baru', publisher: 'Warta Nusantara', publishedAt: '2026-05-06'},
	],
	cards: [
		{
			id: 'urutan',
			kind: 'event',
			form: 'order',
			question: 'Urutkan peristiwa menurut laporan itu, dari yang paling awal.',
			answer: 'rapat, perombakan, pelantikan, penyaluran',
			hint: 'Mulailah dari rapat.',
			items: [
				'Rapat kabinet membahas anggaran ketahanan pangan selama dua hari di Istana',
				'Presiden mengumumkan perombakan',
				'Para menteri baru dilantik',
				'Subsidi mulai disalurkan',
			],
			evidence: [
				{
					article: 'a',
					text: 'Subsidi mulai disalurkan sepekan setelah para menteri baru dilantik.',
					start: 0,
					end: 24,
				},
			],
		},
		{
			id: 'pasangan',
			kind: 'person',
			form: 'match',
			question: 'Pasangkan tiap tokoh dengan jabatannya.',
			answer: 'lihat pasangannya',
			pairs: [
				['Ratna Wirasti', 'Menteri Luar Negeri'],
				['Budi Hartono', 'Kepala Badan Penanggulangan Bencana'],
				['Siti Aminah', 'juru bicara kepresidenan'],
			],
			evidence: [
				{
					article: 'a',
					text: 'Menteri Luar Negeri Ratna Wirasti didampingi juru bicara kepresidenan.',
					start: 20,
					end: 33,
				},
			],
		},
		{
			id: 'benar-salah',
			kind: 'date',
			form: 'true-false',
			question: 'Benar atau salah: perombakan kabinet diumumkan pada 4 Mei 2026.',
			answer: 'Salah',
			explanation: 'Yang benar: 6 Mei 2026.',
			evidence: [
				{
					article: 'a',
					text: 'Perombakan kabinet diumumkan pada 6 Mei 2026 di Istana Merdeka.',
					start: 34,
					end: 44,
				},
			],
		},
		{
			id: 'isian',
			kind: 'place',
			form: 'cloze',
			question: 'Lengkapi: perombakan kabinet diumumkan di ____, Jakarta, pada 6 Mei 2026.',
			answer: 'Istana Merdeka',
			distractors: ['Istana Negara', 'Istana Bogor', 'Gedung DPR'],
			evidence: [
				{
					article: 'a',
					text: 'Perombakan kabinet diumumkan pada 6 Mei 2026 di Istana Merdeka.',
					start: 48,
					end: 62,
				},
			],
		},
		{
			id: 'pernyataan',
			kind: 'thing',
			form: 'statement',
			question: 'Manakah pernyataan yang sesuai dengan isi teks?',
			answer: 'DPR menyetujui anggaran perubahan setelah perdebatan hingga larut malam.',
			distractors: [
				'DPR menolak anggaran perubahan karena dianggap tidak memihak petani.',
				'Anggaran perubahan ditarik kembali oleh pemerintah sebelum dibahas.',
				'Presiden membubarkan rapat anggaran karena kuorum tidak tercapai.',
			],
		},
	],
};

/** That deck with one of its cards. */
export function formOf(id: string): Deck {
	return {...forms, cards: forms.cards.filter((card) => card.id === id)};
}
