/**
 * A map that is never changed: {@link LayeredMap.with} gives a new one that shares all but a small
 * layer with the old, so that one answer among a hundred thousand cards costs microseconds.
 */
export class LayeredMap<K, V> implements ReadonlyMap<K, V> {
	readonly #base: ReadonlyMap<K, V>;
	/** Newer than the base; `undefined` marks what is no longer there. */
	readonly #layer: ReadonlyMap<K, V | undefined>;
	readonly size: number;

	constructor(base: ReadonlyMap<K, V> = new Map(), layer?: ReadonlyMap<K, V | undefined>) {
		this.#base = base;
		this.#layer = layer ?? new Map();
		this.size = base.size;
		for (const [key, value] of this.#layer) {
			this.size += Number(value !== undefined) - Number(base.has(key));
		}
	}

	/** This map with one entry set, or without it when `value` is `undefined`. */
	with(key: K, value: V | undefined): LayeredMap<K, V> {
		const layer = new Map(this.#layer).set(key, value);
		const next = new LayeredMap(this.#base, layer);
		// Layers are copied with every change: fold one into the base when copying begins to cost.
		return layer.size > 16 + Math.sqrt(this.#base.size) ? new LayeredMap(new Map(next)) : next;
	}

	get(key: K): V | undefined {
		return this.#layer.has(key) ? this.#layer.get(key) : this.#base.get(key);
	}

	has(key: K): boolean {
		return this.get(key) !== undefined;
	}

	*entries(): MapIterator<[K, V]> {
		for (const entry of this.#base) {
			if (!this.#layer.has(entry[0])) yield entry;
		}

		for (const [key, value] of this.#layer) {
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
