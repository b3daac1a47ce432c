import {buildLabelsFor} from '../labels/build.js';
import type {StageFound} from '../make-deck.js';
import {sanitiseLine} from '../sanitise.js';
import {type Context, write} from './io.js';

/** Writes, on a terminal, one line for each step of making a deck as it is done; elsewhere nothing. */
export function tellStages(context: Context): {
	tell(found: StageFound): void;
	/** Resolves when everything has been written. */
	told(): Promise<void>;
} {
	const {stages, found: say} = buildLabelsFor(context.language);
	const width = Math.max(...Object.values(stages).map(({length}) => length));
	let written = Promise.resolve();
	return {
		tell(found) {
			if (!context.stderr.isTTY) return;
			const line = `✓ ${stages[found.stage].padEnd(width)}  ${sanitiseLine(say(found))}\n`;
			written = written.then(async () => write(context.stderr, line));
		},
		told: async () => written,
	};
}
