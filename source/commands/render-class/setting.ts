import {cells, fit} from '../../components/text/cells.js';
import type {Line, Segment} from '../../components/text/line.js';
import type {ReportWords} from '../../class-report/words.js';
import type {Language} from '../../errors.js';
import {sanitiseLine} from '../../sanitise.js';
import type {Tone} from '../../theme.js';

/** What every part of a class report is laid out by. */
export interface Setting {
	readonly words: ReportWords;
	readonly language: Language;
	readonly width: number;
}

/** A piece of a line, in a tone if it has one. */
export function segment(text: string, tone?: Tone): Segment {
	return {text, ...(tone === undefined ? {} : {tone})};
}

/** A text on as many lines as it needs; what follows a bullet or number stands under it. */
export function paragraph(text: string, indent: number, {width}: Setting, tone?: Tone): Line[] {
	const line = sanitiseLine(text);
	if (line === '') return [];
	const hang = /^(?:•|–|[\d, ]+\.) /.exec(line)?.[0].length ?? 0;
	const lines: string[] = [];
	let current = ' '.repeat(indent);
	let isEmpty = true;
	for (const word of line.split(' ')) {
		if (!isEmpty && cells(current) + 1 + cells(word) > width) {
			lines.push(current);
			current = ' '.repeat(indent + hang) + fit(word, width - indent - hang);
		} else {
			current += isEmpty ? fit(word, width - indent) : ` ${word}`;
		}
		isEmpty = false;
	}
	return [...lines, current].map((each) => [segment(each, tone)]);
}
