import {countries} from '../language/data/gazetteer-countries.js';
import {worldCities} from '../language/data/gazetteer-places.js';
import {provinces} from '../language/data/gazetteer-regions.js';

export type PlaceKind = 'country' | 'province' | 'city' | 'regency' | 'world-city';

interface Place {
	readonly name: string;
	readonly kind: PlaceKind;
	/** Country region or province: places of one area are near one another. */
	readonly area: string;
	readonly aliases: readonly string[];
	/** The seat of a province. */
	readonly isCapital?: boolean;
}

let index: ReadonlyMap<string, Place> | undefined;
let all: readonly Place[] = [];

function build(): ReadonlyMap<string, Place> {
	const places: Place[] = [];
	for (const {name, aliases, capital, region} of countries) {
		places.push({name, kind: 'country', area: region, aliases});
		if (capital !== undefined && capital !== name && capital !== 'Jakarta') {
			places.push({name: capital, kind: 'world-city', area: region, aliases: []});
		}
	}
	places.push({name: 'Jakarta', kind: 'city', area: '', aliases: [], isCapital: true});
	for (const province of provinces) {
		places.push({name: province.name, kind: 'province', area: '', aliases: province.aliases});
		for (const name of province.cities) {
			const isCapital = name === province.capital;
			places.push({name, kind: 'city', area: province.name, aliases: [], isCapital});
		}
		for (const name of province.regencies) {
			places.push({name, kind: 'regency', area: province.name, aliases: []});
		}
	}
	for (const name of worldCities) places.push({name, kind: 'world-city', area: '', aliases: []});
	all = places;
	const byName = new Map<string, Place>();
	for (const place of places) {
		for (const name of [place.name, ...place.aliases])
			if (!byName.has(name)) byName.set(name, place);
	}
	return byName;
}

/** A place of the gazetteer by any of its names, *Kota* and *Provinsi* apart. */
export function findPlace(name: string): Place | undefined {
	index ??= build();
	return index.get(name) ?? index.get(name.replace(/^(?:Kota|Kabupaten|Provinsi|Negara)\s+/, ''));
}

export function placeKind(name: string): PlaceKind | undefined {
	return findPlace(name)?.kind;
}

/** The country that a name names, or whose capital it names. */
export function countryOf(name: string): string | undefined {
	byCapital ??= new Map(
		countries.flatMap(({name: country, capital}) =>
			capital === undefined ? [] : [[capital, country]],
		),
	);
	const place = findPlace(name);
	return place?.kind === 'country' ? place.name : byCapital.get(name);
}

let byCapital: ReadonlyMap<string, string> | undefined;

// The list of countries has them, as `Intl` does; as an answer to *negara manakah* they are arguable.
const territories: ReadonlySet<string> = new Set(['Hong Kong', 'Makau', 'Taiwan', 'Greenland']);

/**
 * Places that can be taken for another: of its kind, and of its own area where that has enough of them; else, for a
 * town of Indonesia, the well-known provincial capitals.
 */
export function placesLike(place: Place): readonly Place[] {
	index ??= build();
	const same = all.filter(
		({kind, name}) => kind === place.kind && name !== place.name && !territories.has(name),
	);
	const near = same.filter(({area}) => area !== '' && area === place.area);
	if (near.length >= 4) return near;
	// Nobody takes a town on another continent for one whose land the list does not know.
	if (place.kind === 'world-city' && place.area === '') return [];
	return place.kind === 'city' ? same.filter(({isCapital}) => isCapital === true) : same;
}
