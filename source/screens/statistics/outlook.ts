import {type Column, columnChart} from '../../components/chart/columns.js';
import {type FigureRow, figureTable} from '../../components/chart/figure-table.js';
import {type Line, blank, segment} from '../../components/text/line.js';
import {wrap} from '../../components/text/wrap.js';
import type {Recall} from '../../progress/statistics/retention.js';
import type {Statistics} from '../../progress/statistics/statistics.js';
import {dayName} from '../../schedule/study-day.js';
import type {Tone} from '../../theme.js';
import type {Setting} from './setting.js';

const chartHeight = 5;
const chartDays = 30;
/** Shares below are all drawn alike: they would only flatten the others. */
const leastShare = 0.5;
/** A share of fewer answers says nothing yet. */
const fewRecalls = 10;
/** So far below what is wanted chance alone may lead. */
const tolerance = 0.05;

/** How much was remembered, by the length of the interval and by the day. */
export function retentionLines(statistics: Statistics, setting: Setting): Line[] {
	const {words, share, width} = setting;
	const {retention, desiredRetention} = statistics;
	if (retention.at(-1)!.recalls === 0) {
		return [[segment(words.retention.title, 'title')], ...wrap(words.retention.nothing, width)];
	}
	const figures = (of: (period: Statistics['retention'][number]) => Recall): FigureRow['figures'] =>
		retention.map((period) => {
			const recall = of(period);
			return {text: shareText(recall, setting), tone: toneOf(recall, desiredRetention)};
		});
	const rows: FigureRow[] = [
		{label: words.retention.allCards, figures: figures((period) => period)},
		...retention[0]!.byAge.map(({from, to}, age) => ({
			label: `  ${words.retention.interval(from, to)}`,
			figures: figures(({byAge}) => byAge[age]!),
		})),
	];
	return [
		...figureTable(
			words.retention.title,
			retention.map(({period}) => words.days(period)),
			rows,
			width,
		),
		...wrap([segment(words.retention.about(share(desiredRetention)), 'muted')], width),
		blank,
		[segment(words.retention.byDay(chartDays), 'strong')],
		...retentionChart(statistics, setting),
	];
}

function shareText({share: value, recalls}: Recall, {number, share, words}: Setting): string {
	return value === undefined ? words.none : `${share(value)} (${number(recalls)})`;
}

function toneOf({share, recalls}: Recall, desired: number): Tone {
	if (share === undefined || recalls < fewRecalls) return 'muted';
	return share < desired - tolerance ? 'below' : 'text';
}

function retentionChart(statistics: Statistics, {words, share, width}: Setting): Line[] {
	const {days, desiredRetention} = statistics;
	const today = numberOf(statistics.today);
	const byNumber = new Map(days.map((day) => [day.number, day]));
	const columns = Array.from({length: chartDays}, (_, index): Column => {
		const number = today - chartDays + 1 + index;
		const {recalls = 0, recalled = 0} = byNumber.get(number) ?? {};
		const label = (chartDays - 1 - index) % 7 === 0 ? {label: words.day(dayName(number))} : {};
		if (recalls === 0) return {tone: 'rule', ...label};
		const value = recalled / recalls;
		return {value, tone: value < desiredRetention - tolerance ? 'below' : 'mature', ...label};
	});
	return columnChart({
		columns,
		low: {value: leastShare, label: share(leastShare)},
		high: {value: 1, label: share(1)},
		reference: {value: desiredRetention, label: share(desiredRetention)},
		height: chartHeight,
		width,
	});
}

/** How many cards come back, and when. */
export function forecastLines(statistics: Statistics, setting: Setting): Line[] {
	const {words, number, width} = setting;
	const {overdue, days} = statistics.forecast;
	const title: Line = [segment(words.forecast.title, 'title')];
	const within = (count: number): number => days.slice(0, count).reduce((sum, day) => sum + day, 0);
	if (overdue + within(days.length) === 0) return [title, ...wrap(words.forecast.nothing, width)];
	const today = numberOf(statistics.today);
	const most = Math.max(...days);
	const columns = days.map((value, index): Column => ({
		value,
		tone: 'young',
		...(index % 7 === 0
			? {label: index === 0 ? words.forecast.today : words.day(dayName(today + index))}
			: {}),
	}));
	const sums: FigureRow = {
		label: '',
		figures: [
			{text: number(overdue), tone: overdue > 0 ? 'overdue' : 'muted'},
			...[1, 7, 14, 30].map((count) => ({text: number(within(count)), tone: 'strong' as const})),
		],
	};
	return [
		title,
		...figureTable(
			'',
			[
				words.forecast.overdue,
				words.forecast.today,
				...[7, 14, 30].map((count) => words.forecast.within(count)),
			],
			[sums],
			width,
		),
		...(most === 0
			? []
			: columnChart({
					columns,
					low: {value: 0, label: number(0)},
					high: {value: most, label: number(most)},
					height: Math.min(chartHeight, most),
					width,
				})),
	];
}

function numberOf(date: string): number {
	return Date.parse(date) / 86_400_000;
}
