import {describe, expect, it} from 'vitest';
import type {ReviewEvent} from '../../source/progress/event.js';
import {EMPTY_FOLD, foldLogs} from '../../source/progress/fold.js';
import type {Memory, ProgressState} from '../../source/progress/state.js';
import {countCards} from '../../source/schedule/counts.js';
import {type DeckCards, nextDue, queue} from '../../source/schedule/queue.js';
import {DEFAULT_SCHEDULE} from '../../source/schedule/settings.js';
import {isSuspended} from '../../source/schedule/standing.js';

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
function state(
	answers: string,
	from = start,
	settings: object = {},
	marks: ReadonlyArray<[type: string, card: string]> = [],
): ProgressState {
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
	const marked = marks.map(([type, card], index) => ({
		...{v: 1, device: 'd', n: reviews.length + index + 2, at: from + DAY / 24, tz},
		...{type, deck: 'berita', card},
	}));
	return foldLogs([schedule, ...reviews, ...marked] as never[]).fold.state;
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

describe('a card that is out of study', () => {
	const decks = [deck('berita', 'a b c')];

	it('is not shown while it is suspended', () => {
		const progress = state('a1', start, {}, [
			['suspend', 'a'],
			['suspend', 'b'],
		]);
		expect(shown(decks, progress, start + 5 * MINUTE)).toBe('c new');
		expect(countCards(deck('berita', 'a b c'), progress, start + DAY, tz)).toEqual({
			...{new: 1, due: 0, learned: 0, suspended: 2, total: 3},
		});
		expect(nextDue([deck('berita', 'a')], progress, start, tz)).toBeUndefined();
	});

	it('comes back on the next study day when it is buried', () => {
		const progress = state('a1', start, {}, [
			['bury', 'a'],
			['bury', 'b'],
		]);
		expect(shown(decks, progress, start + 5 * MINUTE)).toBe('c new');
		expect(shown(decks, progress, start + DAY)).toBe('a learning, b new, c new');
		const tomorrow = Date.UTC(2025, 1, 3, 21);
		expect(nextDue([deck('berita', 'a')], progress, start, tz)).toBe(tomorrow);
	});

	it('is a leech after eight lapses, and is taken out if leeches are', () => {
		const often = (lapses: number, settings: object = {}, marks: Array<[string, string]> = []) =>
			shown([deck('berita', 'a')], forgotten(lapses, settings, marks), start + DAY);
		expect(often(7)).toBe('a learning');
		expect(often(8)).toBe('');
		expect(often(8, {leechAction: 'tag'})).toBe('a learning');
		expect(often(8, {leechThreshold: 0})).toBe('a learning');
		expect(often(3, {leechThreshold: 3})).toBe('');
		expect(often(8, {}, [['unsuspend', 'a']])).toBe('a learning');
	});

	it('that is a leech is spared for half as many lapses when it is taken up again', () => {
		const memory = (lapses: number) => ({lapses}) as Memory;
		const isOut = (lapses: number, spared: number): boolean =>
			isSuspended(memory(lapses), {spared}, DEFAULT_SCHEDULE);
		expect([8, 11, 12].map((lapses) => isOut(lapses, 8))).toEqual([false, false, true]);
		expect(isSuspended(memory(8), {isSuspended: true, spared: 8}, DEFAULT_SCHEDULE)).toBe(true);
	});
});

/** A card that was learned and forgotten some times, a month apart. */
function forgotten(
	lapses: number,
	settings: object,
	marks: Array<[string, string]>,
): ProgressState {
	const answers = Array.from({length: 2 * lapses}, (_, index) => ({
		...{v: 1, device: 'd', n: index + 2, tz, type: 'review', deck: 'berita', card: 'a'},
		...{at: start + (index + 1 - 2 * lapses) * 30 * DAY, grade: index % 2 ? 1 : 4},
		...{ms: 2000, mode: 'study'},
	}));
	const schedule = {
		v: 1,
		device: 'd',
		n: 1,
		at: start - 9000 * DAY,
		tz,
		type: 'schedule',
		...settings,
	};
	const marked = marks.map(([type, card], index) => ({
		...{v: 1, device: 'd', n: 2 * lapses + index + 2, at: start + MINUTE, tz},
		...{type, deck: 'berita', card},
	}));
	return foldLogs([schedule, ...answers, ...marked] as never[]).fold.state;
}

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
		expect(count(start)).toEqual({new: 2, due: 0, learned: 1, suspended: 0, total: 4});
		expect(count(start + 5 * MINUTE)).toEqual({new: 2, due: 1, learned: 1, suspended: 0, total: 4});
		expect(count(start + 9 * DAY)).toEqual({new: 2, due: 2, learned: 1, suspended: 0, total: 4});
	});
});
