import {mkdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {root, say} from './checkout.js';

/** Work in progress: the lock and half-built folders, on the same file system as dist/. Gone when all is done. */
export const setupFolder = path.join(root, '.setup');

const lockFile = path.join(setupFolder, 'lock');
const takeoverFile = path.join(setupFolder, 'takeover');

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
	while (!create(lockFile)) {
		if (isAbandoned(lockFile)) takeOver();
		else {
			if (!hasSaid) say('waiting for another process that is setting up this checkout …');
			hasSaid = true;
			await sleep(100);
		}
	}
}

/**
 * Removes a lock whose process is gone. One process at a time, and it looks again: else it might remove the lock
 * that another one has taken in the meantime.
 */
function takeOver() {
	if (!create(takeoverFile)) {
		if (isAbandoned(takeoverFile)) rmSync(takeoverFile, {force: true});
		return;
	}

	if (isAbandoned(lockFile)) rmSync(lockFile, {force: true});
	rmSync(takeoverFile, {force: true});
}

/** @param {string} file @returns {boolean} whether the file is now ours */
function create(file) {
	try {
		mkdirSync(setupFolder, {recursive: true});
		writeFileSync(file, String(process.pid), {flag: 'wx'});
		return true;
	} catch (error) {
		// ENOENT: the other process has just finished and removed the folder; EPERM: so on Windows.
		const code = /** @type {NodeJS.ErrnoException} */ (error).code ?? '';
		if (!['EEXIST', 'ENOENT', 'EPERM'].includes(code)) throw error;
		return false;
	}
}

/** @param {string} file */
function isAbandoned(file) {
	try {
		const owner = Number.parseInt(readFileSync(file, 'utf8'), 10);
		// Its process writes its id right after creating it.
		return owner > 0 ? !isRunning(owner) : Date.now() - statSync(file).mtimeMs > 5000;
	} catch {
		return false;
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
