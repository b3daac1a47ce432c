import {stackedBar} from '../components/chart/bar.js';
import {cells, pad, padStart} from '../components/text/cells.js';
import {type Line, blank, indent, safeLine, segment} from '../components/text/line.js';
import {wrap, wrapAfter} from '../components/text/wrap.js';
import type {Card} from '../deck/deck.js';
import type {QuizLabels} from '../labels/quiz.js';
import type {RightOf} from '../progress/event.js';
import type {Answer, Question} from '../session/question.js';
import type {QuizPlan} from '../session/quiz-plan.js';
import {type Marked, type QuizResult, weakestFirst} from '../session/quiz-result.js';
import {evidenceLines} from './answer-view.js';
import {type ViewSetting, kindName, stem} from './question-view.js';
import {remarkText} from './verdict-view.js';

interface Outcome {
	readonly plan: QuizPlan;
	readonly result: QuizResult;
	readonly marked: readonly Marked[];
	readonly isTimeUp?: boolean;
	/** Days in a row with answers. */
	readonly days: number;
}

interface ResultSetting extends ViewSetting {
	readonly own: QuizLabels;
	/** A share of 1 in per cent. */
	readonly share: (value: number) => string;
}

/** A single row of dots for each question is read at a glance up to so many. */
const mostDots = 40;
/** Shows no more topics than can be looked over. */
const mostTags = 8;

/** The end of a quiz: score and time, what the topics came to, and every miss with its evidence. */
export function resultLines(outcome: Outcome, setting: ResultSetting): Line[] {
	const {result, marked, plan, days} = outcome;
	const {labels, own, width} = setting;
	const {summary} = labels;
	const misses = marked.filter(({isRight}) => !isRight);
	const inner = {...setting, width: width - 2};
	const scheduled = result.isScheduled ? own.result.scheduled : summary.notScheduled;
	return [
		...wrap(
			[
				segment(summary.score(result.right, result.total), 'title'),
				segment(` · ${summary.praise(result.total === 0 ? 0 : result.right / result.total)}`),
			],
			width,
		),
		...(result.total > mostDots ? [] : dots(marked, width)),
		...(plan.mode === 'exam' ? examLines(outcome, setting) : []),
		...topicLines(outcome, setting),
		blank,
		[segment(misses.length > 0 ? summary.misses : summary.noMisses, 'muted')],
		...misses.flatMap((miss) => missLines(miss, inner)),
		blank,
		...(days > 0 ? wrap([segment(summary.streak(days), 'muted')], width) : []),
		...wrap([segment(scheduled, 'muted')], width),
	];
}

/** A mark for each question, in their order. */
function dots(marked: readonly Marked[], width: number): Line[] {
	return wrap(
		marked.map(({isRight, answer}) =>
			isRight ? segment('●', 'right') : segment(answer ? '○' : '·', answer ? 'wrong' : 'muted', ''),
		),
		width,
	);
}

function examLines({plan, result, isTimeUp}: Outcome, {own, width}: ResultSetting): Line[] {
	const {right, total, blank: empty, points, best, ms, limit, pauses = 0} = result;
	const time = own.duration(ms);
	return [
		blank,
		...wrap(
			[
				segment(own.result.points(points, best), 'strong'),
				segment(` · ${own.result.scoring(plan.scoring)}`, 'muted'),
			],
			width,
		),
		...wrap([segment(own.result.counts(right, total - right - empty, empty))], width),
		...wrap(
			[
				segment(
					limit === undefined
						? own.result.time(time)
						: own.result.timeOf(time, own.duration(limit)),
				),
			],
			width,
		),
		...(isTimeUp ? wrapAfter([segment('! ', 'almost')], own.result.timeUp, width) : []),
		...(pauses > 0 ? wrap([segment(own.result.pauses(pauses), 'muted')], width) : []),
	];
}

/** What each kind and each topic came to, the weakest first; one alone says nothing more than the score. */
function topicLines({result: {byKind, byTag = {}}}: Outcome, setting: ResultSetting): Line[] {
	const {labels, own} = setting;
	const kinds = Object.keys(byKind).length;
	return [
		...(kinds > 1
			? [
					blank,
					...topicTable(own.result.byKind, byKind, (kind) => kindName({kind}, labels), setting),
				]
			: []),
		...(Object.keys(byTag).length > 1
			? [blank, ...topicTable(own.result.byTag, byTag, safeLine, setting)]
			: []),
	];
}

const barCells = 10;

function topicTable(
	title: string,
	byTopic: Readonly<Record<string, RightOf>>,
	name: (topic: string) => string,
	{share, width}: ResultSetting,
): Line[] {
	const topics = weakestFirst(byTopic).slice(0, mostTags);
	const figures = topics.map(([, right, total]) => `${right}/${total}`);
	const figureCells = Math.max(...figures.map(cells));
	const room = width - barCells - figureCells - 12;
	const names = Math.min(room, Math.max(...topics.map(([topic]) => cells(name(topic)))));
	return [
		[segment(title, 'muted')],
		...topics.map(([topic, right, total], index): Line => {
			const filled = Math.round((right / total) * barCells);
			return [
				segment(`${pad(name(topic), names)}  `),
				segment(`${padStart(figures[index]!, figureCells)}  `),
				...stackedBar(
					[
						{glyph: '█', tone: 'mature', count: filled},
						{glyph: '░', tone: 'rule', count: barCells - filled},
					],
					barCells,
				),
				segment(` ${padStart(share(right / total), 5)}`, 'muted'),
			];
		}),
	];
}

/** The right answer in one line, orders and pairs as well. */
function keyText({form, items, pairs, answer}: Card): string {
	if (form === 'order' && items) return items.join(' → ');
	return form === 'match' && pairs ? pairsText(pairs, [...pairs.keys()]) : answer;
}

/** What was answered, in one line; undefined when nothing was. */
function givenText({card, options}: Question, answer: Answer | undefined): string | undefined {
	const {chosen, places, partners, typed} = answer ?? {};
	if (places) return places.map((item) => card.items?.[item] ?? '').join(' → ');
	if (partners) return pairsText(card.pairs ?? [], partners);
	return chosen === undefined ? typed?.trim() : options[chosen]?.text;
}

function pairsText(
	pairs: NonNullable<Card['pairs']>,
	partners: ReadonlyArray<number | undefined>,
): string {
	return pairs
		.map(([left], pair) => `${left} → ${pairs[partners[pair] ?? -1]?.[1] ?? '?'}`)
		.join('; ');
}

function missLines({question, answer}: Marked, setting: ResultSetting): Line[] {
	const {labels, width} = setting;
	const {card} = question;
	const given = givenText(question, answer);
	const remark = given ? remarkText(answer?.judgement?.remark, labels) : undefined;
	const yours = given
		? labels.summary.you(safeLine(given))
		: labels.summary.you(labels.summary.noAnswer);
	return [
		blank,
		...wrapAfter(
			[segment(answer ? '✗ ' : '· ', answer ? 'wrong' : 'muted')],
			stem(card.question, 'strong'),
			width,
		),
		...wrapAfter([segment('  ')], [segment(keyText(card), 'title')], width),
		...wrapAfter(
			[segment('  ')],
			[
				segment(yours, 'muted'),
				...(remark === undefined || answer?.typed === undefined
					? []
					: [segment(` · ${remark}`, 'muted')]),
			],
			width,
		),
		...indent(evidenceLines(question, {...setting, width: width - 2}), 2),
	];
}
