import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {formatDeck} from '../../source/deck/format-deck.js';
import {truce} from '../helpers/readings.js';
import {runCommand} from '../helpers/run-command.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';
import {answersTo, wordDeck} from '../helpers/word-cards.js';

function homeWith(text: string): string {
	const home = temporaryFolder();
	writeFileSync(join(home, 'gencatan.txt'), text);
	return home;
}

describe('newsquiz read without a terminal', () => {
	it('prints the article, how much of it is known and the best new words', async () => {
		const home = homeWith(truce);
		const {status, stdout, stderr} = await runCommand(
			['read', 'gencatan.txt', '--date', '2026-05-06', '--lang', 'id'],
			{home},
		);
		expect({status, stderr}).toEqual({status: 0, stderr: ''});
		const [article = '', words = ''] = stdout.split('---\n');
		expect(article.split('\n\n')).toEqual([
			'Kedua Negara Menyepakati Gencatan Senjata',
			'6 Mei 2026',
			'Menteri Luar Negeri Ratna Wirasti menyerahkan naskah perjanjian kepada utusan negara tetangga pada Rabu malam. Gencatan senjata itu berlaku mulai tengah malam.',
			'“Kami akan menyerahkan semua tawanan,” kata Ratna. Ia menduduki jabatan itu sejak tahun lalu.',
			'Warga di perbatasan menyambut kabar tersebut dengan gembira. Mereka sudah dua tahun hidup dalam ketakutan, dan banyak di antara mereka yang kehilangan rumah serta ladang akibat pertempuran itu.',
			'',
		]);
		expect(words).toMatch(/^\d+% kata dikenal; 8 kata baru layak dipelajari\n/);
		expect(words).toMatch(/^ {2}menyerahkan {2}← serah: to hand over, to submit$/m);
		expect(words).not.toContain('perlu diulang');
	});

	it('says how many words of it are due', async () => {
		const home = homeWith(truce);
		const deck = wordDeck(['menyerahkan < serah: meN- -kan']);
		mkdirSync(join(home, 'decks'));
		mkdirSync(join(home, 'reviews'));
		writeFileSync(join(home, 'decks', `${deck.id}.json`), formatDeck(deck));
		const log = answersTo(deck, {seen: ['menyerahkan']}, Date.now());
		writeFileSync(
			join(home, 'reviews', 'here.jsonl'),
			log.map((event) => `${JSON.stringify(event)}\n`).join(''),
		);
		const {stdout} = await runCommand(['read', 'gencatan.txt'], {home});
		expect(stdout).toContain('\n1 word here is due.\n');
		expect(stdout).not.toMatch(/^ {2}menyerahkan/m);
	});

	it('reads standard input', async () => {
		const home = temporaryFolder();
		const {status, stdout} = await runCommand(['read', '-'], {home, stdin: truce});
		expect(status).toBe(0);
		expect(stdout).toContain('% of the words known; 8 new words worth learning');
	});

	it.each([
		[['read'], 2, /Which article/],
		[['read', 'tidak-ada.txt'], 1, /tidak-ada\.txt/],
		[['read', 'gencatan.txt', '--json'], 2, /There is no option --json/],
		[['read', 'a.txt', 'b.txt'], 2, /one too many/],
	])('%o: exit status %i', async (argv, status, says) => {
		const result = await runCommand(argv, {home: homeWith(truce)});
		expect(result.status).toBe(status);
		expect(result.stderr).toMatch(says);
		expect(result.stdout).toBe('');
	});
});
