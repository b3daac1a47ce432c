import {expect, test} from 'vitest';
import {findDates} from '../../source/language/dates.js';
import {sentencesIn} from './reading.js';

/** `text → iso` for each date, with `! conflict` where the text contradicts itself. */
export const readDates = (text: string, publishedAt?: string): string[] =>
	findDates(text, sentencesIn(text), publishedAt === undefined ? {} : {publishedAt}).map(
		({start, end, iso, conflict}) =>
			`${text.slice(start, end)} → ${iso ?? '?'}${conflict === undefined ? '' : ` ! ${conflict}`}`,
	);

type Row = [text: string, ...expected: string[]];

/** One row is a sentence and every date in it. */
export const dateTable = (rows: Row[], publishedAt?: string): void => {
	test.each(rows)('%s', (text, ...expected) => {
		expect(readDates(text, publishedAt)).toEqual(expected);
	});
};
