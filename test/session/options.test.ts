import {describe, expect, it} from 'vitest';
import type {Card, Deck} from '../../source/deck/deck.js';
import {keyPlace, mostOptions, orderOptions} from '../../source/session/options.js';

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

	it('numbers in words rise too where a quantity is asked for', () => {
		const of = card('tiga orang', ['lima orang', 'dua orang', 'empat orang'], {kind: 'quantity'});
		expect(texts(of)).toEqual(['dua orang', 'tiga orang', 'empat orang', 'lima orang']);
	});

	it('the key stands where it is put, and the others beside it', () => {
		for (const at of [0, 1, 2, 3]) {
			const options = orderOptions(card('A', ['B', 'C', 'D']), 's', at);
			expect(options[at]).toEqual({text: 'A', isKey: true});
			expect(options.map(({text}) => text).sort()).toEqual(['A', 'B', 'C', 'D']);
		}
		expect(texts(card('2020', ['2019', '2021']), 's')[1]).toBe('2020');
	});

	it('over a deck of twenty every place comes four to six times', () => {
		for (let seed = 0; seed < 40; seed++) {
			const cards = Array.from({length: 20}, (_, index) => {
				const year = 1990 + index;
				// Years stand where they rise to, one place more often than another.
				return index < 9
					? card(
							String(year),
							[-3, -2, -1, 1, 2, 3]
								.slice(index % 4, (index % 4) + 3)
								.map((step) => String(year + step)),
							{id: `y${index}`},
						)
					: card('A', ['B', 'C', 'D'], {id: `k${index}`});
			});
			const deck: Deck = {
				format: 'newsquiz',
				version: 1,
				id: 'd',
				title: 'd',
				language: 'id',
				cards,
			};
			const counts = [0, 0, 0, 0];
			for (const each of cards) {
				const shown = orderOptions(each, String(seed), keyPlace(deck, each, String(seed)));
				counts[shown.findIndex(({isKey}) => isKey)]!++;
			}
			expect(counts.reduce((sum, count) => sum + count)).toBe(20);
			for (const count of counts) {
				expect(count).toBeGreaterThanOrEqual(4);
				expect(count).toBeLessThanOrEqual(6);
			}
		}
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
