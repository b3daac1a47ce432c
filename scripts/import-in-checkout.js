import {mkdirSync, mkdtempSync, readdirSync, rmdirSync, rmSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {root} from './checkout.js';
import {setupFolder} from './setup-lock.js';

/**
 * Imports a TypeScript module whose packages are those of the checkout; its bundle lies there, so that it finds them.
 * @param {string} file relative to the checkout
 * @returns {Promise<any>} all that it exports
 */
export async function importInCheckout(file) {
	// Not before it is installed.
	const {build} = await import('esbuild');
	mkdirSync(setupFolder, {recursive: true});
	const folder = mkdtempSync(path.join(setupFolder, 'bundle-'));
	try {
		const outfile = path.join(folder, 'bundle.mjs');
		await build({
			entryPoints: [path.join(root, file)],
			outfile,
			bundle: true,
			platform: 'node',
			format: 'esm',
			// Where a script of ours is depends on where it lies.
			plugins: [{name: 'own-scripts', setup: keepScripts}],
			packages: 'external',
			logLevel: 'warning',
		});
		return await import(pathToFileURL(outfile).href);
	} finally {
		rmSync(folder, {recursive: true, force: true});
		if (readdirSync(setupFolder).length === 0) rmdirSync(setupFolder);
	}
}

/** @param {import('esbuild').PluginBuild} build */
function keepScripts({onResolve}) {
	onResolve({filter: /\/scripts\/bundle\.js$/}, () => ({
		path: pathToFileURL(path.join(root, 'scripts', 'bundle.js')).href,
		external: true,
	}));
}
