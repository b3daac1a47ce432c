import {rmSync, statSync} from 'node:fs';
import {basename, join} from 'node:path';
import type {Manifest} from '../../backup/manifest.js';
import {type NamedBackup, readBackupName} from '../../backup/name.js';
import {toDelete} from '../../backup/rotation.js';
import {UserError} from '../../errors.js';
import {isTemporary} from '../atomic-write.js';
import {type Lock, tryLock} from '../lock.js';
import {namesIn} from '../names-in.js';
import {ensureFolder, type HomePaths} from '../paths.js';
import {type BackupOptions, type MadeBackup, makeBackup} from './make-backup.js';
import {unreadableBackup} from './messages.js';
import {openBackup} from './open-backup.js';

/** A backup in the home folder. */
export interface OwnBackup extends NamedBackup {
	readonly path: string;
	/** Bytes. */
	readonly size: number;
}

export type DescribedBackup = OwnBackup &
	({readonly manifest: Manifest} | {readonly problem: UserError});

/** The backups that a home has, newest first. */
export function ownBackups(paths: HomePaths): OwnBackup[] {
	return backupNames(paths)
		.flatMap((name) => {
			const named = readBackupName(name);
			if (!named) return [];
			const path = join(paths.backups, name);
			const found = statSync(path, {throwIfNoEntry: false});
			return found?.isFile() ? [{...named, path, size: found.size}] : [];
		})
		.sort((a, b) => b.at - a.at || (a.name < b.name ? 1 : -1));
}

/** The same with what each says of itself. */
export async function describeBackups(paths: HomePaths): Promise<DescribedBackup[]> {
	const described: DescribedBackup[] = [];
	for (const own of ownBackups(paths)) {
		try {
			const backup = await openBackup(own.path);
			backup.close();
			described.push({...own, manifest: backup.manifest});
		} catch (error) {
			if (!(error instanceof UserError)) throw error;
			described.push({...own, problem: error});
		}
	}

	return described;
}

/**
 * Makes a backup in the home folder, then deletes those that have had their time.
 * @param spare a backup that is wanted whatever its time
 * @throws UserError when it could not be made; none is then deleted
 */
export async function keepBackup(
	paths: HomePaths,
	options: Omit<BackupOptions, 'to'>,
	spare?: string,
): Promise<MadeBackup> {
	ensureFolder(paths.backups);
	const lock = lockBackups(paths);
	try {
		const made = await makeBackup(paths, options);
		rotate(paths, options.clock, basename(made.path), spare);
		// While another process makes one, its unfinished file is no leftover.
		if (lock) removeUnfinished(paths);
		return made;
	} finally {
		lock?.release();
	}
}

/**
 * Deletes every backup of a home.
 * @throws the file system's error
 */
export function deleteBackups(paths: HomePaths): void {
	for (const {path} of ownBackups(paths)) rmSync(path, {force: true});
	removeUnfinished(paths);
}

/** The right to make backups alone; `undefined` while another process has it. */
export function lockBackups({backups}: HomePaths): Lock | undefined {
	return tryLock(join(backups, '.lock'));
}

function rotate(
	paths: HomePaths,
	clock: BackupOptions['clock'],
	verified: string,
	spare: string | undefined,
): void {
	const now = clock.now();
	for (const {path} of toDelete(ownBackups(paths), now, clock.timezone(now), verified)) {
		if (path !== spare) removeQuietly(path);
	}
}

/** What a crash left of backups that were not whole yet. */
function removeUnfinished(paths: HomePaths): void {
	for (const name of backupNames(paths)) {
		if (isTemporary(name)) removeQuietly(join(paths.backups, name));
	}
}

/** Too many backups do no harm; the next one tries again. */
function removeQuietly(path: string): void {
	try {
		rmSync(path, {force: true});
	} catch {
		// Not now, then.
	}
}

function backupNames({backups}: HomePaths): string[] {
	try {
		return namesIn(backups);
	} catch (error) {
		throw unreadableBackup(backups, error);
	}
}
