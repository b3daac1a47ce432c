import type {Deck} from '../deck/deck.js';
import {diffDecks} from '../deck/diff.js';
import {UserError} from '../errors.js';
import {safeJson} from '../sanitise.js';
import type {Library} from '../services.js';
import {readNamedDeckFile} from './deck-file.js';
import type {Invocation} from './command.js';
import {type Context, write} from './io.js';
import {openDecks} from './open-services.js';
import {renderDifference} from './render-difference.js';

/**
 * Compares two decks, each a file or the id of a deck in the library. The exit status is 0 whether they differ or not:
 * 1 is for what went wrong, and `--json` says whether anything differs.
 */
export async function run({positionals, values}: Invocation, context: Context): Promise<number> {
	const [first, second] = positionals;
	if (first === undefined || second === undefined) throw notTwo();
	const library = await openDecks(context);
	const [old, now] = [
		await readDeck(first, library, context),
		await readDeck(second, library, context),
	];
	const difference = diffDecks(old, now);
	const output =
		values['json'] === true
			? `${safeJson({old: named(old), new: named(now), ...difference}, 2)}\n`
			: renderDifference(old, now, difference, context.language);
	await write(context.stdout, output);
	return 0;
}

async function readDeck(argument: string, library: Library, {cwd}: Context): Promise<Deck> {
	return (await readNamedDeckFile(argument, library, cwd)) ?? library.read(argument);
}

const named = ({id, title}: Deck): {id: string; title: string} => ({id, title});

function notTwo(): UserError {
	return new UserError(
		{id: 'Paket kartu mana yang ingin dibandingkan?', en: 'Which decks should be compared?'},
		{
			hint: {
				id: 'Berikan dua berkas, atau id dari koleksi, yang lama lebih dulu: newsquiz diff lama.json baru.json',
				en: 'Give two files, or ids of the library, the old one first: newsquiz diff old.json new.json',
			},
			exitStatus: 2,
		},
	);
}
