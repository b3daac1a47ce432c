import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {bindings} from '../../source/keys/table.js';
import {labelsFor} from '../../source/labels/labels.js';
import {openTerminal} from '../helpers/terminal.js';
import {type Dice, dice} from './dice.js';

/** Keys pressed at random, fast, on any screen. */
export interface Monkey {
	/** The built program. */
	readonly program: string;
	readonly home: string;
	readonly seed: number;
	readonly presses: number;
	/** The window changes its size between keys, down to one cell. */
	readonly resizes: boolean;
	readonly args?: readonly string[];
	readonly env?: Readonly<Record<string, string>>;
}

const escape = '\u001b';
const named: Readonly<Record<string, string>> = {
	home: `${escape}[H`,
	end: `${escape}[F`,
	delete: `${escape}[3~`,
	tab: '\t',
	'shift+tab': `${escape}[Z`,
};
const keys = [...new Set(bindings.flatMap(({keys}) => keys))]
	// Leaving is tried too, but seldom.
	.filter((key) => !['q', 'ctrl+c', 'ctrl+z'].includes(key))
	.map((key) => named[key] ?? (/^ctrl\+[a-z]$/.test(key) ? control(key) : key));
const others = [
	...'abcdefghijklmnoprstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!@#$%^&*()-_=+[]{};:\'",.<>/?|~`',
	...['é', '漢', '👩‍👩‍👧', 'a\u0301', '\u202e', '\u0000', '\u0007'],
	...[
		`${escape}x`,
		`${escape}[1;5C`,
		`${escape}[15~`,
		`${escape}[<0;3;3M`,
		`${escape}[I`,
		`${escape}]11;rgb:`,
	],
	`${escape}[200~Jakarta\r\n\u001b[31mSatu dua tiga.\u0007 漢字\r\n${escape}[201~`,
	`${escape}[200~${'kata '.repeat(2000)}${escape}[201~`,
	`${escape}[200~/tidak/ada.txt${escape}[201~`,
];
const sizes: ReadonlyArray<readonly [columns: number, rows: number]> = [
	...([
		[80, 24],
		[80, 24],
		[60, 18],
		[100, 30],
		[200, 60],
	] as const),
	...([
		[40, 12],
		[39, 11],
		[20, 5],
		[1, 1],
		[2, 40],
		[300, 1],
	] as const),
];
const starts = [
	[],
	[],
	['study'],
	['quiz', '--limit', '8'],
	['quiz', '--mode', 'exam', '--limit', '6'],
];

function control(key: string): string {
	return String.fromCharCode(key.charCodeAt(5) - 96);
}

/** @returns what went wrong, in a sentence each; nothing where all is well */
export async function letLoose(monkey: Monkey): Promise<string[]> {
	const chance = dice(monkey.seed);
	const findings: string[] = [];
	let before = logsIn(monkey.home);
	for (let pressed = 0; pressed < monkey.presses && findings.length === 0;) {
		const life = Math.min(monkey.presses - pressed, 50 + chance.below(350));
		pressed += life;
		findings.push(...(await liveOnce(monkey, life, chance)));
		const after = logsIn(monkey.home);
		for (const [name, text] of before) {
			if (!after.get(name)?.startsWith(text)) findings.push(`${name} has lost what it held`);
		}
		before = after;
	}
	return [...findings, ...commandsFail(monkey)];
}

async function liveOnce(monkey: Monkey, presses: number, chance: Dice): Promise<string[]> {
	const {program, args = [], home, env} = monkey;
	const start = chance.pick(starts);
	const terminal = openTerminal([program, ...start, ...args], {
		// An editor that gives the text back as it is.
		env: {NEWSQUIZ_HOME: home, EDITOR: 'true', VISUAL: 'true', ...env},
	});
	const recent: string[] = [];
	let ended: number | undefined;
	void terminal.ended.then((status) => (ended = status));
	while (terminal.output() === '' && ended === undefined) await sleep(5);
	for (let number = 0; number < presses && ended === undefined; number++) {
		if (monkey.resizes && chance.chance() < 0.03) {
			const [columns, rows] = chance.pick(sizes);
			recent.push(`${columns}×${rows}`);
			terminal.resize(columns, rows);
		}
		const key = pick(chance);
		recent.push(JSON.stringify(key.slice(0, 12)));
		terminal.press(key);
		if (chance.chance() < 0.25) await sleep(chance.below(30));
		// With no shell to give the keys to, the system does not stop it.
		if (key === '\u001a') terminal.signal('SIGCONT');
	}
	if (ended === undefined) {
		terminal.press('ctrl+c');
		ended = await Promise.race([terminal.ended, sleep(20_000, undefined)]);
	}
	const findings: string[] = [];
	if (ended === undefined) {
		findings.push('it hangs');
		terminal.signal('SIGKILL');
		await terminal.ended;
	} else if (![0, 130].includes(ended)) findings.push(`it ended with ${ended}`);
	else if (
		terminal.isAlternate ||
		!terminal.isCursorShown ||
		!terminal.output().includes(`${escape}[?2004l`)
	) {
		findings.push('it left the terminal otherwise than it found it');
	}
	for (const language of ['id', 'en'] as const) {
		const {bug} = labelsFor(language).problem;
		const at = terminal.output().indexOf(bug);
		if (at >= 0) findings.push(`it has a fault: ${terminal.output().slice(at, at + 900)}`);
	}
	const where = `seed ${monkey.seed}, ${start.join(' ')}, after ${recent.slice(-40).join(' ')}:\n${terminal.screen()}`;
	return findings.map((finding) => `${finding} (${where})`);
}

function pick(chance: Dice): string {
	const roll = chance.chance();
	if (roll < 0.004) return 'q';
	if (roll < 0.007) return '\u001a';
	if (roll < 0.009) return '\u0003';
	if (roll < 0.25) return chance.pick(['enter', 'enter', 'escape', 'space', '1', '3']);
	return roll < 0.75 ? chance.pick(keys) : chance.pick(others);
}

function logsIn(home: string): Map<string, string> {
	const folder = join(home, 'reviews');
	if (!existsSync(folder)) return new Map();
	return new Map(
		readdirSync(folder)
			.filter((name) => name.endsWith('.jsonl'))
			.map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
	);
}

/** What opens the same home afterwards. */
function commandsFail({program, home, env, seed}: Monkey): string[] {
	return ['doctor', 'due'].flatMap((command) => {
		try {
			execFileSync(process.execPath, [program, command], {
				env: {...process.env, ...env, NEWSQUIZ_HOME: home},
				stdio: 'pipe',
			});
			return [];
		} catch (error) {
			const {status, stdout, stderr} = error as {status: number; stdout: Buffer; stderr: Buffer};
			if (command === 'due' && status === 3 && String(stdout) === '0\n') return [];
			return [`seed ${seed}: newsquiz ${command} then fails: ${String(stdout)}${String(stderr)}`];
		}
	});
}
