import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {safeJson, sanitise, sanitiseLine} from '../source/sanitise.js';

describe('sanitise', () => {
	it.each([
		['an ANSI colour', '\u001b[31mmerah\u001b[0m', '�[31mmerah�[0m'],
		['a window title', '\u001b]0;judul\u0007', '�]0;judul�'],
		['an eight-bit CSI', '\u009b31m', '�31m'],
		['a carriage return that overwrites', 'aman\rbahaya', 'aman bahaya'],
		['a right-to-left override', 'berkas\u202etxt.exe', 'berkas�txt.exe'],
		['a lone surrogate', 'a\ud83db', 'a�b'],
		['emoji, accents and line feeds, which stay', 'é 👩‍👩‍👧\nbaris', 'é 👩‍👩‍👧\nbaris'],
	])('handles %s', (_, text, safe) => expect(sanitise(text)).toBe(safe));

	it('keeps every offset', () => {
		fc.assert(
			fc.property(fc.string({unit: 'binary'}), (text) => {
				expect(sanitise(text)).toHaveLength(text.length);
			}),
		);
	});

	it('makes one line of many', () => expect(sanitiseLine(' a\n\tb\u0000 ')).toBe('a b�'));
});

describe('safeJson', () => {
	it('means the same and prints nothing unsafe', () => {
		fc.assert(
			fc.property(fc.string({unit: 'binary'}), (text) => {
				const json = safeJson({text});
				expect(JSON.parse(json)).toEqual({text});
				expect(sanitise(json)).toBe(json);
			}),
		);
	});
});
