import {expect, test} from 'vitest';
import {
	analyseWord,
	findDates,
	findQuantities,
	findTimes,
	parseNumber,
	readText,
	sentencesOf,
	tokenise,
} from '../../source/language/index.js';

const text = 'Bupati Ratna tiba kemarin pukul 09.00 WIB. Ia membawa 20 ton beras.';

test('a text is read whole', () => {
	const analysis = readText(text, {publishedAt: '2024-03-01'});
	expect(analysis.sentences).toHaveLength(2);
	expect(analysis.dates).toMatchObject([{iso: '2024-02-29', form: 'relative'}]);
	expect(analysis.times).toMatchObject([{time: '09:00+07:00'}]);
	expect(analysis.quantities).toMatchObject([{value: 20, unit: 'ton'}]);
});

test('or for one thing', () => {
	expect(sentencesOf(text)).toHaveLength(2);
	expect(findDates(text, {publishedAt: '2024-03-01'})).toHaveLength(1);
	expect(findTimes(text)).toHaveLength(1);
	expect(findQuantities(text).map(({unit}) => unit)).toEqual(['ton']);
	expect(tokenise('20 ton')).toHaveLength(2);
	expect(parseNumber('1,5 juta')).toBe(1_500_000);
	expect(analyseWord('membawa').root).toBe('bawa');
});

test('an empty text has nothing in it', () => {
	expect(readText('')).toEqual({sentences: [], dates: [], times: [], quantities: [], names: []});
});
