import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {PassThrough, Writable} from 'node:stream';
import {describe, expect, it} from 'vitest';
import {learners} from '../../benchmark/optimise/measure.js';
import {study} from '../../benchmark/optimise/learner.js';
import type {Context} from '../../source/commands/io.js';
import {runOptimise} from '../../source/commands/optimise.js';
import type {OptionValues} from '../../source/commands/command.js';
import {commands} from '../../source/commands/definitions.js';
import {UserError} from '../../source/errors.js';
import {seeded} from '../../source/session/chance.js';
import {systemClock} from '../../source/store/clock.js';
import {homePaths} from '../../source/store/paths.js';
import {openProgress} from '../../source/store/progress-log.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';

const forgetful = learners['forgets twice as fast'];
if (!forgetful) throw new Error('there is no such learner');
const answers = study(forgetful, 2000, seeded('command'));

/** A home whose log holds so many answers of a learner who forgets twice as fast. */
function homeOf(count: number): string {
	const home = temporaryFolder();
	mkdirSync(join(home, 'reviews'));
	const lines = answers.slice(0, count).map((event) => `${JSON.stringify(event)}\n`);
	writeFileSync(join(home, 'reviews', 'laptop.jsonl'), lines.join(''));
	return home;
}

interface Setting {
	readonly language?: 'id' | 'en';
	/** What is typed at a terminal; without it there is none. */
	readonly typed?: string;
}

async function optimise(
	home: string,
	values: OptionValues = {},
	{language = 'en', typed}: Setting = {},
): Promise<{status: number; stdout: string; stderr: string}> {
	const isTTY = typed !== undefined;
	const collect = (chunks: Buffer[]): Writable & {isTTY: boolean} =>
		Object.assign(
			new Writable({
				write(chunk: Buffer, _encoding, done) {
					chunks.push(Buffer.from(chunk));
					done();
				},
			}),
			{isTTY},
		);
	const [out, error]: [Buffer[], Buffer[]] = [[], []];
	const stdin = Object.assign(new PassThrough(), {isTTY});
	stdin.end(typed ?? '');
	const context: Context = {
		...{stdin, stdout: collect(out), stderr: collect(error)},
		...{env: {NEWSQUIZ_HOME: home}, cwd: home, language, colour: false, version: '0.0.0'},
	};
	const [command] = commands;
	if (!command) throw new Error('there are no commands');
	const status = await runOptimise({command, positionals: [], values}, context);
	return {
		status,
		stdout: Buffer.concat(out).toString('utf8'),
		stderr: Buffer.concat(error).toString('utf8'),
	};
}

/** The FSRS parameters in force. */
function parametersOf(home: string): readonly number[] {
	const progress = openProgress(
		homePaths({NEWSQUIZ_HOME: home}, process.platform, home),
		systemClock,
	);
	const {parameters} = progress.state.schedule;
	progress.close();
	return parameters;
}

describe('fitting the schedule to the learner', () => {
	it('shows what it gains on answers it had not seen, and changes nothing unasked', async () => {
		const home = homeOf(2000);
		const {status, stdout, stderr} = await optimise(home);
		expect(status).toBe(0);
		expect(stdout).toMatch(/^Fitting the schedule to your memory\n[\d,]+ answers to \d+ cards/);
		expect(stdout).toMatch(/log-loss +0\.\d{4} +0\.\d{4} +−\d+\.\d%/);
		expect(stdout).toMatch(/RMSE \(bins\) +0\.\d{4} +0\.\d{4} /);
		expect(stdout).toMatch(/now +[\d, ]+ days\n +then +[\d, ]+ days\n/);
		expect(stdout).toContain('you forget faster');
		expect(stdout).toContain('newsquiz stats --optimise --yes');
		expect(stderr).toBe('');
		expect(parametersOf(home)).toEqual([]);
		expect(readFileSync(join(home, 'reviews', 'laptop.jsonl'), 'utf8').split('\n')).toHaveLength(
			2001,
		);
	});

	it('speaks Indonesian', async () => {
		const {stdout} = await optimise(homeOf(2000), {}, {language: 'id'});
		expect(stdout).toContain('Menyesuaikan jadwal dengan ingatan Anda');
		expect(stdout).toMatch(/log-loss +0,\d{4}/);
		expect(stdout).toContain('Kartu kembali lebih cepat');
	});

	it('changes to the fit with --yes, and back with --undo', async () => {
		const home = homeOf(2000);
		const {stdout} = await optimise(home, {yes: true});
		expect(stdout).toContain('newsquiz stats --optimise --undo');
		expect(parametersOf(home)).toHaveLength(21);

		const again = await optimise(home, {yes: true});
		expect(again.stdout).toContain('suit your memory already');

		const undone = await optimise(home, {undo: true});
		expect(undone.stdout).toBe(
			'The fit is undone. The schedule is back to the defaults of FSRS.\n',
		);
		expect(parametersOf(home)).toEqual([]);
		await expect(optimise(home, {undo: true})).rejects.toThrow('no fit of the schedule to undo');
	});

	it.each([
		['y\n', true],
		['ya\n', true],
		['Yes\n', true],
		['n\n', false],
		['\n', false],
		['', false],
		['yesterday\n', false],
	])('asks at a terminal, and takes %j for %j', async (typed, isWanted) => {
		const home = homeOf(2000);
		const {stdout, stderr} = await optimise(home, {}, {typed});
		expect(stdout).toContain('Use the fitted schedule? [y/N] ');
		expect(stderr).toContain('Learning from your answers');
		expect(parametersOf(home)).toHaveLength(isWanted ? 21 : 0);
	});

	it('gives programs JSON alone', async () => {
		const home = homeOf(2000);
		const report = JSON.parse((await optimise(home, {json: true})).stdout) as Record<
			string,
			unknown
		>;
		expect(report).toMatchObject({
			verdict: 'better',
			applied: false,
			present: null,
			retention: 0.9,
		});
		expect(Object.keys(report)).toEqual([
			...['cards', 'answers', 'predicted', 'heldOut', 'present', 'verdict', 'parameters'],
			...['retention', 'goodIntervals', 'applied'],
		]);
		const taken = JSON.parse((await optimise(home, {json: true, yes: true})).stdout) as unknown;
		expect(taken).toMatchObject({applied: true, parameters: parametersOf(home)});
	});

	it('refuses too few answers, and says how many more it takes', async () => {
		const error = await optimise(homeOf(300)).catch((thrown: unknown) => thrown);
		expect(error).toBeInstanceOf(UserError);
		const {says, hint, exitStatus} = error as UserError;
		const [, had, needed] = /(\d+) of the (\d+) reviews/.exec(says.en) ?? [];
		expect(hint?.en).toContain(`That is ${Number(needed) - Number(had)} more.`);
		expect(hint?.id).toContain(`Masih kurang ${Number(needed) - Number(had)}.`);
		expect(exitStatus).toBe(1);
	});

	it('refuses a home without any answer just so', async () => {
		await expect(optimise(temporaryFolder())).rejects.toThrow('0 of the 400 reviews');
	});
});
