import type {LogEvent, UndoEvent} from './event.js';
import {Identities} from './identities.js';
import {identity, type Identity} from './order.js';

/** An undo, as far as it counts what it is and what it takes back. */
export type Undo = Pick<UndoEvent, 'device' | 'n' | 'target'>;

/**
 * The events that are taken back. An undo takes back its target, wherever in the
 * logs the two stand; an undo that is itself taken back takes nothing back, so undoing an undo redoes.
 * Undos that take back each other in a circle (no newsquiz writes them) take back nothing else.
 */
export function takenBack(undos: readonly Undo[]): Identities {
	const byIdentity = new Map<Identity, Undo[]>();
	const undecided = new Map<Identity, number>();
	for (const undo of undos) {
		append(byIdentity, identity(undo.device, undo.n), undo);
		const target = identity(...undo.target);
		undecided.set(target, (undecided.get(target) ?? 0) + 1);
	}

	const gone = new Identities();
	// An undo is decided once all that could take it back are.
	const decided = [...byIdentity.keys()].filter((id) => !undecided.has(id));
	for (let id = decided.pop(); id !== undefined; id = decided.pop()) {
		for (const {device, n, target} of byIdentity.get(id) ?? []) {
			const taken = identity(...target);
			if (!gone.has(device, n)) gone.add(...target);
			const left = (undecided.get(taken) ?? 0) - 1;
			undecided.set(taken, left);
			if (left === 0) decided.push(taken);
		}
	}

	return gone;
}

export function isUndo(event: LogEvent): event is UndoEvent {
	return event.type === 'undo';
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
}
