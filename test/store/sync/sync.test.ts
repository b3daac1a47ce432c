import {
	appendFileSync,
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {UserError} from '../../../source/errors.js';
import {openProgress} from '../../../source/store/progress-log.js';
import {
	answer,
	homesAt,
	start,
	temporaryFolder,
	temporaryHome,
	tickingClock,
} from '../helpers/home.js';
import {
	commitByHand,
	foreignLine,
	git,
	hasGit,
	linesIn,
	logFiles,
	plainEnv,
	sharedFile,
	sharedRepository,
	stateOf,
	study,
	sync,
} from '../helpers/syncing.js';

const DAY = 24 * 60 * 60_000;
const tablet = 'b07e55d1429c8af3';

/** The log of the one device that writes in a home. */
function ownLog(paths: ReturnType<typeof temporaryHome>): string {
	const file = readdirSync(paths.devices).find((name) => name.endsWith('.json')) ?? '';
	const {device} = JSON.parse(readFileSync(join(paths.devices, file), 'utf8')) as {
		device: string;
	};
	return join(paths.reviews, `${device}.jsonl`);
}

describe.skipIf(!hasGit)('two devices', () => {
	it('that review offline for a week agree exactly when they meet, in either order, and lose nothing', async () => {
		const week = fc.array(
			fc.record({
				who: fc.constantFrom(0, 1),
				day: fc.nat(6),
				cards: fc.array(fc.constantFrom('k1', 'k2', 'k3', 'k4'), {minLength: 1, maxLength: 3}),
				undo: fc.boolean(),
				syncs: fc.constantFrom(false, false, false, true),
			}),
			{minLength: 2, maxLength: 8},
		);
		await fc.assert(
			fc.asyncProperty(week, fc.boolean(), async (visits, isSwapped) => {
				const repository = sharedRepository();
				const homes = [temporaryHome(), temporaryHome()] as const;
				for (const {who, day, cards, undo, syncs} of visits) {
					const progress = openProgress(homes[who], tickingClock(start + day * DAY + who));
					for (const card of cards) progress.record(answer(card, 2));
					if (undo) progress.undo();
					progress.close();
					if (syncs) await sync(homes[who], repository);
				}

				const all = [...new Set(homes.flatMap((home) => linesIn(home)))].sort();
				const [first, second] = isSwapped ? [homes[1], homes[0]] : homes;
				await sync(first, repository);
				await sync(second, repository);
				await sync(first, repository);
				expect(linesIn(first)).toEqual(all);
				expect(linesIn(second)).toEqual(all);
				expect(stateOf(first)).toEqual(stateOf(second));
				for (const home of homes) {
					const report = await sync(home, repository);
					expect([report.sent, report.received, report.notices]).toEqual([0, 0, []]);
				}
			}),
			{numRuns: 4},
		);
	}, 60_000);

	it('say how much they sent and received', async () => {
		const repository = sharedRepository();
		const [laptop, desktop] = [temporaryHome(), temporaryHome()];
		study(laptop, ['k1', 'k2']);
		study(desktop, ['k3']);
		expect(await sync(laptop, repository)).toMatchObject({sent: 2, received: 0});
		expect(await sync(desktop, repository)).toMatchObject({sent: 1, received: 2});
		expect(await sync(laptop, repository)).toMatchObject({sent: 0, received: 1});
	});

	it('go on with what is new, in commits that follow one another', async () => {
		const repository = sharedRepository();
		const [laptop, desktop] = [temporaryHome(), temporaryHome()];
		for (let round = 0; round < 3; round++) {
			study(laptop, [`k${round}`], start + round * DAY);
			await sync(laptop, repository);
			study(desktop, [`k${round}`], start + round * DAY + 1);
			await sync(desktop, repository);
		}

		await sync(laptop, repository);
		expect(linesIn(laptop)).toEqual(linesIn(desktop));
		expect(logFiles(laptop)).toEqual(logFiles(desktop));
		expect(git(repository, ['rev-list', '--count', 'main'])).toBe('6');
		expect(git(repository, ['rev-list', '--count', '--min-parents=2', 'main'])).toBe('0');
	});

	it('get each byte as it was written, whatever is configured about line ends', async () => {
		const repository = sharedRepository();
		const home = temporaryHome();
		study(home, ['k1']);
		await sync(home, repository);
		const path = ownLog(home);
		const shared = git(repository, ['rev-parse', `main:reviews/${path.split(/[\\/]/).at(-1)}`]);
		expect(git(repository, ['hash-object', '--no-filters', path])).toBe(shared);
	});
});

describe.skipIf(!hasGit)('three devices that sync at the same time', () => {
	it('all get through, without force, and have everything', async () => {
		const repository = sharedRepository();
		const homes = [temporaryHome(), temporaryHome(), temporaryHome()];
		for (let round = 0; round < 3; round++) {
			for (const [index, home] of homes.entries()) {
				study(home, [`d${index}r${round}`], start + round * DAY);
			}

			await Promise.all(
				homes.map(async (home, index) => sync(home, repository, {random: () => index / 3})),
			);
		}

		for (const home of homes) await sync(home, repository);
		const [first] = homes;
		expect(linesIn(first ?? temporaryHome())).toHaveLength(9);
		for (const home of homes) {
			expect(linesIn(home)).toEqual(linesIn(first ?? home));
			expect(stateOf(home)).toEqual(stateOf(first ?? home));
		}
	}, 60_000);
});

describe.skipIf(!hasGit)('a home that is in use', () => {
	it('syncs while the app is open; both go on', async () => {
		const repository = sharedRepository();
		const [laptop, desktop] = [temporaryHome(), temporaryHome()];
		study(desktop, ['theirs']);
		await sync(desktop, repository);
		const app = openProgress(laptop, tickingClock());
		app.record(answer('before'));
		const syncing = sync(laptop, repository);
		app.record(answer('meanwhile'));
		await syncing;
		app.record(answer('after'));
		app.close();
		expect([...logFiles(laptop).keys()]).toHaveLength(2);
		await sync(laptop, repository);
		await sync(desktop, repository);
		expect(stateOf(desktop)).toEqual(stateOf(laptop));
		expect(linesIn(laptop)).toHaveLength(4);
	});

	it('is synced by one at a time; the second says so', async () => {
		const repository = sharedRepository();
		const home = temporaryHome();
		study(home, ['k1']);
		const results = await Promise.allSettled([sync(home, repository), sync(home, repository)]);
		expect(results.map(({status}) => status)).toEqual(['fulfilled', 'rejected']);
		expect((results[1] as PromiseRejectedResult).reason).toMatchObject({
			message: 'Another sync is running on this computer.',
		});
		expect(await sync(home, repository)).toMatchObject({sent: 0, received: 0});
	});

	it('takes over from a sync whose process is gone', async () => {
		const repository = sharedRepository();
		const home = temporaryHome();
		study(home, ['k1']);
		await sync(home, repository);
		writeFileSync(join(home.sync, '.lock'), '{"pid":2147483646}\n');
		expect(await sync(home, repository)).toMatchObject({sent: 0});
	});
});

describe.skipIf(!hasGit)('a home that was put back', () => {
	it('gets its own later answers again, beside its log, and goes on under a new id', async () => {
		const repository = sharedRepository();
		const home = temporaryHome();
		study(home, ['k1', 'k2', 'k3']);
		await sync(home, repository);
		const all = linesIn(home);
		const log = ownLog(home);
		const [one = ''] = readFileSync(log, 'utf8').split('\n');
		truncateSync(log, one.length + 1);
		rmSync(home.snapshot);
		expect(await sync(home, repository)).toMatchObject({sent: 0, received: 2});
		expect(readFileSync(log, 'utf8')).toBe(`${one}\n`);
		expect(logFiles(home).size).toBe(2);
		expect(linesIn(home)).toEqual(all);
		study(home, ['k4'], start + DAY);
		expect(
			new Set(linesIn(home).map((line) => (JSON.parse(line) as {device: string}).device)).size,
		).toBe(2);
		expect(await sync(home, repository)).toMatchObject({sent: 1, received: 0});
	});

	it('loses nothing where both copies went on', async () => {
		const repository = sharedRepository();
		const home = temporaryHome();
		study(home, ['k1', 'k2']);
		await sync(home, repository);
		const copy = homesAt(join(temporaryFolder(), 'copy'));
		cpSync(home.data, copy.data, {recursive: true, preserveTimestamps: true});
		study(home, ['k3'], start + DAY);
		study(copy, ['k4'], start + DAY);
		for (const paths of [home, copy, home, copy]) await sync(paths, repository);
		expect(linesIn(home)).toHaveLength(4);
		expect(linesIn(copy)).toEqual(linesIn(home));
		expect(stateOf(copy)).toEqual(stateOf(home));
	});
});

describe.skipIf(!hasGit)('files of other programs that sync', () => {
	it('add their conflict copies, each answer once', async () => {
		const repository = sharedRepository();
		const [laptop, desktop] = [temporaryHome(), temporaryHome()];
		study(laptop, ['k1']);
		const own = ownLog(laptop);
		const name = (own.split(/[\\/]/).at(-1) ?? '').replace('.jsonl', '');
		cpSync(own, join(laptop.reviews, `${name}.sync-conflict-20250203-101500-ABCDEFG.jsonl`));
		writeFileSync(
			join(laptop.reviews, `${tablet} (conflicted copy 2025-02-03).jsonl`),
			`${foreignLine(tablet, 1)}\n${foreignLine(tablet, 2)}\n`,
		);
		expect(await sync(laptop, repository)).toMatchObject({sent: 3});
		expect(await sync(laptop, repository)).toMatchObject({sent: 0, received: 0});
		await sync(desktop, repository);
		expect([...logFiles(desktop).keys()].sort()).toEqual(
			[`${name}.jsonl`, `${tablet}.jsonl`].sort(),
		);
		expect(stateOf(desktop)).toEqual(stateOf(laptop));
	});

	it('may have copied a log in part: it is completed, and no byte of it changes', async () => {
		const repository = sharedRepository();
		const [laptop, desktop] = [temporaryHome(), temporaryHome()];
		const whole = [1, 2, 3].map((n) => `${foreignLine(tablet, n)}\n`).join('');
		for (const paths of [laptop, desktop]) mkdirSync(paths.reviews, {recursive: true});
		writeFileSync(join(laptop.reviews, `${tablet}.jsonl`), whole);
		await sync(laptop, repository);
		const path = join(desktop.reviews, `${tablet}.jsonl`);
		writeFileSync(path, whole.slice(0, whole.length / 2));
		await sync(desktop, repository);
		expect(readFileSync(path, 'utf8')).toBe(whole);

		writeFileSync(path, `${foreignLine(tablet, 1)}\n{"v":1,"lain`);
		await sync(desktop, repository);
		expect(readFileSync(path, 'utf8')).toBe(`${foreignLine(tablet, 1)}\n{"v":1,"lain`);
		expect(stateOf(laptop)).toMatchObject({memories: {length: 3}});
		const progress = openProgress(desktop, tickingClock());
		expect(progress.state.memories.size).toBe(3);
		progress.close();
	});
});

describe.skipIf(!hasGit)('a remote that was rewritten', () => {
	const reviewed = async (): Promise<{
		repository: string;
		home: ReturnType<typeof temporaryHome>;
	}> => {
		const repository = sharedRepository();
		const home = temporaryHome();
		study(home, ['k1', 'k2']);
		await sync(home, repository);
		return {repository, home};
	};

	it('to an unrelated history gives what it has, and gets the rest on top of it', async () => {
		const {repository, home} = await reviewed();
		const theirs = commitByHand(repository, [
			['100644', 'blob', `reviews/${tablet}.jsonl`, `${foreignLine(tablet, 1)}\n`],
		]);
		expect(await sync(home, repository)).toMatchObject({sent: 2, received: 1});
		git(repository, ['merge-base', '--is-ancestor', theirs, 'main']);
		expect(linesIn(home)).toHaveLength(3);
		const other = temporaryHome();
		await sync(other, repository);
		expect(linesIn(other)).toEqual(linesIn(home));
	});

	it('to an earlier commit gets the later answers again', async () => {
		const {repository, home} = await reviewed();
		const earlier = git(repository, ['rev-parse', 'main']);
		study(home, ['k3'], start + DAY);
		await sync(home, repository);
		git(repository, ['update-ref', 'refs/heads/main', earlier]);
		expect(await sync(home, repository)).toMatchObject({sent: 1, received: 0});
	});

	it('to nothing is filled again', async () => {
		const {repository, home} = await reviewed();
		git(repository, ['update-ref', '-d', 'refs/heads/main']);
		expect(await sync(home, repository)).toMatchObject({sent: 2, received: 0});
	});

	it('with other answers under the same numbers: both are kept on both sides', async () => {
		const {repository, home} = await reviewed();
		const path = ownLog(home);
		const name = path.split(/[\\/]/).at(-1) ?? '';
		const changed = readFileSync(path, 'utf8').replaceAll('"grade":3', '"grade":1');
		commitByHand(repository, [['100644', 'blob', `reviews/${name}`, changed]]);
		expect(await sync(home, repository)).toMatchObject({sent: 2, received: 2});
		expect(sharedFile(repository, `reviews/${name}`).split('\n')).toHaveLength(4);
		const progress = openProgress(home, tickingClock());
		expect(progress.notices.map(({en}) => en).join()).toContain('same number');
		progress.close();
	});
});

describe.skipIf(!hasGit)('a repository of something else', () => {
	it('is refused, and nothing of it stays', async () => {
		const repository = sharedRepository();
		commitByHand(repository, [['100644', 'blob', 'README.md', 'Resep rendang\n']]);
		const home = temporaryHome();
		study(home, ['k1']);
		await expect(sync(home, repository)).rejects.toThrow('holds something else');
		expect(existsSync(join(home.sync, 'repository'))).toBe(false);
	});

	it('is refused as well when only its main branch is missing', async () => {
		const repository = sharedRepository();
		commitByHand(repository, [['100644', 'blob', 'README.md', 'Resep rendang\n']]);
		git(repository, ['branch', '-m', 'main', 'master']);
		await expect(sync(temporaryHome(), repository)).rejects.toThrow('holds something else');
	});

	it('is not one that others have put a file into later', async () => {
		const repository = sharedRepository();
		const home = temporaryHome();
		study(home, ['k1']);
		await sync(home, repository);
		const before = git(repository, ['rev-parse', 'main']);
		const tree = git(repository, ['ls-tree', 'main']);
		const readme = git(repository, ['hash-object', '-w', '--stdin'], 'Catatan Siti\n');
		const mixed = git(repository, ['mktree'], `${tree}\n100644 blob ${readme}\tREADME.md\n`);
		const commit = git(repository, ['commit-tree', '-p', before, '-m', 'readme', mixed]);
		git(repository, ['update-ref', 'refs/heads/main', commit]);
		study(home, ['k2'], start + DAY);
		expect(await sync(home, repository)).toMatchObject({sent: 1, notices: []});
		expect(sharedFile(repository, 'README.md')).toBe('Catatan Siti');
	});

	it('is refused when a newer newsquiz wrote it', async () => {
		const repository = sharedRepository();
		commitByHand(repository, [
			['100644', 'blob', 'newsquiz.json', '{"format":"newsquiz-sync","version":2}'],
		]);
		await expect(sync(temporaryHome(), repository)).rejects.toThrow('newer newsquiz');
	});
});

describe.skipIf(!hasGit)('a hostile repository', () => {
	it('gives its events, and harms nothing', async () => {
		const repository = sharedRepository();
		const outside = join(temporaryFolder(), 'outside');
		writeFileSync(outside, 'aman\n');
		const event = `${foreignLine(tablet, 1)}\n`;
		commitByHand(repository, [
			['100644', 'blob', 'newsquiz.json', '{"format":"newsquiz-sync","version":1}'],
			['120000', 'blob', 'link', outside],
			['160000', 'commit', 'module', '1234567890123456789012345678901234567890'],
			['100644', 'blob', '.gitmodules', '[submodule "x"]\n\tpath = -x\n\turl = -u./payload\n'],
			['100644', 'blob', `reviews/${tablet}.jsonl`, `${event}\u0000\u0001\nbukan json\n`],
			['120000', 'blob', 'reviews/aaaaaaaaaaaaaaaa.jsonl', outside],
			['160000', 'commit', 'reviews/module.jsonl', '1234567890123456789012345678901234567890'],
			['100644', 'blob', 'reviews/..', event],
			['100644', 'blob', 'reviews/.git', event],
			['100644', 'blob', 'reviews/CON.jsonl', event],
			['100644', 'blob', 'reviews/nul.jsonl', event],
			['100644', 'blob', 'reviews/x\\..\\..\\y.jsonl', event],
			['100644', 'blob', 'reviews/kosong.jsonl', ''],
			['100644', 'blob', 'reviews/besar.jsonl', '\0'.repeat(65 * 1024 * 1024)],
			['100644', 'blob', 'decks/berita.json', '{"format":"newsquiz"'],
		]);
		const home = temporaryHome();
		study(home, ['k1']);
		const report = await sync(home, repository);
		expect(report).toMatchObject({sent: 1, received: 1, decksReceived: []});
		expect(report.notices.map(({en}) => en)).toEqual([
			expect.stringContaining('neither a log nor a deck'),
			'2 damaged lines in the repository were passed over; all others were taken.',
		]);
		expect([...logFiles(home).keys()].sort()).toEqual(
			[`${tablet}.jsonl`, ownLog(home).split(/[\\/]/).at(-1)].sort(),
		);
		expect(readFileSync(join(home.reviews, `${tablet}.jsonl`), 'utf8')).toBe(event);
		expect(readFileSync(outside, 'utf8')).toBe('aman\n');
		expect(existsSync(home.decks) ? readdirSync(home.decks) : []).not.toContain('berita.json');
		const names = git(repository, ['ls-tree', '-r', '--name-only', 'main']).split('\n');
		expect(names).not.toContain('link');
		expect(names).toContain('reviews/besar.jsonl');
	}, 60_000);
});

describe.skipIf(!hasGit)('git’s own copy', () => {
	const damages: ReadonlyArray<readonly [string, (folder: string) => void]> = [
		['has lost its objects', (folder) => rmSync(join(folder, 'objects'), {recursive: true})],
		[
			'has empty objects',
			(folder) => {
				const objects = join(folder, 'objects');
				for (const name of readdirSync(objects, {recursive: true, encoding: 'utf8'})) {
					if (/^..[\\/]/.test(name)) {
						rmSync(join(objects, name));
						writeFileSync(join(objects, name), '');
					}
				}
			},
		],
		['has no head', (folder) => rmSync(join(folder, 'HEAD'))],
		['has a damaged head', (folder) => writeFileSync(join(folder, 'HEAD'), '\0\0')],
		[
			'was left locked',
			(folder) => writeFileSync(join(folder, 'refs', 'newsquiz', 'remote.lock'), ''),
		],
		[
			'points to nothing',
			(folder) => writeFileSync(join(folder, 'refs', 'newsquiz', 'remote'), `${'1'.repeat(40)}\n`),
		],
	];
	for (const [name, damage] of damages) {
		it(`that ${name} is made anew`, async () => {
			const repository = sharedRepository();
			const home = temporaryHome();
			study(home, ['k1']);
			await sync(home, repository);
			damage(join(home.sync, 'repository'));
			study(home, ['k2'], start + DAY);
			expect(await sync(home, repository)).toMatchObject({sent: 1, received: 0});
		});
	}
});

describe.skipIf(!hasGit || process.platform === 'win32')(
	'programs planted in a configuration',
	() => {
		it('are not run, neither from the copy nor from the user’s own git', async () => {
			const repository = sharedRepository();
			const home = temporaryHome();
			study(home, ['k1']);
			await sync(home, repository);
			const trap = join(temporaryFolder(), 'trap');
			const sprung = `${trap}.sprung`;
			writeFileSync(trap, `#!/bin/sh\necho "$0 $*" >> '${sprung}'\nexit 1\n`, {mode: 0o755});
			const copy = join(home.sync, 'repository');
			const hooks = join(copy, 'hooks');
			mkdirSync(hooks, {recursive: true});
			for (const hook of [
				'pre-push',
				'reference-transaction',
				'post-index-change',
				'pre-auto-gc',
			]) {
				cpSync(trap, join(hooks, hook));
			}

			// The hooks of a remote are the remote's; those of the side that pushes must not run.
			const own = temporaryFolder();
			cpSync(trap, join(own, 'pre-push'));
			const configuration = [
				`[core]\n\thooksPath = ${own}\n\tfsmonitor = ${trap}\n\tautocrlf = true`,
				`\tsshCommand = ${trap}\n\taskPass = ${trap}\n\tpager = ${trap}\n\teditor = ${trap}`,
				`[commit]\n\tgpgSign = true\n[push]\n\tgpgSign = true\n[gpg]\n\tprogram = ${trap}`,
				`[alias]\n\tfetch = !${trap}\n\tpush = !${trap}`,
				`[init]\n\ttemplateDir = ${hooks}`,
			].join('\n');
			appendFileSync(
				join(copy, 'config'),
				`${configuration}\n[url "ext::${trap} "]\n\tinsteadOf = ${repository}\n`,
			);
			const global = join(temporaryFolder(), 'gitconfig');
			writeFileSync(global, configuration);
			study(home, ['k2'], start + DAY);
			const env = {
				...plainEnv,
				GIT_CONFIG_GLOBAL: global,
				GIT_DIR: '/nowhere',
				GIT_WORK_TREE: '/nowhere',
				GIT_INDEX_FILE: '/nowhere/index',
				GIT_EDITOR: trap,
				GIT_ASKPASS: trap,
				GIT_EXTERNAL_DIFF: trap,
			};
			expect(await sync(home, repository, {env})).toMatchObject({sent: 1});
			expect(existsSync(sprung) ? readFileSync(sprung, 'utf8') : '').toBe('');
		});
	},
);

describe('without git', () => {
	it('says how to get it, and what works without it', async () => {
		const home = temporaryHome();
		study(home, ['k1']);
		const failed = await sync(home, '/somewhere/x.git', {env: {PATH: temporaryFolder()}}).catch(
			(error: unknown) => error,
		);
		expect(failed).toBeInstanceOf(UserError);
		expect((failed as UserError).says.en).toBe('The program git is not installed.');
		expect((failed as UserError).hint?.en).toContain('Syncthing');
	});
});
