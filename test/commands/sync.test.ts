import {mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {type CommandResult, runCommand} from '../helpers/run-command.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';
import {foreignLine, git, hasGit, plainEnv} from '../store/helpers/syncing.js';

/** A home in which a device has answered some cards. */
function home(device: string, answers: number): string {
	const folder = temporaryFolder();
	mkdirSync(join(folder, 'reviews'));
	const lines = Array.from({length: answers}, (_, index) => foreignLine(device, index + 1));
	writeFileSync(
		join(folder, 'reviews', `${device}.jsonl`),
		lines.map((line) => `${line}\n`).join(''),
	);
	return folder;
}

const newsquiz = async (folder: string, ...argv: string[]): Promise<CommandResult> =>
	runCommand(argv, {home: folder, env: {...plainEnv, NEWSQUIZ_HOME: folder}});

const [laptop, tablet] = ['3f9a1c04d27be865', 'b07e55d1429c8af3'] as const;

describe.skipIf(!hasGit)('newsquiz sync', () => {
	it('brings two devices together, in both languages', async () => {
		const [one, two] = [home(laptop, 2), home(tablet, 1)];
		const repository = join(temporaryFolder(), 'belajar.git');
		expect(await newsquiz(one, 'sync', 'init', repository)).toEqual({
			status: 0,
			stdout: `Synced with ${repository}: 2 entries sent.\n`,
			stderr: `Made a new repository in ${repository}.\n`,
		});
		expect(await newsquiz(two, 'sync', 'init', repository, '--lang', 'id')).toEqual({
			status: 0,
			stdout: `Tersinkron dengan ${repository}: 2 catatan diterima; 1 catatan dikirim.\n`,
			stderr: '',
		});
		expect((await newsquiz(one, 'sync')).stdout).toBe(
			`Synced with ${repository}: 1 entry received.\n`,
		);
		expect(readdirSync(join(one, 'backups')).join()).toContain('auto');
		expect((await newsquiz(one, 'sync')).stdout).toBe(`Already the same as ${repository}.\n`);
		expect((await newsquiz(two, 'sync', '--lang', 'id')).stdout).toBe(
			`Sudah sama dengan ${repository}.\n`,
		);
		expect((await newsquiz(two, 'due')).stdout).toBe((await newsquiz(one, 'due')).stdout);
	});

	it('changes the repository only when told twice', async () => {
		const folder = home(laptop, 1);
		const [first, second] = [
			join(temporaryFolder(), 'satu.git'),
			join(temporaryFolder(), 'dua.git'),
		];
		await newsquiz(folder, 'sync', 'init', first);
		const again = await newsquiz(folder, 'sync', 'init', first);
		expect([again.status, again.stdout]).toEqual([0, `Already the same as ${first}.\n`]);
		const refused = await newsquiz(folder, 'sync', 'init', second);
		expect(refused.status).toBe(1);
		expect(refused.stderr).toContain(`already synced with ${first}`);
		expect(refused.stderr).toContain('--yes');
		expect((await newsquiz(folder, 'sync', 'init', second, '--yes')).status).toBe(0);
		expect((await newsquiz(folder, 'sync')).stdout).toContain(second);
		expect(git(first, ['rev-list', '--count', 'main'])).toBe('1');
	});

	it('does not keep a repository that it could not sync with', async () => {
		const folder = home(laptop, 1);
		const missing = join(folder, 'tidak', 'ada.git');
		const {status, stdout, stderr} = await newsquiz(folder, 'sync', 'init', missing);
		expect([status, stdout]).toEqual([1, '']);
		expect(stderr).toContain('There is no git repository at');
		expect((await newsquiz(folder, 'sync')).stderr).toContain('There is no git repository yet');
	});
});

describe('newsquiz sync without a repository', () => {
	it('says what to do first', async () => {
		const {status, stdout, stderr} = await newsquiz(home(laptop, 1), 'sync', '--lang', 'id');
		expect([status, stdout]).toEqual([1, '']);
		expect(stderr).toBe(
			[
				'newsquiz: Belum ada repositori git yang menyatukan perangkat Anda.',
				'Buat repositori kosong yang pribadi, lalu di setiap perangkat: newsquiz sync init git@github.com:nama/belajar.git',
				'',
			].join('\n'),
		);
	});

	const wrong: ReadonlyArray<readonly [argv: readonly string[], says: string]> = [
		[['init'], 'Which git repository'],
		[['mulai'], 'does not know "mulai"'],
		[['init', 'ext::sh -c whoami'], 'not an address of a git repository'],
		[['init', '', '--yes'], 'One of the arguments is empty'],
		[['init', 'a', 'b'], 'one too many'],
	];
	for (const [argv, says] of wrong) {
		it(`is used wrongly: ${argv.join(' ')}`, async () => {
			const {status, stderr} = await newsquiz(home(laptop, 1), 'sync', ...argv);
			expect([status, stderr]).toEqual([2, expect.stringContaining(says)]);
		});
	}
});
