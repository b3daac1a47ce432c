/**
 * A linear-chain conditional random field, trained by AdaGrad with dropout of features.
 *
 * Each genre of text has a block of weights of its own beside the shared one ("frustratingly easy domain adaptation",
 * Daumé 2007), so that differing guidelines of corpora do not average out.
 *
 * @typedef {{features: readonly Int32Array[], tags: Uint8Array, block: number}} Chain features and tag of each token;
 *   `block`: the number of its genre's own weights, from 0
 * @typedef {{index: Map<number, number>, weights: Float32Array, transitions: Float64Array, blockSize: number}} Trained
 */

/**
 * @param {readonly Chain[]} chains
 * @param {{tagCount: number, mayFollow: (before: number, after: number) => boolean, blocks: number, epochs: number,
 *   rate: number, calm: number, decay: number, dropout: number, least: number, seed: number, say: (line: string) => void}} options
 *   `calm`: what the squares of slopes begin with, so that first steps are small; `least`: how often a feature must occur; `mayFollow` takes `tagCount` for the edges of a sentence
 * @returns {Trained} the average of the weights over the second half of the epochs
 */
export function train(chains, options) {
	const {tagCount, blocks, epochs, rate, calm, decay, dropout, least, say} = options;
	const index = frequentFeatures(chains, least);
	say(`${index.size} features`);
	const rows = chains.map(({features}) =>
		features.map((each) =>
			each.map((feature) => index.get(feature) ?? -1).filter((row) => row >= 0),
		),
	);
	const blockSize = index.size * tagCount;
	const size = blockSize * (blocks + 1);
	const weights = new Float32Array(size);
	const squares = new Float32Array(size).fill(calm);
	const average = new Float32Array(size);
	const transitionCount = (tagCount + 1) * tagCount;
	const transitions = new Float64Array(transitionCount);
	const transitionSquares = new Float64Array(transitionCount).fill(calm);
	const transitionAverage = new Float64Array(transitionCount);
	const chance = generator(options.seed);
	const order = chains.map((_, at) => at);
	const field = new Field(tagCount, options.mayFollow, Math.max(...rows.map(({length}) => length)));
	const kept = 1 / (1 - dropout);

	for (let epoch = 1; epoch <= epochs; epoch++) {
		shuffle(order, chance);
		const step = rate * (1 - (0.9 * (epoch - 1)) / epochs);
		let likelihood = 0;
		for (const at of order) {
			const {tags, block} = chains[at];
			const own = blockSize * (block + 1);
			const used =
				dropout === 0 ? rows[at] : rows[at].map((row) => row.filter(() => chance() >= dropout));
			field.begin(used.length);
			for (const [token, features] of used.entries())
				for (const feature of features) {
					const row = feature * tagCount;
					field.add(token, weights, row, kept);
					field.add(token, weights, own + row, kept);
				}
			likelihood += field.run(tags, transitions);
			for (const [token, features] of used.entries()) {
				const slope = field.slopeOf(token, tags);
				if (!slope) continue;
				for (const feature of features) {
					for (const row of [feature * tagCount, own + feature * tagCount]) {
						for (let tag = 0; tag < tagCount; tag++) {
							if (Math.abs(slope[tag]) <= 1e-4) continue;
							const by = slope[tag] * kept - decay * weights[row + tag];
							squares[row + tag] += by * by;
							weights[row + tag] += (step * by) / Math.sqrt(squares[row + tag]);
						}
					}
				}
			}
			const slopes = field.transitionSlopes(tags);
			for (let pair = 0; pair < transitionCount; pair++) {
				if (slopes[pair] === 0) continue;
				const by = slopes[pair] - decay * transitions[pair];
				transitionSquares[pair] += by * by;
				transitions[pair] += (step * by) / Math.sqrt(transitionSquares[pair]);
			}
		}
		if (epoch > epochs / 2) {
			const share = 1 / (epochs - Math.floor(epochs / 2));
			for (let at = 0; at < size; at++) average[at] += weights[at] * share;
			for (let at = 0; at < transitionCount; at++) transitionAverage[at] += transitions[at] * share;
		}
		say(
			`epoch ${epoch} of ${epochs}: log-likelihood ${(likelihood / chains.length).toFixed(3)} a sentence`,
		);
	}
	return {index, weights: average, transitions: transitionAverage, blockSize};
}

/** Forward and backward over one sentence, in rows scaled to a sum of one. */
class Field {
	/**
	 * @param {number} tagCount
	 * @param {(before: number, after: number) => boolean} mayFollow
	 * @param {number} longest
	 */
	constructor(tagCount, mayFollow, longest) {
		this.tagCount = tagCount;
		this.scores = new Float64Array(longest * tagCount);
		this.forward = new Float64Array(longest * tagCount);
		this.backward = new Float64Array(longest * tagCount);
		this.sums = new Float64Array(longest);
		this.pairs = new Float64Array((tagCount + 1) * tagCount);
		this.slopes = new Float64Array((tagCount + 1) * tagCount);
		this.slope = new Float64Array(tagCount);
		this.length = 0;
		this.allowed = Float64Array.from(this.pairs, (_, pair) =>
			mayFollow(Math.floor(pair / tagCount), pair % tagCount) ? 1 : 0,
		);
		this.ends = Float64Array.from({length: tagCount}, (_, tag) =>
			mayFollow(tag, tagCount) ? 1 : 0,
		);
	}

	/** @param {number} length */
	begin(length) {
		this.length = length;
		this.scores.fill(0, 0, length * this.tagCount);
	}

	/** @param {number} token @param {Float32Array} weights @param {number} row @param {number} by */
	add(token, weights, row, by) {
		const {scores, tagCount} = this;
		const at = token * tagCount;
		for (let tag = 0; tag < tagCount; tag++) scores[at + tag] += weights[row + tag] * by;
	}

	/**
	 * @param {Uint8Array} tags @param {Float64Array} transitions
	 * @returns {number} the log-likelihood of the tags
	 */
	run(tags, transitions) {
		const {tagCount, scores, forward, backward, sums, pairs, allowed, ends, length} = this;
		let gold = transitions[tagCount * tagCount + tags[0]];
		let total = 0;
		for (let pair = 0; pair < pairs.length; pair++)
			pairs[pair] = allowed[pair] === 0 ? 0 : Math.exp(transitions[pair]);
		for (let token = 0; token < length; token++) {
			const row = token * tagCount;
			gold += scores[row + tags[token]];
			if (token > 0) gold += transitions[tags[token - 1] * tagCount + tags[token]];
			let most = -Infinity;
			for (let tag = 0; tag < tagCount; tag++) most = Math.max(most, scores[row + tag]);
			let sum = 0;
			for (let tag = 0; tag < tagCount; tag++) {
				const score = Math.exp(scores[row + tag] - most);
				scores[row + tag] = score;
				let before = 0;
				if (token === 0) before = pairs[tagCount * tagCount + tag];
				else
					for (let other = 0; other < tagCount; other++)
						before += forward[row - tagCount + other] * pairs[other * tagCount + tag];
				forward[row + tag] = before * score;
				sum += before * score;
			}
			for (let tag = 0; tag < tagCount; tag++) forward[row + tag] /= sum;
			sums[token] = sum;
			total += Math.log(sum) + most;
		}
		const end = (length - 1) * tagCount;
		let finished = 0;
		for (let tag = 0; tag < tagCount; tag++) finished += forward[end + tag] * ends[tag];
		for (let tag = 0; tag < tagCount; tag++) backward[end + tag] = ends[tag] / finished;
		for (let token = length - 2; token >= 0; token--) {
			const row = token * tagCount;
			for (let tag = 0; tag < tagCount; tag++) {
				let after = 0;
				for (let other = 0; other < tagCount; other++)
					after +=
						pairs[tag * tagCount + other] *
						scores[row + tagCount + other] *
						backward[row + tagCount + other];
				backward[row + tag] = after / sums[token + 1];
			}
		}
		return gold - total - Math.log(finished);
	}

	/**
	 * How much each tag of a token should gain: what it has less than the truth.
	 * @param {number} token @param {Uint8Array} tags
	 */
	slopeOf(token, tags) {
		const {tagCount, forward, backward, slope} = this;
		const row = token * tagCount;
		let isSteep = false;
		for (let tag = 0; tag < tagCount; tag++) {
			slope[tag] = (tag === tags[token] ? 1 : 0) - forward[row + tag] * backward[row + tag];
			if (Math.abs(slope[tag]) > 1e-4) isSteep = true;
		}
		return isSteep ? slope : undefined;
	}

	/** @param {Uint8Array} tags */
	transitionSlopes(tags) {
		const {tagCount, forward, backward, scores, sums, pairs, slopes, length} = this;
		slopes.fill(0);
		const start = tagCount * tagCount;
		slopes[start + tags[0]] += 1;
		for (let tag = 0; tag < tagCount; tag++) slopes[start + tag] -= forward[tag] * backward[tag];
		for (let token = 1; token < length; token++) {
			const row = token * tagCount;
			slopes[tags[token - 1] * tagCount + tags[token]] += 1;
			for (let before = 0; before < tagCount; before++) {
				const from = forward[row - tagCount + before];
				if (from < 1e-9) continue;
				for (let tag = 0; tag < tagCount; tag++)
					slopes[before * tagCount + tag] -=
						(from * pairs[before * tagCount + tag] * scores[row + tag] * backward[row + tag]) /
						sums[token];
			}
		}
		return slopes;
	}
}

/** @param {readonly Chain[]} chains @param {number} least */
function frequentFeatures(chains, least) {
	/** @type {Map<number, number>} */
	const counts = new Map();
	for (const {features} of chains)
		for (const each of features)
			for (const feature of each) counts.set(feature, (counts.get(feature) ?? 0) + 1);
	/** @type {Map<number, number>} */
	const index = new Map();
	for (const [feature, count] of counts) if (count >= least) index.set(feature, index.size);
	return index;
}

/** A linear congruential generator: the same numbers from the same seed. @param {number} seed */
function generator(seed) {
	let state = seed >>> 0;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
}

/** @param {number[]} list @param {() => number} chance */
function shuffle(list, chance) {
	for (let at = list.length - 1; at > 0; at--) {
		const other = Math.floor(chance() * (at + 1));
		[list[at], list[other]] = [list[other], list[at]];
	}
}
