import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {describe, expect, it} from 'vitest';
import {mergeChunks, redirect} from '../../scripts/merge-chunks.js';

describe('redirect', () => {
	it.each([
		[
			'an import',
			'import{a as x,b}from"./chunk-A.js";',
			'import{m_a as x,m_b as b}from"./all.js";',
		],
		['a broken line', 'import{a as\nx}\nfrom"./chunk-A.js";', 'import{m_a as x}from"./all.js";'],
		[
			'a re-export',
			'export{a,b as y}from"./chunk-A.js";',
			'export{m_a as a,m_b as y}from"./all.js";',
		],
		['an import for effects', 'import"./chunk-A.js";', 'import"./all.js";'],
		['an import()', 'x(()=>import("./chunk-A.js"))', 'x(()=>import("./all.js").then(m=>m.m_))'],
		['nothing else', 'import{a}from"./chunk-B.js";import("./chunk-B.js")', undefined],
	])('mends %s', (_, text, expected) => {
		expect(redirect(text, ['chunk-A.js'], 'all.js', () => 'm_')).toBe(expected ?? text);
	});

	it('leaves no import of a file that is gone', () => {
		const text = 'import*as x from"./chunk-A.js";';
		expect(() => redirect(text, ['chunk-A.js'], 'all.js', () => 'm_')).toThrow(/chunk-A\.js/);
	});
});

it('merges what is loaded together, once, and in the order in which it was', async () => {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'newsquiz-merge-'));
	const log = (name: string): string => `(globalThis.merged ??= []).push('${name}');`;
	const texts = new Map([
		[
			'cli.js',
			'import{a}from"./chunk-A.js";export{a};export const later=()=>import("./chunk-L.js");',
		],
		['worker.js', 'import{b}from"./chunk-B.js";export{b};'],
		[
			'chunk-A.js',
			`import{b}from"./chunk-B.js";import"./chunk-C.js";${log('A')}export const a={b};`,
		],
		['chunk-B.js', `${log('B')}export const b={};`],
		['chunk-C.js', `import{b}from"./chunk-B.js";${log('C')}export{b as c};`],
		['chunk-D.js', `import{b}from"./chunk-B.js";${log('D')}export const d={b};`],
		['chunk-L.js', `import{d}from"./chunk-D.js";${log('L')}export{d};export const name='L';`],
	]);
	const chunk = (entryPoint: string | undefined, exports: string[], ...imports: string[]) => ({
		entryPoint,
		exports,
		imports: imports.map((name) => ({path: name, kind: 'import-statement'})),
	});
	const chunks = new Map([
		['cli.js', chunk('cli.ts', ['a', 'later'], 'chunk-A.js')],
		['worker.js', chunk('worker.ts', ['b'], 'chunk-B.js')],
		['chunk-A.js', chunk(undefined, ['a'], 'chunk-B.js', 'chunk-C.js')],
		['chunk-B.js', chunk(undefined, ['b'])],
		['chunk-C.js', chunk(undefined, ['c'], 'chunk-B.js')],
		['chunk-D.js', chunk(undefined, ['d'], 'chunk-B.js')],
		['chunk-L.js', chunk('later.ts', ['d', 'name'], 'chunk-D.js')],
	]);
	const waves = [
		{name: 'first', sources: ['cli.ts']},
		{name: 'second', sources: ['later.ts']},
	];
	await mergeChunks(texts, chunks, waves, (entry) => entry === 'worker.ts');
	expect([...texts.keys()].sort()).toEqual([
		...['chunk-B.js', 'cli.js', 'first.js', 'second.js', 'worker.js'],
	]);

	try {
		writeFileSync(path.join(folder, 'package.json'), '{"type":"module"}');
		for (const [name, text] of texts) writeFileSync(path.join(folder, name), text);
		const load = async (name: string): Promise<unknown> =>
			import(/* @vite-ignore */ pathToFileURL(path.join(folder, name)).href);
		const cli = (await load('cli.js')) as {
			a: {b: object};
			later(): Promise<{d: {b: object}; name: string}>;
		};
		const {d, name} = await cli.later();
		expect((globalThis as {merged?: string[]}).merged).toEqual(['B', 'C', 'A', 'D', 'L']);
		expect(name).toBe('L');
		expect(d.b).toBe(cli.a.b);
		expect(readFileSync(path.join(folder, 'worker.js'), 'utf8')).toContain('./chunk-B.js');
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
});

it('refuses a wave of something that is no longer loaded by itself', async () => {
	const waves = [{name: 'first', sources: ['gone.ts']}];
	await expect(mergeChunks(new Map(), new Map(), waves, () => false)).rejects.toThrow(/gone\.ts/);
});
