import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, it} from 'vitest';
import {articleFromText} from '../../source/article/from-text.js';
import type {Deck} from '../../source/deck/deck.js';
import {articleSha256} from '../../source/deck/ids.js';
import {openTerminal, type Terminal} from '../helpers/terminal.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = join(root, 'dist', 'cli.js');
const sample = readFileSync(join(root, 'decks', 'contoh-artikel.txt'), 'utf8');

/** What a terminal sends for a text that is pasted. */
const keyed = (text: string): string => text.replaceAll('\n', '\r');
const marked = (text: string): string => `\u001b[200~${keyed(text)}\u001b[201~`;

const linesOf = (text: string): number =>
	text.split('\n').filter((line) => line.trim() !== '').length;

function open(home: string): Terminal {
	return openTerminal([program], {env: {NEWSQUIZ_HOME: home, LANG: 'id_ID.UTF-8'}});
}

/** The home screen of a new learner, who has not asked for the welcome. */
async function openNew(home: string): Promise<Terminal> {
	const terminal = open(home);
	await terminal.waitFor('Selamat datang');
	terminal.press('escape');
	await terminal.waitFor('? bantuan');
	return terminal;
}

function savedDecks(home: string): Deck[] {
	const folder = join(home, 'decks');
	return readdirSync(folder)
		.filter((name) => name.endsWith('.json') && !name.startsWith('.'))
		.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Deck);
}

it('a pasted article becomes cards: one dropped, one put in other words, the rest studied', async () => {
	const home = temporaryFolder();
	const terminal = await openNew(home);
	terminal.press('n');
	await terminal.waitFor('Berita mana');
	terminal.press(marked(sample));
	await terminal.waitFor('baris lagi');
	terminal.press('enter');
	await terminal.waitFor('Periksa kartu baru');
	const [, all = ''] = /\d+ dari (\d+) kartu dipakai/.exec(terminal.screen()) ?? [];
	terminal.press('space', 'down', 'e');
	await terminal.waitFor('Ubah kartu');
	terminal.press('\u0015', 'Kapan pasar itu dibuka lagi?', 'enter');
	await terminal.waitFor(`${Number(all) - 1} dari ${all} kartu dipakai`);
	terminal.press('enter');
	await terminal.waitFor('buka jawaban');
	expect(terminal.screen()).toContain('Kapan pasar itu dibuka lagi?');
	terminal.press('escape');
	await terminal.waitFor('Milik Anda');
	terminal.press('q');
	expect(await terminal.ended).toBe(0);

	const [deck] = savedDecks(home);
	expect(deck!.cards).toHaveLength(Number(all) - 1);
	expect(deck!.cards[0]!.question).toBe('Kapan pasar itu dibuka lagi?');

	const again = open(home);
	await again.waitFor('Milik Anda');
	again.press(marked(sample));
	await again.waitFor('Sudah ada di koleksi Anda');
	again.press('down', 'enter');
	await again.waitFor('1 kartu baru');
	again.press('enter');
	await again.waitFor('buka jawaban');
	again.press('ctrl+c');
	await again.ended;
	const [renewed] = savedDecks(home);
	expect(renewed!.cards).toHaveLength(Number(all));
	expect(renewed!.cards[0]).toEqual(deck!.cards[0]);
}, 60_000);

it('a terminal that does not mark what it pastes loses nothing of it', async () => {
	const home = temporaryFolder();
	const terminal = await openNew(home);
	terminal.press('n');
	await terminal.waitFor('Berita mana');
	terminal.press(keyed(sample));
	// Before the last piece has come, an Enter would be one of its line breaks.
	await terminal.waitFor(`kata dalam ${linesOf(sample)} baris`);
	terminal.press('enter');
	await terminal.waitFor('Periksa kartu baru');
	terminal.press('enter');
	await terminal.waitFor('buka jawaban');
	terminal.press('ctrl+c');
	await terminal.ended;
	const [deck] = savedDecks(home);
	expect(deck!.articles![0]!.sha256).toBe(articleSha256(articleFromText(sample)));
}, 60_000);

it('fifty thousand characters are pasted without a loss, and making cards of them can be cancelled', async () => {
	const paragraph = sample.split('\n\n').slice(1).join('\n');
	let text = sample;
	while (text.length < 50_000) text += `\n${paragraph}`;
	const terminal = await openNew(temporaryFolder());
	terminal.press('n');
	await terminal.waitFor('Berita mana');
	terminal.press(marked(text));
	const glance = `kata dalam ${linesOf(text)} baris`;
	await terminal.waitFor(glance);
	terminal.press('enter');
	await terminal.waitFor('✓ Membersihkan');
	terminal.press('escape');
	await terminal.waitFor('Dibatalkan.');
	expect(terminal.screen()).toContain(glance);
	terminal.press('escape');
	await terminal.waitFor('Keluar dari layar ini?');
	terminal.press('y');
	await terminal.waitFor('? bantuan');
	terminal.press('q');
	expect(await terminal.ended).toBe(0);
});
