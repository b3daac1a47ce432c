import {spawnSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {commands} from '../../source/commands/definitions.js';
import {runCommand} from '../helpers/run-command.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';

const scriptFor = async (shell: string) => {
	const {status, stdout, stderr} = await runCommand(['completion', shell], {
		home: temporaryFolder(),
	});
	expect({status, stderr}).toEqual({status: 0, stderr: ''});
	return stdout;
};

it.each(['bash', 'zsh', 'fish', 'powershell'])('%s is told every command', async (shell) => {
	const script = await scriptFor(shell);
	for (const {name} of commands) expect(script).toContain(name);
});

describe.runIf(spawnSync('bash', ['--version']).status === 0)('in bash', () => {
	async function completed(...words: string[]): Promise<string[]> {
		const folder = temporaryFolder();
		writeFileSync(join(folder, 'paket.json'), '{}');
		const typed = ['newsquiz', ...words];
		const {stdout, stderr} = spawnSync(
			'bash',
			[
				...['--norc', '-c'],
				`${await scriptFor('bash')}
				COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _newsquiz; printf '%s\\n' "\${COMPREPLY[@]}"`,
				'bash',
				...typed,
			],
			{cwd: folder, encoding: 'utf8'},
		);
		expect(stderr).toBe('');
		return stdout.split('\n').filter(Boolean);
	}

	it.each([
		[['ex'], ['export']],
		[['export', '--fo'], ['--format']],
		[['export', 'pa'], ['paket.json']],
		[['check', '--fi'], ['--fix']],
		[['--scr'], ['--screen-reader']],
	])('%j becomes %j', async (words, expected) => {
		expect(await completed(...words)).toEqual(expected);
	});
});

it.each([
	[['completion'], 'For which shell?'],
	[['completion', 'tcsh'], 'The shell "tcsh" is not supported.'],
])('%j says which there are', async (argv, says) => {
	const result = await runCommand(argv, {home: temporaryFolder()});
	expect(result.status).toBe(2);
	expect(result.stderr).toContain(says);
	expect(result.stderr).toContain('bash, zsh, fish, powershell');
});
