/**
 * `node scripts/schema.js`: writes what is made from the sources and committed beside the bundled decks:
 * the JSON Schema of deck files, and the index that lists the bundled decks without reading them.
 */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {root} from './checkout.js';

const decks = path.join(root, 'decks');
// Inside the checkout, so that the packages are found.
const folder = mkdtempSync(path.join(root, 'node_modules', '.schema-'));
try {
	const file = path.join(folder, 'deck-files.mjs');
	await build({
		entryPoints: [path.join(root, 'source', 'store', 'bundled-files.ts')],
		bundle: true,
		packages: 'external',
		format: 'esm',
		platform: 'node',
		outfile: file,
		logLevel: 'warning',
	});
	const {bundledFiles} = await import(pathToFileURL(file).href);
	for (const [name, text] of await bundledFiles(decks)) writeFileSync(path.join(decks, name), text);
} finally {
	rmSync(folder, {recursive: true, force: true});
}
