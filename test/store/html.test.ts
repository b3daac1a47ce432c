import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {readPages} from '../../source/store/html.js';

const containing = (text: string): unknown => expect.stringContaining(text);

const paragraph =
	'Pelabuhan Muara Biru mulai melayani kapal barang pada pekan ini setelah diperbaiki selama dua tahun oleh pemerintah daerah.';
const page = `<html><body><article><h1>Pelabuhan Dibuka Lagi</h1>${`<p>${paragraph}</p>`.repeat(4)}</article></body></html>`;

let folder: string;
let worker: URL;
beforeAll(async () => {
	folder = mkdtempSync(path.join(tmpdir(), 'newsquiz-worker-'));
	const outfile = path.join(folder, 'html-worker.js');
	await build({
		entryPoints: ['source/store/html-worker.ts'],
		bundle: true,
		platform: 'node',
		format: 'esm',
		outfile: outfile.replace(/\.js$/, '.mjs'),
		banner: {
			js: "import {createRequire} from 'node:module';const require = createRequire(import.meta.url);",
		},
		logLevel: 'silent',
	});
	worker = pathToFileURL(outfile.replace(/\.js$/, '.mjs'));
});
afterAll(() => {
	rmSync(folder, {recursive: true, force: true});
});

describe('readPages', () => {
	it('reads the same in the worker as in this thread', async () => {
		const here = await readPages([page], {publisher: 'Muaranews'});
		expect(here.article.title).toBe('Pelabuhan Dibuka Lagi');
		expect(await readPages([page], {publisher: 'Muaranews'}, {worker})).toEqual(here);
	});

	it('brings refusals out of the worker whole', async () => {
		const deep = '<div>'.repeat(5000);
		await expect(readPages([deep], {}, {worker})).rejects.toMatchObject({
			name: 'UserError',
			says: {id: containing('rumit')},
			hint: {id: containing('--clipboard')},
		});
	});

	it.each([
		['nested too deep', '<div>'.repeat(5000)],
		['of too many elements', '<i>x</i>'.repeat(70_000)],
	])('refuses a page %s, in the worker and out of it', async (_, html) => {
		for (const options of [{worker}, {}]) {
			await expect(readPages([html], {}, options)).rejects.toMatchObject({
				name: 'UserError',
				says: {id: containing('rumit')},
			});
		}
	});

	it('reads a page of megabytes', async () => {
		const long = page.replace('</article>', `<p>${`${paragraph} `.repeat(20_000)}</p></article>`);
		const {article} = await readPages([long], {}, {worker});
		expect(article.text.length).toBeGreaterThan(2_000_000);
	}, 60_000);

	it('gives up a page that takes too long', async () => {
		await expect(readPages([page], {}, {worker, timeLimit: 1})).rejects.toMatchObject({
			name: 'UserError',
			says: {id: containing('terlalu berat')},
		});
	});
});
