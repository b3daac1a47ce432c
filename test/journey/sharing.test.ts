import {spawn} from 'node:child_process';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, it} from 'vitest';
import type {Deck} from '../../source/deck/deck.js';
import {formatDeck} from '../../source/deck/format-deck.js';
import {openTerminal, type Terminal} from '../helpers/terminal.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';
import {host} from '../store/helpers/host.js';
import {deckOf} from '../store/helpers/kept-home.js';

const program = join(fileURLToPath(new URL('../..', import.meta.url)), 'dist', 'cli.js');

/** Runs the program as a script does, while this process goes on serving. */
async function run(home: string, ...argv: string[]): Promise<{status: number; output: string}> {
	const env = {...process.env, NEWSQUIZ_HOME: home, LANG: 'id_ID.UTF-8'};
	const child = spawn(process.execPath, [program, ...argv], {env});
	const pieces: Buffer[] = [];
	for (const stream of [child.stdout, child.stderr]) {
		stream.on('data', (piece: Buffer) => void pieces.push(piece));
	}
	const status = await new Promise<number>((resolve) =>
		child.on('close', (code) => resolve(code ?? 1)),
	);
	return {status, output: Buffer.concat(pieces).toString()};
}

function open(home: string, ...argv: string[]): Terminal {
	return openTerminal([program, ...argv], {env: {NEWSQUIZ_HOME: home, LANG: 'id_ID.UTF-8'}});
}

it('a teacher shares a folder; a pupil chooses from it, and takes in what is corrected later', async () => {
	const [teacher, pupil, class11] = [temporaryFolder(), temporaryFolder(), temporaryFolder()];
	const put = (name: string, deck: Deck): void =>
		writeFileSync(join(class11, name), formatDeck(deck));
	mkdirSync(join(class11, 'sejarah'));
	put('pasar.json', deckOf('pasar', {title: 'Pasar terapung'}));
	put('sejarah/sungai.json', deckOf('sungai', {title: 'Banjir'}));
	put('sejarah/abad.json', deckOf('abad', {title: 'Abad ini'}));
	const made = await run(teacher, 'catalogue', class11, '--title', 'Kelas 11');
	expect(made.output).toContain('(3 paket kartu, 6 kartu)');
	expect(made.status).toBe(0);
	const {url} = await host(class11);
	const address = `${url}/catalogue.json`;

	const adding = open(pupil, 'add', address);
	await adding.waitFor('Yang mana?');
	expect(adding.screen()).toContain('Kelas 11');
	adding.press('9\r');
	await adding.waitFor('Ketik nomor dari 1 sampai 3');
	adding.press('1,3\r');
	expect(await adding.ended).toBe(0);
	expect(adding.screen()).toContain('"Pasar terapung" ditambahkan');
	expect(adding.screen()).toContain('"Banjir" ditambahkan');
	expect(adding.screen()).not.toContain('"Abad ini" ditambahkan');

	expect((await run(pupil, 'update')).output).toContain('"Banjir" sudah yang terbaru.');
	const [first, second] = deckOf('pasar').cards;
	const cards = [first!, {...second!, answer: 'Budi Santoso'}];
	put('pasar.json', deckOf('pasar', {title: 'Pasar terapung', cards}));
	await run(teacher, 'catalogue', class11);
	const updating = open(pupil, 'update');
	await updating.waitFor('[y/T]');
	expect(updating.screen()).toContain('[-Sri Handayani-] {+Budi Santoso+}');
	updating.press('y\r');
	expect(await updating.ended).toBe(0);
	const deck = JSON.parse(readFileSync(join(pupil, 'decks', 'pasar.json'), 'utf8')) as Deck;
	expect(deck.cards.map(({id, answer}) => [id, answer])).toEqual([
		['k1', 'Kahayan'],
		['k2', 'Budi Santoso'],
	]);
	expect((await run(pupil, 'doctor')).status).toBe(0);
});

it('in the app, decks of a catalogue are ticked and added', async () => {
	const [teacher, pupil, class11] = [temporaryFolder(), temporaryFolder(), temporaryFolder()];
	for (const id of ['pasar', 'sungai']) {
		writeFileSync(join(class11, `${id}.json`), formatDeck(deckOf(id)));
	}
	await run(teacher, 'catalogue', class11);
	const {url} = await host(class11);
	const app = open(pupil);
	await app.waitFor('Selamat datang');
	app.press('escape');
	await app.waitFor('? bantuan');
	app.press('o');
	await app.waitFor('Koleksi');
	app.press(`\u001b[200~${url}/catalogue.json\u001b[201~`);
	await app.waitFor('catalogue.json');
	app.press('enter');
	await app.waitFor('Paket mana yang ingin Anda tambahkan?');
	app.press('a');
	await app.waitFor('2 dari 2 dipilih');
	app.press('enter');
	await app.waitFor('2 paket ditambahkan.');
	app.press('q');
	expect(await app.ended).toBe(0);
});
