import {UserError} from '../../errors.js';
import type {Tally} from './tally.js';

/** What a file says of the words that a learner knows. */
export interface WordsInFile extends Tally {
	/** Which of its words count as known, where the file tells. */
	readonly counted: 'learned' | 'all-notes' | 'marked-known' | 'all-rows';
	/** How many notes or rows were left out, since the file says that they are not known yet. */
	readonly leftOut: number;
}

/** A file whose words are not Indonesian, or that has none. */
export function noWords(file: string): UserError {
	return new UserError(
		{
			id: `Tidak ada kata Indonesia yang dikenali dalam ${file}.`,
			en: `No Indonesian words were recognised in ${file}.`,
		},
		{
			hint: {
				id: 'Berikan paket Anki (.apkg, .colpkg), CSV/TSV, atau daftar dengan satu kata Indonesia per baris.',
				en: 'Give an Anki package (.apkg, .colpkg), a CSV/TSV, or a list with one Indonesian word a line.',
			},
		},
	);
}
