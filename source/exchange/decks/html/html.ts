import type {DeckFormat} from '../format.js';

/** One page for pupils without a terminal: it works from a file, and sends nothing by itself. */
export const html: DeckFormat = {
	name: 'html',
	ending: 'html',
	means: {
		id: 'halaman latihan untuk murid, bekerja dari satu berkas tanpa internet',
		en: 'a page to practise with, one file that works without the internet',
	},
	isShuffled: true,
	write: async (deck, setting) => {
		const {fittingPage} = await import('./fitting-page.js');
		return fittingPage(deck, setting);
	},
};
