/** How many rows of weights the model has. */
export const rows = 2 ** 15;

/** The greatest weight that can be written. */
export const limit = 31;

/** One character for a weight, or for a run of zeros; none of them needs an escape in a string. */
const alphabet = Array.from({length: 92}, (_, index) => String.fromCharCode(35 + index))
	.filter((character) => !`'\\\``.includes(character))
	.join('');
const longestRun = alphabet.length - 2 * limit;

/** Writes small weights, most of them zero, as text. */
export function writeWeights(weights: ArrayLike<number>): string {
	let text = '';
	let zeros = 0;
	for (let at = 0; at <= weights.length; at++) {
		const weight = weights[at] ?? 0;
		const isEnd = at === weights.length;
		if (zeros > 0 && (weight !== 0 || isEnd || zeros === longestRun)) {
			text += alphabet[2 * limit + zeros - 1]!;
			zeros = 0;
		}
		if (isEnd) break;
		if (weight === 0) zeros++;
		else text += alphabet[weight > 0 ? limit + weight - 1 : limit + weight]!;
	}
	return text;
}

/** Reads what `writeWeights` wrote. */
export function readWeights(text: string, length: number): Int8Array {
	const codes = new Uint8Array(128);
	for (let index = 0; index < alphabet.length; index++) codes[alphabet.charCodeAt(index)] = index;
	const weights = new Int8Array(length);
	let at = 0;
	for (let index = 0; index < text.length; index++) {
		const code = codes[text.charCodeAt(index)]!;
		if (code >= 2 * limit) at += code - 2 * limit + 1;
		else weights[at++] = code < limit ? code - limit : code - limit + 1;
	}
	return weights;
}
