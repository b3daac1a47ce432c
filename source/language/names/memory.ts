import type {NameType} from '../analysis.js';
import {type Candidate, enough, strong} from './candidate.js';

/** What an article's strong mentions say about its weak ones. */
interface Memory {
	/** By whole text. */
	readonly types: ReadonlyMap<string, NameType>;
	/** Words of people's names met under a strong mention. */
	readonly personWords: ReadonlySet<string>;
}

/** Sentences from which on an article is long enough that a person in it is met with more than bare capitals. */
const longArticle = 6;

/**
 * Settles the weak candidates by the strong ones: a bare surname is the person met under the full name, a later mention
 * has the type of an earlier strong one. What still has nothing to speak for it is dropped.
 */
export function settle(candidates: readonly Candidate[], sentences: number): Candidate[] {
	const memory = remember(candidates);
	const isLong = sentences >= longArticle;
	const counts = new Map<string, number>();
	for (const {text} of candidates) counts.set(text, (counts.get(text) ?? 0) + 1);
	const kept: Candidate[] = [];
	for (const candidate of joinHeadlines(candidates, memory)) {
		if (candidate.score < strong) recall(candidate, memory);
		if (candidate.type === undefined || candidate.score < enough) continue;
		if (isLong && candidate.rule === 'shape' && !isLikelyPerson(candidate, counts)) continue;
		kept.push(candidate);
	}
	return kept;
}

/** Bare capitals in a long article: a name of one word, or one named again without any sign of a person, is a product, a work or a brand. */
function isLikelyPerson({text}: Candidate, counts: ReadonlyMap<string, number>): boolean {
	return text.includes(' ') && counts.get(text) === 1;
}

function remember(candidates: readonly Candidate[]): Memory {
	const votes = new Map<string, Map<NameType, number>>();
	const personWords = new Set<string>();
	for (const {type, score, text} of candidates) {
		if (type === undefined || score < strong) continue;
		const of = votes.get(text) ?? new Map<NameType, number>();
		of.set(type, (of.get(type) ?? 0) + score);
		votes.set(text, of);
		if (type === 'person') {
			for (const word of text.split(' ')) if (word.length > 1) personWords.add(word);
		}
	}
	const types = new Map<string, NameType>();
	for (const [text, of] of votes) {
		const [best] = [...of].sort((a, b) => b[1] - a[1]);
		if (best) types.set(text, best[0]);
	}
	return {types, personWords};
}

function recall(candidate: Candidate, {types, personWords}: Memory): void {
	const type = types.get(candidate.text);
	if (type !== undefined) {
		candidate.type = type;
		candidate.score = strong;
		candidate.rule = 'met-before';
	} else if (personWords.has(candidate.text) && candidate.type !== 'organisation') {
		candidate.type = 'person';
		candidate.score = strong;
		candidate.rule = 'part-of-person';
	}
}

/** The words of headlines come one by one; those that make up a name met in the text become one candidate. */
function joinHeadlines(candidates: readonly Candidate[], {types}: Memory): Candidate[] {
	const joined: Candidate[] = [];
	let index = 0;
	while (index < candidates.length) {
		const first = candidates[index]!;
		let taken = 1;
		if (first.rule === 'headline') {
			let {text} = first;
			for (let next = index + 1; next < candidates.length && next < index + 6; next++) {
				const other = candidates[next]!;
				const before = candidates[next - 1]!;
				if (
					other.rule !== 'headline' ||
					other.sentence !== first.sentence ||
					other.from !== before.to
				)
					break;
				text += ` ${other.text}`;
				if (types.has(text)) taken = next - index + 1;
			}
		}
		const last = candidates[index + taken - 1]!;
		joined.push(
			taken === 1
				? first
				: {
						...first,
						to: last.to,
						text: candidates
							.slice(index, index + taken)
							.map(({text}) => text)
							.join(' '),
					},
		);
		index += taken;
	}
	return joined;
}
