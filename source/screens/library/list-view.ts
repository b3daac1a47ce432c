import type {Body} from '../../components/frame.js';
import {cells, fit, pad, padStart} from '../../components/text/cells.js';
import {type Line, blank, safeLine, safeText, segment} from '../../components/text/line.js';
import {wrap, wrapAfter} from '../../components/text/wrap.js';
import type {Language} from '../../errors.js';
import type {Labels} from '../../labels/labels.js';
import type {LibraryLabels} from '../../labels/library.js';
import type {HeldDeck} from '../../services.js';
import {type LibraryRow, type RowGroup, groupOf, shortOrigin} from './rows.js';

export interface ListSetting {
	readonly labels: Labels;
	readonly says: LibraryLabels;
	readonly language: Language;
	readonly width: number;
}

export interface ListModel {
	readonly rows: readonly LibraryRow[];
	readonly selected: number;
	readonly query: string;
}

interface Column {
	readonly name: string;
	readonly isNumber: boolean;
	value(deck: HeldDeck): string;
}

/** The columns that a width has room for; the title takes what is left, and the rest stands below the list. */
function columnsFor({says, width}: ListSetting): Column[] {
	const {columns} = says;
	const cards: Column = {
		name: columns.cards,
		isNumber: true,
		value: (deck) => String(deck.cards.length),
	};
	const articles: Column = {
		name: columns.articles,
		isNumber: true,
		value: (deck) => String(deck.articles),
	};
	const made: Column = {
		name: columns.made,
		isNumber: false,
		value: ({createdAt}) => (createdAt === undefined ? '–' : says.date(createdAt)),
	};
	// What the heading of its group says already is left out.
	const from: Column = {
		name: columns.from,
		isNumber: false,
		value: (deck) => (deck.bundled ? '' : safeLine(shortOrigin(deck, says))),
	};
	return [
		cards,
		...(width >= 84 ? [articles] : []),
		...(width >= 50 ? [made] : []),
		...(width >= 70 ? [from] : []),
	];
}

const widestColumn = 18;

/** All decks in groups, one row each. */
export function libraryBody(model: ListModel, setting: ListSetting): Body {
	const {rows, selected, query} = model;
	const {says, width} = setting;
	const lines: Line[] = [];
	const hasOwn = rows.some((row) => groupOf(row) === 'own');
	if (!hasOwn && query === '') lines.push(...wrap(says.noneOwn, width), blank);
	if (rows.length === 0) {
		return query === ''
			? {lines}
			: {lines: wrap([segment(says.nothingFound(safeLine(query)), 'muted')], width)};
	}

	const columns = columnsFor(setting);
	const decks = rows.flatMap(({deck}) => (deck ? [deck] : []));
	const gap = 2;
	const sizes = columns.map((column) =>
		Math.min(
			widestColumn,
			Math.max(cells(column.name), ...decks.map((deck) => cells(column.value(deck)))),
		),
	);
	const titleWidth = width - 2 - sizes.reduce((sum, size) => sum + size + gap, 0);
	const cell = (text: string, index: number): string =>
		' '.repeat(gap) +
		(columns[index]!.isNumber ? padStart(text, sizes[index]!) : pad(text, sizes[index]!));
	let focus: Body['focus'];
	let group: RowGroup | undefined;
	for (const [index, row] of rows.entries()) {
		const from = lines.length;
		if (groupOf(row) !== group) {
			const isFirst = group === undefined;
			group = groupOf(row);
			if (!isFirst) lines.push(blank);
			lines.push([
				segment(`  ${pad(says.columns[group], titleWidth)}`, 'muted'),
				...(isFirst && row.deck
					? columns.map(({name}, at) => segment(cell(name, at), 'muted'))
					: []),
			]);
		}
		const isSelected = index === selected;
		// The heading of the first group is in sight with its first row.
		if (isSelected) focus = {from: index === 0 ? 0 : from, to: lines.length + 1};
		const mark = segment(isSelected ? '▸ ' : '  ', 'selected');
		if (!row.deck) {
			const name = `! ${safeLine(row.unreadable.file)}`;
			lines.push([mark, segment(fit(name, width - 2), isSelected ? 'selected' : 'almost')]);
			continue;
		}
		const {deck} = row;
		const tone = isSelected ? 'selected' : deck.isHidden ? 'muted' : 'text';
		const title = safeLine(deck.title);
		const name = deck.isHidden ? hiddenTitle(title, says.hidden, titleWidth) : title;
		lines.push([
			mark,
			segment(pad(name, titleWidth), tone),
			...columns.map((column, at) =>
				segment(cell(column.value(deck), at), isSelected ? 'text' : 'muted'),
			),
		]);
	}
	return {lines, ...(focus ? {focus} : {})};
}

/** What is hidden says so, however long its title is. */
function hiddenTitle(title: string, hidden: string, width: number): string {
	const mark = ` (${hidden})`;
	return fit(title, Math.max(8, width - cells(mark))) + mark;
}

/** What stays below the list: the selected row in full. */
export function selectedLines(row: LibraryRow | undefined, setting: ListSetting): Line[] {
	if (!row) return [];
	const {labels, says, language, width} = setting;
	const rule: Line = [segment('─'.repeat(width), 'rule')];
	if (!row.deck) {
		const {error} = row.unreadable;
		return [
			rule,
			...wrapAfter(
				[segment('! ', 'almost')],
				[segment(safeText(error.says[language]), 'almost')],
				width,
			),
			...(error.hint ? wrap([segment(error.hint[language], 'muted')], width) : []),
		];
	}
	const {title, description, cards, articles, createdAt, bytes, origin} = row.deck;
	const facts = [
		labels.cards(cards.length),
		...(articles > 0 ? [says.articles(articles)] : []),
		says.bytes(bytes),
		...(createdAt === undefined ? [] : [labels.date(createdAt.slice(0, 10))]),
		...(origin ? [] : [shortOrigin(row.deck, says)]),
	];
	return [
		rule,
		...wrap([segment(safeLine(title), 'strong')], width).slice(0, 2),
		...(description === undefined ? [] : wrap([segment(safeLine(description))], width).slice(0, 2)),
		...wrap([segment(facts.join(' · '), 'muted')], width),
		...(origin
			? [
					[
						segment(`${says.facts.from}: `, 'muted'),
						segment(fit(safeLine(origin.from), width - cells(says.facts.from) - 2), 'muted'),
					],
				]
			: []),
	];
}
