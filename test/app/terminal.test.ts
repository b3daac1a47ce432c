import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {bundleInto} from '../../scripts/bundle.js';
import {type Terminal, type TerminalSetting, openTerminal} from '../helpers/terminal.js';

let folder: string;

beforeAll(async () => {
	folder = mkdtempSync(path.join(os.tmpdir(), 'newsquiz-app-'));
	// Bundled as the release is.
	await bundleInto(folder, {entry: path.join(import.meta.dirname, 'entry.tsx')});
	writeFileSync(path.join(folder, 'package.json'), '{"type": "module"}');
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

function start(args: readonly string[] = [], setting: TerminalSetting = {}): Terminal {
	return openTerminal([path.join(folder, 'entry.js'), ...args], setting);
}

async function atHome(args: readonly string[] = [], setting: TerminalSetting = {}) {
	const terminal = start(args, setting);
	await terminal.waitFor('q keluar');
	expect(terminal.isAlternate).toBe(true);
	expect(terminal.isCursorShown).toBe(false);
	return terminal;
}

async function isRestored(terminal: Terminal): Promise<void> {
	await terminal.ended;
	expect(terminal.isAlternate).toBe(false);
	expect(terminal.isCursorShown).toBe(true);
	expect(terminal.output()).toContain('\u001b[?2004l');
	// The last word on pasting and the screen is to leave them.
	expect(terminal.output().lastIndexOf('\u001b[?1049l')).toBeGreaterThan(
		terminal.output().lastIndexOf('\u001b[?1049h'),
	);
}

describe.skipIf(process.platform === 'win32')('the terminal is restored', () => {
	it('after q', async () => {
		const terminal = await atHome();
		terminal.press('q');
		expect(await terminal.ended).toBe(0);
		await isRestored(terminal);
		expect(terminal.screen()).toBe('ended 0, closed true');
	});

	it('after Ctrl+C', async () => {
		const terminal = await atHome();
		terminal.press('ctrl+c');
		expect(await terminal.ended).toBe(130);
		await isRestored(terminal);
		expect(terminal.screen()).toBe('ended 130, closed true');
	});

	it.each([
		['SIGTERM', 143],
		['SIGHUP', 129],
		['SIGINT', 130],
	])('after %s', async (signal, status) => {
		const terminal = await atHome();
		terminal.signal(signal);
		expect(await terminal.ended).toBe(status);
		await isRestored(terminal);
		expect(terminal.screen()).toContain('closed true');
	});

	it.each(['throws', 'rejects'])('after an error from anywhere (%s)', async (mode) => {
		const terminal = await atHome([mode]);
		terminal.signal('SIGUSR2');
		expect(await terminal.ended).toBe(1);
		await isRestored(terminal);
		expect(terminal.screen()).toBe('failed: a stray error, closed true');
	});

	it('after a fault while a key is handled', async () => {
		const terminal = start(['key-fault']);
		await terminal.waitFor('Siapakah');
		terminal.press('space');
		await terminal.waitFor('Baik');
		terminal.press('3');
		expect(await terminal.ended).toBe(1);
		await isRestored(terminal);
		expect(terminal.screen()).toBe('failed: a stray error, closed true');
	});

	it('and a fault while drawing is a screen that says what to do', async () => {
		const terminal = start(['draw-fault']);
		await terminal.waitFor('Kesalahannya ada pada newsquiz, bukan pada Anda.');
		await terminal.waitFor('cannot draw');
		terminal.press('c');
		await terminal.waitFor('papan klip');
		// eslint-disable-next-line no-control-regex
		const [, copied = ''] = /\u001b\]52;c;([\w+/=]+)\u0007/.exec(terminal.output()) ?? [];
		const text = Buffer.from(copied, 'base64').toString();
		expect(text).toMatch(/^newsquiz 0\.0\.0 · Node [\d.]+ · .*\nError\n {2}\S/);
		expect(text).not.toMatch(/Siti|[/\\]\w/);
		terminal.press('q');
		expect(await terminal.ended).toBe(0);
		await isRestored(terminal);
	});
});

describe.skipIf(process.platform === 'win32')('in a terminal', () => {
	it('a session is studied with keys pressed as fast as they come', async () => {
		const terminal = await atHome();
		terminal.press('\rtLi Hongzhong\r3');
		await terminal.waitFor('gencatan senjata');
		await terminal.waitFor('ketik jawaban Anda');
		terminal.press('escape');
		await terminal.waitFor('Jawab dalam hati');
		terminal.press('ctrl+c');
		await isRestored(terminal);
	});

	it('every size is filled to the edge and no further', async () => {
		const terminal = await atHome();
		for (const [columns, rows] of [
			[60, 18],
			[200, 60],
			[40, 12],
			[100, 30],
		] as const) {
			terminal.resize(columns, rows);
			const width = Math.min(columns - 4, 88);
			await terminal.waitFor(new RegExp(`(?<!─)─{${width}}(?!─)`));
			await terminal.waitFor('keluar');
			const screen = terminal.screen().split('\n');
			expect(screen.length).toBeLessThanOrEqual(rows - 1);
			expect(screen[0]!.trim()).toMatch(/^newsquiz/);
		}
		terminal.press('q');
		await isRestored(terminal);
		// Nothing ever wiped what the terminal showed before.
		expect(terminal.output()).not.toContain('\u001b[3J');
	});

	it('nothing is coloured where no colour is wanted', async () => {
		const plain = await atHome(['home', 'plain']);
		plain.press('q');
		await plain.ended;
		// eslint-disable-next-line no-control-regex
		expect(plain.output()).not.toMatch(/\u001b\[[1-9][\d;]*m/);
		// An empty one says nothing, by its own convention.
		const coloured = await atHome([], {env: {NO_COLOR: ''}});
		coloured.press('q');
		await coloured.ended;
		// eslint-disable-next-line no-control-regex
		expect(coloured.output()).toMatch(/\u001b\[[1-9][\d;]*m/);
	});

	it('paints even where the environment says CI', async () => {
		const terminal = await atHome(['home'], {env: {CI: 'true'}});
		terminal.press('q');
		await isRestored(terminal);
	});
});
