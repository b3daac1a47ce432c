import {openSync} from 'node:fs';
import {ReadStream, type WriteStream} from 'node:tty';
import {UserError} from '../errors.js';
import type {Context} from './io.js';

/** Both ends of the terminal that the app runs on. */
export interface Terminal {
	readonly stdin: ReadStream;
	readonly stdout: WriteStream;
}

/** Whether there is a screen to draw on and a keyboard to read. */
export function isInteractive(context: Context): boolean {
	return hasScreen(context) && context.stdin.isTTY === true;
}

/** Whether there is a screen to draw on, wherever the keyboard is. */
export function hasScreen(context: Context): boolean {
	return context.stdout.isTTY === true && context.env['TERM'] !== 'dumb';
}

/**
 * The terminal's two ends. Where standard input carried the article (`newsquiz - <article.txt`), the keyboard
 * is opened by its own name.
 * @throws UserError when there is no terminal
 */
export function openTerminal(context: Context): Terminal {
	if (hasScreen(context)) {
		const stdout = context.stdout as unknown as WriteStream;
		if (context.stdin.isTTY === true) {
			return {stdin: context.stdin as unknown as ReadStream, stdout};
		}

		try {
			const device = process.platform === 'win32' ? '\\\\.\\CONIN$' : '/dev/tty';
			return {stdin: new ReadStream(openSync(device, 'r')), stdout};
		} catch {
			// Without a keyboard the answer is the same as without a screen.
		}
	}

	throw new UserError(
		{
			id: 'Untuk belajar, newsquiz perlu dijalankan di terminal.',
			en: 'To study, newsquiz has to run in a terminal.',
		},
		{
			hint: {
				id: 'Tanpa terminal: newsquiz build artikel.txt -o paket.json, newsquiz facts artikel.txt, atau newsquiz due',
				en: 'Without a terminal: newsquiz build article.txt -o deck.json, newsquiz facts article.txt, or newsquiz due',
			},
		},
	);
}
