import {cells, pad, padStart} from '../components/text/cells.js';
import {type Line, blank, safeLine, segment} from '../components/text/line.js';
import {cutTo, wrap, wrapAfter} from '../components/text/wrap.js';
import type {Body} from '../components/frame.js';
import type {GoalLabels} from '../labels/goal.js';
import type {Labels} from '../labels/labels.js';
import type {VocabularyLabels} from '../labels/vocabulary.js';
import type {DayGoal} from '../progress/statistics/at-a-glance.js';
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
	/** What the keys are called that home names in its sentences. */
	readonly keys: Readonly<Record<'open' | 'place' | 'all' | 'build' | 'marked', string>>;
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
	const [before, after] = labels.home.start(selected ? safeLine(selected.title) : '');
	return [
		...labels.home.welcome.flatMap((sentence) => wrap(sentence, width)),
		...(selected
			? wrap([segment(before), segment(model.keys.open, 'title'), segment(after)], width)
			: []),
		...(model.isPlaced
			? []
			: wrap(
					[
						segment(placement.offer[0], 'muted'),
						segment(model.keys.place, 'key'),
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

/** The columns of the list: a title that can be told from others matters more than a third figure. */
function columnsOf({rows}: HomeModel, {home}: Labels, width: number) {
	const heads = [home.fresh, home.due, ...(width < 70 ? [] : [home.learned])];
	const learned = rows.map(({counts}) => `${counts.learned}/${counts.total}`);
	const sizes = heads.map((head, index) =>
		Math.max(cells(head), ...(index === 2 ? learned.map(cells) : [4])),
	);
	const gap = width < 80 ? 2 : 3;
	const titleWidth = width - 2 - sizes.reduce((sum, size) => sum + size + gap, 0);
	return {heads, learned, sizes, gap, titleWidth};
}

function deckTable(model: HomeModel, labels: Labels, width: number): Body {
	const {home} = labels;
	const {heads, learned, sizes, gap, titleWidth} = columnsOf(model, labels, width);
	const lines: Line[] = [];
	let focus: Body['focus'];
	const heading = (name: string): Line => [
		segment(`  ${pad(name, titleWidth)}`, 'muted'),
		...heads.map((head, index) =>
			segment(' '.repeat(gap) + padStart(head, sizes[index]!), 'muted', ''),
		),
	];

	const hasBoth =
		model.rows.some((row) => row.isBundled) && model.rows.some((row) => !row.isBundled);
	for (const [index, row] of model.rows.entries()) {
		const isFirst = index === 0;
		const startsGroup = hasBoth && row.isBundled && !model.rows[index - 1]?.isBundled;
		if (isFirst) lines.push(heading(hasBoth ? home.own : home.decks));
		// A narrow window is mostly a low one, where the first heading has scrolled away.
		if (startsGroup)
			lines.push(
				blank,
				width < 70 ? heading(home.bundled) : [segment(`  ${home.bundled}`, 'muted')],
			);
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
			...values
				.slice(0, heads.length)
				.map((value, column) =>
					segment(
						' '.repeat(gap) + padStart(value, sizes[column]!),
						tones[column],
						`, ${heads[column]!.toLowerCase()}: ${value}`,
					),
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
		head.push([segment('✓ ', 'right', ''), ...wrap(model.allDone, width - 2)[0]!], blank);
	if (model.exam !== undefined) {
		head.push(
			...wrapAfter([segment('◆ ', 'accent')], [segment(model.exam, 'strong')], width),
			blank,
		);
	}

	const due = model.rows.reduce((sum, {counts}) => sum + counts.due, 0);
	if (due > 0 && model.rows.length > 1) {
		const [cards, before, after] = labels.home.dueNow(due);
		const key = segment(model.keys.all, 'key');
		head.push(
			...wrap(
				[segment(cards, 'strong'), segment(before, 'muted'), key, segment(after, 'muted')],
				width,
			),
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
	/** How far a session is that was left, and how to go on with it. */
	readonly resume?: Line;
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
	const {titleWidth} = columnsOf(model, labels, width);
	const isCut = cells(safeLine(selected?.title ?? '')) > titleWidth;
	// On the first day the welcome needs the room.
	const about =
		selected && (!model.isFirstRun || most > 8)
			? [
					...(isCut ? wrap([segment(safeLine(selected.title), 'strong')], width).slice(0, 2) : []),
					...(selected.description === undefined
						? []
						: cutTo(wrap([segment(safeLine(selected.description), 'muted')], width), 2, width)),
				]
			: [];
	const hasOwn = model.rows.some((row) => !row.isBundled);
	const tip: Line[] =
		hasOwn || (model.isFirstRun && most < 8)
			? []
			: wrap(
					[
						segment(labels.home.ownTip[0], 'muted'),
						segment(model.keys.build, 'key'),
						segment(labels.home.ownTip[1], 'muted'),
					],
					width,
				);
	const marked: Line[] =
		notes.marked === undefined
			? []
			: wrap([segment(model.keys.marked, 'key'), segment(` ${notes.marked}`, 'almost')], width);
	const warnings = notes.warnings.flatMap((note) =>
		wrapAfter([segment('! ', 'almost')], [segment(safeLine(note), 'almost')], width).slice(0, 2),
	);
	// Warnings matter most, the description least.
	const resume = notes.resume ? wrapAfter([segment('↻ ', 'accent')], notes.resume, width) : [];
	const parts = [about, tip, marked, resume, warnings];
	while (parts.flat().length + 1 > most && parts.length > 1) parts.shift();
	const lines = parts.flat().slice(0, Math.max(0, most - 1));
	return lines.length === 0 ? [] : [blank, ...lines];
}

interface HomeStatus {
	readonly today: number;
	readonly days: number;
	readonly goal?: DayGoal;
	readonly isFirstRun: boolean;
}

/** Today's work and the row of days, at the right of the header: as much of it as there is room for. */
export function homeStatus(
	{today, days, goal, isFirstRun}: HomeStatus,
	{home}: Labels,
	says: GoalLabels,
	width: number,
): Line {
	if (isFirstRun && !goal) return blank;
	const isReached = goal !== undefined && goal.done >= goal.goal;
	const now = goal
		? isReached
			? says.reached(goal.done)
			: says.soFar(goal.done, goal.goal)
		: today > 0
			? home.today(today)
			: home.nothingToday;
	const row = days > 1 ? `${home.streak(days)} · ` : '';
	const mark = isReached ? '✓ ' : '';
	const fits = cells(row + mark + now) <= width - 12;
	return [segment(fits ? row : '', 'muted'), segment(mark, 'right'), segment(now, 'muted')];
}
