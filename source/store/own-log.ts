import {statSync} from 'node:fs';
import {basename, join} from 'node:path';
import type {Bilingual} from '../errors.js';
import {
	asDevice,
	type Claim,
	claimDevice,
	type OwnDevice,
	ownDevices,
	retireDevice,
} from './device.js';
import {endsWhole, healLog} from './heal-log.js';
import {logName} from './log-files.js';
import {type LogWriter, openLogWriter} from './log-writer.js';
import {ensureFolder, type HomePaths} from './paths.js';
import {tornLine} from './progress-messages.js';

/** A log that this process alone writes. */
export interface OwnLog {
	readonly device: string;
	/** The name of its file. */
	readonly name: string;
	readonly writer: LogWriter;
	/** Lets another process write it. */
	close(): void;
	/** Leaves it as it is for good: this machine goes on under another id. */
	abandon(): void;
}

/**
 * Makes a device's log ready for this process to add to.
 * @throws UserError or the file system's error; nothing then stays claimed
 */
export function claimOwnLog(paths: HomePaths, notices: Bilingual[]): OwnLog {
	ensureFolder(paths.devices);
	ensureFolder(paths.reviews);
	const claim = claimDevice(paths.devices);
	try {
		return ownLog(paths, claim, notices);
	} catch (error) {
		claim.lock.release();
		throw error;
	}
}

function ownLog(paths: HomePaths, claim: Claim, notices: Bilingual[]): OwnLog {
	const name = logName(claim.id);
	const path = join(paths.reviews, name);
	heal(path, notices);
	const writer = openLogWriter(path);
	const close = (): void => {
		writer.close();
		claim.lock.release();
	};
	return {
		device: claim.id,
		name,
		writer,
		close,
		abandon() {
			retireDevice(claim);
			close();
		},
	};
}

/**
 * Puts this machine's logs in order, as far as no living process writes them: what a crash cut short
 * is moved aside. What can't be written now (a folder that may only be read) waits for another time.
 */
export function healOwnLogs(paths: HomePaths): Bilingual[] {
	const notices: Bilingual[] = [];
	for (const device of ownDevices(paths.devices)) {
		const path = join(paths.reviews, logName(device.id));
		quietly(() => {
			if (!endsWhole(path)) asDevice(device, () => heal(path, notices));
		});
	}

	return notices;
}

/** Ends the ids of this machine whose logs were put back or edited: their numbers may be taken elsewhere. */
export function retireRewritten(paths: HomePaths, rewritten: ReadonlySet<string>): void {
	if (rewritten.size === 0) return;
	const isRewritten = ({id}: OwnDevice): boolean => rewritten.has(logName(id));
	for (const device of ownDevices(paths.devices).filter(isRewritten)) {
		quietly(() => asDevice(device, () => retireDevice(device)));
	}
}

/** The size of a log in bytes; 0 if there is none. */
export function sizeOf(path: string): number {
	return statSync(path, {throwIfNoEntry: false})?.size ?? 0;
}

function heal(path: string, notices: Bilingual[]): void {
	const aside = healLog(path);
	if (aside !== undefined) notices.push(tornLine(basename(aside)));
}

function quietly(act: () => void): void {
	try {
		act();
	} catch {
		// Not now, then.
	}
}
