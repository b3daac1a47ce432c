import {existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import type {Deck} from '../../source/deck/deck.js';
import {formatDeck} from '../../source/deck/format-deck.js';
import {type CommandResult, runCommand} from '../helpers/run-command.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';
import {deckOf} from '../store/helpers/kept-home.js';

interface Home {
	readonly folder: string;
	/** Where the command is run, with deck files in it. */
	readonly cwd: string;
	run(...argv: string[]): Promise<CommandResult>;
	write(name: string, deck: Deck): string;
	deck(id: string): Deck;
	/** Something was learned of these cards. */
	learn(deck: string, ...cards: string[]): void;
}

function home(): Home {
	const folder = temporaryFolder();
	const cwd = temporaryFolder();
	return {
		folder,
		cwd,
		run: async (...argv) => runCommand(argv, {home: folder, cwd}),
		write(name, deck) {
			const path = join(cwd, name);
			writeFileSync(path, formatDeck(deck));
			return path;
		},
		deck: (id) => JSON.parse(readFileSync(join(folder, 'decks', `${id}.json`), 'utf8')) as Deck,
		learn(deck, ...cards) {
			const at = Date.now() - 60_000;
			const lines = cards.map((card, index) =>
				JSON.stringify({
					...{v: 1, device: 'lain', n: index + 1, at: at + index, tz: 420},
					...{type: 'review', deck, card, grade: 3, ms: 900, mode: 'study'},
				}),
			);
			mkdirSync(join(folder, 'reviews'), {recursive: true});
			writeFileSync(join(folder, 'reviews', 'lain.jsonl'), `${lines.join('\n')}\n`);
		},
	};
}

const changed = deckOf('pasar', {
	title: 'Pasar Sagara',
	cards: [
		{id: 'k1', kind: 'place', question: 'Di kota mana pasar terapung dibuka?', answer: 'Kahayan'},
		{id: 'k2', kind: 'person', question: 'Siapakah wali kota Sagara?', answer: 'Budi Santoso'},
	],
});

describe('newsquiz add', () => {
	it('puts a deck into the library and says how to begin', async () => {
		const {run, write, deck} = home();
		write('paket.json', deckOf('pasar'));
		const {status, stdout, stderr} = await run('add', 'paket.json');
		expect([status, stderr]).toEqual([0, '']);
		expect(stdout).toBe(
			'"Paket pasar" was added (2 cards, id pasar). Begin: newsquiz study pasar\n',
		);
		expect(deck('pasar').title).toBe('Paket pasar');
		expect((await run('add', 'paket.json', '--lang', 'id')).stdout).toBe(
			'"Paket pasar" sudah ada di koleksi, dan isinya sama.\n',
		);
	});

	it('asks what becomes of another deck with the same id', async () => {
		const {run, write, deck} = home();
		write('satu.json', deckOf('pasar', {title: 'Satu'}));
		write('dua.json', deckOf('pasar', {title: 'Dua'}));
		await run('add', 'satu.json');
		const refused = await run('add', 'dua.json');
		expect([refused.status, refused.stdout]).toEqual([2, '']);
		expect(refused.stderr).toContain('The library has another deck with the id pasar: "Satu".');
		expect(refused.stderr).toContain('--keep-both');
		expect((await run('add', 'dua.json', '--keep-both')).stdout).toContain('id pasar-2');
		write('tiga.json', deckOf('pasar', {title: 'Tiga'}));
		const replaced = await run('add', 'tiga.json', '--replace');
		expect(replaced.status).toBe(0);
		expect(replaced.stdout).toContain('title: [-Satu-] {+Tiga+}');
		expect(deck('pasar').title).toBe('Tiga');
		expect(deck('pasar-2').title).toBe('Dua');
	});

	it('tells programs in JSON what came of each', async () => {
		const {run, write} = home();
		const path = write('satu.json', deckOf('pasar'));
		write('dua.json', deckOf('sungai'));
		const {stdout} = await run('add', 'satu.json', 'dua.json', '--json');
		expect(JSON.parse(stdout)).toEqual({
			decks: [
				{title: 'Paket pasar', from: path, cards: 2, id: 'pasar', status: 'added'},
				expect.objectContaining({id: 'sungai', status: 'added'}),
			],
		});
	});

	it.each([
		[[], 2, 'Which deck should be added?'],
		[['tidak-ada.json'], 1, 'There is no file tidak-ada.json.'],
		[['satu.json', '--replace', '--keep-both'], 2, "can't be used together"],
	])('%j ends with %i', async (argv, status, says) => {
		const result = await home().run('add', ...argv);
		expect(result).toMatchObject({status, stdout: ''});
		expect(result.stderr).toContain(says);
	});
});

describe('newsquiz update', () => {
	async function added(): Promise<Home> {
		const at = home();
		at.write('paket.json', deckOf('pasar'));
		await at.run('add', 'paket.json');
		return at;
	}

	it('shows what changes, takes it in, and keeps what was learned', async () => {
		const at = await added();
		at.learn('pasar', 'k1', 'k2');
		expect((await at.run('update')).stdout).toBe('"Paket pasar" is up to date.\n');
		at.write('paket.json', changed);
		const {status, stdout} = await at.run('update', '--yes');
		expect(status).toBe(0);
		expect(stdout).toContain('question: Di {+kota+} mana pasar terapung dibuka?');
		expect(stdout).toContain('answer: [-Sri Handayani-] {+Budi Santoso+}');
		expect(stdout).toMatch(/"Paket pasar" was updated\.\n$/);
		expect(at.deck('pasar').cards.map(({id}) => id)).toEqual(['k1', 'k2']);
	});

	it('starts over with cards that have another answer when told to', async () => {
		const at = await added();
		at.learn('pasar', 'k1', 'k2');
		at.write('paket.json', changed);
		await at.run('update', 'pasar', '--yes', '--start-over');
		expect(at.deck('pasar').cards).toMatchObject([
			{id: 'k1'},
			{id: 'k2-2', originalId: 'k2', answer: 'Budi Santoso'},
		]);
		expect((await at.run('update')).stdout).toContain('is up to date.');
	});

	it('changes nothing without consent, and in JSON tells what there is', async () => {
		const at = await added();
		at.learn('pasar', 'k2');
		at.write('paket.json', changed);
		const refused = await at.run('update');
		expect(refused.status).toBe(2);
		expect(refused.stderr).toContain('--yes');
		const {status, stdout} = await at.run('update', '--json');
		expect(status).toBe(0);
		expect(JSON.parse(stdout)).toMatchObject({
			decks: [{id: 'pasar', status: 'changed', otherKeys: ['k2'], difference: {same: 0}}],
		});
		expect(at.deck('pasar').title).toBe('Paket pasar');
	});

	it('goes on after a deck that can’t be read any more, and says so', async () => {
		const at = await added();
		at.write('hilang.json', deckOf('abad'));
		await at.run('add', 'hilang.json');
		writeFileSync(join(at.cwd, 'hilang.json'), '{');
		at.write('paket.json', changed);
		const {status, stdout, stderr} = await at.run('update', '--yes');
		expect(status).toBe(1);
		expect(stderr).toContain('"Paket abad": "hilang.json" is not valid JSON.');
		expect(stdout).toContain('"Paket pasar" was updated.');
		expect(at.deck('abad').title).toBe('Paket abad');
	});

	it.each([
		['nothing was added from elsewhere', [], 0, 'nothing to update'],
		['a bundled deck', ['300-kata-berita'], 1, 'was not added from a file'],
		['no deck', ['tidak-ada'], 1, 'There is no deck with the id "tidak-ada".'],
	])('%s', async (_, argv, status, says) => {
		const result = await home().run('update', ...argv);
		expect(result.status).toBe(status);
		expect(result.stdout + result.stderr).toContain(says);
	});
});

describe('newsquiz export', () => {
	it('writes a copy in the form that the name of the file asks for', async () => {
		const {run, write, cwd} = home();
		write('paket.json', deckOf('pasar'));
		await run('add', 'paket.json');
		const {status, stdout, stderr} = await run('export', 'pasar', '-o', 'salinan.md');
		expect([status, stdout]).toEqual([0, '']);
		expect(stderr).toBe(`A copy was written to ${join(cwd, 'salinan.md')}\n`);
		expect(readFileSync(join(cwd, 'salinan.md'), 'utf8')).toMatch(/^# Paket pasar\n/);
		const again = await run('export', 'pasar', '-o', 'salinan.md');
		expect(again.status).toBe(2);
		expect(again.stderr).toContain('--yes');
		expect((await run('export', 'pasar', '-o', 'salinan.md', '--yes')).status).toBe(0);
	});

	it('writes to standard output, and of a deck file as well', async () => {
		const {run, write} = home();
		write('paket.json', deckOf('pasar'));
		const {status, stdout, stderr} = await run(
			...['export', 'paket.json', '--format', 'tsv', '-o', '-', '--lang', 'id'],
		);
		expect([status, stderr]).toEqual([0, '']);
		expect(stdout).toMatch(/^Soal\tJawaban\t/);
	});

	it.each([
		[[], 2, 'Which deck should be exported?'],
		[['pasar', '--format', 'html', '--paket', 'B'], 2, 'It is for --format docx'],
		[['pasar', '-o', 'x.md', '--schedule'], 2, 'It is for --format apkg'],
		[['tidak-ada'], 1, 'There is no deck with the id "tidak-ada".'],
		[['300-kata-berita', '--format', 'pdf'], 2, 'The formats are: json, markdown, csv, tsv,'],
		[['300-kata-berita', '-o', 'tidak/ada.csv'], 1, 'There is no folder for'],
		[['300-kata-berita', '-o', 'soal.pdf'], 2, 'There is no format that ends in .pdf.'],
	])('%j ends with %i', async (argv, status, says) => {
		const result = await home().run('export', ...argv);
		expect(result).toMatchObject({status, stdout: ''});
		expect(result.stderr).toContain(says);
	});
});

describe('where decks came from', () => {
	it('survives a backup and its restoring', async () => {
		const at = home();
		at.write('paket.json', deckOf('pasar'));
		await at.run('add', 'paket.json');
		const backup = join(at.cwd, 'cadangan.zip');
		expect((await at.run('backup', '--to', backup)).status).toBe(0);
		expect((await at.run('remove', 'pasar', '--yes')).status).toBe(0);
		expect((await at.run('update')).stdout).toContain('nothing to update');
		const restored = await at.run('restore', backup, '--yes');
		expect(restored.status).toBe(0);
		expect(restored.stdout).toContain('notes of where decks came from');
		expect((await at.run('update')).stdout).toBe('"Paket pasar" is up to date.\n');
		expect(existsSync(join(at.folder, 'decks', 'pasar.json'))).toBe(true);
		expect(readdirSync(join(at.folder, 'decks'))).toContain('notes.jsonl');
	});
});
