import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {stackedBar} from '../../../source/components/chart/bar.js';
import {columnChart} from '../../../source/components/chart/columns.js';
import {heatMap} from '../../../source/components/chart/heat-map.js';
import {lineCells, plain} from '../../../source/components/text/line.js';
import {statisticsLabelsFor} from '../../../source/labels/statistics.js';

const {months, weekdays} = statisticsLabelsFor('en');
const day = (date: string): number => Date.parse(date) / 86_400_000;
const map = (counts: Record<string, number>, today: string, width: number) =>
	heatMap(new Map(Object.entries(counts).map(([date, count]) => [day(date), count])), {
		...{width, today: day(today), months, weekdays, todayLabel: 'today'},
	});

describe('the heat map', () => {
	it('has weeks as columns up to today, by shade and without colour', () => {
		const counts = {'2026-07-20': 3, '2026-07-17': 7, '2026-06-30': 11, '2026-06-29': 40};
		const {lines, legend} = map({...counts, '2027-01-01': 9, '1970-01-01': 9}, '2026-07-22', 20);
		expect(lines.map(plain).map((line) => line.trimEnd())).toEqual([
			'    Jun     Jul',
			'Mon · · · · █ · · ░',
			'Tue · · · · ▓ · · ·',
			'Wed · · · · · · · ·◂',
			'Thu · · · · · · ·',
			'Fri · · · · · · ▒',
			'Sat · · · · · · ·',
			'Sun · · · · · · ·',
		]);
		expect(legend.map(plain)).toEqual(['░ 1+', '▒ 5+', '▓ 10+', '█ 15+', '◂ today']);
	});

	it('takes its steps from most days, not from the busiest', () => {
		const days = Array.from({length: 28}, (_, index) => [`2026-06-${index + 1}`, 100] as const);
		const counts = Object.fromEntries(
			days.map(([date, count]) => [date.replace(/-(\d)$/, '-0$1'), count]),
		);
		const {legend} = map({...counts, '2026-06-30': 5000}, '2026-06-30', 60);
		expect(plain(legend[3]!)).toBe('█ 75+');
	});

	it('never is wider than its room, whatever the day', () => {
		fc.assert(
			fc.property(
				fc.integer({min: -800, max: 3_000_000}),
				fc.integer({min: 6, max: 90}),
				(today, width) => {
					const {lines} = heatMap(new Map([[today, 1]]), {
						...{width, today, months, weekdays, todayLabel: 'today'},
					});
					expect(lines).toHaveLength(8);
					for (const line of lines) expect(lineCells(line)).toBeLessThanOrEqual(width);
					expect(lines.map(plain).join('').match(/◂/g)).toHaveLength(1);
				},
			),
		);
	});
});

describe('columns', () => {
	it('rise by eighths of a row, over a line that says what is wanted', () => {
		const columns = [0.5, 0.7, 0.9, 1, undefined].map((value, index) => ({
			...(value === undefined ? {} : {value}),
			...(index === 0 ? {label: '3 Jul'} : {}),
			tone: 'mature' as const,
		}));
		const lines = columnChart({
			columns,
			low: {value: 0.5, label: '50%'},
			high: {value: 1, label: '100%'},
			reference: {value: 0.9, label: '90%'},
			...{height: 5, width: 16},
		});
		expect(lines.map((line) => plain(line).trimEnd())).toEqual([
			' 90% ______█___',
			'         █ █',
			'         █ █',
			'       █ █ █',
			' 50% ▁ █ █ █ ·',
			'     3 Jul',
		]);
	});
});

describe('a bar of parts', () => {
	const fills = ['a', 'b', 'c'].map((glyph) => ({glyph, tone: 'text' as const}));
	const bar = (counts: readonly number[], width: number): string =>
		plain(
			stackedBar(
				counts.map((count, index) => ({...fills[index]!, count})),
				width,
			),
		);

	it.each<[number[], string]>([
		[[1, 1, 2], 'aabbcccc'],
		[[0, 0, 5], 'cccccccc'],
		[[1, 1000, 1], 'abbbbbbc'],
		[[0, 0, 0], ''],
	])('%j', (counts, expected) => expect(bar(counts, 8)).toBe(expected));

	it('fills its width, and shows what is there where it can', () => {
		fc.assert(
			fc.property(
				fc.array(fc.nat(1000), {minLength: 3, maxLength: 3}),
				fc.integer({min: 3, max: 60}),
				(counts, width) => {
					const text = bar(counts, width);
					expect(text).toHaveLength(counts.some((count) => count > 0) ? width : 0);
					for (const [index, count] of counts.entries())
						expect(text.includes(fills[index]!.glyph)).toBe(count > 0);
				},
			),
		);
	});
});
