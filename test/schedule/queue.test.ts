import {describe, expect, it} from 'vitest';
import type {ReviewEvent} from '../../source/progress/event.js';
import {EMPTY_FOLD, foldLogs} from '../../source/progress/fold.js';
import type {ProgressState} from '../../source/progress/state.js';
import {countCards} from '../../source/schedule/counts.js';
import {type DeckCards, nextDue, queue} from '../../source/schedule/queue.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const tz = 420;
/** 10:00 in Jakarta. */
const start = Date.UTC(2025, 1, 3, 3);

function deck(id: string, cards: string): DeckCards {
	return {
		id,
		cards: cards.split(' ').map((card) => {
			const [name = '', fact] = card.split(':');
			return fact === undefined ? {id: name} : {id: name, fact};
		}),
	};
}

/** `a3` answers card a of the deck `berita` with 3; each answer a minute after the one before. */
function state(answers: string, from = start, settings: object = {}): ProgressState {
	const reviews = answers
		.split(' ')
		.filter(Boolean)
		.map((answer, index) => ({
			...{v: 1, device: 'd', n: index + 2, at: from + index * MINUTE, tz},
			...{type: 'review', deck: 'berita', card: answer.slice(0, -1)},
			...{grade: Number(answer.at(-1)), ms: 2000, mode: 'study'},
		})) as ReviewEvent[];
	const schedule = {
		...{v: 1, device: 'd', n: 1, at: from - DAY, tz, type: 'schedule', fuzz: false},
		...settings,
	};
	return foldLogs([schedule as never, ...reviews]).fold.state;
}

function shown(decks: DeckCards[], progress: ProgressState, now: number, ahead = 0): string {
	return queue(decks, progress, now, tz, {ahead})
		.map(({card, why}) => `${card} ${why}`)
		.join(', ');
}

describe('the queue', () => {
	it('of a new deck is its cards in deck order', () => {
		expect(shown([deck('berita', 'c a b')], EMPTY_FOLD.state, start)).toBe('c new, a new, b new');
	});

	it('has cards in their steps first, then those due, then new ones', () => {
		const progress = state('a4 b4 c1', start);
		const later = state('a4 b4', start).memories;
		const due = start + 9 * DAY;
		const both = {...progress, memories: new Map([...later, ...progress.memories])};
		expect(shown([deck('berita', 'd b a c')], both, due)).toBe(
			'c learning, b review, a review, d new',
		);
	});

	it('leaves out what is not due yet', () => {
		expect(shown([deck('berita', 'a b')], state('a3'), start + MINUTE)).toBe('b new');
		expect(shown([deck('berita', 'a b')], state('a3'), start + 10 * MINUTE)).toBe(
			'a learning, b new',
		);
	});

	it('takes cards in their steps a little early when asked to', () => {
		expect(shown([deck('berita', 'a')], state('a3'), start + MINUTE, 20 * MINUTE)).toBe(
			'a learning',
		);
	});

	it('gives as many new cards a day as the settings allow, over all decks', () => {
		const decks = [deck('berita', 'a b c'), deck('istilah', 'k l')];
		expect(shown(decks, state('', start, {newPerDay: 4}), start)).toBe(
			'a new, b new, c new, k new',
		);
		expect(shown(decks, state('a4', start, {newPerDay: 4}), start + MINUTE)).toBe(
			'b new, c new, k new',
		);
		expect(shown(decks, state('a4', start, {newPerDay: 2}), start + DAY)).toBe('b new, c new');
		expect(shown(decks, state('', start, {newPerDay: 0}), start)).toBe('');
	});

	it('gives as many reviews a day as the settings allow', () => {
		const settings = {reviewsPerDay: 1, newPerDay: 0};
		const progress = state('a4 b4', start, settings);
		expect(shown([deck('berita', 'a b')], progress, start + 9 * DAY)).toBe('a review');
	});

	it('has one card of each fact, the first', () => {
		expect(shown([deck('berita', 'a:f b:f c d:g')], EMPTY_FOLD.state, start)).toBe(
			'a new, c new, d new',
		);
	});

	it('holds back siblings of what was answered today until tomorrow', () => {
		const decks = [deck('berita', 'a:f b:f c')];
		expect(shown(decks, state('a4'), start + MINUTE)).toBe('c new');
		expect(shown(decks, state('a4'), start + DAY)).toBe('b new, c new');
	});

	it('never holds back the card that is in its steps itself', () => {
		expect(shown([deck('berita', 'a:f b:f')], state('a1'), start + MINUTE)).toBe('a learning');
	});

	it('keeps facts of different decks apart', () => {
		expect(shown([deck('berita', 'a:f'), deck('istilah', 'b:f')], EMPTY_FOLD.state, start)).toBe(
			'a new, b new',
		);
	});
});

describe('the next card', () => {
	function comes(
		name: string,
		cards: string,
		answers: string,
		expected: number | undefined,
		settings = {},
	): void {
		it(name, () => {
			const progress = state(answers, start, settings);
			const now = start + 2 * MINUTE;
			expect(nextDue([deck('berita', cards)], progress, now, tz)).toBe(expected);
		});
	}

	const tomorrow = Date.UTC(2025, 1, 3, 21);
	comes('comes after its step', 'a', 'a3', start + 10 * MINUTE);
	comes('comes with the morning of its day', 'a', 'a4', Date.UTC(2025, 1, 10, 21));
	comes('is a new one tomorrow when today had enough', 'a b', 'a4', tomorrow, {newPerDay: 1});
	comes('does not come where there is none', 'a', '', undefined, {newPerDay: 0});
	comes('is the earliest of all', 'a b', 'a4 b3', start + 11 * MINUTE);
});

describe('the counts of a deck', () => {
	it('tell new, due and learned cards', () => {
		const cards = deck('berita', 'a b c d');
		const progress = state('a4 b1');
		const count = (now: number): object => countCards(cards, progress, now, tz);
		expect(count(start)).toEqual({new: 2, due: 0, learned: 1, total: 4});
		expect(count(start + 5 * MINUTE)).toEqual({new: 2, due: 1, learned: 1, total: 4});
		expect(count(start + 9 * DAY)).toEqual({new: 2, due: 2, learned: 1, total: 4});
	});
});
