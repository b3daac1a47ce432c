import {existsSync} from 'node:fs';
import type {Deck} from '../deck/deck.js';
import {type Bilingual, UserError} from '../errors.js';
import {mostCodedCards} from '../results/code.js';
import {sanitiseLine} from '../sanitise.js';

export const mayPrint: Bilingual = {
	id: 'Hanya itu yang ada dalam kode. Tampilkan kodenya?',
	en: 'That is all the code holds. Show it?',
};

export const sendIt: Bilingual = {
	id: 'Salin kode di atas dan kirimkan kepada guru Anda, misalnya lewat WhatsApp.',
	en: 'Copy the code above and send it to your teacher, by WhatsApp for example.',
};

export function mayWrite(file: string): Bilingual {
	const name = sanitiseLine(file);
	return existsSync(file)
		? {
				id: `Hanya itu yang ditulis. ${name} sudah ada. Timpa?`,
				en: `That is all that is written. ${name} is there already. Overwrite it?`,
			}
		: {
				id: `Hanya itu yang ditulis, ke ${name}. Setuju?`,
				en: `That is all that is written, to ${name}. Do you agree?`,
			};
}

export function written(file: string): Bilingual {
	const name = sanitiseLine(file);
	return {
		id: `Hasil ditulis ke ${name}. Kirimkan berkas itu kepada guru Anda.`,
		en: `Your results were written to ${name}. Send that file to your teacher.`,
	};
}

export function codeOrFile(): UserError {
	return new UserError(
		{id: 'Pilih satu: --code atau -o.', en: 'Choose one: --code or -o.'},
		{
			hint: {
				id: 'Kode dapat ditempel di WhatsApp; berkas memuat alasan tanda dan semua pilihan.',
				en: 'A code can be pasted into WhatsApp; a file holds the reasons of flags and every option.',
			},
			exitStatus: 2,
		},
	);
}

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
			},
		},
	);
}

export function whichDeck(ids: readonly string[]): UserError {
	return ids.length === 0
		? new UserError(
				{
					id: 'Belum ada kuis yang dikerjakan.',
					en: 'No quiz has been taken yet.',
				},
				{
					hint: {
						id: 'Mulai dengan: newsquiz quiz DECK (lihat: newsquiz decks)',
						en: 'Begin with: newsquiz quiz DECK (see: newsquiz decks)',
					},
				},
			)
		: new UserError(
				{
					id: 'Hasil paket kartu mana yang ingin Anda kirim?',
					en: 'Which deck’s results should be sent?',
				},
				{
					hint: {
						id: `Sebutkan satu, misalnya: newsquiz results ${ids[0]}\nYang sudah dikerjakan: ${ids.slice(0, 10).join(', ')}`,
						en: `Name one, such as: newsquiz results ${ids[0]}\nThose you have answered: ${ids.slice(0, 10).join(', ')}`,
					},
					exitStatus: 2,
				},
			);
}
