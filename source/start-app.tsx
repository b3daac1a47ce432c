import {constants} from 'node:os';
import type {ReadStream, WriteStream} from 'node:tty';
import {askBackground, backgroundIn, canBeAsked} from './components/terminal/background.js';
import {closingTerminals} from './components/terminal/gone.js';
import {Narrator} from './components/terminal/narrator.js';
import {type Canvas, Painter} from './components/terminal/painter.js';
import {showsUnicode} from './components/terminal/unicode.js';
import {colourDepth, createAlternateScreen} from './components/terminal/terminal.js';
import type {Language} from './errors.js';
import type {Route} from './hooks/routes.js';
import type {TerminalTraits} from './look.js';
import type {Services} from './services.js';
import type {ColourDepth} from './theme.js';

export interface StartOptions {
	readonly services: Services;
	readonly language: Language;
	/** Keeps the language that the user chose in the app. */
	readonly onLanguage: (language: Language) => Promise<unknown>;
	/** A program reads the screen aloud. */
	readonly isAloud?: boolean;
	readonly version: string;
	/** The environment: what it says of the terminal. */
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly screen: Exclude<Route, {name: 'problem'}>;
	/** Both are terminals. */
	readonly streams: {readonly stdin: ReadStream; readonly stdout: WriteStream};
	/** Whether colours are wanted (`NO_COLOR`, `--no-color`). */
	readonly colour: boolean;
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const;

// What chalk, which Ink paints with, is to believe of the terminal: the same as the theme.
const chalkLevels: Readonly<Record<ColourDepth, string>> = {1: '0', 4: '1', 8: '2', 24: '3'};

/**
 * Runs the app until the user leaves it. The only place that enters the alternate screen, and it always
 * leaves it: at the end, on a signal, on an error anywhere in the process, and when the terminal goes away.
 * Closes the progress log.
 * @returns the exit status: 0, or 128 and the signal's number
 * @throws what stopped the app when it was an error, the terminal restored
 */
export async function startApp(options: StartOptions): Promise<number> {
	const {language, onLanguage, streams, env, isAloud = false} = options;
	const {stdin, stdout} = streams;
	const depth = isAloud ? 1 : colourDepth(stdout, options.colour, env);
	const asked = depth > 1 && canBeAsked(env) ? askBackground(stdin, stdout) : undefined;
	// Read by chalk when it is first imported, so before Ink.
	process.env['FORCE_COLOR'] = chalkLevels[depth];
	const [{render}, {App, loadScreenOrProblem}] = await Promise.all([
		import('ink'),
		import('./app.js'),
	]);
	process.once('exit', closingTerminals());
	const alternate = createAlternateScreen(stdout, isAloud);
	const canvas: Canvas = isAloud ? new Narrator(stdout) : new Painter(stdout);
	let isLent = false;
	/** Lends the terminal to another program, as it was before the app. */
	const lend = <T,>(program: () => T): T => {
		isLent = true;
		alternate.leave();
		stdin.setRawMode(false);
		try {
			return program();
		} finally {
			stdin.setRawMode(true);
			alternate.enter();
			canvas.resume();
			// What interrupted that program has reached this one too, and is heard before this.
			setImmediate(() => (isLent = false));
		}
	};
	const {edit} = options.services;
	const services: Services = {
		...options.services,
		...(edit ? {edit: (text: string) => lend(() => edit(text))} : {}),
	};
	const first = await loadScreenOrProblem(options.screen, services);
	return new Promise((resolve, reject) => {
		let isDone = false;
		let unmount = (): void => {};

		const finish = (status: number, error?: unknown): void => {
			if (isDone) return;
			isDone = true;
			canvas.stop();
			attempt(unmount);
			attempt(() => alternate.leave());
			let failure = error;
			try {
				services.progress.close();
			} catch (closing) {
				failure ??= closing;
			}
			const settle = (): void => {
				// Not earlier: a signal that finds nobody listening ends the process there and then.
				for (const [emitter, event, listener] of listeners) emitter.off(event, listener);
				if (failure === undefined) resolve(status);
				else
					reject(
						failure instanceof Error ? failure : new Error('The app stopped.', {cause: failure}),
					);
			};
			// What was to be saved is saved first.
			void services.library.settled().then(() => {
				// A terminal that is gone calls nothing back.
				if (stdout.destroyed || !stdout.writable) settle();
				else stdout.write('', settle);
			});
		};
		const gone = (): void => finish(128 + constants.signals.SIGHUP);
		const fail = (error: unknown): void => finish(1, error);
		const suspend = (): void => {
			if (process.platform === 'win32') return;
			alternate.leave();
			stdin.setRawMode(false);
			process.once('SIGCONT', () => {
				if (isDone) return;
				stdin.setRawMode(true);
				alternate.enter();
				canvas.resume();
			});
			process.kill(0, 'SIGTSTP');
		};

		// A window that has been made smaller and as large again at once has lost text, and no size has changed.
		let isPainted = false;
		const rewound = (): void => {
			if (!isPainted && !isAloud && !isLent) canvas.resume();
			isPainted = false;
		};

		const listeners: Array<[Emitter, string, (error: unknown) => void]> = [
			...signals.map((signal): [Emitter, string, () => void] => [
				process,
				signal,
				() => {
					const isForOther = isLent && (signal === 'SIGINT' || signal === 'SIGQUIT');
					if (!isForOther) finish(128 + constants.signals[signal]);
				},
			]),
			[stdout, 'resize', () => (isPainted = true)],
			[process, 'SIGWINCH', rewound],
			[process, 'uncaughtException', fail],
			[process, 'unhandledRejection', fail],
			// The last net, should something end the process in our place.
			[process, 'exit', () => alternate.leave()],
			[stdin, 'end', gone],
			[stdin, 'close', gone],
		];
		for (const [emitter, event, listener] of listeners) emitter.on(event, listener);
		// These stay for good: writing the last bytes can fail too, and the stream says so after the last of us has gone.
		stdout.on('error', ignore);
		stdin.on('error', ignore);
		stdout.once('error', gone);
		stdin.once('error', gone);

		try {
			const traits: TerminalTraits = {
				depth,
				background: asked?.stop() ?? backgroundIn(env),
				showsUnicode: showsUnicode(env, process.platform),
			};
			alternate.enter();
			const instance = render(
				<App
					services={services}
					language={language}
					terminal={traits}
					isAloud={isAloud}
					first={first}
					onLanguage={onLanguage}
					onQuit={() => finish(0)}
					onInterrupt={() => finish(128 + constants.signals.SIGINT)}
					onSuspend={suspend}
					onFault={fail}
					onCopy={(text) => stdout.write(clipboardWith(text))}
					about={aboutOf(options.version, env)}
				/>,
				{
					stdin,
					stdout: canvas as unknown as WriteStream,
					// Whole frames, unthrottled, without cursor commands: the canvas does the rest.
					debug: true,
					isScreenReaderEnabled: isAloud,
					exitOnCtrlC: false,
					patchConsole: false,
				},
			);
			unmount = () => instance.unmount();
			if (isDone) unmount();
			instance.waitUntilExit().catch(fail);
		} catch (error) {
			fail(error);
		}
	});
}

/** Lets the terminal put a text on its clipboard (OSC 52), near or far; one that does not know how ignores it. */
function clipboardWith(text: string): string {
	return `\u001b]52;c;${Buffer.from(text).toString('base64')}\u0007`;
}

function aboutOf(version: string, env: StartOptions['env']): string {
	const {TERM: term = '-', TERM_PROGRAM: program} = env;
	return [
		`newsquiz ${version}`,
		`Node ${process.versions.node}`,
		`${process.platform} ${process.arch}`,
		program === undefined ? term : `${term} ${program}`,
	].join(' · ');
}

interface Emitter {
	on(event: string, listener: (error: unknown) => void): unknown;
	off(event: string, listener: (error: unknown) => void): unknown;
}

function ignore(): void {}

function attempt(action: () => void): void {
	try {
		action();
	} catch {
		// The terminal is to be restored whatever else fails.
	}
}
