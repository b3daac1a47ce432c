import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, it} from 'vitest';
import type {Deck} from '../../source/deck/deck.js';
import {truce} from '../helpers/readings.js';
import {openTerminal} from '../helpers/terminal.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = join(root, 'dist', 'cli.js');

it('words of one article are taken along, studied, and met again in the next', async () => {
	const home = temporaryFolder();
	const article = join(home, 'gencatan.txt');
	writeFileSync(article, truce);
	const env = {NEWSQUIZ_HOME: home, LANG: 'id_ID.UTF-8'};
	const open = (...args: string[]) => openTerminal([program, ...args], {env});

	const first = open('read', article);
	await first.waitFor('Kedua Negara');
	first.press('e');
	await first.waitFor('Selesai membaca');
	first.press('space', 'enter');
	await first.waitFor('Milik Anda');
	first.press('q');
	expect(await first.ended).toBe(0);
	const saved = JSON.parse(
		readFileSync(join(home, 'decks', 'kata-dari-berita.json'), 'utf8'),
	) as Deck;
	const headword = saved.cards[0]!.word!.headword!;
	expect(saved.articles).toHaveLength(1);

	const second = open('study', 'kata-dari-berita');
	await second.waitFor('Apa arti');
	second.press('space');
	await second.waitFor('Mudah');
	second.press('1');
	await second.waitFor(/Kartu berikutnya|Apa arti|Sesi/);
	second.press('q');
	await second.waitFor(/layar awal|Sesi/);
	second.press('q');
	expect(await second.ended).toBe(0);

	// A day later by the log.
	const [log = ''] = readdirSync(join(home, 'reviews')).filter((name) => name.endsWith('.jsonl'));
	const file = join(home, 'reviews', log);
	const event = JSON.parse(readFileSync(file, 'utf8').trim()) as {at: number; device: string};
	writeFileSync(
		file,
		`${JSON.stringify({...event, at: event.at - 86_400_000, device: event.device})}\n`,
	);

	const third = open('read', article);
	await third.waitFor('perlu diulang 1');
	third.press('n', 'n', 'enter');
	await third.waitFor('Masih ingat');
	third.press('enter');
	await third.waitFor('Mudah');
	third.press('3');
	await third.waitFor(`“${headword}” dinilai Baik`);
	third.press('e');
	await third.waitFor('Diulang sambil membaca');
	third.press('q');
	expect(await third.ended).toBe(0);
	const reviews = readdirSync(join(home, 'reviews'))
		.filter((name) => name.endsWith('.jsonl'))
		.flatMap((name) =>
			readFileSync(join(home, 'reviews', name), 'utf8')
				.trim()
				.split('\n'),
		)
		.map((line) => JSON.parse(line) as {context?: {article: string}});
	expect(reviews.map(({context}) => context?.article)).toContain(saved.articles![0]!.id);
});
