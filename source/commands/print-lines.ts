import {styleText} from 'node:util';
import type {Line, Segment} from '../components/text/line.js';
import {sanitise} from '../sanitise.js';
import {type TextStyle, themeFor} from '../theme.js';

type Format = Parameters<typeof styleText>[0];

const {styles} = themeFor(4);

/** What the screens draw, as text; in the terminal's own colours if wanted. */
export function printLines(lines: readonly Line[], colour: boolean): string {
	const row = (line: Line): string => line.map((part) => print(part, colour)).join('');
	return lines.map((line) => `${row(trimmed(line))}\n`).join('');
}

function print({text, tone = 'text'}: Segment, colour: boolean): string {
	const safe = sanitise(text);
	const formats = colour ? formatsOf(styles[tone]) : [];
	return formats.length === 0 ? safe : styleText(formats as Format, safe, {validateStream: false});
}

function formatsOf(style: TextStyle): string[] {
	const {color, dimColor, bold, underline, italic, strikethrough, inverse} = style;
	return [
		...(color === undefined ? [] : [color]),
		...Object.entries({dim: dimColor, bold, underline, italic, strikethrough, inverse})
			.filter(([, isSet]) => isSet)
			.map(([name]) => name),
	];
}

/** Without the space at the end, which files and pipes have no use for. */
function trimmed(line: Line): Line {
	const last = line.at(-1);
	if (!last) return line;
	const text = last.text.trimEnd();
	return text === '' ? trimmed(line.slice(0, -1)) : [...line.slice(0, -1), {...last, text}];
}
