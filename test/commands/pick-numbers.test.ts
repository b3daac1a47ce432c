import {describe, expect, it} from 'vitest';
import {pickNumbers, wantsAll} from '../../source/commands/pick-numbers.js';

describe('numbers of a list', () => {
	it.each([
		['3', [3]],
		['1,3-5', [1, 3, 4, 5]],
		['5 1 1', [1, 5]],
		[' 2 - 3 ; 1 ', [1, 2, 3]],
		['4–5', [4, 5]],
		[' 3 , 1-2 2', [1, 2, 3]],
		['0', undefined],
		['6', undefined],
		['5-3', undefined],
		['1-', undefined],
		['satu', undefined],
		['', undefined],
		[',', undefined],
		['1-999999', undefined],
		['1,'.repeat(5000), undefined],
	])('%s', (answer, expected) => {
		expect(pickNumbers(answer, 5)).toEqual(expected);
	});

	it('or everything', () => {
		expect(['a', 'A', ' semua ', 'all', 'ya', ''].map(wantsAll)).toEqual([
			true,
			true,
			true,
			true,
			false,
			false,
		]);
	});
});
