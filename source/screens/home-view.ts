import {cells, fit, pad, padStart} from '../components/text/cells.js';
import {type Line, blank, safeLine, segment} from '../components/text/line.js';
import {wrap, wrapAfter} from '../components/text/wrap.js';
import type {Body} from '../components/frame.js';
import type {Labels} from '../labels/labels.js';
import type {VocabularyLabels} from '../labels/vocabulary.js';
import type {CardCounts} from '../schedule/counts.js';
import type {Tone} from '../theme.js';

/** One row of the list. */
export interface DeckRow {
	readonly id: string;
	readonly title: string;
	readonly description?: string;
	readonly isBundled: boolean;
	readonly counts: CardCounts;
}

export interface HomeModel {
	readonly rows: readonly DeckRow[];
	readonly selected: number;
	readonly isFirstRun: boolean;
	/** The learner has told which words they know. */
	readonly isPlaced: boolean;
	/** When the next card comes, if nothing is due and nothing is new. */
	readonly allDone?: string;
	/** What an exam asks for. */
	readonly exam?: string;
}

/** Own decks before bundled ones, each in the library's order. */
export function orderRows(rows: readonly DeckRow[]): DeckRow[] {
	return [...rows.filter((row) => !row.isBundled), ...rows.filter((row) => row.isBundled)];
}

/** The row to begin on: the most due cards, else the first new ones, else the top. */
export function firstSelection(rows: readonly DeckRow[]): number {
	let best = 0;
	for (const [index, row] of rows.entries()) {
		if (row.counts.due > (rows[best]?.counts.due ?? 0)) best = index;
	}
	if ((rows[best]?.counts.due ?? 0) > 0) return best;
	return Math.max(
		0,
		rows.findIndex((row) => row.counts.new > 0),
	);
}

function welcome(
	model: HomeModel,
	labels: Labels,
	{placement}: VocabularyLabels,
	width: number,
): Line[] {
	if (!model.isFirstRun) return [];
	const selected = model.rows[model.selected];
	const [before, key, after] = labels.home.start(selected ? safeLine(selected.title) : '');
	return [
		...labels.home.welcome.flatMap((sentence) => wrap(sentence, width)),
		...(selected ? wrap([segment(before), segment(key, 'title'), segment(after)], width) : []),
		...(model.isPlaced
			? []
			: wrap(
					[
						segment(placement.offer[0], 'muted'),
						segment('p', 'key'),
						segment(placement.offer[1], 'muted'),
					],
					width,
				)),
		blank,
	];
}

function figureTone(value: number, isSelected: boolean): Tone {
	if (value === 0) return 'muted';
	return isSelected ? 'selected' : 'strong';
}

function deckTable(model: HomeModel, labels: Labels, width: number): Body {
	const {home} = labels;
	const heads = [home.fresh, home.due, home.learned];
	const learned = model.rows.map(({counts}) => `${counts.learned}/${counts.total}`);
	const sizes = heads.map((head, index) =>
		Math.max(cells(head), ...(index === 2 ? learned.map(cells) : [4])),
	);
	const gap = width < 70 ? 2 : 4;
	const figures = sizes.reduce((sum, size) => sum + size + gap, 0);
	const titleWidth = width - 2 - figures;
	const lines: Line[] = [];
	let focus: Body['focus'];
	const heading = (name: string): Line => [
		segment(`  ${pad(name, titleWidth)}`, 'muted'),
		...heads.map((head, index) =>
			segment(' '.repeat(gap) + padStart(head, sizes[index]!), 'muted'),
		),
	];

	const hasBoth =
		model.rows.some((row) => row.isBundled) && model.rows.some((row) => !row.isBundled);
	for (const [index, row] of model.rows.entries()) {
		const isFirst = index === 0;
		const startsGroup = hasBoth && row.isBundled && !model.rows[index - 1]?.isBundled;
		if (isFirst) lines.push(heading(hasBoth ? home.own : home.decks));
		if (startsGroup) lines.push(blank, [segment(`  ${home.bundled}`, 'muted')]);
		const isSelected = index === model.selected;
		const {counts} = row;
		const values = [String(counts.new), String(counts.due), learned[index]!];
		const tones: Tone[] = [
			figureTone(counts.new, isSelected),
			counts.due > 0 ? 'selected' : 'muted',
			figureTone(counts.learned, isSelected),
		];
		if (isSelected) focus = {from: isFirst ? 0 : lines.length, to: lines.length + 1};
		lines.push([
			segment(isSelected ? '▸ ' : '  ', 'selected'),
			segment(pad(safeLine(row.title), titleWidth), isSelected ? 'selected' : 'text'),
			...values.map((value, column) =>
				segment(' '.repeat(gap) + padStart(value, sizes[column]!), tones[column]),
			),
		]);
	}
	return {lines, ...(focus ? {focus} : {})};
}

/** The home screen: a word of welcome on the first day, then the decks and how each stands. */
export function homeBody(
	model: HomeModel,
	labels: Labels,
	vocabulary: VocabularyLabels,
	width: number,
): Body {
	const head = welcome(model, labels, vocabulary, width);
	if (model.rows.length === 0) {
		return {lines: [...head, ...wrap(labels.home.noDecks, width)]};
	}
	if (model.allDone !== undefined)
		head.push([segment('✓ ', 'right'), ...wrap(model.allDone, width - 2)[0]!], blank);
	if (model.exam !== undefined) {
		head.push(
			...wrapAfter([segment('◆ ', 'accent')], [segment(model.exam, 'strong')], width),
			blank,
		);
	}

	const table = deckTable(model, labels, width);
	const {focus} = table;
	return {
		lines: [...head, ...table.lines],
		...(focus
			? {
					focus: {
						// The welcome stays in sight as long as the first deck is selected.
						from: model.selected === 0 ? 0 : focus.from + head.length,
						to: focus.to + head.length,
					},
				}
			: {}),
	};
}

/** What is to be said at home besides the list. */
export interface HomeNotes {
	readonly warnings: readonly string[];
	/** How many cards of the selected deck are suspended, flagged and changed, if any. */
	readonly marked?: string;
}

/** What stays below the list: the selected deck in full, how to make one's own, files that can't be read. */
export function homePinned(
	model: HomeModel,
	notes: HomeNotes,
	labels: Labels,
	width: number,
	most: number,
): Line[] {
	const selected = model.rows[model.selected];
	// On the first day the welcome needs the room.
	const about =
		selected && (!model.isFirstRun || most > 8)
			? wrap([segment(safeLine(selected.description ?? selected.title), 'muted')], width).slice(
					0,
					2,
				)
			: [];
	const hasOwn = model.rows.some((row) => !row.isBundled);
	const tip: Line[] =
		hasOwn || (model.isFirstRun && most < 8)
			? []
			: wrap(
					[segment(`${labels.home.ownTip} `, 'muted'), segment(labels.home.command, 'accent')],
					width,
				);
	const marked: Line[] =
		notes.marked === undefined
			? []
			: wrap([segment('b', 'key'), segment(` ${notes.marked}`, 'almost')], width);
	const warnings = notes.warnings.flatMap((note) =>
		wrapAfter([segment('! ', 'almost')], [segment(safeLine(note), 'almost')], width).slice(0, 2),
	);
	// Warnings matter most, the description least.
	const parts = [about, tip, marked, warnings];
	while (parts.flat().length + 1 > most && parts.length > 1) parts.shift();
	const lines = parts.flat().slice(0, Math.max(0, most - 1));
	return lines.length === 0 ? [] : [blank, ...lines];
}

/** Today's work and the row of days, at the right of the header. */
export function homeStatus(today: number, days: number, labels: Labels, isFirstRun: boolean): Line {
	if (isFirstRun) return blank;
	const parts = [
		...(days > 1 ? [labels.home.streak(days)] : []),
		today > 0 ? labels.home.today(today) : labels.home.nothingToday,
	];
	return [segment(fit(parts.join(' · '), 60), 'muted')];
}
