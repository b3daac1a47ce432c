import {expect, test} from 'vitest';
import {countries} from '../../../source/language/data/gazetteer-countries.js';
import {provinces} from '../../../source/language/data/gazetteer-regions.js';
import {institutions} from '../../../source/language/data/institutions.js';

test('Indonesia has 38 provinces, 416 regencies and 98 cities', () => {
	expect(provinces).toHaveLength(38);
	expect(provinces.flatMap((province) => province.regencies)).toHaveLength(416);
	expect(provinces.flatMap((province) => province.cities)).toHaveLength(98);
});

test('no country, alias or capital is empty, and no country stands twice', () => {
	const names = countries.flatMap(({name, aliases}) => [name, ...aliases]);
	expect(new Set(names).size).toBe(names.length);
	expect(names.every((name) => name !== '')).toBe(true);
	expect(countries.find(({name}) => name === 'Tiongkok')).toMatchObject({capital: 'Beijing'});
});

test('no institution lacks a name, and none is its own alias', () => {
	for (const {name, aliases} of institutions) {
		expect(name).not.toBe('');
		expect(aliases).not.toContain(name);
	}
});
