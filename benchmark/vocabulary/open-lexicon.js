// What opening the lexicon costs, in a process of its own: `node --expose-gc open-lexicon.js`. Prints JSON.
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {performance} from 'node:perf_hooks';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {root} from '../../scripts/checkout.js';

const folder = mkdtempSync(path.join(tmpdir(), 'newsquiz-lexicon-'));
try {
	const outfile = path.join(folder, 'lexicon.mjs');
	await build({
		entryPoints: [path.join(root, 'source', 'vocabulary', 'lexicon', 'lexicon.ts')],
		outfile,
		bundle: true,
		minify: true,
		format: 'esm',
		loader: {'.txt': 'text'},
	});
	const collect = globalThis.gc ?? (() => undefined);
	collect();
	const before = process.memoryUsage();
	const start = performance.now();
	/** @type {typeof import('../../source/vocabulary/lexicon/lexicon.js')} */
	const {findEntry, derivedFrom, headwords} = await import(pathToFileURL(outfile).href);
	const loaded = performance.now();
	findEntry('memperingati');
	const first = performance.now();
	derivedFrom('ingat');
	const all = performance.now();
	collect();
	const after = process.memoryUsage();
	const bytes = after.heapUsed + after.external - before.heapUsed - before.external;
	console.log(
		JSON.stringify({
			open: loaded - start,
			first: first - start,
			all: all - start,
			megabytes: bytes / 2 ** 20,
			entries: [...headwords()].length,
		}),
	);
} finally {
	rmSync(folder, {recursive: true});
}
