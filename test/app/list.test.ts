import {describe, expect, it} from 'vitest';
import {listMove} from '../../source/hooks/list.js';
import type {Action} from '../../source/keys/binding.js';

describe('moving in a list of ten rows, five of them in sight', () => {
	it.each<[Action, from: number, to: number | undefined]>([
		['up', 4, 3],
		['up', 0, 0],
		['down', 4, 5],
		['down', 9, 9],
		['page-down', 4, 7],
		['page-down', 8, 9],
		['page-up', 4, 1],
		['page-up', 1, 0],
		['first', 7, 0],
		['last', 2, 9],
		['open', 2, undefined],
	])('%s from %i', (action, selected, to) =>
		expect(listMove(action, {selected, count: 10, page: 5})).toBe(to),
	);

	it('stays at the top of an empty list', () => {
		for (const action of ['up', 'down', 'last'] as const) {
			expect(listMove(action, {selected: 0, count: 0, page: 5})).toBe(0);
		}
	});
});
