import type {Body} from '../components/frame.js';
import {stackedBar} from '../components/chart/bar.js';
import {cells, fit, pad} from '../components/text/cells.js';
import {type Line, blank, safeLine, segment} from '../components/text/line.js';
import {wrap, wrapAfter} from '../components/text/wrap.js';
import type {Card} from '../deck/deck.js';
import {fold} from '../session/fold.js';
import type {GoalLabels} from '../labels/goal.js';
import type {DayGoal} from '../progress/statistics/at-a-glance.js';
import {
	type Answer,
	type DeckCard,
	type Question,
	openQuestion,
	thoughtAnswer,
} from '../session/question.js';
import type {KindTally, StudySummary} from '../session/session-summary.js';
import {spanOfTime} from '../session/span-of-time.js';
import {answerBody} from './answer-view.js';
import {goalLines} from './goal-view.js';
import {type ViewSetting, kindName} from './question-view.js';

/** What lies ahead, as the log and the clock tell. */
export interface Outlook {
	readonly streak: number;
	/** Cards due on the next study day. */
	readonly tomorrow: number;
	/** Cards that come back today, and when the first of them does. */
	readonly later?: {readonly cards: number; readonly ms: number};
	/** How far the day's goal is, where there is one. */
	readonly goal?: DayGoal;
	/** Cards that could be studied at once. */
	readonly more: number;
}

/** A bar longer than this says no more. */
const longestBar = 24;

function outlookLines(outlook: Outlook, says: GoalLabels, {labels, width}: ViewSetting): Line[] {
	const {summary, session} = labels;
	const words = [
		...(outlook.streak > 0 ? [summary.streak(outlook.streak)] : []),
		summary.tomorrow(outlook.tomorrow),
		...(outlook.later
			? [summary.later(outlook.later.cards, labels.when(spanOfTime(outlook.later.ms)))]
			: []),
		...(outlook.more > 0 ? [session.end.more(outlook.more)] : []),
	];
	const goal = outlook.goal ? [...goalLines(outlook.goal, says, width), blank] : [];
	return [...goal, ...words.flatMap((word) => wrap([segment(word, 'muted')], width))];
}

/** The key of a card in one line; of a false statement, what would be right as well. */
function keyIn({form, answer, explanation}: Card): string {
	const isFalse = form === 'true-false' && fold(answer) === 'salah' && explanation !== undefined;
	return safeLine(isFalse ? `${answer}. ${explanation}` : answer);
}

/** What was forgotten, each card in two rows: what it asks and its key. */
function revisitLines(
	{revisit}: StudySummary,
	selected: number,
	{labels, width}: ViewSetting,
): {readonly lines: Line[]; readonly focus?: {readonly from: number; readonly to: number}} {
	const {end} = labels.session;
	if (revisit.length === 0) return {lines: []};
	const lines: Line[] = [[segment(end.revisit(revisit.length), 'muted')]];
	let focus = {from: 0, to: 1};
	for (const [index, {card, times}] of revisit.entries()) {
		const isHere = index === selected;
		const often = times > 1 ? ` · ${end.times(times)}` : '';
		const from = lines.length;
		lines.push(
			[
				segment(isHere ? '▸ ' : '  ', 'selected'),
				segment('↻ ', 'almost', ''),
				segment(fit(safeLine(card.question), width - 4), isHere ? 'selected' : 'text'),
			],
			[
				segment('    → ', 'muted'),
				segment(fit(keyIn(card), width - 6 - cells(often)), 'strong'),
				segment(often, 'muted'),
			],
		);
		if (isHere) focus = {from, to: lines.length};
	}
	return {lines, focus};
}

/** How each kind went, the weakest first; of one kind alone the lines above say all. */
function kindLines(kinds: readonly KindTally[], {labels, width}: ViewSetting): Line[] {
	if (kinds.length < 2) return [];
	const names = kinds.map(({kind}) => kindName({kind}, labels));
	const column = Math.max(...names.map(cells));
	const counts = kinds.map(({remembered, answers}) =>
		labels.session.end.position(remembered, answers),
	);
	const room = width - column - 4 - Math.max(...counts.map(cells));
	const length = Math.min(longestBar, room);
	return [
		blank,
		[segment(labels.session.end.byKind, 'muted')],
		...kinds.map(({remembered, answers}, index): Line => [
			segment(pad(names[index]!, column + 2)),
			...(length < 4
				? []
				: stackedBar(
						[
							{glyph: '━', tone: 'right', count: remembered},
							{glyph: '─', tone: 'rule', count: answers - remembered},
						],
						length,
					)),
			segment(`  ${counts[index]!}`, 'muted'),
		]),
	];
}

/**
 * The end of a study session: what it came to, what to look at again, and what lies ahead.
 * @param selected the card to look at again that Enter would open
 */
export function studyEndBody(
	result: StudySummary,
	outlook: Outlook,
	selected: number,
	setting: ViewSetting & {readonly goalLabels: GoalLabels; readonly note?: string},
): Body {
	const {labels, width} = setting;
	const {summary, session} = labels;
	const minutes = labels.span(spanOfTime(result.ms));
	const share = result.answers === 0 ? 1 : result.remembered / result.answers;
	const head = [
		[segment(summary.studied, 'title')],
		...wrap([segment(summary.answers(result.answers, result.cards, minutes), 'strong')], width),
		...wrap(summary.remembered(result.remembered, result.answers), width),
		...wrap(session.end.kind(share), width),
		...(setting.note === undefined ? [] : wrap([segment(setting.note, 'muted')], width)),
		blank,
	];
	const revisit = revisitLines(result, selected, setting);
	const lines = [
		...head,
		...revisit.lines,
		...(revisit.lines.length > 0 ? [blank] : []),
		...outlookLines(outlook, setting.goalLabels, setting),
		...kindLines(result.kinds, setting),
	];
	if (!revisit.focus) return {lines};
	// With the first one selected the result itself stays in sight.
	const from = selected === 0 ? 0 : revisit.focus.from + head.length;
	return {lines, start: {from, to: revisit.focus.to + head.length}};
}

/** A card of the session as if it had been answered in the head and just been revealed. */
export function revealed(found: DeckCard): {readonly asked: Question; readonly answer: Answer} {
	const asked: Question = {
		...openQuestion(found, {input: 'think', seed: '', at: 0}),
		input: 'think',
	};
	return {asked, answer: thoughtAnswer(asked, 0)};
}

/** A card of the session with its key and evidence. */
export function revisitedBody(found: DeckCard, setting: ViewSetting): Body {
	const {asked, answer} = revealed(found);
	return answerBody(asked, answer, setting);
}

/**
 * Covers a question while the learner is away.
 * @param answers how many were given in this session
 */
export function pauseLines(
	answers: number,
	{labels, width}: Pick<ViewSetting, 'labels' | 'width'>,
): Line[] {
	const {pause} = labels.session;
	return [
		[segment(pause.title, 'title')],
		blank,
		...wrap(pause.clock, width),
		...(answers > 0 ? wrap([segment(pause.soFar(answers), 'muted')], width) : []),
		blank,
		...wrapAfter([segment('▸ ', 'selected')], [segment(pause.goOn, 'strong')], width),
	];
}
