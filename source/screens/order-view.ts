import {type Line, segment} from '../components/text/line.js';
import {wrap, wrapAfter} from '../components/text/wrap.js';
import type {Card} from '../deck/deck.js';
import {type Ordering, misplacedIn} from '../session/ordering.js';
import type {OptionRows, ViewSetting} from './question-view.js';

/** The items as they stand, numbered as their keys; what is in hand is marked and lit. */
export function orderingLines(
	{items = []}: Card,
	{places, at, isHeld}: Ordering,
	{labels, theme, width}: ViewSetting,
): OptionRows {
	const size = String(places.length).length;
	const lines: Line[] = [];
	let focus = {from: 0, to: 1};
	for (const [place, item] of places.entries()) {
		const isHere = place === at;
		const isUp = isHere && isHeld;
		const tone = isUp && !theme.isPlain ? 'cursor' : isHere ? 'selected' : 'text';
		const from = lines.length;
		lines.push(
			...wrapAfter(
				[
					segment(isUp ? '↕ ' : isHere ? '▸ ' : '  ', 'selected'),
					segment(`${String(place + 1).padStart(size)}  `, isHere ? 'selected' : 'key'),
				],
				[segment(items[item] ?? '', tone)],
				width,
			),
		);
		// The item above stays in sight, to say where this one goes.
		if (isHere) focus = {from: Math.max(0, from - 1), to: lines.length + 1};
	}
	const {order} = labels.session;
	const how = wrap([segment(isHeld ? order.held : order.how, 'muted')], width);
	return {lines: [...lines, [], ...how], focus};
}

/** The right order, what the learner had elsewhere marked with the place that they gave it. */
export function orderedLines(
	{items = []}: Card,
	places: readonly number[] | undefined,
	{labels, width}: ViewSetting,
): Line[] {
	const size = String(items.length).length;
	const misplaced = misplacedIn(places ?? []);
	return items.flatMap((text, item) => {
		const number = `${String(item + 1).padStart(size)}  `;
		if (!places) return wrapAfter([segment(number, 'muted')], text, width);
		const isOff = misplaced.has(item);
		const tone = isOff ? 'wrong' : 'right';
		const yours = labels.session.order.yours(places.indexOf(item) + 1);
		return wrapAfter(
			[segment(isOff ? '✗ ' : '✓ ', tone), segment(number, tone)],
			[
				segment(text, isOff ? 'strong' : 'text'),
				...(isOff ? [segment(` · ${yours}`, 'wrong')] : []),
			],
			width,
		);
	});
}
