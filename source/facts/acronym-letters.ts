/** Words that an acronym may pass over: `Badan Penyelenggara … dan …`. */
const passedOver = new Set([
	'dan',
	'di',
	'ke',
	'dari',
	'untuk',
	'atas',
	'atau',
	'yang',
	'bagi',
	'pada',
	'dengan',
	'tentang',
	'antara',
	'oleh',
	'serta',
	'of',
	'the',
	'and',
	'for',
	'to',
	'in',
	'on',
	'de',
	'la',
]);

/**
 * Whether an acronym's letters can be read off its expansion in order, as a pupil would when asked for its
 * *kepanjangan*: `BMKG`, `Kemenkeu`, `PERPADI`. `KCNA` for `Kantor Berita Pusat Korea` is no match: such an
 * acronym has an Indonesian name, but those words are not what its letters stand for.
 */
export function lettersMatch(acronym: string, expansion: string): boolean {
	const letters = [...acronym.toLowerCase()]
		.filter((letter) => /[\p{L}\p{N}]/u.test(letter))
		.join('');
	const words = expansion
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '');
	if (letters === '' || words.length === 0) return false;
	return reads(letters, words);
}

/**
 * Walks the words: each word that is not passed over gives at least its first letter, and may give more of its
 * letters, in order. One content word may stay silent in an expansion of four or more (`Badan Kependudukan dan
 * Keluarga Berencana Nasional`, BKKBN, has none; `Lembaga Ilmu Pengetahuan Indonesia` neither).
 */
function reads(letters: string, words: readonly string[]): boolean {
	const seen = new Set<number>();
	const content = words.filter((word) => !passedOver.has(word)).length;
	const mayBeSilent = content >= 4 ? 1 : 0;
	const walk = (letter: number, word: number, silent: number): boolean => {
		if (letter === letters.length) {
			const left = words.slice(word).filter((rest) => !passedOver.has(rest)).length;
			return silent + left <= mayBeSilent;
		}
		if (word === words.length) return false;
		const key = (letter * (words.length + 1) + word) * 2 + silent;
		if (seen.has(key)) return false;
		seen.add(key);
		const text = words[word]!;
		if (passedOver.has(text) && walk(letter, word + 1, silent)) return true;
		if (text[0] === letters[letter]) {
			const ends = prefixesWithin(letters, letter, text);
			for (const end of ends) if (walk(end, word + 1, silent)) return true;
		}
		return (
			!passedOver.has(text) &&
			silent < mayBeSilent &&
			word > 0 &&
			walk(letter, word + 1, silent + 1)
		);
	};
	return walk(0, 0, 0);
}

/** Where the acronym may stand after taking letters out of one word in order, longest first. */
function prefixesWithin(letters: string, from: number, word: string): number[] {
	const ends: number[] = [];
	let at = from;
	for (let i = 0; i < word.length && at < letters.length; i++) {
		if (word[i] === letters[at]) {
			at++;
			ends.push(at);
		}
	}
	return ends.reverse();
}
