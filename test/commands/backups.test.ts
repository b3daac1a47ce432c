import {
	appendFileSync,
	chmodSync,
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	statSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {formatDeck} from '../../source/deck/format-deck.js';
import type {NewEvent} from '../../source/progress/event.js';
import type {ProgressLog} from '../../source/services.js';
import {changeHome} from '../../source/store/backups/pending-change.js';
import {noteOf} from '../../source/store/backups/pending-note.js';
import {systemClock} from '../../source/store/clock.js';
import {holdDevices} from '../../source/store/device.js';
import {homePaths} from '../../source/store/paths.js';
import {openProgress} from '../../source/store/progress-log.js';
import {type CommandResult, runCommand} from '../helpers/run-command.js';
import {meeting} from '../helpers/sample-decks.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';
import {foreignLine} from '../store/helpers/syncing.js';

function visit<T>(home: string, act: (progress: ProgressLog) => T): T {
	const paths = homePaths({NEWSQUIZ_HOME: home}, process.platform, home);
	const progress = openProgress(paths, systemClock);
	try {
		return act(progress);
	} finally {
		progress.close();
	}
}

const study = (home: string, ...cards: string[]): void =>
	visit(home, (progress) => {
		for (const card of cards) {
			progress.record({type: 'review', deck: meeting.id, card, grade: 3, ms: 900, mode: 'study'});
		}
	});

const studied = (home: string): string[] =>
	visit(home, ({state}) => [...state.memories.keys()].map((key) => key.split('/')[1] ?? '')).sort();

/** A home with a deck, two answers and a backup of them. */
async function learner(): Promise<{
	home: string;
	run: (...argv: string[]) => Promise<CommandResult>;
}> {
	const home = temporaryFolder();
	mkdirSync(join(home, 'decks'), {mode: 0o700});
	writeFileSync(join(home, 'decks', `${meeting.id}.json`), formatDeck(meeting), {mode: 0o600});
	chmodSync(home, 0o700);
	study(home, 'li', 'hari');
	const run = async (...argv: string[]): Promise<CommandResult> => runCommand(argv, {home});
	expect((await run('backup')).status).toBe(0);
	return {home, run};
}

/** The line of an answer that was saved while a clock was ahead. */
const ahead = (card: string): string =>
	`${foreignLine('b'.repeat(16), 1, card)
		.replace(/"at":\d+/, `"at":${Date.now() + 1e9}`)
		.replace('"berita"', `"${meeting.id}"`)}\n`;

const logsIn = (home: string): string[] =>
	readdirSync(join(home, 'reviews')).filter((name) => name.endsWith('.jsonl'));

const backupsIn = (home: string): string[] => readdirSync(join(home, 'backups')).sort();

const json = (result: CommandResult): Record<string, unknown> =>
	JSON.parse(result.stdout) as Record<string, unknown>;

describe('newsquiz backup', () => {
	it('says what is in it, and where', async () => {
		const {home, run} = await learner();
		const {status, stdout} = await run('backup');
		expect(status).toBe(0);
		expect(stdout).toContain(`read again and found whole: ${join(home, 'backups')}`);
		expect(stdout).toContain('2 reviews, 2 cards studied, 1 deck, last studied ');
		const indonesian = await run('backup', '--lang', 'id');
		expect(indonesian.stdout).toContain('2 pengulangan, 2 kartu dipelajari, 1 paket kartu');
		expect(json(await run('backup', '--json'))).toMatchObject({
			reason: 'manual',
			counts: {events: 2, reviews: 2, cards: 2, decks: 1},
		});
	});

	it('--to writes a file of its own, again over an older backup, never over anything else', async () => {
		const {home, run} = await learner();
		const folder = temporaryFolder();
		const file = join(folder, 'saya.zip');
		expect((await run('backup', '--to', file)).status).toBe(0);
		expect((await run('backup', '--to', file)).stdout).toContain('On another machine');
		expect((await run('backup', '--to', folder)).status).toBe(0);
		expect(readdirSync(folder).sort()).toEqual([
			expect.stringMatching(/^newsquiz-\d{4}-\d\d-\d\d\.zip$/),
			'saya.zip',
		]);
		expect(backupsIn(home)).toHaveLength(1);

		const letter = join(folder, 'surat.txt');
		writeFileSync(letter, 'Yth.');
		const refused = await run('backup', '--to', letter);
		expect([refused.status, readFileSync(letter, 'utf8')]).toEqual([1, 'Yth.']);
		expect(refused.stderr).toContain('is no backup of newsquiz, so it was not overwritten');
		const nowhere = await run('backup', '--to', join(folder, 'tidak', 'ada.zip'));
		expect(nowhere.stderr).toContain('There is no folder');
	});

	it('is made once a day after a command has recorded something', async () => {
		const home = temporaryFolder();
		const run = async (...argv: string[]): Promise<CommandResult> => runCommand(argv, {home});
		await run('config');
		expect(existsSync(join(home, 'backups'))).toBe(false);
		expect(await run('config', 'retention', '0.85')).toMatchObject({status: 0, stderr: ''});
		expect(await run('config', 'retention', '0.95')).toMatchObject({status: 0, stderr: ''});
		expect(backupsIn(home).filter((name) => name.includes('auto'))).toHaveLength(1);
	});

	it('of nothing is said to be none', async () => {
		const {status, stderr} = await runCommand(['backup'], {home: temporaryFolder()});
		expect(status).toBe(1);
		expect(stderr).toContain('There is nothing to back up yet');
	});
});

describe('newsquiz restore', () => {
	it('lists the backups, newest first', async () => {
		const {home, run} = await learner();
		const [name = ''] = backupsIn(home);
		const {status, stdout, stderr} = await run('restore');
		expect(status).toBe(0);
		expect(stdout).toMatch(
			/^1\. {2}\d{4}-\d\d-\d\d \d\d:\d\d \(asked for\)\n {4}2 reviews, 2 cards/,
		);
		expect(stdout).toContain(name);
		expect(stderr).toContain('Restore one with: newsquiz restore NUMBER');
		const list = json(await run('restore', '--json')) as {backups: object[]};
		expect(list.backups).toEqual([
			expect.objectContaining({name, reason: 'manual', counts: expect.anything() as object}),
		]);
		const none = await runCommand(['restore'], {home: temporaryFolder()});
		expect(none.stdout).toContain('There are no backups yet');
	});

	it.each(['1', 'latest', 'NAME', 'STEM', 'PATH'])(
		'shows what changes and, after a yes, changes it: %s',
		async (how) => {
			const {home, run} = await learner();
			const [name = ''] = backupsIn(home);
			study(home, 'gencatan');
			const argument =
				{NAME: name, STEM: name.replace('.zip', ''), PATH: join(home, 'backups', name)}[how] ?? how;
			const asked = await run('restore', argument);
			expect(asked.status).toBe(2);
			expect(asked.stdout).toContain('- 1 review will be gone.');
			expect(asked.stderr).toContain('add --yes');
			expect(studied(home)).toEqual(['gencatan', 'hari', 'li']);

			const {status, stdout} = await run('restore', argument, '--yes');
			expect(status).toBe(0);
			expect(studied(home)).toEqual(['hari', 'li']);
			const before = backupsIn(home).find((each) => each.includes('before-restore')) ?? '';
			expect(stdout).toContain(`Back to how it was before: newsquiz restore ${before}`);
			await run('restore', before, '--yes');
			expect(studied(home)).toEqual(['gencatan', 'hari', 'li']);
		},
	);

	it('--json alone only looks', async () => {
		const {home, run} = await learner();
		study(home, 'gencatan');
		expect(json(await run('restore', '1', '--json'))).toMatchObject({
			changes: {reviews: {gone: 1, back: 0}},
			restored: false,
		});
		expect(json(await run('restore', '1', '--json', '--yes'))).toMatchObject({restored: true});
		expect(studied(home)).toEqual(['hari', 'li']);
	});

	it('does nothing where there is nothing to do', async () => {
		const {home, run} = await learner();
		const {status, stdout} = await run('restore', 'latest');
		expect([status, stdout.includes('There is nothing to restore')]).toEqual([0, true]);
		expect(backupsIn(home)).toHaveLength(1);
	});

	it('moves to another machine', async () => {
		const {home, run} = await learner();
		const [name = ''] = backupsIn(home);
		const file = join(home, 'backups', name);
		const other = temporaryFolder();
		const {status} = await runCommand(['restore', file, '--yes'], {home: other});
		expect(status).toBe(0);
		expect(studied(other)).toEqual(studied(home));
		expect(existsSync(join(other, 'backups'))).toBe(false);
		expect((await runCommand(['decks'], {home: other})).stdout).toContain(meeting.id);
		expect((await run('decks')).status).toBe(0);
	});

	it.each([
		['tidak-ada.zip', 'There is no backup tidak-ada.zip.'],
		['7', 'There is no backup 7.'],
	])('says of %s that there is none', async (argument, message) => {
		const {run} = await learner();
		const {status, stderr} = await run('restore', argument, '--yes');
		expect(status).toBe(1);
		expect(stderr).toContain(message);
	});

	it('that was cut short is finished by whatever command comes next', async () => {
		const {home, run} = await learner();
		study(home, 'gencatan');
		const [log = ''] = logsIn(home);
		const {machineName} = await import('../../source/store/device.js');
		writeFileSync(
			join(home, 'pending.json'),
			JSON.stringify({
				...{format: 'newsquiz-change', machine: machineName(), at: Date.now()},
				...{write: [], remove: [`reviews/${log}`], record: [{type: 'forget'}]},
			}),
		);
		expect((await run('due')).stdout).toBe('0\n');
		expect(existsSync(join(home, 'pending.json'))).toBe(false);
		expect(logsIn(home)).toHaveLength(1);
		expect(logsIn(home)).not.toContain(log);
	});
});

describe('newsquiz reset', () => {
	it('deletes all progress after a yes, and tells how to get it back', async () => {
		const {home, run} = await learner();
		const copy = temporaryFolder();
		cpSync(join(home, 'reviews'), copy, {recursive: true});
		const asked = await run('reset');
		expect([asked.status, studied(home).length]).toEqual([2, 2]);

		const {status, stdout} = await run('reset', '--yes');
		expect(status).toBe(0);
		expect(studied(home)).toEqual([]);
		expect((await run('decks')).stdout).toContain(meeting.id);
		const [, before = ''] = /newsquiz restore (\S+)/.exec(stdout) ?? [];
		expect(backupsIn(home)).toContain(before);

		// A synced copy of the log does not bring it back; the backup does, for good.
		cpSync(copy, join(home, 'reviews'), {recursive: true});
		expect(studied(home)).toEqual([]);
		await run('restore', before, '--yes');
		expect(studied(home)).toEqual(['hari', 'li']);
	});

	it('takes decks and backups only when asked to', async () => {
		const {home, run} = await learner();
		await run('reset', '--yes', '--decks', '--backups');
		expect((await run('decks')).stdout).not.toContain(`${meeting.id}\n`);
		expect(backupsIn(home)).toEqual([]);
	});

	it('says what may come back, being dated ahead', async () => {
		const {home, run} = await learner();
		appendFileSync(join(home, 'reviews', logsIn(home)[0] ?? ''), ahead('li'));
		expect((await run('reset', '--yes')).stdout).toContain('1 of the deleted entries is dated');
	});

	it('says what it leaves of what was synced', async () => {
		const {home, run} = await learner();
		expect((await run('reset', '--yes')).stdout).not.toContain('What was synced');
		study(home, 'li');
		mkdirSync(join(home, 'sync'));
		writeFileSync(join(home, 'sync', 'remote.json'), '{"remote":"/jauh/belajar.git"}');
		const {stdout} = await run('reset', '--yes');
		expect(stdout).toContain(`What was synced is still in your repository`);
		expect(stdout).toContain(join(home, 'sync', 'repository'));
	});

	it('of nothing does nothing', async () => {
		const {status, stdout} = await runCommand(['reset'], {home: temporaryFolder()});
		expect([status, stdout]).toEqual([0, 'There is no progress to delete.\n']);
	});
});

describe('newsquiz remove', () => {
	it('takes the deck, keeps what was learned, and can be taken back', async () => {
		const {home, run} = await learner();
		const {status, stdout} = await run('remove', meeting.id);
		expect(status).toBe(0);
		expect(stdout).toContain('Your progress in it is kept');
		expect((await run('decks')).stdout).not.toContain(`${meeting.id}\n`);
		expect(studied(home)).toEqual(['hari', 'li']);
		const [, before = ''] = /newsquiz restore (\S+)/.exec(stdout) ?? [];
		await run('restore', before, '--yes');
		expect((await run('decks')).stdout).toContain(meeting.id);
	});

	it('--forget forgets it as well, after a yes', async () => {
		const {home, run} = await learner();
		expect((await run('remove', meeting.id, '--forget')).status).toBe(2);
		expect(studied(home)).toEqual(['hari', 'li']);
		const {status, stdout} = await run('remove', meeting.id, '--forget', '--yes');
		expect([status, stdout.includes('is forgotten')]).toEqual([0, true]);
		expect(studied(home)).toEqual([]);
	});

	it('--forget says what it could not forget, being dated ahead', async () => {
		const {home, run} = await learner();
		writeFileSync(join(home, 'reviews', `${'b'.repeat(16)}.jsonl`), ahead('gencatan'));
		const {stdout} = await run('remove', meeting.id, '--forget', '--yes');
		expect(stdout).toContain('except for entries dated later than now (1 card)');
		expect(studied(home)).toEqual(['gencatan']);
	});

	it.each<NewEvent>([
		{type: 'flag', deck: meeting.id, card: 'li', reason: 'wrong'},
		{type: 'suspend', deck: meeting.id, card: 'li'},
		{type: 'edit', deck: meeting.id, card: 'li', change: {question: 'Siapa?'}},
		{type: 'edit', deck: meeting.id, card: 'li', accept: 'Li'},
	])('--forget forgets a deck of which the log only says %j', async (event) => {
		const home = temporaryFolder();
		visit(home, (progress) => progress.record(event));
		expect((await runCommand(['remove', meeting.id, '--forget', '--yes'], {home})).status).toBe(0);
		visit(home, ({state: {accepted, changes, marks}}) =>
			expect([accepted.size, changes.size, marks.size]).toEqual([0, 0, 0]),
		);
	});

	it.each([
		['300-kata-berita', 1, "comes with newsquiz, so it can't be removed"],
		['tidak-ada', 1, 'There is no deck with the id "tidak-ada"'],
		[undefined, 2, 'Which deck should be removed?'],
	])('refuses %s', async (deck, status, message) => {
		const {home, run} = await learner();
		const result = await run('remove', ...(deck === undefined ? [] : [deck]));
		expect([result.status, result.stderr.includes(message)]).toEqual([status, true]);
		expect(backupsIn(home)).toHaveLength(1);
	});
});

describe('newsquiz doctor', () => {
	/** Begins to delete a deck file, and stops before it is done. */
	async function stranded(home: string, change: object): Promise<void> {
		const paths = homePaths({NEWSQUIZ_HOME: home}, process.platform, home);
		const remove = [`decks/${meeting.id}.json`];
		await expect(
			changeHome(
				paths,
				systemClock,
				async () => Promise.resolve({write: [], remove, record: []}),
				(step) => {
					if (step === 'noted') throw new Error('stopped');
				},
			),
		).rejects.toThrow('stopped');
		const note = JSON.parse(readFileSync(noteOf(paths), 'utf8')) as object;
		writeFileSync(noteOf(paths), JSON.stringify({...note, ...change}), {mode: 0o600});
	}

	it('finishes what was begun under another name of the machine', async () => {
		const {home, run} = await learner();
		await stranded(home, {machine: 'before'});
		const {status, stdout} = await run('doctor');
		expect(status).toBe(1);
		expect(stdout).toContain('begun on another computer');
		expect((await run('doctor', '--fix', '--yes')).status).toBe(0);
		expect(readdirSync(join(home, 'decks')).filter((name) => !name.startsWith('.'))).toEqual([]);
		expect(existsSync(join(home, 'pending.json'))).toBe(false);
	});

	it('puts aside the note of a change that cannot go on', async () => {
		for (const name of ['pending.json', 'pending.json.failed']) {
			const {home, run} = await learner();
			writeFileSync(join(home, name), '{}', {mode: 0o600});
			expect((await run('doctor')).stdout).toContain('was interrupted and cannot go on');
			expect((await run('doctor', '--fix', '--yes')).status).toBe(0);
			expect(existsSync(join(home, name))).toBe(false);
		}
	});

	it('leaves what this machine has begun to the commands that open the home', async () => {
		for (const command of [['sync'], ['stats', '--optimise']]) {
			const {home, run} = await learner();
			await stranded(home, {});
			await run(...command);
			expect(existsSync(join(home, 'pending.json'))).toBe(false);
		}
	});

	const found = async (
		run: (...argv: string[]) => Promise<CommandResult>,
	): Promise<Array<{level: string; check: string; says: string}>> =>
		(json(await run('doctor', '--json')) as {findings: []}).findings;

	it('finds a healthy home well, and an empty one', async () => {
		const {run} = await learner();
		const {status, stdout} = await run('doctor');
		expect(stdout).toContain('All is well.');
		expect(status).toBe(0);
		expect((await run('doctor', '--lang', 'id')).stdout).toContain('Semuanya baik.');
		const {status: empty} = await runCommand(['doctor'], {
			home: join(temporaryFolder(), 'belum ada'),
		});
		expect(empty).toBe(0);
	});

	const harms: Array<[string, (home: string) => void, string, string]> = [
		[
			'a damaged line',
			(home) => {
				const path = join(home, 'reviews', logsIn(home)[0] ?? '');
				writeFileSync(path, `rusak\n${readFileSync(path, 'utf8')}`);
			},
			'logs',
			'has 1 damaged line',
		],
		[
			'a damaged backup',
			(home) => truncateSync(join(home, 'backups', backupsIn(home)[0] ?? ''), 100),
			'backups',
			'is damaged or incomplete',
		],
		...(process.platform === 'win32'
			? []
			: ([
					[
						'a log that others may read',
						(home) => chmodSync(join(home, 'reviews', logsIn(home)[0] ?? ''), 0o644),
						'folders',
						'Other users of this machine may open',
					],
				] as typeof harms)),
	];

	it.each(harms)('explains %s, and repairs it by consent alone', async (_, harm, check, says) => {
		const {home, run} = await learner();
		harm(home);
		expect(await found(run)).toContainEqual(
			expect.objectContaining({
				level: 'problem',
				check,
				says: expect.stringContaining(says) as string,
			}),
		);
		const asked = await run('doctor', '--fix');
		expect([asked.status, asked.stderr.includes('add --yes')]).toEqual([2, true]);
		expect((await run('doctor')).status).toBe(1);

		const {status, stdout} = await run('doctor', '--fix', '--yes');
		expect(stdout).toContain('All is well.');
		expect(status).toBe(0);
		expect(backupsIn(home).some((name) => name.includes('before-repair'))).toBe(true);
		expect(studied(home)).toEqual(['hari', 'li']);
	});

	it('knows the folder of sync', async () => {
		const {home, run} = await learner();
		mkdirSync(join(home, 'sync', 'repository'), {recursive: true, mode: 0o700});
		writeFileSync(join(home, 'sync', 'remote.json'), '{}', {mode: 0o600});
		expect((await run('doctor')).stdout).not.toContain('Not from newsquiz');
	});

	it('keeps what it takes out', async () => {
		const {home, run} = await learner();
		const [log = ''] = logsIn(home);
		appendFileSync(join(home, 'reviews', log), 'rusak\n');
		const before = readFileSync(join(home, 'reviews', log), 'utf8');
		await run('doctor', '--fix', '--yes');
		const [aside = ''] = readdirSync(home).filter((name) => name.startsWith('doctor-'));
		expect(readFileSync(join(home, aside, 'reviews', log), 'utf8')).toBe(before);
		expect(readFileSync(join(home, 'reviews', log), 'utf8')).toBe(before.replace('rusak\n', ''));
	});

	it.each([
		['damaged', 'rusak\n'],
		['cut', '{"v":1'],
	])('repairs no log with a %s line while another newsquiz writes it', async (_, line) => {
		const {home, run} = await learner();
		const path = join(home, 'reviews', logsIn(home)[0] ?? '');
		const paths = homePaths({NEWSQUIZ_HOME: home}, process.platform, home);
		appendFileSync(path, line);
		const held = holdDevices(paths.devices);
		const {stdout} = await run('doctor', '--fix', '--yes');
		if ('release' in held) held.release();
		expect(stdout).toContain('Failed: Another newsquiz is open and saving answers');
		expect(stdout).toContain('Close newsquiz in every terminal window');
		expect(stdout).not.toContain('Done.');
		expect(readFileSync(path, 'utf8').endsWith(line)).toBe(true);
		expect((await run('doctor', '--fix', '--yes')).stdout).toContain('Done.');
	});

	it('takes out no whole line that an editor has put a mark before', async () => {
		const {home, run} = await learner();
		const path = join(home, 'reviews', logsIn(home)[0] ?? '');
		const before = readFileSync(path, 'utf8');
		writeFileSync(path, `\uFEFF${before}rusak\n`, {mode: 0o600});
		await run('doctor', '--fix', '--yes');
		expect(readFileSync(path, 'utf8')).toBe(before);
		expect(studied(home)).toEqual(['hari', 'li']);
	});

	it.each<[string, (home: string) => void, string]>([
		[
			'a copy that a sync program made',
			(home) => {
				const [log = ''] = logsIn(home);
				cpSync(join(home, 'reviews', log), join(home, 'reviews', 'a (salinan).jsonl'));
				chmodSync(join(home, 'reviews', 'a (salinan).jsonl'), 0o600);
			},
			'is a copy that a sync program made; all that it holds is in other logs too',
		],
		[
			'a snapshot of another making',
			(home) => writeFileSync(join(home, 'snapshot.json'), 'x', {mode: 0o600}),
			'The snapshot (snapshot.json) is damaged or of another version',
		],
		[
			'numbers that are missing',
			(home) => {
				const path = join(home, 'reviews', logsIn(home)[0] ?? '');
				writeFileSync(path, readFileSync(path, 'utf8').replace(/.*\n/, ''));
			},
			'1 entry is not there (from number 1)',
		],
		[
			'a file that is not ours',
			(home) => writeFileSync(join(home, 'resep.txt'), 'nasi'),
			'Not from newsquiz: resep.txt',
		],
		[
			'what a crash left',
			(home) => writeFileSync(join(home, '.snapshot.json.0123456789ab.tmp'), ''),
			'1 unfinished file was left behind',
		],
		[
			'what a crash left of a sync and of a log',
			(home) => {
				mkdirSync(join(home, 'sync'), {mode: 0o700});
				writeFileSync(join(home, 'sync', '.decks.json.0123456789ab.tmp'), '');
				writeFileSync(join(home, 'reviews', '.a.jsonl.0123456789ab.tmp'), '');
			},
			'2 unfinished files were left behind',
		],
	])('tells of %s, which is no problem', async (_, harm, says) => {
		const {home, run} = await learner();
		harm(home);
		expect(await found(run)).toContainEqual(
			expect.objectContaining({level: 'note', says: expect.stringContaining(says) as string}),
		);
		expect((await run('doctor')).status).toBe(0);
	});

	it.each<[string, (home: string) => void, string, string]>([
		[
			'a deck that is no deck',
			(home) => writeFileSync(join(home, 'decks', 'rusak.json'), '{', {mode: 0o600}),
			'decks',
			'The deck rusak.json could not be read',
		],
		[
			'answers from the future',
			(home) =>
				appendFileSync(
					join(home, 'reviews', logsIn(home)[0] ?? ''),
					`${JSON.stringify({...{v: 1, device: 'x', n: 1, at: Date.now() + 1e9}, ...{tz: 0, type: 'pin'}})}\n`,
				),
			'clock',
			'dated more than an hour ahead',
		],
	])('says of %s what can be done', async (_, harm, check, says) => {
		const {home, run} = await learner();
		harm(home);
		expect(await found(run)).toContainEqual(
			expect.objectContaining({
				...{level: 'problem', check, says: expect.stringContaining(says) as string},
				advice: expect.any(String) as string,
			}),
		);
		expect(statSync(join(home, 'decks')).isDirectory()).toBe(true);
	});
});
