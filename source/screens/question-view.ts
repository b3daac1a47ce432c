import {cells} from '../components/text/cells.js';
import {
	type Line,
	type Segment,
	blank,
	safeLine,
	safeText,
	segment,
} from '../components/text/line.js';
import {wrap, wrapAfter} from '../components/text/wrap.js';
import type {Card} from '../deck/deck.js';
import {isRetired} from '../deck/retired.js';
import type {Labels} from '../labels/labels.js';
import {seeded, shuffle} from '../session/chance.js';
import type {Question} from '../session/question.js';
import type {TextField} from '../session/text-field.js';
import type {Theme, Tone} from '../theme.js';
import {wordQuestionLines} from './word-question.js';

export interface ViewSetting {
	readonly labels: Labels;
	readonly theme: Theme;
	readonly width: number;
	/** How the card stands besides its schedule, in a word or two each: flagged, changed. */
	readonly standing?: readonly string[];
}

/** What a card asks for, in a word; unknown kinds of a newer version have none. */
export function kindName(card: Card, labels: Labels): string {
	return Object.hasOwn(labels.kinds, card.kind)
		? labels.kinds[card.kind]!
		: labels.kinds['custom']!;
}

const gap = /_{2,}/g;

/** The stem, its blank standing out. */
export function stem(question: string, tone: Tone): Segment[] {
	const parts: Segment[] = [];
	let from = 0;
	for (const match of question.matchAll(gap)) {
		if (match.index > from) parts.push(segment(question.slice(from, match.index), tone));
		parts.push(segment(match[0], 'selected'));
		from = match.index + match[0].length;
	}
	if (from < question.length) parts.push(segment(question.slice(from), tone));
	return parts;
}

/** `order` and `match` are asked in the head: what is to be put in order or paired is listed. */
function material(card: Card, {labels, width}: ViewSetting): Line[] {
	const {left, right} = mixedMaterial(card);
	if (left.length === 0) return [];
	const list = (mark: string, items: readonly string[]): Line[] =>
		items.flatMap((item) => wrapAfter([segment(mark, 'muted')], item, width));
	return [
		blank,
		[segment(card.form === 'order' ? labels.study.order : labels.study.match, 'muted')],
		...list('• ', left),
		...(right.length > 0 ? [blank, ...list('◦ ', right)] : []),
	];
}

/** What is to be put in order (`left` alone) or paired, so mixed that its order tells nothing. */
export function mixedMaterial(card: Card): {
	readonly left: readonly string[];
	readonly right: readonly string[];
} {
	const mixed = (items: readonly string[]): string[] => shuffle(items, seeded(card.id));
	if (card.form === 'order') return {left: mixed(card.items ?? []), right: []};
	const pairs = card.form === 'match' ? (card.pairs ?? []) : [];
	return {
		left: mixed(pairs.map(([left]) => left)),
		right: mixed(pairs.map(([, right]) => right)),
	};
}

/** Kind, question and the hint where it was asked for. */
export function questionHead(
	card: Card,
	setting: ViewSetting & {readonly isHintShown?: boolean; readonly isAnswered?: boolean},
): Line[] {
	const {labels, width} = setting;
	return [
		[
			segment(kindName(card, labels), 'muted'),
			...(isRetired(card) ? [segment(` · ${labels.study.retired}`, 'almost')] : []),
			...(setting.standing ?? []).map((words) => segment(` · ${words}`, 'almost')),
		],
		...(wordQuestionLines(card, setting) ?? wrap(stem(card.question, 'strong'), width)),
		...material(card, setting),
		...(setting.isHintShown && card.hint !== undefined
			? [blank, ...wrapAfter([segment(`${labels.study.hint}  `, 'muted')], card.hint, width)]
			: []),
	];
}

/** The field that an answer is typed into; it goes on in further rows where the answer is long. */
export function fieldLines(question: Question, setting: ViewSetting): Line[] {
	return fieldRows(question.field, setting.labels.study.typeHere, setting);
}

/** @param invitation stands in a field that is empty */
export function fieldRows(
	{characters, cursor}: TextField,
	invitation: string,
	{theme, width}: Pick<ViewSetting, 'theme' | 'width'>,
): Line[] {
	const mark = segment('› ', 'selected');
	const caret = segment(theme.isPlain ? '▏' : ' ', 'cursor');
	if (characters.length === 0) {
		return [[mark, caret, segment(` ${invitation}`, 'muted')]];
	}
	const shown = characters.map((character, index) =>
		segment(safeText(character), index === cursor && !theme.isPlain ? 'cursor' : 'strong'),
	);
	if (theme.isPlain || cursor === characters.length) shown.splice(cursor, 0, caret);

	const rows: Segment[][] = [[mark]];
	let used = 0;
	for (const part of shown) {
		const size = cells(part.text);
		if (used + size > width - 2) {
			rows.push([segment('  ')]);
			used = 0;
		}
		rows.at(-1)!.push(part);
		used += size;
	}
	return rows;
}

export interface OptionRows {
	readonly lines: Line[];
	/** Rows of the highlighted option. */
	readonly focus: {readonly from: number; readonly to: number};
}

/** The options to choose from, numbered as their keys. */
export function optionLines(question: Question, {width}: ViewSetting): OptionRows {
	const lines: Line[] = [];
	let focus = {from: 0, to: 1};
	for (const [index, option] of question.options.entries()) {
		const isHighlighted = index === question.highlighted;
		const from = lines.length;
		lines.push(
			...wrapAfter(
				[
					segment(isHighlighted ? '▸ ' : '  ', 'selected'),
					segment(`${index + 1}  `, isHighlighted ? 'selected' : 'key'),
				],
				[segment(option.text, isHighlighted ? 'selected' : 'text')],
				width,
			),
		);
		if (isHighlighted) focus = {from, to: lines.length};
	}
	return {lines, focus};
}

/** A question and the way to answer it. */
export function questionBody(
	question: Question,
	setting: ViewSetting,
): {readonly lines: Line[]; readonly focus?: {readonly from: number; readonly to: number}} {
	const {labels, width} = setting;
	const head = questionHead(question.card, {...setting, isHintShown: question.isHintShown});
	if (question.input === 'think') {
		const text = wrap([segment(labels.study.inTheHead, 'muted')], width);
		return {lines: [...head, blank, ...text]};
	}
	if (question.input === 'type') {
		const field = fieldLines(question, setting);
		const from = head.length + 1;
		return {lines: [...head, blank, ...field], focus: {from, to: from + field.length}};
	}
	const options = optionLines(question, setting);
	const offset = head.length + 1;
	// With the first option highlighted the question itself is wanted in sight.
	const from = question.highlighted === 0 ? 0 : options.focus.from + offset;
	return {
		lines: [...head, blank, ...options.lines],
		focus: {from, to: options.focus.to + offset},
	};
}

export function deckTitle(question: Question): string {
	return safeLine(question.deck.title);
}
