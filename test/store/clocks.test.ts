import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it, onTestFinished} from 'vitest';
import {foldLogs} from '../../source/progress/fold.js';
import {streak, todayTally} from '../../source/progress/statistics/at-a-glance.js';
import {countCards} from '../../source/schedule/counts.js';
import {studyDay} from '../../source/schedule/study-day.js';
import type {ProgressLog} from '../../source/services.js';
import type {Clock} from '../../source/store/clock.js';
import type {HomePaths} from '../../source/store/paths.js';
import {openProgress} from '../../source/store/progress-log.js';
import {moment, offsetIn, wallClock} from '../helpers/zones.js';
import {type AnyEvent, plain} from '../progress/events.js';
import {buildLearner} from '../torture/learners.js';
import {answer, logLines, temporaryHome} from './helpers/home.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A clock on the wall of a place; both can be changed. */
interface Wall extends Clock {
	zone: string;
	at: number;
}

function wall(zone: string, time: string): Wall {
	const clock: Wall = {
		zone,
		at: moment(zone, time),
		now: () => clock.at,
		timezone: (at) => offsetIn(clock.zone, at),
		random: () => 0.5,
	};
	return clock;
}

function show(clock: Wall, time: string, zone = clock.zone): void {
	clock.zone = zone;
	clock.at = moment(zone, time);
}

/** Studies in a home of its own and closes it. */
function study(clock: Wall, act: (progress: ProgressLog) => void): HomePaths {
	const paths = temporaryHome();
	again(paths, clock, act);
	return paths;
}

function again(paths: HomePaths, clock: Wall, act: (progress: ProgressLog) => void): void {
	const progress = openProgress(paths, clock);
	try {
		progress.record({type: 'schedule', fuzz: false});
		act(progress);
		expect(plain(progress.state)).toEqual(plain(foldLogs(events(paths)).fold.state));
	} finally {
		progress.close();
	}
}

const events = (paths: HomePaths): AnyEvent[] =>
	logLines(paths).map((line) => JSON.parse(line) as AnyEvent);

const dueNow = (progress: ProgressLog, clock: Wall, ...cards: string[]): number =>
	countCards(
		{id: 'berita', cards: cards.map((id) => ({id}))},
		progress.state,
		clock.at,
		clock.timezone(clock.at),
	).due;

const streakNow = ({state}: ProgressLog, clock: Wall): number =>
	streak(state, clock.at, clock.timezone(clock.at));

/** Nights in which clocks change: forward and back, by an hour and by half of one; and a place where they never do. */
const nights = [
	['Europe/Berlin', '2025-03-29'],
	['Europe/Berlin', '2025-10-25'],
	['America/New_York', '2025-03-08'],
	['America/New_York', '2025-11-01'],
	['Australia/Lord_Howe', '2025-04-05'],
	['Australia/Lord_Howe', '2025-10-04'],
	['Asia/Jakarta', '2025-03-29'],
] as const;

const dayAfter = (day: string, days = 1): string =>
	new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

describe.each(nights)('in %s, the night after %s', (zone, evening) => {
	const morning = dayAfter(evening);

	it('the study day is the date on the wall four hours ago, every quarter of an hour', () => {
		const from = moment(zone, `${evening} 12:00`);
		for (let at = from; at < from + DAY; at += 15 * MINUTE) {
			const [date = '', time = ''] = wallClock(zone, at).split(' ');
			expect(studyDay(at, offsetIn(zone, at), 240)).toBe(
				time < '04:00' ? dayAfter(date, -1) : date,
			);
		}
	});

	it('belongs to the evening before until four', () => {
		const clock = wall(zone, `${evening} 23:30`);
		study(clock, (progress) => {
			progress.record(answer('a'));
			show(clock, `${morning} 03:59`);
			progress.record(answer('b'));
			expect(todayTally(progress.state, clock.at, clock.timezone(clock.at)).reviews).toBe(2);
			show(clock, `${morning} 04:00`);
			expect(todayTally(progress.state, clock.at, clock.timezone(clock.at)).reviews).toBe(0);
			progress.record(answer('c'));
			expect([...progress.state.days.keys()]).toEqual([evening, morning]);
		});
	});

	it('makes no card due sooner or later than four, that morning and a week on', () => {
		const clock = wall(zone, `${evening} 20:00`);
		study(clock, (progress) => {
			progress.record({type: 'schedule', steps: [], fuzz: false});
			progress.record(answer('besok', 1));
			progress.record(answer('nanti', 4));
			const days = progress.state.memories.get('berita/nanti')?.interval ?? 0;
			expect(days).toBe(8);
			const look = (day: string, time: string): number => {
				show(clock, `${day} ${time}`);
				return dueNow(progress, clock, 'besok', 'nanti');
			};
			expect(look(morning, '03:59')).toBe(0);
			expect(look(morning, '04:00')).toBe(1);
			expect(look(dayAfter(evening, 8), '03:59')).toBe(1);
			expect(look(dayAfter(evening, 8), '04:00')).toBe(2);
		});
	});

	it('breaks no streak, early or late', () => {
		const clock = wall(zone, `${dayAfter(evening, -3)} 23:50`);
		study(clock, (progress) => {
			for (let day = -3; day < 4; day++) {
				show(clock, `${dayAfter(evening, day)} ${day % 2 === 0 ? '23:50' : '04:05'}`);
				progress.record(answer(`k${day}`));
			}
			expect(streakNow(progress, clock)).toBe(7);
			show(clock, `${dayAfter(evening, 4)} 03:55`);
			expect(streakNow(progress, clock)).toBe(7);
			show(clock, `${dayAfter(evening, 5)} 03:55`);
			expect(streakNow(progress, clock)).toBe(7);
			show(clock, `${dayAfter(evening, 5)} 04:00`);
			expect(streakNow(progress, clock)).toBe(0);
		});
	});
});

describe('a learner who travels', () => {
	it('goes on with the streak by the calendar of each place', () => {
		const clock = wall('Asia/Jakarta', '2025-06-02 20:00');
		study(clock, (progress) => {
			progress.record(answer('a'));
			const stops = [
				['2025-06-03 09:00', 'Asia/Jakarta'],
				['2025-06-04 22:00', 'Europe/Amsterdam'],
				['2025-06-05 23:00', 'America/New_York'],
				['2025-06-06 08:00', 'America/Los_Angeles'],
				['2025-06-07 21:00', 'Europe/Amsterdam'],
				['2025-06-08 23:00', 'Asia/Jakarta'],
			] as const;
			for (const [time, zone] of stops) {
				show(clock, time, zone);
				progress.record(answer(`k${time}`));
			}
			expect(streakNow(progress, clock)).toBe(7);
			expect(progress.state.days.size).toBe(7);
		});
	});

	it('lives a day twice over the date line, and it counts once', () => {
		const clock = wall('Pacific/Auckland', '2025-06-02 20:00');
		study(clock, (progress) => {
			progress.record(answer('a'));
			show(clock, '2025-06-02 21:00', 'Pacific/Honolulu');
			progress.record(answer('b'));
			expect(streakNow(progress, clock)).toBe(1);
			expect(todayTally(progress.state, clock.at, clock.timezone(clock.at)).reviews).toBe(2);
			show(clock, '2025-06-03 08:00');
			progress.record(answer('c'));
			expect(streakNow(progress, clock)).toBe(2);
		});
	});

	it.each([
		['Europe/Amsterdam', '2025-06-10 03:59', '2025-06-10 04:00'],
		['America/New_York', '2025-06-10 03:59', '2025-06-10 04:00'],
		['Pacific/Auckland', '2025-06-10 03:59', '2025-06-10 04:00'],
	])('finds a card of Jakarta due when its day begins in %s', (zone, before, after) => {
		const clock = wall('Asia/Jakarta', '2025-06-02 20:00');
		study(clock, (progress) => {
			progress.record(answer('a', 4));
			show(clock, before, zone);
			expect(dueNow(progress, clock, 'a')).toBe(0);
			show(clock, after, zone);
			expect(dueNow(progress, clock, 'a')).toBe(1);
		});
	});
});

describe('a clock that is wrong', () => {
	const zone = 'Asia/Jakarta';
	const right = '2025-06-02 20:00';

	/** By how much the clock is wrong for two answers, in the middle of a session or from one to the next. */
	const jumps = [
		['a day back', -DAY],
		['a year back', -365 * DAY],
		['an hour ahead', HOUR],
		['a day ahead', DAY],
		['a year ahead', 365 * DAY],
	] as const;

	for (const [name, jump] of jumps) {
		const steps = (progress: ProgressLog, clock: Wall, part: number): void => {
			clock.at += (part === 1 ? jump : part === 2 ? -jump : 0) + MINUTE;
			progress.record(answer(`k${part}`));
			clock.at += MINUTE;
			progress.record(answer('sama'));
		};

		const isSound = (paths: HomePaths, clock: Wall): void => {
			again(paths, clock, (progress) => {
				const {memories} = progress.state;
				expect([...memories.keys()].map((key) => key.split('/')[1]).sort()).toEqual([
					'k0',
					'k1',
					'k2',
					'sama',
				]);
				expect(memories.get('berita/sama')?.reps).toBe(3);
				for (const {stability, difficulty, due} of memories.values()) {
					expect([stability, difficulty, due].every(Number.isFinite)).toBe(true);
				}

				// What was answered by a right clock is due as if it had never been wrong.
				for (const card of ['k0', 'k2']) {
					const memory = memories.get(`berita/${card}`);
					expect(memory?.due).toBe((memory?.last ?? 0) + 10 * MINUTE);
					// Put back by up to an hour, time stands still until it has caught up.
					expect(Math.abs((memory?.last ?? 0) - moment(zone, right))).toBeLessThan(2 * HOUR);
				}

				expect(streakNow(progress, clock)).toBeGreaterThanOrEqual(1);
				expect(todayTally(progress.state, clock.at, 420).reviews).toBeGreaterThanOrEqual(4);
			});
			const counted = events(paths).map(({n}) => n);
			expect(counted).toEqual(counted.map((_, index) => index + 1));
		};

		it(`${name}, in the middle of a session, loses nothing`, () => {
			const clock = wall(zone, right);
			const paths = study(clock, (progress) => {
				for (const part of [0, 1, 2]) steps(progress, clock, part);
			});
			isSound(paths, clock);
		});

		it(`${name}, from one session to the next, loses nothing`, () => {
			const clock = wall(zone, right);
			const paths = study(clock, (progress) => steps(progress, clock, 0));
			for (const part of [1, 2]) {
				clock.at += part === 1 ? jump : -jump;
				again(paths, clock, (progress) => {
					clock.at += part === 1 ? -jump : jump;
					steps(progress, clock, part);
				});
			}

			isSound(paths, clock);
		});
	}

	it('a year ahead keeps no card back once its answers are taken back', () => {
		const clock = wall(zone, right);
		study(clock, (progress) => {
			clock.at += 365 * DAY;
			progress.record(answer('a'));
			progress.record(answer('b', 1));
			clock.at -= 365 * DAY;
			progress.undo();
			progress.undo();
			expect(progress.state.memories.size).toBe(0);
			progress.record(answer('a'));
			clock.at += 10 * MINUTE;
			expect(dueNow(progress, clock, 'a', 'b')).toBe(1);
		});
	});
});

it('a process writes the zone of its place into the log', () => {
	const folder = mkdtempSync(join(tmpdir(), 'newsquiz-zone-'));
	onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
	const learner = buildLearner(fileURLToPath(new URL('../..', import.meta.url)), folder);
	for (const zone of ['Australia/Lord_Howe', 'America/St_Johns']) {
		const paths = temporaryHome();
		const script = JSON.stringify({home: paths.data, name: 'z', seed: 1, steps: 3});
		spawnSync(process.execPath, [learner, script], {env: {...process.env, TZ: zone}});
		const written = events(paths);
		expect(written.length).toBeGreaterThan(0);
		for (const {at, tz} of written) expect(tz).toBe(offsetIn(zone, at));
	}
}, 180_000);
