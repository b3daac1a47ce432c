import {readFileSync, readdirSync} from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {toAscii} from '../../source/components/text/ascii.js';
import {cells} from '../../source/components/text/cells.js';
import {signs} from '../../source/components/text/signs.js';
import {showsUnicode} from '../../source/components/terminal/unicode.js';

describe('where only ASCII shows', () => {
	it.each([
		['abc', 'abc'],
		['“Kami datang” – pukul 08.00 …', '"Kami datang" - pukul 08.00 ~'],
		['café, Müller, Łódź, Ærø', 'cafe, Muller, Lodz, Aro'],
		['e\u0301', 'e'],
		['Москва', 'Moskva'],
		['日本 👍', '???? ??'],
		['▸ 1  ✓ benar ✗ salah', '> 1  + benar x salah'],
		['━━━╍╍───', '===++---'],
		['10⁹ m²', '109 m2'],
		['a\u00a0b\nc', 'a b\nc'],
	])('%j is written %j', (text, written) => expect(toAscii(text)).toBe(written));

	it('every text keeps its cells and loses all else', () =>
		fc.assert(
			fc.property(fc.string({unit: 'grapheme'}), (text) => {
				const written = toAscii(text);
				expect(written).toMatch(/^[\n -~]*$/);
				expect(cells(written)).toBe(cells(text.replace(/[^\n\P{Cc}]/gu, '?')));
			}),
		));

	it('no two steps of a chart, and no two verdicts, look alike', () => {
		for (const group of ['▁▂▃▄▅▆▇█', '·░▒▓█', '─╍━', '✓✗≈', '●○', '↑↓←→']) {
			const written = [...group].map(toAscii);
			expect(new Set(written).size, group).toBe(written.length);
		}
	});

	it('every sign that screens, keys and labels use has a twin', () => {
		const source = path.join(import.meta.dirname, '..', '..', 'source');
		const missing = new Set<string>();
		for (const folder of ['screens', 'components', 'labels', 'keys', 'hooks']) {
			for (const file of readdirSync(path.join(source, folder), {
				recursive: true,
				encoding: 'utf8',
			})) {
				if (!/\.tsx?$/.test(file)) continue;
				const text = readFileSync(path.join(source, folder, file), 'utf8');
				for (const character of text.match(/[^\t\n -~]/gu) ?? []) {
					if (toAscii(character).includes('?')) missing.add(`${character} in ${folder}/${file}`);
				}
			}
		}
		expect([...missing]).toEqual([]);
	});

	it('twins take as many cells as their signs', () => {
		for (const [sign, {ascii}] of signs) expect([sign, cells(ascii)]).toEqual([sign, cells(sign)]);
	});
});

describe('what a terminal shows', () => {
	it.each<[env: Record<string, string>, platform: string, shows: boolean]>([
		[{TERM: 'xterm-256color', LANG: 'id_ID.UTF-8'}, 'linux', true],
		[{TERM: 'xterm-256color', LANG: 'en_US.utf8'}, 'linux', true],
		[{TERM: 'xterm-256color'}, 'linux', true],
		[{TERM: 'xterm-256color', LANG: 'C'}, 'linux', false],
		[{TERM: 'xterm', LANG: 'id_ID.UTF-8', LC_ALL: 'POSIX'}, 'darwin', false],
		[{TERM: 'xterm', LANG: 'C', LC_CTYPE: 'C.UTF-8'}, 'linux', true],
		[{TERM: 'linux', LANG: 'id_ID.UTF-8'}, 'linux', false],
		[{TERM: 'dumb', LANG: 'id_ID.UTF-8'}, 'linux', false],
		[{}, 'win32', false],
		[{WT_SESSION: '1'}, 'win32', true],
	])('%o on %s: %s', (env, platform, shows) => expect(showsUnicode(env, platform)).toBe(shows));
});
