import {heatMap} from '../../components/chart/heat-map.js';
import {flow} from '../../components/chart/segments.js';
import {cells, pad} from '../../components/text/cells.js';
import {type Line, lineCells, segment, spread} from '../../components/text/line.js';
import {wrap, wrapAfter} from '../../components/text/wrap.js';
import type {Activity} from '../../progress/statistics/days.js';
import type {Statistics} from '../../progress/statistics/statistics.js';
import type {Tone} from '../../theme.js';
import {type Setting, spanOfStudy} from './setting.js';

/** The figures that everybody looks for first. */
export function figureLines({streak, activity, retention}: Statistics, setting: Setting): Line[] {
	const {labels, words, number, share, width} = setting;
	const today = activity[0]!;
	const recall = retention[1]!;
	const figures = [
		[words.days(streak.current), words.inARow],
		[words.answers(number(today.answers), today.answers), words.today],
		[today.ms === 0 ? words.none : labels.span(spanOfStudy(today.ms)), words.studied],
		[recall.share === undefined ? words.none : share(recall.share), words.remembered],
	] as const;
	const sizes = figures.map(([figure, caption]) => Math.max(cells(figure), cells(caption)));
	const room = width - sizes.reduce((sum, size) => sum + size, 0);
	const gap = Math.min(10, Math.floor(room / (figures.length - 1)));
	if (gap < 2) {
		return figures.map(([figure, caption]) =>
			spread([segment(caption, 'muted')], [segment(figure, 'title')], width),
		);
	}
	const row = (part: 0 | 1, tone: Tone): Line =>
		figures.map((figure, index) => {
			const isLast = index === figures.length - 1;
			return segment(pad(figure[part], sizes[index]! + (isLast ? 0 : gap)), tone);
		});
	return [row(0, 'title'), row(1, 'muted')];
}

/** A calendar of answers. */
export function calendarLines(statistics: Statistics, setting: Setting): Line[] {
	const {words, number, width} = setting;
	const {streak, days, activity, future} = statistics;
	const map = heatMap(new Map(days.map((day) => [day.number, day.answers])), {
		width,
		today: Date.parse(statistics.today) / 86_400_000,
		months: words.months,
		weekdays: words.weekdays,
		todayLabel: words.today,
	});
	const heading: Line = [segment(words.calendar, 'title')];
	const legend = flow(map.legend, 2, width);
	const isBeside =
		legend.length === 1 && cells(words.calendar) + 2 + lineCells(legend[0]!) <= width;
	const all = activity.at(-1)!;
	return [
		...(isBeside ? [spread(heading, legend[0]!, width)] : [heading, ...legend]),
		...map.lines,
		...wrap(
			[segment(words.record(streak.longest, number(all.days), number(all.answers)), 'muted')],
			width,
		),
		...(future.answers === 0
			? []
			: wrapAfter(
					[segment('! ', 'almost')],
					[segment(words.future(number(future.answers), future.answers), 'almost')],
					width,
				)),
	];
}

/** What today, the last days and all days came to. */
export function activityRows(
	activity: readonly Activity[],
	{labels, words, number, share}: Setting,
): Array<{label: string; figures: Array<{text: string}>}> {
	const all = activity.at(-1)!;
	const rows: ReadonlyArray<readonly [string, boolean, (period: Activity) => string]> = [
		[words.activity.days, true, ({days}) => number(days)],
		[words.activity.reviews, true, ({reviews}) => number(reviews)],
		[words.activity.introduced, true, ({introduced}) => number(introduced)],
		[words.activity.practice, all.practice > 0, ({practice}) => number(practice)],
		[words.activity.quiz, all.quiz > 0, ({quiz}) => number(quiz)],
		[
			words.activity.quizRight,
			all.quiz > 0,
			({quiz, quizRight}) => (quiz === 0 ? words.none : share(quizRight / quiz)),
		],
		[words.activity.time, true, ({ms}) => (ms === 0 ? words.none : labels.span(spanOfStudy(ms)))],
		[
			words.activity.perAnswer,
			true,
			({msPerAnswer}) =>
				msPerAnswer === undefined
					? words.none
					: words.seconds(number(Math.max(1, Math.round(msPerAnswer / 1000)))),
		],
	];
	return rows
		.filter(([, isShown]) => isShown)
		.map(([label, , figure]) => ({
			label,
			figures: activity.map((period) => ({text: figure(period)})),
		}));
}
