import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {bundleInto} from '../../scripts/bundle.js';
import {type Terminal, type TerminalSetting, openTerminal} from '../helpers/terminal.js';

let folder: string;
beforeAll(async () => {
	folder = mkdtempSync(path.join(os.tmpdir(), 'newsquiz-robust-'));
	await bundleInto(folder, {entry: path.join(import.meta.dirname, 'entry.tsx')});
	writeFileSync(path.join(folder, 'package.json'), '{"type": "module"}');
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const entry = (): string => path.join(folder, 'entry.js');

async function atHome(mode = 'home', setting: TerminalSetting = {}): Promise<Terminal> {
	const terminal = openTerminal([entry(), mode], setting);
	await terminal.waitFor('q keluar');
	return terminal;
}

describe.skipIf(process.platform === 'win32')('whatever happens to the terminal', () => {
	it('a window that is closed ends the app in order, its progress saved', async () => {
		const report = path.join(folder, 'report-hang-up');
		const terminal = await atHome('home', {env: {NEWSQUIZ_TEST_REPORT: report}});
		terminal.hangUp();
		expect(await terminal.ended).toBe(129);
		expect(readFileSync(report, 'utf8')).toBe('ended 129, closed true');
	});

	it.each(['stdin-closed', 'stdout-broken'])('so does a stream that breaks (%s)', async (mode) => {
		const report = path.join(folder, `report-${mode}`);
		const terminal = await atHome(mode, {env: {NEWSQUIZ_TEST_REPORT: report}});
		terminal.signal('SIGUSR2');
		expect(await terminal.ended).toBe(129);
		expect(readFileSync(report, 'utf8')).toBe('ended 129, closed true');
	});

	it.skipIf(!existsSync('/bin/sh'))('Ctrl+Z gives it back, fg takes it again', async () => {
		const terminal = openTerminal(['-i'], {
			program: '/bin/sh',
			env: {PS1: 'sh>', ENV: undefined},
		});
		await terminal.waitFor('sh>');
		terminal.press(`'${process.execPath}' '${entry()}'\r`);
		await terminal.waitFor('q keluar');
		expect(terminal.isAlternate).toBe(true);
		terminal.press('ctrl+z');
		await terminal.waitFor(/sh>$/);
		expect(terminal.isAlternate).toBe(false);
		expect(terminal.isCursorShown).toBe(true);
		terminal.press('echo di$((1+1))sini\r');
		await terminal.waitFor('di2sini');
		terminal.press('fg\r');
		await terminal.waitFor('q keluar');
		expect(terminal.isAlternate).toBe(true);
		terminal.press('?');
		await terminal.waitFor('Bantuan');
		terminal.press('escape');
		await terminal.waitFor('q keluar');
		terminal.press('q');
		await terminal.waitFor('ended 0, closed true');
		terminal.press('exit\r');
		await terminal.ended;
	});

	it('no window is too small', async () => {
		const terminal = await atHome();
		for (const [key, shown] of [
			['j', 'q keluar'],
			['?', 'Bantuan'],
			['escape', 'q keluar'],
			['enter', 'Siapakah'],
			['c', /4 {2}\S/],
		] as const) {
			terminal.press(key);
			await terminal.waitFor(shown);
			for (const [columns, rows] of [
				[1, 1],
				[2, 40],
				[300, 1],
				[39, 11],
				[40, 12],
			] as const) {
				terminal.resize(columns, rows);
			}
			terminal.resize(80, 24);
			await terminal.waitFor(shown);
		}
		terminal.press('ctrl+c');
		expect(await terminal.ended).toBe(130);
		expect(terminal.isAlternate).toBe(false);
	});

	it('a storm of resizing leaves the last size, whole', async () => {
		const terminal = await atHome();
		for (let size = 0; size < 80; size++) {
			terminal.resize(40 + ((size * 37) % 120), 12 + ((size * 13) % 40));
			if (size % 8 === 0) terminal.press('j', 'k');
		}
		terminal.resize(100, 30);
		await terminal.waitFor(/(?<!─)─{88}(?!─)/);
		await terminal.waitFor('q keluar');
		const rows = terminal.screen().split('\n');
		expect(rows.filter((row) => row.includes('q keluar'))).toHaveLength(1);
		expect(rows[0]!.trim()).toMatch(/^newsquiz/);
		terminal.press('q');
		expect(await terminal.ended).toBe(0);
	});

	it('a fault in what lies over a screen is told, and one goes on from home', async () => {
		const terminal = openTerminal([entry(), 'overlay-fault']);
		await terminal.waitFor('Siapakah');
		terminal.press('w');
		await terminal.waitFor('Kesalahannya ada pada newsquiz, bukan pada Anda.');
		terminal.press('enter');
		await terminal.waitFor('q keluar');
		terminal.press('q');
		expect(await terminal.ended).toBe(0);
	});

	it('read aloud it writes lines, and nothing that moves them', async () => {
		const terminal = await atHome('aloud');
		expect(terminal.isAlternate).toBe(false);
		terminal.press('?');
		await terminal.waitFor('Bantuan');
		terminal.press('escape');
		// It says home again, which the help has moved out of sight.
		await terminal.waitFor('dipilih: Pertemuan');
		terminal.press('q');
		expect(await terminal.ended).toBe(0);
		// eslint-disable-next-line no-control-regex
		const written = terminal.output().replaceAll(/\u001b\[\?2004[hl]|\u001b\[0m/g, '');
		expect(written).not.toContain('\u001b');
		expect(written).toMatch(/Tombol: .*Enter pelajari/);
	});

	it('nothing but ASCII is written where the locale knows no more', async () => {
		const terminal = await atHome('home', {env: {LANG: 'C'}});
		expect(terminal.screen()).toContain('  > Pertemuan');
		terminal.press('?');
		await terminal.waitFor('Bantuan');
		terminal.press('escape');
		await terminal.waitFor('q keluar');
		terminal.press('q');
		await terminal.ended;
		// eslint-disable-next-line no-control-regex
		expect(terminal.output()).toMatch(/^[\u0000-\u007e]*$/);
	});

	it('colours follow what is behind them, and no key is lost while it is asked', async () => {
		const terminal = openTerminal([entry(), 'home'], {env: {COLORTERM: 'truecolor'}});
		terminal.press('?', '\u001b]11;rgb:ffff/ffff/ffff\u0007');
		await terminal.waitFor('Bantuan');
		// The accent of light grounds.
		expect(terminal.output()).toContain('38;2;0;89;125');
		expect(terminal.output()).toContain('\u001b]11;?\u0007');
		terminal.press('escape');
		await terminal.waitFor('q keluar');
		terminal.press('q');
		await terminal.ended;
	});
});
