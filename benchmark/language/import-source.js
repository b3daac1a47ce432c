import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {root} from '../../scripts/checkout.js';

/**
 * Bundles a module of source/ and imports it.
 * @param {string} file
 * @returns {Promise<any>}
 */
export async function importSource(file) {
	const folder = mkdtempSync(path.join(tmpdir(), 'newsquiz-benchmark-'));
	try {
		const outfile = path.join(folder, 'bundle.mjs');
		await build({
			entryPoints: [path.join(root, 'source', file)],
			outfile,
			bundle: true,
			format: 'esm',
			platform: 'node',
			logLevel: 'warning',
		});
		return await import(pathToFileURL(outfile).href);
	} finally {
		rmSync(folder, {recursive: true});
	}
}
