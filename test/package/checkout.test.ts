import {
	appendFileSync,
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	realpathSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {root} from '../../scripts/checkout.js';
import {findNpm} from '../../scripts/npm.js';
import {article} from './article.js';
import {type Outcome, plainEnvironment, runNode} from './processes.js';

const {version} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
	version: string;
};

/** A checkout as it comes from a download: no git, a path with spaces, nothing built. */
let checkout: string;
let env: Record<string, string>;
beforeAll(() => {
	const folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'newsquiz checkout ')));
	checkout = path.join(folder, 'news quiz');
	const home = path.join(folder, 'home');
	mkdirSync(home);
	env = {...plainEnvironment(home), NODE_ENV: 'production'};
	for (const part of [
		...['bin', 'decks', 'scripts', 'source'],
		...['LICENSE', 'README.md', 'package.json', 'package-lock.json', 'tsconfig.json'],
	]) {
		if (existsSync(path.join(root, part))) {
			cpSync(path.join(root, part), path.join(checkout, part), {recursive: true});
		}
	}

	// Installing takes the network; what is installed here stands in for it.
	symlinkSync(path.join(root, 'node_modules'), path.join(checkout, 'node_modules'), 'junction');
});
afterAll(() => rmSync(path.dirname(checkout), {recursive: true, force: true}));

const inCheckout = (...names: string[]): string => path.join(checkout, ...names);
const newsquiz = async (...args: string[]): Promise<Outcome> =>
	runNode([inCheckout('bin', 'newsquiz.js'), ...args], {cwd: checkout, env});

describe('a fresh checkout', () => {
	it('is built by the first run, which says so on standard error only', async () => {
		const {status, stdout, stderr} = await newsquiz('--version');
		expect({status, stdout}).toEqual({status: 0, stdout: `${version}\n`});
		expect(stderr).toMatch(/^newsquiz: building …\nnewsquiz: built dist\/ in \d+\.\d s\n$/);
	});

	it('is not built again', async () => {
		expect(await newsquiz('--version')).toEqual({status: 0, stdout: `${version}\n`, stderr: ''});
	});

	it('is built again after a change of the sources', async () => {
		appendFileSync(inCheckout('source', 'cli.tsx'), '\n');
		expect((await newsquiz('--version')).stderr).toContain('building');
		expect((await newsquiz('--version')).stderr).toBe('');
	});

	it('is built once by two runs at once, though a file is gone and a killed process left its lock', async () => {
		const {files} = JSON.parse(readFileSync(inCheckout('dist', '.inputs.json'), 'utf8')) as {
			files: string[];
		};
		rmSync(inCheckout('dist', files.find((file) => file.startsWith('chunk-')) ?? ''));
		mkdirSync(inCheckout('.setup'));
		// No process has this id: the largest that Linux, macOS and Windows give is smaller.
		writeFileSync(inCheckout('.setup', 'lock'), '99999999');
		const outcomes = await Promise.all([newsquiz('--version'), newsquiz('--version')]);
		expect(outcomes.map(({stdout}) => stdout)).toEqual([`${version}\n`, `${version}\n`]);
		expect(outcomes.filter(({stderr}) => stderr.includes('building'))).toHaveLength(1);
		expect(existsSync(inCheckout('.setup'))).toBe(false);
		expect(await newsquiz('--version')).toEqual({status: 0, stdout: `${version}\n`, stderr: ''});
	});

	it('keeps the old build when the new one fails, and says why', async () => {
		writeFileSync(inCheckout('source', 'broken-worker.ts'), "import './nowhere.js';\n");
		const {status, stdout, stderr} = await newsquiz('--version');
		expect({status, stdout}).toEqual({status: 1, stdout: ''});
		expect(stderr).toContain('nowhere.js');
		expect(existsSync(inCheckout('dist', 'cli.js'))).toBe(true);
		rmSync(inCheckout('source', 'broken-worker.ts'));
		expect(await newsquiz('--version')).toEqual({status: 0, stdout: `${version}\n`, stderr: ''});
	});

	it('is run by npm start, with names relative to where one is', async () => {
		const below = inCheckout('notes');
		mkdirSync(below);
		writeFileSync(path.join(below, 'berita.txt'), article);
		const start = [findNpm(), 'start', '--silent', '--', 'facts', 'berita.txt', '--json'];
		const {status, stdout, stderr} = await runNode(start, {cwd: below, env});
		expect({status, stderr}).toEqual({status: 0, stderr: expect.any(String) as string});
		expect(JSON.parse(stdout)).toHaveProperty('entities');
	});

	it('is run by npx', async () => {
		const npx = [findNpm(), 'exec', '--offline', '--', 'newsquiz', '--version'];
		expect((await runNode(npx, {cwd: checkout, env})).stdout).toBe(`${version}\n`);
	});
});

it('greets an older Node with advice in both languages', async () => {
	const older = `data:text/javascript,${encodeURIComponent(
		"Object.defineProperty(process, 'versions', {value: {...process.versions, node: '18.20.0'}})",
	)}`;
	const bin = inCheckout('bin', 'newsquiz.js');
	const {status, stdout, stderr} = await runNode(['--import', older, bin], {cwd: checkout, env});
	expect({status, stdout}).toEqual({status: 1, stdout: ''});
	expect(stderr).toMatch(/memerlukan Node\.js 20.*\n.*needs Node\.js 20/);
});
