import {describe, expect, it, test} from 'vitest';
import {buildDeckFromText} from '../../../source/build.js';
import type {Card, Deck} from '../../../source/deck/deck.js';
import {parseDeck} from '../../../source/deck/parse-deck.js';
import {isRetired} from '../../../source/deck/retired.js';
import {lint} from '../../../source/questions/lint/rules.js';
import {storySets, type ExpectedFact, type StorySet} from './stories.js';

const decks = storySets.map((set) => ({set, deck: buildDeckFromText(set.articles)}));

/** The articles that a card's evidence comes from, by their place in the set. */
function tellers(deck: Deck, card: Card): number[] {
	const articles = deck.articles!.map(({id}) => id);
	return [...new Set((card.evidence ?? []).map(({article}) => articles.indexOf(article)))].sort();
}

const isAbout = ({key, about}: ExpectedFact, card: Card): boolean =>
	key.test(card.answer) && about.test(`${card.question} ${card.evidence?.[0]?.text ?? ''}`);

/** The plain cards of a fact that are asked: questions on what changed apart. */
function cardsOf({cards}: Deck, fact: ExpectedFact): Card[] {
	return cards.filter(
		(card) => !isRetired(card) && !card.tags?.includes('perubahan') && isAbout(fact, card),
	);
}

const ofKind = (...kinds: Array<ExpectedFact['is']>) =>
	decks.flatMap(({set, deck}) =>
		set.facts
			.filter(({is}) => kinds.includes(is))
			.map((fact) => ({name: `${set.name}: ${String(fact.key)}`, set, deck, fact})),
	);

const plainAnswers = (deck: Deck, key: RegExp, about: RegExp): Card[] =>
	cardsOf(deck, {is: 'one', key, about, told: []}).filter(
		({question}) => !/^Menurut (?!berita)/.test(question),
	);

describe.each(ofKind('one'))('told alike: $name', ({deck, fact}) => {
	it('is one card for each way of asking, with evidence from no other article', () => {
		for (const card of cardsOf(deck, fact)) {
			for (const teller of tellers(deck, card)) expect(fact.told).toContain(teller);
		}
		const kinds = cardsOf(deck, fact).map(({question}) => question);
		expect(new Set(kinds).size).toBe(kinds.length);
	});
});

describe.each(ofKind('apart'))('another matter: $name', ({deck, fact}) => {
	it('is never counted together with anything', () => {
		for (const card of cardsOf(deck, fact))
			expect([card.question, tellers(deck, card)]).toEqual([card.question, fact.told]);
	});
});

describe.each(ofKind('changed'))('changed: $name', ({deck, fact, set}) => {
	const from = fact.from!;
	const last = Math.max(...fact.told);

	it('asks for the new value, told by the later article', () => {
		const cards = cardsOf(deck, fact);
		expect(cards.length).toBeGreaterThan(0);
		for (const card of cards) expect(tellers(deck, card)).not.toContain(fact.told[0]);
		expect(cards.some(({asOf}) => asOf === set.articles[last]!.publishedAt)).toBe(true);
	});

	it('keeps the old value only as retired, and says by what it was overtaken', () => {
		expect(plainAnswers(deck, from, fact.about).filter(({tags}) => tags !== undefined)).toEqual([]);
		const old = deck.cards.filter((card) => isRetired(card) && from.test(card.answer));
		for (const {explanation} of old)
			expect(explanation).toMatch(/^Mungkin kedaluwarsa: berita \d/m);
	});

	it('asks what changed, once', () => {
		const questions = deck.cards.filter(({tags, answer}) =>
			tags?.includes('perubahan') ? fact.key.test(answer) : false,
		);
		// A gap for a day holds the whole sentence, which is no question about what it was before.
		const isGap = cardsOf(deck, fact).every(({form, kind}) => form === 'cloze' && kind === 'date');
		expect(questions).toHaveLength(isGap ? 0 : 1);
		if (isGap) return;
		const [{question, explanation} = {question: '', explanation: ''}] = questions;
		expect(question).toMatch(/etelah /);
		expect(explanation).toMatch(/^Berubah: .+ menjadi .+\.$/m);
	});
});

describe.each(ofKind('disputed'))('disputed: $name', ({deck, fact}) => {
	it('has no plain card; the question names its source and the note the others', () => {
		const cards = [fact.key, fact.from!].flatMap((key) =>
			cardsOf(deck, {...fact, key}).filter(({kind}) => kind === 'quantity'),
		);
		expect(cards).toHaveLength(1);
		expect(cards[0]!.question).toMatch(/^Menurut (?!berita)/);
		expect(cards[0]!.explanation).toMatch(/^Sumber berbeda: .+ menyebut .+; .+ menyebut .+\.$/m);
	});
});

/** How well articles are brought together, over all sets: shares of pairs of articles that tell a fact. */
function figures(): {precision: number; recall: number; duplicates: number} {
	let right = 0;
	let wrong = 0;
	let missed = 0;
	let duplicates = 0;
	for (const {set, deck} of decks) {
		for (const fact of set.facts) {
			const wanted = fact.is === 'changed' ? fact.told.slice(1) : fact.told;
			if (fact.is === 'disputed') continue;
			for (const card of cardsOf(deck, fact)) {
				const found = tellers(deck, card);
				right += found.filter((one) => wanted.includes(one)).length - 1;
				wrong += found.filter((one) => !wanted.includes(one)).length;
				missed += wanted.filter((one) => !found.includes(one)).length;
			}
		}
		duplicates += repeated(set, deck);
	}
	return {precision: right / (right + wrong), recall: right / (right + missed), duplicates};
}

/** Cards of one fact and kind that should have been one. */
function repeated({facts}: StorySet, deck: Deck): number {
	return facts
		.filter(({is}) => is === 'one')
		.reduce((sum, fact) => {
			const sources = cardsOf(deck, fact).map((card) => card.evidence![0]!.article);
			return sum + (new Set(sources).size > 1 ? 1 : 0);
		}, 0);
}

test('what is brought together is right, and little is missed', () => {
	const {precision, recall, duplicates} = figures();
	expect(precision).toBe(1);
	expect(recall).toBeGreaterThanOrEqual(0.85);
	expect(duplicates).toBeLessThanOrEqual(1);
});

describe.each(decks)('$set.name', ({set, deck}) => {
	it('is a valid deck of cards that break no rule', () => {
		expect(parseDeck(JSON.stringify(deck), 'deck')).toEqual(deck);
		for (const card of deck.cards) expect([card.question, lint(card)]).toEqual([card.question, []]);
	});

	it('is the same every time', () => {
		expect(buildDeckFromText(set.articles)).toEqual(deck);
	});

	it('stays as it is when built again, whole or one article at a time', () => {
		expect(buildDeckFromText(set.articles, {existing: deck})).toEqual(deck);
		for (const article of set.articles)
			expect(buildDeckFromText(article, {existing: deck})).toEqual(deck);
	});

	it('grows article by article, and no card that was there is lost', () => {
		let grown: Deck | undefined;
		for (const article of set.articles) {
			const before: Deck | undefined = grown;
			grown = buildDeckFromText(article, before ? {existing: before} : {});
			const now = new Map(grown.cards.map((card) => [card.id, card]));
			for (const card of before?.cards ?? []) {
				expect(now.get(card.id)?.answer).toBe(card.answer);
			}
		}
		for (const fact of set.facts.filter(({is}) => is === 'changed')) {
			const old = grown!.cards.filter(
				(card) => fact.from!.test(card.answer) && isAbout({...fact, key: fact.from!}, card),
			);
			// A stem that says of which day its figure is stays true.
			for (const card of old.filter(({form, kind}) => form === 'direct' && kind !== 'date'))
				expect([card.question, isRetired(card)]).toEqual([card.question, true]);
		}
	});

	it('asks for at most as many cards as wanted, the best', () => {
		const few = buildDeckFromText(set.articles, {cards: 3});
		expect(few.cards.length).toBeLessThanOrEqual(3);
		expect(few.cards.some(isRetired)).toBe(false);
	});
});

test('two articles that have nothing to do with each other stay as they are', () => {
	const [quake, cabinet] = [storySets[0]!.articles[0]!, storySets[1]!.articles[0]!];
	const both = buildDeckFromText([quake, cabinet]);
	const apart = [quake, cabinet].flatMap((article) => buildDeckFromText(article).cards);
	// Where the keys of figures stand is spread over the deck, so that its options differ.
	const plain = (cards: readonly Card[]) =>
		new Map(cards.map(({distractors: _, ...card}) => [card.id, card]));
	expect(plain(both.cards)).toEqual(plain(apart));
});
