/** `npm run lint-docs`: writes the tables of docs/lint.md that are made from the list of rules. */
import {spawnSync} from 'node:child_process';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs');
const {status} = spawnSync(process.execPath, [vitest, 'run', 'test/deck/lint/docs.test.ts'], {
	cwd: root,
	env: {...process.env, UPDATE_LINT_DOCS: '1'},
	stdio: 'inherit',
});
process.exitCode = status ?? 1;
