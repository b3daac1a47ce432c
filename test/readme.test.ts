import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {PassThrough} from 'node:stream';
import {fileURLToPath} from 'node:url';
import {afterAll, expect, it} from 'vitest';
import {commands} from '../source/commands/definitions.js';
import {run} from '../source/commands/run.js';
import type {Deck} from '../source/deck/deck.js';
import {deckFormats} from '../source/exchange/decks/formats.js';
import {keyTable, sections as keySections} from '../source/keys/help.js';
import {defaultKeymap} from '../source/keys/keymap.js';

const folder = mkdtempSync(join(tmpdir(), 'newsquiz-readme-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const file = new URL('../README.md', import.meta.url);
const root = new URL('..', import.meta.url);
const sample = 'decks/contoh-artikel.txt';

/** What the marked sections of the README have to be; `npm run readme` writes them. */
async function sections(): Promise<Record<string, string>> {
	const output = 'pasar.json';
	const said = await printed([
		'build',
		fileURLToPath(new URL(sample, root)),
		'-o',
		join(folder, output),
		'--lang',
		'en',
	]);
	const deck = JSON.parse(readFileSync(join(folder, output), 'utf8')) as Deck;
	return {
		'recorded run': [
			'```console',
			`$ npx newsquiz build ${sample} -o ${output}`,
			said.replace(join(folder, output), output).trim(),
			`$ node -p "JSON.stringify(require('./${output}').cards[0], null, 2)"`,
			JSON.stringify(deck.cards[0], null, 2),
			'```',
		].join('\n'),
		keys: keyTable(
			'en',
			defaultKeymap,
			keySections.filter(({isMain}) => isMain),
		),
	};
}

async function printed(argv: string[]): Promise<string> {
	const stream = new PassThrough();
	const status = await run(argv, {
		stdin: new PassThrough(),
		stdout: stream,
		stderr: stream,
		env: {NEWSQUIZ_HOME: folder},
		cwd: folder,
	});
	expect(status).toBe(0);
	return String(stream.read());
}

it('the README shows the keys and the run as they are today', async () => {
	const old = readFileSync(file, 'utf8');
	let fresh = old;
	for (const [name, text] of Object.entries(await sections())) {
		const section = new RegExp(`(<!-- ${name}: [^\\n]*-->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
		expect(fresh).toMatch(section);
		fresh = fresh.replace(
			section,
			(_, begin: string, end: string) => `${begin}\n${text}\n\n${end}`,
		);
	}

	if (process.env['UPDATE_README']) writeFileSync(file, fresh);
	else expect(old, 'run: npm run readme').toBe(fresh);
});

it('docs/formats.md names every form of a deck, and says which are read back', () => {
	const rows = readFileSync(new URL('docs/formats.md', root), 'utf8').split('\n');
	for (const {name, ending, read} of deckFormats) {
		const row = rows.find((line) => line.startsWith('|') && line.includes(`\`${name}\``));
		expect(row, name).toContain(`\`.${ending}\``);
		expect(row?.includes('| yes |'), name).toBe(read !== undefined);
	}
});

it('docs/keys.md lists every key as it is today, in both languages', () => {
	const keys = new URL('docs/keys.md', root);
	const fresh = [
		'# Keys',
		'Made by `npm run readme` from `source/keys/`. Every key but Esc and Ctrl+C can be changed: in the settings (`,`), or with `newsquiz config keys`.',
		keyTable('en', defaultKeymap),
		'# Tombol',
		'Setiap tombol kecuali Esc dan Ctrl+C dapat diganti: di pengaturan (`,`), atau dengan `newsquiz config keys`.',
		`${keyTable('id', defaultKeymap)}\n`,
	].join('\n\n');
	if (process.env['UPDATE_README']) writeFileSync(keys, fresh);
	else expect(readFileSync(keys, 'utf8'), 'run: npm run readme').toBe(fresh);
});

it('every command stands in the README', () => {
	const text = readFileSync(file, 'utf8');
	for (const {name} of commands) {
		expect(text).toContain(['newsquiz', name].filter(Boolean).join(' '));
	}
});
