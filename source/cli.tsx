import process from 'node:process';
import {run} from './commands/run.js';

const {stdin, stdout, stderr, env} = process;
const status = await run(process.argv.slice(2), {
	stdin,
	stdout,
	stderr,
	env,
	cwd: process.cwd(),
});
process.exitCode = status;
