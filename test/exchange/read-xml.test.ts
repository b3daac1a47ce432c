import {describe, expect, it} from 'vitest';
import {XmlError, readXml} from '../../source/exchange/read-xml.js';

function told(source: string | Uint8Array): string[] {
	const heard: string[] = [];
	readXml(source, {
		open: (name, attribute) => heard.push(`<${name} ${attribute('a') ?? '-'}>`),
		close: (name) => heard.push(`</${name}>`),
		text: (text) => heard.push(text),
		comment: (text) => heard.push(`!${text}`),
	});
	return heard;
}

function failure(source: string): unknown {
	try {
		return told(source);
	} catch (error) {
		return error;
	}
}

const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));

describe('XML', () => {
	it.each<[string, string | Uint8Array, string[]]>([
		['elements and attributes', '<b a="1"><c/></b>', ['<b 1>', '<c ->', '</c>', '</b>']],
		['prefixes are left out', '<x:b x:a="1"/>', ['<b 1>', '</b>']],
		['the five entities', '<b a="&lt;&quot;">&amp;&gt;&apos;</b>', ['<b <">', "&>'", '</b>']],
		['characters by number', '<b>&#233;&#xE9;&#128512;&#x1F600;</b>', ['<b ->', 'éé😀😀', '</b>']],
		['entities of HTML', '<b>satu&nbsp;dua</b>', ['<b ->', 'satu\u00a0dua', '</b>']],
		[
			'entities that nobody knows stay',
			'<b>&rahasia; & R&D</b>',
			['<b ->', '&rahasia; & R&D', '</b>'],
		],
		[
			'what stands in CDATA stays',
			'<b><![CDATA[<i>&amp;</i>]]></b>',
			['<b ->', '<i>&amp;</i>', '</b>'],
		],
		['comments', '<b><!-- <c> --></b>', ['<b ->', '! <c> ', '</b>']],
		['UTF-16', utf16('<b>é</b>'), ['<b ->', 'é', '</b>']],
		['a declaration and instructions', '<?xml version="1.0"?><?a b?><b/>', ['<b ->', '</b>']],
	])('%s', (_, source, expected) => expect(told(source)).toEqual(expected));

	it.each([
		['an element that is left open', '<b>\n<c></c>\n', undefined],
		['elements that cross', '<b>\n<c></b></c>', 2],
		['a tag that is cut short', '<b>\n<c a="1', 2],
		['a comment that is cut short', '<b>\n<!-- ', 2],
		['nothing', '', undefined],
		['no XML', 'halo', 1],
	])('%s is refused, with its line where that is known', (_, source, line) => {
		const error = failure(source);
		expect(error).toBeInstanceOf(XmlError);
		expect((error as XmlError).line).toBe(line);
	});

	it('refuses entities of its own', () => {
		const bomb = '<!DOCTYPE b [<!ENTITY a "aaaa"><!ENTITY c "&a;&a;">]><b>&c;</b>';
		expect(failure(bomb)).toBeInstanceOf(XmlError);
	});

	it('that is nested a million deep is read like any other', () => {
		const deep = 1_000_000;
		expect(told('<b>'.repeat(deep) + '</b>'.repeat(deep))).toHaveLength(2 * deep);
	});

	it('takes names that objects have for names', () => {
		expect(told('<__proto__ a="1" __proto__="2" constructor="3"/>')).toEqual([
			'<__proto__ 1>',
			'</__proto__>',
		]);
	});
});
