import type {Card, Deck} from '../../deck/deck.js';
import {seeded, shuffle} from '../../session/chance.js';
import {keyPlace, orderOptions} from '../../session/options.js';

/** How a question is answered on paper, in the order in which the parts of a test stand. */
const partKinds = ['choice', 'true-false', 'match', 'short', 'order'] as const;
export type PartKind = (typeof partKinds)[number];

export type Packet = 'A' | 'B';

/** A line that is lettered, or given a number, by whoever answers. */
export interface Lettered {
	readonly letter: string;
	readonly text: string;
}

export interface PaperQuestion {
	/** From 1, through the whole test. */
	readonly number: number;
	readonly card: Card;
	readonly kind: PartKind;
	/** What to choose from; for a match, the right side. */
	readonly options: readonly Lettered[];
	/** The left side of a match, or the items to be put in order. */
	readonly lines: readonly string[];
	/** What is right, as short as it can be marked: `C`, `Benar`, `1–c, 2–a`, `3, 1, 2`, or a text. */
	readonly key: string;
}

export interface PaperPart {
	readonly kind: PartKind;
	readonly questions: readonly PaperQuestion[];
}

/** A deck as a test to print. */
export interface Paper {
	readonly packet: Packet;
	readonly parts: readonly PaperPart[];
	readonly questions: readonly PaperQuestion[];
}

/**
 * A deck as a test on paper: its cards by how they are answered, questions and options in the order of a packet. The
 * same packet and seed always give the same order; figures and dates rise, and keys are spread over the letters.
 */
export function paperOf(deck: Deck, packet: Packet, seed: number): Paper {
	const byKind = new Map(partKinds.map((kind) => [kind, [] as Card[]]));
	for (const card of deck.cards) byKind.get(kindOf(card))!.push(card);
	let number = 0;
	const parts = partKinds.flatMap((kind) => {
		const cards = inOrder(byKind.get(kind)!, packet, `${seed}\n${kind}`);
		if (cards.length === 0) return [];
		const random = `${seed}\n${packet}`;
		return [{kind, questions: cards.map((card) => questionOf(card, kind, deck, ++number, random))}];
	});
	return {packet, parts, questions: parts.flatMap(({questions}) => questions)};
}

/** How a card is answered on paper. One of an unknown form is asked as plainly as it can be. */
export function kindOf(card: Card): PartKind {
	if (card.form === 'true-false') return 'true-false';
	if (card.form === 'match' && (card.pairs?.length ?? 0) > 1) return 'match';
	if (card.form === 'order' && (card.items?.length ?? 0) > 1) return 'order';
	return orderOptions(card, '').length > 1 ? 'choice' : 'short';
}

/** `a`, `b` … `z`, `aa` …: as many letters as are needed. */
export function letterOf(index: number): string {
	const last = String.fromCharCode(97 + (index % 26));
	return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

/** Packet B is never packet A again, and as few questions as can be stand at the same number in both. */
function inOrder(cards: readonly Card[], packet: Packet, seed: string): Card[] {
	const first = shuffle(cards, seeded(`${seed}\nA`));
	if (packet === 'A') return first;
	// Neighbours in A should not be neighbours in B, so B is no mere turn of A; what still falls on its place moves on.
	const second = shuffle(cards, seeded(`${seed}\nB`));
	for (let index = 0; index < second.length; index++) {
		if (second[index] !== first[index]) continue;
		const other = (index + 1) % second.length;
		[second[index], second[other]] = [second[other]!, second[index]!];
	}
	return second;
}

function questionOf(
	card: Card,
	kind: PartKind,
	deck: Deck,
	number: number,
	seed: string,
): PaperQuestion {
	const about = {number, card, kind, options: [], lines: []};
	switch (kind) {
		case 'choice': {
			const options = orderOptions(card, seed, keyPlace(deck, card, seed));
			const lettered = options.map(({text}, index) => ({
				letter: letterOf(index).toUpperCase(),
				text,
			}));
			const key = lettered[options.findIndex(({isKey}) => isKey)]!.letter;
			return {...about, options: lettered, key};
		}
		case 'match':
			return {...about, ...matchOf(card, seed)};
		case 'order':
			return {...about, ...orderOf(card, seed)};
		default:
			return {...about, key: card.answer};
	}
}

function matchOf(
	{id, pairs = []}: Card,
	seed: string,
): Pick<PaperQuestion, 'options' | 'lines' | 'key'> {
	const lefts = shuffle(pairs, seeded(`${seed}\n${id}\nleft`));
	const texts = [...new Set(pairs.map(([, right]) => right))];
	const options = shuffle(texts, seeded(`${seed}\n${id}\nright`)).map((text, index) => ({
		letter: letterOf(index),
		text,
	}));
	const letters = new Map(options.map(({letter, text}) => [text, letter]));
	return {
		options,
		lines: lefts.map(([left]) => left),
		key: lefts.map(([, right], index) => `${index + 1}–${letters.get(right)!}`).join(', '),
	};
}

function orderOf({id, items = []}: Card, seed: string): Pick<PaperQuestion, 'lines' | 'key'> {
	const places = [...items.keys()];
	let mixed = shuffle(places, seeded(`${seed}\n${id}`));
	// In the right order there would be nothing to do.
	if (mixed.every((place, index) => place === index)) mixed = [...mixed.slice(1), mixed[0]!];
	return {
		lines: mixed.map((place) => items[place]!),
		key: mixed.map((place) => place + 1).join(', '),
	};
}
