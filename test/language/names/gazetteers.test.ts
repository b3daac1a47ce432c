import {expect, test} from 'vitest';
import {countries} from '../../../source/language/data/gazetteer-countries.js';
import * as heads from '../../../source/language/data/gazetteer-heads.js';
import {knownPersons, personNames} from '../../../source/language/data/gazetteer-people.js';
import {otherPlaces, powers, worldCities} from '../../../source/language/data/gazetteer-places.js';
import {provinces} from '../../../source/language/data/gazetteer-regions.js';
import {institutions} from '../../../source/language/data/institutions.js';
import * as titles from '../../../source/language/data/titles.js';
import {functionWords} from '../../../source/language/data/function-words.js';

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

const bodies = institutions.flatMap(({name, aliases}) => [name, ...aliases]);

const lists: Readonly<Record<string, readonly string[]>> = {
	'name words': personNames,
	'known persons': knownPersons,
	'cities abroad': worldCities,
	powers,
	'other places': otherPlaces,
	bodies,
	'heads of common words': heads.organisationHeads.common,
	'heads of proper names': heads.organisationHeads.proper,
	'ends of bodies': heads.organisationSuffixes,
	'heads of places': heads.placeHeads,
	'small heads of places': heads.lowerPlaceHeads,
	'small heads of bodies': heads.lowerOrganisationHeads,
	'heads of events': heads.eventHeads,
	events: heads.knownEvents,
	'words of address': titles.addressTitles,
	ranks: titles.ranks,
	offices: titles.officeHeads,
	'closed offices': titles.closedOffices,
	'small offices': titles.lowerOffices,
};

test.each(Object.entries(lists))(
	'%s: none stands twice, is blank or has stray spaces',
	(_, list) => {
		const seen = new Set<string>();
		expect(list.filter((entry) => seen.size === seen.add(entry).size)).toEqual([]);
		expect(list.filter((entry) => !/^\S+(?: \S+)*$/.test(entry))).toEqual([]);
	},
);

test('no name word is one of the small words', () => {
	const names = new Set(personNames.map((name) => name.toLowerCase()));
	// Names that news is full of all the same: *Sun*, *Max*, *Dan* Brown.
	const named = new Set(['dan', 'sun', 'yang', 'un', 'sen', 'salah']);
	expect([...functionWords].filter((word) => names.has(word) && !named.has(word))).toEqual([]);
});

test('a name word is one word', () => {
	expect(personNames.filter((name) => !/^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(name))).toEqual([]);
});
