import type {Appearance} from './appearance.js';

/** What a piece of text is for; screens name these, never colours. */
export type Tone =
	| 'text'
	| 'strong'
	| 'muted'
	| 'accent'
	| 'title'
	| 'key'
	| 'selected'
	| 'answer'
	| 'right'
	| 'almost'
	| 'wrong'
	| 'extra'
	| 'missing'
	| 'rule'
	| 'progress'
	| 'cursor'
	/** Words of an article: due, new and worth learning, being learnt, names. */
	| 'due'
	| 'fresh'
	| 'learning'
	| 'name'
	/** How much was done on a day, from little to most. */
	| HeatTone
	/** How firm cards stand in memory. */
	| 'mature'
	| 'young'
	| 'steps'
	/** What waits since before today; what was remembered less than wanted. */
	| 'overdue'
	| 'below'
	/** What a search has found in a text. */
	| 'hit';

type HeatTone = 'heat-1' | 'heat-2' | 'heat-3' | 'heat-4';

export interface TextStyle {
	readonly color?: string;
	readonly bold?: boolean;
	readonly dimColor?: boolean;
	readonly underline?: boolean;
	readonly italic?: boolean;
	readonly strikethrough?: boolean;
	readonly inverse?: boolean;
}

/** Bits of colour that a terminal shows: 1 is none at all. */
export type ColourDepth = 1 | 4 | 8 | 24;

export interface Theme {
	readonly styles: Readonly<Record<Tone, TextStyle>>;
	/** No styles reach the terminal, so marks must say what styles say elsewhere. */
	readonly isPlain: boolean;
}

/** What a terminal has behind the text; undefined where it does not say. */
export type Background = 'dark' | 'light';

/** Colours as Ink takes them: `#rrggbb`, `ansi256(n)` or one of the sixteen names. */
export interface Palette {
	readonly accent: string;
	readonly right: string;
	readonly almost: string;
	readonly wrong: string;
	/** Absent where the terminal is to dim its own colour. */
	readonly muted?: string;
	/** From grey towards `right`, which is the most. */
	readonly heat: readonly [string, string, string];
}

type Ground = Background | 'unknown';

/** The palettes by what is behind the text; a test computes how each stands out from it. */
export const palettes: Readonly<Record<4 | 8 | 24, Readonly<Record<Ground, Palette>>>> = {
	24: {
		dark: {
			...{accent: '#5cc8ea', right: '#63d68c', almost: '#e9b44c', wrong: '#ff8a80'},
			...{muted: '#a3adb8', heat: ['#6f8a7b', '#5fa37b', '#5fbd82']},
		},
		light: {
			...{accent: '#00597d', right: '#0b6131', almost: '#7a4a00', wrong: '#a8211b'},
			...{muted: '#525c66', heat: ['#7d8f84', '#5a8069', '#35704f']},
		},
		// Mid tones, which stand out from black and from white alike.
		unknown: {
			...{accent: '#0e97c4', right: '#1f9d4d', almost: '#bf7a12', wrong: '#e5534b'},
			heat: ['#7f8f86', '#5f9275', '#3c9a63'],
		},
	},
	// The 256 without the first sixteen, which every terminal has in colours of its own.
	8: {
		dark: {
			...{accent: 'ansi256(81)', right: 'ansi256(114)', almost: 'ansi256(179)'},
			...{wrong: 'ansi256(210)', muted: 'ansi256(248)'},
			heat: ['ansi256(65)', 'ansi256(71)', 'ansi256(78)'],
		},
		light: {
			...{accent: 'ansi256(24)', right: 'ansi256(22)', almost: 'ansi256(94)'},
			...{wrong: 'ansi256(124)', muted: 'ansi256(240)'},
			heat: ['ansi256(66)', 'ansi256(65)', 'ansi256(29)'],
		},
		unknown: {
			...{accent: 'ansi256(31)', right: 'ansi256(29)', almost: 'ansi256(136)'},
			...{wrong: 'ansi256(167)'},
			heat: ['ansi256(102)', 'ansi256(66)', 'ansi256(65)'],
		},
	},
	// Sixteen names, whose colours are the user's own choice; levels of heat differ by their shade.
	4: {
		dark: {
			...{accent: 'cyanBright', right: 'greenBright', almost: 'yellowBright', wrong: 'redBright'},
			heat: ['greenBright', 'greenBright', 'greenBright'],
		},
		// Green and yellow can't be read on white in any usual set of sixteen.
		light: {
			...{accent: 'blue', right: 'blue', almost: 'magenta', wrong: 'red'},
			heat: ['blue', 'blue', 'blue'],
		},
		unknown: {
			...{accent: 'cyan', right: 'green', almost: 'yellow', wrong: 'red'},
			heat: ['green', 'green', 'green'],
		},
	},
};

/** For the theme of high contrast; where nobody knows what is behind, or has only sixteen, it takes no colour at all. */
export const strongPalettes: Readonly<Record<8 | 24, Readonly<Record<Background, Palette>>>> = {
	24: {
		dark: {
			...{accent: '#9be7ff', right: '#9df5b5', almost: '#ffd98a', wrong: '#ffc2bb'},
			heat: ['#9df5b5', '#9df5b5', '#9df5b5'],
		},
		light: {
			...{accent: '#003a52', right: '#00421d', almost: '#4d2d00', wrong: '#780b07'},
			heat: ['#00421d', '#00421d', '#00421d'],
		},
	},
	8: {
		dark: {
			...{accent: 'ansi256(123)', right: 'ansi256(157)', almost: 'ansi256(222)'},
			...{wrong: 'ansi256(224)', heat: ['ansi256(157)', 'ansi256(157)', 'ansi256(157)']},
		},
		light: {
			...{accent: 'ansi256(17)', right: 'ansi256(22)', almost: 'ansi256(53)'},
			...{wrong: 'ansi256(52)', heat: ['ansi256(22)', 'ansi256(22)', 'ansi256(22)']},
		},
	},
};

const none: Palette = {accent: '', right: '', almost: '', wrong: '', heat: ['', '', '']};

function paletteFor(depth: ColourDepth, name: Appearance['theme'], ground: Ground): Palette {
	if (depth === 1) return none;
	if (name !== 'high-contrast') return palettes[depth][ground];
	return depth === 4 || ground === 'unknown' ? none : strongPalettes[depth][ground];
}

/**
 * @param name what the user chose; `dark` and `light` are believed over the terminal
 * @param background what the terminal says it has behind the text, if it says so
 */
export function themeFor(
	depth: ColourDepth,
	name: Appearance['theme'] = 'auto',
	background?: Background,
): Theme {
	const ground = name === 'dark' || name === 'light' ? name : (background ?? 'unknown');
	const palette = paletteFor(depth, name, ground);
	const {accent, right, almost, wrong, heat} = palette;
	const isStrong = name === 'high-contrast' && depth > 1;
	const coloured = (color: string, style: TextStyle = {}): TextStyle =>
		color === '' ? style : {color, ...style};
	// Without a grey of ours the terminal dims its own colour, on whichever background.
	const muted: TextStyle =
		depth === 1 || isStrong ? {} : palette.muted ? {color: palette.muted} : {dimColor: true};
	return {
		isPlain: depth === 1,
		styles: {
			text: {},
			strong: {bold: true},
			muted,
			accent: coloured(accent),
			title: coloured(accent, {bold: true}),
			key: {bold: true},
			selected: coloured(accent, {bold: true}),
			answer: coloured(accent, {bold: true, underline: true}),
			right: coloured(right, {bold: true}),
			almost: coloured(almost, {bold: true}),
			wrong: coloured(wrong, {bold: true}),
			extra: coloured(wrong, {strikethrough: true}),
			missing: coloured(right, {underline: true}),
			rule: muted,
			progress: coloured(accent),
			cursor: {inverse: true},
			due: coloured(almost, {bold: true, underline: true}),
			fresh: coloured(accent, {bold: true}),
			learning: coloured(right, {bold: true}),
			name: depth === 1 ? {} : {italic: true},
			'heat-1': coloured(heat[0]),
			'heat-2': coloured(heat[1]),
			'heat-3': coloured(heat[2]),
			'heat-4': coloured(right),
			mature: coloured(right),
			young: coloured(accent),
			steps: coloured(almost),
			overdue: coloured(wrong),
			below: coloured(almost),
			hit: coloured(almost, {bold: true, underline: true}),
		},
	};
}
