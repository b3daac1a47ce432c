import type {Action, Binding, Place} from './binding.js';
import {bindings} from './table.js';

/** The keys as they hold for one learner. */
export interface Keymap {
	readonly bindings: readonly Binding[];
	/** What a key does somewhere; undefined when it does nothing there. */
	actionFor(place: Place, key: string): Action | undefined;
	/** Bindings that hold somewhere, in the order of the table. */
	at(place: Place): readonly Binding[];
}

/** A keymap of bindings; of two that want one key at one place, the first has it. */
export function createKeymap(all: readonly Binding[]): Keymap {
	const places = new Map<
		Place,
		{readonly list: Binding[]; readonly actions: Map<string, Action>}
	>();
	for (const binding of all) {
		for (const place of binding.places) {
			let here = places.get(place);
			if (!here) places.set(place, (here = {list: [], actions: new Map()}));
			here.list.push(binding);
			for (const key of binding.keys) {
				if (!here.actions.has(key)) here.actions.set(key, binding.action);
			}
		}
	}
	return {
		bindings: all,
		actionFor: (place, key) => places.get(place)?.actions.get(key),
		at: (place) => places.get(place)?.list ?? [],
	};
}

/** The keys as newsquiz comes. */
export const defaultKeymap = createKeymap(bindings);
