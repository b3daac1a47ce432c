/** Writes weights and word classes as `source/language/names/model/` reads them. */

/**
 * @param {ReadonlyMap<number, ArrayLike<number>>} rows feature → a whole number from −127 to 127 for each tag
 * @param {ArrayLike<number>} transitions whole numbers of 16 bits
 * @returns {string} base64
 */
export function pack(rows, transitions) {
	const {bytes, number} = writer();
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

/**
 * @param {string} table a line for each fine class: its coarse class, then its words, parted by spaces
 * @param {(text: string) => number} hashText
 * @returns {string} base64
 */
export function packClasses(table, hashText) {
	const {bytes, number} = writer();
	const lines = table.split('\n').map((line) => line.split(' '));
	number(lines.length);
	for (const [coarse] of lines) number(Number(coarse));
	/** @type {Map<number, number>} */
	const classes = new Map();
	for (const [fine, [, ...words]] of lines.entries())
		for (const word of words) classes.set(hashText(word) >>> 0, fine);
	number(classes.size);
	let last = 0;
	for (const hash of [...classes.keys()].sort((a, b) => a - b)) {
		number(hash - last);
		number(classes.get(hash) ?? 0);
		last = hash;
	}
	return Buffer.from(bytes).toString('base64');
}

/** Whole numbers seven bits a byte, low bits first; a set eighth bit goes on. */
function writer() {
	/** @type {number[]} */
	const bytes = [];
	return {
		bytes,
		number(/** @type {number} */ value) {
			for (; value > 127; value = Math.floor(value / 128)) bytes.push((value % 128) + 128);
			bytes.push(value);
		},
	};
}
