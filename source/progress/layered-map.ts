/** What a layer holds: `undefined` marks what is no longer there. */
type Layer<K, V> = ReadonlyMap<K, V | undefined>;

/** So many entries are copied with every change. */
const TOP = 16;
/** How much larger than a layer the one below it has to be; else the two become one. */
const GROWTH = 8;

/**
 * A map that is never changed: {@link LayeredMap.with} gives a new one that shares all but a small
 * layer with the old. Layers grow downwards, so that one answer among a hundred thousand cards costs
 * microseconds, and the largest is copied only after an eighth of it has changed.
 */
export class LayeredMap<K, V> implements ReadonlyMap<K, V> {
	readonly #base: ReadonlyMap<K, V>;
	/** Newer than the base, the newest first. */
	readonly #layers: ReadonlyArray<Layer<K, V>>;
	readonly size: number;

	constructor(
		base: ReadonlyMap<K, V> = new Map(),
		layers: ReadonlyArray<Layer<K, V>> = [],
		size = base.size,
	) {
		this.#base = base;
		this.#layers = layers;
		this.size = size;
	}

	/** This map with one entry set, or without it when `value` is `undefined`. */
	with(key: K, value: V | undefined): LayeredMap<K, V> {
		const size = this.size + Number(value !== undefined) - Number(this.has(key));
		const [newest = new Map<K, V>(), ...rest] = this.#layers;
		const layers =
			newest.size < TOP
				? [new Map(newest).set(key, value), ...rest]
				: [new Map<K, V | undefined>().set(key, value), ...settled(newest, rest)];
		const last = layers.at(-1);
		return last && layers.length > 1 && last.size * GROWTH > this.#base.size
			? new LayeredMap(new Map(new LayeredMap(this.#base, layers, size)))
			: new LayeredMap(this.#base, layers, size);
	}

	get(key: K): V | undefined {
		if (this.#layers.length === 0) return this.#base.get(key);
		for (const layer of this.#layers) {
			const value = layer.get(key);
			if (value !== undefined || layer.has(key)) return value;
		}

		return this.#base.get(key);
	}

	has(key: K): boolean {
		return this.get(key) !== undefined;
	}

	*entries(): MapIterator<[K, V]> {
		const changed = new Map<K, V | undefined>();
		for (const layer of this.#layers) addMissing(changed, layer);
		for (const entry of this.#base) {
			if (!changed.has(entry[0])) yield entry;
		}

		for (const [key, value] of changed) {
			if (value !== undefined) yield [key, value];
		}
	}

	*keys(): MapIterator<K> {
		for (const [key] of this.entries()) yield key;
	}

	*values(): MapIterator<V> {
		for (const [, value] of this.entries()) yield value;
	}

	[Symbol.iterator](): MapIterator<[K, V]> {
		return this.entries();
	}

	forEach(each: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
		for (const [key, value] of this.entries()) each(value, key, this);
	}
}

/** Layers with a full one on top, merged downwards as far as the next is not much larger. */
function settled<K, V>(
	full: Layer<K, V>,
	below: ReadonlyArray<Layer<K, V>>,
): ReadonlyArray<Layer<K, V>> {
	const [next, ...rest] = below;
	if (!next || next.size >= full.size * GROWTH) return [full, ...below];
	return settled(addMissing(new Map(full), next), rest);
}

function addMissing<K, V>(to: Map<K, V>, from: ReadonlyMap<K, V>): Map<K, V> {
	for (const [key, value] of from) if (!to.has(key)) to.set(key, value);
	return to;
}
