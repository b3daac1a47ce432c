import type {Body} from '../components/frame.js';
import {cells, fit, pad, padStart} from '../components/text/cells.js';
import {type Line, type Segment, blank, safeLine, segment} from '../components/text/line.js';
import {wrap} from '../components/text/wrap.js';
import type {Language} from '../errors.js';
import {keyName} from '../keys/names.js';
import type {PaletteLabels} from '../labels/palette.js';
import type {Found} from '../palette/rank.js';
import {graphemes} from '../session/fold.js';
import type {Command} from './palette-commands.js';

/** A name in which the characters that were typed stand out. */
export function lit(name: string, at: readonly number[], isSelected: boolean): Segment[] {
	const typed = new Set(at);
	const parts: Segment[] = [];
	for (const [index, character] of graphemes(name).entries()) {
		const tone = typed.has(index)
			? isSelected
				? 'answer'
				: 'strong'
			: isSelected
				? 'selected'
				: 'text';
		const last = parts.at(-1);
		if (last?.tone === tone) parts[parts.length - 1] = segment(last.text + character, tone);
		else parts.push(segment(character, tone));
	}
	return parts;
}

/** What was found, one row each: its name, where it belongs, and the key that does the same. */
export function paletteBody(
	found: ReadonlyArray<Found<Command>>,
	selected: number,
	says: PaletteLabels,
	language: Language,
	width: number,
): Body {
	if (found.length === 0) {
		return {
			lines: [
				...wrap([segment(says.nothing, 'strong')], width),
				...wrap([segment(says.tryThis, 'muted')], width),
			],
		};
	}
	const keyOf = ({key}: Command): string => (key === undefined ? '' : keyName(key, language));
	const keyWidth = Math.max(0, ...found.map(({item}) => cells(keyOf(item))));
	const groupWidth = width < 50 ? 0 : Math.max(...Object.values(says.groups).map(cells));
	const nameWidth = width - 2 - groupWidth - keyWidth - 4;
	const lines = found.map(({item, at}, index): Line => {
		const isSelected = index === selected;
		const name = fit(safeLine(item.name), nameWidth);
		return [
			segment(isSelected ? '▸ ' : '  ', 'selected'),
			...lit(name, at, isSelected),
			segment(' '.repeat(Math.max(0, nameWidth - cells(name)))),
			segment(`  ${pad(groupWidth === 0 ? '' : says.groups[item.group], groupWidth)}`, 'muted'),
			segment(`  ${padStart(keyOf(item), keyWidth)}`, 'key'),
		];
	});
	return {lines, focus: {from: selected, to: selected + 1}};
}

/** The line that is typed into, below what was found. */
export function paletteField(
	field: readonly Line[],
	note: readonly Segment[] | undefined,
	width: number,
): Line[] {
	return [...(note === undefined ? [] : [blank, ...wrap(note, width)]), blank, ...field];
}
