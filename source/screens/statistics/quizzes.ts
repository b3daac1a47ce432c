import {type Column, columnChart} from '../../components/chart/columns.js';
import {figureTable} from '../../components/chart/figure-table.js';
import {type Line, segment} from '../../components/text/line.js';
import {wrap} from '../../components/text/wrap.js';
import {type QuizLabels, quizLabelsFor} from '../../labels/quiz.js';
import {type QuizOfDay, quizTrend, trendLength} from '../../progress/statistics/quizzes.js';
import type {Language} from '../../errors.js';
import type {Setting} from './setting.js';

/** More than this is a list, not a summary. */
const mostListed = 6;
const mostColumns = 30;
const chartHeight = 4;

/** The latest quizzes, how the share of right answers goes, and where to find what is weakest. */
export function quizLines(
	quizzes: readonly QuizOfDay[],
	language: Language,
	{words, share, width}: Setting,
): Line[] {
	const own = quizLabelsFor(language);
	const listed = quizzes.slice(-mostListed).reverse();
	return [
		...figureTable(
			own.statistics.title,
			[own.statistics.right, own.statistics.points, own.statistics.time],
			listed.map(({date, mode, right, total, points, best, ms}) => ({
				label: `${words.day(date)}  ${own.modes[mode]}`,
				figures: [
					{text: `${right}/${total}`, tone: 'strong' as const},
					// Where each right answer is a point, points say nothing new.
					mode === 'exam'
						? {text: own.statistics.pointsOf(points, best)}
						: {text: words.none, tone: 'muted' as const},
					{text: own.duration(ms), tone: 'muted' as const},
				],
			})),
			width,
		),
		...(quizzes.length > mostListed
			? [[segment(own.statistics.more(quizzes.length - mostListed), 'muted')]]
			: []),
		...trendLines(quizzes, own, share, width),
		...wrap([segment(own.statistics.about, 'muted')], width),
	];
}

function trendLines(
	quizzes: readonly QuizOfDay[],
	own: QuizLabels,
	share: (value: number) => string,
	width: number,
): Line[] {
	const {latest, before} = quizTrend(quizzes);
	if (latest === undefined || before === undefined) return [];
	const shown = quizzes.slice(-mostColumns);
	const columns = shown.map(({right, total}): Column => {
		const value = total === 0 ? 0 : right / total;
		return {value, tone: 'mature'};
	});
	return [
		[segment(own.statistics.trend(shown.length), 'strong')],
		...columnChart({
			columns,
			low: {value: 0, label: share(0)},
			high: {value: 1, label: share(1)},
			height: chartHeight,
			width,
		}),
		...wrap(own.statistics.compared(trendLength, share(latest), share(before)), width),
	];
}
