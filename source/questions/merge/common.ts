import {wordsOf, type Story} from '../story.js';
import type {Claim} from './claims.js';
import {concept, coverage, isName, nameConcept, shared, type Weigh} from './concepts.js';
import type {Common} from './matter.js';
import type {Names} from './names.js';
import {measures} from './words.js';

/** The main words and names of a story: its headline and its first sentences. */
export function openingOf(story: Story, names: Names): Set<string> {
	const {article, analysis} = story.facts;
	const lead = story.sentences
		.filter(({rank}) => rank < 2)
		.map(({index}) => analysis.sentences[index]!)
		.map(({start, end}) => article.text.slice(start, end));
	const found = new Set<string>();
	for (const text of [article.title ?? '', ...lead]) {
		const read = names.inText(text);
		for (const number of read.names) found.add(nameConcept(number));
		for (const word of wordsOf(read.rest)) {
			const one = concept(word);
			if (one !== undefined) found.add(one);
		}
	}
	return found;
}

/**
 * What two articles share: one story where a name and a good part of the main words are in both openings.
 * @param everywhere names that say nothing about which story it is
 */
export function commonOf(
	a: ReadonlySet<string>,
	b: ReadonlySet<string>,
	everywhere: ReadonlySet<string>,
	weigh: Weigh,
): Common {
	const topic = shared(a, b);
	const names = topic.filter((one) => isName(one) && !everywhere.has(one));
	const isClose = Math.max(coverage(a, b), coverage(b, a)) >= 0.3;
	const isOneStory = names.length > 0 && topic.length - names.length > 0 && isClose;
	return {isOneStory, topic: new Set(topic), weigh};
}

const large =
	/^(?:indonesia|jakarta|republik indonesia|amerika serikat|china|tiongkok|dpr|polri|tni)$/i;

/** Names that are in the news every day. */
export function namesEverywhere(names: Names): Set<string> {
	return new Set(
		names.forms.flatMap((forms, number) =>
			[...forms].some((form) => large.test(form)) ? [nameConcept(number)] : [],
		),
	);
}

/**
 * Words that stand in every other sentence of the articles say little, rare ones much; what a figure or day is the
 * figure or day of (*tewas*, *ditunda*) says most.
 */
export function weighing(claims: ReadonlyArray<readonly Claim[]>): Weigh {
	const sentences = new Map<string, Set<string>>();
	for (const {source, sentence, about} of claims.flat()) {
		const key = `${source} ${sentence.index}`;
		const all = sentences.get(key) ?? new Set();
		for (const one of about) all.add(one);
		sentences.set(key, all);
	}
	const counts = new Map<string, number>();
	for (const all of sentences.values())
		for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
	return (one) => {
		const rarity = Math.log((sentences.size + 2) / ((counts.get(one) ?? 0) + 1));
		return Math.max(0.2, rarity) * (isName(one) ? 1.3 : measures.has(one) ? 2 : 1);
	};
}
