import type {DeckFormat} from '../format.js';

/** Questions to print and write on, with the key on a page of its own. */
export const worksheet: DeckFormat = {
	name: 'worksheet',
	ending: 'lembar.html',
	means: {
		id: 'lembar latihan A4 untuk dicetak, kuncinya di halaman sendiri',
		en: 'an A4 worksheet to print, its key on a page of its own',
	},
	isShuffled: true,
	write: async (deck, setting) => {
		const {worksheetHtml} = await import('./worksheet-html.js');
		return {content: worksheetHtml(deck, setting), notes: []};
	},
};
