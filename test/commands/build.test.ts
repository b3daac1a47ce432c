import {existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {articleFromText} from '../../source/article/from-text.js';
import type {Deck} from '../../source/deck/deck.js';
import {formatDeck} from '../../source/deck/format-deck.js';
import {articleId} from '../../source/deck/ids.js';
import {parseDeck} from '../../source/deck/parse-deck.js';
import {runCommand} from '../helpers/run-command.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';
import {wordDeck} from '../helpers/word-cards.js';

const sample = fileURLToPath(new URL('../../decks/contoh-artikel.txt', import.meta.url));
const text = readFileSync(sample, 'utf8');
const deckOf = (json: string): Deck => parseDeck(json, 'stdout');
const byId = (deck: Deck): string[] => deck.cards.map(({id}) => id).sort();

describe('newsquiz build', () => {
	it('writes clean JSON to standard output and nothing to the library', async () => {
		const home = temporaryFolder();
		const {status, stdout, stderr} = await runCommand(['build', sample, '-o', '-'], {home});
		expect([status, stderr]).toEqual([0, '']);
		const deck = deckOf(stdout);
		expect(deck.cards.length).toBeGreaterThan(5);
		for (const card of deck.cards) {
			const [evidence] = card.evidence ?? [];
			expect(evidence?.text.slice(evidence.start, evidence.end)).not.toBe('');
		}

		expect(existsSync(join(home, 'decks'))).toBe(false);
	});

	it('reads standard input, and gives the same cards as from the file', async () => {
		const home = temporaryFolder();
		const fromFile = await runCommand(['build', sample, '-o', '-'], {home});
		const fromPipe = await runCommand(['build', '-', '-o', '-'], {home, stdin: text});
		expect(deckOf(fromPipe.stdout).cards).toEqual(deckOf(fromFile.stdout).cards);
	});

	it('makes a deck of an article that only the words from reading are from', async () => {
		const home = temporaryFolder();
		const article = articleFromText(text);
		const words = {...wordDeck(['uji']), articles: [{id: articleId(article), title: 'Contoh'}]};
		mkdirSync(join(home, 'decks'));
		writeFileSync(join(home, 'decks', `${words.id}.json`), formatDeck(words));
		const {status, stderr} = await runCommand(['build', sample], {home});
		expect({status, stderr}).toEqual({status: 0, stderr: ''});
		expect(readFileSync(join(home, 'decks', `${words.id}.json`), 'utf8')).toBe(formatDeck(words));
	});

	it('saves into the library, then says that the article is there, then renews it on request', async () => {
		const home = temporaryFolder();
		const first = await runCommand(['build', sample], {home});
		expect(first.status).toBe(0);
		expect(first.stdout).toMatch(
			/^\d+ cards saved in the deck "Berita contoh: .*\nStudy with: newsquiz study [a-z0-9-]+\n$/,
		);
		const [file = ''] = readdirSync(join(home, 'decks')).filter(
			(name) => name.endsWith('.json') && !name.startsWith('.'),
		);
		const before = readFileSync(join(home, 'decks', file), 'utf8');
		if (process.platform !== 'win32')
			expect(statSync(join(home, 'decks', file)).mode & 0o777).toBe(0o600);

		const again = await runCommand(['build', sample], {home});
		expect(again.status).toBe(1);
		expect(again.stderr).toContain('in the library already');
		expect(again.stderr).toContain(`newsquiz study ${deckOf(before).id}`);
		expect(readFileSync(join(home, 'decks', file), 'utf8')).toBe(before);

		const renewed = await runCommand(['build', '--rebuild', sample], {home});
		expect(renewed.status).toBe(0);
		expect(byId(deckOf(readFileSync(join(home, 'decks', file), 'utf8')))).toEqual(
			byId(deckOf(before)),
		);
	});

	it('keeps the ids of a corrected article', async () => {
		const home = temporaryFolder();
		await runCommand(['build', '-', '-o', 'pasar.json'], {home, stdin: text});
		const before = deckOf(readFileSync(join(home, 'pasar.json'), 'utf8'));
		const corrected = text.replace('240 perahu', '245 perahu');
		const {status} = await runCommand(['build', '-', '-o', 'pasar.json'], {home, stdin: corrected});
		const after = deckOf(readFileSync(join(home, 'pasar.json'), 'utf8'));
		expect(status).toBe(0);
		expect(after.id).toBe(before.id);
		const ids = new Set(byId(after));
		const kept = before.cards.filter(
			({id, question, answer}) => !`${question}${answer}`.includes('240') && ids.has(id),
		);
		expect(kept.length).toBe(
			before.cards.filter(({question, answer}) => !`${question}${answer}`.includes('240')).length,
		);
	});

	it('never writes over a file that is something else', async () => {
		const home = temporaryFolder();
		writeFileSync(join(home, 'catatan.json'), 'jangan hilang');
		const {status, stderr} = await runCommand(['build', sample, '-o', 'catatan.json'], {home});
		expect(status).toBe(1);
		expect(stderr).toContain('"catatan.json" exists and is not a deck of this article');
		expect(readFileSync(join(home, 'catatan.json'), 'utf8')).toBe('jangan hilang');
	});

	// On systems without it, it is only a folder that is not there.
	it.each(['/dev/full', '/dev/zero', '.'])('never waits for or writes over %s', async (output) => {
		const {status, stdout, stderr} = await runCommand(['build', sample, '-o', output], {
			home: temporaryFolder(),
		});
		expect([status, stdout]).toEqual([1, '']);
		expect(stderr).toMatch(/^newsquiz: The file /);
	});

	it('takes an article once, however often it is given', async () => {
		const home = temporaryFolder();
		const once = await runCommand(['build', sample, '-o', '-'], {home});
		const twice = await runCommand(['build', sample, sample, '-o', '-'], {home});
		expect(deckOf(twice.stdout).cards).toEqual(deckOf(once.stdout).cards);
		expect(deckOf(twice.stdout).articles).toHaveLength(1);
		expect(twice.stderr).toContain('was given before');
	});

	it('needs nothing of the progress', async () => {
		const home = temporaryFolder();
		writeFileSync(join(home, 'reviews'), 'a file where a folder should be');
		const {status} = await runCommand(['build', sample], {home});
		expect(status).toBe(0);
	});

	it('--cards and --kinds shape the deck', async () => {
		const home = temporaryFolder();
		const {stdout} = await runCommand(
			['build', sample, '-o', '-', '--cards', '2', '--kinds', 'quantity'],
			{home},
		);
		expect(deckOf(stdout).cards.map(({kind}) => kind)).toEqual(['quantity', 'quantity']);
	});

	it('--options sets how many answers there are to choose from', async () => {
		const home = temporaryFolder();
		for (const options of [3, 5]) {
			const {stdout} = await runCommand(
				['build', sample, '-o', '-', '--options', String(options)],
				{home},
			);
			const counts = deckOf(stdout).cards.flatMap(({distractors}) => distractors?.length ?? []);
			expect(counts.length).toBeGreaterThan(5);
			expect(new Set(counts)).toEqual(new Set([options - 1]));
		}
	});

	it.each([
		['nothing at all', ['build'], '', 2, 'Which article should be read?', 'Give a file'],
		[
			'both a file and the clipboard',
			['build', 'a.txt', '--clipboard'],
			'',
			2,
			"can't be used together",
			'Choose one',
		],
		['a file that is not there', ['build', 'tidak-ada.txt'], '', 1, 'tidak-ada.txt', ''],
		['a folder', ['build', '.'], '', 1, '', ''],
		['an empty text', ['build', '-'], '', 1, '', ''],
		['a short text', ['build', '-'], 'Presiden tiba di Jakarta pada Senin.', 1, 'too short', ''],
		[
			'English',
			['build', '-'],
			'The president arrived in the capital on Monday and met the ministers of the new cabinet. '.repeat(
				9,
			),
			1,
			'Indonesian',
			'',
		],
		[
			'a folder that is not there for the output',
			['build', sample, '-o', 'tak/ada/x.json'],
			'',
			1,
			"can't be written",
			'Check that its folder exists',
		],
	])(
		'refuses %s in one message with a next step',
		async (_, argv, stdin, status, message, hint) => {
			const result = await runCommand(argv, {home: temporaryFolder(), stdin});
			expect(result.status).toBe(status);
			expect(result.stdout).toBe('');
			expect(result.stderr).toMatch(/^newsquiz: .+\n.+/);
			expect(result.stderr).toContain(message);
			expect(result.stderr).toContain(hint);
			expect(result.stderr).not.toMatch(/\bat .+:\d+:\d+/);
		},
	);

	it('says it in Indonesian too', async () => {
		const {stderr} = await runCommand(['build', '-', '--lang', 'id'], {
			home: temporaryFolder(),
			stdin: 'Singkat saja.',
		});
		expect(stderr).toMatch(/terlalu pendek/);
	});
});
