import type {DeckFormat} from './format.js';
import {tableOf} from './table.js';

/** Tab-separated values, which can also be pasted into a table. */
export const tsv: DeckFormat = {
	name: 'tsv',
	ending: 'tsv',
	means: {
		id: 'tabel berpemisah tab, juga untuk ditempel ke lembar kerja',
		en: 'a table separated by tabs, also for pasting into a sheet',
	},
	write: (deck, language) => tableOf(deck, language, '\t'),
};
