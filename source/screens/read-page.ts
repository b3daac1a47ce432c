import {cells} from '../components/text/cells.js';
import {type Line, type Segment, segment} from '../components/text/line.js';
import {type Page, type PageRow, setPage} from '../components/text/page.js';
import type {Rows} from '../components/text/viewport.js';
import type {Language} from '../errors.js';
import type {Labels} from '../labels/labels.js';
import {noiseLabel} from '../labels/noise.js';
import {type Paragraph, paragraphsOf} from '../reading/paragraphs.js';
import type {Reading} from '../reading/reading.js';
import type {Mark} from '../reading/reading-session.js';
import type {Tone} from '../theme.js';

/** A paragraph of the article, or one that the app adds to it. */
interface SheetParagraph extends Pick<Paragraph, 'pieces'> {
	readonly kind: Paragraph['kind'] | 'note';
}

/** An article ready to be set: its title, its text, and what is to be said of it. */
export type Sheet = readonly SheetParagraph[];

export function sheetOf(
	{facts: {article}, words}: Reading,
	labels: Labels,
	language: Language,
): Sheet {
	const paragraphs = paragraphsOf(article, words);
	const [first, ...others] = paragraphs;
	const hasHeadline = first?.kind === 'headline';
	const plain = (kind: SheetParagraph['kind'], text: string): SheetParagraph[] =>
		text === '' ? [] : [{kind, pieces: [{text}]}];
	const reasons = [...new Set(article.noise.map(({reason}) => noiseLabel(reason)[language]))];
	const isAllTranslated = words.length > 0 && words.every(({isTranslated}) => isTranslated);
	const isPartly = !isAllTranslated && words.some(({isTranslated}) => isTranslated);
	return [
		...(hasHeadline ? [first] : plain('headline', article.title ?? labels.read.untitled)),
		...(isAllTranslated ? plain('note', `! ${labels.read.allTranslated}`) : []),
		...(isPartly ? plain('note', `! ${labels.read.partlyTranslated}`) : []),
		...(hasHeadline ? others : paragraphs),
		...plain('note', `· ${labels.read.end} ·`),
		...(reasons.length > 0 ? plain('note', labels.read.leftOut(reasons.join(', '))) : []),
	];
}

/** Publisher and date of an article, as far as they are known. */
export function sourceOf(
	{publisher, publishedAt}: Reading['facts']['article'],
	labels: Labels,
): string {
	return [publisher, publishedAt === undefined ? undefined : labels.date(publishedAt)]
		.filter((part) => part !== undefined)
		.join(' · ');
}

/** What stands before a word where there are no colours. */
export const signs: Readonly<Record<Mark, string>> = {
	due: '*',
	new: '+',
	learning: '~',
	name: '',
	plain: '',
};

export const tones: Readonly<Record<Exclude<Mark, 'plain'>, Tone>> = {
	due: 'due',
	new: 'fresh',
	learning: 'learning',
	name: 'name',
};

/** Longer rows than this tire the eye. */
const longestMeasure = 72;

/** At least so many cells stay free on either side of the text. */
const leastMargin = 2;

/** How wide the text is set in a column, and how far it is moved to the right. */
export function measureOf(width: number): {readonly measure: number; readonly margin: number} {
	const measure = Math.min(longestMeasure, width - 2 * leastMargin);
	return {measure, margin: Math.floor((width - measure) / 2)};
}

export function setSheet(
	sheet: Sheet,
	measure: number,
	sign: ((word: number) => string) | undefined,
): Page {
	const isClose = (at: number): boolean =>
		sheet[at - 1]!.kind === 'list' && sheet[at]!.kind === 'list';
	return setPage(sheet, measure, {isClose, ...(sign ? {sign} : {})});
}

const baseTones: Readonly<Record<SheetParagraph['kind'], Tone>> = {
	headline: 'strong',
	subheading: 'strong',
	paragraph: 'text',
	list: 'text',
	caption: 'muted',
	note: 'muted',
};

export interface PageLook {
	readonly mark: (word: number) => Mark;
	readonly cursor: number;
	readonly margin: number;
	readonly isPlain: boolean;
}

/** The rows of a page as they are to be painted, each when it is asked for. */
export function pageRows(page: Page, sheet: Sheet, look: PageLook): Rows {
	const paint = look.isPlain ? plainRow : colouredRow;
	return {
		length: page.rows.length,
		slice: (from, to) =>
			page.rows
				.slice(from, to)
				.map((row) =>
					row.runs.length === 0 ? [] : paint(row, baseTones[sheet[row.paragraph]!.kind], look),
				),
	};
}

function colouredRow({runs}: PageRow, base: Tone, {mark, cursor, margin}: PageLook): Line {
	return [
		segment(' '.repeat(margin)),
		...runs.map(({text, word}): Segment => {
			if (word === undefined) return segment(text, base);
			if (word === cursor) return segment(text, 'cursor');
			return segment(text, toneOf(mark(word), base));
		}),
	];
}

function toneOf(mark: Mark, base: Tone): Tone {
	if (mark === 'plain') return base;
	// A headline is full of names and keeps its weight.
	return mark === 'name' && base !== 'text' ? base : tones[mark];
}

/** Without styles, brackets take the place of the spaces around the word under the cursor. */
function plainRow({runs}: PageRow, _base: Tone, {cursor, margin}: PageLook): Line {
	let text = ' '.repeat(margin);
	let from = -1;
	let to = -1;
	for (const run of runs) {
		if (run.word === cursor) {
			if (from < 0) from = text.length;
			to = text.length + run.text.length;
		}
		text += run.text;
	}
	if (from < 0) return [segment(text)];
	text += ' ';
	const left = edge(text, from - 1, -1);
	const right = edge(text, to, 1);
	return [
		segment(`${text.slice(0, left)}[${text.slice(left + 1, right)}]${text.slice(right + 1)}`),
	];
}

/** The nearest space beyond punctuation, or else the character next to the word. */
function edge(text: string, next: number, by: -1 | 1): number {
	let at = next;
	while (at > 0 && at < text.length - 1 && /[^\p{L}\p{N}\s]/u.test(text[at]!)) at += by;
	return text[at] === ' ' ? at : next;
}

/** What the marks mean, each as it stands in the text, with how many words have it. */
export function legendLine(
	counts: Readonly<Record<'due' | 'new' | 'learning', number>>,
	hasNames: boolean,
	labels: Labels,
	isPlain: boolean,
): Line {
	const {due, fresh, learning, name} = labels.read;
	const named = {due, new: fresh, learning} as const;
	const shown = (['due', 'new', 'learning'] as const).filter((kind) => counts[kind] > 0);
	const parts = shown.map((kind): Line => [
		segment(`${isPlain ? signs[kind] : ''}${named[kind]}`, tones[kind]),
		segment(` ${counts[kind]}`, 'muted'),
	]);
	if (hasNames && !isPlain) parts.push([segment(name, tones.name)]);
	return parts.flatMap((part, index) => (index === 0 ? part : [segment('   '), ...part]));
}

/** A rule with a word in it. */
export function ruleWith(says: Segment, width: number): Line {
	const used = 4 + cells(says.text);
	return [
		segment('── ', 'rule'),
		says,
		segment(` ${'─'.repeat(Math.max(0, width - used))}`, 'rule'),
	];
}
