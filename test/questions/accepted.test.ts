import {expect, test} from 'vitest';
import {acceptedForms} from '../../source/questions/accepted.js';
import {draftsOf} from '../../source/questions/forms/index.js';
import {readStory} from '../../source/questions/story.js';
import {numeralsOf} from '../../source/questions/words/numerals.js';
import {passiveOf} from '../../source/questions/words/passive.js';
import {marked} from './marked.js';

/** The first draft with a key, as the key and what else is accepted. */
function accepted(source: string, key: string): readonly string[] | undefined {
	const facts = marked(source, {publishedAt: '2024-05-04'});
	const draft = draftsOf(readStory(facts)).find(
		({answer, form}) => answer === key && form !== 'match',
	);
	return draft && acceptedForms(facts.article.text, draft);
}

test.each<[key: string, source: string, accepted: string[]]>([
	['Dedy Arlan', 'Dr {person:Dedy Arlan} membuka pasar ikan di {place:Lontar}.', ['Dr Dedy Arlan']],
	[
		'Wira Santoso',
		'Wali Kota Lontar {person:Wira Santoso|role=Wali Kota Lontar} membuka pasar.',
		['Wali Kota Lontar Wira Santoso'],
	],
	[
		'Partai Fajar Arguni',
		'{organisation:Partai Fajar Arguni} (PFA) membuka kantor di {place:Lontar}.',
		['Partai Fajar Arguni (PFA)', 'PFA'],
	],
	[
		'Kantor Berita Arguni',
		'{organisation:Kantor Berita Arguni} ({acronym:KBA|expansion=Kantor Berita Arguni}) dibuka.',
		[],
	],
	[
		'500 juta dollar AS',
		'{organisation:PT Arta} menyumbangkan {quantity:500 juta dollar AS|value=500000000|unit=USD} bagi {place:Lontar}.',
		['500 juta'],
	],
	[
		'sekitar 70 peserta',
		'Pelatihan di {place:Lontar} diikuti {quantity:sekitar 70 peserta|value=70|unit=peserta}.',
		['70 peserta', '70'],
	],
	[
		'tiga bom',
		'{quantity:Tiga bom|value=3|unit=bom} meledak di {place:Lontar}.',
		['tiga', '3 bom', '3'],
	],
	[
		'29 April 2024',
		'{person:Wira Santoso} membuka pasar di {place:Lontar}, {date:Senin (29/4)|iso=2024-04-29|form=partial}.',
		['Senin (29/4)', '29/4'],
	],
	[
		'2003',
		'{organisation:PT Arta} membuka pasar di {place:Lontar} pada tahun {date:2003|iso=2003}.',
		['tahun 2003'],
	],
])('%s', (key, source, forms) => {
	expect(accepted(source, key)).toEqual(forms);
});

test.each<[text: string, words: string | undefined, figure: string | undefined]>([
	['tiga bom', 'tiga', '3'],
	['Dua puluh lima orang', 'Dua puluh lima', '25'],
	['dua belas kapal', 'dua belas', '12'],
	['seratus dua puluh rumah', 'seratus dua puluh', '120'],
	['dua ratus ribu jiwa', 'dua ratus ribu', '200000'],
	['seribu lima ratus ekor', 'seribu lima ratus', '1500'],
	['orang', undefined, undefined],
])('the number %s', (text, words, figure) => {
	expect(numeralsOf(text)).toEqual(words === undefined ? undefined : {words, figure});
});

test.each<[active: string, passive: string | undefined]>([
	['memiliki', 'dimiliki'],
	['membangun', 'dibangun'],
	['menyumbangkan', 'disumbangkan'],
	['menurunkan', 'diturunkan'],
	['meluncurkan', 'diluncurkan'],
	['mengirim', 'dikirim'],
	['memperluas', 'diperluas'],
	['memproduksi', 'diproduksi'],
	['berjalan', undefined],
	['tiba', undefined],
])('%s in the passive', (active, passive) => {
	expect(passiveOf(active)).toBe(passive);
});
