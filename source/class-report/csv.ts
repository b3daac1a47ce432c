import type {Language} from '../errors.js';
import {tableCell} from '../exchange/escape.js';
import type {ClassReport} from './report.js';
import {reportWords} from './words.js';

/**
 * The marks as comma-separated values, a row for each pupil: after the marks a column for each question, 1 right, 0
 * wrong, empty where it was not answered, as programs for item analysis read it. No cell is a formula.
 */
export function reportCsv({pupils, items}: ClassReport, language: Language): string {
	const words = reportWords(language);
	const rows = [
		[
			...[words.name, words.right, words.answered, words.mark, words.standing],
			...[words.studyAgain, ...items.map(({number}) => String(number))],
		],
		...pupils.map(({name, right, answered, mark, standing, missed, answers}) => [
			...[name, String(right), String(answered), mark === undefined ? '' : String(mark)],
			words.standings[standing],
			missed.map(({number}) => number).join(' '),
			...answers.map((is) => (is === undefined ? '' : is ? '1' : '0')),
		]),
	];
	const lines = rows.map((row) => `${row.map((text) => tableCell(text, ',')).join(',')}\r\n`);
	// Without the mark Excel takes UTF-8 for something else.
	return `\ufeff${lines.join('')}`;
}
