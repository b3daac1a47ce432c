import type {Card, Deck} from '../deck/deck.js';
import {readAnswerAmounts} from './judging/amounts.js';
import {readAnswerDate} from './judging/dates.js';
import {seeded, shuffle} from './chance.js';
import {fold} from './fold.js';

/** One of the answers to choose from. Two options never read the same. */
export interface Option {
	readonly text: string;
	readonly isKey: boolean;
}

/** More options than this make a question longer, not harder. */
export const mostOptions = 5;

function sortKey(text: string, kind: string): readonly number[] | undefined {
	const date = readAnswerDate(text);
	if (date) return [date.year ?? 0, date.month ?? 0, date.day ?? 0, date.to?.day ?? 0];
	const amount = readAnswerAmounts(text, {isKey: true})[0];
	return amount && (kind === 'quantity' || /\d/.test(text)) ? [amount.value] : undefined;
}

/** The card with so many options at the most, its key among them. */
export function withFewerOptions(card: Card, most: number): Card {
	const {distractors = []} = card;
	return distractors.length < most
		? card
		: {...card, distractors: wrongOptions(card).slice(0, most - 1)};
}

/** The wrong options, those left out that the key's author takes for right. */
function wrongOptions({accept = [], distractors = []}: Card): string[] {
	const accepted = new Set(accept.map(fold));
	return distractors.filter((text) => !accepted.has(fold(text)));
}

function compare(a: readonly number[], b: readonly number[]): number {
	for (const [index, value] of a.entries()) {
		const other = b[index] ?? 0;
		if (value !== other) return value - other;
	}
	return 0;
}

function distinct(texts: readonly string[]): string[] {
	const seen = new Set<string>();
	return texts.filter((text) => {
		const folded = fold(text) || text.trim();
		if (folded === '' || seen.has(folded)) return false;
		seen.add(folded);
		return true;
	});
}

/** A card's options as they rise where they are dates or figures, else in no order. */
function optionsOf(card: Card): {readonly options: Option[]; readonly rising: boolean} {
	const texts = distinct([card.answer, ...wrongOptions(card)]).slice(0, mostOptions);
	const options = texts.map((text) => ({text, isKey: text === card.answer}));
	const keys = options.map((option) => sortKey(option.text, card.kind));
	if (!keys.every((key) => key !== undefined)) return {options, rising: false};
	return {
		options: options
			.map((option, index) => ({option, key: keys[index]!}))
			.sort((a, b) => compare(a.key, b.key))
			.map(({option}) => option),
		rising: true,
	};
}

/** Whether a card's options stand where they stand: Benar before Salah, dates and figures rising. */
export function haveFixedOrder(card: Card): boolean {
	return card.form === 'true-false' || optionsOf(card).rising;
}

/**
 * The answers to choose from, in the order to show them: Benar before Salah, dates and figures rising,
 * everything else shuffled by card and session so that the key's place gives nothing away. Fewer than two
 * when the card has nothing to choose from.
 * @param keyAt where the key of shuffled options is to stand
 */
export function orderOptions(card: Card, sessionSeed: string, keyAt?: number): Option[] {
	if (card.form === 'true-false') {
		const isTrue = fold(card.answer) === 'benar';
		return [
			{text: 'Benar', isKey: isTrue},
			{text: 'Salah', isKey: !isTrue},
		];
	}
	const {options, rising} = optionsOf(card);
	if (rising) return options;
	const shuffled = shuffle(options, seeded(`${card.id}\n${sessionSeed}`));
	const at = shuffled.findIndex(({isKey}) => isKey);
	if (keyAt === undefined || at < 0 || keyAt >= shuffled.length) return shuffled;
	[shuffled[at], shuffled[keyAt]] = [shuffled[keyAt]!, shuffled[at]!];
	return shuffled;
}

/** Keys are spread over so many cards at a time: enough to be even, and few enough to be worked out before a card shows. */
const block = 100;

/**
 * Where the key of a card is shown in one session, so that over a hundred cards of its deck every place comes
 * equally often.
 */
export function keyPlace(deck: Deck, card: Card, sessionSeed: string): number | undefined {
	let last = known.get(deck);
	if (last?.seed !== sessionSeed) known.set(deck, (last = {seed: sessionSeed, blocks: new Map()}));
	const number = Math.floor(deck.cards.indexOf(card) / block);
	const cards = deck.cards.slice(number * block, (number + 1) * block);
	const places = last.blocks.get(number) ?? placesOf(cards, sessionSeed);
	last.blocks.set(number, places);
	return places.get(card);
}

/** Rising dates and figures stand where they stand, and the others fill what is left. */
function placesOf(cards: readonly Card[], sessionSeed: string): ReadonlyMap<Card, number> {
	const places = new Map<Card, number>();
	const used = new Map<number, number[]>();
	const free: Array<{readonly card: Card; readonly size: number}> = [];
	for (const card of cards) {
		if (card.form === 'true-false' || (card.distractors ?? []).length === 0) continue;
		const {options, rising} = optionsOf(card);
		const size = options.length;
		if (!used.has(size)) used.set(size, Array<number>(size).fill(0));
		if (!rising) free.push({card, size});
		else {
			const at = options.findIndex(({isKey}) => isKey);
			places.set(card, at);
			used.get(size)![at]!++;
		}
	}
	for (const {card, size} of free) {
		const counts = used.get(size)!;
		const order = shuffle([...counts.keys()], seeded(`${sessionSeed}\n${card.id}`));
		const at = order.reduce((best, place) => (counts[place]! < counts[best]! ? place : best));
		places.set(card, at);
		counts[at]!++;
	}
	return places;
}

const known = new WeakMap<
	Deck,
	{readonly seed: string; readonly blocks: Map<number, ReadonlyMap<Card, number>>}
>();
