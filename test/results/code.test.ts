import fc from 'fast-check';
import {describe, expect, it, test} from 'vitest';
import {
	type CodedResult,
	decodeResult,
	encodeResult,
	findCodes,
	longestCode,
	longestPupil,
	mostCodedCards,
} from '../../source/results/code.js';
import {fingerprintOf} from '../../source/results/fingerprint.js';
import {chosenOf, type Outcome, outcomeOf} from '../../source/results/outcome.js';
import {meeting} from '../helpers/sample-decks.js';
import '../helpers/seed.js';

const result: CodedResult = {
	pupil: '07',
	fingerprint: fingerprintOf(meeting),
	outcomes: [1, 3, 0, 2, 7, 1],
	flagged: [1, 4],
};

const results = fc
	.record({
		pupil: fc
			.string({unit: 'grapheme', maxLength: longestPupil})
			.filter(
				(name) => Buffer.from(name).toString() === name && Buffer.byteLength(name) <= longestPupil,
			),
		fingerprint: fc.stringMatching(/^[0-9a-f]{12}$/),
		outcomes: fc.array(
			fc.integer({min: 0, max: 7}).map((value) => value as Outcome),
			{maxLength: mostCodedCards},
		),
		flags: fc.uniqueArray(fc.nat(mostCodedCards), {maxLength: 5}),
	})
	.map(({flags, ...rest}): CodedResult => ({
		...rest,
		flagged: flags.filter((place) => place < rest.outcomes.length).sort((a, b) => a - b),
	}));

describe('a code', () => {
	it('says what the result says, and nothing else', () => {
		expect(decodeResult(encodeResult(result))).toEqual(result);
	});

	test('any result comes back whole, in at most 300 characters that no chat changes', () => {
		fc.assert(
			fc.property(results, (some) => {
				const code = encodeResult(some);
				expect(code.length).toBeLessThanOrEqual(longestCode);
				expect(code).toMatch(/^NQ1[A-Za-z0-9+-]+$/);
				expect(decodeResult(code)).toEqual(some);
			}),
		);
	});

	it('keeps the result where many flags do not fit', () => {
		const outcomes = Array.from({length: mostCodedCards}, (): Outcome => 1);
		const code = encodeResult({
			...result,
			pupil: 'x'.repeat(longestPupil),
			outcomes,
			flagged: [...outcomes.keys()],
		});
		expect(code.length).toBeLessThanOrEqual(longestCode);
		const read = decodeResult(code) as CodedResult;
		expect(read.outcomes).toEqual(outcomes);
		expect(read.flagged.length).toBeGreaterThan(10);
	});

	test('one character changed, lost or added is noticed', () => {
		const code = encodeResult(result);
		const changes = fc.record({at: fc.nat(code.length - 1), to: fc.constantFrom(...'AZaz09+-')});
		fc.assert(
			fc.property(changes, ({at, to}) => {
				fc.pre(code[at] !== to && at >= 3);
				expect(decodeResult(code.slice(0, at) + to + code.slice(at + 1))).toBe('damaged');
				expect(decodeResult(code.slice(0, at))).toBe('damaged');
				expect(decodeResult(code.slice(0, at) + to + code.slice(at))).toBe('damaged');
			}),
		);
	});

	it('is found in a chat, whole or not', () => {
		const code = encodeResult(result);
		const found = findCodes(
			`12/11/25 08.01 - Sari: ini bu ${code} ya\n- Budi: ${code.slice(0, 25)}\n NQ2${'A'.repeat(30)}`,
		);
		expect(found.map(({result: each}) => each)).toEqual([result, 'damaged', 'newer']);
	});
});

describe('a version of a deck', () => {
	it('is the same in other words, and another one with another key, option or card', () => {
		const [first, ...rest] = meeting.cards;
		const changed = (card: object) =>
			fingerprintOf({...meeting, cards: [{...first!, ...card}, ...rest]});
		expect(changed({question: 'Lain?'})).toBe(fingerprintOf(meeting));
		const others = [
			changed({answer: 'Lain'}),
			changed({distractors: ['Lain']}),
			changed({id: 'lain'}),
		];
		expect(new Set([...others, fingerprintOf(meeting)]).size).toBe(4);
	});
});

test('an outcome names the option that was chosen', () => {
	const [card] = meeting.cards;
	expect(outcomeOf(card!, card!.answer)).toBe(1);
	expect(outcomeOf(card!, 'tidak ada')).toBe(2);
	for (const wrong of card!.distractors!)
		expect(chosenOf(card!, outcomeOf(card!, wrong))).toBe(wrong);
});
