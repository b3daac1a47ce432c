import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import '../helpers/seed.js';
import {
	type Matching,
	type MatchingAction,
	isMatched,
	judgePairs,
	match,
	openMatching,
	partnersIn,
} from '../../source/session/matching.js';

const pairs: Array<[string, string]> = [
	['Jepang', 'Tokyo'],
	['Korea Selatan', 'Seoul'],
	['Tiongkok', 'Beijing'],
	['Vietnam', 'Hanoi'],
];

/** Both sides as the card has them, nothing chosen. */
const fresh: Matching = {
	lefts: [0, 1, 2, 3],
	rights: [0, 1, 2, 3],
	chosen: [undefined, undefined, undefined, undefined],
	at: 0,
	past: [],
};

function after(matching: Matching, ...actions: MatchingAction[]): Matching {
	return actions.reduce(match, matching);
}

const grab = {type: 'grab'} as const;
const letGo = {type: 'let-go'} as const;
const back = {type: 'step-back'} as const;
const down = {type: 'move', by: 1} as const;
const pair = (letter: number) => ({type: 'pair', with: letter}) as const;

describe('pairing', () => {
	it('mixes both sides by card and session', () => {
		const {lefts, rights} = openMatching(pairs, 's');
		expect(lefts.toSorted()).toEqual([0, 1, 2, 3]);
		expect(rights.toSorted()).toEqual([0, 1, 2, 3]);
		expect(openMatching(pairs, 's')).toEqual(openMatching(pairs, 's'));
	});

	it('gives a row its letter and goes on to the next row without one', () => {
		const one = after(fresh, pair(2));
		expect(one).toMatchObject({chosen: [2, undefined, undefined, undefined], at: 1});
		const third = after(one, {type: 'go', to: 3}, pair(0));
		expect(third).toMatchObject({at: 1});
		expect(isMatched(after(third, pair(1), pair(3)))).toBe(true);
	});

	it('takes a partner from the row that had it', () => {
		const two = after(fresh, pair(2), pair(2));
		expect(two.chosen).toEqual([undefined, 2, undefined, undefined]);
	});

	it('chooses among the partners with the cursor', () => {
		const picking = after(fresh, grab);
		expect(picking.picking).toBe(0);
		expect(after(picking, down, grab)).toMatchObject({
			chosen: [1, undefined, undefined, undefined],
			at: 1,
			picking: undefined,
		});
		expect(after(picking, down, letGo)).toEqual({...fresh, picking: undefined});
		// A partner that is taken is not offered first.
		expect(after(fresh, pair(0), grab).picking).toBe(1);
	});

	it('takes steps back', () => {
		const two = after(fresh, pair(2), pair(2));
		expect(after(two, back)).toMatchObject({chosen: [2, undefined, undefined, undefined], at: 1});
		expect(after(two, back, back, back)).toMatchObject({chosen: fresh.chosen, at: 0});
	});

	it('whatever is pressed, gives no partner twice and keeps the cursor on a row', () => {
		const action: fc.Arbitrary<MatchingAction> = fc.oneof(
			fc.record({type: fc.constant('move' as const), by: fc.integer({min: -9, max: 9})}),
			fc.record({type: fc.constant('go' as const), to: fc.integer({min: -2, max: 9})}),
			fc.record({type: fc.constant('pair' as const), with: fc.integer({min: -2, max: 9})}),
			fc.constantFrom(grab, letGo, back),
		);
		fc.assert(
			fc.property(fc.array(action, {maxLength: 60}), (pressed) => {
				const {chosen, lefts, at} = after(openMatching(pairs, 's'), ...pressed);
				const given = chosen.filter((letter) => letter !== undefined);
				expect(new Set(given).size).toBe(given.length);
				expect(chosen).toHaveLength(4);
				expect(lefts[at]).toBeDefined();
			}),
		);
	});
});

describe('pairs, judged', () => {
	it('reads what was chosen back to the pairs of the card', () => {
		const mixed: Matching = {...fresh, lefts: [2, 0, 3, 1], rights: [3, 2, 1, 0]};
		const given = after(mixed, pair(1), pair(3), pair(0), pair(2));
		expect(partnersIn(given)).toEqual([0, 1, 2, 3]);
		expect(judgePairs(pairs, partnersIn(given)).verdict).toBe('right');
	});

	it.each([
		['all', pairs, [0, 1, 2, 3], 'right', 4],
		['two exchanged of four', pairs, [1, 0, 2, 3], 'wrong', 2],
		['two exchanged of five', [...pairs, ['Laos', 'Vientiane']], [1, 0, 2, 3, 4], 'almost', 3],
		['none', pairs, [1, 2, 3, 0], 'wrong', 0],
	] as Array<[string, Array<[string, string]>, number[], string, number]>)(
		'%s right',
		(_, all, partners, verdict, right) => {
			const judgement = judgePairs(all, partners);
			expect(judgement.verdict).toBe(verdict);
			if (verdict !== 'right') {
				expect(judgement.remark).toEqual({kind: 'pairs-off', right, of: all.length});
			}
		},
	);

	it('takes a partner that reads the same', () => {
		const twice: Array<[string, string]> = [
			['Sukarno', 'presiden'],
			['Hatta', 'wakil presiden'],
			['Soeharto', 'presiden'],
		];
		expect(judgePairs(twice, [2, 1, 0]).verdict).toBe('right');
	});
});
