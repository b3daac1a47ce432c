import type {Card, Deck} from '../../deck/deck.js';
import type {Fact} from './facts.js';
import type {Matter, Placed} from './matter-of-deck.js';
import type {MergeOptions} from './merge-stories.js';
import {factOf, holdsOffice} from './told.js';
import {Writer} from './writer.js';

/** Writes down what comes of each fact: cards in the order of the deck, new ones best first, retired ones last. */
export function settle(deck: Deck, matter: Matter): Deck {
	const {facts, others, versions, options} = matter;
	const writer = new Writer(matter);
	const placed: Placed[] = others.map((card) => ({card, score: options.score(card)}));
	const overtaken: Card[] = [];
	const done = new Set<Fact>();
	for (const fact of facts) {
		const {newer, differing = []} = versions.get(fact) ?? {};
		if (done.has(fact)) continue;
		if (newer) {
			overtaken.push(...writer.retired(fact, newer));
			for (const other of facts) {
				if (!holdsOffice(other, fact) || done.has(other)) continue;
				done.add(other);
				overtaken.push(...writer.retired(other, newer));
			}
			if (!factOf(newer, facts)) placed.push(...writer.moved(fact, newer));
			continue;
		}
		placed.push(...writer.kept(fact, versions.get(fact)));
		// The other side of a dispute is told in the note; a card that was learned stays.
		for (const claim of differing) {
			const other = factOf(claim, facts);
			if (other && other.members.every(({isOld}) => !isOld)) done.add(other);
		}
	}
	return {...deck, cards: inOrder(deck, writer.settled(placed), overtaken, options)};
}

function inOrder(
	deck: Deck,
	placed: readonly Placed[],
	overtaken: readonly Card[],
	{old}: MergeOptions,
): Card[] {
	const cards = new Map(
		[...placed.map(({card}) => card), ...overtaken].map((card) => [card.id, card]),
	);
	const kept = deck.cards.flatMap(({id}) => (old.has(id) && cards.has(id) ? [cards.get(id)!] : []));
	const added = placed
		.filter(({card}) => !old.has(card.id))
		.sort((a, b) => b.score - a.score)
		.map(({card}) => card);
	const last = overtaken.filter(({id}) => !old.has(id));
	const seen = new Set<string>();
	return [...kept, ...added, ...last].filter(({id}) => !seen.has(id) && seen.add(id));
}
