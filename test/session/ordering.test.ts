import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import '../helpers/seed.js';
import {
	type Ordering,
	type OrderingAction,
	judgeOrder,
	misplacedIn,
	openOrdering,
	order,
} from '../../source/session/ordering.js';

const five = ['a', 'b', 'c', 'd', 'e'];

/** Items in their places, the cursor on the first. */
function standing(...places: number[]): Ordering {
	return {places, at: 0, isHeld: false, isTouched: false, past: []};
}

function after(ordering: Ordering, ...actions: OrderingAction[]): Ordering {
	return actions.reduce(order, ordering);
}

const grab = {type: 'grab'} as const;
const letGo = {type: 'let-go'} as const;
const back = {type: 'step-back'} as const;
const down = {type: 'move', by: 1} as const;
const up = {type: 'move', by: -1} as const;

describe('putting items in order', () => {
	it('mixes them by card and session, never into the right order', () => {
		for (let seed = 0; seed < 200; seed++) {
			const {places} = openOrdering(['a', 'b'], String(seed));
			expect(places).toEqual([1, 0]);
		}
		expect(openOrdering(five, 's').places).toEqual(openOrdering(five, 's').places);
	});

	it('moves the cursor round the ends, and what is in hand only up to them', () => {
		expect(after(standing(0, 1, 2), up).at).toBe(2);
		expect(after(standing(0, 1, 2), up, down).at).toBe(0);
		const held = after(standing(0, 1, 2), grab, up);
		expect(held).toMatchObject({places: [0, 1, 2], at: 0, isHeld: true});
		expect(after(held, down, down, down)).toMatchObject({places: [1, 2, 0], at: 2});
	});

	it('moves an item at once', () => {
		const moved = after(standing(0, 1, 2), {type: 'carry', by: 1});
		expect(moved).toMatchObject({places: [1, 0, 2], at: 1, isHeld: false});
		expect(after(moved, {type: 'carry', by: 5}).places).toEqual([1, 2, 0]);
	});

	it('goes to a place by number, and puts down there what is in hand', () => {
		expect(after(standing(0, 1, 2), {type: 'go', to: 2})).toMatchObject({at: 2, places: [0, 1, 2]});
		expect(after(standing(0, 1, 2), grab, {type: 'go', to: 2})).toMatchObject({
			places: [1, 2, 0],
			at: 2,
			isHeld: false,
		});
		expect(after(standing(0, 1, 2), {type: 'go', to: 7})).toEqual(standing(0, 1, 2));
	});

	it('puts what is in hand back where it was', () => {
		const taken = after(standing(0, 1, 2), down, grab, down);
		expect(taken.places).toEqual([0, 2, 1]);
		expect(after(taken, letGo)).toMatchObject({places: [0, 1, 2], at: 1, isHeld: false, past: []});
	});

	it('takes steps back, a way in hand as one', () => {
		const moved = after(standing(0, 1, 2), grab, down, down, grab, {type: 'carry', by: -1});
		expect(moved.places).toEqual([1, 0, 2]);
		expect(after(moved, back).places).toEqual([1, 2, 0]);
		expect(after(moved, back, back).places).toEqual([0, 1, 2]);
		expect(after(moved, back, back, back).places).toEqual([0, 1, 2]);
	});

	it('counts taking up and putting down again as no step', () => {
		expect(after(standing(0, 1), grab, grab)).toMatchObject({past: [], isTouched: true});
	});

	const actions = fc.array(
		fc.oneof(
			fc.record({type: fc.constant('move' as const), by: fc.integer({min: -9, max: 9})}),
			fc.record({type: fc.constant('carry' as const), by: fc.integer({min: -9, max: 9})}),
			fc.record({type: fc.constant('go' as const), to: fc.integer({min: -2, max: 9})}),
			fc.constantFrom(grab, letGo, back),
		),
		{maxLength: 60},
	);

	it('whatever is pressed, keeps each item once and the cursor on one', () => {
		fc.assert(
			fc.property(fc.integer({min: 1, max: 7}), actions, (count, pressed) => {
				const items = Array.from({length: count}, (_, index) => String(index));
				const ordering = after(openOrdering(items, 's'), ...pressed);
				expect(ordering.places.toSorted((a, b) => a - b)).toEqual(items.map(Number));
				expect(ordering.places[ordering.at]).toBeDefined();
			}),
		);
	});

	it('whatever is pressed, steps back lead to where it began', () => {
		fc.assert(
			fc.property(actions, (pressed) => {
				const start = openOrdering(five, 's');
				let ordering = after(start, ...pressed);
				while (ordering.isHeld || ordering.past.length > 0) ordering = order(ordering, back);
				expect(ordering.places).toEqual(start.places);
			}),
		);
	});
});

describe('an order, judged', () => {
	it.each([
		['all in order', [0, 1, 2, 3, 4], 'right', 0],
		['two neighbours exchanged', [0, 2, 1, 3, 4], 'almost', 1],
		['one item two places off', [1, 2, 0, 3, 4], 'almost', 1],
		['the last one first', [4, 0, 1, 2, 3], 'almost', 1],
		['two items elsewhere', [1, 0, 3, 2, 4], 'wrong', 2],
		['the wrong way round', [4, 3, 2, 1, 0], 'wrong', 4],
	])('%s', (_, places, verdict, moved) => {
		const judgement = judgeOrder(five, places);
		expect(judgement.verdict).toBe(verdict);
		expect(misplacedIn(places).size).toBe(moved);
		if (verdict !== 'right') expect(judgement.remark).toEqual({kind: 'order-off', moved, of: 5});
	});

	it('of three, one exchange is too much to be nearly right', () => {
		expect(judgeOrder(['a', 'b', 'c'], [1, 0, 2]).verdict).toBe('wrong');
	});

	it('lets items that read the same stand for each other', () => {
		expect(judgeOrder(['a', 'b', 'a'], [2, 1, 0]).verdict).toBe('right');
		expect(judgeOrder(['a', 'a', 'b'], [1, 0, 2]).verdict).toBe('right');
	});

	it('names the fewest items that would have to be moved', () => {
		expect([...misplacedIn([1, 2, 0, 3])]).toEqual([0]);
		fc.assert(
			fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5], {minLength: 6}), (places) => {
				const off = misplacedIn(places);
				const rest = places.filter((item) => !off.has(item));
				expect(rest).toEqual(rest.toSorted((a, b) => a - b));
				expect(off.size === 0).toBe(judgeOrder('abcdef'.split(''), places).verdict === 'right');
			}),
		);
	});
});
