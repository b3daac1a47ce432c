import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, it} from 'vitest';
import {openTerminal, type Terminal} from '../helpers/terminal.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';

const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const deck = 'pertemuan-pyongyang-2023';

function open(home: string, ...args: string[]): Terminal {
	const env = {NEWSQUIZ_HOME: home, LANG: 'id_ID.UTF-8'};
	return openTerminal([program, ...args], {env, cwd: join(program, '..', '..')});
}

async function answer(terminal: Terminal): Promise<void> {
	await terminal.waitFor('buka jawaban');
	terminal.press('space');
	await terminal.waitFor('Mudah');
	terminal.press('4');
}

it('a session whose end was not its own is gone on with', async () => {
	const home = temporaryFolder();
	const first = open(home, 'study', deck);
	for (let card = 0; card < 2; card++) await answer(first);
	await first.waitFor('2 dari');
	// While the question is covered, which needs no key of ours.
	first.press('P');
	await first.waitFor('Jeda');
	const question = /(\d+) dari (\d+)/.exec(first.screen());
	first.signal('SIGKILL');
	await first.ended;

	const second = open(home);
	const left = Number(question?.[2]) - 2;
	await second.waitFor(`Sesi tadi belum selesai: masih ${left} kartu.`);
	second.press('enter');
	await second.waitFor(`Melanjutkan sesi tadi: masih ${left} kartu.`);
	await second.waitFor('2 dari');
	second.press('escape');
	await second.waitFor('2 kartu, 2 jawaban');
	second.press('q');
	expect(await second.ended).toBe(0);
});
