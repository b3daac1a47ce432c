import type {NameType} from '../analysis.js';
import {type Candidate, enough, strong} from './candidate.js';

/** What an article's strong mentions say about its weak ones. */
interface Memory {
	/** By whole text. */
	readonly types: ReadonlyMap<string, NameType>;
	/** Words of people's names met under a strong mention. */
	readonly personWords: ReadonlySet<string>;
}

/**
 * Settles the weak candidates by the strong ones: a bare surname is the person met under the full name, a later mention
 * has the type of an earlier strong one. What still has nothing to speak for it is dropped.
 */
export function settle(candidates: readonly Candidate[]): Candidate[] {
	const memory = remember(candidates);
	const kept: Candidate[] = [];
	for (const candidate of candidates) {
		if (candidate.score < strong) recall(candidate, memory);
		if (candidate.type !== undefined && candidate.score >= enough) kept.push(candidate);
	}
	return kept;
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
			for (const word of text.split(' ')) if (word.length > 2) personWords.add(word);
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
