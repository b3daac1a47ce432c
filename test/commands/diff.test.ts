import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import type {DeckDifference} from '../../source/deck/diff.js';
import type {Deck} from '../../source/deck/deck.js';
import {isRetired} from '../../source/deck/retired.js';
import {runCommand} from '../helpers/run-command.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';
import {storySets} from '../questions/merge/stories.js';

const deck = {
	format: 'newsquiz',
	version: 1,
	id: 'contoh',
	title: 'Contoh',
	cards: [
		{id: 'a', question: 'Siapakah wali kota Sagara?', answer: 'Sri Handayani'},
		{id: 'b', question: 'Di mana pantai itu?', answer: 'Sagara'},
	],
};
const changed = {
	...deck,
	cards: [
		{id: 'c', question: 'Kapan jembatan dibuka?', answer: '12 Desember 2024'},
		{id: 'a', question: 'Siapakah nama wali kota Sagara?', answer: 'Sri Handayani'},
	],
};

function home(): string {
	const folder = temporaryFolder();
	writeFileSync(join(folder, 'lama.json'), JSON.stringify(deck));
	writeFileSync(join(folder, 'baru.json'), JSON.stringify(changed));
	return folder;
}

describe('newsquiz diff', () => {
	it('says what differs, word by word, and ends well', async () => {
		const {status, stdout, stderr} = await runCommand(['diff', 'lama.json', 'baru.json'], {
			home: home(),
		});
		expect([status, stderr]).toEqual([0, '']);
		expect(stdout).toBe(
			[
				'Contoh (contoh) → Contoh (contoh)',
				'Cards: 1 added, 1 removed, 1 changed, 0 moved, 0 same.  [-gone-] {+new+}',
				'',
				'Added cards',
				'  + 1. Kapan jembatan dibuka?',
				'      12 Desember 2024  [c]',
				'',
				'Removed cards',
				'  - 2. Di mana pantai itu?',
				'      Sagara  [b]',
				'',
				'Changed cards',
				'  ~ Siapakah nama wali kota Sagara?  [a]',
				'      question: Siapakah {+nama+} wali kota Sagara?',
				'',
			].join('\n'),
		);
	});

	it('says so when nothing differs, in Indonesian too', async () => {
		const {status, stdout} = await runCommand(['diff', 'lama.json', 'lama.json', '--lang', 'id'], {
			home: home(),
		});
		expect([status, stdout]).toEqual([
			0,
			'Contoh (contoh) → Contoh (contoh)\nKedua paket kartu sama.\n',
		]);
	});

	it('prints JSON for programs', async () => {
		const {stdout} = await runCommand(['diff', 'lama.json', 'baru.json', '--json'], {home: home()});
		const result = JSON.parse(stdout) as DeckDifference & {old: unknown};
		expect(result.old).toEqual({id: 'contoh', title: 'Contoh'});
		expect(result.added.map(({card}) => card.id)).toEqual(['c']);
		expect(result.changed.map(({id, fields}) => [id, fields.map(({field}) => field)])).toEqual([
			['a', ['question']],
		]);
	});

	it.each([
		['no deck at all', ['diff'], 2, 'Which decks should be compared?'],
		['one deck', ['diff', 'lama.json'], 2, 'Which decks should be compared?'],
		['three decks', ['diff', 'a', 'b', 'c'], 2, 'one too many'],
		['a file that is not there', ['diff', 'lama.json', 'tidak-ada.json'], 1, 'tidak-ada.json'],
		['an id that is not there', ['diff', 'lama.json', 'tidak-ada'], 1, 'no deck with the id'],
		['a file that is no deck', ['diff', 'lama.json', 'catatan.txt'], 1, 'catatan.txt'],
	])('refuses %s in one message with a next step', async (_, argv, status, message) => {
		const folder = home();
		writeFileSync(join(folder, 'catatan.txt'), 'bukan paket kartu');
		const result = await runCommand(argv, {home: folder});
		expect([result.status, result.stdout]).toEqual([status, '']);
		expect(result.stderr).toMatch(/^newsquiz: .+\n.+/);
		expect(result.stderr).toContain(message);
	});
});

describe('newsquiz build --into', () => {
	// One long sentence: an article is not refused as too short, and of a short one every figure is asked.
	const filler = `${'Warga setempat berharap keadaan segera membaik dan para petugas tetap bekerja, '.repeat(8)}kata mereka.`;
	const [first, second] = storySets[0]!.articles.map(
		({publisher, publishedAt, title, text}) =>
			`---\ntitle: ${title}\npublisher: ${publisher!}\ndate: ${publishedAt!}\n---\n\n${text}\n\n${filler}`,
	);

	function read(folder: string): Deck {
		const decks = join(folder, 'decks');
		const [name = ''] = readdirSync(decks).filter((file) => !file.startsWith('.'));
		return JSON.parse(readFileSync(join(decks, name), 'utf8')) as Deck;
	}

	it('moves what changed on and retires the old card, which is asked no more', async () => {
		const folder = temporaryFolder();
		writeFileSync(join(folder, 'satu.md'), first!);
		writeFileSync(join(folder, 'dua.md'), second!);
		await runCommand(['build', 'satu.md'], {home: folder});
		const before = read(folder);
		const {status, stdout} = await runCommand(['build', 'dua.md', '--into', before.id], {
			home: folder,
		});
		expect(status).toBe(0);
		expect(stdout).toMatch(/: \d+ cards added, \d+ updated, of which 1 perhaps out of date/);
		const after = read(folder);
		expect(after.id).toBe(before.id);
		expect(after.cards.map(({id}) => id)).toEqual(
			expect.arrayContaining(before.cards.map(({id}) => id)),
		);
		const retired = after.cards.filter(isRetired);
		expect(retired.map(({answer}) => answer)).toEqual(['12 orang']);
		expect(before.cards.map(({id}) => id)).toContain(retired[0]!.id);
		expect(
			after.cards.some(({answer, asOf}) => answer === '19 orang' && asOf === '2024-03-03'),
		).toBe(true);
		const list = await runCommand(['decks'], {home: folder});
		expect(list.stdout).toContain(`${after.cards.length - 1} new`);
	});

	it.each([
		[
			'a deck that is not there',
			['build', 'satu.md', '--into', 'tidak-ada'],
			1,
			'no deck with the id',
		],
		[
			'two places at once',
			['build', 'satu.md', '--into', 'x', '-o', 'y.json'],
			2,
			"can't be used together",
		],
	])('refuses %s', async (_, argv, status, message) => {
		const folder = temporaryFolder();
		writeFileSync(join(folder, 'satu.md'), first!);
		const result = await runCommand(argv, {home: folder});
		expect([result.status, result.stdout]).toEqual([status, '']);
		expect(result.stderr).toContain(message);
	});
});
