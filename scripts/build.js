/**
 * Builds dist/ when it is missing or stale, after installing what that needs.
 * `--types` adds the declarations of the library entries, `--force` builds even when dist/ is up to date.
 */
import {readdirSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {distFolder, inputsHash, isBuilt, say, stampName} from './checkout.js';
import {ensureInstalled} from './install.js';
import {requireNode} from './node-version.js';
import {setupFolder, withSetupLock} from './setup-lock.js';

/** @param {{types: boolean, force: boolean}} options */
async function build({types, force}) {
	ensureInstalled();
	const hash = inputsHash();
	if (!force && isBuilt({types, hash})) return;
	say('building …');
	const began = performance.now();
	const folder = path.join(setupFolder, `dist-${process.pid}`);
	try {
		// Imported only now: esbuild and TypeScript come with the installation.
		const {bundle} = await import('./bundle.js');
		await bundle(folder);
		if (types) {
			const {writeDeclarations} = await import('./declarations.js');
			writeDeclarations(path.join(folder, 'types'));
		}

		const stamp = {inputs: hash, types, files: filesOf(folder)};
		writeFileSync(path.join(folder, stampName), JSON.stringify(stamp));
		await swap(folder, distFolder);
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}

	say(`built dist/ in ${((performance.now() - began) / 1000).toFixed(1)} s`);
}

/** @param {string} folder */
function filesOf(folder) {
	return readdirSync(folder, {recursive: true, withFileTypes: true})
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)))
		.map((file) => file.split(path.sep).join('/'))
		.sort();
}

/**
 * Puts a finished folder in the place of an older one, so that nobody ever sees half of either.
 * @param {string} finished
 * @param {string} place
 */
async function swap(finished, place) {
	const old = `${finished}-old`;
	// Windows refuses a rename for a moment while a virus scanner or another process reads a file in it.
	for (let attempt = 1; ; attempt++) {
		try {
			rmSync(old, {recursive: true, force: true});
			moveIfThere(place, old);
			renameSync(finished, place);
			break;
		} catch (error) {
			if (attempt === 20) throw error;
			await sleep(50 * attempt);
		}
	}

	rmSync(old, {recursive: true, force: true});
}

/** @param {string} from @param {string} to */
function moveIfThere(from, to) {
	try {
		renameSync(from, to);
	} catch (error) {
		if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ENOENT') throw error;
	}
}

/** @param {unknown} error */
function explain(error) {
	if (!(error instanceof Error)) return String(error);
	const {code} = /** @type {NodeJS.ErrnoException} */ (error);
	return code === 'EACCES' || code === 'EPERM' || code === 'EROFS'
		? `this checkout has to be built first, but may not be written to (${error.message})`
		: error.message;
}

requireNode();
const options = {types: process.argv.includes('--types'), force: process.argv.includes('--force')};
try {
	if (options.force || !isBuilt(options)) await withSetupLock(async () => build(options));
} catch (error) {
	say(explain(error));
	process.exitCode = 1;
}
