import {expect, it, describe} from 'vitest';
import type {Entity} from '../../../source/facts/entity.js';
import {findQuantities} from './quantities.js';
import {compareKeys, quantityKey} from '../../../source/questions/merge/keys.js';

const keyOf = (text: string) => quantityKey(findQuantities(text)[0] as Entity)!;

describe('two figures of two articles', () => {
	it.each([
		['sekitar 1,2 juta orang', '1.200.345 orang', 'same'],
		['1,2 juta orang', '1.234.000 orang', 'same'],
		['1,2 juta orang', '1.260.000 orang', 'other'],
		['Rp3,2 triliun', 'Rp3.214.000.000.000', 'same'],
		['612 ribu pemilih', '612.384 pemilih', 'same'],
		['sekitar 1.200 warga', '1.250 warga', 'same'],
		['1.200 warga', '1.250 warga', 'other'],
		['12 orang', '12 korban', 'same'],
		['dua belas orang', '12 orang', 'same'],
		['12 orang', '19 orang', 'other'],
		['12 orang', '12 rumah', undefined],
		['48,2 persen', '48,2 kilometer', undefined],
		['sekitar 100 orang', '150 orang', 'other'],
	])('%s and %s', (a, b, expected) => {
		expect(compareKeys(keyOf(a), keyOf(b))).toBe(expected);
		expect(compareKeys(keyOf(b), keyOf(a))).toBe(expected);
	});
});

describe('two dates of two articles', () => {
	it.each([
		['2024-03-03', '2024-03-03', 'same'],
		['2024-03', '2024-03-03', 'same'],
		['2024-03-01', '2024-03-03', 'other'],
		['2024-03-01/2024-03-03', '2024-03-03', undefined],
	])('%s and %s', (a, b, expected) => {
		expect(compareKeys({type: 'date', iso: a}, {type: 'date', iso: b})).toBe(expected);
	});
});
