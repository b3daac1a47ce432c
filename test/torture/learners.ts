import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {setTimeout as sleep} from 'node:timers/promises';
import {buildSync} from 'esbuild';
import type {Script} from './learner.js';

/** When the learner is killed from outside: so long after it started, or after it said so many things. */
export interface Kill {
	readonly said?: number;
	readonly milliseconds: number;
}

export interface Outcome {
	/** What it said it had done, and newsquiz had said was saved. */
	readonly said: readonly string[];
	readonly complaints: readonly string[];
	readonly wasKilled: boolean;
	/** Calls to the file system, if it came to its end. */
	readonly calls: number | undefined;
}

/**
 * Bundles the program of a learner.
 * @param root the checkout
 * @param folder where the bundle goes
 * @returns its path
 */
export function buildLearner(
	root: string,
	folder: string,
	name: 'learner' | 'hostile-learner' = 'learner',
): string {
	const outfile = join(folder, `${name}.mjs`);
	buildSync({
		entryPoints: [join(root, 'test', 'torture', `${name}.ts`)],
		outfile,
		bundle: true,
		platform: 'node',
		format: 'esm',
		target: 'node20',
		banner: {
			js: "import {createRequire} from 'node:module'; const require = createRequire(import.meta.url);",
		},
	});
	return outfile;
}

/** Runs a learner to its end, or to the moment it is killed. */
export async function runLearner(program: string, script: Script, kill?: Kill): Promise<Outcome> {
	const child = spawn(process.execPath, [program, JSON.stringify(script)]);
	const said: string[] = [];
	const complaints: string[] = [];
	const end = async (): Promise<void> => {
		await sleep(kill?.milliseconds ?? 0);
		child.kill('SIGKILL');
	};
	let begun = '';
	child.stdout.setEncoding('utf8').on('data', (text: string) => {
		const lines = `${begun}${text}`.split('\n');
		// What is cut short was not said.
		begun = lines.pop() ?? '';
		for (const line of lines) {
			said.push(line);
			if (said.length === kill?.said) void end();
		}
	});
	createInterface({input: child.stderr}).on('line', (line) => complaints.push(line));
	if (kill && kill.said === undefined) void end();
	await once(child, 'close');
	const calls = /^calls (\d+)$/.exec(said.at(-1) ?? '')?.[1];
	return {
		said: calls === undefined ? said : said.slice(0, -1),
		complaints,
		wasKilled: child.signalCode === 'SIGKILL',
		calls: calls === undefined ? undefined : Number(calls),
	};
}
