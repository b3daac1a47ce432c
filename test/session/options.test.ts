import {describe, expect, it} from 'vitest';
import type {Card} from '../../source/deck/deck.js';
import {mostOptions, orderOptions} from '../../source/session/options.js';

function card(answer: string, distractors: string[], more: Partial<Card> = {}): Card {
	return {id: 'k', kind: 'custom', question: '?', answer, distractors, ...more};
}

const texts = (of: Card, seed = 's'): string[] => orderOptions(of, seed).map(({text}) => text);

describe('options', () => {
	it.each([
		[['27 Juli 1953', '25 Juni 1950', '27 Juni 1950', '25 Juli 1953']],
		[['2020', '2019', '2022', '2021']],
		[['1,5 miliar', '900 juta', '2 miliar', '150 juta']],
		[['62,5 persen', '6 persen', '60 persen']],
	])('dates and figures rise: %j', ([answer, ...wrong]) => {
		const expected: Record<string, string[]> = {
			'27 Juli 1953': ['25 Juni 1950', '27 Juni 1950', '25 Juli 1953', '27 Juli 1953'],
			'2020': ['2019', '2020', '2021', '2022'],
			'1,5 miliar': ['150 juta', '900 juta', '1,5 miliar', '2 miliar'],
			'62,5 persen': ['6 persen', '60 persen', '62,5 persen'],
		};
		expect(texts(card(answer!, wrong))).toEqual(expected[answer!]);
	});

	it('names are shuffled alike for one card and session, and differently for others', () => {
		const of = card('A', ['B', 'C', 'D']);
		expect(texts(of)).toEqual(texts(of));
		const orders = new Set(Array.from({length: 50}, (_, seed) => texts(of, String(seed)).join('')));
		expect(orders.size).toBeGreaterThan(10);
	});

	it('the place of the key gives nothing away', () => {
		const places = [0, 0, 0, 0];
		for (let index = 0; index < 4000; index++) {
			const options = orderOptions(card('A', ['B', 'C', 'D'], {id: `k${index}`}), 's');
			places[options.findIndex((option) => option.isKey)]!++;
		}
		for (const count of places) expect(Math.abs(count - 1000)).toBeLessThan(120);
	});

	it('the same answer never stands twice, nor one that is accepted as right', () => {
		expect(texts(card('KPK', ['kpk', 'KPU', 'Komisi'], {accept: ['Komisi']})).sort()).toEqual([
			'KPK',
			'KPU',
		]);
	});

	it('are five at most, the key among them', () => {
		const options = orderOptions(card('A', ['B', 'C', 'D', 'E', 'F', 'G']), 's');
		expect(options).toHaveLength(mostOptions);
		expect(options.filter((option) => option.isKey)).toHaveLength(1);
	});

	it('are Benar and Salah, in this order, for a true-false card', () => {
		expect(orderOptions(card('Salah', [], {form: 'true-false'}), 's')).toEqual([
			{text: 'Benar', isKey: false},
			{text: 'Salah', isKey: true},
		]);
	});
});
