import {edge, mayFollow, outside, tagCount} from './tags.js';

const before = Array.from({length: tagCount}, (_, tag) =>
	Array.from({length: tagCount}, (_, other) => other).filter((other) => mayFollow(other, tag)),
);
const begins = Array.from({length: tagCount}, (_, tag) => tag).filter((tag) =>
	mayFollow(edge, tag),
);
const ends = Array.from({length: tagCount}, (_, tag) => tag).filter((tag) => mayFollow(tag, edge));
const never = -1_000_000_000;

let best = new Int32Array(0);
let from = new Uint8Array(0);

/**
 * The best row of tags for tokens with these scores (`tagCount` a token), by Viterbi. `isFirst`: the first of them begins
 * the sentence; otherwise the token before it is outside any name.
 */
export function bestTags(
	scores: Int32Array,
	length: number,
	transitions: Int32Array,
	isFirst: boolean,
	tags: Uint8Array,
): void {
	if (best.length < length * tagCount) {
		best = new Int32Array(length * tagCount * 2);
		from = new Uint8Array(length * tagCount * 2);
	}
	best.fill(never, 0, tagCount);
	const start = isFirst ? edge : outside;
	for (const tag of begins) best[tag] = scores[tag]! + transitions[start * tagCount + tag]!;
	for (let token = 1; token < length; token++) {
		const row = token * tagCount;
		const last = row - tagCount;
		for (let tag = 0; tag < tagCount; tag++) {
			let most = never;
			let which = 0;
			for (const other of before[tag]!) {
				const score = best[last + other]! + transitions[other * tagCount + tag]!;
				if (score > most) {
					most = score;
					which = other;
				}
			}
			best[row + tag] = most > never ? most + scores[row + tag]! : never;
			from[row + tag] = which;
		}
	}
	const end = (length - 1) * tagCount;
	let tag = outside;
	for (const other of ends) if (best[end + other]! > best[end + tag]!) tag = other;
	for (let token = length - 1; token >= 0; token--) {
		tags[token] = tag;
		tag = from[token * tagCount + tag]!;
	}
}
