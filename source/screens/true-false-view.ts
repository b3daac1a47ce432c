import {cells} from '../components/text/cells.js';
import {type Line, segment} from '../components/text/line.js';
import type {Question} from '../session/question.js';
import type {OptionRows, ViewSetting} from './question-view.js';

/** Room for the longer answer, its meaning beside it. */
const keyWidth = 15;

/** True and false as two keys side by side, each with its letter. */
export function trueFalseLines(
	{options, highlighted}: Question,
	{labels, theme}: ViewSetting,
): OptionRows {
	const {meaning} = labels.session.trueFalse;
	const keys = options.map(({text}, index) => {
		const isHere = index === highlighted;
		const word = meaning ? `${text} · ${meaning[text as 'Benar' | 'Salah']}` : text;
		const label = ` ${text.charAt(0).toLowerCase()}  ${word}`;
		const filled = label + ' '.repeat(Math.max(1, keyWidth - cells(label)));
		return [
			segment(isHere ? '▸ ' : '  ', 'selected'),
			segment(filled, isHere && !theme.isPlain ? 'cursor' : isHere ? 'selected' : 'strong'),
		];
	});
	const row: Line = keys.flatMap((key, index) => (index === 0 ? key : [segment('  '), ...key]));
	return {lines: [row], focus: {from: 0, to: 1}};
}
