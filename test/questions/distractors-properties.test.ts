import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {buildDeckFromText} from '../../source/build.js';
import type {Card} from '../../source/deck/deck.js';
import {readFigure} from '../../source/questions/distractors/figures.js';
import {wordsOf} from '../../source/questions/story.js';
import {readAnswerDate} from '../../source/session/judging/dates.js';
import {sampleArticles} from './articles.js';
import '../helpers/seed.js';

const people: Array<[title: string, name: string]> = [
	['Menteri Perikanan Saraswati Wibisono', 'Saraswati Wibisono'],
	['Bupati Buton Wira Santoso', 'Wira Santoso'],
	['Gubernur Maluku Rendra Latuconsina', 'Rendra Latuconsina'],
	['Wali Kota Palu Hana Lekatompessy', 'Hana Lekatompessy'],
	['Direktur Utama PT Lontar Jaya Teuku Ramlan', 'Teuku Ramlan'],
	['Presiden Norlandia Astrid Holm', 'Astrid Holm'],
];
const places = ['Kendari', 'Ambon', 'Takengon', 'Manado', 'Kaimana', 'Thailand'];
const bodies = [
	'Badan Pusat Statistik',
	'Bank Mandiri',
	'PT Gayo Lestari',
	'Kementerian Pertanian',
	'Polda Maluku',
];
const amounts = [
	'Rp 4,2 miliar',
	'57 kapal',
	'12,5 persen',
	'1.250 ton',
	'tiga dermaga',
	'5 kapal',
];
const dates = ['4 Mei 2024', '17 Februari 2021', '1 Januari 2020', '2016', 'Maret 2023'];
const ends = [
	'untuk memperluas pasar ikan di kawasan timur',
	'karena gudang lama sudah tidak memadai',
	'agar nelayan tidak perlu berlayar jauh',
];

const pick = <T>(items: readonly T[]) => fc.constantFrom(...items);
const article = fc
	.record({
		names: fc.shuffledSubarray(people, {minLength: 3}),
		where: fc.shuffledSubarray(places, {minLength: 3}),
		who: fc.shuffledSubarray(bodies, {minLength: 2}),
		much: fc.shuffledSubarray(amounts, {minLength: 3}),
		when: fc.shuffledSubarray(dates, {minLength: 2}),
		end: pick(ends),
		options: pick([3, 4, 5]),
	})
	.map(({names, where, who, much, when, end, options}) => ({
		options,
		text: `${names[0]![0]} meresmikan pelabuhan ikan di ${where[0]!} pada ${when[0]!} ${end}. Pembangunannya menelan ${much[0]!}.
${names[1]![0]} mengatakan ${who[0]!} mencatat ${much[1]!} pada ${when[1]!}. ${who[1]!} membuka kantor di ${where[1]!} untuk mendampingi pelaku usaha kecil.
${names[2]![0]} bertemu dengan ${names[0]![1]} di ${where[2]!}. Sebanyak ${much[2]!} ikut diserahkan kepada warga.`,
	}));

const spaced = (text: string) => ` ${wordsOf(text).join(' ')} `;
const isFigure = ({kind}: Card) => kind === 'date' || kind === 'quantity';

/** What is wrong with a card's options, if anything is. */
function faults(card: Card, options: number): string[] {
	const {answer, accept = [], distractors, question} = card;
	if (distractors === undefined) return [];
	const found: string[] = [];
	if (distractors.length !== options - 1) found.push(`${distractors.length} options`);
	const all = [answer, ...distractors];
	if (new Set(all.map(spaced)).size !== all.length) found.push('two that read the same');
	for (const option of distractors) {
		for (const form of [answer, ...accept]) {
			if (
				!isFigure(card) &&
				(spaced(option).includes(spaced(form)) || spaced(form).includes(spaced(option)))
			)
				found.push(`${option} holds the key or stands in it`);
		}
		if (!isFigure(card) && spaced(question).includes(spaced(option)))
			found.push(`the stem gives ${option}`);
	}
	if (card.kind === 'quantity') {
		const figures = all.map(readFigure);
		if (figures.every((figure) => figure !== undefined)) {
			const forms = new Set(
				figures.map(({before, after, places: decimals}) => `${before}#${decimals}${after}`),
			);
			if (forms.size > 1) found.push('figures of several forms');
			const values = figures.slice(1).map(({value}) => value);
			if (values.some((value, at) => at > 0 && value <= values[at - 1]!))
				found.push('no rising order');
			if (/persen|%/.test(answer) && values.some((value) => value > 100))
				found.push('over a hundred per cent');
			if (values.some((value) => value <= 0)) found.push('nothing or less');
		}
	}
	if (card.kind === 'date') {
		const parts = all.map((text) => text.split(' ').length);
		if (new Set(parts).size > 1) found.push('dates of several precisions');
		if (all.some((text) => readAnswerDate(text) === undefined)) found.push('no date');
	}
	return found;
}

describe('options of whatever article', () => {
	test.each(sampleArticles)('a real genre: $name', ({text, publishedAt}) => {
		for (const options of [3, 4, 5]) {
			for (const card of buildDeckFromText({text, publishedAt}, {options, words: 0}).cards.filter(
				({form}) => form !== 'statement',
			))
				expect([card.question, faults(card, options)]).toEqual([card.question, []]);
		}
	});

	test('are of the key’s form, apart from it and from each other, and the same for the same text', () => {
		fc.assert(
			fc.property(article, ({text, options}) => {
				const source = {text, publishedAt: '2024-05-06'};
				const {cards} = buildDeckFromText(source, {options, words: 0});
				for (const card of cards)
					expect([card.question, card.distractors, faults(card, options)]).toEqual([
						card.question,
						card.distractors,
						[],
					]);
				expect(buildDeckFromText(source, {options, words: 0}).cards).toEqual(cards);
			}),
			{numRuns: 30},
		);
	});

	test('seven of ten cards have them', () => {
		const cards = sampleArticles.flatMap(
			({text, publishedAt}) => buildDeckFromText({text, publishedAt}, {words: 0}).cards,
		);
		const chosen = cards.filter(({distractors}) => distractors !== undefined);
		expect(chosen.length / cards.length).toBeGreaterThanOrEqual(0.7);
	});

	test('a number of options that nobody asks for is refused in words', () => {
		for (const options of [0, 1, 2, 6, 3.5, Number.NaN])
			expect(() => buildDeckFromText('Hujan turun.', {options})).toThrow('must be 3, 4 or 5');
	});
});

describe('nobody is hurt by an option', () => {
	test.each([
		'Presiden Norlandia Erik Holm mengatakan Saddam Hussein telah mengakui tuduhan kriminal di pengadilan pada 2005.',
		'Hakim Rendra Laut menyatakan Toni Suharja bersalah melakukan penipuan pada 4 Mei 2024.',
	])('%s', (text) => {
		const {cards} = buildDeckFromText({text, publishedAt: '2024-05-06'});
		for (const {kind, question, distractors} of cards) {
			if (kind === 'person' && /tuduhan|bersalah|penipuan/.test(question))
				expect(distractors).toBeUndefined();
		}
	});
});
