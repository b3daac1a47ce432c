import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {sanitise} from '../../source/sanitise.js';
import {runCommand} from '../helpers/run-command.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';

const worst =
	'\u001b[2J\u001b]0;judul\u0007\u001b]8;;http://x\u001b\\\u009b31m\u0090q\u009c\b\r\u007f\u202e\u2066\u200f\u2028\ud800';

const article = `Berita ${worst} Penting dari Kota Rekaan

Gubernur Rekaan Raka ${worst} Wibisono meresmikan Jembatan Harapan sepanjang 340 meter di Kota Rekaan ${worst} pada Rabu (6/5/2026). Jembatan itu dibangun oleh PT Karya${worst} Rekaan dengan biaya Rp12,6 miliar.

"Jembatan ini ${worst} akan memudahkan warga pergi ke pasar setiap hari," kata Raka ${worst} Wibisono dalam pidatonya. Menurut dia, sekitar 4.500 warga akan memakai jembatan itu setiap hari mulai bulan Juni 2026.

Badan Penanggulangan Bencana Daerah (BP${worst}BD) Rekaan menempatkan dua pos jaga di dekat jembatan itu untuk mencegah kecelakaan. Kepala BPBD Rekaan Hendra Salim mengatakan jembatan itu dibangun selama 11 bulan. Pemerintah Kota Rekaan juga menanam 1.200 pohon di sepanjang jalan menuju jembatan.`;

/** Nothing in it moves a cursor, changes a title or turns the text round. */
const expectSafe = (output: string): void => expect(output).toBe(sanitise(output));

describe('hostile text never reaches the terminal', () => {
	it.each([
		['facts', ['facts', '-']],
		['facts --json', ['facts', '-', '--json']],
		['facts --jsonl', ['facts', '--jsonl', '-']],
		['build -o -', ['build', '-', '-o', '-']],
		['build --jsonl', ['build', '--jsonl', '-']],
		['build into the library', ['build', '-']],
	])('%s', async (_, argv) => {
		const stdin = argv.includes('--jsonl') ? JSON.stringify({id: worst, text: article}) : article;
		const {status, stdout, stderr} = await runCommand(argv, {home: temporaryFolder(), stdin});
		expect([status, stderr]).toEqual([0, '']);
		expect(stdout).not.toBe('');
		expectSafe(stdout);
	});

	it('decks, due and the summary, over a library of hostile decks and file names', async () => {
		const home = temporaryFolder();
		mkdirSync(join(home, 'decks'));
		const deck = {
			format: 'newsquiz',
			version: 1,
			id: 'jahat',
			title: `Judul ${worst}`,
			language: 'id',
			cards: [{id: 'a', kind: 'custom', question: worst, answer: `x${worst}`}],
		};
		writeFileSync(join(home, 'decks', 'jahat.json'), JSON.stringify(deck));
		writeFileSync(join(home, 'decks', 'rusak\u001b[31m\u202e.json'), `{"id": "${'\u001b[2J'}`);
		for (const argv of [['decks'], ['due'], [], ['decks', '--lang', 'id']]) {
			const {stdout, stderr} = await runCommand(argv, {home});
			expect(stdout).not.toBe('');
			expectSafe(stdout);
			expectSafe(stderr);
		}
	});

	it.each([
		['a command', [`\u001b]0;x\u0007`]],
		['a file', ['build', `./\u001b[31m\u202ea.txt`]],
		['an address', ['build', `http://127.0.0.1:1/\u001b[31m\u202e`]],
		['an option', ['build', `--\u001b[31m`]],
		['a value', ['build', '-', '--date', `\u001b[31m`]],
		['a deck', ['study', `\u001b[31m`]],
	])('%s named in an error', async (_, argv) => {
		const {status, stdout, stderr} = await runCommand(argv, {home: temporaryFolder()});
		expect(status).toBeGreaterThan(0);
		expect(stdout).toBe('');
		expect(stderr).toMatch(/^newsquiz: /);
		expectSafe(stderr);
	});
});
