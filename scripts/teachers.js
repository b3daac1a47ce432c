/** Writes docs/teachers.md: a teacher's day, with what every command in it prints today. */
import {spawnSync} from 'node:child_process';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs');
const {status} = spawnSync(process.execPath, [vitest, 'run', 'test/journey/teachers.test.ts'], {
	cwd: root,
	env: {...process.env, UPDATE_TEACHERS: '1'},
	stdio: 'inherit',
});
process.exitCode = status ?? 1;
