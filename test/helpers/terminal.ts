import process from 'node:process';
import {spawn} from '@lydell/node-pty';
import xterm from '@xterm/headless';
import {remember} from './last-screens.js';

export interface TerminalSetting {
	readonly columns?: number;
	readonly rows?: number;
	readonly cwd?: string;
	/** What is run; Node unless told. */
	readonly program?: string;
	/** Added to the environment; `undefined` takes a variable away. */
	readonly env?: Readonly<Record<string, string | undefined>>;
}

/** A program in a real pseudo-terminal, as a person sees it. */
export interface Terminal {
	readonly pid: number;
	/** Everything that the program wrote. */
	output(): string;
	/** The rows as they stand, without the space at their ends. */
	screen(): string;
	readonly isAlternate: boolean;
	readonly isCursorShown: boolean;
	/** Keys by name (`enter`, `escape`, `up`, `ctrl+c` …), or text as it is. */
	press(...keys: string[]): void;
	waitFor(wanted: string | RegExp): Promise<void>;
	resize(columns: number, rows: number): void;
	signal(name: string): void;
	/** The terminal goes away, as when a window is closed. */
	hangUp(): void;
	/** The exit status, once the program has ended and all of its output is drawn. */
	readonly ended: Promise<number>;
}

const sent: Readonly<Record<string, string>> = {
	enter: '\r',
	space: ' ',
	escape: '\u001b',
	up: '\u001b[A',
	down: '\u001b[B',
	right: '\u001b[C',
	left: '\u001b[D',
	pageup: '\u001b[5~',
	pagedown: '\u001b[6~',
	backspace: '\u007f',
	'ctrl+c': '\u0003',
	'ctrl+z': '\u001a',
	'ctrl+k': '\u000b',
};

// Ink paints nothing before the end where it believes in CI, and colours are for the test to choose.
const unwanted = [
	'INK_SCREEN_READER',
	'COLORFGBG',
	'CI',
	'CONTINUOUS_INTEGRATION',
	'NO_COLOR',
	'FORCE_COLOR',
	'COLORTERM',
	'TMUX',
];

/** Runs a Node script in a terminal. */
export function openTerminal(args: readonly string[], setting: TerminalSetting = {}): Terminal {
	const {columns = 80, rows = 24} = setting;
	const display = new xterm.Terminal({cols: columns, rows, allowProposedApi: true});
	const env: Record<string, string> = {};
	for (const [name, value] of Object.entries({
		...process.env,
		...Object.fromEntries(unwanted.map((name) => [name, undefined])),
		TERM: 'xterm-256color',
		LANG: 'C.UTF-8',
		LC_ALL: undefined,
		...setting.env,
	})) {
		if (value !== undefined) env[name] = value;
	}
	const program = spawn(setting.program ?? process.execPath, [...args], {
		cols: columns,
		rows,
		cwd: setting.cwd ?? process.cwd(),
		env,
	});

	const watchers = new Set<() => void>();
	let output = '';
	let status: number | undefined;
	const changed = (): void => {
		for (const watcher of [...watchers]) watcher();
	};
	program.onData((data) => {
		output += data;
		display.write(data, changed);
	});
	const ended = new Promise<number>((resolve) => {
		program.onExit(({exitCode}) =>
			display.write('', () => {
				status = exitCode;
				changed();
				resolve(exitCode);
			}),
		);
	});

	const screen = (): string => {
		const {active} = display.buffer;
		return Array.from({length: display.rows}, (_, row) =>
			(active.getLine(active.baseY + row)?.translateToString(true) ?? '').trimEnd(),
		)
			.join('\n')
			.trimEnd();
	};
	remember(() => {
		const state = status === undefined ? 'runs' : `ended with ${status}`;
		return `${args.join(' ')} ${state}, and its screen shows:\n${screen()}`;
	});
	return {
		pid: program.pid,
		output: () => output,
		screen,
		ended,
		get isAlternate() {
			return display.buffer.active.type === 'alternate';
		},
		get isCursorShown() {
			return output.lastIndexOf('\u001b[?25h') >= output.lastIndexOf('\u001b[?25l');
		},
		press(...keys) {
			for (const key of keys) program.write(sent[key] ?? key);
		},
		resize(width, height) {
			display.resize(width, height);
			program.resize(width, height);
		},
		signal: (name) => program.kill(name),
		hangUp: () => (program as unknown as {destroy(): void}).destroy(),
		waitFor: async (wanted) =>
			new Promise((resolve, reject) => {
				const check = (): void => {
					const isThere =
						typeof wanted === 'string' ? screen().includes(wanted) : wanted.test(screen());
					if (!isThere && status === undefined) return;
					watchers.delete(check);
					if (isThere) resolve();
					else
						reject(
							new Error(`ended with ${String(status)} before ${String(wanted)}:\n${screen()}`),
						);
				};
				watchers.add(check);
				check();
			}),
	};
}
