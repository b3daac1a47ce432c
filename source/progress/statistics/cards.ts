import type {DeckCards} from '../../schedule/queue.js';
import {isBuried, isLeech, isSuspended} from '../../schedule/standing.js';
import {dueDay} from '../../schedule/review.js';
import {type CardKey, cardKey, MATURE_AFTER, type Memory, type ProgressState} from '../state.js';

/** What is needed of a deck: its summary is enough. */
export interface CountedDeck extends DeckCards {
	readonly title: string;
}

/** A card of a deck as the log has it. */
export interface CardStanding {
	readonly deck: string;
	readonly card: string;
	readonly key: CardKey;
	/** Absent before the first answer. */
	readonly memory: Memory | undefined;
	readonly isSuspended: boolean;
}

export function standingsOf(state: ProgressState, deck: DeckCards): CardStanding[] {
	return deck.cards.map(({id}) => {
		const key = cardKey(deck.id, id);
		const memory = state.memories.get(key);
		const suspended = isSuspended(memory, state.marks.get(key), state.schedule);
		return {deck: deck.id, card: id, key, memory, isSuspended: suspended};
	});
}

/** How firm cards stand in memory: each is counted once. */
export interface Maturity {
	/** Never answered. */
	readonly new: number;
	/** In learning steps, for the first time or after a lapse. */
	readonly learning: number;
	/** Expected to be remembered for less than 21 days. */
	readonly young: number;
	readonly mature: number;
	/** Out of study, whatever they were. */
	readonly suspended: number;
	readonly total: number;
}

export function maturityOf(cards: readonly CardStanding[]): Maturity {
	const counts = {new: 0, learning: 0, young: 0, mature: 0, suspended: 0};
	for (const card of cards) counts[stageOf(card)]++;
	return {...counts, total: cards.length};
}

function stageOf({memory, isSuspended: isOut}: CardStanding): Exclude<keyof Maturity, 'total'> {
	if (isOut) return 'suspended';
	if (!memory) return 'new';
	if (memory.stage !== 'review') return 'learning';
	return memory.stability < MATURE_AFTER ? 'young' : 'mature';
}

/** How many cards come back, if each is answered only when due; suspended ones do not. */
export interface Forecast {
	/** Due since a day before today. */
	readonly overdue: number;
	/** Today, tomorrow and so on. */
	readonly days: readonly number[];
}

export function forecastOf(
	cards: readonly CardStanding[],
	{marks, schedule}: ProgressState,
	{today, tz, days}: {readonly today: number; readonly tz: number; readonly days: number},
): Forecast {
	const forecast = new Array<number>(days).fill(0);
	let overdue = 0;
	for (const {key, memory, isSuspended: isOut} of cards) {
		if (!memory || isOut) continue;
		const least = isBuried(marks.get(key), today) ? 1 : Number.NEGATIVE_INFINITY;
		const index = Math.max(least, dueDay(memory, tz, schedule) - today);
		if (index < 0) overdue++;
		else if (index < days) forecast[index] = (forecast[index] ?? 0) + 1;
	}
	return {overdue, days: forecast};
}

/** A card that was forgotten. */
export interface HardCard {
	readonly deck: string;
	readonly card: string;
	readonly key: CardKey;
	readonly answers: number;
	readonly lapses: number;
	/** In days. */
	readonly stability: number;
	/** From 1 to 10. */
	readonly difficulty: number;
	readonly isLeech: boolean;
	readonly isSuspended: boolean;
}

/** The cards that were forgotten most often, of equal ones the more difficult first. */
export function hardestCards(
	cards: readonly CardStanding[],
	{schedule}: ProgressState,
	most: number,
): HardCard[] {
	return cards
		.flatMap(({deck, card, key, memory, isSuspended: isOut}): HardCard[] => {
			if (!memory || memory.lapses === 0) return [];
			const {reps: answers, lapses, stability, difficulty} = memory;
			return [
				{
					...{deck, card, key, answers, lapses, stability, difficulty},
					isLeech: isLeech(memory, schedule),
					isSuspended: isOut,
				},
			];
		})
		.sort(
			(a, b) =>
				b.lapses - a.lapses ||
				b.difficulty - a.difficulty ||
				a.stability - b.stability ||
				(a.key < b.key ? -1 : 1),
		)
		.slice(0, most);
}

/** How a kind of card is forgotten. */
export interface HardKind {
	readonly kind: string;
	/** That were answered. */
	readonly cards: number;
	readonly answers: number;
	readonly lapses: number;
	/** Lapses in a hundred answers. */
	readonly lapsesPer100: number;
}

/** With fewer answers to a kind, one lapse would say too much. */
const LEAST_ANSWERS = 20;

/**
 * Kinds of cards, those that are forgotten most first; kinds with few answers are left out.
 * @param kinds cards that are not in it are left out
 */
export function hardestKinds(
	cards: readonly CardStanding[],
	kinds: ReadonlyMap<CardKey, string>,
): HardKind[] {
	const sums = new Map<string, {cards: number; answers: number; lapses: number}>();
	for (const {key, memory} of cards) {
		const kind = kinds.get(key);
		if (!memory || kind === undefined) continue;
		const sum = sums.get(kind) ?? {cards: 0, answers: 0, lapses: 0};
		sum.cards++;
		sum.answers += memory.reps;
		sum.lapses += memory.lapses;
		sums.set(kind, sum);
	}
	return [...sums]
		.filter(([, {answers}]) => answers >= LEAST_ANSWERS)
		.map(([kind, sum]) => ({kind, ...sum, lapsesPer100: (100 * sum.lapses) / sum.answers}))
		.sort((a, b) => b.lapsesPer100 - a.lapsesPer100 || (a.kind < b.kind ? -1 : 1));
}
