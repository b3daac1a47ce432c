import type {ColourDepth} from '../../theme.js';

interface Output {
	write(text: string): boolean;
}

// Alternate screen, bracketed paste, hidden cursor; and all of it undone.
const enter = '\u001b[?1049h\u001b[?2004h\u001b[?25l\u001b[2J\u001b[H';
const leave = '\u001b[0m\u001b[?2026l\u001b[?2004l\u001b[?25h\u001b[?1049l';

// What is read aloud stays where one can go back to it, with the cursor where it is.
const enterAloud = '\u001b[?2004h';
const leaveAloud = '\u001b[0m\u001b[?2004l';

/**
 * The alternate screen: entered once, left once, whatever happens in between.
 * @param isAloud the app is read aloud, on the ordinary screen
 */
export function createAlternateScreen(
	output: Output,
	isAloud = false,
): {enter(): void; leave(): void} {
	let isEntered = false;
	return {
		enter() {
			if (isEntered) return;
			isEntered = true;
			output.write(isAloud ? enterAloud : enter);
		},
		leave() {
			if (!isEntered) return;
			isEntered = false;
			output.write(isAloud ? leaveAloud : leave);
		},
	};
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Bits of colour to use on a terminal: none without `colour`. */
export function colourDepth(
	output: {getColorDepth?: (env?: Environment) => number},
	colour: boolean,
	env: Environment,
): ColourDepth {
	if (!colour) return 1;
	// Whether colours are wanted has been decided; Node would take an empty NO_COLOR for a no.
	const depth = output.getColorDepth?.({...env, NO_COLOR: undefined}) ?? 4;
	return depth >= 24 ? 24 : depth >= 8 ? 8 : depth >= 4 ? 4 : 1;
}
