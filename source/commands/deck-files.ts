import {type Dirent, closeSync, openSync, readdirSync, readSync, statSync} from 'node:fs';
import path from 'node:path';
import {typedFormOf} from '../exchange/typed-forms.js';
import {unreadableFolder} from '../store/source-errors.js';

/**
 * The decks in a folder, by their endings and how they begin; what is no folder, as it is named.
 * @throws UserError when the folder can't be read
 */
export function filesIn(named: string, cwd: string): string[] {
	const folder = path.resolve(cwd, named);
	if (named === '-' || !isFolder(folder)) return [named];
	return entriesOf(folder)
		.filter((entry) => entry.isFile() && /\.(?:json|md|markdown|csv|tsv)$/i.test(entry.name))
		.map(({name}) => name)
		.sort()
		.filter((name) => looksLikeDeck(path.join(folder, name)))
		.map((name) => path.join(named, name));
}

function entriesOf(folder: string): Dirent[] {
	try {
		return readdirSync(folder, {withFileTypes: true});
	} catch (error) {
		throw unreadableFolder(folder, error);
	}
}

function isFolder(file: string): boolean {
	try {
		return statSync(file).isDirectory();
	} catch {
		return false;
	}
}

/** Whether a file begins as a deck does: folders hold other pages and tables as well. */
function looksLikeDeck(file: string): boolean {
	const head = headOf(file);
	return /^\ufeff?\s*\{/.test(head)
		? /"format"\s*:\s*"newsquiz"/.test(head)
		: (typedFormOf(file, head)?.isLike(head) ?? false);
}

function headOf(file: string): string {
	const bytes = new Uint8Array(16_000);
	try {
		const handle = openSync(file, 'r');
		try {
			return new TextDecoder().decode(bytes.subarray(0, readSync(handle, bytes)));
		} finally {
			closeSync(handle);
		}
	} catch {
		// Why it can't be read shows when it is named.
		return '';
	}
}
