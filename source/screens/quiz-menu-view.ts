import {stackedBar} from '../components/chart/bar.js';
import type {Body} from '../components/frame.js';
import {cells, fit, pad, padStart} from '../components/text/cells.js';
import {type Line, blank, plain, segment, spread} from '../components/text/line.js';
import {wrap, wrapAfter} from '../components/text/wrap.js';
import type {Labels} from '../labels/labels.js';
import type {QuizLabels} from '../labels/quiz.js';
import type {KindStanding} from '../session/kind-standings.js';
import {type PausedQuiz, pausedProgress} from '../session/paused-quiz.js';
import {type ChoiceName, type QuizChoices, quickLength} from '../session/quiz-plan.js';
import {kindName} from './question-view.js';

/** One row of the menu: what Enter does. */
export type MenuRow =
	| {readonly does: 'resume'; readonly paused: PausedQuiz}
	| {readonly does: 'quick'}
	| {readonly does: 'exam'}
	| {readonly does: 'kind'; readonly standing: KindStanding};

export interface MenuModel {
	readonly rows: readonly MenuRow[];
	readonly selected: number;
	readonly choices: QuizChoices;
	/** Questions that there are. */
	readonly available: number;
}

export interface MenuSetting {
	readonly labels: Labels;
	readonly own: QuizLabels;
	/** A share of 1 in per cent. */
	readonly share: (value: number) => string;
	readonly width: number;
}

/** What the learner chooses of an exam, in the order of its page. */
export const choiceNames: readonly ChoiceName[] = ['count', 'minutes', 'options', 'scoring'];

/** The rows that the arrows go through. */
export function menuRows(
	standings: readonly KindStanding[],
	paused: PausedQuiz | undefined,
): MenuRow[] {
	return [
		...(paused ? [{does: 'resume', paused} as const] : []),
		...(standings.length === 0
			? []
			: [
					{does: 'quick'} as const,
					{does: 'exam'} as const,
					...standings.map((standing) => ({does: 'kind', standing}) as const),
				]),
	];
}

/** Which quizzes there are to choose from, and how well each kind is known. */
export function menuBody(model: MenuModel, setting: MenuSetting): Body {
	const {rows, selected} = model;
	const {own, width} = setting;
	const {menu} = own;
	const lines: Line[] = [];
	let focus: Body['focus'];
	const table = kindColumns(rows, setting);
	for (const [index, row] of rows.entries()) {
		const before = rows[index - 1];
		const from = lines.length;
		if (row.does === 'kind' && before?.does !== 'kind') lines.push(blank, table.head);
		if (before?.does === 'resume') lines.push(blank);
		const isSelected = index === selected;
		if (isSelected) focus = {from: index === 0 ? 0 : from, to: lines.length + 1};
		const mark = segment(isSelected ? '▸ ' : '  ', 'selected');
		lines.push(
			row.does === 'kind'
				? [mark, ...table.row(row.standing, isSelected)]
				: [
						mark,
						...spread(
							[segment(nameOf(row, own), isSelected ? 'selected' : 'strong')],
							[segment(aboutOf(row, model, own), isSelected ? 'selected' : 'muted')],
							width - 2,
						),
					],
		);
	}
	if (rows.every(({does}) => does === 'resume')) {
		if (lines.length > 0) lines.push(blank);
		lines.push(...wrap(menu.none, width), blank, ...wrap([segment(menu.noneHow, 'muted')], width));
	}
	return {lines, ...(focus ? {focus} : {})};
}

function nameOf(row: MenuRow, {menu, modes, aMode}: QuizLabels): string {
	if (row.does === 'resume') return menu.resume(aMode[row.paused.plan.mode]);
	return row.does === 'exam' ? modes.exam : modes.quick;
}

function aboutOf(row: MenuRow, {available, choices}: MenuModel, own: QuizLabels): string {
	const {menu} = own;
	if (row.does === 'resume') return pausedText(row.paused, own);
	if (row.does === 'quick') return menu.quick(Math.min(quickLength, available));
	return `${menu.countValue(choices.count, available)} · ${menu.exam}`;
}

const minute = 60_000;

/** How far a paused quiz is, and what time it has left. */
function pausedText(paused: PausedQuiz, {menu, duration}: QuizLabels): string {
	if (paused.recorded !== undefined) return menu.unsaved;
	const {done, total} = pausedProgress(paused);
	const {mode, minutes} = paused.plan;
	const limit = mode === 'exam' ? minutes * minute : 0;
	return [
		menu.answered(done, total),
		...(limit > 0
			? [menu.left(duration(minute * Math.ceil(Math.max(0, limit - paused.spent) / minute)))]
			: []),
	].join(' · ');
}

function choiceLine(
	name: ChoiceName,
	isSelected: boolean,
	{choices, available}: Pick<MenuModel, 'choices' | 'available'>,
	{own: {menu}, width}: MenuSetting,
): Line {
	const value = {
		count: menu.countValue(choices.count, available),
		minutes: menu.minutesValue(choices.minutes),
		options: menu.optionsValue(choices.options),
		scoring: menu.scoringValue(choices.scoring),
	}[name];
	const names = Math.max(...choiceNames.map((each) => cells(menu[each])));
	const text = fit(value, width - names - 10);
	return [
		segment(isSelected ? '▸ ' : '  ', 'selected'),
		segment(`${pad(menu[name], names)}  `, isSelected ? 'selected' : 'text'),
		segment(isSelected ? `‹ ${text} ›` : `  ${text}`, isSelected ? 'selected' : 'strong'),
	];
}

/** How the next exam goes, each point to be changed, and what to know before it begins. */
export function examBody(
	model: Pick<MenuModel, 'choices' | 'available' | 'selected'>,
	setting: MenuSetting,
): Body {
	const {own, width} = setting;
	const rows = choiceNames.map((name, index) =>
		choiceLine(name, index === model.selected, model, setting),
	);
	const rules = own.menu.rules.flatMap((rule) =>
		wrapAfter([segment('• ', 'muted')], [segment(rule, 'muted')], width),
	);
	return {lines: [...rows, blank, ...rules], focus: {from: 0, to: rows.length}};
}

const barCells = 10;

/** Kinds as a table: how many questions, how many studied, how well known. */
function kindColumns(
	rows: readonly MenuRow[],
	{labels, own: {menu}, share, width}: MenuSetting,
): {readonly head: Line; readonly row: (standing: KindStanding, isSelected: boolean) => Line} {
	const measure = ({strength}: KindStanding): Line =>
		strength === undefined
			? [segment(menu.unmeasured, 'muted')]
			: [
					...stackedBar(
						[
							{glyph: '█', tone: 'mature', count: Math.round(strength * barCells)},
							{glyph: '░', tone: 'rule', count: barCells - Math.round(strength * barCells)},
						],
						barCells,
					),
					segment(` ${padStart(share(strength), 5)}`),
				];
	const standings = rows.flatMap((row) => (row.does === 'kind' ? [row.standing] : []));
	const last = Math.max(
		cells(menu.strength),
		...standings.map((standing) => cells(plain(measure(standing)))),
	);
	const space = '   ';
	// Where it is narrow, how well a kind is known says more than how much of it was studied.
	const isNarrow = width < 70;
	const questions = cells(menu.questions);
	const studied = isNarrow ? 0 : cells(menu.studied) + space.length;
	const name = width - 2 - questions - studied - last - 2 * space.length;
	return {
		head: [
			segment(`  ${pad(menu.byKind, name)}`, 'muted'),
			segment(space + menu.questions, 'muted'),
			segment(isNarrow ? '' : space + menu.studied, 'muted'),
			segment(space + pad(menu.strength, last), 'muted'),
		],
		row: (standing, isSelected) => {
			const tone = isSelected ? 'selected' : 'text';
			return [
				segment(pad(kindName(standing, labels), name), tone),
				segment(space + padStart(String(standing.questions), questions), tone),
				segment(
					isNarrow ? '' : padStart(String(standing.studied), studied),
					standing.studied === 0 ? 'muted' : tone,
				),
				segment(space),
				...measure(standing),
			];
		},
	};
}

/** Whether answers are to count in the schedule, always in sight. */
export function schedulingLines(isScheduled: boolean, {menu}: QuizLabels, width: number): Line[] {
	const [name, means] = isScheduled
		? [menu.scheduled, menu.scheduledMeans]
		: [menu.outside, menu.outsideMeans];
	return [
		blank,
		...wrap(
			[
				segment(isScheduled ? '● ' : '○ ', isScheduled ? 'almost' : 'muted'),
				segment(name, 'strong'),
				segment(`: ${means}`, 'muted'),
			],
			width,
		),
	];
}
