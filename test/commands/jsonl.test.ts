import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {parseDeck} from '../../source/deck/parse-deck.js';
import {runCommand} from '../helpers/run-command.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';

const records = (stdout: string): Array<Record<string, unknown>> =>
	stdout
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line) as Record<string, unknown>);

const lines = (...values: unknown[]): string =>
	values.map((value) => JSON.stringify(value)).join('\n');

describe('JSON Lines', () => {
	it('facts: one object out for each in, in order, whatever the length of the text', async () => {
		const input = lines(
			{id: 'b', text: 'Gubernur Raka Wibisono tiba di Surabaya, kata Dewi.'},
			{id: 'a', text: '', title: 'Kosong'},
			{id: 'c', text: 'kata', date: '2024-05-06'},
		);
		const {status, stdout} = await runCommand(['facts', '--jsonl', '-'], {
			home: temporaryFolder(),
			stdin: input,
		});
		const out = records(stdout);
		expect(status).toBe(0);
		expect(out.map(({id}) => id)).toEqual(['b', 'a', 'c']);
		expect(Object.keys(out[0] ?? {})).toEqual([
			'id',
			'title',
			'publishedAt',
			'sentences',
			'entities',
			'noise',
		]);
		expect(out[1]).toMatchObject({title: 'Kosong', entities: []});
		expect(out[2]).toMatchObject({publishedAt: '2024-05-06'});
	});

	it('build: no fact is success', async () => {
		const {status, stdout} = await runCommand(['build', '--jsonl', '-'], {
			home: temporaryFolder(),
			stdin: lines({id: '1', text: 'Tidak ada apa-apa di sini.'}),
		});
		expect(status).toBe(0);
		expect(records(stdout)[0]).toMatchObject({id: '1', deck: {format: 'newsquiz', cards: []}});
	});

	it('build: --options goes for every line', async () => {
		const text =
			'PT Lontar membuka kantor di Thailand pada 4 Mei 2021. PT Lontar menjual 57 perahu pada 2023.';
		const {stdout} = await runCommand(['build', '--jsonl', '-', '--options', '5'], {
			home: temporaryFolder(),
			stdin: lines({id: '1', text}),
		});
		const [{deck}] = records(stdout) as [{deck: {cards: Array<{distractors?: string[]}>}}];
		const counts = deck.cards.flatMap(({distractors}) => distractors?.length ?? []);
		expect(counts.length).toBeGreaterThan(0);
		expect(new Set(counts)).toEqual(new Set([4]));
	});

	it.each([
		['no JSON', '{"id": "1"', null],
		['no object', '[1]', null],
		['no text', '{"id": "1"}', '1'],
		['an id that is no string', '{"id": 1, "text": "a"}', 1],
		['an id that is a list', '{"id": ["1"], "text": "a"}', null],
		[
			'an id too deep to be written again',
			`{"id": ${'['.repeat(50_000)}${']'.repeat(50_000)}, "text": "a"}`,
			null,
		],
		['an id that is inherited', '{"__proto__": {"id": "1"}, "text": "a"}', null],
		['a date that is none', '{"id": "1", "text": "a", "date": "kemarin"}', '1'],
	])('%s yields an error, and the run goes on', async (_, line, id) => {
		const {status, stdout} = await runCommand(['facts', '--jsonl', '-'], {
			home: temporaryFolder(),
			stdin: `${line}\n${lines({id: 'next', text: 'Baik.'})}\n`,
		});
		const out = records(stdout);
		expect(status).toBe(1);
		expect(out[0]).toEqual({id, error: expect.any(String) as unknown});
		expect(out[1]).toMatchObject({id: 'next', noise: []});
	});

	it('a line over 5 MB yields an error with its id', async () => {
		const {status, stdout} = await runCommand(['facts', '--jsonl', '-'], {
			home: temporaryFolder(),
			stdin: `${lines({id: 'besar', text: 'x'.repeat(5_000_001)})}\n${lines({id: 'kecil', text: 'x'})}`,
		});
		expect(status).toBe(1);
		expect(records(stdout).map(({id, error}) => [id, typeof error])).toEqual([
			['besar', 'string'],
			['kecil', 'undefined'],
		]);
	});

	it('a line over 5 MB whose id is no JSON has none', async () => {
		const {status, stdout} = await runCommand(['facts', '--jsonl', '-'], {
			home: temporaryFolder(),
			stdin: `{"id": "a\tb", "text": "${'a'.repeat(5_000_000)}"}`,
		});
		expect([status, records(stdout)[0]?.['id']]).toEqual([1, null]);
	});

	it('build leaves out an address that a deck may not have', async () => {
		const text = 'Gubernur Raka Wibisono tiba di Surabaya pada Senin (4/5/2026).';
		const {status, stdout} = await runCommand(['build', '--jsonl', '-'], {
			home: temporaryFolder(),
			stdin: lines(
				{id: '1', text, url: 'javascript:alert(1)'},
				{id: '2', text, url: 'https://kabar.example/a b'},
				{id: '3', text, url: 'https://kabar.example/a'},
			),
		});
		expect(status).toBe(0);
		const decks = records(stdout).map(({deck}) => parseDeck(JSON.stringify(deck), 'x'));
		expect(decks.map(({articles}) => articles?.[0]?.url)).toEqual([
			undefined,
			undefined,
			'https://kabar.example/a',
		]);
	});

	it.each([
		[['build', '--jsonl', '-', 'a.txt'], "a.txt can't be used together with --jsonl"],
		[['build', '--jsonl', '-', '--clipboard'], '--clipboard'],
		[['build', '--jsonl', '-', '--rebuild'], '--rebuild'],
		[['build', '--jsonl', '-', '-o', 'deck.json'], '--output'],
		[['facts', 'a.txt', '--jobs', '2'], "--jobs can't be used without --jsonl"],
	])('refuses %j', async (argv, message) => {
		const {status, stdout, stderr} = await runCommand(argv, {home: temporaryFolder()});
		expect([status, stdout]).toEqual([2, '']);
		expect(stderr).toContain(message);
	});

	it('says that a folder is no file', async () => {
		const home = temporaryFolder();
		const {status, stderr} = await runCommand(['facts', '--jsonl', home], {home});
		expect(status).toBe(1);
		expect(stderr).toContain("can't be read");
	});

	it('reads a file, and says when there is none', async () => {
		const home = temporaryFolder();
		writeFileSync(join(home, 'teks.jsonl'), lines({id: '1', text: 'Halo.'}));
		const good = await runCommand(['facts', '--jsonl', 'teks.jsonl'], {home});
		expect([good.status, records(good.stdout).length]).toEqual([0, 1]);
		const bad = await runCommand(['facts', '--jsonl', 'tiada.jsonl'], {home});
		expect([bad.status, bad.stdout]).toEqual([1, '']);
		expect(bad.stderr).toContain('"tiada.jsonl" can\'t be read');
	});

	it('entities are what stands at their offsets', async () => {
		const text = readFileSync(new URL('../../decks/contoh-artikel.txt', import.meta.url), 'utf8');
		const {stdout} = await runCommand(['facts', '--jsonl', '-'], {
			home: temporaryFolder(),
			stdin: lines({id: '1', text}),
		});
		const entities = records(stdout)[0]?.['entities'] as Array<{
			text: string;
			start: number;
			end: number;
		}>;
		expect(entities.length).toBeGreaterThan(20);
		for (const entity of entities) expect(text.slice(entity.start, entity.end)).toBe(entity.text);
		expect(entities.map(({start}) => start)).toEqual(
			[...entities.map(({start}) => start)].sort((a, b) => a - b),
		);
	});
});
