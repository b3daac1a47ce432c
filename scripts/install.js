import {readFileSync} from 'node:fs';
import path from 'node:path';
import {root, say} from './checkout.js';
import {npm} from './npm.js';

/**
 * Runs `npm ci` when node_modules is missing or is not what package-lock.json asks for.
 * @throws Error when npm fails
 */
export function ensureInstalled() {
	if (isInstalled(root)) return;
	say('installing packages (npm ci), once …');
	if (!npm(['ci', '--include=dev', '--no-audit', '--no-fund'])) {
		throw new Error(
			'npm ci failed, see above. With a working connection, the same command goes on.',
		);
	}
}

/**
 * npm records what it installed in node_modules/.package-lock.json, as the last thing it does. Comparing that with
 * package-lock.json also accepts what `npm install` has just added, and refuses an installation without the
 * development packages or one that was broken off.
 * @param {string} folder
 */
export function isInstalled(folder) {
	const wanted = packagesOf(path.join(folder, 'package-lock.json'));
	const present = packagesOf(path.join(folder, 'node_modules', '.package-lock.json'));
	if (!wanted || !present) return false;
	return Object.entries(wanted).every(([location, {version, integrity, optional}]) => {
		if (location === '') return true;
		const installed = present[location];
		// An optional package is one of another platform.
		if (!installed) return optional === true;
		return installed.version === version && installed.integrity === integrity;
	});
}

/**
 * @param {string} lockfile
 * @returns {Record<string, {version?: string, integrity?: string, optional?: boolean}> | undefined}
 */
function packagesOf(lockfile) {
	try {
		return JSON.parse(readFileSync(lockfile, 'utf8')).packages;
	} catch {
		return undefined;
	}
}
