import {describe, expect, it, test} from 'vitest';
import {
	atLeastHeads,
	correlation,
	correlationInterval,
	extremeGroups,
	kuderRichardson20,
	mean,
	median,
	shareDifference,
	standardDeviation,
	wilson,
} from '../../source/class-report/statistics.js';

// The figures were worked out a second time with Python: its `statistics` module, and the formulas written out by hand.

describe('Wilson’s interval', () => {
	it.each([
		[8, 10, 0.4902, 0.9433],
		[15, 20, 0.5313, 0.8881],
		[0, 12, 0, 0.2425],
		[1, 1, 0.2065, 1],
	])('of %d of %d is %d to %d', (count, of, low, high) => {
		const interval = wilson(count, of);
		expect(interval.low).toBeCloseTo(low, 4);
		expect(interval.high).toBeCloseTo(high, 4);
	});

	it('of nothing is everything', () => expect(wilson(0, 0)).toEqual({low: 0, high: 1}));
});

test('the difference of two shares has Newcombe’s interval, as in his own example', () => {
	// Newcombe 1998, method 10: 56/70 and 48/80 give 0.0524 to 0.3339.
	const found = shareDifference({count: 56, of: 70}, {count: 48, of: 80})!;
	expect(found.value).toBeCloseTo(0.2, 10);
	expect(found.interval.low).toBeCloseTo(0.0524, 4);
	expect(found.interval.high).toBeCloseTo(0.3339, 4);
	expect(shareDifference({count: 0, of: 0}, {count: 1, of: 2})).toBeUndefined();
});

test('a mean, a median and a standard deviation', () => {
	// 2 4 4 4 5 5 7 9: the sum is 40; squares of the distances from 5 are 9 1 1 1 0 0 4 16, together 32; 32/7 = 4.571.
	const values = [2, 4, 4, 4, 5, 5, 7, 9];
	expect(mean(values)).toBe(5);
	expect(median(values)).toBe(4.5);
	expect(median([3, 1, 2])).toBe(2);
	expect(standardDeviation(values)).toBeCloseTo(Math.sqrt(32 / 7), 10);
	expect(standardDeviation([1])).toBeUndefined();
});

describe('a correlation', () => {
	it('of zeros and ones with scores is the point-biserial one', () => {
		// Right: 4, 5, 6 (mean 5); wrong: 1, 2, 3 (mean 2). All: mean 3.5, population variance 35/12.
		// r = (5 - 2) / √(35/12) · √(½ · ½) = 3 / 1.7078 · 0.5 = 0.8783.
		expect(correlation([0, 0, 0, 1, 1, 1], [1, 2, 3, 4, 5, 6])).toBeCloseTo(0.8783, 4);
	});

	it('is none where nothing varies', () => {
		expect(correlation([1, 1, 1], [1, 2, 3])).toBeUndefined();
		expect(correlation([0, 1, 0], [0.1 + 0.2, 0.3, 0.3])).toBeUndefined();
		expect(correlation([], [])).toBeUndefined();
	});

	it('has Fisher’s interval', () => {
		// atanh 0.5 = 0.5493; 1.96/√25 = 0.392; tanh 0.1573 = 0.156, tanh 0.9413 = 0.736.
		const interval = correlationInterval(0.5, 28)!;
		expect(interval.low).toBeCloseTo(0.156, 3);
		expect(interval.high).toBeCloseTo(0.7359, 3);
		expect(correlationInterval(0.5, 3)).toBeUndefined();
		expect(correlationInterval(1, 30)).toBeUndefined();
	});
});

test('equals at the edge of a group share its last places', () => {
	// Five of ten: three are above 3, and two places are left for three 3s; below 3 are four, and one place is left.
	const {upper, lower} = extremeGroups([5, 4, 4, 3, 3, 3, 2, 2, 1, 1], 5);
	expect(upper).toEqual([1, 1, 1, 2 / 3, 2 / 3, 2 / 3, 0, 0, 0, 0]);
	expect(lower).toEqual([0, 0, 0, 1 / 3, 1 / 3, 1 / 3, 1, 1, 1, 1]);
	expect(extremeGroups([], 0)).toEqual({upper: [], lower: []});
	expect(extremeGroups([7], 0)).toEqual({upper: [0], lower: [0]});
});

test('the chance of so many heads', () => {
	expect(atLeastHeads(7, 8)).toBeCloseTo(9 / 256, 12);
	expect(atLeastHeads(0, 5)).toBeCloseTo(1, 12);
	expect(atLeastHeads(2000, 2000)).toBe(0);
});

test('KR-20 of ten pupils and five questions', () => {
	// Shares .9 .7 .6 .5 .1: Σpq = .09 + .21 + .24 + .25 + .09 = .88; totals 5 4 4 3 3 3 2 2 1 1 have variance 1.56.
	// 5/4 · (1 - .88/1.56) = .5449
	const rows = ['11111', '11110', '11110', '11010', '11100', '10110', '11000', '10100', '01000'];
	const digits = [...rows, '10000'].map((row) => [...row].map(Number));
	expect(kuderRichardson20(digits)).toBeCloseTo(0.5449, 4);
	expect(
		kuderRichardson20([
			[1, 0],
			[0, 1],
		]),
	).toBeUndefined();
	expect(kuderRichardson20([])).toBeUndefined();
});
