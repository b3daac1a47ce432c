import {figureTable} from '../../components/chart/figure-table.js';
import {cells, fit, pad, padStart} from '../../components/text/cells.js';
import {type Line, lineCells, safeLine, segment} from '../../components/text/line.js';
import {wrap} from '../../components/text/wrap.js';
import type {HardContents} from '../../deck-contents.js';
import type {HardCard} from '../../progress/statistics/cards.js';
import type {Statistics} from '../../progress/statistics/statistics.js';
import {stages} from './decks.js';
import type {Setting} from './setting.js';

/** More than this is a list, not a summary. */
const mostCards = 5;
const mostKinds = 6;

/** As in the bars of decks. */
const outOfStudy = stages.suspended.glyph;

/** What is forgotten most; without contents, while decks are being read, a word of patience. */
export function hardestLines(
	{hardest}: Statistics,
	contents: HardContents | undefined,
	setting: Setting,
): Line[] {
	const {words, labels, width} = setting;
	const title: Line = [segment(words.hardest.title, 'title')];
	if (hardest.length === 0) return [title, ...wrap(words.hardest.nothing, width)];
	if (!contents) return [title, [segment(labels.loading, 'muted')]];
	const shown = hardest.slice(0, mostCards);
	return [
		title,
		...shown.map((card) => cardLine(card, contents, setting)),
		...(shown.some((card) => card.isSuspended)
			? [[segment(`${outOfStudy} ${words.decks.suspended}`, 'muted')]]
			: []),
	];
}

function cardLine(
	card: HardCard,
	{questions}: HardContents,
	{words, number, width}: Setting,
): Line {
	const marks = [
		...(card.isLeech ? [words.hardest.isLeech] : []),
		...(card.isSuspended ? [outOfStudy] : []),
	];
	const end: Line = marks.length === 0 ? [] : [segment(`  ${marks.join(' ')}`, 'below')];
	const lapses = `${padStart(number(card.lapses), 3)}×  `;
	const room = Math.max(0, width - cells(lapses) - lineCells(end));
	const question = fit(safeLine(questions.get(card.key) ?? card.key), room);
	return [
		segment(lapses, 'strong'),
		segment(end.length > 0 ? pad(question, room) : question),
		...end,
	];
}

/** Which kinds of questions are forgotten most; none where there is nothing to compare. */
export function kindLines(contents: HardContents | undefined, setting: Setting): Line[] {
	const {words, labels, number, width} = setting;
	const {kinds} = contents ?? {kinds: []};
	// One kind alone is harder than none.
	if (kinds.length < 2) return [];
	const shown = kinds.slice(0, mostKinds);
	const table = figureTable(
		words.hardest.kinds,
		[words.hardest.lapses, words.hardest.cards],
		shown.map(({kind, lapsesPer100, cards}) => ({
			label: safeLine(labels.kinds[kind] ?? kind),
			figures: [
				{text: number(Math.round(lapsesPer100)), tone: 'strong'},
				{text: number(cards), tone: 'muted'},
			],
		})),
		width,
	);
	const most = Math.max(...shown.map(({lapsesPer100}) => lapsesPer100));
	const room = width - Math.max(...table.map(lineCells)) - 2;
	return [
		...table.map((line, index): Line => {
			const kind = shown[index - 1];
			if (!kind || most === 0 || room < 4) return line;
			const size = Math.round((room * kind.lapsesPer100) / most);
			return [...line, segment('  '), segment('▇'.repeat(size), 'below')];
		}),
		...wrap([segment(words.hardest.about, 'muted')], width),
	];
}
