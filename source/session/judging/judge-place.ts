import {countries} from '../../language/data/gazetteer-countries.js';
import {provinces} from '../../language/data/gazetteer-regions.js';
import {normalWords, sameWords} from './normal.js';
import {type Ruling, almost, right, wrong} from './remark.js';
import type {Surroundings} from './surroundings.js';

const abbreviated: ReadonlyMap<string, string> = new Map(
	Object.entries({
		kab: 'kabupaten',
		prov: 'provinsi',
		propinsi: 'provinsi',
		kec: 'kecamatan',
	}).concat(
		Object.entries({kel: 'kelurahan', kali: 'sungai', city: 'kota', gn: 'gunung', jl: 'jalan'}),
	),
);

/** Words before a name that say what sort of place it is: two sorts are two places. */
const sorts = new Set(
	'kota kabupaten provinsi kecamatan kelurahan desa negara pulau sungai gunung danau selat laut teluk jalan'.split(
		' ',
	),
);
const prepositions = new Set(
	'di ke dari in at the negeri wilayah daerah kawasan ibukota'.split(' '),
);

// Names of one place, in normal words; the first of each group stands for all.
const one = new Map<string, string>();
function join(names: readonly string[]): void {
	const [first = '', ...others] = names.map((name) => normalWords(name).join(' '));
	for (const name of others) if (!one.has(name)) one.set(name, first);
}
for (const {name, aliases} of countries)
	join([name, ...aliases.filter((alias) => alias !== 'Amerika')]);
for (const {name, aliases} of provinces) join([name, ...aliases]);
for (const names of [
	['DKI Jakarta', 'Jakarta', 'Jakarta Raya'],
	['Yogyakarta', 'Yogya', 'Jogja', 'Yogjakarta'],
	['Surakarta', 'Solo'],
	['Makassar', 'Ujung Pandang'],
	['Amerika Serikat', 'United States', 'US'],
	['Inggris', 'United Kingdom', 'UK', 'Great Britain'],
	['Korea Selatan', 'South Korea'],
	['Korea Utara', 'North Korea'],
	['Jepang', 'Japan'],
	['Rusia', 'Russia'],
	['Ukraina', 'Ukraine'],
	['Jerman', 'Germany'],
	['Prancis', 'Perancis', 'France'],
	['Belanda', 'Netherlands'],
	['Mesir', 'Egypt'],
	['Turki', 'Turkey', 'Turkiye'],
	['Arab Saudi', 'Saudi Arabia'],
	['Singapura', 'Singapore'],
	['Filipina', 'Philippines'],
	['Italia', 'Italy'],
	['Spanyol', 'Spain'],
	['Papua Nugini', 'Papua New Guinea'],
	['Surabaya', 'Surabaja'],
	['Beijing', 'Peking'],
	['Kyiv', 'Kiev'],
]) {
	join(names);
}

/** Where a town lies, as far as our lists know: its province, or the country that it is the capital of. */
const within = new Map<string, string>();
for (const {name, capital} of countries) {
	if (capital !== undefined)
		within.set(standard(normalWords(capital)), standard(normalWords(name)));
}
for (const {name, regencies, cities} of provinces) {
	for (const town of [...regencies, ...cities]) {
		within.set(standard(normalWords(town)), standard(normalWords(name)));
	}
}

/** Cities that have the name of a regency beside them. */
const twins = new Set(
	provinces.flatMap(({regencies, cities}) =>
		cities.filter((city) => regencies.includes(city)).map((city) => normalWords(city).join(' ')),
	),
);

interface Place {
	readonly sort?: string;
	readonly name: readonly string[];
}

function placeOf(text: string): Place {
	let words = normalWords(text);
	while (words.length > 1 && prepositions.has(words[0]!)) words = words.slice(1);
	if (words.length > 2 && words[0] === 'ibu' && words[1] === 'kota') words = words.slice(2);
	const head = abbreviated.get(words[0]!) ?? words[0]!;
	return words.length > 1 && sorts.has(head) ? {sort: head, name: words.slice(1)} : {name: words};
}

function standard(name: readonly string[]): string {
	const text = name.join(' ');
	return one.get(text) ?? text;
}

/** The name of a place without what sort of place it is. */
export function placeCore(text: string): readonly string[] {
	return placeOf(text).name;
}

/** Judges the name of a place; undefined where spelling may still explain it. */
export function judgePlace(
	typed: string,
	key: string,
	surroundings: Surroundings,
): Ruling | undefined {
	const [head = '', ...beyond] = /\s(?:dan|serta)\s/.test(key) ? [key] : key.split(',');
	if (beyond.length > 0) {
		// Where it lies is said by the way: without it the answer is whole, alone it is another place.
		if (judgePlace(typed, head, surroundings)?.verdict === 'right') return right;
		if (beyond.some((part) => sameWords(normalWords(typed), normalWords(part)))) return wrong;
	}
	const given = placeOf(typed);
	const wanted = placeOf(key);
	if (standard(given.name) === standard(wanted.name) || sameWords(given.name, wanted.name)) {
		if (given.sort === wanted.sort) return right;
		if (given.sort !== undefined && wanted.sort !== undefined) return wrong;
		// Bandung is the city of that name; its regency is always called so.
		if (twins.has(wanted.name.join(' '))) {
			if (given.sort === 'kabupaten') return wrong;
			if (wanted.sort === 'kabupaten') return almost('incomplete');
		}
		return right;
	}
	if (given.name.length === 1 && sorts.has(given.name[0]!)) return wrong;
	return judgeWithin(typed, given, wanted, surroundings);
}

/** `Pyongyang, Korea Utara`: the key and, behind a comma, where it lies. */
function judgeWithin(
	typed: string,
	given: Place,
	wanted: Place,
	surroundings: Surroundings,
): Ruling | undefined {
	const length = wanted.name.length;
	if (given.name.length <= length) return undefined;
	if (standard(given.name.slice(0, length)) !== standard(wanted.name)) return undefined;
	const rest = standard(given.name.slice(length));
	const isThere = within.get(standard(wanted.name)) === rest;
	if (isThere || surroundings.says(given.name)) return right;
	const isParted = typed.includes(',') || typed.includes('(');
	return isParted ? almost('more-than-asked') : wrong;
}
