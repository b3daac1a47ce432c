import {
	accessSync,
	appendFileSync,
	constants,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {isDeepStrictEqual} from 'node:util';
import type {NewEvent} from '../../source/progress/event.js';
import {foldLogs} from '../../source/progress/fold.js';
import {contents} from '../../source/progress/order.js';
import {readLine} from '../../source/progress/read-event.js';
import type {ProgressState} from '../../source/progress/state.js';
import {dueForecast, streak} from '../../source/progress/statistics/at-a-glance.js';
import {countCards} from '../../source/schedule/counts.js';
import {nextDue, queue} from '../../source/schedule/queue.js';
import type {ProgressLog} from '../../source/services.js';
import type {Clock} from '../../source/store/clock.js';
import {logNames, readLog} from '../../source/store/log-files.js';
import {type HomePaths, homePaths} from '../../source/store/paths.js';
import {openProgress} from '../../source/store/progress-log.js';
import {type AnyEvent, plain} from '../progress/events.js';
import {dice, type Dice} from './dice.js';
import {type Mutation, signedSnapshot, toBytes, toLines} from './mutate.js';

export interface MutantTally {
	/** Files damaged, by how. */
	readonly files: Map<string, number>;
	/** What went wrong, with all that it takes to see it again. */
	readonly crashes: string[];
	readonly lost: string[];
	/** Damage that was not told of, or told of where silence is right. */
	readonly messages: string[];
}

const MINUTE = 60_000;
const start = Date.UTC(2025, 1, 3, 3);
const deck = {id: 'berita', cards: Array.from({length: 30}, (_, index) => ({id: `k${index}`}))};

export interface MutantSetting {
	readonly files: number;
	readonly seed: number;
	/** Just this one of the files, to see again what a finding says. */
	readonly only?: number;
	/** Hears of each file. */
	readonly onFile?: (done: number) => void;
}

/** Damages the log or the snapshot of many homes, one file each, and studies there. */
export function damageFiles({files, seed, only, onFile}: MutantSetting): MutantTally {
	const folder = mkdtempSync(join(quickFolder(), 'newsquiz-mutants-'));
	const tally: MutantTally = {files: new Map(), crashes: [], lost: [], messages: []};
	try {
		for (let file = only ?? 1; file <= (only ?? files); file++) {
			const home = join(folder, String(file));
			const paths = homePaths({NEWSQUIZ_HOME: home}, process.platform, home);
			const chance = dice(seed * 1_000_003 + file);
			const trial = file % 4 === 0 ? damageSnapshot : damageLog;
			const name = trial(paths, chance, (kind, what) => {
				tally[kind].push(`file ${file} of seed ${seed}: ${what}`);
			});
			tally.files.set(name, (tally.files.get(name) ?? 0) + 1);
			rmSync(home, {recursive: true, force: true});
			onFile?.(file);
		}
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}

	return tally;
}

type Report = (kind: 'crashes' | 'lost' | 'messages', what: string) => void;

/** One log is damaged, that of this machine or another one; the snapshot may be there or not. */
function damageLog(paths: HomePaths, chance: Dice, report: Report): string {
	const home = makeHome(paths, chance);
	const mutation = chance.pick([...toBytes, ...toLines]);
	const path = join(paths.reviews, chance.pick([home.own, home.other]));
	const before = readFileSync(path);
	const after = mutation.mutate(before, chance);
	writeFileSync(path, after);
	const isWithout = chance.chance() < 0.5;
	if (isWithout) rmSync(paths.snapshot);
	const name = `log: ${mutation.name}`;
	attempt(name, report, () => {
		const damaged = logNames(paths.reviews)
			.map((log) => readLog(join(paths.reviews, log)))
			.reduce((sum, log) => sum + log.damaged, 0);
		const progress = openProgress(paths, clockFrom(start + 1e9));
		const notices = progress.notices.map(({en}) => en);
		const isTold = notices.some((notice) => notice.includes('damaged line'));
		// Where the end of a log is as the snapshot knows it, what stands further up may be the snapshot's.
		const possible = [
			foldOf(eventsOf(paths)),
			...(isWithout ? [] : [foldOf(home.events), foldOf([...home.events, ...eventsOf(paths)])]),
		];
		const isFold = (state: ProgressState): boolean =>
			isDeepStrictEqual(plain(progress.state), plain(state));
		if (!possible.some(isFold)) report('lost', `${name}: the state is not the fold of the logs`);
		if (isWithout && damaged > 0 && !isTold)
			report('messages', `${name}: damage that is not told of`);
		const expected = ['damaged line', 'interrupted while saving', 'same number'];
		for (const notice of notices) {
			if (!expected.some((text) => notice.includes(text))) report('messages', `${name}: ${notice}`);
		}

		goOn(progress, name, report);
		const events = eventsOf(paths);
		const found = new Set(events.map(contents));
		for (const line of intactLines(before, after)) {
			if (!found.has(contents(line))) report('lost', `${name}: ${contents(line)}`);
		}

		if (!isKept(paths, path, after)) report('lost', `${name}: bytes of the damaged log`);
	});
	return name;
}

function damageSnapshot(paths: HomePaths, chance: Dice, report: Report): string {
	const {events} = makeHome(paths, chance);
	const mutation: Mutation = chance.pick([...toBytes, signedSnapshot, signedSnapshot]);
	const before = readFileSync(paths.snapshot);
	writeFileSync(paths.snapshot, mutation.mutate(before, chance));
	const name = `snapshot: ${mutation.name}`;
	attempt(name, report, () => {
		const progress = openProgress(paths, clockFrom(start + 1e9));
		for (const {en} of progress.notices) report('messages', `${name}: ${en}`);
		// Only a full reading could tell a well-made lie, and it costs nothing once the snapshot is gone.
		if (
			mutation !== signedSnapshot &&
			!isDeepStrictEqual(plain(progress.state), plain(foldOf(eventsOf(paths))))
		) {
			report('lost', `${name}: the state is not the fold of the logs`);
		}

		goOn(progress, name, report);
		const found = new Set(eventsOf(paths).map(contents));
		for (const event of events) {
			if (!found.has(contents(event))) report('lost', `${name}: ${contents(event)}`);
		}
	});
	return name;
}

function attempt(name: string, report: Report, act: () => void): void {
	try {
		act();
	} catch (error) {
		report('crashes', `${name}: ${error instanceof Error ? (error.stack ?? '') : String(error)}`);
	}
}

/** Studies on: everything that a screen or a command asks of the state, and some answers more. */
function goOn(progress: ProgressLog, name: string, report: Report): void {
	const now = start + 2e9;
	const look = (): void => {
		const {state} = progress;
		queue([deck], state, now, 420);
		nextDue([deck], state, now, 420);
		countCards(deck, state, now, 420);
		streak(state, now, 420);
		dueForecast(state, [deck], now, 420, 30);
	};
	look();
	for (let card = 0; card < 4; card++) progress.record(answer(`k${card}`, 1 + (card % 4)));
	for (let step = 0; step < 3; step++) progress.undo();
	progress.record(answer('sesudah', 3));
	look();
	progress.close();
	if (!progress.state.memories.has('berita/sesudah')) report('lost', `${name}: an answer after it`);
}

interface Home {
	readonly own: string;
	readonly other: string;
	readonly events: readonly AnyEvent[];
}

/** A home that this machine and another one have studied on, with its snapshot. */
function makeHome(paths: HomePaths, chance: Dice): Home {
	const first = openProgress(paths, clockFrom(start));
	first.record(answer('k0', 3));
	first.close();
	const [own = ''] = logNames(paths.reviews);
	const device = own.replace(/\.jsonl$/, '');
	appendFileSync(join(paths.reviews, own), logLines(device, 2, chance));
	mkdirSync(paths.reviews, {recursive: true});
	writeFileSync(join(paths.reviews, 'tablet.jsonl'), logLines('tablet', 1, chance));
	const second = openProgress(paths, clockFrom(start + 1e8));
	second.record(answer('k29', 3));
	second.close();
	return {own, other: 'tablet.jsonl', events: eventsOf(paths)};
}

function logLines(device: string, first: number, chance: Dice): string {
	const count = 8 + chance.below(40);
	return Array.from({length: count}, (_, index) => {
		const n = first + index;
		const at = start + (n + chance.below(20)) * MINUTE;
		const event = eventOf(chance, device, n);
		return `${JSON.stringify({v: 1, device, n, at, tz: 420, ...event})}\n`;
	}).join('');
}

function eventOf(chance: Dice, device: string, n: number): object {
	const lot = chance.chance();
	const card = `k${chance.below(30)}`;
	if (lot < 0.75) return answer(card, 1 + chance.below(4));
	const {pick} = chance;
	if (lot < 0.83) return {type: 'undo', target: [device, 1 + chance.below(n)]};
	if (lot < 0.87) return {type: 'edit', deck: 'berita', card, accept: `isi ${n}`};
	if (lot < 0.9) return {type: 'edit', deck: 'berita', card, change: {hint: pick(['h', '', null])}};
	if (lot < 0.94) return {type: pick(['suspend', 'unsuspend', 'bury']), deck: 'berita', card};
	if (lot < 0.96) return {type: 'flag', deck: 'berita', card, reason: pick(['wrong', 'unclear'])};
	if (lot < 0.97) return {type: 'forget', deck: pick(['berita', 'lain'])};
	if (lot < 0.98) return {type: 'words', known: ['gempa'], level: chance.below(6)};
	return {type: 'schedule', retention: 0.8 + chance.below(15) / 100};
}

function answer(card: string, grade: number): NewEvent {
	return {type: 'review', deck: 'berita', card, grade, ms: 1500, mode: 'study'} as NewEvent;
}

function clockFrom(from: number): Clock {
	let now = from;
	return {now: () => (now += MINUTE), timezone: () => 420, random: () => 0.5};
}

function eventsOf(paths: HomePaths): AnyEvent[] {
	return logNames(paths.reviews).flatMap((name) => [...readLog(join(paths.reviews, name)).events]);
}

function foldOf(events: readonly AnyEvent[]): ProgressState {
	return foldLogs(events).fold.state;
}

/** The lines of before that stand unharmed after it, each between line ends of its own. */
function intactLines(before: Buffer, after: Buffer): AnyEvent[] {
	const left = new Set(
		after
			.toString('latin1')
			.split('\n')
			.map((line) => line.replace(/\r$/, '')),
	);
	return before
		.toString('latin1')
		.split('\n')
		.filter((line) => line !== '' && left.has(line))
		.map((line) => readLine(Buffer.from(line, 'latin1').toString('utf8')))
		.flatMap((line) => ('event' in line ? [line.event] : []));
}

/** Whether every byte of a damaged log is still there: in its place, or its last piece in a file beside it. */
function isKept(paths: HomePaths, path: string, bytes: Buffer): boolean {
	const now = existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
	if (now.subarray(0, bytes.length).equals(bytes)) return true;
	return readdirSync(paths.reviews)
		.filter((name) => name.includes('.torn-'))
		.map((name) => readFileSync(join(paths.reviews, name)))
		.some((piece) => {
			const rest = bytes.length - piece.length;
			return (
				bytes.subarray(rest).equals(piece) && now.subarray(0, rest).equals(bytes.subarray(0, rest))
			);
		});
}

/** Where a file need not outlast a power cut, memory is much quicker than a disk. */
function quickFolder(): string {
	const memory = '/dev/shm';
	try {
		accessSync(memory, constants.W_OK);
		return memory;
	} catch {
		return tmpdir();
	}
}
