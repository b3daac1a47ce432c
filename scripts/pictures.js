/**
 * Draws the pictures of docs/ from the app itself: each runs the built newsquiz in a pseudo-terminal with an
 * empty home folder, presses keys, and writes what stands on the screen as SVG. `npm run pictures`.
 */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {spawn} from '@lydell/node-pty';
import xterm from '@xterm/headless';
import {drawScreen} from './svg-screen.js';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const sample = path.join('decks', 'contoh-artikel.txt');

/**
 * What to run, and what to press once a text stands on the screen: `[text to wait for, keys to press]`.
 * @typedef {{file: string, columns: number, rows: number, args: string[], steps: Array<[string, string]>}} Picture
 */

/** @type {Picture[]} */
const pictures = [
	{file: 'home.svg', columns: 92, rows: 24, args: ['--lang', 'id'], steps: [['Paket kartu', '']]},
	{
		file: 'approve.svg',
		columns: 92,
		rows: 30,
		args: [sample, '--lang', 'id'],
		steps: [['✓', 'j']],
	},
	{
		file: 'study.svg',
		columns: 92,
		rows: 24,
		args: ['study', 'pertemuan-pyongyang-2023', '--lang', 'id'],
		steps: [
			['?', ' '],
			['Mudah', ''],
		],
	},
	{
		file: 'quiz.svg',
		columns: 92,
		rows: 24,
		args: ['quiz', 'akronim-dan-lembaga', '--lang', 'en'],
		steps: [['1', '']],
	},
];

for (const picture of pictures) {
	const home = mkdtempSync(path.join(tmpdir(), 'newsquiz-picture-'));
	try {
		const svg = await draw(picture, home);
		mkdirSync(path.join(root, 'docs'), {recursive: true});
		writeFileSync(path.join(root, 'docs', picture.file), svg);
		console.error(`docs/${picture.file}`);
	} finally {
		rmSync(home, {recursive: true, force: true});
	}
}

process.exit(0);

/**
 * @param {Picture} picture
 * @param {string} home
 */
async function draw({columns, rows, args, steps}, home) {
	const screen = new xterm.Terminal({cols: columns, rows, allowProposedApi: true});
	/** @type {Record<string, string | undefined>} */
	const env = {...process.env, NEWSQUIZ_HOME: home, TERM: 'xterm-256color', COLORTERM: 'truecolor'};
	for (const name of ['CI', 'CONTINUOUS_INTEGRATION', 'NO_COLOR', 'FORCE_COLOR']) delete env[name];
	const child = spawn(process.execPath, [path.join(root, 'dist', 'cli.js'), ...args], {
		cols: columns,
		rows,
		cwd: root,
		env,
	});
	let last = Date.now();
	child.onData((data) => {
		last = Date.now();
		screen.write(data);
	});
	try {
		for (const [text, keys] of steps) {
			await until(
				() => textOf(screen).includes(text),
				`"${text}" on the screen:\n${textOf(screen)}`,
			);
			if (keys !== '') child.write(keys);
		}

		await until(() => Date.now() - last > 400, 'a quiet screen');
		return drawScreen(screen.buffer.active, columns, rows);
	} finally {
		child.kill('SIGKILL');
	}
}

/** @param {import('@xterm/headless').Terminal} screen */
function textOf({buffer, rows}) {
	return Array.from({length: rows}, (_, row) =>
		buffer.active.getLine(row)?.translateToString(true),
	).join('\n');
}

/**
 * @param {() => boolean} holds
 * @param {string} what
 */
async function until(holds, what) {
	const end = Date.now() + 15_000;
	while (!holds()) {
		if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
		await new Promise((resolve) => setTimeout(resolve, 25));
	}
}
