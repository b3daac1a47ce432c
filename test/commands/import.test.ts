import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import type {Deck} from '../../source/deck/deck.js';
import {formatDeck} from '../../source/deck/format-deck.js';
import {runCommand} from '../helpers/run-command.js';
import {meeting} from '../helpers/sample-decks.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';

function home() {
	const folder = temporaryFolder();
	const cwd = temporaryFolder();
	writeFileSync(join(cwd, 'kelas.json'), formatDeck(meeting));
	return {
		cwd,
		run: async (...argv: string[]) => runCommand(argv, {home: folder, cwd}),
		deck: (id: string) =>
			JSON.parse(readFileSync(join(folder, 'decks', `${id}.json`), 'utf8')) as Deck,
	};
}

it('takes a deck into the library, under another id and title if asked', async () => {
	const {run, deck} = home();
	const first = await run('import', 'kelas.json', '--id', 'kelas-tujuh', '--title', ' Kelas VII ');
	expect(first).toMatchObject({status: 0, stderr: ''});
	expect(first.stdout).toContain('newsquiz study kelas-tujuh');
	expect(deck('kelas-tujuh')).toEqual({...meeting, id: 'kelas-tujuh', title: 'Kelas VII'});
	const again = await run('import', 'kelas.json', '--id', 'kelas-tujuh', '--title', 'Kelas VII');
	expect(again.stdout).toContain('just as it is there');
});

it('writes a deck file instead with -o, never over another one unasked', async () => {
	const {run, cwd} = home();
	expect(await run('import', 'kelas.json', '-o', 'salinan.json')).toMatchObject({status: 0});
	expect(JSON.parse(readFileSync(join(cwd, 'salinan.json'), 'utf8'))).toEqual(meeting);
	const second = await run('import', 'kelas.json', '-o', 'salinan.json');
	expect(second.status).not.toBe(0);
	const out = await run('import', 'kelas.json', '-o', '-');
	expect(JSON.parse(out.stdout)).toEqual(meeting);
});

it.each([
	[['import'], 2, 'Which file'],
	[['import', 'tiada.apkg'], 1, 'There is no file tiada.apkg'],
	[['import', 'kelas.json', '--format', 'ramalan'], 2, 'There is no format "ramalan"'],
	[['import', 'kelas.json', '--id', 'Kelas 7'], 2, `"Kelas 7" can't be the id`],
	[['import', 'catatan.bin'], 1, `can't be told which format`],
	[['import', '.'], 1, 'is a folder'],
])('%j says what is wrong and what to do', async (argv, status, says) => {
	const {run, cwd} = home();
	writeFileSync(join(cwd, 'catatan.bin'), 'sekadar catatan');
	const result = await run(...argv);
	expect(result.status).toBe(status);
	expect(result.stderr).toContain(says);
	expect(result.stderr.trim().split('\n').length).toBeGreaterThan(1);
	expect(existsSync(join(cwd, 'decks'))).toBe(false);
});
