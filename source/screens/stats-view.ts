import {figureTable} from '../components/chart/figure-table.js';
import type {Body} from '../components/frame.js';
import {type Line, type Segment, blank, lineCells, segment} from '../components/text/line.js';
import {wrap, wrapAfter} from '../components/text/wrap.js';
import type {HardContents} from '../deck-contents.js';
import type {Language} from '../errors.js';
import type {Statistics} from '../progress/statistics/statistics.js';
import {deckLines} from './statistics/decks.js';
import {hardestLines, kindLines} from './statistics/hardest.js';
import {quizLines} from './statistics/quizzes.js';
import {forecastLines, retentionLines} from './statistics/outlook.js';
import {activityRows, calendarLines, figureLines} from './statistics/overview.js';
import {type Setting, settingFor} from './statistics/setting.js';

/** A part of the statistics and the row that it begins on. */
export interface StatsSection {
	readonly name: string;
	readonly from: number;
}

export interface StatsBody extends Body {
	readonly sections: readonly StatsSection[];
}

/**
 * Statistics from the most looked for to the most particular: figures of today, the calendar, recall, what comes
 * back, decks, what is hard, and sums.
 * @param contents absent while decks are being read
 */
export function statsBody(
	statistics: Statistics,
	contents: HardContents | undefined,
	{
		language,
		width,
		isInApp = false,
	}: {readonly language: Language; readonly width: number; readonly isInApp?: boolean},
): StatsBody {
	const setting = settingFor(language, width);
	const all = statistics.activity.at(-1)!;
	if (all.answers === 0) return {lines: emptyLines(statistics, isInApp, setting), sections: []};
	const {words} = setting;
	const parts: ReadonlyArray<readonly [keyof typeof words.sections, readonly Line[]]> = [
		['calendar', calendarLines(statistics, setting)],
		['retention', retentionLines(statistics, setting)],
		['kinds', kindLines(contents, setting)],
		['forecast', forecastLines(statistics, setting)],
		['decks', statistics.decks.length === 0 ? [] : deckLines(statistics, setting)],
		['hardest', hardestLines(statistics, contents, setting)],
		[
			'quizzes',
			statistics.quizzes.length === 0 ? [] : quizLines(statistics.quizzes, language, setting),
		],
		['activity', activityLines(statistics, setting)],
	];
	const lines: Line[] = [...figureLines(statistics, setting)];
	const sections: StatsSection[] = [];
	for (const [name, rows] of parts) {
		if (rows.length === 0) continue;
		sections.push({name: words.sections[name], from: lines.length + 1});
		lines.push(blank, ...rows);
	}
	return {lines, sections};
}

function activityLines({activity}: Statistics, setting: Setting): Line[] {
	const {words, width} = setting;
	return figureTable(
		words.activity.title,
		activity.map(({period}) =>
			period === undefined ? words.activity.all : period === 1 ? words.today : words.days(period),
		),
		activityRows(activity, setting),
		width,
	);
}

/** The names of the parts in one row, the one in sight standing out; those around it where there is little room. */
export function sectionRow(
	sections: readonly StatsSection[],
	current: number,
	width: number,
): Line {
	const row = (from: number, to: number): Line =>
		sections.slice(from, to).flatMap(({name}, index): Segment[] => {
			const isHere = from + index === current;
			return [
				...(index === 0 ? [] : [segment('  ')]),
				segment(`${isHere ? '▸' : ' '}${name}`, isHere ? 'selected' : 'muted'),
			];
		});
	let [from, to] = [0, sections.length];
	while (to - from > 1 && lineCells(row(from, to)) > width) {
		if (current - from > to - 1 - current) from++;
		else to--;
	}
	return row(from, to);
}

function emptyLines(
	{maturity}: Statistics,
	isInApp: boolean,
	{words, number, width}: Setting,
): Line[] {
	return [
		...wrap([segment(words.empty.title, 'title')], width),
		...wrap(words.empty.about, width),
		blank,
		...(maturity.new === 0
			? []
			: wrap(words.empty.waiting(number(maturity.new), maturity.new), width)),
		...(isInApp
			? wrap(words.empty.nextInApp, width)
			: [
					...wrap(words.empty.next, width),
					...wrapAfter([segment('  ')], [segment(words.command, 'accent')], width),
				]),
	];
}
