import type {Entity} from '../../facts/entity.js';
import type {InstitutionKind} from '../../language/data/institutions.js';
import {bodyClass} from '../bodies.js';
import type {Unit} from '../clause/units.js';
import {countryOf, type PlaceKind, placeKind} from '../places.js';
import {isQuoted, nameOf, type Scope} from './sentence.js';

/** What kinds of body a noun may be said of. */
const bodyNouns: Readonly<Record<string, readonly InstitutionKind[]>> = {
	perusahaan: ['company'],
	perseroan: ['company', 'bank'],
	emiten: ['company', 'bank'],
	maskapai: ['company'],
	bank: ['bank'],
	klub: ['sport'],
	partai: ['party'],
	kementerian: ['ministry'],
	universitas: ['university'],
	kampus: ['university'],
	lembaga: ['agency', 'ministry', 'court', 'parliament', 'security', 'international'],
	badan: ['agency'],
	komisi: ['agency'],
	mahkamah: ['court'],
	organisasi: ['international', 'society', 'armed-group'],
};

/** The body that *perusahaan tersebut* means: the only one near by that the noun can be said of. */
export function bodyMeant(scope: Scope): Entity | undefined {
	const {sentence, own, rest, before} = scope;
	const noun = rest[0]!.lower;
	const kinds = bodyNouns[noun];
	if (!kinds || isQuoted(sentence, rest[0]!)) return undefined;
	const near = before.slice(0, 2);
	if ([own, ...near.map(({units}) => units)].some((units) => isSaidOfOthers(units, noun)))
		return undefined;
	const named = new Map<string, Entity>();
	for (const body of [
		...sentence.bodies.filter(({start}) => start < rest[0]!.start),
		...near.flatMap(({bodies}) => bodies),
	])
		named.set(body.name ?? body.text, body);
	const fitting = new Map<string, Entity>();
	const unknown = new Map<string, Entity>();
	for (const [name, body] of named) {
		const kind = bodyClass(name);
		if ((kind && kinds.includes(kind)) || name.toLowerCase().startsWith(`${noun} `))
			fitting.set(name, body);
		else if (kind === undefined) unknown.set(name, body);
	}
	if (fitting.size === 1) {
		const [[name, body]] = [...fitting] as [[string, Entity]];
		return unknown.size === 0 || name.toLowerCase().startsWith(`${noun} `) ? body : undefined;
	}
	const isAlone = fitting.size === 0 && unknown.size === 1 && named.size === 1;
	return isAlone ? [...unknown.values()][0] : undefined;
}

/** *sebuah perusahaan asing*, *anak usahanya*: a body without a name that may be meant as well. */
function isSaidOfOthers(units: readonly Unit[], noun: string): boolean {
	return units.some(
		({kind, lower}, at) =>
			kind === 'word' &&
			(lower.replace(/nya$/, '') === noun ||
				(lower === 'anak' && /^(?:usaha|perusahaan)/.test(units[at + 1]?.lower ?? ''))) &&
			units[at + 1]?.kind !== 'organisation',
	);
}

/** What kinds of place a noun may be said of, besides those that have it in their name. */
const placeNouns: Readonly<Record<string, readonly PlaceKind[]>> = {
	negara: ['country'],
	kota: ['city', 'world-city'],
	provinsi: ['province'],
	kabupaten: ['regency'],
	kecamatan: [],
	kelurahan: [],
	desa: [],
	dusun: [],
	pulau: [],
};

/** The place that *kota itu* or *negara tersebut* means, by the same measure. */
export function placeMeant(scope: Scope): Entity | undefined {
	const {sentence, own, rest, before} = scope;
	const noun = rest[0]!.lower;
	if (!(noun in placeNouns) || isQuoted(sentence, rest[0]!) || own.at(-1)?.lower === 'ibu')
		return undefined;
	const near = [own, ...before.slice(0, 1).map(({units}) => units)];
	if (near.some((units) => units.some(({kind, lower}) => kind === 'word' && lower === noun)))
		return undefined;
	const found = new Map<string, Entity>();
	for (const units of near) {
		for (const [at, unit] of units.entries()) {
			for (const [name, entity] of placesAt(units, at, noun)) {
				if (unit.kind === 'place' && isJoined(units, at)) return undefined;
				found.set(name, entity);
			}
		}
	}
	return found.size === 1 ? [...found.values()][0] : undefined;
}

/** The places that a unit names and a noun can be said of; an office's country is one of them. */
function placesAt(
	units: readonly Unit[],
	at: number,
	noun: string,
): ReadonlyArray<readonly [string, Entity]> {
	const unit = units[at]!;
	const name = nameOf(unit);
	if (noun === 'negara' && unit.kind === 'person' && unit.entity && unit.role !== undefined)
		return countriesIn(unit.role).map((country) => [
			country,
			{...unit.entity!, type: 'place', name: country},
		]);
	if (noun === 'negara' && unit.kind === 'organisation' && unit.entity && name !== undefined)
		return countriesIn(name).map((country) => [country, {...unit.entity!, name: country}]);
	if (unit.kind !== 'place' || !unit.entity || name === undefined) return [];
	const entity = {...unit.entity, ...unit.antecedent};
	if (noun === 'negara') {
		const country = countryOf(name);
		return country === undefined ? [] : [[country, {...entity, name: country}]];
	}
	const isSo = name.toLowerCase().startsWith(`${noun} `);
	const kind = placeKind(name);
	// A town that no list knows may be what is meant.
	const isPossible =
		kind !== undefined ? placeNouns[noun]!.includes(kind) : noun === 'kota' && !hasOtherHead(name);
	return isSo || isPossible ? [[name, entity]] : [];
}

const hasOtherHead = (name: string): boolean => / /.test(name) && !/^kota /i.test(name);

function countriesIn(role: string): string[] {
	const parts = role.split(' ');
	for (let at = 0; at < parts.length; at++) {
		for (const length of [3, 2, 1]) {
			const country = countryOf(parts.slice(at, at + length).join(' '));
			if (country !== undefined) return [country];
		}
	}
	return [];
}

/** *negara itu* is neither of *Norlandia dan Sudlandia*, which would be *kedua negara itu*. */
function isJoined(units: readonly Unit[], at: number): boolean {
	return (
		(units[at + 1]?.lower === 'dan' && units[at + 2]?.kind === 'place') ||
		(units[at - 1]?.lower === 'dan' && units[at - 2]?.kind === 'place')
	);
}
