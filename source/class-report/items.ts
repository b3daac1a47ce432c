import type {Card, Deck} from '../deck/deck.js';
import type {MarkedPupil} from './marked.js';
import {
	atLeastHeads,
	correlation,
	correlationInterval,
	extremeGroups,
	type Interval,
	mean,
	shareDifference,
	sum,
	wilson,
} from './statistics.js';

/** How many pupils there must be before anything is said of how well a question tells them apart. */
export const fewestForDiscrimination = 10;
/** How many answers there must be before an option counts as chosen by hardly anybody for certain. */
export const fewestForOptions = 20;
/** Below this share of the answers an option does nothing. */
export const functioning = 0.05;

export type Difficulty = 'hard' | 'medium' | 'easy';
export type Discrimination = 'excellent' | 'good' | 'fair' | 'poor' | 'negative';

/** So many options that the card has no more are told: files may name any. */
const mostOthers = 3;

/** How often an option was chosen. */
export interface OptionCount {
	readonly text: string;
	readonly isKey: boolean;
	/** Whether it is one of the card's; a later version may have lost it. */
	readonly isOnCard: boolean;
	readonly chosen: number;
	readonly share: number;
	readonly interval: Interval;
	/** Choices of the upper and of the lower group; pupils at the edge count in part. */
	readonly upper: number;
	readonly lower: number;
	/** What those who chose it have of all other cards, from 0 to 1. */
	readonly restOfChoosers?: number;
}

/** What a class shows of one card. */
export interface Item {
	readonly card: Card;
	/** Its place in the deck, from 1. */
	readonly number: number;
	/** How many pupils answered it, and how many of them rightly. */
	readonly answered: number;
	readonly right: number;
	/** The share of right answers (p). */
	readonly difficulty: number;
	readonly difficultyInterval: Interval;
	readonly level: Difficulty;
	/** The point-biserial correlation of this card with all others together; absent where one of them does not vary. */
	readonly itemRest?: number;
	readonly itemRestInterval?: Interval;
	/** By {@link itemRest}; absent where the class is too small to say. */
	readonly discrimination?: Discrimination;
	/** The share of right answers in the upper group less that in the lower one (D). */
	readonly upperLower?: {readonly value: number; readonly interval: Interval};
	/** Answers that were chosen from options, and those options; none where the card has none. */
	readonly choices: number;
	readonly options: readonly OptionCount[];
	readonly likelyWrongKey?: WrongKey;
}

/** A wrong option that the strong pupils prefer to the key. */
export interface WrongKey {
	readonly option: string;
	/** How many of the upper group chose it, and the key. */
	readonly upperOption: number;
	readonly upperKey: number;
	/** Chance alone would hardly do it. */
	readonly isCertain: boolean;
}

/** Small classes are halved; of large ones 27% at each end are compared (Kelley). */
export function groupSize(pupils: number): number {
	return pupils < 2 ? 0 : Math.max(1, Math.round(pupils * (pupils < 100 ? 0.5 : 0.27) - 1e-9));
}

/** The cards that anybody answered, in the order of the deck. */
export function itemsOf(deck: Deck, pupils: readonly MarkedPupil[]): Item[] {
	const answering = pupils.filter(({answers}) => answers.size > 0);
	const rights = answering.map(
		({answers}) => [...answers.values()].filter(({isRight}) => isRight).length,
	);
	const shares = answering.map(({answers}, at) => rights[at]! / answers.size);
	const groups = extremeGroups(shares, groupSize(answering.length));
	return deck.cards.flatMap((card, place) => {
		const takers: Taker[] = [];
		for (const [at, {answers}] of answering.entries()) {
			const answer = answers.get(card.id);
			if (!answer) continue;
			const {isRight, option} = answer;
			const others = answers.size - 1;
			takers.push({
				isRight,
				option,
				rest: others > 0 ? (rights[at]! - Number(isRight)) / others : undefined,
				upper: groups.upper[at]!,
				lower: groups.lower[at]!,
			});
		}
		return takers.length === 0 ? [] : [itemOf(card, place + 1, takers)];
	});
}

/** One answer to a card, and how strong the pupil is otherwise. */
interface Taker {
	readonly isRight: boolean;
	readonly option: string | undefined;
	/** The share of right answers to all other cards; undefined when there was no other. */
	readonly rest: number | undefined;
	readonly upper: number;
	readonly lower: number;
}

function itemOf(card: Card, number: number, takers: readonly Taker[]): Item {
	const right = takers.filter(({isRight}) => isRight).length;
	const difficulty = right / takers.length;
	const rested = takers.filter(({rest}) => rest !== undefined);
	const itemRest = correlation(
		rested.map(({isRight}) => Number(isRight)),
		rested.map(({rest}) => rest!),
	);
	const interval =
		itemRest === undefined ? undefined : correlationInterval(itemRest, rested.length);
	const {choices, options} = optionsOf(card, takers);
	const upperLower = shareDifference(inGroup(takers, 'upper'), inGroup(takers, 'lower'));
	const wrongKey = likelyWrongKey(options);
	return {
		...{card, number, answered: takers.length, right, difficulty},
		difficultyInterval: wilson(right, takers.length),
		level: levelOf(difficulty),
		...(itemRest === undefined ? {} : {itemRest}),
		...(interval ? {itemRestInterval: interval} : {}),
		...(itemRest === undefined || rested.length < fewestForDiscrimination
			? {}
			: {discrimination: discriminationOf(itemRest)}),
		...(upperLower ? {upperLower} : {}),
		...{choices, options},
		...(wrongKey ? {likelyWrongKey: wrongKey} : {}),
	};
}

function inGroup(takers: readonly Taker[], group: 'upper' | 'lower'): {count: number; of: number} {
	let [count, of] = [0, 0];
	for (const taker of takers) {
		of += taker[group];
		if (taker.isRight) count += taker[group];
	}
	return {count, of};
}

/** Sukar, sedang, mudah: the usual bounds of Indonesian item analysis. */
function levelOf(difficulty: number): Difficulty {
	return difficulty < 0.3 ? 'hard' : difficulty <= 0.7 ? 'medium' : 'easy';
}

/** Ebel's bounds. */
function discriminationOf(value: number): Discrimination {
	if (value < 0) return 'negative';
	return value >= 0.4 ? 'excellent' : value >= 0.3 ? 'good' : value >= 0.2 ? 'fair' : 'poor';
}

/** How often each option was chosen; what was typed is left out. */
function optionsOf(
	card: Card,
	takers: readonly Taker[],
): {readonly choices: number; readonly options: readonly OptionCount[]} {
	const own =
		card.form === 'true-false' ? ['Benar', 'Salah'] : [card.answer, ...(card.distractors ?? [])];
	if (own.length < 2) return {choices: 0, options: []};
	const choosers = new Map<string, Taker[]>(own.map((text) => [text, []]));
	for (const taker of takers) {
		if (taker.option === undefined) continue;
		const same = choosers.get(taker.option);
		if (same) same.push(taker);
		else choosers.set(taker.option, [taker]);
	}
	const choices = [...choosers.values()].reduce((total, {length}) => total + length, 0);
	const options = [...choosers].map(([text, same]) => {
		const rests = same.flatMap(({rest}) => (rest === undefined ? [] : [rest]));
		return {
			...{text, isKey: text === card.answer, isOnCard: own.includes(text)},
			chosen: same.length,
			share: choices === 0 ? 0 : same.length / choices,
			interval: wilson(same.length, choices),
			upper: sum(same.map(({upper}) => upper)),
			lower: sum(same.map(({lower}) => lower)),
			...(rests.length > 0 ? {restOfChoosers: mean(rests)} : {}),
		};
	});
	const others = options
		.filter(({isOnCard}) => !isOnCard)
		.sort((one, other) => other.chosen - one.chosen)
		.slice(0, mostOthers);
	return {choices, options: [...options.filter(({isOnCard}) => isOnCard), ...others]};
}

/**
 * A wrong option that more of the upper group chose than the key, and whose choosers know more of everything else than
 * those of the key do: rather than the pupils, the key may be wrong.
 */
function likelyWrongKey(options: readonly OptionCount[]): WrongKey | undefined {
	const key = options.find(({isKey}) => isKey);
	if (!key) return undefined;
	const [rival] = options
		.filter(
			({isKey, chosen, upper, restOfChoosers: rest}) =>
				!isKey &&
				chosen >= 2 &&
				upper > key.upper &&
				rest !== undefined &&
				rest > (key.restOfChoosers ?? -1),
		)
		.sort((one, other) => other.upper - one.upper);
	if (!rival) return undefined;
	const [forOption, forKey] = [Math.floor(rival.upper), Math.ceil(key.upper)];
	return {
		option: rival.text,
		upperOption: rival.upper,
		upperKey: key.upper,
		isCertain: atLeastHeads(forOption, forOption + forKey) <= 0.05,
	};
}
