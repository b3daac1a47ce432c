import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
export const distFolder = path.join(root, 'dist');

/** What is in dist/, and what it was built from. */
export const stampName = '.inputs.json';

const inputFolders = ['source', 'decks', 'scripts'];
const inputFiles = ['package.json', 'package-lock.json', 'tsconfig.json', 'LICENSE'];

/**
 * Says what is being done. On standard error: standard output belongs to the command that runs afterwards.
 * @param {string} message
 */
export function say(message) {
	process.stderr.write(`newsquiz: ${message}\n`);
}

/** A hash of everything that dist/ is made from. */
export function inputsHash() {
	const hash = createHash('sha256');
	for (const file of inputs()) {
		const content = readFileSync(path.join(root, file));
		hash.update(`${file}\0${content.length}\0`).update(content);
	}

	return hash.digest('hex');
}

/** @returns {string[]} paths with forward slashes, sorted, so that every platform gets one hash */
function inputs() {
	const inFolders = inputFolders.flatMap((folder) =>
		existsSync(path.join(root, folder))
			? readdirSync(path.join(root, folder), {recursive: true, withFileTypes: true})
					.filter((entry) => entry.isFile())
					.map((entry) =>
						path.relative(root, path.join(entry.parentPath ?? entry.path, entry.name)),
					)
			: [],
	);
	const single = inputFiles.filter((file) => existsSync(path.join(root, file)));
	return [...inFolders, ...single].map((file) => file.split(path.sep).join('/')).sort();
}

/**
 * Whether dist/ is complete and made from the files as they are now.
 * @param {{types?: boolean, hash?: string}} [wanted] `types`: the declarations of the library entries too
 */
export function isBuilt({types = false, hash = inputsHash()} = {}) {
	const stamp = readStamp();
	return (
		stamp !== undefined &&
		stamp.inputs === hash &&
		(stamp.types || !types) &&
		stamp.files.every((file) => existsSync(path.join(distFolder, file)))
	);
}

/** @returns {{inputs: string, types: boolean, files: string[]} | undefined} */
function readStamp() {
	try {
		return JSON.parse(readFileSync(path.join(distFolder, stampName), 'utf8'));
	} catch {
		return undefined;
	}
}

/**
 * Installs and builds what is missing or stale, in a process of its own so that nothing of it stays in this one.
 * Ends the process when that fails: its message is already out.
 */
export function ensureBuilt() {
	if (isBuilt()) return;
	const build = path.join(root, 'scripts', 'build.js');
	// Standard output of npm and of the build goes to our standard error.
	const {status} = spawnSync(process.execPath, [build], {stdio: ['ignore', 2, 2]});
	if (status !== 0) process.exit(1);
}
