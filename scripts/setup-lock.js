import {mkdirSync, readFileSync, rmdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {root, say} from './checkout.js';

/** Work in progress: the lock and half-built folders, on the same file system as dist/. Gone when all is done. */
export const setupFolder = path.join(root, '.setup');

const lockFile = path.join(setupFolder, 'lock');

/**
 * Runs an action while no other process sets up this checkout.
 * @template T
 * @param {() => Promise<T>} action
 * @returns {Promise<T>}
 */
export async function withSetupLock(action) {
	await acquire();
	try {
		return await action();
	} finally {
		rmSync(lockFile, {force: true});
		try {
			rmdirSync(setupFolder);
		} catch {
			// Another process is already at work in it.
		}
	}
}

async function acquire() {
	let hasSaid = false;
	for (;;) {
		try {
			mkdirSync(setupFolder, {recursive: true});
			writeFileSync(lockFile, String(process.pid), {flag: 'wx'});
			return;
		} catch (error) {
			// ENOENT: the other process has just finished and removed the folder; EPERM: so on Windows.
			const code = /** @type {NodeJS.ErrnoException} */ (error).code ?? '';
			if (!['EEXIST', 'ENOENT', 'EPERM'].includes(code)) throw error;
		}

		const owner = ownerOfLock();
		if (owner !== undefined && !isRunning(owner)) {
			rmSync(lockFile, {force: true});
			continue;
		}

		if (!hasSaid) say('waiting for another process that is setting up this checkout …');
		hasSaid = true;
		await sleep(100);
	}
}

/** @returns {number | undefined} the process that holds the lock, if it has already written its id */
function ownerOfLock() {
	try {
		return Number.parseInt(readFileSync(lockFile, 'utf8'), 10) || undefined;
	} catch {
		return undefined;
	}
}

/** @param {number} pid */
function isRunning(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
	}
}
