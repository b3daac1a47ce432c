import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {
	chmodSync,
	cpSync,
	existsSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {buildSync} from 'esbuild';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {UserError} from '../../../source/errors.js';
import type {HomePaths} from '../../../source/store/paths.js';
import {start, temporaryFolder, temporaryHome} from '../helpers/home.js';
import {
	git,
	hasGit,
	linesIn,
	logFiles,
	plainEnv,
	sharedRepository,
	study,
	sync,
} from '../helpers/syncing.js';

const DAY = 24 * 60 * 60_000;
const isPosix = process.platform !== 'win32';

/** A sync that fails: what the user is told. Whatever it is, the logs here are as they were, or have grown. */
async function failure(
	home: HomePaths,
	repository: string,
	setting: Parameters<typeof sync>[2] = {},
): Promise<UserError> {
	const before = logFiles(home);
	const error = await sync(home, repository, setting).then(
		() => undefined,
		(reason: unknown) => reason,
	);
	expect(error).toBeInstanceOf(UserError);
	for (const [name, text] of before) expect(logFiles(home).get(name)).toMatch(startOf(text));
	return error as UserError;
}

const startOf = (text: string): RegExp =>
	new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

/** Whether a process is there, and more than an entry that nobody has cleared away. */
function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
	} catch (error) {
		// Systems without this folder clear such entries away.
		return (error as NodeJS.ErrnoException).code === 'ENOENT' && !existsSync('/proc');
	}
}

/** A program in the place of ssh. */
function fakeSsh(script: string): {env: Record<string, string | undefined>} {
	const path = join(temporaryFolder(), 'pura-pura');
	writeFileSync(path, `#!/bin/sh\n${script}\n`, {mode: 0o755});
	return {env: {...plainEnv, GIT_SSH_COMMAND: `'${path}'`, GIT_SSH_VARIANT: 'simple'}};
}

describe.skipIf(!hasGit || !isPosix)('a connection', () => {
	it('that is cut anywhere costs nothing; the next sync works', async () => {
		const repository = sharedRepository();
		const [laptop, desktop] = [temporaryHome(), temporaryHome()];
		study(desktop, ['theirs']);
		await sync(desktop, repository);
		study(laptop, ['k1', 'k2']);
		const address = `guru@sekolah:${repository}`;
		for (const bytes of [0, 60, 300, 700]) {
			const cut = fakeSsh(`sh -c "$2" | { dd bs=1 count=${bytes} 2>/dev/null; kill -9 $$; }`);
			const {says} = await failure(laptop, address, cut);
			expect(says.en).toBe('The connection to sekolah failed or was cut.');
		}

		// The same, on the way there.
		const gone = fakeSsh(
			`case "$2" in *receive*) { dd bs=1 count=40 2>/dev/null; kill -9 $$; } | sh -c "$2";; *) sh -c "$2";; esac`,
		);
		await failure(laptop, address, gone);
		const whole = fakeSsh('sh -c "$2"');
		expect(await sync(laptop, address, whole)).toMatchObject({sent: 2});
		expect(await sync(desktop, repository)).toMatchObject({received: 2});
		expect(linesIn(desktop)).toEqual(linesIn(laptop));
	}, 60_000);

	it('that says nothing is given up, with all that was started', async () => {
		const home = temporaryHome();
		study(home, ['k1']);
		const pid = join(temporaryFolder(), 'pid');
		const {says} = await failure(home, 'guru@sekolah:x.git', {
			...fakeSsh(`echo $$ > '${pid}'; exec sleep 600`),
			patience: 1500,
		});
		expect(says.en).toBe('sekolah took too long to answer.');
		await expect.poll(() => isRunning(Number(readFileSync(pid, 'utf8')))).toBe(false);
	});

	const answers: ReadonlyArray<readonly [says: string, means: string]> = [
		['ssh: Could not resolve hostname sekolah: Name or service not known', 'was cut'],
		['ssh: connect to host sekolah port 22: Connection refused', 'was cut'],
		['guru@sekolah: Permission denied (publickey).', 'did not accept your name or key'],
		['Host key verification failed.', 'does not know sekolah yet'],
		["fatal: 'x.git' does not appear to be a git repository", 'no git repository at sekolah'],
		['ERROR: Repository not found.', 'no git repository at sekolah'],
		['sesuatu yang aneh', 'failed or was cut'],
	];
	for (const [says, means] of answers) {
		it(`on which is said “${says}” is explained in plain words`, async () => {
			const home = temporaryHome();
			study(home, ['k1']);
			const error = await failure(
				home,
				'guru@sekolah:x.git',
				fakeSsh(`echo "${says}" >&2; exit 255`),
			);
			expect(error.says.en).toContain(means);
			expect(error.hint?.en).toContain('Your progress on this computer is safe.');
			expect(error.exitStatus).toBe(1);
		});
	}

	it('to a port where nobody listens fails in plain words, without the password of the address', async () => {
		const home = temporaryHome();
		study(home, ['k1']);
		const error = await failure(home, 'http://siti:rahasia@127.0.0.1:9/x.git');
		expect(error.says.en).toBe('The connection to 127.0.0.1:9 failed or was cut.');
		expect(JSON.stringify([error.says, error.hint])).not.toContain('rahasia');
	});
});

describe.skipIf(!hasGit)('a web server', () => {
	const answers: ReadonlyArray<readonly [status: number, means: string]> = [
		[401, 'did not accept your name or key'],
		[403, 'did not accept your name or key'],
		[404, 'no git repository at'],
		[500, 'Syncing with'],
	];
	for (const [status, means] of answers) {
		it(`that answers ${status} is explained, and nothing is asked`, async () => {
			const server = createServer((_request, response) => {
				response.writeHead(status, {'WWW-Authenticate': 'Basic realm="sekolah"'});
				response.end();
			});
			server.listen(0, '127.0.0.1');
			await once(server, 'listening');
			const {port} = server.address() as AddressInfo;
			const home = temporaryHome();
			study(home, ['k1']);
			try {
				const {says} = await failure(home, `http://127.0.0.1:${port}/x.git`);
				expect(says.en).toContain(means);
			} finally {
				server.close();
			}
		});
	}
});

describe.skipIf(!hasGit || !isPosix)('a remote', () => {
	const hook = (repository: string, script: string): void => {
		writeFileSync(join(repository, 'pre-receive'), `#!/bin/sh\n${script}\n`);
		chmodSync(join(repository, 'pre-receive'), 0o755);
		git(repository, ['config', 'core.hooksPath', repository]);
	};

	const ends: ReadonlyArray<readonly [how: string, script: string]> = [
		['is killed', 'kill -9 $PPID'],
		['turns the push down', 'echo "cabang main dilindungi"; exit 1'],
		['loses its folder', 'rm -rf "$PWD"'],
	];
	for (const [how, script] of ends) {
		it(`that ${how} in the middle of a push costs nothing; the next sync works`, async () => {
			const repository = sharedRepository();
			const home = temporaryHome();
			study(home, ['k1']);
			await sync(home, repository);
			hook(repository, script);
			const kept = `${repository}.simpan`;
			cpSync(repository, kept, {recursive: true});
			study(home, ['k2'], start + DAY);
			await failure(home, repository);
			if (how.includes('folder')) {
				expect((await failure(home, repository)).says.en).toContain('no git repository');
				renameSync(kept, repository);
			}

			hook(repository, 'exit 0');
			expect(await sync(home, repository)).toMatchObject({sent: 1});
			expect(linesIn(home)).toHaveLength(2);
		});
	}

	it('that is a working folder is refused with advice', async () => {
		const folder = join(temporaryFolder(), 'kerja');
		git('.', ['init', '--quiet', '--initial-branch=main', folder]);
		const home = temporaryHome();
		study(home, ['k1']);
		const {says} = await failure(home, folder);
		expect(says.en).toContain('working folder');
	});
});

describe.skipIf(!hasGit || !isPosix)('a sync', () => {
	const folder = mkdtempSync(join(tmpdir(), 'newsquiz-syncer-'));
	const syncer = join(folder, 'syncer.mjs');

	beforeAll(() => {
		buildSync({
			entryPoints: [join(dirname(fileURLToPath(import.meta.url)), '../helpers/syncer.ts')],
			outfile: syncer,
			bundle: true,
			platform: 'node',
			format: 'esm',
			target: 'node20',
			banner: {
				js: "import {createRequire} from 'node:module'; const require = createRequire(import.meta.url);",
			},
		});
	});

	afterAll(() => {
		rmSync(folder, {recursive: true, force: true});
	});

	it('that is killed at any moment costs nothing; the next one needs no help', async () => {
		const repository = sharedRepository();
		const [laptop, desktop] = [temporaryHome(), temporaryHome()];
		for (let round = 0; round < 6; round++) {
			study(laptop, [`l${round}`], start + round * DAY);
			study(desktop, [`d${round}`], start + round * DAY);
			if (round % 2 === 0) await sync(desktop, repository);
			const child = spawn(process.execPath, [syncer, laptop.data, repository], {env: plainEnv});
			const ended = once(child, 'close');
			// From before the first call of git to after the last, on a quick machine and a slow one.
			setTimeout(() => child.kill('SIGKILL'), 150 + ((round * 97) % 500));
			await ended;
			if (round % 3 === 2) await sync(laptop, repository);
		}

		for (const home of [laptop, desktop, laptop]) await sync(home, repository);
		expect(linesIn(laptop)).toHaveLength(12);
		expect(linesIn(desktop)).toEqual(linesIn(laptop));
	}, 60_000);

	it('on a disk that is full says so or fails plainly, and works when there is room', async () => {
		const repository = sharedRepository();
		const [laptop, desktop] = [temporaryHome(), temporaryHome()];
		study(
			desktop,
			Array.from({length: 60}, (_, index) => `d${index}`),
		);
		await sync(desktop, repository);
		study(laptop, ['k1']);
		const limited = async (blocks: number): Promise<string> => {
			const command = [process.execPath, syncer, laptop.data, repository];
			const child = spawn('sh', ['-c', `ulimit -f ${blocks}; exec "$@"`, 'sh', ...command], {
				env: plainEnv,
			});
			let said = '';
			child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
			await once(child, 'close');
			return said;
		};
		expect(await limited(0)).toBe('Syncing stopped because the disk is full.\n');
		// Git itself may be ended by the system there, and says less.
		expect(await limited(1)).toMatch(
			/^Syncing (?:stopped because the disk is full\.|with .* failed)/,
		);
		expect(linesIn(laptop)).toHaveLength(1);
		expect(await sync(laptop, repository)).toMatchObject({sent: 1, received: 60});
	});
});
