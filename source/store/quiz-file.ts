import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {UserError} from '../errors.js';
import type {QuizFile} from '../services.js';
import {type QuizKept, readKept} from '../session/paused-quiz.js';
import {atomicWrite} from './atomic-write.js';
import {errorCode} from './error-code.js';
import {type HomePaths, ensureFolder} from './paths.js';

/** Keeps how the learner likes quizzes, and one that is not over, in `quiz.json` beside the settings of this device. */
export function openQuizFile(paths: HomePaths): QuizFile {
	const file = join(paths.config, 'quiz.json');
	return {
		read() {
			try {
				return readKept(JSON.parse(readFileSync(file, 'utf8')));
			} catch {
				// There is none yet, or none that can be read: a quiz can be begun anew.
				return readKept(undefined);
			}
		},
		keep(kept: QuizKept) {
			ensureFolder(paths.config);
			try {
				atomicWrite(file, `${JSON.stringify(kept)}\n`);
			} catch (error) {
				throw notKept(error);
			}
		},
	};
}

function notKept(cause: unknown): UserError {
	const code = errorCode(cause);
	const why = typeof code === 'string' ? ` (${code})` : '';
	return new UserError(
		{
			id: `Kuis ini tidak dapat disimpan untuk dilanjutkan nanti${why}.`,
			en: `This quiz could not be kept to go on with later${why}.`,
		},
		{
			hint: {
				id: 'Periksa sisa ruang penyimpanan dan izin akses folder newsquiz. Kuisnya sendiri bisa diteruskan.',
				en: 'Check the free space on the disk and the permissions of the newsquiz folder. The quiz itself goes on.',
			},
			cause,
		},
	);
}
