// An averaged perceptron over the tagger's own features.

/**
 * @typedef {import('../../source/language/analysis.js').Token} Token
 * @typedef {{tokens: readonly Token[], gold: readonly number[], weight?: number}} Example  gold is -1 where nothing is known
 * @typedef {import('./engine.js').Engine} Engine
 */

/** Numbers that are the same in every run. @param {number} seed */
function chance(seed) {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}

/**
 * @param {Engine} engine
 * @param {readonly Example[]} examples
 * @param {{rows: number, epochs: number, seed?: number}} options
 * @returns {Float64Array} averaged weights
 */
export function train(engine, examples, {rows, epochs, seed = 1}) {
	const {width, wordFeatures, contextHashes, formOf, fixedTag, openingWords, outside, placeEnds} =
		engine;
	const mask = rows - 1;
	const weights = new Float64Array(rows * width);
	const totals = new Float64Array(rows * width);
	const stamps = new Float64Array(rows * width);
	const random = chance(seed);
	/** @type {Map<string, import('../../source/language/parts-of-speech/features.js').WordFeatures>[]} */
	const caches = [new Map(), new Map()];
	/** @param {string} word @param {boolean} isOpening */
	const known = (word, isOpening) => {
		const cache = /** @type {(typeof caches)[0]} */ (caches[isOpening ? 1 : 0]);
		let features = cache.get(word);
		if (!features) cache.set(word, (features = wordFeatures(word, isOpening)));
		return features;
	};
	const edge = known('', false);
	const prepared = examples.map(({tokens, gold}) => {
		const openings = openingWords(tokens);
		const words = tokens.map((token, at) => known(formOf(token), openings[at] === 1));
		const fixed = tokens.map((token) => fixedTag(token));
		const still = words.map((_, at) =>
			[0, -1, 1, -2, 2].flatMap((step, place) => {
				const {hashes} = words[at + step] ?? edge;
				return [...hashes.subarray(placeEnds[place - 1] ?? 0, placeEnds[place])];
			}),
		);
		return {words, fixed, still, gold};
	});
	const order = prepared.map((_, index) => index);
	const scores = new Float64Array(width);
	let step = 0;
	/** @param {number} row @param {number} tag @param {number} change */
	const update = (row, tag, change) => {
		const at = row * width + tag;
		totals[at] += (step - stamps[at]) * weights[at];
		stamps[at] = step;
		weights[at] += change;
	};
	for (let epoch = 0; epoch < epochs; epoch++) {
		for (let at = order.length - 1; at > 0; at--) {
			const other = Math.floor(random() * (at + 1));
			[order[at], order[other]] = [order[other], order[at]];
		}
		for (const index of order) {
			const {words, fixed, still, gold} = prepared[index];
			let last = outside;
			let lastButOne = outside;
			for (let at = 0; at < words.length; at++) {
				let best = fixed[at];
				if (best < 0) {
					const context = contextHashes(words[at], words[at + 1] ?? edge, last, lastButOne);
					const features = [...still[at], ...context];
					scores.fill(0);
					for (const hash of features) {
						const row = (hash & mask) * width;
						for (let tag = 0; tag < width; tag++) scores[tag] += weights[row + tag];
					}
					best = 0;
					for (let tag = 1; tag < width; tag++) if (scores[tag] > scores[best]) best = tag;
					step++;
					const right = gold[at];
					if (right >= 0 && right !== best) {
						for (const hash of features) {
							update(hash & mask, right, 1);
							update(hash & mask, best, -1);
						}
					}
				}
				lastButOne = last;
				last = best;
			}
		}
	}
	for (let at = 0; at < weights.length; at++) {
		totals[at] += (step - stamps[at]) * weights[at];
		totals[at] /= step;
	}
	return totals;
}
