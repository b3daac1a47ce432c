import process from 'node:process';
import {clearTimeout, setTimeout} from 'node:timers';
import {setTimeout as wait} from 'node:timers/promises';
import * as pty from '@lydell/node-pty';

const begin = '\u001B[?2026h';
const end = '\u001B[?2026l';

/** No frame takes as long as this; a key that has brought none by then brings none. */
const longest = 400;

/** As long as this without output, and a frame has come to its end. */
const quiet = 3;

/**
 * @typedef {{milliseconds: number | undefined, frames: number, bytes: number}} Repaint `undefined`: nothing changed
 * @typedef {{
 *   pid: number,
 *   firstFrame: Promise<number>,
 *   press: (keys: string) => Promise<Repaint>,
 *   settle: () => Promise<void>,
 *   signal: (name: string) => void,
 *   ended: Promise<void>,
 * }} Terminal
 */

/**
 * Runs a Node program in a terminal and measures its frames, which it writes as synchronized updates.
 * @param {readonly string[]} args
 * @param {{columns?: number, rows?: number, env?: Record<string, string>}} [setting]
 * @returns {Terminal}
 */
export function openTerminal(args, {columns = 80, rows = 24, env = {}} = {}) {
	/** @type {Record<string, string | undefined>} */
	const all = {...process.env, TERM: 'xterm-256color', LANG: 'C.UTF-8', ...env};
	for (const name of ['CI', 'CONTINUOUS_INTEGRATION', 'NODE_ENV', 'NO_COLOR', 'LC_ALL'])
		delete all[name];
	const began = performance.now();
	const program = pty.spawn(process.execPath, [...args], {cols: columns, rows, env: all});
	let output = '';
	let painted = 0;
	let last = 0;
	/** @type {(() => void) | undefined} */
	let heard;
	program.onData((data) => {
		output += data;
		last = performance.now();
		if (painted === 0 && output.includes(end)) painted = last;
		heard?.();
	});
	const ended = new Promise((/** @type {(value: void) => void} */ resolve) =>
		program.onExit(() => resolve()),
	);

	/** @param {number} most */
	const nextData = async (most) =>
		new Promise((/** @type {(isHeard: boolean) => void} */ resolve) => {
			const timer = setTimeout(() => done(false), most);
			const done = (/** @type {boolean} */ isHeard) => {
				clearTimeout(timer);
				heard = undefined;
				resolve(isHeard);
			};
			heard = () => done(true);
		});
	const firstFrame = (async () => {
		while (painted === 0) if (!(await nextData(60_000))) throw new Error(`no frame: ${output}`);
		return painted - began;
	})();

	return {
		pid: program.pid,
		firstFrame,
		ended,
		signal: (name) => program.kill(name),
		async settle() {
			while (await nextData(120));
		},
		async press(keys) {
			output = '';
			painted = 0;
			const pressed = performance.now();
			program.write(keys);
			while (painted === 0 && performance.now() - pressed < longest) await nextData(longest);
			const milliseconds = painted === 0 ? undefined : painted - pressed;
			// What comes late of this key must not pass for the frame of the next one.
			while (
				performance.now() - last < quiet ||
				output.split(begin).length > output.split(end).length
			) {
				await wait(1);
			}
			return {milliseconds, frames: output.split(end).length - 1, bytes: Buffer.byteLength(output)};
		},
	};
}
