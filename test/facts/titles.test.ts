import {expect, test} from 'vitest';
import {findTitles} from '../../source/facts/titles.js';

/** Each work as `noun | title | what its maker's name stands after`. */
const read = (text: string) =>
	findTitles(text).map(({noun, text: title, start, end, maker}) => {
		expect(text.slice(start, end)).toBe(title);
		return [noun, title, maker ? text.slice(maker.start).split(/[ ,.]/)[0]! : '–'].join(' | ');
	});

test.each<[text: string, works: string[]]>([
	['Film "Pulang ke Ladang" garapan Rina Holt diputar.', ['film | Pulang ke Ladang | Rina']],
	['Ia menulis novel berjudul Laut Biru karya Wira Santoso.', ['novel | Laut Biru | Wira']],
	[
		'Lagu daerah “Ombak” ciptaan Nia Rosa, dan album bertajuk Senja dirilis.',
		['lagu daerah | Ombak | Nia', 'album | Senja | –'],
	],
	['Serial drama yang berjudul "Kota" diproduksi di Lontar.', ['serial drama | Kota | –']],
	['Buku-buku itu "sangat tua", katanya.', []],
	['Film itu tayang pada Senin.', []],
])('%s', (text, works) => {
	expect(read(text)).toEqual(works);
});
