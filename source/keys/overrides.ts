import type {Binding, Place} from './binding.js';
import {fits, isFree, type KeyUnit, typingPlaces, unitName, unitsOf} from './units.js';

/** The keys that a learner has chosen, by the names of what they do: `home.quiz`. */
export type KeyOverrides = Readonly<Record<string, readonly string[]>>;

/** A unit that has no key left at a place. */
interface Bare {
	readonly unit: string;
	readonly place: Place;
	readonly wanted: readonly string[];
}

interface Resolved {
	/** Keys by place and unit. */
	readonly keys: ReadonlyMap<Place, ReadonlyMap<string, readonly string[]>>;
	readonly bare: readonly Bare[];
	/** Units that were chosen a key which another one was chosen before. */
	readonly rivals: readonly string[];
}

/** Who has which keys where: what was chosen comes first, and of two that want one key, the first has it. */
function resolve(bindings: readonly Binding[], overrides: KeyOverrides): Resolved {
	const typing = typingPlaces(bindings);
	const keys = new Map<Place, Map<string, string[]>>();
	const taken = new Map<Place, Map<string, string>>();
	const rivals = new Set<string>();
	const settle = (isChosen: boolean): void => {
		for (const binding of bindings) {
			for (const place of binding.places) {
				const unit = unitName(binding, place);
				const chosen = overrides[unit]?.filter((key) => fits(key, place, typing)) ?? [];
				if (chosen.length > 0 !== isChosen) continue;
				const owners = taken.get(place) ?? new Map<string, string>();
				taken.set(place, owners);
				const here = keys.get(place) ?? new Map<string, string[]>();
				keys.set(place, here);
				const own = here.get(unit) ?? [];
				here.set(unit, own);
				// Keys that always do the same stay where they are.
				const fixed = binding.keys.filter((key) => !isFree(key));
				for (const key of isChosen ? [...chosen, ...fixed] : binding.keys) {
					const owner = owners.get(key) ?? unit;
					if (owner !== unit) {
						if (isChosen) rivals.add(unit);
						continue;
					}
					owners.set(key, unit);
					if (!own.includes(key)) own.push(key);
				}
			}
		}
	};
	settle(true);
	settle(false);
	const bare = new Map<string, Bare>();
	for (const binding of bindings) {
		for (const place of binding.places) {
			const unit = unitName(binding, place);
			if (keys.get(place)!.get(unit)!.length > 0) continue;
			bare.set(`${unit} ${place}`, {unit, place, wanted: binding.keys});
		}
	}
	return {keys, bare: [...bare.values()], rivals: [...rivals]};
}

function without(overrides: KeyOverrides, names: Iterable<string>): KeyOverrides {
	const gone = new Set(names);
	return Object.fromEntries(Object.entries(overrides).filter(([name]) => !gone.has(name)));
}

/** What was chosen, less what leaves something without any key. */
function settled(bindings: readonly Binding[], overrides: KeyOverrides): KeyOverrides {
	let kept = overrides;
	for (;;) {
		const {bare, rivals, keys} = resolve(bindings, kept);
		const offenders = new Set(rivals);
		for (const {place, unit, wanted} of bare) {
			for (const [other, own] of keys.get(place)!) {
				const isTaker = other !== unit && own.some((key) => wanted.includes(key));
				if (isTaker && other in kept) offenders.add(other);
			}
			if (unit in kept) offenders.add(unit);
		}
		if (offenders.size === 0) return kept;
		kept = without(kept, offenders);
	}
}

// Nobody has so many keys for one thing.
const mostKeys = 8;

/**
 * Reads what a learner has chosen, wherever it comes from. What makes no sense, or would leave something without a
 * key, is passed over, so that every place can be used and left whatever a file says.
 */
export function readOverrides(
	stored: unknown,
	bindings: readonly Binding[],
): {readonly overrides: KeyOverrides; readonly isWhole: boolean} {
	if (stored === undefined) return {overrides: {}, isWhole: true};
	if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) {
		return {overrides: {}, isWhole: false};
	}
	const names = new Set(unitsOf(bindings).map(({name}) => name));
	const entries = Object.entries(stored).flatMap(([name, keys]: [string, unknown]) => {
		if (!names.has(name) || !Array.isArray(keys) || keys.length > mostKeys) return [];
		const usable = keys.filter((key): key is string => typeof key === 'string' && isFree(key));
		return usable.length > 0 && usable.length === keys.length ? [[name, usable] as const] : [];
	});
	const overrides = settled(bindings, Object.fromEntries(entries));
	const isWhole = Object.keys(overrides).length === Object.keys(stored).length;
	return {overrides, isWhole};
}

/** The table with the keys that a learner has chosen. */
export function withOverrides(
	bindings: readonly Binding[],
	overrides: KeyOverrides,
): readonly Binding[] {
	if (Object.keys(overrides).length === 0) return bindings;
	const {keys} = resolve(bindings, overrides);
	const isChanged = (binding: Binding): boolean =>
		binding.places.some((place) => unitName(binding, place) in overrides);
	const changed = bindings.filter(isChanged);
	return bindings.flatMap((binding) => {
		const split = new Map<string, {readonly keys: readonly string[]; readonly places: Place[]}>();
		for (const place of binding.places) {
			const own = keys.get(place)!.get(unitName(binding, place))!;
			const known = split.get(own.join(' '));
			if (known) known.places.push(place);
			else split.set(own.join(' '), {keys: own, places: [place]});
		}
		return [...split.values()].map((part): Binding => ({
			...binding,
			...part,
			...togetherOf(binding, part.places[0]!, bindings, changed, keys),
		}));
	});
}

const numberless = (action: string): string => action.replace(/-\d+$/, '');

/** How keys of one kind are shown together once one of them is another. */
function togetherOf(
	binding: Binding,
	place: Place,
	bindings: readonly Binding[],
	changed: readonly Binding[],
	keys: Resolved['keys'],
): Pick<Binding, 'together'> {
	const {together, action} = binding;
	if (together?.keys === undefined) return {};
	const isKin = (other: Binding): boolean =>
		numberless(other.action) === numberless(action) && other.places.includes(place);
	const isNumbered = numberless(action) !== action;
	if (isNumbered ? !changed.some(isKin) : !changed.includes(binding)) return {};
	const {keys: _, ...rest} = together;
	if (!isNumbered) return {together: rest};
	const shown = bindings
		.filter(isKin)
		.map((other) => keys.get(place)!.get(unitName(other, place))![0]!);
	return {together: {...rest, keys: shown.join('/')}};
}

/** What giving a key to something comes to. */
export interface Remap {
	readonly overrides: KeyOverrides;
	/** What loses that key where both are, and keeps another one. */
	readonly loses: readonly KeyUnit[];
	/** What would have been left without a key, and the key that it gets in return. */
	readonly swaps: ReadonlyArray<{readonly unit: KeyUnit; readonly key: string}>;
}

/** Why a key can't be given to something. */
export type Refusal = 'fixed' | 'typing' | 'stuck' | 'same';

/**
 * Gives a key to one thing, in place of its keys or besides them. Others lose the key where both could be meant; one
 * that has no other gets a key in return.
 */
export function remap(
	bindings: readonly Binding[],
	overrides: KeyOverrides,
	name: string,
	key: string,
	isBesides = false,
): Remap | Refusal {
	if (!isFree(key)) return 'fixed';
	const units = unitsOf(bindings);
	const before = resolve(bindings, overrides);
	const own = keysOf(before, name).filter(isFree);
	if (isBesides ? own.includes(key) : own.length === 1 && own[0] === key) return 'same';
	const places = placesOf(bindings, name);
	const typing = typingPlaces(bindings);
	if (!places.some((place) => fits(key, place, typing))) return 'typing';
	const given = isBesides ? [...own, key].slice(-mostKeys) : [key];
	let next: KeyOverrides = {...overrides, [name]: given};
	const losers = new Set<string>();
	for (const place of places) {
		for (const [other, keys] of before.keys.get(place) ?? []) {
			if (other === name || !keys.includes(key) || !fits(key, place, typing)) continue;
			losers.add(other);
			const chosen = next[other];
			if (!chosen?.includes(key)) continue;
			const left = chosen.filter((one) => one !== key);
			next = left.length > 0 ? {...next, [other]: left} : without(next, [other]);
		}
	}
	const swaps: Array<{unit: KeyUnit; key: string}> = [];
	for (let bare = resolve(bindings, next).bare[0]; bare; bare = resolve(bindings, next).bare[0]) {
		const {unit: poor} = bare;
		const unit = units.find((one) => one.name === poor);
		const inReturn = poor === name ? undefined : own.find((one) => canTake(poor, one));
		if (!unit || inReturn === undefined || swaps.some((swap) => swap.unit === unit)) return 'stuck';
		swaps.push({unit, key: inReturn});
		next = withKey(poor, inReturn);
	}
	if (resolve(bindings, next).rivals.length > 0) return 'stuck';
	return {
		overrides: withoutUsual(next, units),
		loses: units.filter(
			(unit) => losers.has(unit.name) && !swaps.some((swap) => swap.unit === unit),
		),
		swaps,
	};

	function withKey(poor: string, one: string): KeyOverrides {
		const kept = keysOf(resolve(bindings, next), poor).filter(
			(each) => each !== key && isFree(each),
		);
		return {...next, [poor]: [...new Set([...kept, one])]};
	}

	function canTake(poor: string, one: string): boolean {
		if (one === key) return false;
		const {bare, rivals} = resolve(bindings, withKey(poor, one));
		return rivals.length === 0 && !bare.some(({unit}) => unit === poor);
	}
}

/** Gives something, or everything, the keys that newsquiz comes with. */
export function resetKeys(
	bindings: readonly Binding[],
	overrides: KeyOverrides,
	name?: string,
): KeyOverrides {
	return name === undefined ? {} : settled(bindings, without(overrides, [name]));
}

/** The present keys of a unit, over all of its places. */
export function presentKeys(
	bindings: readonly Binding[],
	overrides: KeyOverrides,
): (unit: KeyUnit) => readonly string[] {
	const resolved = resolve(bindings, overrides);
	return ({name}) => keysOf(resolved, name);
}

function keysOf({keys}: Resolved, name: string): string[] {
	return [...new Set([...keys.values()].flatMap((units) => units.get(name) ?? []))];
}

function placesOf(bindings: readonly Binding[], name: string): Place[] {
	return [
		...new Set(
			bindings.flatMap((binding) =>
				binding.places.filter((place) => unitName(binding, place) === name),
			),
		),
	];
}

/** Choosing what is there anyway is choosing nothing. */
function withoutUsual(overrides: KeyOverrides, units: readonly KeyUnit[]): KeyOverrides {
	return without(
		overrides,
		units
			.filter(({name, keys}) => {
				const chosen = overrides[name];
				const usual = keys.filter(isFree);
				return chosen?.length === usual.length && chosen.every((key, at) => key === usual[at]);
			})
			.map(({name}) => name),
	);
}
