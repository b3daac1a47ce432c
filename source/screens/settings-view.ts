import type {Body} from '../components/frame.js';
import {cells, fit, pad} from '../components/text/cells.js';
import {type Line, type Segment, blank, safeLine, segment} from '../components/text/line.js';
import {wrap} from '../components/text/wrap.js';
import type {SettingsLabels} from '../labels/settings.js';
import {
	type Present,
	type Row,
	rows,
	textOf,
	typedValue,
	usualValue,
	valueInWords,
} from './settings-rows.js';

export interface SettingsModel extends Present {
	readonly selected: number;
	/** How many things have keys of the learner's own. */
	readonly changedKeys: number;
}

function valueOf(row: Row, model: SettingsModel, says: SettingsLabels): string {
	if ('link' in row) return row.link === 'keys' ? says.changedKeys(model.changedKeys) : '…';
	return valueInWords(textOf(row, says), typedValue(row.setting, model), says);
}

/** All settings with their values, under the headings of their groups. */
export function settingsBody(model: SettingsModel, says: SettingsLabels, width: number): Body {
	const column = Math.max(...rows.map((row) => cells(textOf(row, says).name))) + 3;
	const lines: Line[] = [];
	let focus = {from: 0, to: 1};
	for (const [index, row] of rows.entries()) {
		const startsGroup = row.group !== rows[index - 1]?.group;
		if (startsGroup) {
			if (index > 0) lines.push(blank);
			lines.push([segment(says.groups[row.group], 'muted')]);
		}
		const isSelected = index === model.selected;
		if (isSelected) focus = {from: lines.length - (startsGroup ? 1 : 0), to: lines.length + 1};
		const tone = isSelected ? 'selected' : 'text';
		lines.push([
			segment(isSelected ? '▸ ' : '  ', 'selected'),
			segment(pad(textOf(row, says).name, column), tone),
			segment(
				fit(safeLine(valueOf(row, model, says)), width - column - 2),
				isSelected ? 'selected' : isUsual(row, model) ? 'muted' : 'strong',
			),
		]);
	}
	return {lines, focus};
}

function isUsual(row: Row, model: SettingsModel): boolean {
	if ('link' in row) return row.link !== 'keys' || model.changedKeys === 0;
	const usual = usualValue(row.setting);
	return usual === undefined || typedValue(row.setting, model) === usual;
}

/** What the selected setting does, what it may be, and what it is by itself. */
export function settingDetail(model: SettingsModel, says: SettingsLabels, width: number): Line[] {
	const row = rows[model.selected]!;
	const text = textOf(row, says);
	const rule: Line = [segment('─'.repeat(width), 'rule')];
	if ('link' in row) return [rule, ...wrap(text.about, width)];
	const {setting} = row;
	const value = typedValue(setting, model);
	const usual = usualValue(setting);
	const reach = 'text' in setting ? says.everywhere : says.here;
	const byItself =
		usual === undefined
			? ''
			: usual === value
				? `${says.isDefault} `
				: `${says.byDefault(valueInWords(text, usual, says))} `;
	return [
		rule,
		...wrap(text.about, width),
		...choiceLines(
			setting.choices ?? [],
			value,
			(choice) => valueInWords(text, choice, says),
			width,
		),
		...wrap([segment(`${byItself}${reach}`, 'muted')], width),
	];
}

/** All choices, the one that holds marked, in as few rows as they fit into. */
function choiceLines(
	choices: readonly string[],
	value: string | undefined,
	inWords: (choice: string) => string,
	width: number,
): Line[] {
	const gap = 3;
	const lines: Segment[][] = [];
	let used = width;
	for (const choice of choices) {
		const isHeld = choice === value;
		const words = inWords(choice);
		const size = cells(words) + 2;
		const isNew = used + gap + size > width;
		if (isNew) lines.push([]);
		used = isNew ? size : used + gap + size;
		lines
			.at(-1)!
			.push(
				segment(isNew ? '' : ' '.repeat(gap)),
				isHeld ? segment('● ', 'accent') : segment('○ ', 'muted'),
				segment(words, isHeld ? 'strong' : 'text'),
			);
	}
	return lines;
}
