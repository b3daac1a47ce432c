import {describe, expect, it} from 'vitest';
import {decodeText} from '../../source/store/charset.js';

const text = 'Kafé “Muara Biru” dibuka – hari ini';
const utf8 = Buffer.from(text);
const utf16 = Buffer.from(text, 'utf16le');
const utf16be = Buffer.from(utf16).swap16();
const windows1252 = Buffer.from('Kaf\xe9 \x93Muara Biru\x94 dibuka \x96 hari ini', 'latin1');
const withMark = (mark: number[], bytes: Buffer) => Buffer.concat([Buffer.from(mark), bytes]);

describe('decodeText', () => {
	it.each([
		['UTF-8', utf8],
		['UTF-8 with a byte order mark', withMark([0xef, 0xbb, 0xbf], utf8)],
		['UTF-16 with a byte order mark', withMark([0xff, 0xfe], utf16)],
		['big-endian UTF-16 with a byte order mark', withMark([0xfe, 0xff], utf16be)],
		['UTF-16 without a mark', utf16],
		['big-endian UTF-16 without a mark', utf16be],
		['Windows-1252', windows1252],
	])('reads %s', (_, bytes) => {
		expect(decodeText(bytes)).toBe(text);
	});

	it.each([
		['the declared charset', Buffer.from('Kaf\xe9', 'latin1'), {declared: 'ISO-8859-1'}, 'Kafé'],
		[
			'a charset of another script',
			Buffer.from([0xcf, 0xf0, 0xe8]),
			{declared: 'windows-1251'},
			'При',
		],
		['valid UTF-8 whatever is not known of the charset', utf8, {declared: 'bukan-charset'}, text],
		['Windows-1252 that calls itself UTF-8', windows1252, {declared: 'utf-8'}, text],
	])('honours %s', (_, bytes, options, expected) => {
		expect(decodeText(bytes, options)).toBe(expected);
	});

	it.each([
		'<meta charset="windows-1252">',
		'<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">',
	])('honours %s', (meta) => {
		const bytes = Buffer.from(`<html><head>${meta}</head>Kaf\xe9`, 'latin1');
		expect(decodeText(bytes, {isHtml: true})).toContain('Kafé');
	});

	it.each([
		['pdf', Buffer.from('%PDF-1.7\n')],
		['image', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')],
		['document', Buffer.from('PK\x03\x04berkas', 'latin1')],
		['binary', Buffer.from('teks\0\0\x01\x02 yang bukan teks', 'latin1')],
	])('refuses a %s', (kind, bytes) => {
		expect(() => decodeText(bytes)).toThrow(expect.objectContaining({kind}));
	});
});
