import {describe, expect, test} from 'vitest';
import {parseNumber} from '../../source/language/numbers.js';

describe('figures', () => {
	test.each([
		['1.234', 1234],
		['1.234.567,8', 1_234_567.8],
		['1,5', 1.5],
		['8,53', 8.53],
		['4.5', 4.5],
		['1,234,567.8', 1_234_567.8],
		['1,5 juta', 1_500_000],
		['973,6 triliun', 973_600_000_000_000],
		['500 rb', 500_000],
		['2 juta 300 ribu', 2_300_000],
		['1 500 000', 1_500_000],
		['3/4', 0.75],
		['2,5 miliyar', 2_500_000_000],
	])('%s', (text, value) => {
		expect(parseNumber(text)).toBe(value);
	});
});

describe('words', () => {
	test.each([
		['nol', 0],
		['sepuluh', 10],
		['sebelas', 11],
		['tujuh belas', 17],
		['dua puluh satu', 21],
		['seratus', 100],
		['seratus dua puluh ribu', 120_000],
		['seribu lima ratus', 1500],
		['dua juta tiga ratus ribu empat puluh lima', 2_300_045],
		['sejuta', 1_000_000],
		['setengah juta', 500_000],
		['satu setengah juta', 1_500_000],
		['dua koma lima', 2.5],
		['dua pertiga', 2 / 3],
		['belasan', 11],
		['puluhan ribu', 10_000],
		['dua per lima', 0.4],
		['duapuluh lima', 25],
		['limabelas ribu', 15_000],
		['selusin', 12],
		['beberapa ratus', 100],
		['tiga puluhan', 30],
		['seratusan', 100],
	])('%s', (text, value) => {
		expect(parseNumber(text)).toBe(value);
	});
});

describe('no numbers', () => {
	test.each([
		['08.30'],
		['0812'],
		['1.2.3'],
		['26/7'],
		['kedua'],
		['dua satu'],
		['satu per satu'],
		['ribu'],
		[''],
	])('%s', (text) => {
		expect(parseNumber(text)).toBeUndefined();
	});
});
