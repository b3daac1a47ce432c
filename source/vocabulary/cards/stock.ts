import type {WordClass} from '../../language/index.js';
import {headwords} from '../lexicon/lexicon.js';
import {bareGloss} from './english.js';

/** What the lexicon says as a whole, as far as options need it. */
interface Stock {
	/** Everyday words of the news by their first class, band 1 to 4, in the order of the lexicon. */
	readonly byClass: ReadonlyMap<WordClass, readonly string[]>;
	/** What means the same somewhere: glosses that stand beside one another in a sense. */
	readonly beside: ReadonlyMap<string, ReadonlySet<string>>;
	/** Words with all glosses of a sense, by the class and each of those: `n ceasefire`. */
	readonly byGloss: ReadonlyMap<string, readonly WordWithGlosses[]>;
	/** Headwords by each synonym that their entries name. */
	readonly bySynonym: ReadonlyMap<string, readonly string[]>;
}

/** A headword with what it means in one sense. */
export interface WordWithGlosses {
	readonly word: string;
	readonly glosses: readonly string[];
}

let known: Stock | undefined;

function stock(): Stock {
	return (known ??= read());
}

function read(): Stock {
	const byClass = new Map<WordClass, string[]>();
	const beside = new Map<string, Set<string>>();
	const byGloss = new Map<string, WordWithGlosses[]>();
	const bySynonym = new Map<string, string[]>();
	for (const {word, line} of headwords()) {
		const [, classes = '', band = '', senses = ''] = line.split(' | ', 4);
		const first = (classes.split(' ', 1)[0] ?? '') as WordClass;
		if (band < '5' && !line.includes(' | #')) push(byClass, first, word);
		const near = / \| ~ ([^|]+)/.exec(line)?.[1]?.trim() ?? '';
		for (const other of near === '' ? [] : near.split(', ')) push(bySynonym, other, word);
		for (const sense of senses.split(' ; ')) {
			const marked = /^\((n|v|a|adv|num|pron|p)\) /.exec(sense);
			const text = (marked ? sense.slice(marked[0].length) : sense).split(' @ ', 1)[0]!;
			const glosses = text.split(', ');
			const meaning = {word, glosses};
			for (const gloss of glosses) push(byGloss, `${marked?.[1] ?? first} ${gloss}`, meaning);
			if (glosses.length === 1) continue;
			const bare = glosses.map(bareGloss);
			for (const gloss of bare) {
				const others = beside.get(gloss);
				if (others) for (const other of bare) others.add(other);
				else beside.set(gloss, new Set(bare));
			}
		}
	}
	return {byClass, beside, byGloss, bySynonym};
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
}

/** Headwords of a class that news uses, whatever their meaning. */
export function wordsOfClass(wordClass: WordClass): readonly string[] {
	return stock().byClass.get(wordClass) ?? [];
}

/** Whether some word of the lexicon means both of two bare glosses in one sense. */
export function standTogether(a: string, b: string): boolean {
	return stock().beside.get(a)?.has(b) ?? false;
}

/** The headwords that mean a gloss, as the lexicon writes it, in a sense of a class. */
export function wordsMeaning(gloss: string, wordClass: WordClass): readonly WordWithGlosses[] {
	return stock().byGloss.get(`${wordClass} ${gloss}`) ?? [];
}

/** The headwords whose entries name a word as a synonym. */
export function wordsNear(word: string): readonly string[] {
	return stock().bySynonym.get(word) ?? [];
}
