import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {runCommand} from '../helpers/run-command.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';

interface Report {
	files: Array<{cards: number; errors: number; score: number; findings: Array<{rule: string}>}>;
}

describe('newsquiz new', () => {
	it.each(['paket.md', 'paket.csv', 'paket.tsv', 'paket.json'])(
		'makes %s, which check reads and whose examples are sound cards',
		async (file) => {
			const home = temporaryFolder();
			for (const lang of ['id', 'en']) {
				const name = `${lang}-${file}`;
				const made = await runCommand(['new', name, '--lang', lang], {home});
				expect(made).toMatchObject({status: 0, stderr: ''});
				expect(made.stdout).toContain(`newsquiz check ${name}`);
				const {stdout} = await runCommand(['check', '--json', name], {home});
				const {files} = JSON.parse(stdout) as Report;
				expect(files).toMatchObject([{cards: 2, errors: 0}]);
				// What is to be filled in is told, and nothing else.
				expect(new Set(files[0]!.findings.map(({rule}) => rule))).toEqual(
					new Set(['example-left']),
				);
			}
		},
	);

	it('writes what is known of the deck and its article', async () => {
		const home = temporaryFolder();
		const known = [
			...['--title', 'Banjir Demak', '--author', 'Bu Sari', '--licence', 'none'],
			...['--publisher', 'Antara', '--article', 'Ribuan warga mengungsi', '--date', '2024-03-18'],
			...['--url', 'https://antara.example/x'],
		];
		await runCommand(['new', ...known], {home});
		expect(readFileSync(join(home, 'banjir-demak.md'), 'utf8')).toContain(
			'1. Antara — Ribuan warga mengungsi — 2024-03-18 — <https://antara.example/x>',
		);
		await runCommand(['new', 'a.json', ...known], {home});
		expect(JSON.parse(readFileSync(join(home, 'a.json'), 'utf8'))).toMatchObject({
			$schema: 'https://unpkg.com/newsquiz/decks/deck.schema.json',
			title: 'Banjir Demak',
			authors: ['Bu Sari'],
			articles: [{publisher: 'Antara', publishedAt: '2024-03-18'}, {}],
		});
	});

	it('fills in the cards of another deck, to edit them', async () => {
		const home = temporaryFolder();
		await runCommand(['new', 'a.json'], {home});
		await runCommand(['new', 'b.md', '--from', 'a.json'], {home});
		const {stdout} = await runCommand(['diff', '--json', 'a.json', 'b.md'], {home});
		expect(JSON.parse(stdout)).toMatchObject({same: 2});
	});

	it.each([
		['a file that is there', ['new', 'ada.md'], 1, 'is there already, so it was left alone'],
		['another form', ['new', 'a.docx'], 2, 'in which form'],
		['a folder that is not there', ['new', 'x/y.md'], 1, "can't be written"],
		['a wrong date', ['new', 'a.md', '--date', '18/3'], 2, '--date'],
		['a wrong address', ['new', 'a.md', '--url', 'javascript:x'], 2, '--url'],
	])('refuses %s', async (_, argv, status, says) => {
		const home = temporaryFolder();
		writeFileSync(join(home, 'ada.md'), 'punya saya');
		const result = await runCommand(argv, {home});
		expect(result).toMatchObject({
			status,
			stdout: '',
			stderr: expect.stringContaining(says) as string,
		});
		expect(readFileSync(join(home, 'ada.md'), 'utf8')).toBe('punya saya');
	});
});
