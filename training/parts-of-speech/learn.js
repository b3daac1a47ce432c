// How the tagger is trained: the same for the weights that ship and for the folds that measure them.
import {train} from './perceptron.js';

/** @typedef {import('./engine.js').Engine} Engine */

const epochs = 6;
/** Several orders of the same sentences, averaged, are steadier than any one of them. */
const runs = 3;

/**
 * @param {Engine} engine
 * @param {readonly import('./examples.js').Example[]} examples
 * @returns {Int8Array}
 */
export function learn(engine, examples) {
	const sums = new Float64Array(engine.rows * engine.width);
	for (let seed = 1; seed <= runs; seed++) {
		const weights = train(engine, examples, {rows: engine.rows, epochs, seed});
		for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (weights[at] ?? 0);
	}
	return quantise(sums, engine.limit);
}

/** The greatest two thousandth of the weights is cut to the limit. */
const cut = 0.9995;

/** @param {Float64Array} weights @param {number} limit */
function quantise(weights, limit) {
	const sizes = weights
		.map(Math.abs)
		.filter((size) => size > 0)
		.sort();
	const top = sizes[Math.floor(sizes.length * cut)] ?? 1;
	return Int8Array.from(weights, (weight) =>
		Math.max(-limit, Math.min(limit, Math.round((weight * limit) / top))),
	);
}
