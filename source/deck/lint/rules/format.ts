import type {FormatRule} from '../rule.js';

/** What the reader of deck files demands; a deck that breaks one of these can't be studied at all. */
export const formatRules: readonly FormatRule[] = [
	{
		id: 'format',
		family: 'format',
		severity: 'error',
		means: {
			id: 'Setiap isian ada dan berjenis benar, seperti dalam decks/deck.schema.json.',
			en: 'Every field is there and of its type, as in decks/deck.schema.json.',
		},
		todo: {id: 'Perbaiki isian itu.', en: 'Mend that field.'},
	},
	{
		id: 'id-twice',
		family: 'format',
		severity: 'error',
		means: {
			id: 'Tidak ada dua kartu atau dua artikel dengan id yang sama.',
			en: 'No two cards and no two articles have one id.',
		},
		todo: {
			id: 'Beri id lain, atau jalankan: newsquiz check --fix',
			en: 'Give it another id, or run: newsquiz check --fix',
		},
	},
	{
		id: 'article-unknown',
		family: 'format',
		severity: 'error',
		means: {
			id: 'Setiap bukti menyebut artikel yang ada dalam "articles".',
			en: 'Evidence names an article that is in "articles".',
		},
		todo: {
			id: 'Tulis artikelnya ("articles"; "Sumber berita"), atau betulkan id atau nomornya.',
			en: 'Write the article in "articles", or correct the id.',
		},
	},
	{
		id: 'evidence-span',
		family: 'format',
		severity: 'error',
		means: {
			id: '"start" dan "end" menandai bagian dari kalimat buktinya.',
			en: '"start" and "end" mark a part of the evidence.',
		},
		todo: {
			id: 'Hitung letak jawaban dalam kalimatnya, mulai dari 0.',
			en: 'Count where the key stands in the sentence, from 0.',
		},
	},
	{
		id: 'one-gap',
		family: 'format',
		severity: 'error',
		means: {
			id: 'Soal rumpang memuat tepat satu ____ (empat garis bawah).',
			en: 'A cloze has exactly one gap, ____ (four underscores).',
		},
		todo: {
			id: 'Tulis ____ sekali, di tempat jawabannya.',
			en: 'Write ____ once, where the key belongs.',
		},
	},
	{
		id: 'true-false-answer',
		family: 'format',
		severity: 'error',
		means: {
			id: 'Jawaban soal benar-salah adalah "Benar" atau "Salah".',
			en: 'The answer of a true-false card is "Benar" or "Salah".',
		},
		todo: {id: 'Tulis "Benar" atau "Salah".', en: 'Write "Benar" or "Salah".'},
	},
	{
		id: 'option-is-key',
		family: 'format',
		severity: 'error',
		means: {
			id: 'Tidak ada pengecoh yang sama dengan jawaban atau bentuk lain yang diterima.',
			en: 'No distractor equals the key or another accepted form.',
		},
		todo: {id: 'Ganti atau hapus pengecoh itu.', en: 'Replace or delete that distractor.'},
	},
	{
		id: 'option-twice',
		family: 'format',
		severity: 'error',
		means: {id: 'Tidak ada pengecoh yang ditulis dua kali.', en: 'No distractor is there twice.'},
		todo: {id: 'Hapus salah satunya.', en: 'Delete one of them.'},
	},
	{
		id: 'items-and-pairs',
		family: 'format',
		severity: 'error',
		means: {
			id: 'Soal urutan memuat paling sedikit dua butir yang berbeda; soal menjodohkan paling sedikit dua pasangan.',
			en: 'An order card has at least two different items, a match card at least two pairs.',
		},
		todo: {
			id: 'Lengkapi urutan atau pasangannya ("items"; "Urutan", atau "pairs"; "Pasangan").',
			en: 'Complete "items" or "pairs".',
		},
	},
];
