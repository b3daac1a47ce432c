import {mkdtempSync, rmSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {styledCharsFromTokens, styledCharsToString, tokenize} from '@alcalzone/ansi-tokenize';
import fc from 'fast-check';
import sliceAnsi from 'slice-ansi';
import stringWidth from 'string-width';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {bundleInto} from '../../scripts/bundle.js';
import {root} from '../../scripts/checkout.js';
import {patched, patches} from '../../scripts/patches.js';
import {isEmoji, isNarrow} from '../../scripts/runtime/plain-text.js';
import {LazySegmenter} from '../../scripts/runtime/segmenter.js';

const skinTones = ['\u{1F3FB}', '\u{1F3FD}', '\u{1F3FF}'];
const letters = Array.from({length: 26}, (_, index) => String.fromCodePoint(0x1f1e6 + index));
const pictures = codePoints(0, 0x1ffff).filter((text) => /\p{Emoji}/u.test(text));

/** Emoji of every make: alone, with selectors and skin tones, keycaps, flags, joined; and half of each. */
const emoji = [
	...pictures,
	...pictures.map((text) => `${text}\uFE0F`),
	...pictures.map((text) => `${text}\uFE0E`),
	...pictures.flatMap((text) => skinTones.map((tone) => text + tone)),
	...pictures.map((text) => `${text}\uFE0F\u20E3`),
	...letters.flatMap((first) => letters.map((second) => first + second)),
	...['👩‍👩‍👧‍👦', '👩🏽‍🚀', '❤️‍🔥', '❤‍🔥', '🏳️‍🌈', '🏴‍☠️', '🧑🏻‍🤝‍🧑🏿', '👁️‍🗨️', '🐻‍❄️', '🏃‍♀️‍➡️'],
	...['🏴󠁧󠁢󠁥󠁮󠁧󠁿', '🏴󠁧󠁢', '\u200D', '👩‍', '‍👩', '1⃣', '#️⃣'],
];

/** What the screens of newsquiz are made of. */
const texts = [
	'Siapakah Menteri Pertahanan Rusia yang berkunjung ke Pyongyang pada Juli 2023?',
	'“Kami akan datang,” katanya – pukul 08.00 … Rp2,5 juta · 40 °C · é ñ ü ç',
	'╭──────╮\n│ ▁▂▃▄ │\n╰──────╯ ▸ ● ○ ✓ ✗ ★ ❯ ← →',
	'e\u0301 a\u0300\u0316 \u0301 한국어 日本語 ไทย हिन्दी عربي ﾊﾞ',
	'\u001b[1m\u001b[31mtebal\u001b[22m merah\u001b[39m \u001b[2m\u001b[1mredup\u001b[22m \u001b[41m latar\u001b[0m',
	'baris\r\nbaris\ttab\u0000\u001b[31mmerah\u001b[39m \u001b]8;;https://contoh.id\u0007tautan\u001b]8;;\u0007',
	'👩‍👩‍👧 keluarga 🇮🇩 Indonesia 👍🏽 ❤️',
];

const anyText = fc.oneof(
	fc.string({unit: 'binary'}),
	fc.array(fc.constantFrom(...texts, ...texts.join(''), ...emoji.slice(-40), '\r', '\u001b[1m')),
);

let folder: string;
beforeAll(async () => {
	folder = mkdtempSync(path.join(os.tmpdir(), 'newsquiz-patches-'));
	await bundleInto(folder, {
		width: 'node_modules/string-width/index.js',
		tokenize: 'node_modules/@alcalzone/ansi-tokenize/build/index.js',
		slice: 'node_modules/slice-ansi/index.js',
		control: 'node_modules/ink/build/ansi-tokenizer.js',
		output: 'node_modules/ink/build/output.js',
	});
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

/** A package as the bundle holds it. */
async function bundled(name: string): Promise<Record<string, unknown>> {
	return (await import(pathToFileURL(path.join(folder, `${name}.js`)).href)) as never;
}

describe('the bundled string-width', () => {
	it('measures every character as the original does', async () => {
		const {default: width} = (await bundled('width')) as {default: typeof stringWidth};
		const different = codePoints(0, 0x1ffff).filter((text) => width(text) !== stringWidth(text));
		expect(different).toEqual([]);
	});

	it('measures every emoji as the original does', async () => {
		const {default: width} = (await bundled('width')) as {default: typeof stringWidth};
		expect(emoji.length).toBeGreaterThan(5000);
		expect(emoji.filter((text) => width(text) !== stringWidth(text))).toEqual([]);
	});

	it.each([{}, {ambiguousIsNarrow: false}, {countAnsiEscapeCodes: true}])(
		'measures texts as the original does (%o)',
		async (options) => {
			const {default: width} = (await bundled('width')) as {default: typeof stringWidth};
			for (const text of texts) expect(width(text, options)).toBe(stringWidth(text, options));
			fc.assert(
				fc.property(anyText.map(String), (text) => {
					expect(width(text, options)).toBe(stringWidth(text, options));
				}),
			);
		},
	);
});

it('the bundled ansi-tokenize cuts and joins texts as the original does', async () => {
	const itsBundle = (await bundled('tokenize')) as {
		tokenize: typeof tokenize;
		styledCharsFromTokens: typeof styledCharsFromTokens;
		styledCharsToString: typeof styledCharsToString;
	};
	fc.assert(
		fc.property(anyText.map(String), (text) => {
			const tokens = tokenize(text);
			expect(itsBundle.tokenize(text)).toEqual(tokens);
			const joined = itsBundle.styledCharsToString(itsBundle.styledCharsFromTokens(tokens));
			expect(joined).toBe(styledCharsToString(styledCharsFromTokens(tokens)));
		}),
	);
});

it('the bundled Ink finds control characters as the original does', async () => {
	const tokenizer = path.join(root, 'node_modules', 'ink', 'build', 'ansi-tokenizer.js');
	type Finder = {hasAnsiControlCharacters: (text: string) => boolean};
	const original = (await import(pathToFileURL(tokenizer).href)) as Finder;
	const itsBundle = (await bundled('control')) as Finder;
	const all = codePoints(0, 0x1ffff).map((text) => `a${text}`);
	const differs = (text: string): boolean =>
		itsBundle.hasAnsiControlCharacters(text) !== original.hasAnsiControlCharacters(text);
	expect([...all, ...texts, ...emoji].filter(differs)).toEqual([]);
});

it('the bundled slice-ansi cuts texts as the original does', async () => {
	const {default: slice} = (await bundled('slice')) as {default: typeof sliceAnsi};
	fc.assert(
		fc.property(anyText.map(String), fc.nat(20), fc.nat(20), (text, start, length) => {
			expect(slice(text, start, start + length)).toBe(sliceAnsi(text, start, start + length));
		}),
	);
});

it('the bundled Ink draws rows, and whatever else there is, as the original does', async () => {
	interface Drawing {
		write(x: number, y: number, text: string, options: {transformers: unknown[]}): void;
		get(): {output: string; height: number};
	}
	type Outputs = {default: new (size: {width: number; height: number}) => Drawing};
	const file = path.join(root, 'node_modules', 'ink', 'build', 'output.js');
	const {default: Original} = (await import(pathToFileURL(file).href)) as Outputs;
	const {default: Bundled} = (await bundled('output')) as unknown as Outputs;
	/** As it looks: styles that come to the same are written in one way, and nothing unseen stands at the end. */
	const look = (frame: string): string[] =>
		frame
			.split('\n')
			.map((row) => styledCharsToString(styledCharsFromTokens(tokenize(row))).trimEnd());
	const text = fc
		.array(fc.constantFrom(...texts.slice(0, 4), ...texts.slice(6), ' ', 'kata '), {maxLength: 3})
		.map((parts) => parts.join(' ').replaceAll('\n', ' '));
	const bold = (row: string): string => `\u001b[1m${row}\u001b[22m`;
	const writes = fc.array(fc.record({x: fc.nat(8), y: fc.nat(6), text, isBold: fc.boolean()}), {
		maxLength: 8,
	});
	fc.assert(
		fc.property(writes, (all) => {
			const frames = [Original, Bundled].map((Output) => {
				const output = new Output({width: 400, height: 6});
				for (const {x, y, text: row, isBold} of all) {
					output.write(x, y, row, {transformers: isBold ? [bold] : []});
				}
				return output.get();
			});
			expect(frames[1]!.height).toBe(frames[0]!.height);
			expect(look(frames[1]!.output)).toEqual(look(frames[0]!.output));
		}),
	);
});

describe('the segmenter of the bundle', () => {
	it.each([undefined, {granularity: 'grapheme'}, {granularity: 'word'}] as const)(
		'cuts as Intl.Segmenter does (%o)',
		(options) => {
			const original = new Intl.Segmenter('id', options);
			const segmenter = new LazySegmenter('id', options);
			const cut = ({segment, index, input}: Intl.SegmentData) => ({segment, index, input});
			fc.assert(
				fc.property(anyText.map(String), fc.nat(30), (text, index) => {
					const expected = original.segment(text);
					const segments = segmenter.segment(text);
					expect(Array.from(segments, cut)).toEqual(Array.from(expected, cut));
					const there = segments.containing(index);
					expect(there && cut(there)).toEqual(
						expected.containing(index) && cut(expected.containing(index)!),
					);
				}),
			);
		},
	);
});

describe('plain text', () => {
	it('is taken as narrow only where every pair of its characters is', () => {
		const narrow = codePoints(0, 0xffff).filter(isNarrow);
		expect(narrow.length).toBeGreaterThan(900);
		expect(narrow.filter((text) => stringWidth(text) !== 1)).toEqual([]);
		expect(stringWidth(narrow.join(''))).toBe(narrow.length);
	});

	it('knows every emoji of one character', () => {
		const original = new RegExp('^\\p{RGI_Emoji}$', 'v');
		const all = [...codePoints(0, 0x10ffff), ...emoji];
		expect(all.filter((text) => isEmoji(text) !== original.test(text))).toEqual([]);
	});
});

describe('a patch', () => {
	const patch = {
		file: 'package/file.js',
		why: 'for the test',
		edits: [{find: 'slow()', times: 1, replace: "'$& $1'"}],
	};

	it('is applied as it is written, dollars and all', () => {
		expect(patched('const x = slow();', patch)).toBe("const x = '$& $1';");
	});

	it.each([
		['is gone', 'const x = quick();'],
		['occurs more often', 'slow(); slow();'],
	])('fails the build when its text %s', (_, text) => {
		expect(() => patched(text, patch)).toThrow(/package\/file\.js no longer fits/);
	});

	it('has a reason', () => {
		expect(patches.every(({why}) => why.length > 20)).toBe(true);
	});
});

function codePoints(first: number, last: number): string[] {
	return Array.from({length: last - first + 1}, (_, index) => String.fromCodePoint(first + index));
}
