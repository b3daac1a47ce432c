import {figureTable} from '../components/chart/figure-table.js';
import type {Body} from '../components/frame.js';
import {type Line, blank, segment} from '../components/text/line.js';
import {wrap, wrapAfter} from '../components/text/wrap.js';
import type {HardContents} from '../deck-contents.js';
import type {Language} from '../errors.js';
import type {Statistics} from '../progress/statistics/statistics.js';
import {deckLines} from './statistics/decks.js';
import {hardestLines} from './statistics/hardest.js';
import {forecastLines, retentionLines} from './statistics/outlook.js';
import {activityRows, calendarLines, figureLines} from './statistics/overview.js';
import {type Setting, settingFor} from './statistics/setting.js';

/**
 * Statistics from the most looked for to the most particular: figures of today, the calendar, recall, what comes
 * back, decks, what is hard, and sums.
 * @param contents absent while decks are being read
 */
export function statsBody(
	statistics: Statistics,
	contents: HardContents | undefined,
	{language, width}: {readonly language: Language; readonly width: number},
): Body {
	const setting = settingFor(language, width);
	const all = statistics.activity.at(-1)!;
	if (all.answers === 0) return {lines: emptyLines(statistics, setting)};
	const {words} = setting;
	const sections = [
		calendarLines(statistics, setting),
		retentionLines(statistics, setting),
		forecastLines(statistics, setting),
		...(statistics.decks.length === 0 ? [] : [deckLines(statistics, setting)]),
		hardestLines(statistics, contents, setting),
		figureTable(
			words.activity.title,
			statistics.activity.map(({period}) =>
				period === undefined ? words.activity.all : period === 1 ? words.today : words.days(period),
			),
			activityRows(statistics.activity, setting),
			width,
		),
	];
	return {
		lines: [...figureLines(statistics, setting), ...sections.flatMap((lines) => [blank, ...lines])],
	};
}

function emptyLines({maturity}: Statistics, {words, number, width}: Setting): Line[] {
	return [
		...wrap([segment(words.empty.title, 'title')], width),
		...wrap(words.empty.about, width),
		blank,
		...(maturity.new === 0
			? []
			: wrap(words.empty.waiting(number(maturity.new), maturity.new), width)),
		...wrap(words.empty.next, width),
		...wrapAfter([segment('  ')], [segment(words.command, 'accent')], width),
	];
}
