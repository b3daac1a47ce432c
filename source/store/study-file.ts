import {readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import type {StudyFile} from '../services.js';
import {readKeptStudy} from '../session/kept-study.js';
import {atomicWrite} from './atomic-write.js';
import {type HomePaths, ensureFolder} from './paths.js';

/** Keeps the place in a session that was left, in `study.json` beside the settings of this device. */
export function openStudyFile(paths: HomePaths): StudyFile {
	const file = join(paths.config, 'study.json');
	return {
		read() {
			try {
				return readKeptStudy(JSON.parse(readFileSync(file, 'utf8')));
			} catch {
				return undefined;
			}
		},
		keep(kept) {
			try {
				if (kept === undefined) return rmSync(file, {force: true});
				ensureFolder(paths.config);
				atomicWrite(file, `${JSON.stringify(kept)}\n`);
			} catch {
				// The answers are in the log; the place alone is not worth an interruption.
			}
		},
	};
}
