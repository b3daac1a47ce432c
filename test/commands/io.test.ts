import {appendFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {Writable} from 'node:stream';
import {describe, expect, it} from 'vitest';
import {run} from '../../source/commands/run.js';
import {systemClock} from '../../source/store/clock.js';
import {homePaths} from '../../source/store/paths.js';
import {openProgress} from '../../source/store/progress-log.js';
import {runCommand} from '../helpers/run-command.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';

/** A stream that fails at its first write, as a full disk or a closed pipe does. */
function failing(code: string): Writable {
	const stream = new Writable({
		highWaterMark: 1,
		write(_chunk, _encoding, done) {
			done(Object.assign(new Error(`${code}: write`), {code, syscall: 'write'}));
		},
	});
	stream.on('error', () => undefined);
	return stream;
}

async function runInto(stdout: Writable) {
	const error: string[] = [];
	const stderr = new Writable({
		write(chunk: Buffer, _encoding, done) {
			error.push(chunk.toString());
			done();
		},
	});
	const env = {NEWSQUIZ_HOME: temporaryFolder(), LANG: 'en_GB.UTF-8'};
	const stdin = process.stdin;
	const status = await run(['decks'], {stdin, stdout, stderr, env, cwd: temporaryFolder()});
	return {status, stderr: error.join('')};
}

describe('output that goes nowhere', () => {
	it('on a full disk is one clear message', async () => {
		const {status, stderr} = await runInto(failing('ENOSPC'));
		expect(status).toBe(1);
		expect(stderr).toBe(
			'newsquiz: Not all of the output was written, because the disk is full.\nCheck where the output is going, then try again.\n',
		);
	});

	it('whose reader has gone is no failure', async () => {
		expect(await runInto(failing('EPIPE'))).toEqual({status: 0, stderr: ''});
	});
});

describe('a home folder that is a file', () => {
	it('is said to be one', async () => {
		const home = join(temporaryFolder(), 'berkas');
		writeFileSync(home, '');
		const {status, stdout, stderr} = await runCommand(['due'], {home, cwd: temporaryFolder()});
		expect([status, stdout]).toEqual([1, '']);
		if (process.platform !== 'win32')
			expect(stderr).toContain('because a part of its path is a file');
	});
});

describe('what opening the log came across', () => {
	it.each([['due'], ['decks'], []])('is told on standard error: newsquiz %s', async (...argv) => {
		const home = temporaryFolder();
		const progress = openProgress(
			homePaths({NEWSQUIZ_HOME: home}, process.platform, home),
			systemClock,
		);
		progress.record({type: 'review', deck: 'd', card: 'c', grade: 3, ms: 900, mode: 'study'});
		progress.close();
		const [log = ''] = readdirSync(join(home, 'reviews'));
		appendFileSync(join(home, 'reviews', log), '{"v":1,"device":');
		const {stdout, stderr} = await runCommand(argv, {home});
		expect(stdout).not.toBe('');
		expect(stderr).toContain('One incomplete line was moved');
		expect((await runCommand(argv, {home})).stderr).toBe('');
	});
});
