import {writeTable} from '../table/write.js';
import {csv} from './csv.js';
import type {DeckFormat} from './format.js';

/** Tab-separated values, which can also be pasted into a table. They are read as any table is. */
export const tsv: DeckFormat = {
	name: 'tsv',
	ending: 'tsv',
	means: {
		id: 'tabel berpemisah tab, lengkap; juga untuk ditempel ke lembar kerja',
		en: 'a table separated by tabs, complete; also for pasting into a sheet',
	},
	write: (deck, {language}) => ({content: writeTable(deck, language, '\t'), notes: []}),
	read: csv.read!,
};
