import {execFileSync} from 'node:child_process';
import {mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import process from 'node:process';
import {zipSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import type {Deck} from '../../source/deck/deck.js';
import {formatDeck} from '../../source/deck/format-deck.js';
import {readCatalogue} from '../../source/exchange/catalogue/catalogue.js';
import {sanitise} from '../../source/sanitise.js';
import {type CommandResult, runCommand} from '../helpers/run-command.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';
import {host} from '../store/helpers/host.js';
import {deckOf} from '../store/helpers/kept-home.js';

interface Desk {
	readonly home: string;
	/** Where commands are run, with the folder `kelas` in it. */
	readonly cwd: string;
	readonly folder: string;
	run(...argv: string[]): Promise<CommandResult>;
	put(name: string, contents: Deck | string | Uint8Array): void;
	read(name: string): string;
	/** Ids of the decks in the library. */
	decks(): string[];
	deck(id: string): Deck;
}

function desk(files: Readonly<Record<string, Deck>> = {}): Desk {
	const [home, cwd] = [temporaryFolder(), temporaryFolder()];
	const folder = join(cwd, 'kelas');
	mkdirSync(folder);
	const put: Desk['put'] = (name, contents) => {
		const isDeck = typeof contents === 'object' && 'cards' in contents;
		mkdirSync(dirname(join(folder, name)), {recursive: true});
		writeFileSync(join(folder, name), isDeck ? formatDeck(contents) : contents);
	};
	for (const [name, deck] of Object.entries(files)) put(name, deck);
	const decks = join(home, 'decks');
	return {
		...{home, cwd, folder, put},
		run: async (...argv) => runCommand(argv, {home, cwd}),
		read: (name) => readFileSync(join(folder, name), 'utf8'),
		decks: () =>
			readdirSync(decks)
				.filter((name) => /^[a-z].*\.json$/.test(name))
				.map((name) => name.replace('.json', '')),
		deck: (id) => JSON.parse(readFileSync(join(decks, `${id}.json`), 'utf8')) as Deck,
	};
}

const news = {id: 'a1', title: 'Pasar', publisher: 'Kabar Sagara', url: 'https://sagara.example/1'};
const sourced = {authors: ['Rina'], license: 'CC-BY-4.0', articles: [news]};
const two = {
	'pasar.json': deckOf('pasar', sourced),
	'bab 2/sungai.json': deckOf('sungai', {...sourced, updatedAt: '2026-10-04'}),
};

describe('newsquiz catalogue', () => {
	it('lists the decks of a folder, and says how to share it', async () => {
		const at = desk(two);
		const {status, stdout, stderr} = await at.run('catalogue', 'kelas', '--title', 'Kelas 11');
		expect([status, stdout]).toEqual([0, '']);
		expect(stderr).toContain('(2 decks, 4 cards)');
		expect(stderr).toContain('newsquiz add https://ADDRESS-OF-THE-FOLDER/catalogue.json');
		const {catalogue, problems} = readCatalogue(at.read('catalogue.json'), 'x');
		expect(problems).toEqual([]);
		expect(catalogue.title).toBe('Kelas 11');
		expect(catalogue.decks).toMatchObject([
			{id: 'sungai', url: 'bab%202/sungai.json', version: 1, updatedAt: '2026-10-04', cards: 2},
			{
				...{id: 'pasar', url: 'pasar.json', title: 'Paket pasar', publishers: ['Kabar Sagara']},
				...{authors: ['Rina'], license: 'CC-BY-4.0', size: at.read('pasar.json').length},
			},
		]);
	});

	it('of files with signs that addresses know otherwise leads to them all the same', async () => {
		const at = desk({'soal #1.json': deckOf('pasar'), '100% é & b.json': deckOf('sungai')});
		await at.run('catalogue', 'kelas');
		expect((await at.run('add', 'kelas/catalogue.json', '--all')).status).toBe(0);
		const {url} = await host(at.folder);
		const pupil = desk();
		expect((await pupil.run('add', `${url}/catalogue.json`, '--all')).stderr).toBe('');
		expect(pupil.decks()).toEqual(['pasar', 'sungai']);
	});

	it('writes the same for the same folder, and counts up what changes', async () => {
		const at = desk(two);
		await at.run('catalogue', 'kelas', '--title', 'Kelas 11');
		const first = at.read('catalogue.json');
		await at.run('catalogue', 'kelas');
		expect(at.read('catalogue.json')).toBe(first);
		expect((await at.run('catalogue', 'kelas', '--check')).status).toBe(0);
		at.put('pasar.json', deckOf('pasar', {...sourced, title: 'Baru'}));
		const unfit = await at.run('catalogue', 'kelas', '--check');
		expect([unfit.status, at.read('catalogue.json')]).toEqual([1, first]);
		expect(unfit.stderr).toContain('does not fit what is in the folder');
		await at.run('catalogue', 'kelas');
		const {catalogue} = readCatalogue(at.read('catalogue.json'), 'x');
		expect(catalogue.decks.map(({id, version}) => [id, version])).toEqual([
			['sungai', 1],
			['pasar', 2],
		]);
	});

	it('makes a page for browsers in which hostile texts are inert, over none that somebody wrote', async () => {
		const evil = '</title><script>alert(1)</script>" onload="x';
		const at = desk({'jahat.json': deckOf('jahat', {...sourced, title: evil, description: evil})});
		await at.run('catalogue', 'kelas', '--title', evil);
		const page = at.read('index.html');
		expect(page).not.toMatch(/<script|" onload/);
		expect(page).toContain('&lt;script&gt;');
		expect(page).toContain('href="./jahat.json"');
		expect(page).toContain("default-src 'none'");
		at.put('index.html', 'Halaman saya');
		const {stderr} = await at.run('catalogue', 'kelas');
		expect(stderr).toContain('left alone');
		expect(at.read('index.html')).toBe('Halaman saya');
	});

	it('refuses decks with errors, and tells of advice', async () => {
		const at = desk({...two, 'polos.json': deckOf('polos')});
		const fine = await at.run('catalogue', 'kelas');
		expect(fine.status).toBe(0);
		expect(fine.stderr).toMatch(/"polos\.json": \d+ pieces? of advice/);
		at.put('rusak.json', '{"format":"newsquiz","version":1,"id":"x","title":"X","cards":[{}]}');
		at.put('kembar.json', deckOf('pasar'));
		const {status, stdout, stderr} = await at.run('catalogue', 'kelas');
		expect([status, stdout]).toEqual([1, '']);
		expect(stderr).toMatch(/"rusak\.json": There (?:is 1 error|are \d+ errors) in this deck/);
		expect(stderr).toContain('holds the deck "pasar", which is also in "kembar.json"');
		expect(stderr).toContain('No catalogue was made: 2 files in kelas');
	});

	it('warns of line ends that git may change on the way', async () => {
		const at = desk(two);
		expect((await at.run('catalogue', 'kelas')).stderr).not.toContain('.gitattributes');
		at.put('pasar.json', at.read('pasar.json').replaceAll('\n', '\r\n'));
		expect((await at.run('catalogue', 'kelas')).stderr).toContain('.gitattributes with "* -text"');
		expect((await at.run('add', 'kelas/catalogue.json', '--all')).status).toBe(0);
	});

	it('may lie above the folder, or go to standard output', async () => {
		const at = desk(two);
		const {status} = await at.run('catalogue', 'kelas', '-o', 'daftar.json');
		expect(status).toBe(0);
		const written = readFileSync(join(at.cwd, 'daftar.json'), 'utf8');
		expect(readCatalogue(written, 'x').catalogue.decks[0]?.url).toBe('kelas/bab%202/sungai.json');
		expect((await at.run('add', 'daftar.json', '--all')).status).toBe(0);
		const piped = await at.run('catalogue', 'kelas', '-o', '-');
		expect(readCatalogue(piped.stdout, 'x').catalogue.decks).toHaveLength(2);
	});

	it.each<[string[], number, RegExp]>([
		[[], 2, /Which folder should be shared/],
		[['tidak-ada'], 1, /There is no folder tidak-ada/],
		[['kosong'], 1, /There are no decks in kosong/],
		[['kelas', '-o', 'kosong/x.json'], 2, /has to be in the folder of its decks/],
		[['kelas', '-o', 'penting.json'], 1, /is no catalogue, so it was not overwritten/],
	])('%j ends with %i', async (argv, status, says) => {
		const at = desk(two);
		mkdirSync(join(at.cwd, 'kosong'));
		writeFileSync(join(at.cwd, 'penting.json'), '{"penting": true}');
		const result = await at.run('catalogue', ...argv);
		expect(result).toMatchObject({status, stdout: ''});
		expect(result.stderr).toMatch(says);
		expect(readFileSync(join(at.cwd, 'penting.json'), 'utf8')).toBe('{"penting": true}');
	});

	it.skipIf(process.platform === 'win32')('neither waits for a pipe nor replaces it', async () => {
		const at = desk(two);
		const [pipe, page] = [join(at.cwd, 'pipa.json'), join(at.cwd, 'index.html')];
		execFileSync('mkfifo', [pipe, page]);
		const refused = await at.run('catalogue', 'kelas', '-o', 'pipa.json');
		expect(refused).toMatchObject({status: 1, stdout: ''});
		expect(refused.stderr).toContain('is no catalogue, so it was not overwritten');
		expect((await at.run('catalogue', 'kelas', '-o', 'daftar.json')).status).toBe(0);
		for (const file of [pipe, page]) expect(statSync(file).isFIFO()).toBe(true);
	});
});

describe('newsquiz add, where there are several decks', () => {
	it.each(['kelas', 'kelas/kelas.zip', 'kelas/catalogue.json'])(
		'%s: prints the list and how to choose where nobody can be asked',
		async (address) => {
			const at = desk(two);
			await at.run('catalogue', 'kelas');
			at.put('kelas.zip', zipOf(two));
			const {status, stdout, stderr} = await at.run('add', address);
			expect(status).toBe(0);
			expect(stdout).toContain('2 decks\n1. Paket sungai\n   2 cards · ');
			expect(stdout).toMatch(/2\. Paket pasar\n {3}2 cards · .*Kabar Sagara · id pasar/);
			expect(stderr).toMatch(/Nothing was added\. Choose: newsquiz add .* --deck sungai,pasar/);
			expect(await at.run('add', address, '--deck', 'pasar')).toMatchObject({
				status: 0,
				stdout: expect.stringContaining('"Paket pasar" was added') as string,
			});
			expect(at.decks()).toEqual(['pasar']);
			const all = await at.run('add', address, '--all');
			expect(all.stdout).toContain('"Paket sungai" was added');
			expect(all.stdout).toContain('"Paket pasar" is in your library already');
			expect((await at.run('add', address)).stdout).toContain('id pasar · in your library');
		},
	);

	it('gives programs the list, and what came of each', async () => {
		const at = desk(two);
		const {stdout, stderr} = await at.run('add', 'kelas', '--json');
		expect(stderr).toBe('');
		expect(JSON.parse(stdout)).toMatchObject({
			decks: [],
			choose: [
				{
					kind: 'folder',
					from: at.folder,
					decks: [{id: 'sungai', file: 'bab 2/sungai.json', state: 'new'}, {id: 'pasar'}],
				},
			],
		});
		at.put('rusak.json', '{"format":"newsquiz"');
		const all = await at.run('add', 'kelas', '--all', '--json');
		expect(all.status).toBe(1);
		expect(JSON.parse(all.stdout)).toMatchObject({
			decks: [
				{id: 'sungai', status: 'added'},
				{id: 'pasar', status: 'added'},
			],
		});
	});

	it('goes on after one that can’t be added, and says so', async () => {
		const at = desk(two);
		await at.run('catalogue', 'kelas');
		at.put('bab 2/sungai.json', deckOf('sungai', {title: 'Ditukar'}));
		const {status, stdout, stderr} = await at.run('add', 'kelas/catalogue.json', '--all');
		expect(status).toBe(1);
		expect(stderr).toContain('"Paket sungai": What is at');
		expect(stderr).toContain('is not what the catalogue says, so it was not used.');
		expect(stdout).toBe(
			'"Paket pasar" was added (2 cards, id pasar). Begin: newsquiz study pasar\n',
		);
	});

	it('names one that is not there', async () => {
		const {status, stderr} = await desk(two).run('add', 'kelas', '--deck', 'pasar,hilang');
		expect(status).toBe(2);
		expect(stderr).toContain('There is no deck with the id "hilang"');
	});

	it('prints nothing that moves the cursor', async () => {
		const worst = '\u001b[2J\u001b]0;judul\u0007\u009b31m\u202e';
		const evil = deckOf('jahat', {title: `Judul ${worst}`, description: worst});
		const at = desk({...two, 'jahat.json': evil});
		at.put(`rusak-\u202e.json`, '{"format":"newsquiz"');
		for (const argv of [
			['add', 'kelas'],
			['add', 'kelas', '--json'],
			['catalogue', 'kelas'],
		]) {
			const {stdout, stderr} = await at.run(...argv);
			expect(stdout).toBe(sanitise(stdout));
			expect(stderr).toBe(sanitise(stderr));
		}
	});
});

describe('from a catalogue to an update', () => {
	it('a pupil gets what the teacher has changed, word by word, and downloads nothing twice', async () => {
		const teacher = desk(two);
		await teacher.run('catalogue', 'kelas');
		const {url, log} = await host(teacher.folder);
		const pupil = desk();
		const address = `${url}/catalogue.json`;
		expect((await pupil.run('add', address, '--all')).status).toBe(0);
		expect(pupil.decks()).toEqual(['pasar', 'sungai']);

		log.length = 0;
		expect((await pupil.run('update')).stdout).toBe(
			'"Paket pasar" is up to date.\n"Paket sungai" is up to date.\n',
		);
		expect(log).toEqual(['GET /catalogue.json 304']);

		const [first, second] = deckOf('pasar').cards;
		teacher.put(
			'pasar.json',
			deckOf('pasar', {
				...sourced,
				cards: [
					{...first!, question: 'Di kota mana pasar terapung dibuka?'},
					{...second!, answer: 'Budi Santoso'},
				],
			}),
		);
		await teacher.run('catalogue', 'kelas');
		log.length = 0;
		const asked = await pupil.run('update', '--json');
		expect(JSON.parse(asked.stdout)).toMatchObject({
			decks: [
				{id: 'pasar', status: 'changed', from: address, entry: 'pasar'},
				{id: 'sungai', status: 'same'},
			],
		});
		const {status, stdout} = await pupil.run('update', '--yes');
		expect(status).toBe(0);
		expect(stdout).toContain('question: Di {+kota+} mana pasar terapung dibuka?');
		expect(stdout).toContain('answer: [-Sri Handayani-] {+Budi Santoso+}');
		expect(pupil.deck('pasar').cards.map(({id}) => id)).toEqual(['k1', 'k2']);
		expect(log.filter((line) => line.includes('pasar.json'))).toHaveLength(1);
		expect(log.filter((line) => line.includes('sungai.json'))).toEqual([]);

		rmSync(join(teacher.folder, 'pasar.json'));
		await teacher.run('catalogue', 'kelas');
		const gone = await pupil.run('update');
		expect(gone.status).toBe(1);
		expect(gone.stderr).toContain('"pasar" is no longer in');
		expect(gone.stderr).toContain('The deck stays in your library as it is.');
		expect(gone.stdout).toBe('"Paket sungai" is up to date.\n');
	});
});

function zipOf(decks: Readonly<Record<string, Deck>>): Uint8Array {
	return zipSync(
		Object.fromEntries(
			Object.entries(decks).map(([name, deck]) => [name, Buffer.from(formatDeck(deck))]),
		),
	);
}
