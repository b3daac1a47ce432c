import {existsSync, renameSync, rmSync} from 'node:fs';
import {basename, dirname, join, relative} from 'node:path';
import {studyDay} from '../../schedule/study-day.js';
import {atomicCopy, syncFolder} from '../atomic-write.js';
import {errorCode} from '../error-code.js';
import {makeFolder} from '../paths.js';
import type {Patient} from './finding.js';

/** The folder that today's repairs put things into. */
function asideFolder({paths, clock}: Patient): string {
	const now = clock.now();
	return join(paths.data, `doctor-${studyDay(now, clock.timezone(now), 0)}`);
}

/** A name within that folder that is free, at the place that a file has in the home. */
export function asidePath(patient: Patient, path: string): string {
	const place = relative(patient.paths.data, path);
	const wanted = join(asideFolder(patient), place.startsWith('..') ? basename(path) : place);
	makeFolder(dirname(wanted));
	for (let copy = 1; ; copy++) {
		const free = copy === 1 ? wanted : `${wanted}.${copy}`;
		if (!existsSync(free)) return free;
	}
}

/**
 * Moves a file out of the way, and keeps it.
 * @throws the file system's error
 */
export function moveAside(patient: Patient, path: string): void {
	const aside = asidePath(patient, path);
	try {
		renameSync(path, aside);
	} catch (error) {
		if (errorCode(error) !== 'EXDEV') throw error;
		atomicCopy(path, aside);
		rmSync(path);
	}

	syncFolder(dirname(aside));
	syncFolder(dirname(path));
}
