import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {atomicWrite} from '../atomic-write.js';
import type {HomePaths} from '../paths.js';
import type {AgreedDecks} from './merge-decks.js';

/** The address that `newsquiz sync init` was given; `undefined` before. */
export function readRemoteSetting({sync}: HomePaths): string | undefined {
	const {remote} = readRecord(join(sync, 'remote.json'));
	return typeof remote === 'string' ? remote : undefined;
}

/** @throws the file system's error */
export function writeRemoteSetting({sync}: HomePaths, remote: string): void {
	atomicWrite(join(sync, 'remote.json'), `${JSON.stringify({remote})}\n`);
}

/** No agreement is remembered where it can't be read: decks that differ are then both kept. */
export function readAgreedDecks({sync}: HomePaths): AgreedDecks {
	return Object.fromEntries(
		Object.entries(readRecord(join(sync, 'decks.json'))).filter(
			(entry): entry is [string, string] => typeof entry[1] === 'string',
		),
	);
}

/** @throws the file system's error */
export function writeAgreedDecks({sync}: HomePaths, agreed: AgreedDecks): void {
	atomicWrite(join(sync, 'decks.json'), `${JSON.stringify(agreed)}\n`);
}

function readRecord(path: string): Record<string, unknown> {
	try {
		const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
		return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
	} catch {
		return {};
	}
}
