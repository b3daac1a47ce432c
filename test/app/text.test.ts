import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, it} from 'vitest';
import {cells, fit, pad, takeCells} from '../../source/components/text/cells.js';
import {
	fitLine,
	lineCells,
	plain,
	safeText,
	segment,
	spread,
} from '../../source/components/text/line.js';
import {clampTop, topShowing, viewport} from '../../source/components/text/viewport.js';
import {wrap, wrapAfter} from '../../source/components/text/wrap.js';
import {isSimple} from '../../source/session/fold.js';
import {sanitise} from '../../source/sanitise.js';

const rows = (text: string, width: number): string[] => wrap(text, width).map(plain);

describe('wrapping', () => {
	it.each([
		['satu dua tiga', 8, ['satu dua', 'tiga']],
		['satu  dua', 20, ['satu dua']],
		['a\n\nb', 10, ['a', '', 'b']],
		['mempertanggungjawabkan', 10, ['mempertang', 'gungjawabk', 'an']],
		['di mempertanggungjawabkan', 10, ['di', 'mempertang', 'gungjawabk', 'an']],
		['日本語の新聞', 4, ['日本', '語の', '新聞']],
		['日本', 3, ['日', '本']],
		['👩‍👩‍👧👩‍👩‍👧', 2, ['👩‍👩‍👧', '👩‍👩‍👧']],
		['', 5, ['']],
		['Rp\u00a05 juta', 5, ['Rp\u00a05', 'juta']],
	])('%j at %i', (text, width, expected) => expect(rows(text, width)).toEqual(expected));

	it('keeps styles across rows and inside words', () => {
		const lines = wrap([segment('Kota '), segment('Jakarta', 'answer'), segment(', ibu kota')], 12);
		expect(lines.map(plain)).toEqual(['Kota', 'Jakarta, ibu', 'kota']);
		expect(lines[1]![0]).toEqual(segment('Jakarta', 'answer'));
	});

	it('hangs further rows behind the mark', () => {
		expect(wrapAfter([segment('1  ')], 'satu dua', 7).map(plain)).toEqual(['1  satu', '   dua']);
	});

	it('never makes a row too wide, nor loses a letter, whatever the text', () =>
		fc.assert(
			fc.property(fc.string({unit: 'grapheme'}), fc.integer({min: 8, max: 40}), (text, width) => {
				const lines = wrap(text, width);
				for (const line of lines) expect(lineCells(line)).toBeLessThanOrEqual(width);
				const bare = (value: string): string => value.replace(/\s/g, '');
				expect(bare(lines.map(plain).join(''))).toBe(bare(safeText(text)));
			}),
		));

	it('is safe and small however hostile the text', () =>
		fc.assert(
			fc.property(fc.string({unit: 'binary'}), (text) => {
				const shown = wrap(text, 20).map(plain).join('');
				expect(sanitise(shown)).toBe(shown);
			}),
		));

	it('takes a text of megabytes and a pile of marks without a murmur', () => {
		expect(wrap('kata '.repeat(1_000_000), 80).length).toBeLessThan(300);
		expect(plain(wrap(`e${'\u0301'.repeat(10_000)}`, 80)[0]!).length).toBeLessThan(10);
	});
});

describe('cells', () => {
	it.each([
		['abc', 5, 'abc'],
		['abcdef', 4, 'abc…'],
		['日本語', 4, '日…'],
		['abc', 0, ''],
	])('%j fits into %i as %j', (text, width, expected) => {
		expect(fit(text, width)).toBe(expected);
		expect(cells(pad(text, width))).toBe(width);
	});

	it('counts simple text without looking, and comes to the same', () => {
		for (let unit = 0; unit <= 0xffff; unit++) {
			const character = String.fromCharCode(unit);
			if (!isSimple(character)) continue;
			expect(stringWidth(character), unit.toString(16)).toBe(1);
		}
	});

	it('never cuts a character in two', () => expect(takeCells('日本', 3)).toBe('日'));

	it('spreads two ends over a row, the left one giving way', () => {
		expect(plain(spread([segment('judul')], [segment('3')], 10))).toBe('judul    3');
		expect(plain(spread([segment('judul panjang')], [segment('3 dari 5')], 16))).toBe(
			'judul…  3 dari 5',
		);
		expect(lineCells(fitLine([segment('ab'), segment('cd')], 3))).toBeLessThanOrEqual(3);
	});
});

describe('a window on a text', () => {
	const lines = Array.from({length: 10}, (_, index) => [segment(String(index))]);
	it.each([
		[0, 3, '012', 0, 7],
		[4, 3, '456', 4, 3],
		[99, 3, '789', 7, 0],
		[-5, 20, '0123456789', 0, 0],
	])('from %i, %i high', (top, height, shown, above, below) => {
		const view = viewport(lines, height, top);
		expect([view.lines.map(plain).join(''), view.above, view.below]).toEqual([shown, above, below]);
	});

	it('moves no further than it must to show a row', () => {
		expect(topShowing({from: 5, to: 6}, 10, 4, 0)).toBe(3);
		expect(topShowing({from: 5, to: 6}, 10, 4, 4)).toBe(4);
		expect(topShowing({from: 1, to: 2}, 10, 4, 6)).toBe(0);
		expect(clampTop(3, 10, 5)).toBe(0);
	});
});
