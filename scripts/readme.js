/** Writes the parts of README.md that are made from the program: the keys and the recorded run. */
import {spawnSync} from 'node:child_process';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs');
const {status} = spawnSync(process.execPath, [vitest, 'run', 'test/readme.test.ts'], {
	cwd: root,
	env: {...process.env, UPDATE_README: '1'},
	stdio: 'inherit',
});
process.exitCode = status ?? 1;
