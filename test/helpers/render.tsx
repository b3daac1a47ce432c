import type {EventEmitter} from 'node:events';
import type {ReactElement} from 'react';
import {render} from 'ink-testing-library';
import {App, loadScreenOrProblem} from '../../source/app.js';
import type {Language} from '../../source/errors.js';
import type {Route} from '../../source/hooks/routes.js';
import type {Services} from '../../source/services.js';
import type {ColourDepth} from '../../source/theme.js';

const sent: Readonly<Record<string, string>> = {
	enter: '\r',
	space: ' ',
	tab: '\t',
	escape: '\u001b',
	up: '\u001b[A',
	down: '\u001b[B',
	right: '\u001b[C',
	left: '\u001b[D',
	home: '\u001b[H',
	end: '\u001b[F',
	pageup: '\u001b[5~',
	pagedown: '\u001b[6~',
	'shift+tab': '\u001b[Z',
	backspace: '\u007f',
	delete: '\u001b[3~',
	'ctrl+c': '\u0003',
	'ctrl+k': '\u000b',
	'ctrl+l': '\u000c',
	'ctrl+o': '\u000f',
	'ctrl+r': '\u0012',
	'ctrl+u': '\u0015',
	'ctrl+v': '\u0016',
	'ctrl+w': '\u0017',
};

/** Lets everything that is ready to run do so: timers of 0, effects, resolved promises. */
async function turn(): Promise<void> {
	for (let round = 0; round < 4; round++) await new Promise((resolve) => setImmediate(resolve));
}

/** An app in a terminal of some size, with a person at the keyboard. */
export interface Screen {
	/** The rows as they stand, without the space at their ends. */
	frame(): string;
	/** Every frame so far, as it was written. */
	frames(): readonly string[];
	/** Keys by name, or characters, one after the other. */
	press(...keys: string[]): Promise<void>;
	/** Characters that arrive as one string, as when typing fast. */
	type(text: string): Promise<void>;
	paste(text: string): Promise<void>;
	waitFor(text: string | RegExp): Promise<void>;
	resize(columns: number, rows: number): Promise<void>;
	readonly quits: () => number;
	readonly interrupts: () => number;
	unmount(): void;
}

export interface RenderSetting {
	readonly services: Services;
	readonly screen?: Route;
	readonly language?: Language;
	readonly columns?: number;
	readonly rows?: number;
	readonly depth?: ColourDepth;
	/** A program reads the screen aloud. */
	readonly isAloud?: boolean;
	readonly onLanguage?: (language: Language) => Promise<unknown>;
	/** Stands for the terminal’s clipboard. */
	readonly onCopy?: (text: string) => void;
}

export async function renderApp(setting: RenderSetting): Promise<Screen> {
	const first = await loadScreenOrProblem(setting.screen ?? {name: 'home'}, setting.services);
	let quits = 0;
	let interrupts = 0;
	return renderTerminal(
		<App
			services={setting.services}
			language={setting.language ?? 'id'}
			terminal={{depth: setting.depth ?? 24, showsUnicode: true}}
			isAloud={setting.isAloud ?? false}
			first={first}
			onQuit={() => quits++}
			onInterrupt={() => interrupts++}
			{...(setting.onLanguage && {onLanguage: setting.onLanguage})}
			{...(setting.onCopy && {onCopy: setting.onCopy})}
		/>,
		{
			columns: setting.columns ?? 80,
			rows: setting.rows ?? 24,
			isAloud: setting.isAloud ?? false,
			quits: () => quits,
			interrupts: () => interrupts,
		},
	);
}

async function renderTerminal(
	tree: ReactElement,
	terminal: {
		columns: number;
		rows: number;
		isAloud: boolean;
		quits: () => number;
		interrupts: () => number;
	},
): Promise<Screen> {
	// The one way to ask Ink for this through its testing library; it is read once, when it renders.
	if (terminal.isAloud) process.env['INK_SCREEN_READER'] = 'true';
	const instance = render(tree);
	delete process.env['INK_SCREEN_READER'];
	const {stdin} = instance;
	const stdout = instance.stdout as unknown as EventEmitter;
	const resize = async (columns: number, rows: number): Promise<void> => {
		Object.defineProperty(stdout, 'columns', {value: columns, configurable: true});
		Object.defineProperty(stdout, 'rows', {value: rows, configurable: true});
		stdout.emit('resize');
		await turn();
	};
	await turn();
	await resize(terminal.columns, terminal.rows);

	const frame = (): string =>
		(instance.lastFrame() ?? '')
			.split('\n')
			.map((line) => line.trimEnd())
			.join('\n');
	const write = async (text: string): Promise<void> => {
		stdin.write(text);
		await turn();
	};
	return {
		frame,
		frames: () => instance.frames,
		async press(...keys) {
			for (const key of keys) await write(sent[key] ?? key);
		},
		type: write,
		async paste(text) {
			await write(`\u001b[200~${text}\u001b[201~`);
		},
		async waitFor(text) {
			const is = (): boolean =>
				typeof text === 'string' ? frame().includes(text) : text.test(frame());
			const until = performance.now() + 10_000;
			while (!is()) {
				if (performance.now() > until) throw new Error(`No ${String(text)} in:\n${frame()}`);
				await new Promise((resolve) => setTimeout(resolve, 2));
			}
		},
		resize,
		quits: terminal.quits,
		interrupts: terminal.interrupts,
		unmount: instance.unmount,
	};
}

/** The frame as rows with visible edges, for comparing whole screens. */
export function rowsOf(screen: Screen): string[] {
	return screen.frame().split('\n');
}
