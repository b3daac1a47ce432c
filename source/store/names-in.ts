import {readdirSync} from 'node:fs';
import {errorCode} from './error-code.js';

/**
 * The names of what is in a folder; none if there is no folder.
 * @throws the file system's error
 */
export function namesIn(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch (error) {
		if (errorCode(error) === 'ENOENT') return [];
		throw error;
	}
}

/** The same for whoever can do without: none either where the folder can't be read. */
export function readableNamesIn(folder: string): string[] {
	try {
		return namesIn(folder);
	} catch {
		return [];
	}
}
