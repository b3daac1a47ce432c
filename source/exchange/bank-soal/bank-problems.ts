import {type Bilingual, UserError} from '../../errors.js';
import {sanitiseLine} from '../../sanitise.js';
import {NumberedNotes} from '../numbered-notes.js';
import type {Problem} from './read-question.js';

const problemNotes: Readonly<Record<Problem | 'question', Bilingual>> = {
	question: {id: 'tidak punya pertanyaan, jadi dilewati', en: 'no question, so it was left out'},
	key: {id: 'tidak punya kunci, jadi dilewati', en: 'no key, so it was left out'},
	option: {
		id: 'kuncinya menunjuk opsi yang kosong, jadi dilewati',
		en: 'its key names an option that is empty, so it was left out',
	},
	pairs: {
		id: 'pasangannya tidak terbaca (tulis "kiri = kanan", satu per baris), jadi dilewati',
		en: 'its pairs can’t be read (write "left = right", one a line), so it was left out',
	},
	items: {
		id: 'urutannya tidak terbaca (tulis satu butir per baris), jadi dilewati',
		en: 'its order can’t be read (write one item a line), so it was left out',
	},
	long: {
		id: 'terlalu panjang untuk sebuah kartu (lebih dari 10.000 huruf), jadi dilewati',
		en: 'too long for a card (over 10,000 characters), so it was left out',
	},
	several: {
		id: 'berkunci lebih dari satu; kunci pertama menjadi jawaban, yang lain juga benar',
		en: 'has several keys; the first became the answer, the others are right as well',
	},
	gap: {
		id: 'rumpang di dalamnya tidak tepat satu, jadi dipakai sebagai pertanyaan biasa',
		en: 'does not have exactly one blank, so it is asked as a plain question',
	},
	twice: {
		id: 'opsi yang ditulis dua kali dipakai sekali',
		en: 'options written twice are used once',
	},
};

/** What is wrong with rows, by their numbers. */
export class BankProblems extends NumberedNotes<Problem | 'question'> {
	/** In sentences. */
	told(): Bilingual[] {
		return this.notes((problem, rows) => ({
			id: `Baris ${rows}: ${problemNotes[problem].id}.`,
			en: `Row ${rows}: ${problemNotes[problem].en}.`,
		}));
	}
}

export function noBank(name: string): UserError {
	const shown = sanitiseLine(name);
	return new UserError(
		{
			id: `Di ${shown} tidak ditemukan judul kolom bank soal.`,
			en: `No headings of a question bank were found in ${shown}.`,
		},
		{
			hint: {
				id: 'Beri judul kolom, paling sedikit Pertanyaan dan Kunci: Jenis | Pertanyaan | Opsi A | … | Opsi E | Kunci | Pembahasan.',
				en: 'Give the columns headings, at least “Pertanyaan” and “Kunci”: “Jenis | Pertanyaan | Opsi A | … | Opsi E | Kunci | Pembahasan”.',
			},
		},
	);
}

export function noQuestions(name: string, notes: readonly Bilingual[]): UserError {
	const shown = sanitiseLine(name);
	const [first] = notes;
	return new UserError(
		{
			id: `Tidak ada soal yang dapat dipakai di ${shown}.${first ? ` ${first.id}` : ''}`,
			en: `There is no question in ${shown} that can be used.${first ? ` ${first.en}` : ''}`,
		},
		{
			hint: {
				id: 'Isi setiap baris di bawah judul kolom dengan satu soal dan kuncinya, lalu coba lagi.',
				en: 'Write one question with its key in each row below the headings, then try again.',
			},
		},
	);
}

export function tooMany(name: string, mostCards: number): UserError {
	const shown = sanitiseLine(name);
	return new UserError(
		{
			id: `${shown} berisi lebih dari ${mostCards.toLocaleString('id')} soal.`,
			en: `${shown} has more than ${mostCards.toLocaleString('en')} questions.`,
		},
		{
			hint: {
				id: 'Bagi menjadi beberapa berkas, lalu impor satu per satu.',
				en: 'Split it into several files and import them one by one.',
			},
		},
	);
}
