import {chmodSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {UserError} from '../../source/errors.js';
import {editText} from '../../source/store/editor.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';

/** An editor that does what `body` says to `file`, given as a command line with a space in its path. */
function editorThat(body: string): {command: string; folder: string} {
	const folder = temporaryFolder();
	const script = join(folder, 'penyunting saya.cjs');
	writeFileSync(script, `const fs = require('node:fs'); const file = process.argv.at(-1); ${body}`);
	return {command: `"${process.execPath}" '${script}' --arg`, folder: temporaryFolder()};
}

function errorOf(act: () => unknown): UserError {
	try {
		act();
	} catch (error) {
		if (error instanceof UserError) return error;
		throw error;
	}
	throw new Error('no error');
}

it('gives a text to $VISUAL before $EDITOR, with its arguments, and takes it back as UTF-8', () => {
	const {command, folder} = editorThat(
		"fs.writeFileSync(file, fs.readFileSync(file, 'utf8') + process.argv.length + ' é漢');",
	);
	const env = {VISUAL: command, EDITOR: 'tidak-ada'};
	expect(editText('Halo ', {env, folder})).toBe('Halo 4 é漢');
	expect(editText('', {env: {VISUAL: ' ', EDITOR: command}, folder})).toBe('4 é漢');
	expect(readdirSync(folder)).toEqual([]);
});

it.each<[string, string | undefined, string]>([
	['an editor that is not there', undefined, 'No text editor was found (tidak-ada).'],
	['an editor that fails', 'process.exit(3);', 'ended with an error (3)'],
	['a file that is gone', 'fs.rmSync(file);', "can't be used (ENOENT)"],
	[
		'a file that has grown out of all bounds',
		"fs.writeFileSync(file, 'a'.repeat(1_000_001));",
		'too large for a card',
	],
])('tells of %s, and leaves nothing behind', (_, body, says) => {
	const EDITOR = body === undefined ? 'tidak-ada --wait' : editorThat(body).command;
	const folder = temporaryFolder();
	const error = errorOf(() => editText('Halo', {env: {EDITOR}, folder}));
	expect(error.says.en).toContain(says);
	expect(readdirSync(folder)).toEqual([]);
});

it.skipIf(process.platform === 'win32')('falls back on what the system has', () => {
	const bin = temporaryFolder();
	const folder = temporaryFolder();
	const program = join(bin, 'vi');
	writeFileSync(program, '#!/bin/sh\nprintf " dari vi" >> "$1"\n');
	chmodSync(program, 0o755);
	const text = editText('Halo', {env: {PATH: bin}, platform: 'linux', folder});
	expect(text).toBe('Halo dari vi');
	const nowhere = errorOf(() => editText('Halo', {env: {PATH: folder}, platform: 'linux', folder}));
	expect(nowhere.says.en).toBe('No text editor was found (nano, vi).');
});
