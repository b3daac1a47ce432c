import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {formatDeck} from '../../source/deck/format-deck.js';
import type {Deck} from '../../source/deck/deck.js';
import {ankiCollection, ankiPackage} from '../helpers/anki-collection.js';
import {noPython, readWithPython} from '../helpers/python-anki.js';
import {type CommandResult, runCommand} from '../helpers/run-command.js';
import {meeting} from '../helpers/sample-decks.js';
import {studyLog} from '../helpers/study-log.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';

interface Home {
	readonly folder: string;
	run(...argv: string[]): Promise<CommandResult>;
	bytes(name: string): Uint8Array;
	deck(name: string): Deck;
}

/** A home with a deck file beside it. */
function home(): Home {
	const folder = temporaryFolder();
	writeFileSync(path.join(folder, 'paket.json'), formatDeck(meeting));
	return {
		folder,
		run: async (...argv) => runCommand(argv, {home: path.join(folder, 'rumah'), cwd: folder}),
		bytes: (name) => new Uint8Array(readFileSync(path.join(folder, name))),
		deck: (name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Deck,
	};
}

describe('a deck goes to Anki and comes back', () => {
	it.each(['salinan.apkg', 'salinan.anki.txt'])('as %s', async (file) => {
		const {run, deck} = home();
		const written = await run('export', 'paket.json', '-o', file);
		expect(written.status).toBe(0);
		expect(written.stderr).toContain(`A copy was written to`);
		const back = await run('import', file, '-o', 'kembali.json');
		expect([back.status, back.stdout]).toEqual([0, '']);
		const read = deck('kembali.json');
		expect(read.cards.map(({id, question, answer}) => [id, question, answer])).toEqual(
			meeting.cards.map(({id, question, answer}) => [id, question, answer]),
		);
		if (file.endsWith('.apkg')) expect(read).toEqual(meeting);
	});

	it('keeps its progress: it is the same deck in the library', async () => {
		const {run} = home();
		await run('add', 'paket.json');
		await run('export', 'paket.json', '-o', 'salinan.apkg');
		const {status, stdout} = await run('import', 'salinan.apkg', '--json');
		expect(status).toBe(0);
		expect(JSON.parse(stdout)).toMatchObject({decks: [{id: meeting.id}]});
		const {stdout: listed} = await run('decks');
		expect(listed.match(/^pertemuan-pyongyang$/gm)).toHaveLength(1);
	});
});

describe.skipIf(noPython)('newsquiz export --schedule', () => {
	function withReviews(): Home {
		const made = home();
		const reviews = path.join(made.folder, 'rumah', 'reviews');
		mkdirSync(reviews, {recursive: true});
		const lines = studyLog(Date.UTC(2026, 5, 1)).map((event) => `${JSON.stringify(event)}\n`);
		writeFileSync(path.join(reviews, 'rumah.jsonl'), lines.join(''));
		return made;
	}

	it('takes the learner’s schedule and answers along, and says how to import them', async () => {
		const {run, bytes} = withReviews();
		const {status, stderr} = await run('export', 'paket.json', '-o', 'a.apkg', '--schedule');
		expect([status, stderr]).toEqual([
			0,
			expect.stringContaining('tick "Import any learning progress"'),
		]);
		const {cards, revlog} = readWithPython([bytes('a.apkg')])[0]!;
		const studied = cards.filter(({reps}) => reps! > 0);
		expect(studied).toHaveLength(4);
		expect(revlog).toHaveLength(
			studyLog().filter((event) => 'mode' in event && event.mode === 'study').length,
		);
		for (const {type, queue, ivl, data} of studied) {
			expect(ivl).toBeGreaterThan(0);
			expect([type, queue]).toEqual([2, 2]);
			expect(JSON.parse(data)).toMatchObject({s: expect.any(Number) as number, dr: 0.9});
		}
	});

	it('is off unless asked for', async () => {
		const {run, bytes} = withReviews();
		await run('export', 'paket.json', '-o', 'a.apkg');
		const {cards, revlog} = readWithPython([bytes('a.apkg')])[0]!;
		expect([revlog, cards.filter(({reps}) => reps! > 0)]).toEqual([[], []]);
	});

	it('is refused by other formats', async () => {
		const {status, stderr} = await withReviews().run(
			'export',
			'paket.json',
			'-o',
			'a.csv',
			'--schedule',
		);
		expect([status, stderr]).toEqual([
			2,
			expect.stringContaining('The option --schedule means nothing to the format csv.'),
		]);
	});
});

describe('newsquiz import', () => {
	it('takes one deck of several with --deck, and says which there are', async () => {
		const {folder, run, deck} = home();
		const collection = await ankiCollection([
			{fields: ['a', 'b'], deck: 'Kelas::Satu'},
			{fields: ['c', 'd'], deck: 'Kelas::Dua'},
		]);
		writeFileSync(path.join(folder, 'kelas.colpkg'), ankiPackage({'collection.anki2': collection}));
		expect((await run('import', 'kelas.colpkg', '--deck', 'Dua', '-o', 'dua.json')).status).toBe(0);
		expect(deck('dua.json').cards.map(({question}) => question)).toEqual(['c']);
		const wrong = await run('import', 'kelas.colpkg', '--deck', 'Tiga', '-o', 'tiga.json');
		expect([wrong.status, wrong.stderr]).toEqual([
			1,
			expect.stringContaining('There are: Default; Kelas::Satu; Kelas::Dua'),
		]);
	});

	it('refuses what is damaged, and writes nothing', async () => {
		const {folder, run} = home();
		writeFileSync(path.join(folder, 'rusak.apkg'), 'PK\u0003\u0004 rusak');
		const {status, stdout, stderr} = await run('import', 'rusak.apkg', '-o', 'x.json');
		expect([status, stdout]).toEqual([1, '']);
		expect(stderr).toContain('This zip archive is damaged, or is none.');
		expect(stderr).not.toMatch(/\bat .*\.[jt]s/);
	});
});
