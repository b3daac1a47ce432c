import {sanitise} from '../sanitise.js';
import type {BackupUnderWay} from '../store/backups/automatic.js';
import {noDailyBackup} from '../store/backups/messages.js';
import {type Context, say, write} from './io.js';
import {userPaths} from './user-paths.js';

/**
 * Makes the backup of the day, for a command that has recorded something and is done. A failure is told on standard
 * error and changes nothing else.
 */
export async function backUpDaily(context: Context): Promise<void> {
	const {backUpIfDue} = await import('../store/backups/automatic.js');
	const problem = await backUpIfDue({paths: userPaths(context), app: context.version});
	if (problem) await write(context.stderr, `${sanitise(say(context, problem))}\n`);
}

/** Milliseconds after which nothing is being drawn for the first time any more. */
const AFTER_THE_START = 1000;

/** Makes it beside the app, once its first screen stands. */
export async function withDailyBackup<T>(context: Context, act: () => Promise<T>): Promise<T> {
	let backup: Promise<BackupUnderWay> | undefined;
	// The code for it comes after the first screen as well.
	const timer = setTimeout(() => {
		backup = start(context);
	}, AFTER_THE_START);
	timer.unref();
	try {
		return await act();
	} finally {
		clearTimeout(timer);
		const problem = await (await backup)?.stop();
		if (problem) await write(context.stderr, `${sanitise(say(context, problem))}\n`);
	}
}

/** Never rejects: nobody looks at it before the app is left. */
async function start(context: Context): Promise<BackupUnderWay> {
	try {
		const {startBackup} = await import('../store/backups/automatic.js');
		return startBackup({paths: userPaths(context), app: context.version});
	} catch (error) {
		return {stop: async () => Promise.resolve(noDailyBackup(error))};
	}
}
