import {formatDeck} from '../../deck/format-deck.js';
import {parseDeck} from '../../deck/parse-deck.js';
import type {DeckFormat} from './format.js';

/** The deck file itself. */
export const newsquiz: DeckFormat = {
	name: 'json',
	ending: 'json',
	means: {
		id: 'paket kartu newsquiz, lengkap; untuk dibagikan',
		en: 'a newsquiz deck, complete; for sharing',
	},
	write: (deck) => ({content: formatDeck(deck), notes: []}),
	read: (bytes, {name}) => ({deck: parseDeck(bytes, name), notes: []}),
	recognise: ({head}) => head.trimStart().startsWith('{'),
};
