import {wordsOf, type Story} from '../story.js';
import {concept, coverage, isName, nameConcept, shared} from './concepts.js';
import type {Common} from './matter.js';
import type {Names} from './names.js';

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
): Common {
	const topic = shared(a, b);
	const names = topic.filter((one) => isName(one) && !everywhere.has(one));
	const isClose = Math.max(coverage(a, b), coverage(b, a)) >= 0.3;
	const isOneStory = names.length > 0 && topic.length - names.length > 0 && isClose;
	return {isOneStory, topic: new Set(topic)};
}

const large = /^(?:indonesia|jakarta|republik indonesia|amerika serikat|china|tiongkok|dpr|polri|tni)$/i;

/** Names that are in the news every day. */
export function namesEverywhere(names: Names): Set<string> {
	return new Set(
		names.forms.flatMap((forms, number) =>
			[...forms].some((form) => large.test(form)) ? [nameConcept(number)] : [],
		),
	);
}
