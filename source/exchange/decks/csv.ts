import {requireDeck} from '../../deck/parse-deck.js';
import {readTable} from '../table/read.js';
import {writeTable} from '../table/write.js';
import {typedText} from '../typed/typed-text.js';
import {looksLikeTable} from '../table/look.js';
import type {DeckFormat} from './format.js';

/** Comma-separated values with a byte order mark, without which Excel takes UTF-8 for something else. */
export const csv: DeckFormat = {
	name: 'csv',
	ending: 'csv',
	means: {
		id: 'tabel untuk Excel atau LibreOffice, lengkap',
		en: 'a table for Excel or LibreOffice, complete',
	},
	write: (deck, {language}) => ({content: `\ufeff${writeTable(deck, language, ',')}`, notes: []}),
	read(bytes, {name}) {
		const {text, notes} = typedText(bytes, name);
		const reading = readTable(text, name);
		return {deck: requireDeck(reading, name), notes: [...notes, ...reading.notes]};
	},
	recognise: ({head}) => looksLikeTable(head),
};
