import {execFile} from 'node:child_process';
import {promisify} from 'node:util';
import {type Bilingual, type Hint, UserError} from '../errors.js';
import {emptySource, largestSource, tooLarge} from './source-errors.js';

interface ClipboardProgram {
	readonly file: string;
	readonly args: readonly string[];
}

const programs: Readonly<
	Record<'darwin' | 'win32' | 'wayland' | 'x11', readonly ClipboardProgram[]>
> = {
	darwin: [{file: 'pbpaste', args: []}],
	win32: [
		{
			file: 'powershell',
			args: [
				'-NoProfile',
				'-NonInteractive',
				'-Command',
				'[Console]::OutputEncoding = [Text.Encoding]::UTF8; Get-Clipboard -Raw',
			],
		},
	],
	wayland: [{file: 'wl-paste', args: ['--no-newline', '--type', 'text']}],
	x11: [
		{file: 'xclip', args: ['-selection', 'clipboard', '-out']},
		{file: 'xsel', args: ['--clipboard', '--output']},
	],
};

export interface ClipboardEnvironment {
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly platform?: NodeJS.Platform;
	/** Milliseconds that a program may take. */
	readonly timeLimit?: number;
}

const usualTimeLimit = 5000;

/**
 * The text on the clipboard, by the first of the system's programs that is installed.
 * @throws UserError when there is none, it fails, or the clipboard is empty or over 5 MB
 */
export async function readClipboard(environment: ClipboardEnvironment): Promise<Uint8Array> {
	const candidates = programsFor(environment);
	let failure: unknown;
	for (const program of candidates) {
		try {
			const bytes = await run(program, environment);
			if (bytes.length === 0) throw emptyClipboard();
			return bytes;
		} catch (error) {
			if (error instanceof UserError) throw error;
			const {code} = error as NodeJS.ErrnoException;
			if (code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') throw tooLarge('Clipboard', error);
			if (code !== 'ENOENT') failure = error;
		}
	}
	throw failure === undefined ? noProgram(environment) : unreadable(failure);
}

function programsFor({env, platform = process.platform}: ClipboardEnvironment): ClipboardProgram[] {
	if (platform === 'darwin') return [...programs.darwin];
	if (platform === 'win32') return [...programs.win32];
	return env['WAYLAND_DISPLAY']
		? [...programs.wayland, ...programs.x11]
		: [...programs.x11, ...programs.wayland];
}

async function run(
	{file, args}: ClipboardProgram,
	{env, timeLimit = usualTimeLimit}: ClipboardEnvironment,
): Promise<Buffer> {
	const {stdout} = await promisify(execFile)(file, [...args], {
		env,
		encoding: 'buffer',
		timeout: timeLimit,
		// One that does not answer may not listen to a polite end either.
		killSignal: 'SIGKILL',
		maxBuffer: largestSource,
		windowsHide: true,
	});
	return stdout;
}

function emptyClipboard(): UserError {
	const {says} = emptySource('Clipboard');
	return new UserError(
		{id: 'Papan klip kosong.', en: says.en},
		{
			hint: {
				id: 'Salin dulu teks beritanya, lalu coba lagi.',
				en: 'Copy the text of the article first, then try again.',
			},
		},
	);
}

function unreadable(cause: unknown): UserError {
	return new UserError(
		{
			id: 'Papan klip tidak dapat dibaca, atau tidak berisi teks.',
			en: 'The clipboard could not be read, or holds no text.',
		},
		{hint: pipeHint, cause},
	);
}

const pipeHint: Hint & {readonly inApp: Bilingual} = {
	id: 'Simpan teksnya ke sebuah berkas, lalu jalankan newsquiz dengan nama berkas itu, atau alirkan teksnya ke: newsquiz build -',
	en: 'Save the text to a file and run newsquiz with the name of that file, or pipe it to: newsquiz build -',
	inApp: {
		id: 'Tempelkan teksnya dengan tombol tempel terminal Anda, biasanya Ctrl+Shift+V atau Cmd+V.',
		en: 'Paste the text with the paste key of your terminal, usually Ctrl+Shift+V or Cmd+V.',
	},
};

function noProgram({env, platform = process.platform}: ClipboardEnvironment): UserError {
	const isWayland = Boolean(env['WAYLAND_DISPLAY']);
	const [needed, packaged] =
		platform === 'darwin'
			? ['pbpaste', 'macOS']
			: platform === 'win32'
				? ['PowerShell', 'Windows']
				: isWayland
					? ['wl-paste', 'wl-clipboard']
					: ['xclip', 'xclip'];
	return new UserError(
		{
			id: `Untuk membaca papan klip, newsquiz memerlukan program ${needed}.`,
			en: `To read the clipboard, newsquiz needs the program ${needed}.`,
		},
		{
			hint:
				platform === 'darwin' || platform === 'win32'
					? pipeHint
					: {
							id: `Pasang paket ${packaged}, misalnya: sudo apt install ${packaged}. ${pipeHint.id}`,
							en: `Install the package ${packaged}, for example: sudo apt install ${packaged}. ${pipeHint.en}`,
							inApp: pipeHint.inApp,
						},
		},
	);
}
