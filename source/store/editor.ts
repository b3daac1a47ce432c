import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {UserError} from '../errors.js';
import {sanitiseLine} from '../sanitise.js';

export interface EditorEnvironment {
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly platform?: NodeJS.Platform;
	/** Where the file to be edited lies; the system's folder for temporary files unless told. */
	readonly folder?: string;
}

/** A card is small: what comes back larger is another file. */
const largest = 1_000_000;

/**
 * Lets the user change a text in their editor ($VISUAL, $EDITOR, else the system's own), which has the terminal
 * until it ends. The file it lies in is for the user alone, and gone afterwards.
 * @throws UserError when there is no editor, or it fails
 */
export function editText(text: string, environment: EditorEnvironment): string {
	let folder: string | undefined;
	try {
		folder = mkdtempSync(join(environment.folder ?? tmpdir(), 'newsquiz-'));
		const file = join(folder, 'kartu.txt');
		writeFileSync(file, text, {mode: 0o600, flag: 'wx'});
		runEditor(file, environment);
		if (statSync(file).size > largest) throw tooLarge();
		return new TextDecoder().decode(readFileSync(file));
	} catch (error) {
		throw error instanceof UserError ? error : unusableFile(error);
	} finally {
		if (folder !== undefined) rmSync(folder, {recursive: true, force: true});
	}
}

function runEditor(file: string, environment: EditorEnvironment): void {
	const tried: string[] = [];
	for (const [program = '', ...args] of candidates(environment)) {
		const {error, status, signal} = spawnSync(program, [...args, file], {
			stdio: 'inherit',
			env: environment.env,
		});
		tried.push(program);
		const {code} = (error ?? {}) as NodeJS.ErrnoException;
		if (code === 'ENOENT') continue;
		if (error) throw failed(program, code ?? error.message);
		if (status !== 0) throw failed(program, signal ?? String(status));
		return;
	}

	throw noEditor(tried);
}

/** Editors with their arguments, the user's own first; when it is set, no other will do. */
function candidates({env, platform = process.platform}: EditorEnvironment): string[][] {
	const own = [env['VISUAL'], env['EDITOR']].find(
		(value) => value !== undefined && value.trim() !== '',
	);
	if (own !== undefined) return [existsSync(own) ? [own] : wordsOf(own)];
	return platform === 'win32' ? [['notepad']] : [['nano'], ['vi']];
}

/** A command line in words; quotes hold a path with spaces together. */
function wordsOf(command: string): string[] {
	const words = command.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g);
	return Array.from(words, ([word]) => word.replace(/"([^"]*)"|'([^']*)'/g, '$1$2'));
}

function noEditor(tried: readonly string[]): UserError {
	const names = tried.map((name) => sanitiseLine(name)).join(', ');
	return new UserError(
		{
			id: `Penyunting teks tidak ditemukan (${names}).`,
			en: `No text editor was found (${names}).`,
		},
		{
			hint: {
				id: 'Tulis namanya dalam variabel EDITOR, misalnya EDITOR=nano, atau ubah kartu di formulir ini.',
				en: 'Name one in the variable EDITOR, such as EDITOR=nano, or change the card in this form.',
			},
		},
	);
}

function failed(program: string, why: string): UserError {
	const name = sanitiseLine(program);
	return new UserError(
		{
			id: `Penyunting "${name}" berakhir dengan kesalahan (${why}); tidak ada yang diubah.`,
			en: `The editor "${name}" ended with an error (${why}); nothing was changed.`,
		},
		{
			hint: {
				id: 'Periksa variabel VISUAL dan EDITOR.',
				en: 'Check the variables VISUAL and EDITOR.',
			},
		},
	);
}

function tooLarge(): UserError {
	return new UserError({
		id: 'Berkas yang disimpan terlalu besar untuk sebuah kartu; tidak ada yang diubah.',
		en: 'The file that was saved is too large for a card; nothing was changed.',
	});
}

function unusableFile(cause: unknown): UserError {
	const {code} = cause as NodeJS.ErrnoException;
	const why = code === undefined ? '' : ` (${code})`;
	return new UserError(
		{
			id: `Berkas sementara untuk penyunting tidak dapat dipakai${why}; tidak ada yang diubah.`,
			en: `The temporary file for the editor can't be used${why}; nothing was changed.`,
		},
		{
			hint: {
				id: 'Pastikan folder sementara dapat ditulisi dan ruangnya cukup, atau ubah kartu di formulir ini.',
				en: 'Make sure that the temporary folder can be written to and has room, or change the card in this form.',
			},
			cause,
		},
	);
}
