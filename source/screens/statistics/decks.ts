import {stackedBar} from '../../components/chart/bar.js';
import {type Fill, flow} from '../../components/chart/segments.js';
import {cells, pad, padStart} from '../../components/text/cells.js';
import {type Line, safeLine, segment} from '../../components/text/line.js';
import {wrap} from '../../components/text/wrap.js';
import type {Maturity} from '../../progress/statistics/cards.js';
import type {Statistics} from '../../progress/statistics/statistics.js';
import type {Setting} from './setting.js';

type Stage = Exclude<keyof Maturity, 'total'>;

/** What the parts of a bar look like. */
export const stages: Readonly<Record<Stage, Fill>> = {
	mature: {glyph: '█', tone: 'mature'},
	young: {glyph: '▓', tone: 'young'},
	learning: {glyph: '▒', tone: 'steps'},
	suspended: {glyph: '×', tone: 'muted'},
	new: {glyph: '·', tone: 'muted'},
};
const order = Object.keys(stages) as Stage[];

/** More than this is a list, not a summary. */
const mostDecks = 12;

/** How firm the cards of each deck stand, as bars. */
export function deckLines(statistics: Statistics, setting: Setting): Line[] {
	const {words, number, width} = setting;
	const {decks, untouched, maturity} = statistics;
	const rows = [
		...(decks.length + untouched.decks > 1
			? [{...maturity, title: words.decks.all, isAll: true}]
			: []),
		...decks
			.slice(0, mostDecks)
			.map((deck) => ({...deck, title: safeLine(deck.title), isAll: false})),
	];
	const totals = rows.map(({mature, total}) => `${number(mature)}/${number(total)}`);
	const figures = Math.max(...totals.map(cells));
	const titles = Math.min(
		Math.floor(width * 0.42),
		Math.max(...rows.map(({title}) => cells(title))),
	);
	const bar = Math.max(4, width - titles - figures - 4);
	return [
		[segment(words.decks.title, 'title')],
		...rows.map((row, index): Line => [
			segment(pad(row.title, titles), row.isAll ? 'strong' : 'text'),
			segment('  '),
			...stackedBar(
				order.map((stage) => ({...stages[stage], count: row[stage]})),
				bar,
			),
			segment(`  ${padStart(totals[index]!, figures)}`, 'muted'),
		]),
		...(decks.length > mostDecks
			? [[segment(words.decks.more(decks.length - mostDecks), 'muted')]]
			: []),
		...flow(
			order
				.filter((stage) => maturity[stage] > 0 || stage === 'mature')
				.map((stage) => [
					segment(stages[stage].glyph, stages[stage].tone),
					segment(` ${words.decks[stage]} ${number(maturity[stage])}`, 'muted'),
				]),
			3,
			width,
		),
		...wrap([segment(words.decks.about, 'muted')], width),
		...(untouched.decks === 0
			? []
			: wrap(
					[
						segment(
							words.decks.untouched(number(untouched.decks), number(untouched.cards)),
							'muted',
						),
					],
					width,
				)),
	];
}
