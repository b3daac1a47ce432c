import type {Language} from '../errors.js';
import {deckLabelsFor, filterName} from '../labels/deck.js';
import {scheduleLabelsFor} from '../labels/schedule.js';
import type {CardKey} from '../progress/state.js';
import type {Browse} from '../session/browse/browse.js';
import {type CardFilter, type FilterOption, filterOptions} from '../session/browse/filter.js';
import {type CardOrder, cardOrders} from '../session/browse/order.js';
import type {StandingSetting} from '../session/browse/standing.js';
import type {StudyMode} from '../session/custom-study.js';
import type {ChoiceRow} from './deck-view.js';

/** Something to choose while cards are looked through, and the place that is looked at. */
export type Chooser =
	| {readonly of: 'filter'; readonly at: number; readonly options: readonly FilterOption[]}
	| {readonly of: 'order'; readonly at: number; readonly options: readonly CardOrder[]}
	| {
			readonly of: 'practice';
			readonly at: number;
			readonly options: ReadonlyArray<{readonly mode: StudyMode; readonly cards: number}>;
			readonly cards: readonly CardKey[];
	  };

/** Which cards to show; it begins where the present filter stands. */
export function chooseFilter({cards, filter}: Browse, setting: StandingSetting): Chooser {
	const options = filterOptions(cards, setting);
	const at = options.findIndex((option) => isSame(option.filter, filter));
	return {of: 'filter', at: Math.max(0, at), options};
}

/** In which order to show them. */
export function chooseOrder({order}: Browse): Chooser {
	return {of: 'order', at: cardOrders.indexOf(order), options: cardOrders};
}

/**
 * How to practise some cards.
 * @param counted how many of them a session of a mode would ask
 */
export function choosePractice(
	cards: readonly CardKey[],
	counted: (mode: StudyMode) => number,
): Chooser {
	const options = (['practice', 'study'] as const).map((mode) => ({mode, cards: counted(mode)}));
	return {of: 'practice', at: 0, options, cards};
}

/** What is asked, and the rows to choose from. */
export function chooserRows(
	chooser: Chooser,
	{filter, order}: Browse,
	language: Language,
): {readonly ask: string; readonly rows: readonly ChoiceRow[]} {
	const says = deckLabelsFor(language);
	switch (chooser.of) {
		case 'filter':
			return {
				ask: says.chooseFilter,
				rows: chooser.options.map((option): ChoiceRow => ({
					label: filterName(option.filter, language),
					group: says.groups[option.filter.by],
					figure: String(option.cards),
					isActive: isSame(option.filter, filter),
					isEmpty: option.cards === 0,
				})),
			};
		case 'order':
			return {
				ask: says.chooseOrder,
				rows: chooser.options.map((option): ChoiceRow => ({
					label: says.orders[option],
					isActive: option === order,
				})),
			};
		case 'practice': {
			const {custom} = scheduleLabelsFor(language);
			return {
				ask: says.practise(chooser.cards.length),
				rows: chooser.options.map(({mode, cards}): ChoiceRow => ({
					label:
						mode === 'practice'
							? `${custom.practice}: ${custom.practiceMeans}`
							: `${custom.study}: ${custom.studyMeans}`,
					figure: String(cards),
					isEmpty: cards === 0,
				})),
			};
		}
	}
}

function isSame(one: CardFilter, other: CardFilter): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}
