import type {Body} from '../../components/frame.js';
import {cells, pad} from '../../components/text/cells.js';
import {type Line, blank, safeLine, segment} from '../../components/text/line.js';
import {wrap, wrapAfter} from '../../components/text/wrap.js';
import type {Language} from '../../errors.js';
import {type ExportOption, exportLabelsFor} from '../../labels/export.js';
import {libraryLabelsFor} from '../../labels/library.js';
import type {ExportChoices, ExportedDeck, ExportFormat} from '../../services.js';
import {type TextField, fieldText} from '../../session/text-field.js';
import type {Theme} from '../../theme.js';
import {fieldRows} from '../question-view.js';

interface ExportSetting {
	readonly language: Language;
	readonly width: number;
}

/** The forms to choose from. */
export function formatsBody(
	formats: readonly ExportFormat[],
	selected: number,
	{language, width}: ExportSetting,
): Body {
	const column = Math.max(...formats.map(({name}) => cells(name)), 0) + 3;
	const lines: Line[] = [[segment(libraryLabelsFor(language).export.format, 'strong')], blank];
	let focus = {from: 0, to: 1};
	for (const [index, {name, means}] of formats.entries()) {
		const isSelected = index === selected;
		const from = index === 0 ? 0 : lines.length;
		lines.push(
			...wrapAfter(
				[
					segment(isSelected ? '▸ ' : '  ', 'selected'),
					segment(pad(name, column), isSelected ? 'selected' : 'text'),
				],
				[segment(means[language], 'muted')],
				width,
			),
		);
		if (isSelected) focus = {from, to: lines.length};
	}
	return {lines, focus};
}

/** The file that is to be written, and what can be chosen of it. */
export function copyBody(
	{
		format: {name, means},
		field,
		options,
		choices,
		selected,
	}: {
		readonly format: ExportFormat;
		readonly field: TextField;
		readonly options: readonly ExportOption[];
		readonly choices: ExportChoices;
		/** The option that keys change; none while the path is typed. */
		readonly selected: number | undefined;
	},
	{language, width, theme}: ExportSetting & {readonly theme: Theme},
): Body {
	const says = exportLabelsFor(language);
	const names = options.map((option) => says.options[option].name);
	const column = Math.max(...names.map(cells)) + 3;
	const head = [
		...wrapAfter([segment(`${name}   `, 'strong')], [segment(means[language], 'muted')], width),
		blank,
	];
	const lines: Line[] = [
		...head,
		[segment(libraryLabelsFor(language).export.path, 'strong')],
		...(selected === undefined
			? fieldRows(field, '', {theme, width})
			: wrapAfter([segment('  ')], [segment(safeLine(fieldText(field)))], width)),
		blank,
	];
	// In a low window the path stays in sight rather than what stands above it.
	let focus = {from: head.length, to: lines.length - 1};
	for (const [index, option] of options.entries()) {
		const isSelected = index === selected;
		const from = lines.length;
		const value = says.options[option].value(choices[option]);
		lines.push(
			...wrapAfter(
				[
					segment(isSelected ? '▸ ' : '  ', 'selected'),
					segment(pad(names[index]!, column), isSelected ? 'selected' : 'text'),
				],
				[segment(value, choices[option] === undefined ? 'muted' : 'strong')],
				width,
			),
		);
		if (isSelected) focus = {from, to: lines.length};
	}
	return {lines, focus};
}

/** Where a copy was written, and everything that its form can't hold. */
export function writtenLines(
	{path, notes}: ExportedDeck,
	{language, width}: ExportSetting,
): Line[] {
	const {written} = libraryLabelsFor(language).export;
	return [
		...wrapAfter([segment('✓ ', 'right')], [segment(written(safeLine(path)))], width),
		blank,
		...wrap([segment(exportLabelsFor(language).notes(notes.length), 'strong')], width),
		...notes.flatMap((note) => [
			blank,
			...wrapAfter([segment('· ', 'muted')], [segment(safeLine(note[language]))], width),
		]),
	];
}
