import {existsSync} from 'node:fs';
import {type Bilingual, UserError} from '../errors.js';
import {resultsLabelsFor} from '../labels/results.js';
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
		id: resultsLabelsFor('id').send.written(name),
		en: resultsLabelsFor('en').send.written(name),
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
