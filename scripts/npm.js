import {spawnSync} from 'node:child_process';
import {existsSync, realpathSync} from 'node:fs';
import path from 'node:path';
import {root} from './checkout.js';

/**
 * Runs npm in the checkout and waits for it. npm is started as a script of this very Node: no shell and no
 * `npm.cmd`, so that spaces in paths and Windows need no care, and the package is installed for this Node.
 * Its standard output goes to our standard error.
 * @param {string[]} args
 * @returns {boolean} whether npm succeeded
 */
export function npm(args) {
	const {status} = spawnSync(process.execPath, [findNpm(), ...args], {
		cwd: root,
		stdio: ['ignore', 2, 2],
	});
	return status === 0;
}

/**
 * The path of npm-cli.js: of the npm that runs us, of the one that came with this Node, or of the one on PATH.
 * @throws Error when there is none
 */
export function findNpm(env = process.env, node = process.execPath) {
	const found = candidates(env, node).find((file) => existsSync(file));
	if (found === undefined) {
		throw new Error('npm was not found. Install Node.js with npm: https://nodejs.org');
	}

	return realpathSync(found);
}

/** @param {NodeJS.ProcessEnv} env @param {string} node */
function candidates(env, node) {
	const cli = path.join('npm', 'bin', 'npm-cli.js');
	const running = env.npm_execpath ?? '';
	const list = [];
	// npx-cli.js stands beside npm-cli.js; pnpm and yarn set npm_execpath too, and are no npm.
	if (/^np[mx]-cli\.js$/.test(path.basename(running))) {
		list.push(path.join(path.dirname(running), 'npm-cli.js'));
	}

	const folder = path.dirname(node);
	list.push(path.join(folder, 'node_modules', cli));
	list.push(path.join(folder, '..', 'lib', 'node_modules', cli));
	for (const entry of (env.PATH ?? env.Path ?? '').split(path.delimiter).filter(Boolean)) {
		list.push(path.join(entry, 'node_modules', cli));
		// On POSIX `npm` is a link to npm-cli.js.
		const link = path.join(entry, 'npm');
		if (process.platform !== 'win32' && existsSync(link)) {
			const target = realpathSync(link);
			if (path.basename(target) === 'npm-cli.js') list.push(target);
		}
	}

	return list;
}
