import type {CardKey} from './state.js';

/** A map from cards, to be filled, that forgets a deck without looking at the cards of others. */
export class CardTable<V> {
	readonly map = new Map<CardKey, V>();
	readonly #decks = new Map<string, CardKey[]>();

	get(key: CardKey): V | undefined {
		return this.map.get(key);
	}

	/** @param value `undefined` for nothing any more */
	set(deck: string, key: CardKey, value: V | undefined): void {
		if (value === undefined) {
			this.map.delete(key);
			return;
		}

		if (!this.map.has(key)) {
			const keys = this.#decks.get(deck);
			if (keys) keys.push(key);
			else this.#decks.set(deck, [key]);
		}

		this.map.set(key, value);
	}

	/** Empties a deck, or everything. */
	forget(deck?: string): void {
		if (deck === undefined) {
			this.map.clear();
			this.#decks.clear();
			return;
		}

		for (const key of this.#decks.get(deck) ?? []) this.map.delete(key);
		this.#decks.delete(deck);
	}
}
