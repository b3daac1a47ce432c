import {describe, expect, it, test} from 'vitest';
import {groupSize} from '../../source/class-report/items.js';
import type {Received} from '../../source/class-report/received.js';
import {coded, receivedCodes, reportOf, reportOn, testDeck} from '../helpers/class-room.js';

const deck = testDeck(5);

/** The class of the hand-worked example: totals 5 4 4 3 3 3 2 2 1 1. */
const example = {
	...{p01: '+++++', p02: '++++a', p03: '++++a', p04: '++a+a', p05: '+++aa'},
	...{p06: '+a++a', p07: '++aaa', p08: '+a+aa', p09: 'a+aab', p10: '+aaab'},
};

describe('the marks of a class', () => {
	const {pupils, summary} = reportOf(deck, example, 60);

	it('are right answers by questions answered, against the pass line', () => {
		expect(pupils.map(({name, mark, standing}) => `${name} ${mark} ${standing}`)).toEqual([
			...['p01 100 passed', 'p02 80 passed', 'p03 80 passed', 'p04 60 passed', 'p05 60 passed'],
			...['p06 60 passed', 'p07 40 remedial', 'p08 40 remedial', 'p09 20 remedial'],
			'p10 20 remedial',
		]);
	});

	it('have a mean, a median and a standard deviation', () => {
		// 560 / 10; the middle two are both 60; with Python: statistics.stdev gives 26.3312.
		expect(summary).toMatchObject({pupils: 10, passed: 6, remedial: 4, incomplete: 0});
		expect(summary).toMatchObject({mean: 56, median: 60, lowest: 20, highest: 100});
		expect(summary.standardDeviation).toBeCloseTo(26.3312, 4);
	});

	it('say what is to be studied again', () => {
		expect(pupils[6]!.missed.map(({number}) => number)).toEqual([3, 4, 5]);
	});

	it('round to one decimal before they are compared, so that what is shown decides', () => {
		const three = testDeck(3);
		const {pupils: some} = reportOf(three, {a: '++a', b: '+++', c: 'aaa'}, 67);
		expect(some.map(({mark, standing}) => [mark, standing])).toEqual([
			[66.7, 'remedial'],
			[100, 'passed'],
			[0, 'remedial'],
		]);
	});

	it('are incomplete where far fewer questions were answered than is usual', () => {
		const {pupils: some, summary: all} = reportOf(testDeck(6), {
			...{a: '++++++', b: '+++++a', c: '++....', d: '......'},
		});
		expect(some.map(({standing}) => standing)).toEqual([
			...['passed', 'passed', 'incomplete', 'incomplete'],
		]);
		expect(some[3]!.mark).toBeUndefined();
		expect(all).toMatchObject({pupils: 4, incomplete: 2, lowest: 83.3});
	});
});

describe('the questions of the hand-worked class', () => {
	const {items, reliability} = reportOf(deck, example);

	// Worked out by hand for question 1 and with Python for all: p, Wilson; r of the item with the rest, Fisher; D.
	it.each([
		[1, 0.9, 0.5958, 0.9821, 0.2641, -0.4384, 0.7663, 0.2, -0.2643, 0.6245],
		[2, 0.7, 0.3968, 0.8922, 0.0576, -0.5935, 0.6632, 0.3333, -0.2029, 0.6959],
		[3, 0.6, 0.3127, 0.8318, 0.375, -0.3333, 0.8127, 0.5333, -0.0513, 0.8057],
		[4, 0.5, 0.2366, 0.7634, 0.5556, -0.1139, 0.878, 0.7333, 0.1192, 0.8968],
		[5, 0.1, 0.0179, 0.4042, 0.3939, -0.3134, 0.8201, 0.2, -0.2643, 0.6245],
	])('number %d', (number, p, low, high, r, from, to, d, least, most) => {
		const item = items[number - 1]!;
		expect(item.number).toBe(number);
		expect(item.difficulty).toBeCloseTo(p, 10);
		expect(item.difficultyInterval.low).toBeCloseTo(low, 4);
		expect(item.difficultyInterval.high).toBeCloseTo(high, 4);
		expect(item.itemRest).toBeCloseTo(r, 4);
		expect(item.itemRestInterval!.low).toBeCloseTo(from, 4);
		expect(item.itemRestInterval!.high).toBeCloseTo(to, 4);
		expect(item.upperLower!.value).toBeCloseTo(d, 4);
		expect(item.upperLower!.interval.low).toBeCloseTo(least, 4);
		expect(item.upperLower!.interval.high).toBeCloseTo(most, 4);
	});

	it('are called as teachers call them', () => {
		expect(items.map(({level}) => level)).toEqual(['easy', 'medium', 'medium', 'medium', 'hard']);
		expect(items.map(({discrimination}) => discrimination)).toEqual([
			...['fair', 'poor', 'good', 'excellent', 'good'],
		]);
	});

	it('have the reliability of the hand-worked example', () => {
		expect(reliability).toMatchObject({pupils: 10, items: 5});
		expect(reliability.value).toBeCloseTo(0.5449, 4);
	});

	test('groups are halves of a small class, and 27 % at each end of a large one', () => {
		expect([0, 1, 2, 5, 10, 35, 99, 100, 1000].map(groupSize)).toEqual([
			...[0, 0, 1, 2, 5, 17, 49, 27, 270],
		]);
	});
});

describe('a small class', () => {
	it('of one pupil has marks, and nothing is said of how questions tell pupils apart', () => {
		const report = reportOf(deck, {satu: '++a.b'});
		expect(report.pupils[0]).toMatchObject({mark: 50, answered: 4});
		expect(report.isSmall).toBe(true);
		expect(report.items.every(({itemRest, discrimination}) => !itemRest && !discrimination)).toBe(
			true,
		);
		expect(report.reliability).toEqual({why: 'few-items'});
	});

	it('of nine has correlations and no verdict', () => {
		const {p10: _, ...nine} = example;
		const report = reportOf(deck, nine);
		expect(report.items[3]!.itemRest).toBeDefined();
		expect(report.items[3]!.discrimination).toBeUndefined();
		expect(report.reliability).toEqual({why: 'few-pupils'});
	});

	it('in which all have the same mark has no reliability', () => {
		const same = Object.fromEntries(Array.from({length: 12}, (_, at) => [`p${at}`, '+++++']));
		const report = reportOf(deck, same);
		expect(report.reliability).toEqual({why: 'no-spread'});
		expect(report.missedFacts).toEqual([]);
	});
});

describe('options', () => {
	const many = Object.fromEntries(
		Array.from({length: 40}, (_, at) => [
			`p${String(at).padStart(2, '0')}`,
			// Option c is chosen once by forty, b never, a by nine.
			at === 0 ? 'c++++' : at < 10 ? 'a+++a' : '+++++',
		]),
	);

	it('that fewer than 5 % chose are named, with how many could have', () => {
		const {weakOptions} = reportOf(deck, many);
		const first = weakOptions.filter(({item}) => item.number === 1);
		expect(
			first.map(({item, option, isCertain}) => [
				option.text,
				option.chosen,
				item.choices,
				isCertain,
			]),
		).toEqual([
			['b 1', 0, 40, true],
			['c 1', 1, 40, true],
		]);
		// Wilson of 0 of 40.
		expect(first[0]!.option.interval.high).toBeCloseTo(0.0876, 4);
	});

	it('are not judged for certain in a small class, nor at all by a handful', () => {
		expect(reportOf(deck, example).weakOptions.every(({isCertain}) => !isCertain)).toBe(true);
		expect(reportOf(deck, {a: '+++++', b: 'aaaaa'}).weakOptions).toEqual([]);
	});

	it('that were typed are no choices', () => {
		const {items} = reportOf(deck, {a: '-++++', b: 'a++++'});
		expect(items[0]!.choices).toBe(1);
	});

	it('of true or false are the two', () => {
		const truth = {
			...deck,
			cards: [{id: 'b', kind: 'custom', form: 'true-false', question: 'Ya?', answer: 'Benar'}],
		};
		const [item] = reportOf(truth, {a: '+', b: '-', c: '-'}).items;
		expect(item!.options.map(({text, chosen}) => [text, chosen])).toEqual([
			['Benar', 1],
			['Salah', 2],
		]);
	});
});

describe('a key that may be wrong', () => {
	it('is one to which the strong pupils prefer another option', () => {
		// Six strong pupils choose b, the key is chosen by the three weakest.
		const {wrongKeys} = reportOf(deck, {
			...{a: 'b++++', b: 'b++++', c: 'b++++', d: 'b++++', e: 'b++++', f: 'b+++a'},
			...{g: 'a+aaa', h: '+aaaa', i: '+aaaa', j: '+aaab'},
		});
		expect(wrongKeys.map(({number}) => number)).toEqual([1]);
		expect(wrongKeys[0]!.likelyWrongKey).toMatchObject({
			...{option: 'b 1', upperOption: 5, upperKey: 0, isCertain: true},
		});
		expect(wrongKeys[0]!.discrimination).toBe('negative');
	});

	it('is not one that is merely hard', () => {
		expect(reportOf(deck, example).wrongKeys).toEqual([]);
	});
});

describe('the facts that a class missed', () => {
	it('are five at most, the worst first, cards of one fact together', () => {
		const facts = testDeck(8);
		facts.cards[0]!.fact = 'f1';
		facts.cards[5]!.fact = 'f1';
		const {missedFacts} = reportOf(facts, {
			...{a: '+aa+ab++', b: 'a+a+ab++', c: '+aa+aba+', d: 'aaaaaaa+'},
		});
		expect(missedFacts.map(({numbers, right, answered}) => [numbers, right, answered])).toEqual([
			// The upper ends of Wilson's intervals: 0 of 4 is .49, 2 of 8 is .59, 1 of 4 is .70, 2 of 4 is .85.
			[[3], 0, 4],
			[[5], 0, 4],
			[[1, 6], 2, 8],
			[[2], 1, 4],
			[[7], 2, 4],
		]);
		expect(missedFacts[2]!.mistaken).toEqual({text: 'b 6', chosen: 3});
	});

	it('do not put one slip of one pupil before half a class', () => {
		const {missedFacts} = reportOf(testDeck(2), {a: 'a.', b: 'a.', c: '+.', d: '+a', e: 'a.'});
		expect(missedFacts[0]!.numbers).toEqual([1]);
	});
});

test('flags are gathered, with their reasons where a file gives them', () => {
	const [first] = receivedCodes(deck, {a: '+++++'});
	const flagged: Received = {
		from: 'x',
		what: {kind: 'code', code: {...coded(deck, 'b', '++++a'), flagged: [1, 4]}},
	};
	const report = reportOn([first!, flagged], deck);
	expect(report.flagged.map(({number, flags}) => [number, flags])).toEqual([
		[2, [{}]],
		[5, [{}]],
	]);
});

test('a thousand pupils and four hundred cards are reported at once', () => {
	const large = testDeck(400);
	const answers = Object.fromEntries(
		Array.from({length: 1000}, (_, pupil) => [
			`p${pupil}`,
			Array.from({length: 400}, (__, card) => '+abc'[(pupil * 7 + card * 13) % 4]).join(''),
		]),
	);
	const report = reportOf(large, answers);
	expect(report.items).toHaveLength(400);
	expect(report.summary.pupils).toBe(1000);
});
