import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {homePaths, type HomePaths} from '../../source/store/paths.js';
import {studyAndKill} from './app-learner.js';
import {checkFiles, checkHome, type Findings, isTornNotice, tornPieces} from './check-home.js';
import {dice, type Dice} from './dice.js';
import type {Crash} from './crash-at.js';
import {buildLearner, runLearner} from './learners.js';

/** What a campaign of kills came to. */
export interface KillTally {
	/** Learners that were killed, by how. */
	readonly kills: Record<Kind, number>;
	/** What learners had been told was saved. */
	acknowledged: number;
	readonly lost: Set<string>;
	readonly unreadable: Set<string>;
	/** Starts that told of more than a torn line, or failed. */
	readonly helped: Set<string>;
	torn: number;
}

/**
 * How a learner ends: at a call to the file system; at a random moment of its work, or of its start; with another one
 * at work on the same home; in a real terminal.
 */
export type Kind = 'call' | 'moment' | 'start' | 'pair' | 'terminal';

export interface KillSetting {
	/** The checkout, built. */
	readonly root: string;
	readonly runs: number;
	readonly seed: number;
	/** Homes at a time. */
	readonly jobs?: number;
	/** Hears of each kill. */
	readonly onKill?: (done: number) => void;
}

const killsOnOneHome = 25;
const killsInOneTerminalHome = 3;
const shareOfTerminals = 0.05;
const steps = 12;
const ways = ['before', 'midway', 'after'] as const;

/** Kills learners, one after the other on each home, and looks each time whether anything is lost. */
export async function killLearners(setting: KillSetting): Promise<KillTally> {
	const {root, runs, seed, jobs = 2, onKill} = setting;
	const folder = mkdtempSync(join(tmpdir(), 'newsquiz-torture-'));
	const tally: KillTally = {
		kills: {call: 0, moment: 0, start: 0, pair: 0, terminal: 0},
		acknowledged: 0,
		lost: new Set(),
		unreadable: new Set(),
		helped: new Set(),
		torn: 0,
	};
	const program = buildLearner(root, folder);
	const inTerminals = Math.ceil(runs * shareOfTerminals);
	const homes = [
		...portions(inTerminals, killsInOneTerminalHome).map((kills) => ({kills, inTerminal: true})),
		...portions(runs - inTerminals, killsOnOneHome).map((kills) => ({kills, inTerminal: false})),
	].entries();
	const boundary = crashes();
	let done = 0;
	const report = (kind: Kind): void => {
		tally.kills[kind]++;
		onKill?.(++done);
	};
	const work = async (): Promise<void> => {
		for (const [index, {kills, inTerminal}] of homes) {
			const home = join(folder, `rumah ${index}`);
			const paths = homePaths({NEWSQUIZ_HOME: home}, process.platform, home);
			const chance = dice(seed * 1000 + index);
			await (inTerminal
				? killInTerminals(tally, paths, {kills, dice: chance, root, report})
				: killOnHome(tally, paths, {kills, dice: chance, program, boundary, report}));
			tally.torn += tornPieces(paths);
			rmSync(home, {recursive: true, force: true});
		}
	};

	try {
		await Promise.all(Array.from({length: jobs}, work));
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}

	return tally;
}

interface HomeSetting {
	readonly kills: number;
	readonly dice: Dice;
	readonly report: (kind: Kind) => void;
}

async function killOnHome(
	tally: KillTally,
	paths: HomePaths,
	setting: HomeSetting & {program: string; boundary: (calls: number) => Crash},
): Promise<void> {
	const {dice: chance, program, boundary, report} = setting;
	const said: string[] = [];
	let calls = 100;
	let learners = 0;
	const run = async (crash?: Crash, kill?: {said?: number; milliseconds: number}) => {
		const name = `m${++learners}`;
		const script = {home: paths.data, name, seed: chance.below(1e9), steps};
		const outcome = await runLearner(program, {...script, ...(crash ? {crash} : {})}, kill);
		said.push(...outcome.said);
		note(tally, paths.data, {complaints: outcome.complaints.filter((text) => !isTornNotice(text))});
		calls = outcome.calls ?? calls;
		return outcome;
	};

	const kill = async (kind: Kind): Promise<boolean> => {
		const moment = {said: 1 + chance.below(steps - 2), milliseconds: chance.below(8)};
		if (kind === 'call') return (await run(boundary(calls))).wasKilled;
		if (kind === 'start') {
			return (await run(undefined, {milliseconds: 20 + chance.below(200)})).wasKilled;
		}
		if (kind === 'pair') {
			const other = chance.chance() < 0.5 ? run() : run(undefined, moment);
			const [first] = await Promise.all([run(undefined, moment), other]);
			return first.wasKilled;
		}
		return (await run(undefined, moment)).wasKilled;
	};

	let kills = 0;
	for (let tries = 0; kills < setting.kills && tries < 5 * setting.kills; tries++) {
		const lot = chance.chance();
		const kind = lot < 0.5 ? 'call' : lot < 0.75 ? 'moment' : lot < 0.88 ? 'start' : 'pair';
		if (await kill(kind)) {
			kills++;
			report(kind);
		}

		note(tally, paths.data, checkFiles(paths, said));
		// Else the next start comes upon the disorder itself, and may be killed in putting it right.
		if (chance.chance() < 0.6) note(tally, paths.data, await checkHome(paths, said));
	}

	if (kills < setting.kills) note(tally, paths.data, {complaints: ['learners end of themselves']});
	const last = await run();
	if (last.said.length < steps / 2)
		tally.helped.add(`${paths.data}: a start after the last kill did little`);
	note(tally, paths.data, await checkHome(paths, said));
	tally.acknowledged += said.length;
}

async function killInTerminals(
	tally: KillTally,
	paths: HomePaths,
	setting: HomeSetting & {root: string},
): Promise<void> {
	let answers = 0;
	for (let kills = 0; kills < setting.kills; kills++) {
		try {
			answers += await studyAndKill(setting.root, paths.data, setting.dice);
		} catch (error) {
			tally.helped.add(`${paths.data}: ${String(error)}`);
		}

		setting.report('terminal');
		const findings = await checkHome(paths, []);
		note(tally, paths.data, findings);
		const missing = answers - findings.reviews;
		if (missing > 0) tally.lost.add(`${paths.data}: ${missing} answers given in a terminal`);
	}

	tally.acknowledged += answers;
}

function note(tally: KillTally, home: string, found: Partial<Findings>): void {
	for (const what of ['lost', 'unreadable', 'complaints'] as const) {
		const noted = tally[what === 'complaints' ? 'helped' : what];
		for (const finding of found[what] ?? []) noted.add(`${home}: ${finding}`);
	}
}

/** Every call in turn, in every way, over and over. */
function crashes(): (calls: number) => Crash {
	let count = 0;
	return (calls) => {
		const call = 1 + (count % calls);
		const how = ways[Math.floor(count / calls) % ways.length] ?? 'before';
		count++;
		return {call, how};
	};
}

function portions(whole: number, size: number): number[] {
	return Array.from({length: Math.ceil(whole / size)}, (_, index) =>
		Math.min(size, whole - index * size),
	);
}
