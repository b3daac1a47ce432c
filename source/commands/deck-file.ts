import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import type {Deck} from '../deck/deck.js';
import {withoutRetired} from '../deck/retired.js';
import type {Library} from '../services.js';

/**
 * The deck in the file that an argument names, in any format that decks are read from; undefined when the argument is the id of a deck.
 * @throws UserError when the file can't be read or is no deck
 */
export async function readNamedDeckFile(
	argument: string,
	library: Library,
	cwd: string,
): Promise<Deck | undefined> {
	const isId = library.list().decks.some(({id}) => id === argument);
	const looksLikeFile = /[./\\]/.test(argument) || existsSync(resolve(cwd, argument));
	if (isId || !looksLikeFile) return undefined;
	const {readForeignDeck} = await import('../store/collection/read-foreign.js');
	const {deck} = await readForeignDeck(argument, {cwd, now: Date.now()});
	return deck;
}

/** A library in which one deck stands before all others, without being saved there. */
export function withDeck(library: Library, deck: Deck): Library {
	const {id, title, description} = deck;
	const summary = {
		id,
		title,
		...(description !== undefined && {description}),
		bundled: false,
		cards: withoutRetired(deck).cards.map((card) => ({
			id: card.id,
			...(card.fact !== undefined && {fact: card.fact}),
		})),
	};
	return {
		list() {
			const {decks, unreadable} = library.list();
			return {decks: [summary, ...decks.filter((other) => other.id !== id)], unreadable};
		},
		read: async (wanted) => (wanted === id ? deck : library.read(wanted)),
		save: async (saved) => library.save(saved),
		change: async (wanted, change) => library.change(wanted, change),
		remove: async (wanted) => library.remove(wanted),
		settled: async () => library.settled(),
	};
}
