import {describe, expect, it} from 'vitest';
import {
	type Background,
	type ColourDepth,
	type Palette,
	palettes,
	strongPalettes,
	themeFor,
} from '../../source/theme.js';
import {appearance} from '../../source/appearance.js';

/** Relative luminance of `#rrggbb`, as WCAG defines it. */
function luminance(colour: string): number {
	const [red, green, blue] = [1, 3, 5].map((at) => {
		const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
		return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(a: string, b: string): number {
	const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
	return (light! + 0.05) / (dark! + 0.05);
}

const hex = (values: readonly number[]): string =>
	`#${values.map((value) => value.toString(16).padStart(2, '0')).join('')}`;

/** One of the 256 colours, of those that are the same in every terminal: a cube and a row of greys. */
function ofCube(number: number): string {
	if (number >= 232) return hex([0, 1, 2].map(() => 8 + 10 * (number - 232)));
	const steps = [0, 95, 135, 175, 215, 255];
	const at = number - 16;
	return hex([Math.floor(at / 36), Math.floor(at / 6) % 6, at % 6].map((step) => steps[step]!));
}

/** What the sixteen are in terminals that people have. */
const sixteen: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	VGA: {
		...{cyanBright: '#55ffff', greenBright: '#55ff55', yellowBright: '#ffff55'},
		...{redBright: '#ff5555', blue: '#0000aa', magenta: '#aa00aa', red: '#aa0000'},
	},
	xterm: {
		...{cyanBright: '#00ffff', greenBright: '#00ff00', yellowBright: '#ffff00'},
		...{redBright: '#ff0000', blue: '#0000ee', magenta: '#cd00cd', red: '#cd0000'},
	},
	Windows: {
		...{cyanBright: '#61d6d6', greenBright: '#16c60c', yellowBright: '#f9f1a5'},
		...{redBright: '#e74856', blue: '#0037da', magenta: '#881798', red: '#c50f1f'},
	},
};

const grounds: Readonly<Record<Background, readonly string[]>> = {
	// Black, Catppuccin, One Dark, Solarized, Gruvbox, Nord, Ubuntu.
	dark: ['#000000', '#1e1e2e', '#282c34', '#002b36', '#282828', '#2e3440', '#300a24'],
	// White, Solarized, One Light, Catppuccin, Gruvbox.
	light: ['#ffffff', '#fdf6e3', '#fafafa', '#eff1f5', '#fbf1c7'],
};

const coloursOf = (palette: Palette): Array<[name: string, colour: string, isText: boolean]> => [
	...(['accent', 'right', 'almost', 'wrong', 'muted'] as const).flatMap(
		(name): Array<[string, string, boolean]> =>
			palette[name] === undefined ? [] : [[name, palette[name], true]],
	),
	...palette.heat.map((colour, level): [string, string, boolean] => [
		`heat ${level + 1}`,
		colour,
		false,
	]),
];

const shown = (colour: string): string => {
	const number = /^ansi256\((\d+)\)$/.exec(colour)?.[1];
	if (number === undefined) return colour;
	expect(Number(number)).toBeGreaterThanOrEqual(16);
	return ofCube(Number(number));
};

describe('colours read well', () => {
	describe.each(['dark', 'light'] as const)('on %s grounds', (ground) => {
		it.each([8, 24] as const)('at %i bits: 4.5 for words, 3 for charts', (depth) => {
			for (const [name, colour, isText] of coloursOf(palettes[depth][ground])) {
				for (const behind of grounds[ground]) {
					expect(contrast(shown(colour), behind), `${name} on ${behind}`).toBeGreaterThanOrEqual(
						isText ? 4.5 : 3,
					);
				}
			}
		});

		it.each([8, 24] as const)('at %i bits: 7 where high contrast is wanted', (depth) => {
			for (const [name, colour] of coloursOf(strongPalettes[depth][ground])) {
				for (const behind of grounds[ground]) {
					expect(contrast(shown(colour), behind), `${name} on ${behind}`).toBeGreaterThanOrEqual(7);
				}
			}
		});

		it.each(Object.entries(sixteen))('at 4 bits: 4.5 with the sixteen of %s', (_, names) => {
			const behind = ground === 'dark' ? '#000000' : '#ffffff';
			for (const [name, colour] of coloursOf(palettes[4][ground])) {
				expect(contrast(names[colour]!, behind), name).toBeGreaterThanOrEqual(4.5);
			}
		});
	});

	it.each([8, 24] as const)('where nobody knows what is behind, at %i bits', (depth) => {
		for (const [name, colour] of coloursOf(palettes[depth].unknown)) {
			// Whatever stands on black as on white can't come to more than 4.58; words are bold besides.
			expect(contrast(shown(colour), '#000000'), name).toBeGreaterThanOrEqual(4.5);
			expect(contrast(shown(colour), '#1e1e2e'), name).toBeGreaterThanOrEqual(3.5);
			expect(contrast(shown(colour), '#ffffff'), name).toBeGreaterThanOrEqual(3.2);
		}
	});
});

const depths: readonly ColourDepth[] = [1, 4, 8, 24];
const all = depths.flatMap((depth) =>
	appearance.theme.flatMap((name) =>
		(['dark', 'light', undefined] as const).map((ground) => ({depth, name, ground})),
	),
);

describe('themes', () => {
	it.each(all)('$name at $depth bits on $ground tell right, almost and wrong apart', (setting) => {
		const {styles, isPlain} = themeFor(setting.depth, setting.name, setting.ground);
		const kinds = [styles.right, styles.almost, styles.wrong];
		const colours = kinds.map(({color}) => color);
		expect(isPlain).toBe(setting.depth === 1);
		// Where there is no colour, signs and words alone do it, as they do everywhere.
		if (colours[0] === undefined) expect(new Set(colours).size).toBe(1);
		else expect(new Set(colours).size).toBe(3);
		if (isPlain) expect(Object.values(styles).some(({color}) => color)).toBe(false);
	});

	it('dim nothing where they have a grey of their own, nor in high contrast', () => {
		for (const {depth, name, ground} of all) {
			const {muted} = themeFor(depth, name, ground).styles;
			if (name === 'high-contrast') expect(muted).toEqual({});
			if (depth >= 8 && (name === 'dark' || name === 'light')) expect(muted.color).toBeDefined();
		}
	});

	it('of the user’s choice are believed over the terminal', () => {
		expect(themeFor(24, 'light', 'dark')).toEqual(themeFor(24, 'light'));
		expect(themeFor(24, 'auto', 'light')).toEqual(themeFor(24, 'light'));
	});

	it('of high contrast take the terminal’s own colours where nobody knows what is behind', () => {
		const {styles} = themeFor(24, 'high-contrast');
		expect(Object.values(styles).some(({color, dimColor}) => color ?? dimColor)).toBe(false);
		expect(styles.selected).toEqual({bold: true});
	});

	it('with sixteen colours name them, so that the user’s own choice of them decides', () => {
		const colours = Object.values(themeFor(4).styles).map(({color}) => color);
		expect(colours.some((color) => color?.startsWith('#') || color?.includes('256'))).toBe(false);
	});
});
