import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {articleFromText} from '../../source/article/from-text.js';
import {findFacts} from '../../source/facts/find-facts.js';
import {passageForms} from '../../source/questions/forms/passage.js';
import {readStory} from '../../source/questions/story.js';

/** Sentences before which a passage can't begin, so that the ones after them are not the opening. */
const opening = 'Cuaca cerah. ';

const passagesOf = (text: string, publishedAt?: string) =>
	passageForms(readStory(findFacts(articleFromText(text, publishedAt ? {publishedAt} : {})))).map(
		({answer, question}) => `${answer} ← ${question}`,
	);

const table = (rows: ReadonlyArray<readonly [about: string, text: string, ...cards: string[]]>) => {
	test.each(rows)('%s', (_, text, ...cards) => {
		expect(passagesOf(text)).toEqual(cards);
	});
};

describe('a gap in a published sentence', () => {
	table([
		[
			'stands alone where nothing in it points back',
			`${opening}Kapal Sinar Bahari membawa 40 ton beras ke pelabuhan Ambon.`,
			'40 ton ← Kapal Sinar Bahari membawa ____ beras ke pelabuhan Ambon.',
			'Ambon ← Kapal Sinar Bahari membawa 40 ton beras ke pelabuhan ____.',
		],
		[
			'has the sentence before it where a word points there',
			`${opening}Kapal itu berangkat dari dermaga Surabaya pada pagi yang cerah. Perahu besar itu membawa beras ke pelabuhan Ambon.`,
			'Surabaya ← Cuaca cerah. Kapal itu berangkat dari dermaga ____ pada pagi yang cerah.',
			'Ambon ← Cuaca cerah. Kapal itu berangkat dari dermaga Surabaya pada pagi yang cerah. Perahu besar itu membawa beras ke pelabuhan ____.',
		],
		[
			'leaves the link to what was said before out',
			`${opening}Namun, kapal besar baru tiba di pelabuhan Ambon menjelang malam.`,
			'Ambon ← Kapal besar baru tiba di pelabuhan ____ menjelang malam.',
		],
		[
			'asks for names that touch as one, and hides the other name in brackets',
			`${opening}Warga melapor kepada Badan Meteorologi, Klimatologi, dan Geofisika (BMKG) sejak pagi buta.`,
			'Badan Meteorologi, Klimatologi, dan Geofisika ← Warga melapor kepada ____ sejak pagi buta.',
		],
		[
			'asks for nothing in a row of three',
			`${opening}Beras dikirim ke Ambon, Ternate, dan Sorong dengan kapal besar.`,
		],
		[
			'dates with a day are keys, and days that only the reader of that week knows are not',
			`${opening}Warga menanam pohon di tepi sungai pada 5 Mei 2021. Kemarin mereka menyiram pohon di tepi sungai.`,
			'5 Mei 2021 ← Warga menanam pohon di tepi sungai pada ____.',
		],
		[
			'needs something to hold on to besides the gap',
			`${opening}Kapal tiba lagi di Ambon.`,
			'Ambon ← Cuaca cerah. Kapal tiba lagi di ____.',
		],
		[
			'is never a chat',
			`${opening}I love you Ambon banget sih, kata warga yang sudah lama tinggal di sana.`,
		],
	]);

	test('gives the year that the publication date tells', () => {
		expect(
			passagesOf(
				`${opening}Warga menanam pohon di tepi sungai Brantas pada Rabu (5/5).`,
				'2021-05-07',
			),
		).toEqual([
			'Brantas ← Warga menanam pohon di tepi sungai ____ pada 5 Mei 2021.',
			'5 Mei 2021 ← Warga menanam pohon di tepi sungai Brantas pada ____.',
		]);
	});
});

const words =
	`Kapal Ambon Rin Holt PT Sinar Jaya 5 Mei 2021 ( ) " “ ” , . 40 ton itu tersebut ia mereka -nya kemarin Menteri
	Kehutanan dan di ke dari yang membawa tiba`
		.trim()
		.split(/\s+/);

test('every passage has one gap, its key published where it says, and marks in pairs', () => {
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...words), {maxLength: 60}), (parts) => {
			const text = parts.join(' ');
			const story = readStory(findFacts(articleFromText(text, {})));
			for (const {question, span} of passageForms(story)) {
				expect(question.split('____')).toHaveLength(2);
				expect(span.end).toBeGreaterThan(span.start);
				expect(question.split('(').length).toBe(question.split(')').length);
			}
		}),
		{numRuns: 300},
	);
});
