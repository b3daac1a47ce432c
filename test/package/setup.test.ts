import {execFileSync} from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	realpathSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {root} from '../../scripts/checkout.js';
import {isInstalled} from '../../scripts/install.js';
import {notice} from '../../scripts/licences.js';
import {oldestNode} from '../../scripts/node-version.js';
import {findNpm} from '../../scripts/npm.js';

let folder: string;
beforeEach(() => {
	folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'newsquiz setup ')));
});
afterEach(() => rmSync(folder, {recursive: true, force: true}));

function write(file: string, content: unknown): string {
	const target = path.join(folder, file);
	mkdirSync(path.dirname(target), {recursive: true});
	writeFileSync(target, typeof content === 'string' ? content : JSON.stringify(content));
	return target;
}

describe('isInstalled', () => {
	const react = {version: '19.0.0', integrity: 'sha512-a'};
	const wanted = {
		'': {},
		'node_modules/react': react,
		'node_modules/other-platform': {version: '1.0.0', optional: true},
	};

	it.each([
		['what the lockfile asks for', {'node_modules/react': react}, true],
		['more than that', {'node_modules/react': react, 'node_modules/x': {version: '1.0.0'}}, true],
		['another version', {'node_modules/react': {...react, version: '18.0.0'}}, false],
		['another content', {'node_modules/react': {...react, integrity: 'sha512-b'}}, false],
		['too little', {}, false],
	])('judges %s', (_, present, expected) => {
		write('package-lock.json', {packages: wanted});
		write('node_modules/.package-lock.json', {packages: present});
		expect(isInstalled(folder)).toBe(expected);
	});

	it('does not trust an installation that was broken off', () => {
		write('package-lock.json', {packages: wanted});
		write('node_modules/react/package.json', {});
		expect(isInstalled(folder)).toBe(false);
	});
});

describe('findNpm', () => {
	const node = path.join('bin', 'node');

	it('takes the npm that runs us', () => {
		const cli = write('npm/bin/npm-cli.js', '');
		expect(findNpm({npm_execpath: cli}, node)).toBe(cli);
	});

	it('takes the npm beside npx', () => {
		const cli = write('npm/bin/npm-cli.js', '');
		expect(findNpm({npm_execpath: path.join(path.dirname(cli), 'npx-cli.js')}, node)).toBe(cli);
	});

	it('takes no other package manager', () => {
		const pnpm = write('pnpm/bin/pnpm.cjs', '');
		expect(() => findNpm({npm_execpath: pnpm}, path.join(folder, 'bin', 'node'))).toThrow(/npm/);
	});

	it.each(['bin/node_modules/npm/bin/npm-cli.js', 'lib/node_modules/npm/bin/npm-cli.js'])(
		'finds what came with Node: %s',
		(place) => {
			const cli = write(place, '');
			expect(findNpm({}, path.join(folder, 'bin', 'node'))).toBe(cli);
		},
	);

	it('finds the npm on PATH as on Windows', () => {
		const cli = write('programs/node_modules/npm/bin/npm-cli.js', '');
		const env = {
			Path: [path.join(folder, 'nothing'), path.join(folder, 'programs')].join(path.delimiter),
		};
		expect(findNpm(env, path.join(folder, 'bin', 'node'))).toBe(cli);
	});
});

describe('the licence of a bundled package', () => {
	const bundled = {
		name: 'a',
		version: '1.0.0',
		license: 'MIT',
		text: 'MIT License\r\nCopyright A\r\n',
	};

	it('is passed on with its name and version', () => {
		expect(notice(bundled)).toBe('a 1.0.0\nLicence: MIT\n\nMIT License\nCopyright A\n');
	});

	it('fails the build when it is missing', () => {
		expect(() => notice({...bundled, text: undefined})).toThrow(/a is bundled/);
	});

	it('is completed where the package only names it', () => {
		const yoga = notice({name: 'yoga-layout', version: '3.2.1', license: 'MIT', text: undefined});
		expect(yoga).toContain('Copyright (c) Meta Platforms');
		expect(yoga).toContain('WITHOUT WARRANTY OF ANY KIND');
		expect(yoga).not.toContain('newsquiz authors');
	});
});

describe('the repository', () => {
	it('has bin/newsquiz.js executable for everyone', () => {
		if (process.platform !== 'win32') {
			expect(statSync(path.join(root, 'bin', 'newsquiz.js')).mode & 0o111).toBe(0o111);
		}

		if (!existsSync(path.join(root, '.git'))) return;
		const staged = git('ls-files', '--stage', 'bin/newsquiz.js');
		if (staged !== undefined) expect(staged).toMatch(/^100755 /);
	});

	it('names no registry in its lockfile', () => {
		expect(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).not.toMatch(
			/"resolved"|https?:\/\/[^"]*\.tgz/,
		);
	});

	it('asks for the Node that it checks for, and for no package beside itself', () => {
		const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as Record<
			string,
			unknown
		>;
		expect(manifest['engines']).toEqual({node: `>=${oldestNode}`});
		expect(manifest).not.toHaveProperty('dependencies');
		expect(manifest).not.toHaveProperty('optionalDependencies');
		expect(manifest).not.toHaveProperty('peerDependencies');
		expect(readFileSync(path.join(root, 'bin', 'newsquiz.js'), 'utf8')).toContain(
			`< ${oldestNode}`,
		);
	});
});

/** What git answers, or nothing on a machine without git. */
function git(...args: string[]): string | undefined {
	try {
		return execFileSync('git', ['-C', root, ...args], {
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore'],
		});
	} catch {
		return undefined;
	}
}
