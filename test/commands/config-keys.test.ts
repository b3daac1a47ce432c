import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeEach, describe, expect, it} from 'vitest';
import {runCommand} from '../helpers/run-command.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';

let home: string;
beforeEach(() => {
	home = temporaryFolder();
});

const keys = async (...argv: string[]) => runCommand(['config', 'keys', ...argv], {home});

describe('config keys', () => {
	it('lists everything that keys do, with their names', async () => {
		const {status, stdout} = await keys();
		expect(status).toBe(0);
		expect(stdout).toMatch(/^ {2}home\.quiz +z +quiz$/m);
		expect(stdout).toMatch(/^ {2}general\.palette +: Ctrl\+K +all commands$/m);
		expect(stdout).toContain('To change one: newsquiz config keys NAME KEY');
	});

	it('gives another key, and says what else changes and how to go back', async () => {
		expect((await keys('home.quiz', 's')).stdout).toBe(
			[
				'“quiz” is now s.',
				'“statistics” (Home) gets z in return.',
				'To go back: newsquiz config keys home.quiz --reset',
				'',
			].join('\n'),
		);
		const {stdout} = await keys('home.quiz', '--json');
		expect(JSON.parse(stdout)).toEqual({'home.quiz': {value: ['s'], default: ['z']}});
		expect((await keys()).stdout).toMatch(/^\* home\.statistics +z /m);
	});

	it('takes several keys, as people write them', async () => {
		expect((await keys('home.quiz', 'Ctrl+T', 'X')).stdout).toContain('“quiz” is now Ctrl+T X.');
	});

	it('goes back to the default, one or all', async () => {
		await keys('home.quiz', 'x');
		expect((await keys('home.quiz', '--reset')).stdout).toBe('“quiz” is back to z.\n');
		await keys('home.quiz', 'x');
		expect((await keys('--reset')).stdout).toBe('All keys are as they come.\n');
		expect((await keys()).stdout).not.toMatch(/^\*/m);
	});

	it.each<[argv: string, says: RegExp]>([
		['home.quiz ctrl+c', /always does the same/],
		['home.quis', /Did you mean: newsquiz config keys home\.quiz\?/],
		['home.xyzzy-dance', /See: newsquiz config keys/],
		['home.quiz x --reset', /one name at most/],
	])('%s: a clear word', async (argv, says) => {
		const {status, stdout, stderr} = await keys(...argv.split(' '));
		expect([status, stdout]).toEqual([2, '']);
		expect(stderr).toMatch(says);
	});

	it('passes over what makes no sense in the file, and says so', async () => {
		mkdirSync(home, {recursive: true});
		const stored = {'home.quiz': ['ctrl+c'], 'home.statistics': ['x']};
		writeFileSync(join(home, 'config.json'), JSON.stringify({keys: stored}));
		const {stdout, stderr} = await keys();
		expect(stderr).toContain('can’t be used');
		expect(stdout).toMatch(/^ {2}home\.quiz +z /m);
		expect(stdout).toMatch(/^\* home\.statistics +x /m);
	});
});
