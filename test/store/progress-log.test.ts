import {
	appendFileSync,
	chmodSync,
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {UserError} from '../../source/errors.js';
import {foldLogs} from '../../source/progress/fold.js';
import type {ProgressLog} from '../../source/services.js';
import {readLog} from '../../source/store/log-files.js';
import type {HomePaths} from '../../source/store/paths.js';
import {openProgress} from '../../source/store/progress-log.js';
import {type AnyEvent, plain} from '../progress/events.js';
import {
	answer,
	homesAt,
	logLines,
	start,
	temporaryFolder,
	temporaryHome,
	tickingClock,
} from './helpers/home.js';

const MINUTE = 60_000;

/** Opens a home, does something there and closes it again. */
function visit<T>(paths: HomePaths, act: (progress: ProgressLog) => T, from = start): T {
	const progress = openProgress(paths, tickingClock(from));
	try {
		return act(progress);
	} finally {
		progress.close();
	}
}

const answered = (paths: HomePaths): string[] =>
	visit(paths, ({state}) =>
		[...state.memories.keys()].map((key) => key.split('/')[1] ?? ''),
	).sort();

const events = (paths: HomePaths): AnyEvent[] =>
	logLines(paths).map((line) => JSON.parse(line) as AnyEvent);

function logOf(paths: HomePaths): string {
	const names = readdirSync(paths.reviews).filter((name) => name.endsWith('.jsonl'));
	expect(names).toHaveLength(1);
	return join(paths.reviews, names[0] ?? '');
}

const isRoot = process.getuid?.() === 0;

describe('the log', () => {
	it('has a line for each event, in the format of version 1', () => {
		const paths = temporaryHome();
		visit(paths, (progress) => {
			progress.record(answer('k1'));
			progress.record({...answer('k2', 1), input: 'type'} as never);
			progress.undo();
		});
		const device = /([a-f0-9]{16})\.jsonl$/.exec(logOf(paths))?.[1];
		expect(device).toBeDefined();
		expect(logLines(paths)).toEqual([
			`{"v":1,"device":"${device}","n":1,"at":${start},"tz":420,"type":"review","deck":"berita","card":"k1","grade":3,"ms":1500,"mode":"study"}`,
			`{"v":1,"device":"${device}","n":2,"at":${start + MINUTE},"tz":420,"type":"review","deck":"berita","card":"k2","grade":1,"ms":1500,"mode":"study","input":"type"}`,
			`{"v":1,"device":"${device}","n":3,"at":${start + 2 * MINUTE},"tz":420,"type":"undo","target":["${device}",2]}`,
		]);
	});

	it('has what was answered before record returns, and nothing needs closing', () => {
		const paths = temporaryHome();
		const progress = openProgress(paths, tickingClock());
		for (const card of ['a', 'b', 'c']) {
			progress.record(answer(card));
			expect(logLines(paths).at(-1)).toContain(`"card":"${card}"`);
		}

		expect(answered(paths)).toEqual(['a', 'b', 'c']);
		progress.close();
	});

	it('goes on where it was left', () => {
		const paths = temporaryHome();
		visit(paths, (progress) => progress.record(answer('a')));
		visit(paths, (progress) => progress.record(answer('b')), start + MINUTE);
		expect(events(paths).map(({n}) => n)).toEqual([1, 2]);
		expect(readdirSync(paths.reviews)).toHaveLength(1);
	});

	it('is private to the user', () => {
		const paths = temporaryHome();
		visit(paths, (progress) => progress.record(answer('a')));
		if (process.platform === 'win32') return;
		const modes = [paths.data, paths.reviews, logOf(paths), paths.snapshot].map(
			(path) => statSync(path).mode & 0o777,
		);
		expect(modes).toEqual([0o700, 0o700, 0o600, 0o600]);
	});

	it('is not there before the first answer, nor is anything else', () => {
		const paths = temporaryHome();
		visit(paths, ({state, notices}) => {
			expect(state.memories.size).toBe(0);
			expect(notices).toEqual([]);
		});
		expect(existsSync(paths.data)).toBe(false);
	});

	it('refuses what the fold would not understand', () => {
		const paths = temporaryHome();
		visit(paths, (progress) => {
			expect(() => progress.record({...answer('a'), ms: Number.NaN} as never)).toThrow(TypeError);
			progress.record(answer('b'));
		});
		expect(events(paths)).toHaveLength(1);
	});

	it('undoes step by step, across starts, and then no more', () => {
		const paths = temporaryHome();
		visit(paths, (progress) => ['a', 'b', 'c'].map((card) => progress.record(answer(card))));
		visit(
			paths,
			(progress) => {
				const left = [1, 2, 3, 4].map(() => progress.undo().memories.size);
				expect(left).toEqual([2, 1, 0, 0]);
			},
			start + 9 * MINUTE,
		);
		expect(events(paths)).toHaveLength(6);
		expect(answered(paths)).toEqual([]);
	});

	it('writes what belongs together as one, and takes it back as one', () => {
		const paths = temporaryHome();
		visit(paths, (progress) => {
			const all = Array.from({length: 300}, (_, index) => `k${index}`);
			progress.record({type: 'suspend', deck: 'berita', card: 'a'});
			const state = progress.recordAll(
				all.map((card) => ({type: 'suspend', deck: 'berita', card}) as const),
			);
			expect(state.marks.size).toBe(301);
			expect(plain(state)).toEqual(plain(foldLogs(events(paths)).fold.state));
			expect(new Set(events(paths).map(({n}) => n)).size).toBe(301);
			expect(progress.undo().marks.size).toBe(1);
			expect(progress.undo().marks.size).toBe(0);
			expect(progress.recordAll([])).toBe(progress.state);
		});
		expect(visit(paths, ({state}) => state.marks.size)).toBe(0);
	});

	it('reads what a card was answered from all logs', async () => {
		const paths = temporaryHome();
		visit(paths, (progress) => progress.record(answer('a')));
		await visit(paths, async (progress) => {
			progress.record(answer('b'));
			progress.record(answer('a', 1));
			progress.record(answer('a'));
			progress.undo();
			const given = await progress.answersTo('berita', 'a');
			expect(given.map(({grade, mode}) => [grade, mode])).toEqual([
				[3, 'study'],
				[1, 'study'],
			]);
			expect(await progress.answersTo('lain', 'a')).toEqual([]);
		});
	});

	it('undoes what was answered last here, even with a clock that went back', () => {
		const paths = temporaryHome();
		visit(paths, (progress) => progress.record(answer('tomorrow')), start + 1440 * MINUTE);
		visit(paths, (progress) => {
			progress.record(answer('today'));
			progress.undo();
		});
		expect(answered(paths)).toEqual(['tomorrow']);
	});

	it('keeps its order when the clock is put back a little', () => {
		const paths = temporaryHome();
		visit(paths, (progress) => progress.record(answer('a')));
		visit(paths, (progress) => progress.record(answer('a')), start - 50 * MINUTE);
		expect(events(paths).map(({at}) => at)).toEqual([start, start]);
	});

	it.each([-8.64e15, 8.64e15])('outlasts a clock that shows %d', (absurd) => {
		const paths = temporaryHome();
		visit(paths, (progress) => progress.record(answer('a')), absurd);
		visit(paths, (progress) => progress.record(answer('b')));
		rmSync(paths.snapshot, {force: true});
		expect(answered(paths)).toEqual(['a', 'b']);
	});

	it('goes on under a new id where a line has taken all the numbers', () => {
		const paths = temporaryHome();
		visit(paths, (progress) => progress.record(answer('a')));
		const [line = ''] = logLines(paths);
		const last = {...(JSON.parse(line) as AnyEvent), n: Number.MAX_SAFE_INTEGER};
		appendFileSync(logOf(paths), `${JSON.stringify(last)}\n`);
		visit(paths, (progress) => ['b', 'c'].map((card) => progress.record(answer(card))));
		rmSync(paths.snapshot, {force: true});
		expect(answered(paths)).toEqual(['a', 'b', 'c']);
	});

	it('lets a mark replace one that a clock a year ahead has dated', () => {
		const paths = temporaryHome();
		const year = 365 * 1440 * MINUTE;
		const to = (type: 'suspend' | 'unsuspend') => ({type, deck: 'berita', card: 'a'}) as const;
		visit(paths, (progress) => progress.record(to('suspend')), start + year);
		visit(paths, (progress) => {
			expect(progress.record(to('unsuspend')).marks.size).toBe(0);
			progress.record(answer('a'));
		});
		expect(events(paths).map(({at}) => at > start + year / 2)).toEqual([true, true, false]);
		expect(visit(paths, ({state}) => state.marks.size)).toBe(0);
	});

	it('believes a clock again that was a year ahead', () => {
		const paths = temporaryHome();
		const year = 365 * 1440 * MINUTE;
		visit(paths, (progress) => progress.record(answer('a')), start + year);
		visit(paths, (progress) => {
			const state = progress.record(answer('b'));
			expect(state.memories.get('berita/b')?.last).toBe(start);
			expect(plain(state)).toEqual(plain(foldLogs(events(paths)).fold.state));
		});
	});
});

describe('accepted answers', () => {
	const accept = (text: string) =>
		({type: 'edit', deck: 'berita', card: 'a', accept: text}) as const;
	const accepted = (paths: HomePaths) =>
		visit(paths, ({state}) => [...(state.accepted.get('berita/a') ?? [])]);

	it('are there at the next start, from the snapshot and from the logs', () => {
		const paths = temporaryHome();
		visit(paths, (progress) => progress.record(accept('Shoigu')));
		expect(events(paths)).toMatchObject([{v: 1, n: 1, type: 'edit', accept: 'Shoigu'}]);
		expect(accepted(paths)).toEqual(['Shoigu']);
		rmSync(paths.snapshot);
		expect(accepted(paths)).toEqual(['Shoigu']);
	});

	it('come from all devices together', () => {
		const paths = temporaryHome();
		visit(paths, (progress) => progress.record(accept('Shoigu')));
		const line = {
			v: 1,
			device: 'tablet',
			n: 1,
			at: start + 9 * MINUTE,
			tz: 420,
			...accept('Menhan'),
		};
		writeFileSync(join(paths.reviews, 'tablet.jsonl'), `${JSON.stringify(line)}\n`);
		expect(accepted(paths)).toEqual(['Shoigu', 'Menhan']);
	});

	it('are taken back like answers, one after the other', () => {
		const paths = temporaryHome();
		visit(paths, (progress) => {
			progress.record(accept('Shoigu'));
			progress.record(answer('a'));
			expect(progress.undo().memories.size).toBe(0);
			expect(progress.state.accepted.size).toBe(1);
			expect(progress.undo().accepted.size).toBe(0);
		});
		expect(accepted(paths)).toEqual([]);
	});
});

describe('logs of other devices', () => {
	const foreign = (n: number, card: string, at = start + n * MINUTE): string =>
		`${JSON.stringify({v: 1, device: 'tablet', n, at, tz: 420, ...answer(card)})}\n`;

	it('are read beside the own one, and never written', () => {
		const paths = temporaryHome();
		visit(paths, (progress) => progress.record(answer('a')));
		const tablet = join(paths.reviews, 'tablet.jsonl');
		writeFileSync(tablet, foreign(1, 'b') + foreign(2, 'c'));
		expect(visit(paths, (progress) => progress.record(answer('d')).memories.size)).toBe(4);
		expect(readFileSync(tablet, 'utf8')).toBe(foreign(1, 'b') + foreign(2, 'c'));
		appendFileSync(tablet, foreign(3, 'e', start - MINUTE));
		expect(answered(paths)).toEqual(['a', 'b', 'c', 'd', 'e']);
	});

	it('are put together with the copies that a syncing program makes', () => {
		const paths = temporaryHome();
		mkdirSync(paths.reviews, {recursive: true});
		writeFileSync(join(paths.reviews, 'tablet.jsonl'), foreign(1, 'a') + foreign(2, 'b'));
		const copy = join(paths.reviews, 'tablet (salinan yang bentrok).jsonl');
		writeFileSync(copy, foreign(1, 'a') + foreign(2, 'b') + foreign(3, 'c'));
		visit(paths, ({state, notices}) => {
			expect(state.days.get('2025-02-03')?.reviews).toBe(3);
			expect(notices).toEqual([]);
		});
	});

	it('may stop in the middle of a line that is still on its way', () => {
		const paths = temporaryHome();
		mkdirSync(paths.reviews, {recursive: true});
		const tablet = join(paths.reviews, 'tablet.jsonl');
		writeFileSync(tablet, foreign(1, 'a') + foreign(2, 'b').slice(0, 50));
		visit(paths, ({state, notices}) => {
			expect(state.memories.size).toBe(1);
			expect(notices).toEqual([]);
		});
		writeFileSync(tablet, foreign(1, 'a') + foreign(2, 'b'));
		expect(answered(paths)).toEqual(['a', 'b']);
	});

	it('are told of where one identity stands for two events', () => {
		const paths = temporaryHome();
		mkdirSync(paths.reviews, {recursive: true});
		writeFileSync(join(paths.reviews, 'tablet.jsonl'), foreign(1, 'a'));
		writeFileSync(join(paths.reviews, 'tablet-2.jsonl'), foreign(1, 'b'));
		visit(paths, ({state, notices}) => {
			expect(state.memories.size).toBe(2);
			expect(notices.map(({en}) => en).join()).toContain('same number');
		});
	});

	it('leave alone what is no log', () => {
		const paths = temporaryHome();
		visit(paths, (progress) => progress.record(answer('a')));
		writeFileSync(join(paths.reviews, 'catatan.txt'), 'bukan log');
		writeFileSync(join(paths.reviews, '.tablet.jsonl.tmp'), 'x');
		mkdirSync(join(paths.reviews, 'folder.jsonl'));
		visit(paths, ({state, notices}) => {
			expect(state.memories.size).toBe(1);
			expect(notices).toEqual([]);
		});
		expect(readFileSync(join(paths.reviews, 'catatan.txt'), 'utf8')).toBe('bukan log');
	});
});

describe('damage', () => {
	it('of the last line, at any byte, costs that line at most and is kept aside', () => {
		const paths = temporaryHome();
		visit(paths, (progress) => ['a', 'b'].map((card) => progress.record(answer(card))));
		const log = logOf(paths);
		const whole = readFileSync(log);
		const second = whole.indexOf('\n') + 1;
		for (let length = 0; length <= whole.length; length++) {
			rmSync(paths.reviews, {recursive: true});
			rmSync(paths.snapshot, {force: true});
			mkdirSync(paths.reviews);
			writeFileSync(log, whole.subarray(0, length));
			const isWhole = [0, second - 1, second, whole.length - 1, whole.length].includes(length);
			const kept = length >= whole.length - 1 ? ['a', 'b'] : length >= second - 1 ? ['a'] : [];
			visit(paths, ({state, notices}) => {
				expect(state.memories.size).toBe(kept.length);
				expect(notices).toHaveLength(isWhole ? 0 : 1);
			});
			const from = length < second ? 0 : second;
			const aside = readdirSync(paths.reviews).filter((name) => name.includes('torn'));
			expect(aside).toHaveLength(isWhole ? 0 : 1);
			for (const name of aside) {
				expect(readFileSync(join(paths.reviews, name))).toEqual(whole.subarray(from, length));
			}

			visit(
				paths,
				(progress) => {
					expect(progress.notices).toEqual([]);
					progress.record(answer('c'));
				},
				start + 9 * MINUTE,
			);
			expect(answered(paths)).toEqual([...kept, 'c'].sort());
			expect(events(paths).map(({n}) => n)).toEqual(
				Array.from({length: kept.length + 1}, (_, i) => i + 1),
			);
		}
	});

	it('in the middle is passed over and told of', () => {
		const paths = temporaryHome();
		visit(paths, (progress) => ['a', 'b', 'c'].map((card) => progress.record(answer(card))));
		const log = logOf(paths);
		const lines = readFileSync(log, 'utf8').split('\n');
		writeFileSync(log, [lines[0], '\0\0\0\0', lines[1]?.slice(0, 40), lines[2], ''].join('\n'));
		visit(paths, ({state, notices}) => {
			expect([...state.memories.keys()]).toEqual(['berita/a', 'berita/c']);
			expect(notices.map(({en}) => en).join()).toMatch(
				/^2 damaged lines in the review log \w+\.jsonl/,
			);
		});
	});

	it('by an editor that writes a mark and carriage returns is none', () => {
		const paths = temporaryHome();
		visit(paths, (progress) => ['a', 'b'].map((card) => progress.record(answer(card))));
		const log = logOf(paths);
		writeFileSync(log, `\uFEFF${readFileSync(log, 'utf8').replaceAll('\n', '\r\n')}`);
		expect(visit(paths, ({notices}) => notices)).toEqual([]);
		expect(answered(paths)).toEqual(['a', 'b']);
	});

	it('reads a log longer than one piece, with a line that no one wrote', () => {
		const paths = temporaryHome();
		mkdirSync(paths.reviews, {recursive: true});
		const path = join(paths.reviews, 'tablet.jsonl');
		const line = (n: number): string =>
			`${JSON.stringify({v: 1, device: 'tablet', n, at: start + n, tz: 420, ...answer(`k${n}`)})}\n`;
		const many = Array.from({length: 20_000}, (_, index) => line(index + 1));
		writeFileSync(
			path,
			`${many.slice(0, 9000).join('')}${'x'.repeat(5_000_000)}\n${many.slice(9000).join('')}`,
		);
		const {events: read, damaged, isTorn, length} = readLog(path);
		expect(read).toHaveLength(20_000);
		expect(damaged).toBeGreaterThan(0);
		expect(isTorn).toBe(false);
		expect(length).toBe(statSync(path).size);
	});
});

describe('a write that fails', () => {
	it.skipIf(isRoot || process.platform === 'win32')(
		'for want of permission is told of and changes nothing',
		() => {
			const paths = temporaryHome();
			visit(paths, (progress) => progress.record(answer('a')));
			chmodSync(logOf(paths), 0o400);
			visit(paths, (progress) => {
				const before = progress.state;
				expect(() => progress.record(answer('b'))).toThrow(UserError);
				expect(progress.state).toBe(before);
				chmodSync(logOf(paths), 0o600);
				expect(progress.record(answer('b')).memories.size).toBe(2);
			});
		},
	);

	it('because the folder is none is told of, and works once it is one', () => {
		const paths = temporaryHome();
		mkdirSync(paths.data, {recursive: true});
		writeFileSync(paths.devices, 'not a folder');
		visit(paths, (progress) => {
			expect(() => progress.record(answer('a'))).toThrow(UserError);
			expect(progress.state.memories.size).toBe(0);
			rmSync(paths.devices);
			progress.record(answer('a'));
		});
		expect(answered(paths)).toEqual(['a']);
	});

	it('never loses what comes after the log was removed under a running session', () => {
		const paths = temporaryHome();
		visit(paths, (progress) => {
			progress.record(answer('a'));
			rmSync(paths.reviews, {recursive: true});
			progress.record(answer('b'));
		});
		expect(answered(paths)).toEqual(['b']);
	});

	it('never mixes with what another wrote into this log', () => {
		const paths = temporaryHome();
		visit(paths, (progress) => {
			progress.record(answer('a'));
			const [first] = events(paths);
			appendFileSync(
				logOf(paths),
				`${JSON.stringify({...first, n: 2, card: 'theirs'})}\n{"v":1,"dev`,
			);
			progress.record(answer('b'));
		});
		expect(answered(paths)).toEqual(['a', 'b', 'theirs']);
		const identities = events(paths).map(({device, n}) => `${device} ${n}`);
		expect(new Set(identities).size).toBe(identities.length);
	});
});

describe('a device id', () => {
	const devices = (paths: HomePaths): number =>
		new Set(events(paths).map(({device}) => device)).size;

	it('is a new one in a copied home', () => {
		const paths = temporaryHome();
		visit(paths, (progress) => progress.record(answer('a')));
		const copy = homesAt(join(temporaryFolder(), 'copy'));
		cpSync(paths.data, copy.data, {recursive: true, preserveTimestamps: true});
		visit(copy, (progress) => progress.record(answer('b')), start + MINUTE);
		expect(devices(copy)).toBe(2);
		expect(answered(copy)).toEqual(['a', 'b']);
	});

	it('is a new one after a backup was put back in place', () => {
		const paths = temporaryHome();
		visit(paths, (progress) => progress.record(answer('a')));
		const backup = join(temporaryFolder(), 'backup');
		cpSync(paths.data, backup, {recursive: true, preserveTimestamps: true});
		visit(paths, (progress) => progress.record(answer('b')), start + MINUTE);
		rmSync(paths.data, {recursive: true});
		cpSync(backup, paths.data, {recursive: true, preserveTimestamps: true});
		visit(paths, (progress) => progress.record(answer('c')), start + 2 * MINUTE);
		expect(devices(paths)).toBe(2);
		expect(answered(paths)).toEqual(['a', 'c']);
	});

	it('is a new one after just the log was put back, whoever looked first', () => {
		const paths = temporaryHome();
		visit(paths, (progress) => progress.record(answer('a')));
		const {size} = statSync(logOf(paths));
		visit(paths, (progress) => progress.record(answer('b')), start + MINUTE);
		truncateSync(logOf(paths), size);
		expect(answered(paths)).toEqual(['a']);
		visit(paths, (progress) => progress.record(answer('c')), start + 2 * MINUTE);
		expect(devices(paths)).toBe(2);
	});

	it('stays the same in a home that was moved', () => {
		const paths = temporaryHome();
		visit(paths, (progress) => progress.record(answer('a')));
		const moved = homesAt(join(temporaryFolder(), 'moved'));
		renameSync(paths.data, moved.data);
		visit(moved, (progress) => progress.record(answer('b')), start + MINUTE);
		expect(devices(moved)).toBe(1);
	});

	it('is one for each session that is open at a time, and no more', () => {
		const paths = temporaryHome();
		for (let round = 0; round < 3; round++) {
			const two = [0, 1].map((offset) =>
				openProgress(paths, tickingClock(start + round * 9 * MINUTE + offset)),
			);
			for (const progress of two) progress.record(answer(`k${round}`));
			for (const progress of two) progress.record(answer(`l${round}`));
			for (const progress of two) progress.close();
		}

		expect(devices(paths)).toBe(2);
		expect(events(paths)).toHaveLength(12);
		visit(paths, ({state}) => {
			expect(plain(state)).toEqual(plain(foldLogs(events(paths)).fold.state));
			expect(state.days.get('2025-02-03')?.reviews).toBe(12);
		});
	});

	it('lets a session see at its next look what others have answered, and whose log is gone', () => {
		const paths = temporaryHome();
		visit(paths, (mine) => {
			mine.record(answer('a'));
			visit(paths, (other) => other.record(answer('b')), start + MINUTE);
			expect(mine.state.memories.size).toBe(1);
			expect(mine.refresh().memories.size).toBe(2);
			expect(mine.refresh()).toBe(mine.state);
			expect(mine.record(answer('c')).memories.size).toBe(3);
			for (const name of readdirSync(paths.reviews)) rmSync(join(paths.reviews, name));
			expect(mine.refresh().memories.size).toBe(0);
		});
	});

	it('may have passed to another session and back since this one began', () => {
		const paths = temporaryHome();
		visit(paths, (progress) => progress.record(answer('a')));
		visit(
			paths,
			(early) => {
				visit(paths, (progress) => progress.record(answer('b')), start + MINUTE);
				expect(early.record(answer('c')).memories.size).toBe(3);
			},
			start + 2 * MINUTE,
		);
		expect(events(paths).map(({n}) => n)).toEqual([1, 2, 3]);
	});

	it('is free again after its process is gone', () => {
		const paths = temporaryHome();
		visit(paths, (progress) => progress.record(answer('a')));
		const lock = readdirSync(paths.devices)
			.find((name) => name.endsWith('.json'))
			?.replace('.json', '.lock');
		// No process has this number on any system that newsquiz runs on.
		writeFileSync(join(paths.devices, lock ?? ''), '{"pid":2147483646}\n');
		visit(paths, (progress) => progress.record(answer('b')), start + MINUTE);
		expect(devices(paths)).toBe(1);
		expect(readdirSync(paths.devices)).toHaveLength(1);
	});
});
