import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {violations} from './architecture/rules.js';

const source = path.join(import.meta.dirname, '..', 'source');
const files = readdirSync(source, {recursive: true, encoding: 'utf8'})
	.filter((file) => /\.[jt]sx?$/.test(file))
	.map((file) => file.split(path.sep).join('/'))
	.sort();

describe('source/', () => {
	it('has its imports point inward and its core pure', () => {
		const found = files.flatMap((file) =>
			violations(file, readFileSync(path.join(source, file), 'utf8')),
		);
		expect(found).toEqual([]);
	});

	it('is read at all', () => expect(files).toContain('cli.tsx'));
});

describe('the rules', () => {
	it.each([
		[
			'an import outward',
			'language/words.ts',
			"import {x} from '../facts/x.js'",
			'language may not',
		],
		['a type outward', 'article/a.ts', "import type {X} from '../facts/x.js'", 'article may not'],
		['a re-export outward', 'deck/d.ts', "export * from '../questions/q.js'", 'deck may not'],
		[
			'an import() outward',
			'facts/f.ts',
			"const f = () => import('../store/x.js')",
			'facts may not',
		],
		['an import() type', 'deck/d.ts', "type X = import('../facts/x.js').X", 'deck may not'],
		['screens that read files', 'screens/home.tsx', "import '../store/x.js'", 'screens may not'],
		[
			'a component with a screen',
			'components/c.tsx',
			"import '../screens/x.js'",
			'components may not',
		],
		['an unknown folder', 'extra/x.ts', "import '../deck/deck.js'", 'extra may not'],
		[
			'a value where types are enough',
			'schedule/s.ts',
			"import {x} from '../progress/p.js'",
			'types',
		],
		['Node', 'language/l.ts', "import fs from 'node:fs'", 'pure'],
		['Node, unprefixed', 'language/l.ts', "import {join} from 'path/posix'", 'pure'],
		['React', 'session/s.ts', "import {useState} from 'react'", 'pure'],
		['Ink, by parts', 'session/s.ts', "import x from 'ink/build/x.js'", 'pure'],
		['conf', 'progress/p.ts', "import Conf from 'conf'", 'pure'],
		['the clock', 'schedule/s.ts', 'export const at = () => Date.now()', 'Date.now'],
		['the clock, unseen', 'schedule/s.ts', 'export const now = Date . now', 'Date.now'],
		['today', 'schedule/s.ts', 'export const at = () => new Date()', 'the clock'],
		['today, without brackets', 'schedule/s.ts', 'export const at = new Date', 'the clock'],
		['today, as a string', 'schedule/s.ts', 'export const at = Date()', 'the clock'],
		['chance', 'questions/q.ts', 'export const x = Math.random', 'Math.random'],
		['the environment', 'language/l.ts', 'export const x = process.env', 'process'],
		['the environment, globally', 'language/l.ts', 'globalThis.process.exit()', 'process'],
		[
			'package.json from the core',
			'deck/d.ts',
			"import x from '../../package.json'",
			'out of source',
		],
	])('refuse %s', (_, file, text, why) => {
		expect(violations(file, text)).toEqual([expect.stringContaining(why)]);
	});

	it.each([
		['an import inward', 'facts/f.ts', "import {x} from '../article/x.js'"],
		['a leaf', 'language/l.ts', "import {x} from '../errors.js'"],
		['a neighbour', 'language/data/l.ts', "import {x} from '../numbers.js'"],
		['types where types are enough', 'schedule/s.ts', "import type {X} from '../progress/p.js'"],
		['inline types', 'schedule/s.ts', "import {type X} from '../progress/p.js'"],
		['a package of the core', 'schedule/s.ts', "import {fsrs} from 'ts-fsrs'"],
		['a given date', 'schedule/s.ts', 'export const f = (at: number) => new Date(at)'],
		['a date of parts', 'schedule/s.ts', 'export const f = Date.UTC(2023, 6)'],
		['words in a comment', 'language/l.ts', '// Date.now() and Math.random() and process.env'],
		['words in a text', 'language/l.ts', "export const x = 'process.env'"],
		['a property called process', 'language/l.ts', 'export const f = (x: X) => x.process'],
		['the clock at the rim', 'store/clock.ts', 'export const now = () => Date.now()'],
		['Node at the rim', 'commands/c.ts', "import fs from 'node:fs'"],
	])('allow %s', (_, file, text) => expect(violations(file, text)).toEqual([]));
});
