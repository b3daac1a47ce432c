import {requireFewParts, requireSize} from './size.js';
import type {DeckFormat} from './format.js';

/** Rows of a term, a tab and a definition, as they are pasted into Quizlet and copied out of it. */
export const quizlet: DeckFormat = {
	name: 'quizlet',
	ending: 'quizlet.txt',
	means: {
		id: 'istilah dan definisi untuk ditempel ke Quizlet',
		en: 'terms and definitions to paste into Quizlet',
	},
	isShuffled: true,
	async write(deck, setting) {
		const {writeQuizlet} = await import('./quizlet-deck.js');
		return writeQuizlet(deck, setting);
	},
	async read(bytes, {name, tools}) {
		requireSize(bytes, name);
		const text = tools.decodeText(bytes);
		requireFewParts(text, '\r\n;\t', name);
		const {readQuizlet} = await import('./quizlet-deck.js');
		return readQuizlet(text, name);
	},
	recognise: ({head}) =>
		/^[^\t\n]+\t[^\t\n]+$/m.test(head) && !/^\$CATEGORY:|\{\s*[=~#]/m.test(head),
};
