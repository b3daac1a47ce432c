import process from 'node:process';
import {run} from './commands/run.js';

// Each stream is opened by its first use: `--version` needs only one of them.
process.exitCode = await run(process.argv.slice(2), {
	get stdin() {
		return process.stdin;
	},
	get stdout() {
		return process.stdout;
	},
	get stderr() {
		return process.stderr;
	},
	env: process.env,
	cwd: process.cwd(),
});
