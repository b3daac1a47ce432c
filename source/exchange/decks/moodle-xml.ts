import type {DeckFormat} from './format.js';
import {requireFewParts, requireSize} from './size.js';

/** The format in which Moodle loses least. */
export const moodleXml: DeckFormat = {
	name: 'moodle-xml',
	ending: 'xml',
	means: {id: 'bank soal Moodle (XML)', en: 'a question bank for Moodle (XML)'},
	async write(deck, setting) {
		const {writeXml} = await import('./moodle/write-xml.js');
		return writeXml(deck, setting);
	},
	isShuffled: true,
	async read(bytes, {name, tools}) {
		requireSize(bytes, name);
		const text = tools.decodeText(bytes);
		requireFewParts(text, '<&=', name);
		const {readXml} = await import('./moodle/read-xml.js');
		const {deckOfBank} = await import('./moodle/deck-of-bank.js');
		return deckOfBank(readXml(text, name), name);
	},
	recognise: ({head}) => /<quiz[\s>]/.test(head),
};
