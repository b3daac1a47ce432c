import {type ChildProcess, spawn} from 'node:child_process';
import type {Socket} from 'node:net';
import {win32} from 'node:path';
import {type Bilingual, UserError} from '../errors.js';

export interface SpeechEnvironment {
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly platform?: NodeJS.Platform;
	/** Milliseconds that one text may take. */
	readonly timeLimit?: number;
}

export interface Speech {
	/**
	 * Says a text in Indonesian, in place of what is being said. Resolves when it is over, or when another text has taken
	 * its place.
	 * @throws UserError when there is no voice, or it fails
	 */
	speak(text: string): Promise<void>;
	/** Falls silent. */
	stop(): void;
}

/** A program that says what stands in its standard input. */
interface Voice {
	readonly file: string;
	readonly args: readonly string[];
}

const usualTimeLimit = 60_000;

/** Some ten sentences: nobody wants to hear more at one key, and it fits into any pipe at once. */
const longestSpeech = 1200;

/**
 * The voice of the system. A program is looked for when the first text is to be said; text reaches it through its
 * standard input alone, so that nothing in a text can be taken for an option or a command.
 */
export function openSpeech(environment: SpeechEnvironment): Speech {
	let child: ChildProcess | undefined;
	let turn = 0;
	const stop = (): void => {
		turn++;
		child?.kill('SIGKILL');
		child = undefined;
	};

	return {
		stop,
		async speak(text) {
			stop();
			const mine = turn;
			const said = speakable(text);
			if (said === '') return;
			let failure: unknown;
			for (const voice of await voicesOf(environment)) {
				if (turn !== mine) return;
				try {
					await run(voice, said, environment, (started) => {
						child = started;
					});
					return;
				} catch (error) {
					if (turn !== mine) return;
					if (!isMissing(error)) failure ??= error;
				}
			}
			if (turn !== mine) return;
			throw failure === undefined ? noVoice(environment) : silent(failure);
		},
	};
}

/** No such program, or one that says that it has no Indonesian voice. */
const isMissing = (error: unknown): boolean =>
	(error as NodeJS.ErrnoException).code === 'ENOENT' || error instanceof NoOwnVoice;

class NoOwnVoice extends Error {}

/** The exit status by which a script of ours says so. */
const noOwnVoice = 44;

/** Without blanks, and without the double brackets in which voices take commands and phonemes. */
function speakable(text: string): string {
	return text
		.slice(0, longestSpeech)
		.replace(/_{2,}/g, ' … ')
		.replace(/[[\]{}<>|\\^~*#\p{C}]+/gu, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}

const espeak = (...files: string[]): Voice[] =>
	files.map((file) => ({file, args: ['-v', 'id', '--stdin']}));

/** The voice of Windows: an Indonesian one where it has one. The text is read from the input and never part of this. */
const windowsScript = [
	'[Console]::InputEncoding = [Text.Encoding]::UTF8',
	'Add-Type -AssemblyName System.Speech',
	'$voice = New-Object System.Speech.Synthesis.SpeechSynthesizer',
	"$own = $voice.GetInstalledVoices() | Where-Object { $_.Enabled -and $_.VoiceInfo.Culture.Name -like 'id*' } | Select-Object -First 1",
	// An English voice would teach a wrong pronunciation.
	`if (-not $own) { exit ${noOwnVoice} }`,
	'$voice.SelectVoice($own.VoiceInfo.Name)',
	'$voice.Speak([Console]::In.ReadToEnd())',
].join('; ');

/** Programs to try, the best first. */
async function voicesOf(environment: SpeechEnvironment): Promise<Voice[]> {
	const {ProgramFiles: programFiles = 'C:\\Program Files'} = environment.env;
	switch (environment.platform ?? process.platform) {
		case 'darwin': {
			const name = await macVoice(environment);
			const own = name === undefined ? [] : [{file: 'say', args: ['-v', name, '-f', '-']}];
			return [...own, ...espeak('espeak-ng', 'espeak')];
		}
		case 'win32':
			return [
				// Its installer leaves the PATH alone.
				...espeak('espeak-ng', win32.join(programFiles, 'eSpeak NG', 'espeak-ng.exe')),
				{file: 'powershell', args: ['-NoProfile', '-NonInteractive', '-Command', windowsScript]},
			];
		default:
			return espeak('espeak-ng', 'espeak');
	}
}

/** The Indonesian voice that `say -v ?` lists, such as `Damayanti  id_ID  # Halo, nama saya Damayanti.` */
async function macVoice(environment: SpeechEnvironment): Promise<string | undefined> {
	try {
		const list = await outputOf({file: 'say', args: ['-v', '?']}, environment);
		const names = list.split('\n').map((line) => /^(\S.*?)\s+id[_-]ID\b/.exec(line)?.[1]);
		const own = names.filter((name) => name !== undefined);
		return own.find((name) => name.startsWith('Damayanti')) ?? own[0];
	} catch {
		return undefined;
	}
}

/** Milliseconds for a list of voices. */
const listLimit = 5000;

async function outputOf(program: Voice, environment: SpeechEnvironment): Promise<string> {
	const {timeLimit = listLimit} = environment;
	return run(program, '', {...environment, timeLimit: Math.min(timeLimit, listLimit)});
}

const mostOutput = 100_000;

/** Milliseconds that the output of a program may come after its end. */
const streamsLimit = 200;

/**
 * Runs a program with a text for its input until it ends, and returns what it printed. Never keeps newsquiz from ending.
 * @throws Error when it cannot be run, takes too long, or says that it failed
 */
async function run(
	{file, args}: Voice,
	text: string,
	{env, timeLimit = usualTimeLimit}: SpeechEnvironment,
	onStart?: (child: ChildProcess) => void,
): Promise<string> {
	return new Promise((resolve, reject) => {
		const child = spawn(file, args, {env, stdio: 'pipe', windowsHide: true});
		let output = '';
		let errors = '';
		const kill = (): unknown => child.kill('SIGKILL');
		const limit = setTimeout(kill, timeLimit);
		limit.unref();
		// Whatever ends newsquiz ends its voice.
		process.once('exit', kill);
		const settle = (): void => {
			clearTimeout(limit);
			process.off('exit', kill);
		};
		child.unref();
		for (const stream of [child.stdin, child.stdout, child.stderr]) (stream as Socket).unref();
		child.stdout.setEncoding('utf8').on('data', (part: string) => {
			if (output.length < mostOutput) output += part;
		});
		child.stderr.setEncoding('utf8').on('data', (part: string) => {
			if (errors.length < mostOutput) errors += part;
		});
		child.on('error', (error) => {
			settle();
			reject(error);
		});
		let end = 'nothing';
		let isOver = false;
		const finish = (): void => {
			if (isOver) return;
			isOver = true;
			settle();
			if (end === '0' && !hasFailed(errors)) resolve(output);
			else if (end === String(noOwnVoice)) reject(new NoOwnVoice());
			else reject(new Error(`${file} ended with ${end}. ${errors}`));
		};
		child.on('exit', (status, signal) => {
			end = String(status ?? signal);
			// What a program leaves behind may hold its streams open.
			setTimeout(finish, streamsLimit).unref();
		});
		child.on('close', finish);
		// One that ends without listening is known by its status.
		child.stdin.on('error', () => {});
		child.stdin.end(text);
		onStart?.(child);
	});
}

/** Without a loudspeaker espeak-ng says so and ends as if all were well; other lines are the sound system's chatter. */
const hasFailed = (errors: string): boolean => /^error: /m.test(errors);

function silent(cause: unknown): UserError {
	return new UserError(
		{id: 'Suaranya tidak keluar.', en: 'The voice could not be heard.'},
		{
			hint: {
				id: 'Periksa pengeras suara komputer Anda, lalu coba lagi.',
				en: 'Check the loudspeaker of your computer, then try again.',
			},
			cause,
		},
	);
}

const remedies: Readonly<Record<'darwin' | 'win32' | 'other', Bilingual>> = {
	darwin: {
		id: 'Unduh suara Damayanti di Pengaturan Sistem → Aksesibilitas → Konten Lisan → Suara Sistem.',
		en: 'Get the voice Damayanti in System Settings → Accessibility → Spoken Content → System Voice.',
	},
	win32: {
		id: 'Pasang eSpeak NG, misalnya: winget install eSpeak-NG.eSpeak-NG',
		en: 'Install eSpeak NG, for example: winget install eSpeak-NG.eSpeak-NG',
	},
	other: {
		id: 'Pasang espeak-ng, misalnya: sudo apt install espeak-ng',
		en: 'Install espeak-ng, for example: sudo apt install espeak-ng',
	},
};

function noVoice({platform = process.platform}: SpeechEnvironment): UserError {
	const system = platform === 'darwin' || platform === 'win32' ? platform : 'other';
	return new UserError(
		{
			id: 'Komputer ini belum punya suara bahasa Indonesia.',
			en: 'This computer has no Indonesian voice yet.',
		},
		{hint: remedies[system]},
	);
}
