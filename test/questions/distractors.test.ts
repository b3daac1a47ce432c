import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {seededBy} from '../../source/questions/chance.js';
import {acronymDistractors} from '../../source/questions/distractors/acronyms.js';
import {dateDistractors} from '../../source/questions/distractors/dates.js';
import {quantityDistractors, readFigure} from '../../source/questions/distractors/quantities.js';
import {daysIn} from '../../source/questions/words/dates.js';

const none = new Set<string>();

describe('dates', () => {
	test('two days by two months: each part stands twice', () => {
		const key = {year: 1953, month: 7, day: 27};
		const options = ['27 Juli 1953', ...dateDistractors(key, 3, seededBy('a'), undefined, none)];
		const count = (part: number) => {
			const counts = new Map<string, number>();
			for (const option of options) {
				const text = option.split(' ')[part]!;
				counts.set(text, (counts.get(text) ?? 0) + 1);
			}
			return [...counts.values()];
		};
		expect(count(0)).toEqual([2, 2]);
		expect(count(1).every((times) => times === 2) || count(2).every((times) => times === 2)).toBe(
			true,
		);
	});

	test('none lies after the day of the report, and none that the article gives for the like', () => {
		const key = {year: 2024, month: 3, day: 5};
		const latest = {year: 2024, month: 3, day: 6};
		const found = dateDistractors(key, 3, seededBy('b'), latest, new Set(['2024-03-04']));
		expect(found).toHaveLength(3);
		expect(found).not.toContain('4 Maret 2024');
		for (const date of found) expect(date).not.toMatch(/(?:[789]|\d\d) Maret 2024|April 2024/);
	});

	test('always three others of the same precision that exist', () => {
		fc.assert(
			fc.property(
				fc.date({min: new Date('1900-01-01'), max: new Date('2030-12-31'), noInvalidDate: true}),
				fc.string(),
				(date, seed) => {
					const key = {
						year: date.getUTCFullYear(),
						month: date.getUTCMonth() + 1,
						day: date.getUTCDate(),
					};
					const found = dateDistractors(key, 3, seededBy(seed), undefined, none);
					expect(new Set(found).size).toBe(3);
					for (const text of found) {
						const [day] = text.split(' ').map(Number);
						expect(day).toBeLessThanOrEqual(31);
						expect(text).toMatch(/^\d{1,2} \p{Lu}\p{Ll}+ \d{4}$/u);
					}
				},
			),
		);
	});

	test('months have their days', () => {
		expect(daysIn(2024, 2)).toBe(29);
		expect(daysIn(2023, 2)).toBe(28);
	});
});

describe('figures', () => {
	test.each([
		['2,1 juta ton', /^\d,\d juta ton$/],
		['Rp 12.000', /^Rp \d+\.\d00$/],
		['57 perusahaan', /^\d+ perusahaan$/],
		['43,2%', /^\d+,\d%$/],
		['Rp 973,6 triliun', /^Rp (?:1\.)?\d{3},\d triliun$/],
		['1.250 orang', /^(?:\d\.)?\d{3} orang$/],
	])('%s keeps its format', (key, format) => {
		const found = quantityDistractors(key, 3, seededBy(key), []);
		expect(found).toHaveLength(3);
		for (const text of found) expect(text).toMatch(format);
		expect(found).not.toContain(key);
	});

	test('they rise, are positive, and shares stay under a hundred', () => {
		fc.assert(
			fc.property(fc.integer({min: 1, max: 100}), fc.string(), (share, seed) => {
				const found = quantityDistractors(`${share} persen`, 3, seededBy(seed), []);
				const values = found.map((text) => readFigure(text)!.value);
				expect([...values].sort((a, b) => a - b)).toEqual(values);
				for (const value of values) {
					expect(value).toBeGreaterThan(0);
					expect(value).toBeLessThanOrEqual(100);
				}
			}),
		);
	});

	test('a range gets ranges of its own width', () => {
		for (const seed of ['a', 'b', 'c', 'd']) {
			const found = quantityDistractors('80–82 persen', 3, seededBy(seed), []);
			expect(found).toHaveLength(3);
			expect(found).not.toContain('80–82 persen');
			for (const range of found) {
				const [, low, high] = /^(\d+)–(\d+) persen$/.exec(range)!;
				expect(Number(high) - Number(low)).toBe(2);
				expect(Number(high)).toBeLessThanOrEqual(100);
			}
		}
	});

	test('a figure of the article in the same form is taken first; one that may be right never', () => {
		expect(quantityDistractors('12 kapal', 3, seededBy('x'), ['20 kapal', '3 rumah'])).toContain(
			'20 kapal',
		);
		expect(
			quantityDistractors('12 kapal', 3, seededBy('x'), [], new Set(['13 kapal', '11 kapal'])),
		).not.toContain('13 kapal');
	});

	test('texts of several figures are left alone', () => {
		expect(quantityDistractors('5 kg per 3 hari', 3, seededBy('x'), [])).toEqual([]);
	});
});

describe('acronyms', () => {
	test('wrong readings keep the initials and share their parts evenly', () => {
		const found = acronymDistractors('Badan Pengelola Keuangan Daerah', 'BPKD', 3, seededBy('x'));
		expect(found).toHaveLength(3);
		for (const name of found) {
			expect(
				name
					.split(' ')
					.map((word) => word[0])
					.join(''),
			).toBe('BPKD');
		}
	});

	test('a name in another language gets none', () => {
		expect(acronymDistractors('Video Assistant Referee', 'VAR', 3, seededBy('x'))).toEqual([]);
	});
});
