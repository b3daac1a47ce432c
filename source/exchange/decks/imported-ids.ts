import {isCardId} from '../../deck/deck-id.js';
import {cardId} from '../../deck/ids.js';

/**
 * Gives each card of a file that is read an id of its own, the same one whenever the file is read again: the one that
 * the file names, where it can be an id, else one derived from the question, so that a changed answer keeps it.
 */
export function importedIds(): (question: string, named?: string) => string {
	const taken = new Set<string>();
	/** How often an id was derived from the same question. */
	const copies = new Map<string, number>();
	const derived = (question: string): string => {
		const copy = (copies.get(question) ?? 0) + 1;
		copies.set(question, copy);
		return cardId({article: 'import', fact: question, form: String(copy)});
	};
	return (question, named) => {
		let id = named !== undefined && isCardId(named) ? named : derived(question);
		while (taken.has(id)) id = derived(question);
		taken.add(id);
		return id;
	};
}
