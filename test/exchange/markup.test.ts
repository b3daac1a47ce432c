import fc from 'fast-check';
import {describe, expect, it, test} from 'vitest';
import {textOfMarkup} from '../../source/exchange/markup.js';

describe('the text of markup', () => {
	test.each([
		['<b>rumah</b>', 'rumah'],
		['rumah<br/>makan<BR>minum', 'rumah\nmakan\nminum'],
		['<div><div>rumah</div></div><p>makan', 'rumah\nmakan'],
		['<ol><li>house</li><li>home</li></ol>', 'house\nhome'],
		['a &amp; b &lt;c&gt; &quot;d&#39;&#x201d;&nbsp;e', 'a & b <c> "d\'” e'],
		['&#99999999; &bogus; &#x110000;', '&#99999999; &bogus;'],
		['3 < 4 and 5 > 4', '3 < 4 and 5 > 4'],
		['<script>alert(1)</script>rumah<style>b{}</style>', 'rumah'],
		['<!-- <b>not</b> -->rumah', 'rumah'],
		['<b>rumah', 'rumah'],
		['rumah</b></div>', 'rumah'],
		['<img alt="x > y">rumah', 'y">rumah'],
	])('%s', (markup, text) => {
		expect(textOfMarkup(markup)).toBe(text);
	});
});

it('leaves out examples, pronunciation and labels where only the meaning is wanted', () => {
	const xdxf = '<k>rumah</k><tr>ˈrumah</tr><abr>n</abr><def>house<ex>rumah itu</ex></def>';
	expect(textOfMarkup(xdxf, 'brief')).toBe('house');
	expect(textOfMarkup(xdxf)).toBe('rumah\nˈrumah\nn\nhouse\nrumah itu');
	expect(textOfMarkup('<table><tr><td>house</td></tr></table>', 'brief')).toBe('house');
	expect(
		textOfMarkup('<ol><li>house<div class="example"><div>rumah itu</div></div></li></ol>', 'brief'),
	).toBe('house');
});

it('reads anything without failing', () => {
	const pieces = fc.constantFrom(
		'<',
		'>',
		'</',
		'<div',
		'<!--',
		'-->',
		'&',
		'&#',
		';',
		'"',
		'a',
		' ',
	);
	fc.assert(
		fc.property(fc.array(fc.oneof(pieces, fc.string()), {maxLength: 60}), (parts) => {
			const markup = parts.join('');
			expect(textOfMarkup(markup, 'brief').length).toBeLessThanOrEqual(markup.length);
		}),
	);
});
