import {cells, pad} from '../text/cells.js';
import {type Line, type Segment, segment} from '../text/line.js';
import {type Fill, joined} from './segments.js';

/** Nothing, then four levels that are told apart by shade as well as by colour. */
const nothing: Fill = {glyph: '·', tone: 'muted'};
const levels: readonly Fill[] = [
	{glyph: '░', tone: 'heat-1'},
	{glyph: '▒', tone: 'heat-2'},
	{glyph: '▓', tone: 'heat-3'},
	{glyph: '█', tone: 'heat-4'},
];
const todayMark = segment('◂', 'strong');

const weekdayWidth = 4;
const weekWidth = 2;

export interface HeatMapSetting {
	/** In cells. */
	readonly width: number;
	/** In days since 1970-01-01. */
	readonly today: number;
	/** Short names, January first. */
	readonly months: readonly string[];
	/** Short names, Monday first. */
	readonly weekdays: readonly string[];
	readonly todayLabel: string;
}

export interface HeatMap {
	/** The names of months, then a row for each day of the week. */
	readonly lines: readonly Line[];
	/** What each level stands for, and today. */
	readonly legend: readonly Line[];
}

/**
 * A calendar that ends with the present week: weeks as columns, as many as fit.
 * @param counts by day, in days since 1970-01-01
 */
export function heatMap(counts: ReadonlyMap<number, number>, setting: HeatMapSetting): HeatMap {
	const {width, today} = setting;
	const weeks = Math.max(1, Math.floor((width - weekdayWidth) / weekWidth));
	const first = today - weekdayOf(today) - 7 * (weeks - 1);
	const shown = [...counts].filter(([day]) => day >= first && day <= today);
	const step = stepOf(shown.map(([, count]) => count));
	const cell = (day: number): Segment[] => {
		if (day > today) return [segment(' '.repeat(weekWidth))];
		const {glyph, tone} = fillOf(counts.get(day) ?? 0, step);
		return [segment(glyph, tone), day === today ? todayMark : segment(' ')];
	};
	return {
		lines: [
			monthNames(first, weeks, setting.months),
			...setting.weekdays.map((name, weekday) =>
				joined([
					segment(pad(name, weekdayWidth), 'muted'),
					...Array.from({length: weeks}, (_, week) => cell(first + 7 * week + weekday)).flat(),
				]),
			),
		],
		legend: [
			...levels.map(({glyph, tone}, level) => [
				segment(glyph, tone),
				segment(` ${Math.max(1, level * step)}+`, 'muted'),
			]),
			[todayMark, segment(` ${setting.todayLabel}`, 'muted')],
		],
	};
}

/** Monday is 0. */
function weekdayOf(day: number): number {
	return (((day + 3) % 7) + 7) % 7;
}

function monthNames(first: number, weeks: number, months: readonly string[]): Line {
	// A month's name stands above the week of its first day.
	const monthOf = (week: number): number =>
		new Date((first + 7 * week + 6) * 86_400_000).getUTCMonth();
	const starts = Array.from({length: weeks}, (_, week) => week).filter(
		(week) => week === 0 || monthOf(week) !== monthOf(week - 1),
	);
	// The month that the map begins in gives way where there is no room for two names.
	if (starts.length > 1 && starts[1]! < 2) starts.shift();
	const width = weekdayWidth + weekWidth * weeks;
	const row = starts.reduce((names, week) => {
		const column = weekdayWidth + weekWidth * week;
		const name = months[monthOf(week)] ?? '';
		return column + cells(name) > width ? names : pad(names, column) + name;
	}, '');
	return [segment(row, 'muted')];
}

/** How many answers a level stands for: steps of a round number, so that few busy days do not pale the rest. */
function stepOf(counts: readonly number[]): number {
	const sorted = counts.filter((count) => count > 0).sort((a, b) => a - b);
	const busy = sorted[Math.floor(0.9 * (sorted.length - 1))] ?? 0;
	return roundUp(busy / levels.length);
}

function roundUp(value: number): number {
	for (let power = 1; ; power *= 10) {
		const found = [5, 10, 15, 20, 25, 30, 40].find((step) => step * power >= value);
		if (found !== undefined) return found * power;
	}
}

function fillOf(count: number, step: number): Fill {
	if (count <= 0) return nothing;
	return levels[Math.min(levels.length - 1, Math.floor(count / step))]!;
}
