import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Card, Deck} from '../../../source/deck/deck.js';
import type {LogEvent} from '../../../source/progress/event.js';
import {foldLogs} from '../../../source/progress/fold.js';
import {browsedCards} from '../../../source/session/browse/browsed-card.js';
import {type SharedAct, eventsOf} from '../../../source/session/browse/acts.js';
import {
	type Browse,
	type BrowseAction,
	browse,
	cardInHand,
	cardsInHand,
	openBrowse,
} from '../../../source/session/browse/browse.js';
import {type CardFilter, filterOptions, isShown} from '../../../source/session/browse/filter.js';
import {cardOrders, inOrder} from '../../../source/session/browse/order.js';
import {isFound} from '../../../source/session/browse/search.js';
import {standingsOf} from '../../../source/session/browse/standing.js';
import '../../helpers/seed.js';

const DAY = 86_400_000;
const now = Date.UTC(2026, 6, 20, 3);

function card(id: string, question: string, fields: Partial<Card> = {}): Card {
	return {id, kind: 'person', question, answer: `jawaban ${id}`, ...fields};
}

function deck(id: string, cards: Card[]): Deck {
	return {format: 'newsquiz', version: 1, id, title: id, language: 'id', cards};
}

const decks = [
	deck('banjir', [
		card('a', 'Siapa gubernur itu?', {tags: ['Politik']}),
		card('b', 'Kapan banjir surut?', {kind: 'date', tags: ['bencana', 'politik']}),
		card('c', 'Air naik berapa?', {kind: 'quantity'}),
		card('d', 'Di mana posko?', {kind: 'place', tags: ['mungkin-kedaluwarsa']}),
	]),
	deck('panen', [
		card('a', 'Siapa petani itu?'),
		card('b', 'Zona apa?', {kind: 'baru-sekali'}),
		card('c', 'Élok apa?', {kind: 'word'}),
	]),
];

/** `a3 40` in deck `banjir`: card a, grade 3, 40 days ago. */
function logOf(answers: readonly string[], marks: readonly object[] = []): LogEvent[] {
	const reviews = answers.map((answer) => {
		const [key = '', ago = '0'] = answer.split(' ');
		const [id, grade] = key.split(':');
		const [of, name] = id!.split('/');
		const review = {deck: of, card: name, grade: Number(grade), ms: 1, mode: 'study'};
		return {type: 'review', at: now - Number(ago) * DAY, ...review};
	});
	return [
		...reviews.sort((one, other) => one.at - other.at),
		...marks.map((mark) => ({at: now - 1000, ...mark})),
	].map((event, index) => ({v: 1, device: 'd', n: index + 1, tz: 420, ...event}) as LogEvent);
}

const log = logOf(
	[
		'banjir/a:4 40',
		'banjir/a:1 30',
		'banjir/a:3 29',
		'banjir/b:3 2',
		'banjir/c:4 1',
		'panen/b:1 0.01',
	],
	[
		{type: 'suspend', deck: 'banjir', card: 'b'},
		{type: 'flag', deck: 'banjir', card: 'c', reason: 'other'},
		{type: 'bury', deck: 'panen', card: 'a'},
		{type: 'edit', deck: 'panen', card: 'c', change: {question: 'Apa yang elok?'}},
	],
);
const progress = foldLogs(log).fold.state;
const setting = {progress, now: {at: now, tz: 420}};
const cards = browsedCards(decks, progress);
const keys = (found: ReadonlyArray<{readonly key: string}>): string[] => found.map(({key}) => key);
const start = openBrowse(cards, {by: 'all'}, setting);
const after = (...actions: BrowseAction[]): Browse =>
	actions.reduce((state, action) => browse(state, action, setting), start);

describe('how a card stands', () => {
	it.each([
		['banjir/a', ['due']],
		['banjir/b', ['suspended', 'marked']],
		['banjir/c', ['flagged', 'marked']],
		['banjir/d', []],
		['panen/a', ['buried', 'marked']],
		['panen/b', ['learning', 'due']],
		['panen/c', ['changed', 'marked', 'new']],
	])('%s: %j', (key, standing) => {
		const found = cards.find((entry) => entry.key === key)!;
		expect(standingsOf(found, setting)).toEqual(standing);
	});

	it('knows leeches, and what an exam asks for', () => {
		const schedule = {...progress.schedule, leechThreshold: 1, leechAction: 'tag' as const};
		const strict = {...setting, progress: {...progress, schedule}};
		expect(standingsOf(cards[0]!, strict)).toEqual(['leech', 'marked', 'due']);
		const plan = {early: new Set(['banjir/c'])} as never;
		expect(standingsOf(cards[2]!, {...setting, plan})).toContain('due');
	});
});

describe('filters', () => {
	it('are offered with how many cards each shows', () => {
		const said = filterOptions(cards, setting).map(({filter, cards: shown}) => {
			const name = filter.by === 'all' ? '' : Object.values(filter)[1]!;
			return `${filter.by} ${name} ${shown}`;
		});
		expect(said).toEqual([
			'all  7',
			'standing due 2',
			'standing new 1',
			'standing learning 1',
			'standing suspended 1',
			'standing buried 1',
			'standing flagged 1',
			'standing changed 1',
			'standing leech 0',
			'standing marked 4',
			'kind person 2',
			'kind place 1',
			'kind date 1',
			'kind quantity 1',
			'kind word 1',
			'kind baru-sekali 1',
			'tag Politik 2',
			'tag bencana 1',
			'tag mungkin-kedaluwarsa 1',
		]);
	});

	it('show what they say', () => {
		for (const {filter, cards: shown} of filterOptions(cards, setting)) {
			expect(keys(after({type: 'filter', filter}).listed)).toHaveLength(shown);
		}
	});
});

describe('orders', () => {
	it.each([
		['deck', 'banjir/a banjir/b banjir/c banjir/d panen/a panen/b panen/c'],
		['due', 'banjir/a panen/b banjir/c banjir/d panen/a panen/c banjir/b'],
		['hardest', 'banjir/a panen/b banjir/b banjir/c banjir/d panen/a panen/c'],
		['kind', 'banjir/a panen/a banjir/d banjir/b banjir/c panen/c panen/b'],
		['question', 'banjir/c panen/c banjir/d banjir/b banjir/a panen/a panen/b'],
	] as const)('%s', (order, sorted) => {
		expect(keys(after({type: 'order', order}).listed).join(' ')).toBe(sorted);
	});
});

describe('acts on cards', () => {
	/** What is recorded, in short. */
	const acts = (act: SharedAct, ...wanted: string[]): string =>
		eventsOf(
			act,
			cards.filter(({key}) => wanted.includes(key)),
			setting,
		)
			.map((event) => `${event.type} ${'card' in event ? event.deck + '/' + event.card : ''}`)
			.join(', ');

	it.each<[SharedAct, string[], string]>([
		['suspend', ['banjir/a', 'banjir/b'], 'suspend banjir/a'],
		['suspend', ['banjir/b'], 'unsuspend banjir/b'],
		['bury', ['banjir/a', 'panen/a'], 'bury banjir/a'],
		['revert', ['banjir/a', 'panen/c'], 'edit panen/c'],
		['reset', ['banjir/a', 'banjir/d'], 'reset banjir/a'],
		['unflag', ['banjir/a', 'banjir/c'], 'unflag banjir/c'],
		['bury', ['panen/a'], ''],
	])('%s %j: %s', (act, wanted, recorded) => expect(acts(act, ...wanted)).toBe(recorded));

	it('leave nothing to be done again', () => {
		const act = fc.constantFrom<SharedAct>('bury', 'revert', 'reset', 'unflag');
		fc.assert(
			fc.property(act, fc.subarray([...cards]), (done, some) => {
				const events = eventsOf(done, some, setting).map((event, index): LogEvent => {
					const base = {v: 1 as const, device: 'e', n: index + 1, at: now, tz: 420};
					return {...base, ...event};
				});
				const later = foldLogs([...log, ...events]).fold.state;
				expect(eventsOf(done, some, {...setting, progress: later})).toEqual([]);
			}),
		);
	});
});

describe('looking through cards', () => {
	it('searches within a filter and an order, from the top', () => {
		const state = after(
			{type: 'go', at: 3},
			{type: 'filter', filter: {by: 'kind', kind: 'person'}},
			{type: 'search', query: 'siapa'},
		);
		expect([keys(state.listed), state.at]).toEqual([['banjir/a', 'panen/a'], 0]);
		expect(keys(browse(state, {type: 'search', query: 'siapa gub'}, setting).listed)).toEqual([
			'banjir/a',
		]);
	});

	it('keeps the card that was found when the search is given up', () => {
		const state = after({type: 'search', query: 'posko'}, {type: 'search', query: ''});
		expect(cardInHand(state)?.key).toBe('banjir/d');
		expect(state.listed).toHaveLength(7);
	});

	it('takes all that is picked out in hand, over searches, in deck order; else the one card', () => {
		expect(keys(cardsInHand(start))).toEqual(['banjir/a']);
		const state = after(
			{type: 'search', query: 'zona'},
			{type: 'choose'},
			{type: 'search', query: 'banjir surut'},
			{type: 'choose-all'},
			{type: 'search', query: 'tidak ada'},
		);
		expect(keys(cardsInHand(state))).toEqual(['banjir/b', 'panen/b']);
		expect(cardsInHand(browse(state, {type: 'choose-none'}, setting))).toEqual([]);
		const none = after({type: 'choose-all'}, {type: 'choose-all'});
		expect(none.chosen.size).toBe(0);
	});

	it('lets a card stay where it is when it comes to stand otherwise, in its new words', () => {
		const listed = after({type: 'filter', filter: {by: 'standing', standing: 'suspended'}});
		const edits = logOf([], [{type: 'edit', deck: 'banjir', card: 'b', change: {answer: 'Rabu'}}]);
		const later = foldLogs(edits).fold.state;
		const action = {type: 'changed', keys: ['banjir/b']} as const;
		const state = browse(listed, action, {...setting, progress: later});
		expect(state.listed.map(({card: {answer}}) => answer)).toEqual(['Rabu']);
		expect(state.cards[1]!.card.answer).toBe('Rabu');
	});

	it('has sound places and lists whatever is done', () => {
		const filters: CardFilter[] = filterOptions(cards, setting).map(({filter}) => filter);
		const action: fc.Arbitrary<BrowseAction> = fc.oneof(
			fc.constantFrom(...filters).map((filter) => ({type: 'filter' as const, filter})),
			fc.constantFrom(...cardOrders).map((order) => ({type: 'order' as const, order})),
			fc
				.constantFrom('', 's', 'si', 'siapa', 'siapa p', 'itu', 'É', 'xyz')
				.map((query) => ({type: 'search' as const, query})),
			fc.integer({min: -3, max: 9}).map((at) => ({type: 'go' as const, at})),
			fc.constantFrom(
				...(['choose', 'choose-all', 'choose-none'] as const).map((type) => ({type})),
			),
			fc
				.subarray(keys(cards) as Array<`${string}/${string}`>)
				.map((some) => ({type: 'changed' as const, keys: some})),
		);
		fc.assert(
			fc.property(fc.array(action, {maxLength: 12}), (actions) => {
				const state = after(...actions);
				const wanted = inOrder(cards.filter(isShown(state.filter, setting)), state.order, setting);
				expect(keys(state.shown)).toEqual(keys(wanted));
				expect(keys(state.listed)).toEqual(
					keys(wanted.filter((entry) => isFound(entry.card, state.words))),
				);
				expect(keys(state.cards)).toEqual(keys(cards));
				expect(state.at).toBeGreaterThanOrEqual(0);
				expect(state.at).toBeLessThan(Math.max(1, state.listed.length));
				expect(cardsInHand(state).length).toBe(
					state.chosen.size || Math.min(1, state.listed.length),
				);
			}),
		);
	});
});
