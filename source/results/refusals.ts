import type {Deck} from '../deck/deck.js';
import {UserError} from '../errors.js';
import {sanitiseLine} from '../sanitise.js';
import {mostCodedCards} from './code.js';

/** Nobody knows whose results they are. */
export function needsName(): UserError {
	return new UserError(
		{
			id: 'Guru perlu tahu hasil ini milik siapa.',
			en: 'Your teacher needs to know whose results these are.',
		},
		{
			hint: {
				id: 'Tambahkan nama samaran atau nomor absen, misalnya: --as 07',
				en: 'Add a pseudonym or number, such as: --as 07',
				inApp: {
					id: 'Tulis nama samaran atau nomor absen, misalnya: 07',
					en: 'Write a pseudonym or number, such as: 07',
				},
			},
			exitStatus: 2,
		},
	);
}

export function longName(most: number): UserError {
	return new UserError(
		{id: 'Nama itu terlalu panjang.', en: 'That name is too long.'},
		{
			hint: {
				id: `Paling panjang ${most} huruf; nomor absen saja cukup, misalnya: --as 07`,
				en: `Use ${most} letters at most; a number is enough, such as: --as 07`,
				inApp: {
					id: `Paling panjang ${most} huruf; nomor absen saja cukup, misalnya: 07`,
					en: `Use ${most} letters at most; a number is enough, such as: 07`,
				},
			},
			exitStatus: 2,
		},
	);
}

export function largeDeck({cards}: Deck): UserError {
	return new UserError(
		{
			id: `Paket ini berisi ${cards.length} kartu; kode hanya memuat ${mostCodedCards}.`,
			en: `This deck has ${cards.length} cards; a code holds only ${mostCodedCards}.`,
		},
		{
			hint: {
				id: 'Kirim berkas saja: jalankan lagi tanpa --code.',
				en: 'Send a file instead: run it again without --code.',
				inApp: {
					id: 'Simpan hasilnya sebagai berkas, lalu kirimkan berkas itu kepada guru.',
					en: 'Save the results as a file, and send that file to your teacher.',
				},
			},
		},
	);
}

export function nothingYet({id, title}: Deck): UserError {
	const name = sanitiseLine(title);
	return new UserError(
		{
			id: `Belum ada jawaban yang dinilai newsquiz untuk "${name}".`,
			en: `newsquiz has not judged any answer to “${name}” yet.`,
		},
		{
			hint: {
				id: `Kerjakan kuisnya dahulu: newsquiz quiz ${id}. Menilai ingatan sendiri tidak dihitung.`,
				en: `Take its quiz first: newsquiz quiz ${id}. Answers that you graded yourself do not count.`,
				inApp: {
					id: 'Kerjakan kuisnya dahulu, lalu kembali ke sini. Menilai ingatan sendiri tidak dihitung.',
					en: 'Take its quiz first, then come back here. Answers that you graded yourself do not count.',
				},
			},
		},
	);
}
