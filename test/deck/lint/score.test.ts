import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Finding} from '../../../source/deck/lint/lint.js';
import {qualityOf} from '../../../source/deck/lint/score.js';

const says = {id: 'x', en: 'x'};
const error = (card: number): Finding => ({
	rule: 'no-pointer',
	severity: 'error',
	path: ['cards', card, 'question'],
	says,
});
const advice = (card: number, rule = 'stem-length'): Finding => ({
	rule,
	severity: 'advice',
	path: ['cards', card],
	says,
});
const ofDeck = (severity: Finding['severity']): Finding => ({
	rule: 'source',
	severity,
	path: ['articles', 0],
	says,
});

describe('the score of ten cards', () => {
	it.each<[string, Finding[], number]>([
		['nothing found', [], 100],
		['one error', [error(0)], 90],
		['two errors in one card', [error(0), error(0)], 90],
		['advice', [advice(0)], 99],
		['advice in a card with an error', [error(0), advice(0)], 90],
		['a card full of advice', Array.from({length: 9}, () => advice(0)), 95],
		['advice for the deck', [ofDeck('advice')], 98],
		['much advice for the deck', Array.from({length: 9}, () => ofDeck('advice')), 90],
		['an error of the deck', [ofDeck('error')], 50],
		['every card with an error', Array.from({length: 10}, (_, card) => error(card)), 0],
	])('%s', (_, findings, score) => expect(qualityOf(findings, 10).score).toBe(score));
});

it('a large deck is perfect only if nothing was found', () => {
	expect(qualityOf([advice(0)], 20_000).score).toBe(99);
});

it('says what lowers it, the most first', () => {
	expect(qualityOf([error(0), advice(1), advice(1, 'stem-end'), error(2)], 10).lowers).toEqual([
		{rule: 'no-pointer', points: 20},
		{rule: 'stem-length', points: 1},
		{rule: 'stem-end', points: 1},
	]);
});

describe('mending', () => {
	const finding = fc.oneof(
		fc.nat(5).map(error),
		fc.nat(5).map((card) => advice(card)),
		fc.constantFrom(ofDeck('advice'), ofDeck('error')),
	);

	it('any finding never lowers it', () => {
		fc.assert(
			fc.property(fc.array(finding, {minLength: 1, maxLength: 20}), fc.nat(19), (found, at) => {
				const rest = found.filter((_, index) => index !== at % found.length);
				expect(qualityOf(rest, 6).score).toBeGreaterThanOrEqual(qualityOf(found, 6).score);
			}),
		);
	});

	it('an error never lowers it, whatever advice it hid', () => {
		fc.assert(
			fc.property(fc.array(finding, {maxLength: 10}), fc.nat(20), (found, hidden) => {
				const before = qualityOf([...found, error(0)], 6).score;
				const after = [...found, ...Array.from({length: hidden}, () => advice(0))];
				expect(qualityOf(after, 6).score).toBeGreaterThanOrEqual(before);
			}),
		);
	});
});
