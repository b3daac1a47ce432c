import type {Body} from '../../components/frame.js';
import {cells, fit, pad, padStart} from '../../components/text/cells.js';
import {type Line, blank, safeLine, safeText, segment} from '../../components/text/line.js';
import {wrap, wrapAfter} from '../../components/text/wrap.js';
import type {OfferedDecks} from '../../services.js';
import type {ListSetting} from './list-view.js';

export type Offer = OfferedDecks['offers'][number];

export interface PickModel {
	readonly offered: OfferedDecks;
	readonly selected: number;
	/** By their entries. */
	readonly picked: ReadonlySet<string>;
}

/** Several decks, one row each, with a box to tick. */
export function pickBody({offered, selected, picked}: PickModel, setting: ListSetting): Body {
	const {labels, says, width} = setting;
	const {offers, problems} = offered;
	const cards = (offer: Offer): string =>
		offer.cards === undefined ? '–' : labels.cards(offer.cards);
	const stateOf = ({state}: Offer): string =>
		state === 'new' ? '' : ` · ${says.offered.states[state]}`;
	const column = Math.max(...offers.map((offer) => cells(cards(offer))));
	const head: Line[] = [...wrap([segment(says.offered.ask, 'strong')], width), blank];
	const lines = [...head];
	let focus: Body['focus'];
	for (const [index, offer] of offers.entries()) {
		const isSelected = index === selected;
		// The question stands above the first row.
		if (isSelected) focus = {from: index === 0 ? 0 : lines.length, to: lines.length + 1};
		const isPicked = picked.has(offer.entry);
		const room = width - 6 - 2 - column;
		const state = stateOf(offer);
		const title = fit(safeLine(offer.title), Math.max(8, room - cells(state)));
		lines.push([
			segment(isSelected ? '▸ ' : '  ', 'selected'),
			isPicked
				? segment('[x] ', 'right', says.offered.isPicked)
				: segment('[ ] ', 'muted', says.offered.isNotPicked),
			segment(title, isSelected ? 'selected' : 'text'),
			segment(pad(state, Math.max(0, room - cells(title))), 'muted'),
			segment(`  ${padStart(cards(offer), column)}`, 'muted'),
		]);
	}
	if (problems.length > 0) {
		lines.push(blank, ...wrap([segment(says.offered.problems(problems.length), 'almost')], width));
		for (const {name, error} of problems) {
			lines.push(
				...wrapAfter(
					[segment('! ', 'almost')],
					[
						segment(`${safeLine(name)}: `),
						segment(safeText(error.says[setting.language]), 'muted'),
					],
					width,
				),
			);
		}
	}
	for (const note of offered.notes) {
		lines.push(...wrap([segment(note[setting.language], 'muted')], width));
	}
	return {lines, ...(focus ? {focus} : {})};
}

/** What stays below the list: the selected deck in full. */
export function offerLines(offer: Offer | undefined, setting: ListSetting): Line[] {
	if (!offer) return [];
	const {labels, says, width} = setting;
	const {title, description, size, version, updatedAt, publishers} = offer;
	const facts = [
		...(offer.cards === undefined ? [] : [labels.cards(offer.cards)]),
		says.bytes(size),
		...(version === undefined ? [] : [says.offered.version(version)]),
		...(updatedAt === undefined ? [] : [labels.date(updatedAt.slice(0, 10))]),
	];
	return [
		[segment('─'.repeat(width), 'rule')],
		...wrap([segment(safeLine(title), 'strong')], width).slice(0, 2),
		...(description === undefined ? [] : wrap([segment(safeLine(description))], width).slice(0, 2)),
		...wrap([segment(safeLine(facts.join(' · ')), 'muted')], width),
		...(publishers.length === 0
			? []
			: [
					[
						segment(
							fit(`${says.offered.news}: ${safeLine(publishers.slice(0, 5).join(', '))}`, width),
							'muted' as const,
						),
					],
				]),
	];
}
