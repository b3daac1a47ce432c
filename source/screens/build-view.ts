import type {Body} from '../components/frame.js';
import {cells, fit, pad} from '../components/text/cells.js';
import {
	type Line,
	type Segment,
	blank,
	fitLine,
	safeLine,
	segment,
} from '../components/text/line.js';
import {wrap, wrapAfter} from '../components/text/wrap.js';
import type {GivenSource} from '../article/given-source.js';
import {countWords} from '../article/prose.js';
import {fewestWords} from '../article/refusal.js';
import type {BuildLabels} from '../labels/build.js';
import {type Stage, type StageFound, stages} from '../make-deck.js';
import type {SourceDraft} from '../session/source-draft.js';
import type {Theme} from '../theme.js';
import {fieldRows} from './question-view.js';
import {bar} from './quoted.js';

export interface BuildViewSetting {
	readonly says: BuildLabels;
	readonly theme: Theme;
	readonly width: number;
	/** Names of the keys that are spoken of. */
	readonly keys: {readonly make: string; readonly clipboard: string};
	/** The window has few rows. */
	readonly isShort: boolean;
}

/** What a text is, before its beginning. */
export interface TextGlance {
	readonly words: number;
	readonly lines: number;
	/** The first lines that hold anything. */
	readonly beginning: readonly string[];
	/** How many more there are. */
	readonly more: number;
}

/** Nobody reads an article here: this much tells which one it is. */
const linesAtAGlance = 4;

export function glanceAt(text: string): TextGlance {
	const lines = text.split('\n').filter((line) => line.trim() !== '');
	return {
		words: countWords(text),
		lines: lines.length,
		beginning: lines.slice(0, linesAtAGlance),
		more: Math.max(0, lines.length - linesAtAGlance),
	};
}

/** The field, and what it holds or can hold. */
export function inputBody(
	draft: SourceDraft,
	given: GivenSource | undefined,
	glance: TextGlance | undefined,
	setting: BuildViewSetting,
): Body {
	const {says, width} = setting;
	const head: Line[] = [...wrap([segment(says.ask, 'strong')], width), blank];
	if (glance) {
		const lines = [...head, ...glanceLines(glance, setting)];
		return {lines};
	}
	const field = fieldRows(draft.line, says.here, setting);
	const lines = [...head, ...field, blank, ...belowField(draft, given, setting)];
	return {lines, focus: {from: head.length, to: head.length + field.length}};
}

function glanceLines(glance: TextGlance, {says, width, keys, isShort}: BuildViewSetting): Line[] {
	const {words, lines, beginning, more} = glance;
	const quoted = (content: Line): Line => [segment(bar, 'rule'), ...content];
	const [first = '', ...rest] = beginning;
	return [
		...wrap([segment(says.isText(words, lines), 'muted')], width),
		blank,
		...wrap([segment(safeLine(first), 'title')], width - bar.length)
			.slice(0, 2)
			.map(quoted),
		...rest.flatMap((line) =>
			shortened(safeLine(line), isShort ? 1 : 2, width - bar.length).map((row) => quoted(row)),
		),
		...(more > 0 ? [quoted([segment(says.moreLines(more), 'muted')])] : []),
		blank,
		...(words < fewestWords
			? wrap([segment(says.tooShort(fewestWords), 'almost')], width)
			: wrap([segment(says.ready(keys.make))], width)),
	];
}

/** A text in at most so many rows, the last of them ending in an ellipsis when it was cut. */
export function shortened(
	text: string,
	most: number,
	width: number,
	tone: Segment['tone'] = 'text',
): Line[] {
	const rows = wrap([segment(text, tone)], width);
	if (rows.length <= most) return rows;
	const last = rows[most - 1]!.map((part) => part.text).join('');
	return [...rows.slice(0, most - 1), [segment(fit(`${last} …`, width), tone)]];
}

/** What the line was recognised as; what can be given, while there is none. */
function belowField(
	{line}: SourceDraft,
	given: GivenSource | undefined,
	setting: BuildViewSetting,
): Line[] {
	const {says, width, keys} = setting;
	if (line.characters.length === 0) {
		const ways = says.ways(keys.clipboard);
		const column = Math.max(...ways.map(([what]) => cells(what))) + 3;
		const isNarrow = width - column < 24;
		return ways.flatMap(([what, how]): Line[] =>
			isNarrow
				? [[segment(what)], ...wrapAfter([segment('  ')], [segment(how, 'muted')], width)]
				: wrapAfter([segment(pad(what, column))], [segment(how, 'muted')], width),
		);
	}
	switch (given?.from) {
		case 'web':
			return recognised(says.isAddress(hostOf(given.url)), setting);
		case 'file':
			return recognised(says.isFile(safeLine(given.path)), setting);
		case 'text': {
			const text = line.characters.join('');
			return recognised(says.isText(countWords(text), 1), setting);
		}
		default:
			return wrap([segment(says.isUnclear, 'muted')], width);
	}
}

function recognised(what: string, {says, width, keys}: BuildViewSetting): Line[] {
	return [
		...wrapAfter([segment('→ ', 'accent')], [segment(what, 'strong')], width),
		...wrapAfter([segment('  ')], [segment(says.ready(keys.make), 'muted')], width),
	];
}

function hostOf(url: string): string {
	return URL.canParse(url) ? safeLine(new URL(url).host) : safeLine(url);
}

/** What an article is called while its title is not known: its first line, or where it is. */
export function sourceName(source: GivenSource | undefined): string {
	switch (source?.from) {
		case 'web':
			return source.url;
		case 'file':
			return source.path;
		case 'text':
			return source.text.trimStart().split('\n', 1)[0]!;
		default:
			return '';
	}
}

/** A line for each step: those that are done with what they found, the one that is under way, those to come. */
export function workingBody(
	source: string,
	found: readonly StageFound[],
	wanted: readonly Stage[],
	{says, width}: Pick<BuildViewSetting, 'says' | 'width'>,
): Body {
	const title = found.find((each) => each.stage === 'clean')?.title ?? source;
	const column = Math.max(...stages.map((stage) => cells(says.stages[stage]))) + 2;
	const rows = wanted.flatMap((stage, index): Line[] => {
		const name = pad(says.stages[stage], column);
		const own = found.find((each) => each.stage === stage);
		if (own) {
			const mark = [segment('✓ ', 'right'), segment(name)];
			return wrapAfter(mark, [segment(says.found(own), 'muted')], width);
		}
		const isNow = index === found.length;
		return [
			isNow
				? [
						segment('▸ ', 'selected'),
						segment(name.trimEnd(), 'selected'),
						segment(' …', 'selected'),
					]
				: [segment('  '), segment(name.trimEnd(), 'muted')],
		];
	});
	return {
		lines: [fitLine([segment(safeLine(title), 'strong')], width), blank, ...rows],
	};
}

/** What can be done with an article that the library has. */
export const knownChoices = ['study', 'renew', 'read', 'other'] as const;

export type KnownChoice = (typeof knownChoices)[number];

export function knownBody(
	deck: {readonly title: string; readonly cards: number; readonly learned: number},
	selected: number,
	{says, width}: BuildViewSetting,
): Body {
	const {known} = says;
	const head: Line[] = [
		...wrap(known.says, width),
		blank,
		...wrapAfter([segment('  ')], [segment(safeLine(deck.title), 'title')], width),
		...wrapAfter([segment('  ')], [segment(known.cards(deck.cards, deck.learned), 'muted')], width),
		blank,
	];
	const lines: Line[] = [...head];
	let focus = {from: 0, to: 1};
	for (const [index, choice] of knownChoices.entries()) {
		const isHere = index === selected;
		const from = lines.length;
		lines.push([
			segment(isHere ? '▸ ' : '  ', 'selected'),
			segment(known[choice], isHere ? 'selected' : 'text'),
		]);
		if (choice === 'renew') {
			lines.push(...wrapAfter([segment('  ')], [segment(known.renewMeans, 'muted')], width));
		}
		if (isHere) focus = {from: index === 0 ? 0 : from, to: lines.length};
	}
	return {lines, focus};
}
