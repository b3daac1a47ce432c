import {UserError} from '../../../source/errors.js';
import {dice} from '../dice.js';
import {importers} from './importers.js';
import {damaged} from './mutate-files.js';

/** What a child is told. */
export interface ChildTask {
	readonly importer: string;
	readonly seed: number;
	/** The first and the last input, counted from 1. */
	readonly from: number;
	readonly to: number;
}

/** What it tells. */
export type ChildMessage =
	| {readonly names: readonly string[]}
	| {readonly input: number; readonly how: string}
	| {readonly finding: string; readonly input: number}
	| {readonly done: ChildTally};

export interface ChildTally {
	readonly inputs: number;
	readonly accepted: number;
	readonly refused: number;
	/** Milliseconds of processor time of the slowest, and which it was. */
	readonly worst: number;
	readonly slowest: number;
	/** Bytes that the process held at most. */
	readonly peak: number;
}

/** Milliseconds of processor time that no input of this size may take. */
const longest = 10_000;

const tell = async (message: ChildMessage): Promise<void> =>
	new Promise((resolve) => process.send?.(message, undefined, undefined, () => resolve()));

/** The importers' names, or one of them with inputs from strangers; see `./run.ts`. */
async function main(): Promise<void> {
	const [given] = process.argv.slice(2);
	if (given === undefined) return tell({names: importers.map(({name}) => name)});
	const {importer: name, seed, from, to} = JSON.parse(given) as ChildTask;
	const importer = importers.find((each) => each.name === name)!;
	const seeds = await importer.seeds();
	// Undamaged, each of them is read: else nothing is tried here.
	for (const bytes of seeds) await importer.read(bytes);
	const properties = Object.getOwnPropertyNames(Object.prototype).length;
	let [accepted, worst, slowest] = [0, 0, 0];
	for (let input = from; input <= to; input++) {
		const {bytes, how} = damaged(seeds, dice(seed * 1_000_003 + input));
		await tell({input, how});
		const before = process.cpuUsage();
		try {
			await importer.read(bytes);
			accepted++;
		} catch (error) {
			if (!(error instanceof UserError)) await tell({finding: faultOf(error), input});
		}
		const {user, system} = process.cpuUsage(before);
		const took = Math.round((user + system) / 1000);
		if (took > worst) [worst, slowest] = [took, input];
		if (took > longest) await tell({finding: `took ${String(took)} ms`, input});
		if (Object.getOwnPropertyNames(Object.prototype).length !== properties) {
			await tell({finding: 'every object has a new property', input});
		}
	}
	const inputs = to - from + 1;
	const peak = process.resourceUsage().maxRSS * 1024;
	await tell({done: {inputs, accepted, refused: inputs - accepted, worst, slowest, peak}});
}

function faultOf(error: unknown): string {
	const where = error instanceof Error ? (error.stack ?? error.message) : String(error);
	return where.split('\n').slice(0, 4).join(' | ').slice(0, 600);
}

await main();
process.disconnect();
