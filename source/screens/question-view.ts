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
import type {Question} from '../session/question.js';
import type {TextField} from '../session/text-field.js';
import type {Theme, Tone} from '../theme.js';
import {blankSegments, fillsBlank} from './cloze-view.js';
import {matchingLines} from './match-view.js';
import {orderingLines} from './order-view.js';
import {trueFalseLines} from './true-false-view.js';
import {wordQuestionLines} from './word-question.js';

export interface ViewSetting {
	readonly labels: Labels;
	readonly theme: Theme;
	readonly width: number;
	/** How the card stands besides its schedule, in a word or two each: flagged, changed. */
	readonly standing?: readonly string[];
	/** What is searched for in the card, to be lit. */
	readonly words?: readonly string[];
}

/** What a card asks for, in a word; unknown kinds of a newer version have none. */
export function kindName({kind}: Pick<Card, 'kind'>, labels: Labels): string {
	return Object.hasOwn(labels.kinds, kind) ? labels.kinds[kind]! : labels.kinds['custom']!;
}

const gap = /_{2,}/g;

/**
 * The stem, its blank standing out.
 * @param filling what stands in the blank, in place of the line that marks it
 */
export function stem(question: string, tone: Tone, filling?: readonly Segment[]): Segment[] {
	const parts: Segment[] = [];
	let from = 0;
	for (const match of question.matchAll(gap)) {
		if (match.index > from) parts.push(segment(question.slice(from, match.index), tone));
		parts.push(...(filling ?? [segment(match[0], 'selected')]));
		from = match.index + match[0].length;
	}
	if (from < question.length) parts.push(segment(question.slice(from), tone));
	return parts;
}

/** Kind, question and the hint where it was asked for. */
export function questionHead(
	card: Card,
	setting: ViewSetting & {
		readonly isHintShown?: boolean;
		readonly isAnswered?: boolean;
		/** What stands in the blank of the question. */
		readonly filling?: readonly Segment[] | undefined;
	},
): Line[] {
	const {labels, width} = setting;
	return [
		[
			segment(kindName(card, labels), 'muted'),
			...(isRetired(card) ? [segment(` · ${labels.study.retired}`, 'almost')] : []),
			...(setting.standing ?? []).map((words) => segment(` · ${words}`, 'almost')),
		],
		...(wordQuestionLines(card, setting) ??
			wrap(stem(card.question, 'strong', setting.filling), width)),
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
	const mark = segment('› ', 'selected', '');
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

/** What there is to choose, arrange or pair, for the way in which the question is answered. */
function choices(question: Question, setting: ViewSetting): OptionRows {
	const {card, ordering, matching} = question;
	if (ordering) return orderingLines(card, ordering, setting);
	if (matching) return matchingLines(card, matching, setting);
	return card.form === 'true-false'
		? trueFalseLines(question, setting)
		: optionLines(question, setting);
}

/** Whether the cursor is at the first thing to choose from. */
function isAtTop({ordering, matching, highlighted}: Question): boolean {
	if (ordering) return ordering.at === 0;
	if (matching) return matching.at === 0 && matching.picking === undefined;
	return highlighted === 0;
}

/** A question and the way to answer it. */
export function questionBody(
	question: Question,
	setting: ViewSetting,
): {readonly lines: Line[]; readonly focus?: {readonly from: number; readonly to: number}} {
	const {labels, theme, width} = setting;
	const {card, input, field, isHintShown} = question;
	const isInPlace = input === 'type' && fillsBlank(card);
	const filling = isInPlace ? blankSegments(field, theme.isPlain) : undefined;
	const head = questionHead(card, {...setting, isHintShown, filling});
	if (input === 'think') {
		const text = wrap([segment(labels.study.inTheHead, 'muted')], width);
		return {lines: [...head, blank, ...text]};
	}
	if (isInPlace) {
		const how = field.characters.length === 0 ? labels.session.cloze.typeInPlace : '';
		const at = head.findIndex((line) => line.some(({tone}) => tone === 'cursor'));
		return {
			lines: [...head, blank, ...wrap([segment(how, 'muted')], width)],
			focus: {from: Math.max(0, at - 1), to: at + 1},
		};
	}
	if (input === 'type') {
		const rows = fieldLines(question, setting);
		const from = head.length + 1;
		return {lines: [...head, blank, ...rows], focus: {from, to: from + rows.length}};
	}
	const {lines, focus} = choices(question, setting);
	const offset = head.length + 1;
	// With the first one highlighted the question itself is wanted in sight.
	const from = isAtTop(question) ? 0 : focus.from + offset;
	return {lines: [...head, blank, ...lines], focus: {from, to: focus.to + offset}};
}

export function deckTitle(question: Question): string {
	return safeLine(question.deck.title);
}
