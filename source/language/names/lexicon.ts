import type {NameType} from '../analysis.js';
import {commonWords, looksAffixed} from '../data/gazetteer-common-words.js';
import {functionWords} from '../data/function-words.js';
import {foreignWords} from '../data/gazetteer-foreign-words.js';
import {countries} from '../data/gazetteer-countries.js';
import {
	eventHeads,
	knownEvents,
	lowerOrganisationHeads,
	lowerPlaceHeads,
	organisationHeads,
	organisationSuffixes,
	organisationWords,
	placeHeads,
} from '../data/gazetteer-heads.js';
import {knownPersons, personNames} from '../data/gazetteer-people.js';
import {otherPlaces, powers, worldCities} from '../data/gazetteer-places.js';
import {provinces} from '../data/gazetteer-regions.js';
import {institutions} from '../data/institutions.js';
import {addressTitles, closedOffices, lowerOffices, officeHeads, ranks} from '../data/titles.js';
import {roots} from '../data/roots.js';
import {analyseWord} from '../roots.js';
import {Trie} from './trie.js';

/** A name of the gazetteers. */
export interface KnownName {
	readonly type: NameType;
	/**
	 * A country, its capital or a part of the world is a place only where the text treats it as one: *di Jepang*, but not
	 * *tentara Jepang*, nor *Tokyo menolak*, where it stands for a government.
	 */
	readonly isCountry?: boolean;
}

export type HeadKind = 'common' | 'proper' | 'place' | 'event';
export type TitleKind = 'address' | 'rank' | 'office' | 'closed';

/** All word lists in the form that reading needs. */
export interface Lexicon {
	readonly names: Trie<KnownName>;
	readonly heads: Trie<HeadKind>;
	readonly titles: Trie<TitleKind>;
	readonly lowerOffices: Trie<true>;
	readonly personNames: ReadonlySet<string>;
	readonly organisationSuffixes: ReadonlySet<string>;
	readonly lowerPlaceHeads: ReadonlySet<string>;
	readonly lowerOrganisationHeads: ReadonlySet<string>;
	/** The clues of the article being read; empty in the lexicon itself. */
	readonly regions: ReadonlySet<string>;
	readonly located: ReadonlySet<string>;
	readonly sayers: ReadonlySet<string>;
}

let built: Lexicon | undefined;

/** The lexicon, built when first needed; phrases are taken apart when a text first has their first word. */
export function lexicon(): Lexicon {
	return (built ??= build());
}

function build(): Lexicon {
	const names = new Trie<KnownName>();
	const place: KnownName = {type: 'place'};
	const country: KnownName = {type: 'place', isCountry: true};
	const organisation: KnownName = {type: 'organisation'};
	const person: KnownName = {type: 'person'};
	const event: KnownName = {type: 'event'};
	for (const name of knownPersons) names.add(name, person);
	for (const each of institutions) {
		for (const name of [each.name, ...each.aliases]) names.add(name, organisation);
	}
	for (const name of knownEvents) names.add(name, event);
	for (const each of countries) {
		for (const name of [each.name, ...each.aliases]) names.add(name, country);
		if (each.capital !== undefined)
			names.add(each.capital, each.name === 'Indonesia' ? place : country);
	}
	for (const name of powers) names.add(name, country);
	for (const each of provinces) {
		for (const name of [each.name, ...each.aliases, ...each.regencies, ...each.cities]) {
			if (!ambiguousPlaces.has(name)) names.add(name, place);
		}
		if (each.capital !== undefined) names.add(each.capital, place);
	}
	for (const name of [...worldCities, ...otherPlaces]) names.add(name, place);

	const heads = new Trie<HeadKind>();
	for (const head of organisationHeads.proper) heads.add(head, 'proper');
	for (const head of organisationHeads.common) heads.add(head, 'common');
	for (const head of placeHeads) heads.add(head, 'place');
	for (const head of eventHeads) heads.add(head, 'event');

	const titles = new Trie<TitleKind>();
	for (const title of closedOffices) titles.add(title, 'closed');
	for (const title of ranks) titles.add(title, 'rank');
	for (const title of officeHeads) titles.add(title, 'office');
	for (const title of addressTitles) titles.add(title, 'address');

	const offices = new Trie<true>();
	for (const office of lowerOffices) offices.add(office, true);
	return {
		names,
		heads,
		titles,
		lowerOffices: offices,
		personNames: new Set(personNames.map((name) => name.toLowerCase())),
		organisationSuffixes: new Set(organisationSuffixes.map((word) => word.toLowerCase())),
		lowerPlaceHeads: new Set(lowerPlaceHeads),
		lowerOrganisationHeads: new Set(lowerOrganisationHeads),
		regions: new Set(),
		located: new Set(),
		sayers: new Set(),
	};
}

/** Regencies and cities whose names are everyday words or common personal names: places only after `Kota`, `Kabupaten` or `di`. */
export const ambiguousPlaces: ReadonlySet<string> = new Set([
	'Batu',
	'Banjar',
	'Metro',
	'Batang',
	'Buru',
	'Puncak',
	'Bone',
	'Barru',
	'Malaka',
	'Kaur',
	'Dairi',
	'Landak',
	'Muna',
	'Alor',
	'Belu',
	'Ende',
	'Toba',
	'Siak',
	'Agam',
	'Bima',
	'Berau',
	'Pati',
	'Tual',
	'Langsa',
	'Demak',
	'Pulau Taliabu',
	'Sigi',
	'Asahan',
	'Nias',
]);

/** Whether a word is an everyday one, told from a name by list and by affixes. */
export function isCommonWord(lower: string): boolean {
	return (
		functionWords.has(lower) ||
		commonWords.has(lower) ||
		organisationWords.has(lower) ||
		isAffixed(lower)
	);
}

const affixed = new Map<string, boolean>();

function isAffixed(lower: string): boolean {
	const known = affixed.get(lower);
	if (known !== undefined) return known;
	if (affixed.size >= everydaySize) affixed.clear();
	const result = looksAffixed(lower);
	affixed.set(lower, result);
	return result;
}

const everyday = new Map<string, boolean>();
const everydaySize = 20_000;

/**
 * As `isCommonWord`, and every word of the root list or built on one (`wisatawan`, `penumpang`). Many roots are names
 * too, so this only tells where a capital says nothing: at the beginning of a sentence, or when all words of a run are such.
 */
export function isEverydayWord(lower: string): boolean {
	const known = everyday.get(lower);
	if (known !== undefined) return known;
	const isEveryday =
		isCommonWord(lower) || roots.has(lower) || foreignWords.has(lower) || isBuilt(lower);
	if (everyday.size >= everydaySize) everyday.clear();
	everyday.set(lower, isEveryday);
	return isEveryday;
}

function isBuilt(lower: string): boolean {
	const {root, affixes} = analyseWord(lower);
	const halves = lower.split('-');
	return (
		(affixes.length > 0 && root.length > 3 && roots.has(root)) ||
		(halves.length > 1 && halves.every((half) => roots.has(half)))
	);
}

const calendar = new Set(
	'senin selasa rabu kamis jumat sabtu minggu ahad januari februari pebruari maret april mei juni juli agustus september oktober november nopember desember wib wita wit'.split(
		' ',
	),
);

/** Days, months and zones: capitalised, but never a part of a name that they follow. */
export function isCalendarWord(lower: string): boolean {
	return calendar.has(lower);
}
