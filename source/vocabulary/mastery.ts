import {withoutClitics} from '../language/roots/endings.js';
import type {ProgressState} from '../progress/state.js';
import {type KnownWords, knowsHeadword} from './known-words.js';
import {headwordOf, isMature, learnerWords, memoryOf, type WordCard} from './learner.js';
import {bands} from './lexicon/entry.js';
import {wordsByBand} from './placement.js';

/** How well the words that are built in one way are known. */
export interface PatternMastery {
	/** As grammars write it, `meN-…-kan`; empty for words without affixes. */
	readonly pattern: string;
	/** The affixes of the pattern one by one, as on the cards. */
	readonly affixes: readonly string[];
	/** Forms that these cards ask for, each once, mature ones first. */
	readonly words: readonly string[];
	readonly cards: number;
	/** Cards that were answered. */
	readonly seen: number;
	/** Cards that are remembered for three weeks or longer. */
	readonly mature: number;
	/** Of cards past their first steps, the share of answers that were no lapse; undefined while there are none. */
	readonly recalled?: number;
}

/** A learner's vocabulary. */
export interface Vocabulary {
	/** Words of the lexicon that are known, by what was said, by the level and by cards; and of how many. */
	readonly known: number;
	readonly total: number;
	/** Words of this band and of the commoner ones pass for known; absent before a placement. */
	readonly level?: number;
	/** The learner, a placement or a card has told of a word: `known` is then more than a presumption. */
	readonly isTold: boolean;
	/** Words with a mature card, words with other answered cards, and words whose cards wait for a first answer. */
	readonly mature: number;
	readonly learning: number;
	readonly waiting: number;
	/** Ways to build words, those of most cards first, words without affixes last. */
	readonly patterns: readonly PatternMastery[];
}

/** What the log and the word cards of the library say of a learner's vocabulary. */
export function vocabularyOf(state: ProgressState, cards: readonly WordCard[]): Vocabulary {
	const stages = new Map<string, number>();
	for (const card of cards) {
		const word = headwordOf(card);
		stages.set(word, Math.max(stages.get(word) ?? 0, stageOf(card, state)));
	}
	const count = (stage: number): number =>
		[...stages.values()].filter((each) => each === stage).length;
	const learner = learnerWords(state, cards);
	const {level} = learner;
	return {
		...countKnown(learner),
		...(level === undefined ? {} : {level}),
		isTold: level !== undefined || learner.known.size > 0,
		mature: count(2),
		learning: count(1),
		waiting: count(0),
		patterns: masteryOf(state, cards),
	};
}

/** How well each way of building words is known, from the cards whose words are built so. */
export function masteryOf(state: ProgressState, cards: readonly WordCard[]): PatternMastery[] {
	const groups = new Map<string, WordCard[]>();
	for (const card of cards) {
		const pattern = patternOf(card.card.word.affixes);
		const group = groups.get(pattern);
		if (group) group.push(card);
		else groups.set(pattern, [card]);
	}
	return [...groups]
		.map(([pattern, group]) => ({pattern, ...measure(state, group)}))
		.sort(
			(a, b) =>
				Number(a.pattern === '') - Number(b.pattern === '') ||
				b.cards - a.cards ||
				(a.pattern < b.pattern ? -1 : 1),
		);
}

/** 2 for a mature card, 1 for one that was answered, 0 for one that waits. */
function stageOf(card: WordCard, state: ProgressState): 0 | 1 | 2 {
	const memory = memoryOf(card, state);
	return memory === undefined ? 0 : isMature(memory) ? 2 : 1;
}

function measure(
	state: ProgressState,
	cards: readonly WordCard[],
): Omit<PatternMastery, 'pattern'> {
	const stages = cards.map((card) => stageOf(card, state));
	const words = [2, 1, 0].flatMap((stage) =>
		cards
			.filter((_, index) => stages[index] === stage)
			.map(({card}) => card.word.form.toLowerCase()),
	);
	let reps = 0;
	let lapses = 0;
	for (const card of cards) {
		const memory = memoryOf(card, state);
		if (memory === undefined || memory.stage === 'learning') continue;
		reps += memory.reps;
		lapses += memory.lapses;
	}
	return {
		affixes: withoutClitics(cards[0]!.card.word.affixes),
		words: [...new Set(words)],
		cards: cards.length,
		seen: stages.filter((stage) => stage > 0).length,
		mature: stages.filter((stage) => stage === 2).length,
		...(reps === 0 ? {} : {recalled: (reps - lapses) / reps}),
	};
}

/** Affixes as one pattern: `meN-` and `-kan` are `meN-…-kan`, `peN-…-an` and `ke-` are `peN-ke-…-an`. */
export function patternOf(affixes: readonly string[]): string {
	const fronts: string[] = [];
	const backs: string[] = [];
	const built = withoutClitics(affixes);
	for (const affix of built) {
		const [front, back] = affix.split('…');
		if (back !== undefined) {
			fronts.push(front!);
			backs.unshift(back);
		} else if (affix.startsWith('-')) backs.push(affix);
		else if (affix.endsWith('-')) fronts.push(affix);
	}
	const pattern = `${fronts.join('')}${fronts.length > 0 && backs.length > 0 ? '…' : ''}${backs.join('')}`;
	return pattern === '' && built.length > 0 ? built[0]! : pattern;
}

function countKnown(learner: KnownWords): {known: number; total: number} {
	let known = 0;
	let total = 0;
	const words = wordsByBand();
	for (const band of bands) {
		total += words[band].length;
		for (const word of words[band]) if (knowsHeadword(word, band, learner)) known++;
	}
	return {known, total};
}
