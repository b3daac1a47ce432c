import {lstatSync, opendirSync} from 'node:fs';
import path from 'node:path';
import {UserError} from '../../errors.js';
import {readFile} from '../library-folder.js';
import {unreadableFolder} from '../source-errors.js';
import {
	deepest,
	isHidden,
	type Listing,
	listFiles,
	mayBeDeck,
	mostBytes,
	mostDecks,
	type PassedOver,
	tooMany,
	tooManyNames,
} from './listing.js';

/** More than so many names are not looked at. */
const mostNames = 20_000;

/** A file in a folder that may be a deck. */
export interface FolderFile {
	/** From the folder, with forward slashes. */
	readonly path: string;
	readonly size: number;
}

/**
 * The files in a folder and those in it that may be decks, in the order of their paths. Links are not followed, and
 * hidden ones left out.
 * @throws UserError when it can't be read, or there are too many
 */
export function filesIn(folder: string): {files: FolderFile[]; passedOver: PassedOver} {
	const files: FolderFile[] = [];
	let [links, archives, deeper, names, bytes] = [0, 0, 0, 0, 0];
	const visit = (above: string, depth: number): void => {
		for (const name of namesIn(path.join(folder, above), above === '')) {
			if (++names > mostNames) throw tooManyNames(folder, mostNames);
			const relative = above === '' ? name : `${above}/${name}`;
			if (isHidden(name)) continue;
			const stat = lstatSync(path.join(folder, relative), {throwIfNoEntry: false});
			if (stat?.isSymbolicLink()) links++;
			else if (stat?.isDirectory()) {
				if (name === 'node_modules') continue;
				if (depth < deepest) visit(relative, depth + 1);
				else deeper++;
			} else if (stat?.isFile() && /\.zip$/i.test(name)) archives++;
			else if (stat?.isFile() && mayBeDeck(relative)) {
				files.push({path: relative, size: stat.size});
				bytes += stat.size;
				if (files.length > mostDecks || bytes > mostBytes) throw tooMany(folder);
			}
		}
	};
	visit('', 1);
	files.sort((one, other) => (one.path < other.path ? -1 : 1));
	return {files, passedOver: {links, archives, deeper}};
}

/** What is in a folder. */
export async function listFolder(folder: string, now: number): Promise<Listing> {
	const {files, passedOver} = filesIn(folder);
	const readable = files.map((file) => ({
		path: file.path,
		read: () => readFile(folder, file.path),
	}));
	return listFiles(readable, passedOver, now);
}

function namesIn(folder: string, isNamed: boolean): string[] {
	try {
		const names: string[] = [];
		const open = opendirSync(folder);
		try {
			for (let entry = open.readSync(); entry; entry = open.readSync()) {
				names.push(entry.name);
				if (names.length > mostNames) throw tooManyNames(folder, mostNames);
			}
		} finally {
			open.closeSync();
		}
		return names;
	} catch (error) {
		if (error instanceof UserError) throw error;
		// A folder inside it that may not be opened is none of the user's decks.
		if (isNamed) throw unreadableFolder(folder, error);
		return [];
	}
}
