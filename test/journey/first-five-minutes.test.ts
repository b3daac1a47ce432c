import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, it} from 'vitest';
import {openTerminal, type Terminal} from '../helpers/terminal.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';

const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

function open(
	home: string,
	args: readonly string[] = [],
	lang = 'id_ID.UTF-8',
	columns = 60,
): Terminal {
	return openTerminal([program, ...args], {
		...{columns, rows: 18},
		env: {NEWSQUIZ_HOME: home, LANG: lang},
	});
}

function logged(home: string): Array<{type: string; dailyGoal?: number}> {
	const folder = join(home, 'reviews');
	return readdirSync(folder)
		.flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
		.map((line) => JSON.parse(line) as {type: string});
}

it('the first five minutes: welcomed, a goal, a card, another key, and home the next time', async () => {
	const home = temporaryFolder();
	const first = open(home);
	await first.waitFor('langkah 1 dari 4');
	first.press('enter');
	await first.waitFor('Berapa jawaban');
	first.press('enter');
	await first.waitFor('langkah 3 dari 4');
	first.press('enter');
	await first.waitFor('Semuanya siap');
	first.press('enter');
	await first.waitFor('buka jawaban');
	first.press('space');
	await first.waitFor('Mudah');

	// The list of commands opens and closes over the answer, and what it runs is the key's.
	first.press('ctrl+k');
	await first.waitFor('Semua perintah');
	first.press('escape');
	await first.waitFor('Mudah');
	first.press('3');
	await first.waitFor('buka jawaban');
	first.press('escape');
	await first.waitFor('Sesi ini selesai');
	first.press('enter');
	await first.waitFor('1 dari 30 jawaban hari ini');
	expect(logged(home).map(({type}) => type)).toEqual(['schedule', 'words', 'review']);

	// Another key for the quiz, found by name in the other language.
	first.press(':');
	await first.waitFor('Semua perintah');
	first.press('shortcuts', 'enter');
	await first.waitFor('semua bawaan');
	first.press('/', 'kuis layar', 'enter');
	await first.waitFor('▸ kuis');
	first.press('enter');
	await first.waitFor('Tekan tombol baru');
	first.press('x');
	await first.waitFor('kini x');
	first.press('escape');
	await first.waitFor('semua paket');
	first.press('q');
	expect(await first.ended).toBe(0);
	expect(first.isAlternate).toBe(false);

	const second = open(home, [], undefined, 100);
	await second.waitFor('x kuis');
	expect(second.screen()).not.toContain('langkah');
	second.press('q');
	expect(await second.ended).toBe(0);
});

it('whoever skips the welcome is home at once, and is not asked again', async () => {
	const home = temporaryFolder();
	const first = open(home, [], 'en_US.UTF-8');
	await first.waitFor('step 1 of 4');
	first.press('escape');
	await first.waitFor('Press Enter to start');
	first.press('q');
	expect(await first.ended).toBe(0);
	const second = open(home, [], 'en_US.UTF-8');
	await second.waitFor('Press Enter to start');
	second.press('q');
	expect(await second.ended).toBe(0);
});

it('a command that names what to do is not kept from it', async () => {
	const terminal = open(temporaryFolder(), ['study', 'kata-pertama-berita']);
	await terminal.waitFor('buka jawaban');
	terminal.press('ctrl+c');
	expect(await terminal.ended).toBe(130);
});
