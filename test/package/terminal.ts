import process from 'node:process';
import {spawn} from '@lydell/node-pty';
import xterm from '@xterm/headless';

export interface TerminalProgram {
	/** Resolves when the screen shows a text or a match; rejects with the screen when the program ends before. */
	shows(wanted: string | RegExp): Promise<void>;
	type(keys: string): void;
	/** The lines on the screen, without what is blank at their ends. */
	screen(): string;
	readonly isAlternate: boolean;
	readonly ended: Promise<number>;
}

/** Starts a Node script in a terminal of 80 columns and 24 rows. */
export function openTerminal(
	args: readonly string[],
	options: {cwd: string; env: Record<string, string>},
): TerminalProgram {
	const screenOf = new xterm.Terminal({cols: 80, rows: 24, allowProposedApi: true});
	const program = spawn(process.execPath, [...args], {
		cols: 80,
		rows: 24,
		cwd: options.cwd,
		env: {...options.env, TERM: 'xterm-256color', LANG: 'C.UTF-8'},
	});
	const watchers = new Set<() => void>();
	let exitCode: number | undefined;
	const notify = (): void => {
		for (const watcher of watchers) watcher();
	};

	program.onData((data) => screenOf.write(data, notify));
	const ended = new Promise<number>((resolve) => {
		program.onExit((exit) => {
			// After the last output has been drawn.
			screenOf.write('', () => {
				exitCode = exit.exitCode;
				notify();
				resolve(exit.exitCode);
			});
		});
	});

	const screen = (): string => {
		const {active} = screenOf.buffer;
		const lines = Array.from(
			{length: screenOf.rows},
			(_, row) => active.getLine(active.baseY + row)?.translateToString(true) ?? '',
		);
		return lines.join('\n').trimEnd();
	};

	return {
		screen,
		ended,
		type: (keys) => program.write(keys),
		get isAlternate() {
			return screenOf.buffer.active.type === 'alternate';
		},
		shows: async (wanted) =>
			new Promise((resolve, reject) => {
				const check = (): void => {
					const isThere =
						typeof wanted === 'string' ? screen().includes(wanted) : wanted.test(screen());
					if (!isThere && exitCode === undefined) return;
					watchers.delete(check);
					if (isThere) resolve();
					else reject(new Error(`ended with ${exitCode} before showing ${wanted}:\n${screen()}`));
				};

				watchers.add(check);
				check();
			}),
	};
}
