import type {Body, LazyBody} from '../components/frame.js';
import {cells, fit, pad, padStart} from '../components/text/cells.js';
import {
	type Line,
	blank,
	fitLine,
	lineCells,
	safeLine,
	segment,
	spread,
} from '../components/text/line.js';
import {wrap} from '../components/text/wrap.js';
import {isRetired} from '../deck/retired.js';
import type {Action} from '../keys/binding.js';
import {type DeckLabels, deckLabelsFor, filterName} from '../labels/deck.js';
import {markLabelsFor} from '../labels/marks.js';
import {dueDay, isDue} from '../schedule/review.js';
import {dayNumber} from '../schedule/study-day.js';
import type {Browse} from '../session/browse/browse.js';
import type {BrowsedCard} from '../session/browse/browsed-card.js';
import {firstHit} from '../session/browse/search.js';
import {spanOfDays, spanOfTime} from '../session/span-of-time.js';
import type {TextField} from '../session/text-field.js';
import type {Tone} from '../theme.js';
import type {PreviewSetting} from './card-preview-view.js';
import {withHits} from './hits-view.js';
import {standingOf} from './mark-view.js';
import {fieldRows} from './question-view.js';

/** What the list is shown with. */
export interface ListSetting extends PreviewSetting {
	/** The name of the key that does something here. */
	readonly keyOf: (action: Action) => string;
}

/** How many cards are listed and picked out, at the right of the title. */
export function listStatus({listed, cards, chosen}: Browse, says: DeckLabels): Line {
	return [
		...(chosen.size > 0 ? [segment(`${says.chosen(chosen.size)} · `, 'almost')] : []),
		segment(says.count(listed.length, cards.length), 'muted'),
	];
}

/** Which cards are shown, in which order, and what is searched for; the field while it is typed into. */
export function listHead(
	{filter, order}: Browse,
	search: {readonly field: TextField; readonly isTyping: boolean},
	{theme, language, width}: Omit<ListSetting, 'standing'>,
): Line[] {
	const says = deckLabelsFor(language);
	if (search.isTyping) {
		// Of a long search the end is what is being typed.
		const [line = blank] = fieldRows(search.field, says.searchHere, {theme, width}).slice(-1);
		return [fitLine(line, width)];
	}
	const query = search.field.characters.join('').trim();
	const part = (name: string, value: string, isPlain: boolean): Line => [
		segment(`${name}: `, 'muted'),
		segment(safeLine(value), isPlain ? 'muted' : 'strong'),
	];
	const parts = [
		...(query === '' ? [] : [part(says.search, query, false)]),
		part(says.filter, filterName(filter, language), filter.by === 'all'),
		part(says.order, says.orders[order], order === 'deck'),
	];
	const line = parts.flatMap((each, index) => [
		...(index > 0 ? [segment(' · ', 'muted')] : []),
		...each,
	]);
	return [fitLine(line, width)];
}

/** From this width on, a row has room for a card's deck. */
const leastForDeck = 72;

/** The cards, a row each, made as they come in sight. */
export function listBody(browse: Browse, setting: ListSetting): LazyBody {
	const {listed, at} = browse;
	if (listed.length === 0) return {lines: emptyLines(browse, setting)};
	const {width} = setting;
	// Elsewhere the deck stands with the card that is looked at.
	const deckColumn = setting.isOfMany && width >= leastForDeck ? Math.floor(width * 0.22) : 0;
	const column = width < 60 ? 14 : Math.min(24, Math.floor(width * 0.3));
	const row = (entry: BrowsedCard, index: number): Line => {
		const isSelected = index === at;
		const isChosen = browse.chosen.has(entry.key);
		const tone: Tone = isSelected ? 'selected' : 'text';
		const room = width - column - 5 - (deckColumn > 0 ? deckColumn + 2 : 0);
		const standing = standingWord(entry, setting);
		return [
			segment(isSelected ? '▸' : ' ', 'selected'),
			segment(isChosen ? '✓ ' : '  ', 'right'),
			...spread(questionPart(entry, tone, room, setting), blank, room),
			segment('  '),
			...(deckColumn > 0
				? [segment(`${pad(safeLine(entry.deck.title), deckColumn)}  `, 'muted')]
				: []),
			segment(fit(standing.text, column), standing.tone),
		];
	};
	return {
		lines: {
			length: listed.length,
			slice: (from, to) => listed.slice(from, to).map((entry, index) => row(entry, from + index)),
		},
		focus: {from: at, to: at + 1},
	};
}

/** A question, with what was found lit; where that stands elsewhere on the card, a glimpse of it. */
function questionPart(
	{card}: BrowsedCard,
	tone: Tone,
	room: number,
	{words, theme}: ListSetting,
): Line {
	const question = fit(safeLine(card.question), room);
	if (words.length === 0) return [segment(question, tone)];
	const lit = withHits([segment(question, tone)], words, theme.isPlain);
	const isLit = lit.some((part) => part.tone === 'hit');
	const elsewhere = isLit ? undefined : firstHit(card, words);
	if (!elsewhere) return lit;
	const most = Math.floor(room * 0.45);
	const glimpse = fit(
		safeLine(glimpseOf(elsewhere.text, elsewhere.start, Math.floor(most / 3))),
		most,
	);
	const shown = withHits([segment(glimpse, 'muted')], words, theme.isPlain);
	return [
		segment(fit(question, room - lineCells(shown) - 3), tone),
		segment(' · ', 'muted'),
		...shown,
	];
}

/** A text from so many characters before a place on, or a little less. */
function glimpseOf(text: string, start: number, context: number): string {
	const before = text.slice(Math.max(0, start - context), start);
	const from = start - before.length;
	if (from === 0) return text;
	// Not from the middle of a word.
	return `…${before.replace(/^\S*\s?/u, '')}${text.slice(start)}`;
}

/** How a card stands, in the fewest words. */
function standingWord(
	{key, card}: BrowsedCard,
	{labels, language, progress, now}: ListSetting,
): {readonly text: string; readonly tone: Tone} {
	const says = deckLabelsFor(language);
	const marks = [
		...(isRetired(card) ? [labels.study.retired] : []),
		...standingOf(key, progress, now, markLabelsFor(language)),
	];
	if (marks.length > 0) return {text: marks.join(', '), tone: 'almost'};
	const {memories, schedule} = progress;
	const memory = memories.get(key);
	if (!memory) return {text: says.isNew, tone: 'muted'};
	if (isDue(memory, now, schedule)) return {text: says.isDue, tone: 'accent'};
	if (memory.interval === 0) {
		return {text: labels.when(spanOfTime(memory.due - now.at)), tone: 'muted'};
	}
	const days = dueDay(memory, now.tz, schedule) - dayNumber(now, schedule.dayStart);
	return {text: days === 1 ? says.tomorrow : labels.when(spanOfDays(days)), tone: 'muted'};
}

/** Why there is nothing to list, and what to do. */
function emptyLines({cards, filter, words}: Browse, {language, width, keyOf}: ListSetting): Line[] {
	const says = deckLabelsFor(language);
	const [why, tip] =
		cards.length === 0
			? [says.noCards, says.noCardsTip]
			: words.length > 0
				? [says.nothingFound(words.join(' ')), says.nothingFoundTip(keyOf('leave'))]
				: filter.by === 'standing' && filter.standing === 'marked'
					? [says.noMarks, says.noMarksTip]
					: [
							says.nothingShown(filterName(filter, language)),
							says.nothingShownTip(keyOf('filter')),
						];
	return [...wrap(why, width), blank, ...wrap([segment(tip, 'muted')], width)];
}

/** A row of something to choose. */
export interface ChoiceRow {
	readonly label: string;
	/** Above the first row of each. */
	readonly group?: string;
	/** At the right end of the row. */
	readonly figure?: string;
	/** It is what holds now. */
	readonly isActive?: boolean;
	/** There is nothing behind it. */
	readonly isEmpty?: boolean;
}

/** Something to choose, one row of it looked at. */
export function choiceBody(
	ask: string,
	rows: readonly ChoiceRow[],
	at: number,
	width: number,
): Body {
	const labels = rows.map(({label}) => safeLine(label));
	// Figures stand near what they count.
	const room = Math.min(width, Math.max(44, ...labels.map((label) => cells(label) + 14))) - 4;
	const lines: Line[] = [...wrap([segment(ask, 'strong')], width), blank];
	let focus = {from: 0, to: 1};
	const hasGroups = rows.some(({group}, index) => group !== rows[0]?.group && index > 0);
	for (const [index, row] of rows.entries()) {
		const isSelected = index === at;
		const startsGroup = hasGroups && index > 0 && row.group !== rows[index - 1]?.group;
		if (startsGroup) lines.push(blank, [segment(`    ${row.group ?? ''}`, 'muted')]);
		if (isSelected) focus = {from: index === 0 ? 0 : lines.length, to: lines.length + 1};
		const tone: Tone = isSelected ? 'selected' : row.isEmpty ? 'muted' : 'text';
		lines.push([
			segment(isSelected ? '▸ ' : '  ', 'selected'),
			segment(row.isActive ? '✓ ' : '  ', 'right'),
			...spread(
				[segment(fit(labels[index]!, room - 8), tone)],
				row.figure === undefined ? blank : [segment(padStart(row.figure, 6), tone)],
				room,
			),
		]);
	}
	return {lines, focus};
}
