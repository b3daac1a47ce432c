import {requireDeck} from '../../deck/parse-deck.js';
import {looksLikePage} from '../markdown/look.js';
import {readPage} from '../markdown/read.js';
import {writePage} from '../markdown/write.js';
import {typedText} from '../typed/typed-text.js';
import type {DeckFormat} from './format.js';

/** A deck as a page: to be read and printed, and typed by hand. */
export const markdown: DeckFormat = {
	name: 'markdown',
	ending: 'md',
	means: {
		id: 'Markdown, lengkap; untuk dibaca, dicetak, dan ditulis tangan',
		en: 'Markdown, complete; for reading, printing and typing by hand',
	},
	write: (deck, {language}) => ({content: writePage(deck, language), notes: []}),
	recognise: ({head}) => looksLikePage(head),
	read(bytes, {name}) {
		const {text, notes} = typedText(bytes, name);
		return {deck: requireDeck(readPage(text, name), name), notes};
	},
};
