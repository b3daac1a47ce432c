import {execFile} from 'node:child_process';
import {once} from 'node:events';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	realpathSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {promisify} from 'node:util';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {root} from '../../scripts/checkout.js';
import {findNpm} from '../../scripts/npm.js';
import {collectionOf, packageOf, storedZstd} from '../store/helpers/anki-package.js';
import {article} from './article.js';
import {type Outcome, plainEnvironment, runNode} from './processes.js';
import {openTerminal} from '../helpers/terminal.js';

const {version} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
	version: string;
};

/** An empty folder, with a space in its path, into which the packed newsquiz was installed offline. */
let folder: string;
let env: Record<string, string>;
let packed: string[];
beforeAll(async () => {
	folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'newsquiz package ')));
	const home = path.join(folder, 'home');
	const target = path.join(folder, 'app');
	mkdirSync(home);
	mkdirSync(target);
	env = {...plainEnvironment(home), npm_config_cache: path.join(folder, 'cache')};
	const npm = findNpm();
	await succeed(runNode([npm, 'pack', '--pack-destination', folder], {cwd: root, env}));
	packed = readdirSync(folder).filter((file) => file.endsWith('.tgz'));
	const install = ['install', '--offline', '--no-audit', '--no-fund'];
	await succeed(runNode([npm, ...install, path.join(folder, packed[0] ?? '')], {cwd: target, env}));
}, 120_000);
afterAll(() => rmSync(folder, {recursive: true, force: true}));

async function succeed(running: Promise<Outcome>): Promise<Outcome> {
	const outcome = await running;
	if (outcome.status !== 0) throw new Error(`${outcome.stdout}\n${outcome.stderr}`);
	return outcome;
}

const inApp = (...names: string[]): string => path.join(folder, 'app', ...names);
const inPackage = (...names: string[]): string => inApp('node_modules', 'newsquiz', ...names);
const newsquiz = async (args: readonly string[], stdin?: string): Promise<Outcome> =>
	runNode([inPackage('bin', 'newsquiz.js'), ...args], {cwd: inApp(), env, ...(stdin && {stdin})});

describe('the package', () => {
	it('is one file that installs nothing beside itself', () => {
		expect(packed).toEqual([`newsquiz-${version}.tgz`]);
		const installed = readdirSync(inApp('node_modules')).filter((name) => !name.startsWith('.'));
		expect(installed).toEqual(['newsquiz']);
		expect(existsSync(inPackage('node_modules'))).toBe(false);
	});

	it('holds what its users need and nothing else', () => {
		const entries = readdirSync(inPackage()).sort();
		expect(entries).toEqual(['LICENSE', 'README.md', 'bin', 'decks', 'dist', 'package.json']);
		expect(existsSync(inPackage('dist', '.inputs.json'))).toBe(false);
	});

	it('passes on the licences of what it bundles', () => {
		const notices = readFileSync(inPackage('dist', 'THIRD-PARTY-LICENSES.txt'), 'utf8');
		for (const name of ['ink', 'react', 'react-reconciler', 'ts-fsrs', 'yoga-layout', 'zod']) {
			expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+\nLicence: MIT$`, 'm'));
		}

		expect(notices).not.toMatch(/^(?:esbuild|vitest|typescript) \d/m);
	});

	it('bundles production React and no tool of developers', () => {
		const code = readdirSync(inPackage('dist'))
			.filter((file) => file.endsWith('.js'))
			.map((file) => readFileSync(inPackage('dist', file), 'utf8'))
			.join('\n');
		expect(code).not.toContain('react-devtools');
		expect(code).not.toContain('Check the render method of');
	});

	it('prints its version, whatever NODE_ENV is', async () => {
		env['NODE_ENV'] = 'production';
		expect(await newsquiz(['--version'])).toEqual({status: 0, stdout: `${version}\n`, stderr: ''});
		delete env['NODE_ENV'];
	});

	it('is put on the path by npm', async () => {
		const {stdout} = await promisify(execFile)(
			process.execPath,
			[findNpm(), 'exec', '--offline', '--', 'newsquiz', '--version'],
			{cwd: inApp(), env},
		);
		expect(stdout).toBe(`${version}\n`);
	});

	it.each([
		['a file', ['build', 'berita.txt', '-o', '-'], undefined],
		['standard input', ['build', '-', '-o', '-'], article],
	])('builds a deck from %s', async (_, args, stdin) => {
		writeFileSync(inApp('berita.txt'), article);
		const {status, stdout, stderr} = await newsquiz(args, stdin);
		expect(status, stderr).toBe(0);
		const deck = JSON.parse(stdout) as {
			format: string;
			version: number;
			cards: Array<{answer: string}>;
		};
		expect(deck).toMatchObject({format: 'newsquiz', version: 1, language: 'id'});
		expect(deck.cards.map(({answer}) => answer)).toContain('Retno Wulandari');
	});

	it('reads an Anki package, with the SQLite that it brings', async () => {
		const collection = await collectionOf([{fields: ['rumah', 'house'], intervals: [30]}]);
		writeFileSync(inApp('kata.apkg'), packageOf({'collection.anki21b': storedZstd(collection)}));
		const {status, stdout, stderr} = await newsquiz([
			'words',
			'--known',
			'kata.apkg',
			'--lang',
			'en',
		]);
		expect([status, stderr]).toEqual([0, '']);
		expect(stdout).toContain('kata.apkg: 1 of 1 words recognised');
	});

	it('reads an article from the web', async () => {
		const server = createServer((_, response) => {
			response.setHeader('content-type', 'text/plain; charset=utf-8').end(article);
		}).listen(0, '127.0.0.1');
		try {
			await once(server, 'listening');
			const {port} = server.address() as AddressInfo;
			const {status, stdout, stderr} = await runNode(
				[inPackage('bin', 'newsquiz.js'), 'facts', `http://127.0.0.1:${String(port)}/berita`],
				{cwd: inApp(), env: {...env, NO_PROXY: '127.0.0.1', no_proxy: '127.0.0.1'}},
			);
			expect(status, stderr).toBe(0);
			expect(stdout).toContain('Retno Wulandari');
		} finally {
			server.close();
		}
	});

	it('opens the app in a terminal, and leaves it again', async () => {
		const app = openTerminal([inPackage('bin', 'newsquiz.js'), '--lang', 'id'], {
			cwd: inApp(),
			env,
		});
		await app.waitFor(/kartu|Selamat datang/i);
		expect(app.isAlternate).toBe(true);
		app.press('ctrl+c');
		await app.ended;
		expect(app.isAlternate).toBe(false);
	});

	it('says what is due where there is no terminal', async () => {
		const {status, stdout, stderr} = await newsquiz([]);
		expect(status, stderr).toBe(0);
		expect(stdout).toContain('newsquiz');
	});
});

describe('the library entries', () => {
	it('run', async () => {
		writeFileSync(
			inApp('use.mjs'),
			`import * as language from 'newsquiz/language';
			import {buildDeckFromText} from 'newsquiz/build';
			const deck = buildDeckFromText(${JSON.stringify(article)});
			console.log(JSON.stringify({exports: Object.keys(language), cards: deck.cards.length}));`,
		);
		const {status, stdout, stderr} = await runNode([inApp('use.mjs')], {cwd: inApp(), env});
		expect(status, stderr).toBe(0);
		const used = JSON.parse(stdout) as {exports: string[]; cards: number};
		expect(used.cards).toBeGreaterThan(0);
		expect(used.exports.length).toBeGreaterThan(3);
	});

	it('have types that need no other package', async () => {
		const compilerOptions = {
			strict: true,
			noEmit: true,
			module: 'nodenext',
			target: 'es2023',
			types: [],
		};
		writeFileSync(inApp('tsconfig.json'), JSON.stringify({compilerOptions, files: ['use.mts']}));
		writeFileSync(
			inApp('use.mts'),
			`import * as language from 'newsquiz/language';
			import {buildDeckFromText} from 'newsquiz/build';
			export const title: string = buildDeckFromText('teks').title;
			export const names: string[] = Object.keys(language);
			// @ts-expect-error The types are real ones.
			buildDeckFromText(1);`,
		);
		const tsc = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc');
		const outcome = await runNode([tsc, '--project', inApp()], {cwd: inApp(), env});
		expect(outcome).toEqual({status: 0, stdout: '', stderr: ''});
	});
});
