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
	| 'name';

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
} as const;

const palettes: Readonly<Record<ColourDepth, Palette>> = {
	1: {accent: '', right: '', almost: '', wrong: ''},
	// The sixteen are the user's own choice for this background.
	4: {accent: 'cyan', right: 'green', almost: 'yellow', wrong: 'red'},
	8: {accent: 'cyan', right: 'green', almost: 'yellow', wrong: 'red'},
	24: trueColours,
};

export function themeFor(depth: ColourDepth): Theme {
	const {accent, right, almost, wrong} = palettes[depth];
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
		},
	};
}
