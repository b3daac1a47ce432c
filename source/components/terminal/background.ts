import type {Background} from '../../theme.js';

/** Asks a terminal for the colour behind its text (OSC 11). */
export const question = '\u001b]11;?\u0007';

// rgb:RRRR/GGGG/BBBB, with one to four digits for each; rgba: adds one more.
const reply =
	// eslint-disable-next-line no-control-regex
	/\u001b\]11;rgba?:([\da-f]{1,4})\/([\da-f]{1,4})\/([\da-f]{1,4})(?:\/[\da-f]{1,4})?(?:\u0007|\u001b\\)/i;

/** Takes a terminal's answer out of what came in. */
export function takeReply(input: string): {
	readonly background?: Background;
	/** All that is not the answer: keys, perhaps. */
	readonly rest: string;
} {
	const found = reply.exec(input);
	if (!found) return {rest: input};
	const rest = input.slice(0, found.index) + input.slice(found.index + found[0].length);
	return {background: backgroundOf(found.slice(1, 4)), rest};
}

/** The background in the body of an answer, `11;rgb:…`; undefined when it is something else. */
export function readReply(body: string): Background | undefined {
	return takeReply(`\u001b]${body}\u0007`).background;
}

function backgroundOf(channels: readonly string[]): Background {
	const [red, green, blue] = channels.map((digits) => {
		const share = Number.parseInt(digits, 16) / (16 ** digits.length - 1);
		return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	// As far, in contrast, from black as from white.
	return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue! > 0.1791 ? 'light' : 'dark';
}

/** What `COLORFGBG` says, which some terminals set: the last figure is one of the sixteen colours. */
export function backgroundIn(
	env: Readonly<Record<string, string | undefined>>,
): Background | undefined {
	const figure = /;(\d{1,2})$/.exec(env['COLORFGBG'] ?? '')?.[1];
	if (figure === undefined || Number(figure) > 15) return undefined;
	return Number(figure) === 7 || Number(figure) > 8 ? 'light' : 'dark';
}

/** Whether a terminal may be asked: the plainest would show the question instead of answering it. */
export function canBeAsked(env: Readonly<Record<string, string | undefined>>): boolean {
	return !/^(?:linux|dumb|cons\d+|vt\d+|ansi|)(?:-|$)/.test(env['TERM'] ?? '');
}

interface Input {
	setEncoding(encoding: 'utf8'): unknown;
	setRawMode(mode: boolean): unknown;
	on(event: 'readable', listener: () => void): unknown;
	off(event: 'readable', listener: () => void): unknown;
	read(): string | null;
	unshift(chunk: string): void;
}

/**
 * Asks while the app is being loaded, and waits for nothing: `stop` tells what has been heard by then and gives every
 * key that was pressed meanwhile back to the stream. An answer that comes later is met by the reader of the keys.
 */
export function askBackground(
	input: Input,
	output: {write(text: string): boolean},
): {stop(): Background | undefined} {
	let heard = '';
	const listen = (): void => {
		for (let chunk = input.read(); chunk !== null; chunk = input.read()) heard += chunk;
	};
	input.setEncoding('utf8');
	// Else the terminal would show its answer.
	input.setRawMode(true);
	input.on('readable', listen);
	output.write(question);
	return {
		stop() {
			input.off('readable', listen);
			const {background, rest} = takeReply(heard);
			if (rest !== '') input.unshift(rest);
			return background;
		},
	};
}
