import {cells, fit} from '../components/text/cells.js';
import {type Line, blank, safeLine, segment} from '../components/text/line.js';
import {wrapAfter} from '../components/text/wrap.js';
import {acceptedText} from '../session/own-answer.js';
import type {Answer, Question} from '../session/question.js';
import type {Tone} from '../theme.js';
import type {ViewSetting} from './question-view.js';

/** Of a long text, so many rows say enough. */
const mostRows = 2;

/** Asks whether an answer is to be accepted, beside the key that it will stand for. */
export function acceptLines(
	{card}: Question,
	answer: Answer,
	{labels, width}: ViewSetting,
): Line[] {
	const {keyIs, yourAnswer, acceptThis} = labels.study;
	const column = Math.max(cells(keyIs), cells(yourAnswer));
	const row = (label: string, text: string, tone: Tone): Line[] => {
		const head = segment(label.padEnd(column + 2), 'muted');
		// A row loses a word at its end to the next.
		const room = (width - column - 2) * mostRows - 16;
		return wrapAfter([head], [segment(fit(safeLine(text), room), tone)], width).slice(0, mostRows);
	};
	return [
		blank,
		[segment(acceptThis, 'strong')],
		...row(yourAnswer, acceptedText(answer), 'right'),
		...row(keyIs, card.answer, 'title'),
	];
}
