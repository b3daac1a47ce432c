import {deckJsonSchema} from '../deck/schema.js';
import {UserError} from '../errors.js';
import {bundledIndex, notDecks} from './library.js';
import {readFolder} from './library-folder.js';
import {formatIndex} from './library-index.js';

/**
 * What stands beside the bundled decks and is made from them and the sources: by file name, its text.
 * A test keeps the files equal; `node scripts/schema.js` writes them.
 * @throws UserError when a bundled deck is not right
 */
export async function bundledFiles(folder: string): Promise<Map<string, string>> {
	const {entries} = await readFolder(folder, new Map(), notDecks);
	const index = new Map(
		[...entries].map(([name, {size, deck, problem}]) => {
			if (!deck) throw new UserError(problem.says, problem);
			return [name, {size, deck}] as const;
		}),
	);
	return new Map([
		['deck.schema.json', `${JSON.stringify(deckJsonSchema(), null, 2)}\n`],
		[bundledIndex, formatIndex(index)],
	]);
}
