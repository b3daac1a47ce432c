import type {Appearance} from './appearance.js';
import {type Background, type ColourDepth, type Theme, themeFor} from './theme.js';

/** What is known of the terminal that the app runs on. */
export interface TerminalTraits {
	readonly depth: ColourDepth;
	readonly background?: Background | undefined;
	readonly showsUnicode: boolean;
}

/** How the app looks and speaks: what the user chose, on the terminal that is there. */
export interface Look {
	readonly theme: Theme;
	/** Only ASCII is shown. */
	readonly isAscii: boolean;
	/** `reduced`: nothing moves, blinks or ticks by itself. */
	readonly motion: Appearance['motion'];
	/** The app is read aloud: sentences one after the other, without rules, bars and columns. */
	readonly screenReader: boolean;
}

export function lookOf(chosen: Appearance, terminal: TerminalTraits): Look {
	const screenReader = chosen.screenReader === 'on';
	const theme = themeFor(terminal.depth, chosen.theme, terminal.background);
	return {
		// What signs say on a plain screen is said in words aloud.
		theme: screenReader ? {...theme, isPlain: false} : theme,
		isAscii:
			chosen.characters === 'ascii' || (chosen.characters === 'auto' && !terminal.showsUnicode),
		// What moves would be read again and again.
		motion: screenReader ? 'reduced' : chosen.motion,
		screenReader,
	};
}
