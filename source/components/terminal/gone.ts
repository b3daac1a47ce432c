import {closeSync} from 'node:fs';
import {isatty} from 'node:tty';

const standard = [0, 1, 2] as const;

/**
 * Sees to it that the process ends in its own time when its terminal has gone: Node restores the state of the standard
 * streams at the very end, and before version 22 it aborts where that fails. It leaves alone what is closed.
 * @returns what is to be called last
 */
export function closingTerminals(): () => void {
	const terminals = standard.filter((stream) => isatty(stream));
	return () => {
		for (const stream of terminals) {
			// No terminal any more, though it was one: it was hung up.
			if (isatty(stream)) continue;
			try {
				closeSync(stream);
			} catch {
				// Closed already.
			}
		}
	};
}
