import {type Line, blank, safeLine, segment} from '../components/text/line.js';
import {fit} from '../components/text/cells.js';
import {wrap, wrapAfter} from '../components/text/wrap.js';
import {spanOfTime} from '../session/span-of-time.js';
import type {QuizAnswer} from '../session/quiz-session.js';
import type {StudySummary} from '../session/session-summary.js';
import {evidenceLines} from './answer-view.js';
import {type ViewSetting, stem} from './question-view.js';
import {remarkText} from './verdict-view.js';

/** What lies ahead, as the log and the clock tell. */
export interface Outlook {
	readonly streak: number;
	/** Cards due on the next study day. */
	readonly tomorrow: number;
	/** Cards that come back today, and when the first of them does. */
	readonly later?: {readonly cards: number; readonly ms: number};
}

// More than this is a list, not a summary.
const mostRevisited = 8;

function outlookLines(outlook: Outlook, {labels, width}: ViewSetting): Line[] {
	const {summary} = labels;
	const words = [
		...(outlook.streak > 0 ? [summary.streak(outlook.streak)] : []),
		...(outlook.later
			? [summary.later(outlook.later.cards, labels.when(spanOfTime(outlook.later.ms)))]
			: []),
		summary.tomorrow(outlook.tomorrow),
	];
	return words.flatMap((word) => wrap([segment(word, 'muted')], width));
}

/** The end of a study session in a few lines worth reading. */
export function studySummaryLines(
	result: StudySummary,
	outlook: Outlook,
	setting: ViewSetting,
): Line[] {
	const {labels, width} = setting;
	const {summary} = labels;
	const minutes = labels.span(spanOfTime(result.ms));
	return [
		...wrap([segment(summary.answers(result.answers, result.cards, minutes), 'strong')], width),
		...wrap(summary.remembered(result.remembered, result.answers), width),
		blank,
		...(result.revisit.length > 0
			? [
					[segment(summary.revisit, 'muted')],
					...result.revisit
						.slice(0, mostRevisited)
						.flatMap(({card}) => [
							...wrapAfter(
								[segment('↻ ', 'almost')],
								[
									segment(fit(safeLine(card.question), width * 2)),
									segment(` → ${safeLine(card.answer)}`, 'title'),
								],
								width,
							),
						]),
					...(result.revisit.length > mostRevisited
						? [[segment(`  ${summary.andMore(result.revisit.length - mostRevisited)}`, 'muted')]]
						: []),
					blank,
				]
			: []),
		...outlookLines(outlook, setting),
	];
}

function missLines({question, answer}: QuizAnswer, setting: ViewSetting): Line[] {
	const {labels, width} = setting;
	const {card, options} = question;
	const given = answer.chosen === undefined ? answer.typed?.trim() : options[answer.chosen]?.text;
	const remark = remarkText(answer.judgement?.remark, labels);
	const evidence = evidenceLines(question, setting);
	const inner = {...setting, width: width - 2};
	return [
		blank,
		...wrapAfter([segment('✗ ', 'wrong')], stem(card.question, 'strong'), width),
		...wrapAfter([segment('  ')], [segment(card.answer, 'title')], inner.width),
		...wrapAfter(
			[segment('  ')],
			[
				segment(labels.summary.you(safeLine(given ?? '') || labels.summary.noAnswer), 'muted'),
				...(remark === undefined || answer.typed === undefined || answer.typed.trim() === ''
					? []
					: [segment(` · ${remark}`, 'muted')]),
			],
			width,
		),
		...(evidence.length > 0 ? evidence.map((line) => [segment('  '), ...line]) : []),
	];
}

/** The end of a quiz: the score, and every miss with its evidence. */
export function quizSummaryLines(
	answers: readonly QuizAnswer[],
	streak: number,
	setting: ViewSetting,
): Line[] {
	const {labels, width} = setting;
	const {summary} = labels;
	const right = answers.filter((answer) => answer.isRight).length;
	const misses = answers.filter((answer) => !answer.isRight);
	const inner = {...setting, width: width - 2};
	return [
		...wrap(
			[
				segment(summary.score(right, answers.length), 'title'),
				segment(` · ${summary.praise(answers.length === 0 ? 0 : right / answers.length)}`),
			],
			width,
		),
		...wrap(
			[segment(`${'●'.repeat(right)}`, 'right'), segment('○'.repeat(misses.length), 'wrong')],
			width,
		),
		blank,
		[segment(misses.length > 0 ? summary.misses : summary.noMisses, 'muted')],
		...misses.flatMap((miss) => missLines(miss, inner)),
		blank,
		...(streak > 0 ? wrap([segment(summary.streak(streak), 'muted')], width) : []),
		...wrap([segment(summary.notScheduled, 'muted')], width),
	];
}
