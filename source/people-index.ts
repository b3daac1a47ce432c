import {UserError} from './errors.js';
import type {MetInDeck} from './people/met.js';
import {type People, peopleOf} from './people/profiles.js';
import {cardKey} from './progress/state.js';
import type {DeckSummary, Library, Services} from './services.js';
import {createPause} from './turns.js';

interface Index {
	readonly met: Map<string, {readonly stamp: string | undefined; readonly met: MetInDeck}>;
	people?: People;
}

/** What has been read since the app was opened, for each library. */
const indexes = new WeakMap<Library, Index>();

export interface ReadPeopleOptions {
	/** Hears how many of the decks that have to be read have been. */
	readonly onProgress?: (done: number, total: number) => void;
	/** Whether nobody waits for it any more. */
	readonly isStopped?: () => boolean;
}

type Rim = Pick<Services, 'library' | 'progress' | 'met'>;

/** What {@link readPeople} would come to, where nothing has to be read or put together for it. */
export function peopleAtHand(services: Rim): People | undefined {
	const {index, unread} = look(services);
	return unread.length === 0 ? index.people : undefined;
}

/**
 * Whom and what the learner has met: over all decks of their own, and the bundled ones of which they have answered a
 * card. Reads only decks that have changed since the last time, a few milliseconds at once. A deck that can't be read is
 * left out: its own place says why.
 * @returns undefined when it was stopped
 */
export async function readPeople(
	services: Rim,
	{onProgress, isStopped = () => false}: ReadPeopleOptions = {},
): Promise<People | undefined> {
	const {index, unread, stamps} = look(services);
	const pause = createPause();
	for (const [done, {id, stamp}] of unread.entries()) {
		onProgress?.(done, unread.length);
		try {
			const deck = await services.library.read(id);
			const {readDeck} = await import('./people/read-deck.js');
			const met = await inTurns(readDeck(deck), pause, isStopped);
			if (!met) return undefined;
			index.met.set(id, {stamp, met});
		} catch (error) {
			if (!(error instanceof UserError)) throw error;
			index.met.delete(id);
		}
		delete index.people;
	}
	if (unread.length > 0) {
		services.met?.keep(
			[...index.met.values()].map(({met}) => met),
			stamps,
		);
	}
	const met = [...index.met.values()].map((each) => each.met);
	const people = index.people ?? (await inTurns(peopleOf(met), pause, isStopped));
	if (people) index.people = people;
	return people;
}

/** Goes through a generator to its end, others having their turn between; undefined when nobody waits any more. */
async function inTurns<T>(
	steps: Generator<void, T>,
	pause: () => Promise<void>,
	isStopped: () => boolean,
): Promise<T | undefined> {
	for (;;) {
		await pause();
		if (isStopped()) return undefined;
		const step = steps.next();
		if (step.done) return step.value;
	}
}

interface Look {
	readonly index: Index;
	/** Decks that have to be read. */
	readonly unread: readonly DeckSummary[];
	readonly stamps: ReadonlyMap<string, string>;
}

/** Compares what has been read with the decks that there are now. */
function look({library, progress, met: cache}: Rim): Look {
	const {memories} = progress.state;
	const decks = library
		.list()
		.decks.filter(
			({id, bundled, cards}) =>
				!bundled || cards.some((card) => memories.has(cardKey(id, card.id))),
		);
	const stamps = new Map(
		decks.flatMap(({id, stamp}) => (stamp === undefined ? [] : [[id, stamp] as const])),
	);
	let index = indexes.get(library);
	if (!index) {
		index = {met: new Map()};
		indexes.set(library, index);
		for (const met of cache?.load(stamps) ?? [])
			index.met.set(met.deck, {stamp: stamps.get(met.deck), met});
	}
	const {met} = index;
	const ids = new Set(decks.map(({id}) => id));
	for (const id of [...met.keys()]) {
		if (ids.has(id)) continue;
		met.delete(id);
		delete index.people;
	}
	const isRead = ({id, stamp}: DeckSummary): boolean =>
		stamp !== undefined && met.get(id)?.stamp === stamp;
	return {index, unread: decks.filter((deck) => !isRead(deck)), stamps};
}
