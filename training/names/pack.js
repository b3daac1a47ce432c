/** Writes weights as `source/language/names/model/weights.ts` reads them. */

/**
 * @param {ReadonlyMap<number, ArrayLike<number>>} rows feature → a whole number from −127 to 127 for each tag
 * @param {ArrayLike<number>} transitions whole numbers of 16 bits
 * @returns {string} base64
 */
export function pack(rows, transitions) {
	/** @type {number[]} */
	const bytes = [];
	const number = (/** @type {number} */ value) => {
		for (; value > 127; value = Math.floor(value / 128)) bytes.push((value % 128) + 128);
		bytes.push(value);
	};
	const features = [...rows.keys()].map((feature) => feature >>> 0).sort((a, b) => a - b);
	number(features.length);
	let last = 0;
	for (const feature of features) {
		number(feature - last);
		last = feature;
		const row = Array.from(rows.get(feature | 0) ?? []);
		number(row.reduce((mask, weight, tag) => (weight === 0 ? mask : mask + 2 ** tag), 0));
		for (const weight of row) if (weight !== 0) bytes.push(weight & 255);
	}
	for (const weight of Array.from(transitions)) bytes.push(weight & 255, (weight >> 8) & 255);
	return Buffer.from(bytes).toString('base64');
}
