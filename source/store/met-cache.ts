import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {MetInDeck} from '../people/met.js';
import type {MetCache} from '../services.js';
import {atomicWrite} from './atomic-write.js';
import {makeFolder} from './paths.js';

/** Hidden, so that nobody takes it for a deck. */
const name = '.people.json';

/** Another one whenever names are read in another way. */
const version = 1;

interface Kept {
	readonly stamp: string;
	readonly met: MetInDeck;
}

/**
 * What was read of whom decks name, in a file beside them. Anything wrong with it costs time and no more.
 * @param folder of the user's decks
 */
export function openMetCache(folder: string): MetCache {
	const path = join(folder, name);
	return {
		load: (stamps) =>
			read(path).flatMap(({stamp, met}) => (stamps.get(met.deck) === stamp ? [met] : [])),
		keep(met, stamps) {
			const decks = met.flatMap((each): Kept[] => {
				const stamp = stamps.get(each.deck);
				return stamp === undefined ? [] : [{stamp, met: each}];
			});
			try {
				makeFolder(folder);
				atomicWrite(path, `${JSON.stringify({v: version, decks})}\n`);
			} catch {
				// Names on a read-only disk are read again next time.
			}
		},
	};
}

function read(path: string): readonly Kept[] {
	try {
		const {v, decks} = JSON.parse(readFileSync(path, 'utf8')) as {v?: unknown; decks?: unknown};
		return v === version && Array.isArray(decks) ? decks.filter(isKept) : [];
	} catch {
		return [];
	}
}

/** The version vouches for what is deeper inside. */
function isKept(value: unknown): value is Kept {
	const {stamp, met} = (value ?? {}) as Partial<Kept>;
	return (
		typeof stamp === 'string' &&
		typeof met?.deck === 'string' &&
		Array.isArray(met.articles) &&
		Array.isArray(met.cards)
	);
}
