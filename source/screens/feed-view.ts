import {publisherOfHost} from '../article/publishers.js';
import type {Body, LazyBody} from '../components/frame.js';
import {cells, fit, pad, padStart} from '../components/text/cells.js';
import {
	type Line,
	type Segment,
	blank,
	safeLine,
	safeText,
	segment,
	spread,
} from '../components/text/line.js';
import type {Rows} from '../components/text/viewport.js';
import {wrap, wrapAfter} from '../components/text/wrap.js';
import {type Language, hintInApp} from '../errors.js';
import type {ListedItem} from '../feed-list.js';
import type {FeedLabels} from '../labels/feed.js';
import type {Labels} from '../labels/labels.js';
import {type ItemOutcome, tallyOutcomes} from '../make-feed-decks.js';
import {shortened} from './build-view.js';

export interface FeedViewSetting {
	readonly labels: Labels;
	readonly says: FeedLabels;
	readonly language: Language;
	readonly width: number;
	/** The window has few rows. */
	readonly isShort: boolean;
}

export interface FeedModel {
	readonly items: readonly ListedItem[];
	readonly isUnchanged: boolean;
	readonly selected: number;
	/** By their numbers. */
	readonly picked: ReadonlySet<number>;
}

/** Narrower columns have room for a title only beside a short date. */
const roomForDates = 64;

/** The articles, one row each, with a box to tick; rows are made as they come into sight. */
export function feedBody(model: FeedModel, setting: FeedViewSetting): LazyBody {
	const {items, isUnchanged, selected} = model;
	const {says, width, isShort} = setting;
	const known = items.filter((item) => item.known).length;
	const about = [
		says.count(items.length - known, known),
		...(isUnchanged ? [says.unchanged] : []),
	].join(' ');
	const ask = wrap([segment(known === items.length ? says.nothingNew : says.ask, 'strong')], width);
	const counts = wrap([segment(about, 'muted')], width);
	const head: Line[] = isShort ? counts : [...ask, ...counts, blank];
	const column = Math.max(...items.map((item) => cells(dateOf(item, setting))));
	const lines: Rows = {
		length: head.length + items.length,
		slice: (from, to) => [
			...head.slice(from, to),
			...items
				.slice(Math.max(0, from - head.length), Math.max(0, to - head.length))
				.map((item) => itemRow(item, model, column, setting)),
		],
	};
	const at = head.length + selected;
	// The question stands above the first row.
	return {lines, focus: {from: selected === 0 ? 0 : at, to: at + 1}};
}

function itemRow(
	item: ListedItem,
	{items, selected, picked}: FeedModel,
	column: number,
	setting: FeedViewSetting,
): Line {
	const {says, width} = setting;
	const isSelected = items[selected] === item;
	const state = item.known ? ` · ${says.isThere}` : '';
	const room = width - 6 - 2 - column;
	const title = fit(safeLine(item.title), Math.max(8, room - cells(state)));
	return [
		segment(isSelected ? '▸ ' : '  ', 'selected'),
		picked.has(item.number)
			? segment('[x] ', 'right', says.isPicked)
			: segment('[ ] ', 'muted', says.isNotPicked),
		segment(title, isSelected ? 'selected' : item.known ? 'muted' : 'text'),
		segment(pad(state, Math.max(0, room - cells(title))), 'muted'),
		segment(`  ${padStart(dateOf(item, setting), column)}`, 'muted'),
	];
}

function dateOf({publishedAt}: ListedItem, {labels, width}: FeedViewSetting): string {
	if (publishedAt === undefined) return '–';
	return width < roomForDates ? publishedAt : labels.date(publishedAt);
}

/** What stays below the list: the selected article in full, and the deck that it has become. */
export function itemLines(item: ListedItem, {labels, says, width}: FeedViewSetting): Line[] {
	const {title, url, publishedAt, known} = item;
	const {host} = new URL(url);
	const publisher = publisherOfHost(host);
	const facts = [
		...(publisher === undefined ? [] : [publisher]),
		safeLine(host),
		publishedAt === undefined ? says.undated : labels.date(publishedAt),
	];
	return [
		[segment('─'.repeat(width), 'rule')],
		...shortened(safeLine(title), 2, width, 'strong'),
		[segment(fit(facts.join(' · '), width), 'muted')],
		...(known
			? [
					...wrapAfter(
						[segment('✓ ', 'right')],
						[segment(says.inDeck(safeLine(known.title)))],
						width,
					).slice(0, 2),
					...wrapAfter([segment('  ')], [segment(says.renewing, 'muted')], width),
				]
			: []),
	];
}

/** How far several articles have come. */
export interface Making {
	readonly queue: readonly ListedItem[];
	readonly outcomes: readonly ItemOutcome[];
	/** What is being done with the one that is under way. */
	readonly step: string;
}

/** All that were picked: those that are done with what became of them, the one that is under way, those to come. */
export function makingBody({queue, outcomes, step}: Making, setting: FeedViewSetting): Body {
	const lines: Line[] = [];
	let focus = {from: 0, to: 1};
	for (const [index, item] of queue.entries()) {
		const outcome = outcomes[index];
		const from = lines.length;
		if (outcome) lines.push(...outcomeLines(outcome, setting));
		else if (index > outcomes.length) lines.push(titleRow(segment('  '), item, '', setting));
		else {
			lines.push(
				titleRow(segment('▸ ', 'selected'), item, '', setting, 'selected'),
				...wrapAfter([segment('  ')], [segment(step, 'muted')], setting.width),
			);
			focus = {from, to: lines.length};
		}
	}
	return {lines, focus};
}

/** What it came to, and what became of each; some were not made where it was stopped. */
export function doneBody(
	{queue, outcomes}: Pick<Making, 'queue' | 'outcomes'>,
	setting: FeedViewSetting,
): Body {
	const {says, width} = setting;
	const left = queue.slice(outcomes.length);
	const tally = tallyOutcomes(outcomes);
	return {
		lines: [
			...wrap([segment(`${says.sum(tally)}.`, 'strong')], width),
			...(left.length > 0
				? wrap([segment(says.stopped(left.length, tally.saved), 'almost')], width)
				: []),
			blank,
			...outcomes.flatMap((outcome) => outcomeLines(outcome, setting)),
			...left.map((item) => titleRow(segment('  '), item, says.notMade, setting)),
		],
	};
}

function outcomeLines(
	{item, status, deck, cards = 0, error}: ItemOutcome,
	setting: FeedViewSetting,
): Line[] {
	const {says, language, width} = setting;
	switch (status) {
		case 'saved':
			return [titleRow(segment('✓ ', 'right'), item, says.saved(cards), setting, 'text')];
		case 'known':
			return [
				titleRow(segment('– ', 'muted'), item, says.isThere, setting, 'text'),
				...(deck
					? wrapAfter([segment('  ')], [segment(says.inDeck(safeLine(deck.title)), 'muted')], width)
					: []),
			];
		default: {
			const hint = error && hintInApp(error)?.[language];
			return [
				titleRow(segment('! ', 'almost'), item, '', setting, 'text'),
				...(error
					? wrapAfter(
							[segment('  ')],
							[
								segment(safeText(error.says[language])),
								segment(hint === undefined ? '' : ` ${safeText(hint)}`, 'muted'),
							],
							width,
						)
					: []),
			];
		}
	}
}

function titleRow(
	mark: Segment,
	{title}: ListedItem,
	end: string,
	{width}: FeedViewSetting,
	tone: Segment['tone'] = 'muted',
): Line {
	const name = segment(safeLine(title), tone);
	return spread([mark, name], end === '' ? blank : [segment(end, 'muted')], width);
}
