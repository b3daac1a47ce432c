import {describe, expect, test} from 'vitest';
import {buildDeckFromText} from '../../../source/build.js';

/** The spans of a card's evidence, those of antecedents after an arrow. */
function evidenceOf(text: string, question: string): string[] {
	const {cards} = buildDeckFromText({text, publishedAt: '2024-06-05'});
	const card = cards.find((each) => each.question === question);
	return (card?.evidence ?? []).map(({text: sentence, start, end, via}) => {
		const span = sentence.slice(start, end);
		return via === 'antecedent' ? `→ ${span}` : span;
	});
}

describe('a card shows what the words of its sentence stand for', () => {
	test.each([
		[
			'the key is a description',
			'Bupati Mira Siregar meresmikan pabrik itu. Bupati tersebut menanam pohon di Kendari pada 13 Mei 2024.',
			'Siapakah bupati yang menanam pohon di Kendari pada 13 Mei 2024?',
			['Bupati tersebut', '→ Mira Siregar'],
		],
		[
			'a pronoun stands in the question',
			'Bupati Mira Siregar meresmikan pabrik itu. Ia menyerahkan beasiswa kepada 40 siswa Kendari pada 14 Mei 2024.',
			'Pada tanggal berapakah Bupati Mira Siregar menyerahkan beasiswa kepada 40 siswa Kendari?',
			['14 Mei 2024', '→ Mira Siregar'],
		],
		[
			'a pronoun of a pronoun',
			'Bupati Mira Siregar meresmikan pabrik itu. Ia berpidato dalam bahasa daerah. Ia menanam pohon di Kendari pada 13 Mei 2024.',
			'Siapakah bupati yang menanam pohon di Kendari pada 13 Mei 2024?',
			['Ia', '→ Mira Siregar'],
		],
		[
			'a body',
			'PT Gayo Lestari membuka pabrik di Kendari. Perusahaan tersebut merekrut 300 pekerja asal Ternate pada 3 Juni 2024.',
			'Pada tanggal berapakah PT Gayo Lestari merekrut 300 pekerja asal Ternate?',
			['3 Juni 2024', '→ PT Gayo Lestari'],
		],
		[
			'a place',
			'Banjir melanda Semarang sejak Kamis. Kota itu menerima bantuan beras dari Jawa Barat pada 4 April 2024.',
			'Semarang menerima bantuan beras dari Jawa Barat pada ____.',
			['4 April 2024', '→ Semarang'],
		],
	])('%s', (_, text, question, spans) => {
		expect(evidenceOf(`Kabar Hari Ini\n\n${text}\n`, question)).toEqual(spans);
	});
});
