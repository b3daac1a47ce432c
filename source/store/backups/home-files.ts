import {createHash} from 'node:crypto';
import {lstatSync, realpathSync} from 'node:fs';
import {join} from 'node:path';
import {entryName, type Place, placeOf, SETTINGS, TORN} from '../../backup/entry-name.js';
import type {ListedFile} from '../../backup/manifest.js';
import {filePieces} from '../file-pieces.js';
import {namesIn} from '../names-in.js';
import type {HomePaths} from '../paths.js';

/** A file of the home that a backup holds. */
export interface HomeFile {
	/** Its name in the backup. */
	readonly name: string;
	readonly path: string;
	/** Bytes of it that count. */
	readonly bytes: number;
}

export interface HomeFiles {
	readonly files: readonly HomeFile[];
	/** Things among the decks that are no regular files, by name: links and the like. */
	readonly leftOut: readonly string[];
}

/** Where a file of a backup belongs in a home. */
export function pathOf(paths: HomePaths, name: string): string {
	const placed = placeOf(name);
	if (!placed) throw new TypeError(`Not a file of a backup: ${name}`);
	return join(folderOf(paths, placed.place), placed.file);
}

/**
 * What a home has that can't be made again: logs with what was kept beside them, decks, settings. Not the ids of
 * devices, locks and what only makes opening fast.
 * @param logs the lengths of the logs, up to which they hold whole lines
 * @throws the file system's error
 */
export function homeFiles(paths: HomePaths, logs: ReadonlyMap<string, number>): HomeFiles {
	const files: HomeFile[] = [];
	const leftOut: string[] = [];
	const add = (place: Place, file: string, bytes?: number, isFollowed = false): void => {
		const name = entryName({place, file});
		const at = join(folderOf(paths, place), file);
		const path = isFollowed ? realpathSync(at) : at;
		const found = lstatSync(path, {throwIfNoEntry: false});
		if (found?.isFile() && placeOf(name)) files.push({name, path, bytes: bytes ?? found.size});
		else if (found && !found.isDirectory()) leftOut.push(name);
	};

	// A log counts wherever it lies, so a backup has to hold it.
	for (const [name, length] of logs) add('reviews', name, length, true);
	for (const name of visibleNames(paths.reviews)) if (TORN.test(name)) add('reviews', name);
	for (const name of visibleNames(paths.decks)) add('decks', name);
	add('settings', SETTINGS);
	return {files, leftOut};
}

/** The names and hashes of files as they stand. */
export function hashFiles(files: readonly HomeFile[]): ListedFile[] {
	return files.map(({name, path, bytes}) => ({name, bytes, sha256: hashFile(path, bytes)}));
}

/** @throws the file system's error, or ChangedFileError */
export function hashFile(path: string, bytes?: number): string {
	const hash = createHash('sha256');
	for (const piece of filePieces(path, bytes)) hash.update(piece);
	return hash.digest('hex');
}

function folderOf(paths: HomePaths, place: Place): string {
	return place === 'settings' ? paths.config : paths[place];
}

function visibleNames(folder: string): string[] {
	return namesIn(folder)
		.filter((name) => !name.startsWith('.'))
		.sort();
}
