import {fromBase64, NumberReader} from './base64.js';
import {hashText} from './hash.js';

/** The class of a word by the company that it keeps in a large text; -1 where the text has too little of it. */
export interface WordClass {
	readonly fine: number;
	readonly coarse: number;
}

export interface WordClasses {
	of(text: string, lower: string): WordClass;
}

const unknown: WordClass = {fine: -1, coarse: -1};

/**
 * Reads packed classes: base64 of the number of fine classes and the coarse class of each; then the number of words and
 * for each, ordered by the hash of its text, the distance of its hash from the one before, and its fine class. Digits are
 * all `0` there. A form that has no class has that of the same word with a capital, or in small letters.
 */
export function readWordClasses(packed: string): WordClasses {
	const reader = new NumberReader(fromBase64(packed));
	const classes: WordClass[] = [];
	for (let fine = 0, count = reader.next(); fine < count; fine++)
		classes.push({fine, coarse: reader.next()});
	const count = reader.next();
	let size = 1024;
	while (size < count * 2) size *= 2;
	const keys = new Int32Array(size);
	/** One more than the class of each slot; 0 where the slot is empty. */
	const slots = new Uint16Array(size);
	let hash = 0;
	for (let index = 0; index < count; index++) {
		hash += reader.next();
		let slot = (hash >>> 5) & (size - 1);
		while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
		keys[slot] = hash | 0;
		slots[slot] = reader.next() + 1;
	}
	const classOf = (text: string): WordClass | undefined => {
		const wanted = hashText(text);
		for (let slot = (wanted >>> 5) & (size - 1); slots[slot] !== 0; slot = (slot + 1) & (size - 1))
			if (keys[slot] === wanted) return classes[slots[slot]! - 1];
		return undefined;
	};
	return {
		of(text, lower) {
			const hasDigits = /\d/.test(text);
			const own = classOf(hasDigits ? text.replace(/\d/g, '0') : text);
			if (own) return own;
			const small = hasDigits ? lower.replace(/\d/g, '0') : lower;
			const capital = small === '' ? small : small[0]!.toUpperCase() + small.slice(1);
			const isSmall = text === lower;
			return classOf(isSmall ? small : capital) ?? classOf(isSmall ? capital : small) ?? unknown;
		},
	};
}
