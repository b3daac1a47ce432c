import {spawn} from 'node:child_process';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {describe, expect, it, onTestFinished} from 'vitest';
import {UserError} from '../../source/errors.js';
import {type Speech, type SpeechEnvironment, openSpeech} from '../../source/store/speech.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';

// Programs are found by their names in PATH as scripts, which Windows does not run.
const describeHere = process.platform === 'win32' ? describe.skip : describe;

interface Call {
	readonly args: readonly string[];
	readonly input: string;
	readonly pid: number;
}

/** A folder for PATH with programs that note how they were called, and then do what they are told. */
function voices(programs: Readonly<Record<string, string>>) {
	const folder = temporaryFolder();
	for (const [name, does] of Object.entries(programs)) {
		const script = [
			`#!${process.execPath}`,
			`const {appendFileSync, readFileSync} = require('node:fs');`,
			`const call = {args: process.argv.slice(2), input: '', pid: process.pid};`,
			`const note = () => appendFileSync(__dirname + '/${name}.jsonl', JSON.stringify(call) + '\\n');`,
			does,
		];
		writeFileSync(join(folder, name), script.join('\n'), {mode: 0o755});
	}
	const calls = (name: string): Call[] => {
		const file = join(folder, `${name}.jsonl`);
		if (!existsSync(file)) return [];
		// The last piece is a line that has not been written whole.
		const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1);
		return lines.map((line) => JSON.parse(line) as Call);
	};
	const open = (setting: Partial<SpeechEnvironment> = {}): Speech => {
		const speech = openSpeech({env: {PATH: folder}, platform: 'linux', ...setting});
		onTestFinished(() => speech.stop());
		return speech;
	};
	return {folder, open, calls};
}

const listens = `call.input = readFileSync(0, 'utf8'); note();`;
const hangs = `note(); setInterval(() => {}, 1000);`;
const fails = `note(); process.exit(3);`;

const isAlive = (pid: number): boolean => {
	try {
		return process.kill(pid, 0);
	} catch {
		return false;
	}
};

async function until(holds: () => boolean): Promise<void> {
	const last = performance.now() + 10_000;
	while (!holds()) {
		if (performance.now() > last) throw new Error('It never came to that.');
		await new Promise((resolve) => setTimeout(resolve, 5));
	}
}

describeHere('speech', () => {
	it('gives espeak-ng the text through its standard input, in Indonesian', async () => {
		const {open, calls} = voices({'espeak-ng': listens});
		await open().speak('Presiden meresmikan “Jalan Tol” — Rp 3 miliar.');
		expect(calls('espeak-ng')).toMatchObject([
			{
				args: ['-v', 'id', '--stdin'],
				input: 'Presiden meresmikan “Jalan Tol” — Rp 3 miliar.',
			},
		]);
	});

	it.each([
		['-w /etc/passwd', '-w /etc/passwd'],
		['--version', '--version'],
		['$(touch here); `touch here` && "x"', '$(touch here); `touch here` && "x"'],
		['[[pha]] dan [[rate 900]]', 'pha dan rate 900'],
		['Kota itu ____ pada\u0000 \u001b[31mRabu\n', 'Kota itu … pada 31mRabu'],
	])('takes %j for nothing but words', async (text, heard) => {
		const {open, calls} = voices({'espeak-ng': listens});
		await open().speak(text);
		expect(calls('espeak-ng')).toMatchObject([{args: ['-v', 'id', '--stdin'], input: heard}]);
	});

	it('says no more than some sentences of a long text, and nothing of an empty one', async () => {
		const {open, calls} = voices({'espeak-ng': listens});
		await open().speak('kata '.repeat(100_000));
		expect(calls('espeak-ng')[0]!.input.length).toBeLessThan(2000);
		await open().speak(' ____ ');
		expect(calls('espeak-ng')).toHaveLength(2);
		await open().speak('\u0007');
		expect(calls('espeak-ng')).toHaveLength(2);
	});

	it('takes espeak where there is no espeak-ng', async () => {
		const {open, calls} = voices({espeak: listens});
		await open().speak('halo');
		expect(calls('espeak')).toMatchObject([{input: 'halo'}]);
	});

	it('falls silent when another text begins', async () => {
		const {open, calls} = voices({
			'espeak-ng': `if (readFileSync(0, 'utf8') === 'satu') ${block(hangs)} else note();`,
		});
		const speech = open();
		const first = speech.speak('satu');
		await until(() => calls('espeak-ng').length === 1);
		const {pid} = calls('espeak-ng')[0]!;
		await speech.speak('dua');
		await first;
		await until(() => !isAlive(pid));
		expect(calls('espeak-ng')).toHaveLength(2);
	});

	it('ends a program that hangs, and says so', async () => {
		const {open, calls} = voices({'espeak-ng': hangs});
		await expect(open({timeLimit: 1500}).speak('halo')).rejects.toMatchObject({
			says: {id: 'Suaranya tidak keluar.'},
		});
		await until(() => calls('espeak-ng').every(({pid}) => !isAlive(pid)));
	});

	it.each([
		['that fails', fails],
		['that finds no loudspeaker', `note(); console.error('error: No such file or directory');`],
	])('says kindly what to do about a program %s', async (_, does) => {
		const {open} = voices({'espeak-ng': does});
		await expect(open().speak('halo')).rejects.toMatchObject({
			says: {en: 'The voice could not be heard.'},
			hint: {en: 'Check the loudspeaker of your computer, then try again.'},
		});
	});

	it('tries the next program when one fails', async () => {
		const {open, calls} = voices({'espeak-ng': fails, espeak: listens});
		await open().speak('halo');
		expect(calls('espeak')).toHaveLength(1);
	});

	it('takes the Indonesian voice of macOS', async () => {
		const list = [
			'Alex                en_US    # Most people recognize me by my voice.',
			'Damayanti           id_ID    # Halo, nama saya Damayanti.',
			'Damayanti (Premium) id_ID    # Halo, nama saya Damayanti.',
		].join('\\n');
		const {open, calls} = voices({
			say: `if (call.args[1] === '?') console.log('${list}'); else ${block(listens)}`,
			'espeak-ng': listens,
		});
		await open({platform: 'darwin'}).speak('-f /etc/passwd');
		expect(calls('say')).toMatchObject([
			{args: ['-v', 'Damayanti', '-f', '-'], input: '-f /etc/passwd'},
		]);
		expect(calls('espeak-ng')).toEqual([]);
	});

	it('does not read Indonesian with the English voice of macOS', async () => {
		const {open, calls} = voices({
			say: `console.log('Alex  en_US  # Hello');`,
			'espeak-ng': listens,
		});
		await open({platform: 'darwin'}).speak('halo');
		expect(calls('espeak-ng')).toHaveLength(1);
	});

	it('speaks through PowerShell on Windows, the text being no part of the script', async () => {
		const {open, calls} = voices({powershell: listens});
		await open({platform: 'win32'}).speak("'; Remove-Item x; '");
		const [{args, input}] = calls('powershell') as [Call];
		expect(input).toBe("'; Remove-Item x; '");
		expect(args.slice(0, 3)).toEqual(['-NoProfile', '-NonInteractive', '-Command']);
		expect(args[3]).toContain('System.Speech');
		expect(args[3]).not.toContain('Remove-Item');
	});

	it.each([
		['linux', 'sudo apt install espeak-ng'],
		['darwin', 'Damayanti'],
		['win32', 'winget install'],
	] as const)('says how to get a voice on %s', async (platform, remedy) => {
		const {open} = voices({});
		const error: unknown = await open({platform})
			.speak('halo')
			.catch((thrown: unknown) => thrown);
		expect(error).toBeInstanceOf(UserError);
		const {says, hint} = error as UserError;
		expect(says.id).toBe('Komputer ini belum punya suara bahasa Indonesia.');
		expect(hint!.id).toContain(remedy);
		expect(hint!.en).toContain(remedy);
	});

	it('takes no English voice of Windows for an Indonesian one', async () => {
		const {open} = voices({powershell: `note(); process.exit(44);`});
		await expect(open({platform: 'win32'}).speak('halo')).rejects.toMatchObject({
			says: {en: 'This computer has no Indonesian voice yet.'},
		});
	});

	it('neither keeps newsquiz from ending nor outlives it', async () => {
		const {folder, calls} = voices({'espeak-ng': hangs});
		const source = fileURLToPath(new URL('../../source/store/speech.ts', import.meta.url));
		const app = join(folder, 'app.mjs');
		const contents = `
			import {existsSync} from 'node:fs';
			import {openSpeech} from ${JSON.stringify(source)};
			const speech = openSpeech({env: {PATH: ${JSON.stringify(folder)}}, platform: 'linux'});
			speech.speak('halo').catch(() => {});
			const seen = setInterval(() => {
				if (existsSync(${JSON.stringify(join(folder, 'espeak-ng.jsonl'))})) clearInterval(seen);
			}, 5);
		`;
		await build({
			stdin: {contents, resolveDir: folder},
			outfile: app,
			bundle: true,
			format: 'esm',
			platform: 'node',
		});
		const running = spawn(process.execPath, [app]);
		const status = await new Promise((resolve) => running.once('exit', resolve));
		expect(status).toBe(0);
		const [{pid}] = calls('espeak-ng') as [Call];
		await until(() => !isAlive(pid));
	});
});

function block(does: string): string {
	return `{ ${does} }`;
}
