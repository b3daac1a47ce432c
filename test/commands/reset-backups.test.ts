import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, it, vi} from 'vitest';
import {runCommand} from '../helpers/run-command.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';
import {foreignLine} from '../store/helpers/syncing.js';

vi.mock('../../source/store/backups/own-backups.js', async (original) => ({
	...(await original<object>()),
	deleteBackups() {
		throw Object.assign(new Error('not permitted'), {code: 'EACCES'});
	},
}));

it('newsquiz reset --backups says what was deleted and what was not', async () => {
	const home = temporaryFolder();
	const log = join(home, 'reviews', '3f9a1c04d27be865.jsonl');
	mkdirSync(join(home, 'reviews'));
	writeFileSync(log, `${foreignLine('3f9a1c04d27be865', 1)}\n`);
	const {status, stderr} = await runCommand(['reset', '--backups', '--yes'], {home});
	expect(status).toBe(1);
	expect(stderr).toContain(
		`Your progress was deleted, but not all backups could be: ${join(home, 'backups')}`,
	);
	expect(stderr).toContain('run the same command again');
	expect(existsSync(log)).toBe(false);
});
