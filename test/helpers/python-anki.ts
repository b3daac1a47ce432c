import {execFileSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {temporaryFolder} from './temporary-folder.js';

/** A package as Python's zipfile and sqlite3 read it. */
export interface PythonPackage {
	readonly names: readonly string[];
	readonly media: string;
	readonly integrity: string;
	readonly col: {
		readonly ver: number;
		readonly crt: number;
		readonly conf: Readonly<Record<string, unknown>>;
		readonly models: Readonly<Record<string, AnkiModel>>;
		readonly decks: Readonly<Record<string, {readonly name: string; readonly desc: string}>>;
	};
	readonly notes: ReadonlyArray<{
		readonly id: number;
		readonly guid: string;
		readonly mid: number;
		readonly mod: number;
		readonly tags: string;
		readonly flds: string;
		readonly sfld: string | number;
		readonly csum: number;
	}>;
	readonly cards: ReadonlyArray<Readonly<Record<string, number>> & {readonly data: string}>;
	readonly revlog: ReadonlyArray<Readonly<Record<string, number>>>;
}

export interface AnkiModel {
	readonly id: number;
	readonly name: string;
	readonly type: number;
	/** Epoch seconds. */
	readonly mod: number;
	readonly css: string;
	readonly flds: ReadonlyArray<{readonly name: string; readonly ord: number}>;
	readonly tmpls: ReadonlyArray<{
		readonly name: string;
		readonly qfmt: string;
		readonly afmt: string;
	}>;
}

/** Why packages can't be read by another program here; undefined where they can. */
export const noPython: string | undefined = (() => {
	try {
		execFileSync('python3', ['-c', 'import sqlite3, zipfile'], {stdio: 'ignore'});
		return undefined;
	} catch {
		return 'python3 with sqlite3 is not installed';
	}
})();

/** Several at once: starting Python takes longer than reading. */
export function readWithPython(packages: readonly Uint8Array[]): PythonPackage[] {
	const folder = temporaryFolder();
	const files = packages.map((bytes, at) => {
		const file = path.join(folder, `${at}.apkg`);
		writeFileSync(file, bytes);
		return file;
	});
	const script = path.join(import.meta.dirname, 'read-apkg.py');
	const json = execFileSync('python3', [script], {
		input: files.map((file) => `${file}\n`).join(''),
		maxBuffer: 1e9,
	});
	return JSON.parse(json.toString()) as PythonPackage[];
}
