import type {DeckFormat} from './format.js';
import {requireFewParts, requireSize} from './size.js';

/** The text format in which teachers type questions for Moodle. */
export const gift: DeckFormat = {
	name: 'gift',
	// Moodle refuses a file of questions in text whose name does not end so.
	ending: 'gift.txt',
	means: {id: 'bank soal Moodle (GIFT)', en: 'a question bank for Moodle (GIFT)'},
	async write(deck, setting) {
		const {writeGift} = await import('./moodle/write-gift.js');
		return writeGift(deck, setting);
	},
	isShuffled: true,
	async read(bytes, {name, tools}) {
		requireSize(bytes, name);
		const text = tools.decodeText(bytes);
		requireFewParts(text, '\r\n{=~#\\', name);
		const {readGift} = await import('./moodle/read-gift.js');
		const {deckOfBank} = await import('./moodle/deck-of-bank.js');
		return deckOfBank(readGift(text), name);
	},
	recognise: ({head}) =>
		/^\s*\$CATEGORY:/m.test(head) ||
		/^\s*::[^\n]*::[^{}\n]*\{/m.test(head) ||
		/\{\s*[=~][^{}]*\}/.test(head),
};
