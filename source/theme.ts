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
	| 'below';

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

interface Palette {
	readonly accent: string;
	readonly right: string;
	readonly almost: string;
	readonly wrong: string;
	/** From grey towards `right`, which is the most. */
	readonly heat1: string;
	readonly heat2: string;
	readonly heat3: string;
}

/**
 * Mid tones that stand out from black and from white alike (a test computes their contrast), because a
 * terminal does not say which of the two it has behind the text.
 */
export const trueColours = {
	accent: '#0e97c4',
	right: '#1f9d4d',
	almost: '#bf7a12',
	wrong: '#e5534b',
	heat1: '#7f8f86',
	heat2: '#5f9275',
	heat3: '#3c9a63',
} as const;

const none: Palette = {
	...{accent: '', right: '', almost: '', wrong: ''},
	...{heat1: '', heat2: '', heat3: ''},
};
// The sixteen are the user's own choice for this background; levels of heat differ by their shade.
const named: Palette = {
	...{accent: 'cyan', right: 'green', almost: 'yellow', wrong: 'red'},
	...{heat1: 'green', heat2: 'green', heat3: 'green'},
};

const palettes: Readonly<Record<ColourDepth, Palette>> = {
	1: none,
	4: named,
	8: named,
	24: trueColours,
};

export function themeFor(depth: ColourDepth): Theme {
	const {accent, right, almost, wrong, heat1, heat2, heat3} = palettes[depth];
	// Dimming keeps to the terminal's own colours, on whichever background.
	const muted: TextStyle = depth === 1 ? {} : {dimColor: true};
	const coloured = (color: string, style: TextStyle = {}): TextStyle =>
		color === '' ? style : {color, ...style};
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
			'heat-1': coloured(heat1),
			'heat-2': coloured(heat2),
			'heat-3': coloured(heat3),
			'heat-4': coloured(right),
			mature: coloured(right),
			young: coloured(accent),
			steps: coloured(almost),
			overdue: coloured(wrong),
			below: coloured(almost),
		},
	};
}
