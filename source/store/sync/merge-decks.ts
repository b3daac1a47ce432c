import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Deck} from '../../deck/deck.js';
import {isDeckId} from '../../deck/deck-id.js';
import {formatDeck} from '../../deck/format-deck.js';
import {maximumDeckBytes, parseDeck} from '../../deck/parse-deck.js';
import type {Library} from '../../services.js';
import {atomicWrite} from '../atomic-write.js';
import {isFile} from './merge-logs.js';
import {blobId, type TreeEntry} from './repository.js';

/** A deck in the one way of writing it that both sides compare. */
export interface DeckVersion {
	readonly deck: Deck;
	readonly text: string;
	/** What git would call it. */
	readonly oid: string;
}

/** Of each deck, the version that this home and the repository last agreed on. */
export type AgreedDecks = Readonly<Record<string, string>>;

/** What it takes to have the same decks on both sides. */
export interface DeckMerge {
	readonly received: readonly DeckVersion[];
	readonly sent: readonly DeckVersion[];
	/** Versions that lose against one that another device changed at the same time; they are kept beside. */
	readonly kept: readonly DeckVersion[];
	/** Versions of this home that an earlier one of the repository takes the place of; they are kept beside as well. */
	readonly outdone: readonly DeckVersion[];
	readonly agreed: AgreedDecks;
	/** Files of the repository that are no decks, or none that this newsquiz can read; they stay as they are. */
	readonly ignored: readonly TreeEntry[];
}

export function deckVersion(deck: Deck): DeckVersion {
	const text = formatDeck(deck);
	return {deck, text, oid: blobId(Buffer.from(text))};
}

/** The user's own decks that can be read. */
export async function readLocalDecks(library: Library): Promise<Map<string, DeckVersion>> {
	const versions = new Map<string, DeckVersion>();
	for (const {id, bundled} of library.list().decks) {
		if (!bundled) versions.set(id, deckVersion(await library.read(id)));
	}
	return versions;
}

/**
 * Compares the decks of a home with those of the repository. Where only one side has changed a deck since they last
 * agreed, its version is taken; where both have, the one with the later `updatedAt`, and the other is kept. Ours is kept
 * as well where theirs is the earlier one: a device may have gone back to it, but the repository may also have been
 * rewritten. A deck that was removed here stays removed until another device changes it; what is removed here stays on
 * other devices.
 */
export async function mergeDecks(
	local: ReadonlyMap<string, DeckVersion>,
	entries: readonly TreeEntry[],
	agreed: AgreedDecks,
	read: (entry: TreeEntry) => Promise<Buffer>,
): Promise<DeckMerge> {
	const received: DeckVersion[] = [];
	const sent: DeckVersion[] = [];
	const kept: DeckVersion[] = [];
	const outdone: DeckVersion[] = [];
	const ignored: TreeEntry[] = [];
	const next: Record<string, string> = {...agreed};
	const remoteIds = new Set<string>();
	for (const entry of entries) {
		const id = entry.name.replace(/\.json$/, '');
		const ours = local.get(id);
		const before = agreed[id];
		if (entry.name.endsWith('.json')) remoteIds.add(id);
		if (ours && ours.oid === entry.oid) {
			next[id] = ours.oid;
			continue;
		}

		if (!ours && before === entry.oid) continue;
		const theirs = isDeckFile(entry, id) ? readVersion(await read(entry), id) : undefined;
		if (!theirs) {
			// A newer newsquiz may have written it, so ours does not take its place.
			ignored.push(entry);
			continue;
		}

		if (!ours && theirs.oid === before) continue;
		if (!ours || (ours.oid === before && theirs.oid !== before)) {
			received.push(theirs);
			if (ours && changedAt(theirs) < changedAt(ours)) outdone.push(ours);
			next[id] = theirs.oid;
		} else if (theirs.oid === ours.oid) {
			next[id] = ours.oid;
		} else if (theirs.oid === before) {
			sent.push(ours);
			next[id] = ours.oid;
		} else if (isLater(theirs, ours)) {
			received.push(theirs);
			kept.push(ours);
			next[id] = theirs.oid;
		} else {
			sent.push(ours);
			kept.push(theirs);
			next[id] = ours.oid;
		}
	}

	for (const [id, version] of local) {
		if (remoteIds.has(id)) continue;
		sent.push(version);
		next[id] = version.oid;
	}

	return {received, sent, kept, outdone, agreed: next, ignored};
}

/**
 * Writes a deck that another device has sent, unless the present one has been changed since it was read.
 * @returns whether it was written
 */
export async function saveReceived(
	library: Library,
	{deck}: DeckVersion,
	expected: DeckVersion | undefined,
): Promise<boolean> {
	let isSaved = false;
	await library.change(deck.id, (present) => {
		const found = present && deckVersion(present).oid;
		if (found !== expected?.oid) return present;
		isSaved = true;
		return deck;
	});
	return isSaved;
}

/** Keeps a version beside the deck's file, where the library does not read it. */
export function keepBeside(folder: string, {deck, text}: DeckVersion): void {
	for (let copy = 1; ; copy++) {
		const path = join(folder, `${deck.id}.json${copy === 1 ? '' : `.${copy}`}.bak`);
		if (!existsSync(path)) {
			atomicWrite(path, text);
			return;
		}

		if (readFileSync(path, 'utf8') === text) return;
	}
}

function isDeckFile(entry: TreeEntry, id: string): boolean {
	return (
		entry.name.endsWith('.json') && isDeckId(id) && isFile(entry) && entry.size <= maximumDeckBytes
	);
}

function readVersion(bytes: Buffer, id: string): DeckVersion | undefined {
	try {
		const deck = parseDeck(bytes, `${id}.json`);
		return deck.id === id ? deckVersion(deck) : undefined;
	} catch {
		return undefined;
	}
}

/** The same answer on every device. */
function isLater(a: DeckVersion, b: DeckVersion): boolean {
	const [first, second] = [changedAt(a), changedAt(b)];
	return first === second ? a.oid > b.oid : first > second;
}

function changedAt({deck}: DeckVersion): number {
	return Date.parse(deck.updatedAt ?? '') || 0;
}
