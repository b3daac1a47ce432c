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
 * Reads a table of classes: a line each, first the number of the coarse class, then its words, parted by spaces. Digits
 * are all `0` there. A form that is not in the table has the class of the same word with a capital, or in small letters.
 */
export function readWordClasses(table: string): WordClasses {
	const known = new Map<string, WordClass>();
	for (const [fine, line] of table.split('\n').entries()) {
		const words = line.split(' ');
		const class_ = {fine, coarse: Number(words[0])};
		for (let at = 1; at < words.length; at++) known.set(words[at]!, class_);
	}
	return {
		of(text, lower) {
			const hasDigits = /\d/.test(text);
			const own = known.get(hasDigits ? text.replace(/\d/g, '0') : text);
			if (own) return own;
			const small = hasDigits ? lower.replace(/\d/g, '0') : lower;
			const capital = small === '' ? small : small[0]!.toUpperCase() + small.slice(1);
			const isSmall = text === lower;
			return (
				known.get(isSmall ? small : capital) ?? known.get(isSmall ? capital : small) ?? unknown
			);
		},
	};
}
