/** Runs newsquiz in a pseudo-terminal, presses keys, and draws what stands on the screen. */
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {spawn} from '@lydell/node-pty';
import xterm from '@xterm/headless';
import {drawScreen} from './svg-screen.js';

const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
const sent = /** @type {Record<string, string>} */ ({
	enter: '\r',
	space: ' ',
	tab: '\t',
	escape: '\u001b',
	up: '\u001b[A',
	down: '\u001b[B',
	right: '\u001b[C',
	left: '\u001b[D',
	'ctrl+k': '\u000b',
	'ctrl+l': '\u000c',
});
// Ink paints nothing where it believes in CI, and colours are the picture's to choose.
const unwanted = ['CI', 'CONTINUOUS_INTEGRATION', 'NO_COLOR', 'FORCE_COLOR', 'INK_SCREEN_READER'];

/**
 * @typedef {object} Shot
 * @property {string[]} args of newsquiz
 * @property {string[]} keys by name, as they are, `paste:FILE`, or `gone:PATTERN` to wait until that is off the screen
 * @property {number} columns
 * @property {number} rows
 * @property {string} home
 * @property {string} cwd
 * @property {Record<string, string>} [env]
 */

/**
 * @param {Shot} shot
 * @param {(key: string) => string} textOf what a key that is none of the known ones sends
 */
export async function photograph({args, keys, columns, rows, home, cwd, env: more}, textOf) {
	const screen = new xterm.Terminal({cols: columns, rows, allowProposedApi: true});
	/** @type {Record<string, string | undefined>} */
	const env = {
		...process.env,
		NEWSQUIZ_HOME: home,
		TERM: 'xterm-256color',
		COLORTERM: 'truecolor',
		LANG: 'C.UTF-8',
		...more,
	};
	for (const name of unwanted) delete env[name];
	const child = spawn(process.execPath, [path.join(root, 'dist', 'cli.js'), ...args], {
		cols: columns,
		rows,
		cwd,
		env,
	});
	let last = Date.now();
	let heard = 0;
	let hasEnded = false;
	child.onData((data) => {
		last = Date.now();
		heard++;
		screen.write(data);
	});
	child.onExit(() => (hasEnded = true));
	/** Waits until something came and then nothing for a while; what changes nothing is waited for in vain. */
	const settled = async (
		/** @type {number} */ before,
		/** @type {number} */ most,
		/** @type {number} */ calm = 250,
	) => {
		const end = Date.now() + most;
		while (Date.now() < end && !hasEnded) {
			if (heard > before && Date.now() - last > calm && isPainted(screen)) return;
			await new Promise((resolve) => setTimeout(resolve, 20));
		}
	};
	/** Waits until the app is there, or until what it says while it works is gone. */
	const waits = async (/** @type {() => boolean} */ isOver) => {
		const end = Date.now() + 60_000;
		while (Date.now() < end && !hasEnded && !isOver()) {
			await new Promise((resolve) => setTimeout(resolve, 20));
		}
	};
	try {
		await waits(() => screen.buffer.active.type === 'alternate');
		await settled(heard - 1, 20_000);
		for (const key of keys) {
			const [, passing] = /^gone:(.+)$/.exec(key) ?? [];
			if (passing !== undefined) {
				await waits(() => !new RegExp(passing).test(textOn(screen)));
				await settled(heard - 1, 5000);
				continue;
			}

			const before = heard;
			child.write(sent[key] ?? textOf(key));
			await settled(before, 5000);
		}
		// A screen that is slow to come may follow another one; the clock of an exam ticks every second.
		await settled(heard - 1, 3000, 700);
		return drawScreen(screen.buffer.active, columns, rows);
	} finally {
		if (!hasEnded) child.kill('SIGKILL');
	}
}

/** @param {import('@xterm/headless').Terminal} screen */
function isPainted(screen) {
	return textOn(screen).trim() !== '';
}

/** @param {import('@xterm/headless').Terminal} screen */
function textOn({buffer, rows}) {
	return Array.from(
		{length: rows},
		(_, row) => buffer.active.getLine(row)?.translateToString(true) ?? '',
	).join('\n');
}
