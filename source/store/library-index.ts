import {readFileSync} from 'node:fs';
import {isCardId, isDeckId} from '../deck/deck-id.js';
import type {Bilingual} from '../errors.js';
import {atomicWrite} from './atomic-write.js';

/** What the index remembers of a deck: enough to list it. */
export interface IndexedDeck {
	readonly id: string;
	readonly title: string;
	readonly description?: string;
	readonly cards: ReadonlyArray<{readonly id: string; readonly fact?: string}>;
	/** How many articles it is about. */
	readonly articles: number;
	readonly createdAt?: string;
}

/** What is known of a file that was looked into, while its size and time stay as they were. */
export type IndexEntry = {
	readonly size: number;
	/** Absent for bundled files, whose times say nothing. */
	readonly mtimeMs?: number;
} & (
	| {readonly deck: IndexedDeck; readonly problem?: undefined}
	| {
			readonly deck?: undefined;
			readonly problem: {readonly says: Bilingual; readonly hint?: Bilingual};
	  }
);

/** By file name. */
export type Index = ReadonlyMap<string, IndexEntry>;

const version = 2;

/** @returns an empty index where there is none, or none that can be trusted: the files are then read again */
export function readIndex(path: string): Index {
	try {
		const {v, files} = JSON.parse(readFileSync(path, 'utf8')) as {v?: unknown; files?: unknown};
		if (v !== version || typeof files !== 'object' || files === null) return new Map();
		return new Map(
			Object.entries(files as Record<string, unknown>).filter(
				(entry): entry is [string, IndexEntry] => isEntry(entry[1]),
			),
		);
	} catch {
		return new Map();
	}
}

/** Written in silence: an index that can't be kept only costs time. */
export function writeIndex(path: string, index: Index): void {
	try {
		atomicWrite(path, formatIndex(index));
	} catch {
		// A library on a read-only disk is still a library.
	}
}

export function formatIndex(index: Index): string {
	return `${JSON.stringify({v: version, files: Object.fromEntries(index)})}\n`;
}

function isEntry(value: unknown): value is IndexEntry {
	if (!isRecord(value) || typeof value.size !== 'number') return false;
	if (value.mtimeMs !== undefined && typeof value.mtimeMs !== 'number') return false;
	const {deck, problem} = value;
	return deck === undefined
		? isRecord(problem) &&
				isBilingual(problem.says) &&
				(problem.hint === undefined || isBilingual(problem.hint))
		: isIndexedDeck(deck);
}

function isIndexedDeck(value: unknown): value is IndexedDeck {
	return (
		isRecord(value) &&
		typeof value.id === 'string' &&
		isDeckId(value.id) &&
		typeof value.title === 'string' &&
		(value.description === undefined || typeof value.description === 'string') &&
		typeof value.articles === 'number' &&
		(value.createdAt === undefined || typeof value.createdAt === 'string') &&
		Array.isArray(value.cards) &&
		value.cards.every(
			(card) =>
				isRecord(card) &&
				typeof card.id === 'string' &&
				isCardId(card.id) &&
				(card.fact === undefined || typeof card.fact === 'string'),
		)
	);
}

function isBilingual(value: unknown): value is Bilingual {
	return isRecord(value) && typeof value.id === 'string' && typeof value.en === 'string';
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
