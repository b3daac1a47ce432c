/**
 * Word classes by the exchange algorithm (Kneser and Ney 1993; Martin, Liermann and Ney 1998): each word is moved to the
 * class that gives a class-bigram model of the text the greatest likelihood, until few words move.
 *
 * @typedef {{words: readonly string[], classes: Int32Array}} Classes
 */

/**
 * @param {readonly (readonly string[])[]} sentences tokens of each sentence
 * @param {{classes: number, least: number, rounds: number, say?: (line: string) => void}} options
 *   `least`: how often a word must stand in the text to get a class
 * @returns {Classes}
 */
export function cluster(sentences, {classes: classCount, least, rounds, say = () => {}}) {
	const words = frequentWords(sentences, least);
	const ids = new Map(words.map((word, id) => [word, id]));
	// Two more words with a class of their own each: the edge of a sentence, and all rare words.
	const edge = words.length;
	const rare = edge + 1;
	const {left, right} = neighbours(sentences, (word) => ids.get(word) ?? rare, edge, rare + 1);
	const size = classCount + 2;
	const classes = new Int32Array(rare + 1);
	for (let word = 0; word < edge; word++) classes[word] = word % classCount;
	classes[edge] = classCount;
	classes[rare] = classCount + 1;

	const pairs = new Int32Array(size * size);
	const totals = new Int32Array(size);
	for (let word = 0; word <= rare; word++) {
		const at = classes[word];
		for (let i = right.start[word]; i < right.start[word + 1]; i++) {
			pairs[at * size + classes[right.word[i]]] += right.count[i];
			totals[at] += right.count[i];
		}
	}

	const before = new Int32Array(size);
	const after = new Int32Array(size);
	for (let round = 1; round <= rounds; round++) {
		let moved = 0;
		for (let word = 0; word < edge; word++) {
			const from = classes[word];
			let own = 0;
			let total = 0;
			/** @type {number[]} */
			const befores = [];
			/** @type {number[]} */
			const afters = [];
			for (let i = left.start[word]; i < left.start[word + 1]; i++) {
				if (left.word[i] === word) continue;
				const other = classes[left.word[i]];
				if (before[other] === 0) befores.push(other);
				before[other] += left.count[i];
			}
			for (let i = right.start[word]; i < right.start[word + 1]; i++) {
				total += right.count[i];
				if (right.word[i] === word) {
					own += right.count[i];
					continue;
				}
				const other = classes[right.word[i]];
				if (after[other] === 0) afters.push(other);
				after[other] += right.count[i];
			}
			const put = (/** @type {number} */ at, /** @type {number} */ sign) => {
				for (const other of befores) pairs[other * size + at] += sign * before[other];
				for (const other of afters) pairs[at * size + other] += sign * after[other];
				pairs[at * size + at] += sign * own;
				totals[at] += sign * total;
			};
			put(from, -1);
			let best = from;
			let bestGain = -Infinity;
			for (let at = 0; at < classCount; at++) {
				let gain = 2 * (entropy(totals[at]) - entropy(totals[at] + total));
				for (const other of befores) {
					if (other === at) continue;
					const count = pairs[other * size + at];
					gain += entropy(count + before[other]) - entropy(count);
				}
				for (const other of afters) {
					if (other === at) continue;
					const count = pairs[at * size + other];
					gain += entropy(count + after[other]) - entropy(count);
				}
				const inside = pairs[at * size + at];
				gain += entropy(inside + before[at] + after[at] + own) - entropy(inside);
				if (gain > bestGain) {
					bestGain = gain;
					best = at;
				}
			}
			if (best !== from) moved++;
			classes[word] = best;
			put(best, 1);
			for (const other of befores) before[other] = 0;
			for (const other of afters) after[other] = 0;
		}
		say(`round ${round}: ${moved} of ${edge} words moved`);
		if (moved < edge / 200) break;
	}
	return {words, classes: classes.subarray(0, edge)};
}

/**
 * The words that stand in the text at least so often, the most frequent first.
 * @param {readonly (readonly string[])[]} sentences
 * @param {number} least
 */
function frequentWords(sentences, least) {
	/** @type {Map<string, number>} */
	const counts = new Map();
	for (const sentence of sentences)
		for (const word of sentence) counts.set(word, (counts.get(word) ?? 0) + 1);
	return [...counts]
		.filter(([, count]) => count >= least)
		.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
		.map(([word]) => word);
}

/**
 * What stands before and after each word, and how often, as rows of one sparse matrix each.
 * @param {readonly (readonly string[])[]} sentences
 * @param {(word: string) => number} idOf
 * @param {number} edge
 * @param {number} size
 */
function neighbours(sentences, idOf, edge, size) {
	/** @type {Map<number, number>[]} */
	const after = Array.from({length: size}, () => new Map());
	/** @type {Map<number, number>[]} */
	const before = Array.from({length: size}, () => new Map());
	const add = (/** @type {number} */ a, /** @type {number} */ b) => {
		after[a].set(b, (after[a].get(b) ?? 0) + 1);
		before[b].set(a, (before[b].get(a) ?? 0) + 1);
	};
	for (const sentence of sentences) {
		let last = edge;
		for (const word of sentence) {
			const id = idOf(word);
			add(last, id);
			last = id;
		}
		add(last, edge);
	}
	return {left: rows(before), right: rows(after)};
}

/** @param {readonly Map<number, number>[]} maps */
function rows(maps) {
	const length = maps.reduce((sum, map) => sum + map.size, 0);
	const start = new Int32Array(maps.length + 1);
	const word = new Int32Array(length);
	const count = new Int32Array(length);
	let at = 0;
	for (const [row, map] of maps.entries()) {
		start[row] = at;
		for (const [other, times] of map) {
			word[at] = other;
			count[at++] = times;
		}
	}
	start[maps.length] = at;
	return {start, word, count};
}

const known = Float64Array.from({length: 1 << 20}, (_, n) => (n === 0 ? 0 : n * Math.log(n)));
/** @param {number} n */
const entropy = (n) => (n < known.length ? known[n] : n * Math.log(n));
