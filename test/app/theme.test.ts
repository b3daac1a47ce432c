import {describe, expect, it} from 'vitest';
import {themeFor, trueColours} from '../../source/theme.js';

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

describe('colours', () => {
	it.each(Object.entries(trueColours))('%s reads well on black and on white', (_, colour) => {
		// They are bold wherever they stand, for which WCAG asks 3.
		expect(contrast(colour, '#000000')).toBeGreaterThanOrEqual(4.5);
		expect(contrast(colour, '#1e1e2e')).toBeGreaterThanOrEqual(4);
		expect(contrast(colour, '#ffffff')).toBeGreaterThanOrEqual(3.2);
	});

	it.each([1, 4, 8, 24] as const)('right, almost and wrong differ at %i bits', (depth) => {
		const {styles, isPlain} = themeFor(depth);
		expect(isPlain).toBe(depth === 1);
		if (isPlain) {
			expect(Object.values(styles).every((style) => style.color === undefined)).toBe(true);
			return;
		}
		const colours = [styles.right, styles.almost, styles.wrong].map((style) => style.color);
		expect(new Set(colours).size).toBe(3);
	});

	it('the sixteen are named, so that the user’s own palette decides', () => {
		const colours = Object.values(themeFor(4).styles).map((style) => style.color);
		expect(colours.some((colour) => colour?.startsWith('#'))).toBe(false);
	});
});
