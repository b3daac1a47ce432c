import {expect, test} from 'vitest';
import {countries} from '../../../source/language/data/gazetteer-countries.js';
import * as heads from '../../../source/language/data/gazetteer-heads.js';
import {knownPersons, personNames} from '../../../source/language/data/gazetteer-people.js';
import {otherPlaces, powers, worldCities} from '../../../source/language/data/gazetteer-places.js';
import {provinces} from '../../../source/language/data/gazetteer-regions.js';
import {institutions} from '../../../source/language/data/institutions.js';
import * as titles from '../../../source/language/data/titles.js';
import {isEverydayWord} from '../../../source/language/names/lexicon.js';

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

/** Words that people are called by far more often than their meaning would let fear. */
const namesAndWords = new Set(
	`angel dara asa abdullah agung akbar alim anggun arif asmara asri bagus batubara bintang budi citra dewa dewi dharma dian didik dini fadhilah fajar feri firman ganjar gunawan guntur hakim hari hasbullah hidayatullah iba ilham imam iman indah jaya kartini laksana lestari made mega murni muslim nasrullah nazar novel permana permata pratama pribadi purnama putra putri rahmat ramadan rana ratu restu saleh sandi sari satria setia surya syah syukur taufan taufik teguh teten wahyu wibawa wijaya purba karo-karo tanjung gajah tulus irama bernard christian dan max sara tim yang sun un moon sen sisi salah lukaku white green carter barak`.split(
		/\s+/,
	),
);

test('a name word is no everyday word, but for those that people are often called by', () => {
	const found = personNames.map((name) => name.toLowerCase()).filter(isEverydayWord);
	expect(found.filter((word) => !namesAndWords.has(word))).toEqual([]);
	expect([...namesAndWords].filter((word) => !found.includes(word))).toEqual([]);
});

test('a name word is one word', () => {
	expect(personNames.filter((name) => !/^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(name))).toEqual([]);
});
