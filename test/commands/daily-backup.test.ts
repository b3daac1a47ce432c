import {PassThrough} from 'node:stream';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {withDailyBackup} from '../../source/commands/daily-backup.js';
import type {Context} from '../../source/commands/io.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';

vi.mock('../../source/store/backups/automatic.js', () => ({
	startBackup() {
		throw new Error('no threads left');
	},
}));

afterEach(() => {
	vi.useRealTimers();
});

describe('the daily backup beside the app', () => {
	it('that cannot even be started is told, and takes nothing from the app', async () => {
		vi.useFakeTimers();
		const stderr = new PassThrough();
		const home = temporaryFolder();
		const context: Context = {
			...{stdin: new PassThrough(), stdout: new PassThrough(), stderr},
			...{env: {NEWSQUIZ_HOME: home}, cwd: home, language: 'en', colour: false, version: '0.0.0'},
		};
		const result = await withDailyBackup(context, async () => {
			await vi.advanceTimersByTimeAsync(1000);
			return 7;
		});
		expect(result).toBe(7);
		expect(String(stderr.read())).toBe('The daily backup was not made: no threads left\n');
	});
});
