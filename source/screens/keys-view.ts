import type {Body} from '../components/frame.js';
import {cells, fit, pad} from '../components/text/cells.js';
import {type Line, blank, segment} from '../components/text/line.js';
import {wrap, wrapAfter} from '../components/text/wrap.js';
import type {Language} from '../errors.js';
import {keyName} from '../keys/names.js';
import type {Remap} from '../keys/overrides.js';
import type {KeyUnit} from '../keys/units.js';
import type {KeysLabels} from '../labels/keys.js';
import type {Found} from '../palette/rank.js';
import {lit} from './palette-view.js';

/** One thing that keys do, as a row of the list. */
export interface KeyRow {
	readonly unit: KeyUnit;
	readonly name: string;
	readonly alsoCalled: readonly string[];
	/** The heading it stands under. */
	readonly where: string;
	readonly keys: readonly string[];
	readonly isOwn: boolean;
}

export function keyNames(keys: readonly string[], language: Language): string {
	return keys.map((key) => keyName(key, language)).join(' ');
}

/** What each thing's keys are, under the headings of the help. */
export function keysBody(
	found: ReadonlyArray<Found<KeyRow>>,
	selected: number,
	says: KeysLabels,
	language: Language,
	width: number,
): Body {
	if (found.length === 0) return {lines: wrap([segment(says.nothing, 'muted')], width)};
	const names = found.map(({item}) => keyNames(item.keys, language));
	const column = Math.min(Math.floor(width / 2), Math.max(...names.map(cells)));
	const nameWidth = width - column - 6;
	const lines: Line[] = [];
	let focus = {from: 0, to: 1};
	for (const [index, {item, at}] of found.entries()) {
		const startsGroup = item.where !== found[index - 1]?.item.where;
		if (startsGroup) {
			if (index > 0) lines.push(blank);
			lines.push([segment(item.where, 'muted')]);
		}
		const isSelected = index === selected;
		if (isSelected) focus = {from: lines.length - (startsGroup ? 1 : 0), to: lines.length + 1};
		const name = fit(item.name, nameWidth);
		lines.push([
			segment(isSelected ? '▸ ' : '  ', 'selected'),
			...lit(name, at, isSelected),
			segment(' '.repeat(Math.max(0, nameWidth - cells(name)) + 2)),
			segment(item.isOwn ? '* ' : '  ', 'accent'),
			segment(pad(names[index]!, column), item.isOwn ? 'strong' : 'key'),
		]);
	}
	return {lines, focus};
}

/** What a key would be taken from, and what that gets in return. */
export function conflictLines(
	key: string,
	{loses, swaps}: Remap,
	keysLeft: (unit: KeyUnit) => readonly string[],
	says: KeysLabels,
	language: Language,
	width: number,
): Line[] {
	const where = ({section}: KeyUnit): string => section?.title[language] ?? '';
	const left = (unit: KeyUnit): string =>
		keyNames(
			keysLeft(unit).filter((one) => one !== key),
			language,
		);
	return [
		blank,
		...wrap([segment(says.taken(keyName(key, language)), 'almost')], width),
		...loses.flatMap((unit) =>
			wrapAfter(
				[segment('· ', 'muted')],
				says.loses(unit.label[language], where(unit), left(unit)),
				width,
			),
		),
		...swaps.flatMap(({unit, key: given}) =>
			wrapAfter(
				[segment('· ', 'muted')],
				says.swaps(unit.label[language], where(unit), keyName(given, language)),
				width,
			),
		),
		[segment(says.ask, 'strong')],
	];
}
