import type {DeckFormat} from './format.js';
import {tableOf} from './table.js';

/** Comma-separated values with a byte order mark, without which Excel takes UTF-8 for something else. */
export const csv: DeckFormat = {
	name: 'csv',
	ending: 'csv',
	means: {id: 'tabel untuk Excel atau LibreOffice', en: 'a table for Excel or LibreOffice'},
	write: (deck, language) => `\ufeff${tableOf(deck, language, ',')}`,
};
