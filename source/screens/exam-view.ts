import {flow} from '../components/chart/segments.js';
import type {Body} from '../components/frame.js';
import {cells, fit, padStart} from '../components/text/cells.js';
import {type Line, type Segment, blank, safeLine, segment} from '../components/text/line.js';
import {wrap, wrapAfter} from '../components/text/wrap.js';
import {type QuizLabels, writeClock} from '../labels/quiz.js';
import {
	type ExamQuestion,
	type ExamSession,
	examCounts,
	isAnswered,
} from '../session/exam-session.js';
import {fieldText} from '../session/text-field.js';
import {type ViewSetting, questionBody, questionHead} from './question-view.js';

export interface ExamSetting extends ViewSetting {
	readonly own: QuizLabels;
}

const minute = 60_000;

/** Where the learner is and what time is left, at the right of the header. */
export function examStatus(
	position: string,
	left: number | undefined,
	{exam}: QuizLabels,
	isCalm: boolean,
): Line {
	if (left === undefined) return [segment(position, 'muted')];
	const isLast = left < minute;
	// Where nothing may move, minutes are enough.
	const time = isCalm ? exam.minutesLeft(Math.ceil(left / minute)) : writeClock(left);
	return [segment(`${position} · `, 'muted'), segment(time, isLast ? 'almost' : 'strong')];
}

/** A question of an exam; of options, the one that is chosen is told from the one that the cursor is at. */
export function examQuestionBody(current: ExamQuestion, setting: ExamSetting): Body {
	const {own, width} = setting;
	const {question, chosen, isDoubtful} = current;
	const standing = isDoubtful ? [own.exam.doubtful] : [];
	if (question.input !== 'choice') return questionBody(question, {...setting, standing});
	const head = questionHead(question.card, {...setting, standing});
	const lines: Line[] = [...head, blank];
	let focus = {from: 0, to: head.length + 2};
	for (const [index, option] of question.options.entries()) {
		const isHighlighted = index === question.highlighted;
		const isChosen = index === chosen;
		const tone = isHighlighted || isChosen ? 'selected' : 'text';
		const from = lines.length;
		lines.push(
			...wrapAfter(
				[
					segment(isHighlighted ? '▸ ' : '  ', 'selected'),
					segment(isChosen ? '● ' : '○ ', isChosen ? 'selected' : 'muted'),
					segment(`${index + 1}  `, isHighlighted ? 'selected' : 'key'),
				],
				[segment(option.text, tone)],
				width,
			),
		);
		// With the first option highlighted the question itself is wanted in sight.
		if (isHighlighted) focus = {from: index === 0 ? 0 : from, to: lines.length};
	}
	return {lines, focus};
}

const cellWidth = 8;
const mostColumns = 10;

/** How many questions stand side by side in the list. */
export function overviewColumns(width: number): number {
	return Math.max(1, Math.min(mostColumns, Math.floor(width / cellWidth)));
}

/** All questions at a glance: answered, blank, unsure; and the chosen one in words. */
export function overviewBody(session: ExamSession, setting: ExamSetting): Body {
	const {own, width} = setting;
	const {questions, index} = session;
	const columns = overviewColumns(width);
	const rows: Line[] = [];
	for (let from = 0; from < questions.length; from += columns) {
		const row = questions.slice(from, from + columns);
		rows.push(row.flatMap((each, at) => cell(each, from + at, from + at === index)));
	}
	const head: Line[] = [
		...wrap([segment(own.exam.counts(examCounts(session)), 'strong')], width),
		...flow(
			[
				[segment('● ', 'right'), segment(own.exam.answered, 'muted')],
				[segment('○ ', 'muted'), segment(own.exam.blank, 'muted')],
				[segment('? ', 'almost'), segment(own.exam.doubtful, 'muted')],
			],
			3,
			width,
		),
		blank,
	];
	const at = head.length + Math.floor(index / columns);
	return {lines: [...head, ...rows], focus: {from: at === head.length ? 0 : at, to: at + 1}};
}

/** ` 3 ●?`, in brackets where the cursor is: no colour is needed to see it. */
function cell(each: ExamQuestion, index: number, isSelected: boolean): Segment[] {
	const isDone = isAnswered(each);
	const number = padStart(String(index + 1), 3);
	return [
		segment(isSelected ? '[' : ' ', 'selected'),
		segment(number, isSelected ? 'selected' : 'text'),
		segment(isDone ? ' ●' : ' ○', isDone ? 'right' : 'muted'),
		segment(each.isDoubtful ? '?' : ' ', 'almost'),
		segment(isSelected ? ']' : ' ', 'selected'),
	];
}

/** The question that is chosen in the list, and what was answered to it. */
export function previewLines({questions, index}: ExamSession, setting: ExamSetting): Line[] {
	const current = questions[index];
	if (!current) return [];
	const {own, width} = setting;
	const {question} = current;
	const given = givenText(current);
	return [
		[segment('─'.repeat(width), 'rule')],
		...wrapAfter(
			[segment(`${index + 1}. `, 'muted')],
			[segment(fit(safeLine(question.card.question), 2 * width - 12))],
			width,
		),
		given === undefined
			? [segment(`   ${own.exam.notAnswered}`, 'muted')]
			: [segment('   → ', 'muted'), segment(fit(safeLine(given), width - 5), 'title')],
	];
}

/** What was answered, in a line; undefined when nothing was. */
function givenText(current: ExamQuestion): string | undefined {
	if (!isAnswered(current)) return undefined;
	const {question, chosen} = current;
	return chosen === undefined
		? fieldText(question.field).trim()
		: (question.options[chosen]?.text ?? '');
}

/** Whether to hand in, and what is still open. */
export function handInLines(session: ExamSession, {own, width}: ExamSetting): Line[] {
	const {exam} = own;
	const open = exam.unfinished(examCounts(session));
	return [
		blank,
		...wrap([segment(exam.ask, 'strong'), segment(` ${exam.askMeans}`)], width),
		...(cells(open) > 0
			? wrapAfter([segment('! ', 'almost')], [segment(`${open}.`, 'almost')], width)
			: []),
	];
}
