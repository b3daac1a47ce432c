import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {root} from './checkout.js';

/**
 * Bundles modules as they stand in the sources and imports them as one.
 * @param {...string} files relative to the checkout, such as `source/language/index.ts`
 * @returns {Promise<any>} all that they export
 */
export async function importSource(...files) {
	const folder = mkdtempSync(path.join(tmpdir(), 'newsquiz-bundle-'));
	try {
		const outfile = path.join(folder, 'bundle.mjs');
		await build({
			stdin: {
				contents: files.map((file) => `export * from './${file}';`).join('\n'),
				resolveDir: root,
			},
			outfile,
			bundle: true,
			format: 'esm',
			platform: 'node',
			loader: {'.txt': 'text'},
			logLevel: 'warning',
		});
		return await import(pathToFileURL(outfile).href);
	} finally {
		rmSync(folder, {recursive: true});
	}
}
