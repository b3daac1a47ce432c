import {existsSync, statSync} from 'node:fs';
import path from 'node:path';
import type {WrittenFile} from '../services.js';
import {writeOutput} from './write-output.js';

/** The full path of a file that the user wants written; in a folder it gets a name. */
export function outputPath(to: string, name: string, cwd: string): string {
	const given = path.resolve(cwd, to);
	return isFolder(given) ? path.join(given, name) : given;
}

/**
 * Writes a file where the user wants it, never over one that is there unless that was agreed to.
 * @param to a path; a folder gets a file of this name
 * @throws UserError when it can't be written
 */
export function writeWhere(
	to: string,
	{name, contents}: {readonly name: string; readonly contents: string},
	{cwd, isAgreed}: {readonly cwd: string; readonly isAgreed: boolean},
): WrittenFile {
	const file = outputPath(to, name, cwd);
	if (existsSync(file) && !isAgreed) return {path: file, isWritten: false};
	writeOutput(file, contents);
	return {path: file, isWritten: true};
}

function isFolder(path: string): boolean {
	try {
		return statSync(path).isDirectory();
	} catch {
		// Why it can't be written shows when it is.
		return false;
	}
}
