import {chmodSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {readClipboard} from '../../source/store/clipboard.js';

const containing = (text: string): unknown => expect.stringContaining(text);

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'papan klip '));
});
afterEach(() => {
	rmSync(folder, {recursive: true});
});

function install(name: string, script: string): void {
	const file = path.join(folder, name);
	writeFileSync(file, `#!${process.execPath}\n${script}`);
	chmodSync(file, 0o755);
}

const prints = (text: string) =>
	`process.stdout.write(${JSON.stringify(text)} + process.argv.slice(2).join(' '))`;
const read = async (env: Record<string, string> = {}, platform: NodeJS.Platform = 'linux') =>
	Buffer.from(await readClipboard({env: {PATH: folder, ...env}, platform})).toString();

describe.skipIf(process.platform === 'win32')('readClipboard', () => {
	it.each<[string, NodeJS.Platform, Record<string, string>, string]>([
		['xclip', 'linux', {}, 'dari xclip: -selection clipboard -out'],
		['xsel', 'linux', {}, 'dari xsel: --clipboard --output'],
		[
			'wl-paste',
			'linux',
			{WAYLAND_DISPLAY: 'wayland-0'},
			'dari wl-paste: --no-newline --type text',
		],
		['pbpaste', 'darwin', {}, 'dari pbpaste: '],
	])('asks %s', async (name, platform, env, expected) => {
		install(name, prints(`dari ${name}: `));
		expect(await read(env, platform)).toBe(expected);
	});

	it('prefers the program of the display in use', async () => {
		install('xclip', prints('X11'));
		install('wl-paste', prints('Wayland'));
		expect(await read({WAYLAND_DISPLAY: 'wayland-0'})).toContain('Wayland');
		expect(await read()).toContain('X11');
	});

	it('tries the next program when one fails', async () => {
		install('xclip', 'process.exit(1)');
		install('xsel', prints('dari xsel'));
		expect(await read()).toContain('dari xsel');
	});

	it.each<[NodeJS.Platform, Record<string, string>, string]>([
		['linux', {}, 'apt install xclip'],
		['linux', {WAYLAND_DISPLAY: 'wayland-0'}, 'apt install wl-clipboard'],
		['darwin', {}, 'newsquiz build -'],
	])('names what to install on %s with %o', async (platform, env, advice) => {
		await expect(read(env, platform)).rejects.toMatchObject({
			name: 'UserError',
			hint: {id: containing(advice)},
		});
	});

	it('says that the clipboard is empty', async () => {
		install('xclip', '');
		await expect(read()).rejects.toMatchObject({says: {id: 'Papan klip kosong.'}});
	});

	it('says that the clipboard can’t be read', async () => {
		install('xclip', 'process.exit(1)');
		await expect(read()).rejects.toMatchObject({
			says: {en: containing('could not be read')},
		});
	});

	it('gives up a program that never answers and will not end', async () => {
		install('xclip', "process.on('SIGTERM', () => undefined); setInterval(() => undefined, 1000);");
		const answer = readClipboard({env: {PATH: folder}, platform: 'linux', timeLimit: 1000});
		await expect(answer).rejects.toMatchObject({says: {en: containing('could not be read')}});
	});

	it('refuses more than 5 MB', async () => {
		install('xclip', "process.stdout.write('a'.repeat(5_000_001))");
		await expect(read()).rejects.toMatchObject({says: {en: containing('too large')}});
	});
});
