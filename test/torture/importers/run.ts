import {fork} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {bundleInto} from '../../../scripts/bundle.js';
import type {ChildMessage, ChildTally, ChildTask} from './child.js';

/** Megabytes that an importer may keep at once. */
export const memory = 512;
/** Milliseconds without a word after which an input has stopped its importer for good. */
const patience = 120_000;

export interface ImporterTally extends ChildTally {
	readonly name: string;
	/** What went wrong, with all that it takes to see it again. */
	readonly findings: readonly string[];
}

export interface ImportersSetting {
	readonly inputs: number;
	readonly seed: number;
	/** Just the importers whose name has this in it. */
	readonly importer?: string | undefined;
	/** Just this one of the inputs. */
	readonly only?: number | undefined;
	readonly onDone?: (tally: ImporterTally) => void;
}

/** Gives each importer inputs that were damaged, in a process of its own with little memory. */
export async function tortureImporters({
	inputs,
	seed,
	importer = '',
	only,
	onDone,
}: ImportersSetting): Promise<ImporterTally[]> {
	const folder = mkdtempSync(join(tmpdir(), 'newsquiz-importers-'));
	try {
		await bundleInto(folder, {child: 'test/torture/importers/child.ts'});
		const script = join(folder, 'child.js');
		const names: string[] = [];
		await listen(script, undefined, (message) => {
			if ('names' in message) names.push(...message.names);
		});
		const tallies: ImporterTally[] = [];
		for (const name of names.filter((each) => each.includes(importer))) {
			const [from, to] = only === undefined ? [1, inputs] : [only, only];
			const tally = await tortureOne(script, {importer: name, seed, from, to});
			tallies.push(tally);
			onDone?.(tally);
		}
		return tallies;
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
}

/** An input that ends its process is a finding; the ones after it are tried in the next. */
async function tortureOne(script: string, task: ChildTask): Promise<ImporterTally> {
	const findings: string[] = [];
	let sum: ChildTally = {inputs: 0, accepted: 0, refused: 0, worst: 0, slowest: 0, peak: 0};
	let {from} = task;
	while (from <= task.to) {
		let input = from - 1;
		let how = 'its seeds';
		let done: ChildTally | undefined;
		const report = (what: string): void => {
			findings.push(
				`${task.importer}, input ${String(input)} of seed ${String(task.seed)} (${how}): ${what}`,
			);
		};
		const end = await listen(script, {...task, from}, (message) => {
			if ('done' in message) ({done} = message);
			else if ('finding' in message) report(message.finding);
			else if ('input' in message) ({input, how} = message);
		});
		if (done) {
			sum = added(sum, done);
			break;
		}
		report(`its process ended: ${end}`);
		if (input < from) break;
		sum = {...sum, inputs: sum.inputs + input - from + 1};
		from = input + 1;
	}
	return {name: task.importer, ...sum, findings};
}

function added(one: ChildTally, other: ChildTally): ChildTally {
	return {
		inputs: one.inputs + other.inputs,
		accepted: one.accepted + other.accepted,
		refused: one.refused + other.refused,
		worst: Math.max(one.worst, other.worst),
		slowest: one.worst > other.worst ? one.slowest : other.slowest,
		peak: Math.max(one.peak, other.peak),
	};
}

/** Runs a child to its end, and tells how it ended. */
async function listen(
	script: string,
	task: ChildTask | undefined,
	onMessage: (message: ChildMessage) => void,
): Promise<string> {
	const child = fork(script, task ? [JSON.stringify(task)] : [], {
		execArgv: [`--max-old-space-size=${String(memory)}`],
		stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
	});
	let errors = '';
	child.stderr?.setEncoding('utf8').on('data', (text: string) => {
		errors = (errors + text).slice(-2000);
	});
	return new Promise((resolve) => {
		let isStuck = false;
		const giveUp = (): void => {
			isStuck = true;
			child.kill('SIGKILL');
		};
		let timer = setTimeout(giveUp, patience);
		child.on('message', (message) => {
			clearTimeout(timer);
			timer = setTimeout(giveUp, patience);
			onMessage(message as ChildMessage);
		});
		child.once('close', (code, signal) => {
			clearTimeout(timer);
			const why = /(?:FATAL ERROR|\w*Error).*/.exec(errors)?.[0] ?? '';
			resolve(isStuck ? 'no word for two minutes' : `${signal ?? `status ${String(code)}`} ${why}`);
		});
	});
}
