import {describe, expect, test} from 'vitest';
import {analyse} from '../../source/language/analyse.js';
import {linesOf, texts, whole} from './reading.js';

const nobody = () => [];

describe('a paragraph', () => {
	const text =
		'Pameran itu dibuka Rabu (26/7/2023) pukul 10.30 WIB dan dihadiri sekitar 300 warga. Tiketnya Rp 25.000.';
	const analysis = analyse(text, [whole(text)], {recognise: nobody});

	test('has its sentences with tokens', () => {
		expect(analysis.sentences.map(({tokens, block}) => [tokens.length > 0, block])).toEqual([
			[true, 0],
			[true, 0],
		]);
	});

	test('has its dates, times and quantities, each once', () => {
		expect(texts(text, analysis.dates)).toEqual(['Rabu (26/7/2023)']);
		expect(texts(text, analysis.times)).toEqual(['pukul 10.30 WIB']);
		expect(texts(text, analysis.quantities)).toEqual(['sekitar 300 warga', 'Rp 25.000']);
	});
});

test('a date beats a quantity', () => {
	const text = 'Dua tahun lalu, pada 12 Agustus 2019, dua tahun berlalu.';
	const {dates, quantities} = analyse(text, [whole(text)], {recognise: nobody});
	expect(texts(text, dates)).toEqual(['Dua tahun lalu', '12 Agustus 2019']);
	expect(texts(text, quantities)).toEqual(['dua tahun']);
});

test('sentences know their block', () => {
	const text = 'Judul Berita\nKalimat satu. Kalimat dua.\n\nKalimat tiga.';
	const {sentences} = analyse(text, linesOf(text), {recognise: nobody});
	expect(sentences.map(({block}) => block)).toEqual([0, 1, 1, 2]);
});

test('nothing is found outside the blocks or in what is left out', () => {
	const text = 'Ada 5 orang. Foto: 7 Mei 2020. Ada 6 orang. Ada 8 orang.';
	const at = (part: string) => ({
		start: text.indexOf(part),
		end: text.indexOf(part) + part.length,
	});
	const {quantities, dates, sentences} = analyse(text, [{start: 0, end: text.indexOf(' Ada 8')}], {
		recognise: nobody,
		exclude: [at('Foto: 7 Mei 2020.')],
	});
	expect(texts(text, quantities)).toEqual(['5 orang', '6 orang']);
	expect(dates).toEqual([]);
	expect(texts(text, sentences)).toEqual(['Ada 5 orang.', 'Ada 6 orang.']);
});

test('the recogniser of names gets the sentences', () => {
	const text = 'Ani datang. Budi pergi.';
	const {names} = analyse(text, [whole(text)], {
		recognise: (_, sentences) =>
			sentences.map(({start}) => ({start, end: start + 3, type: 'person' as const})),
	});
	expect(texts(text, names)).toEqual(['Ani', 'Bud']);
});

test('the day of publication reaches the dates', () => {
	const text = 'Ia datang kemarin.';
	const {dates} = analyse(text, [whole(text)], {publishedAt: '2024-03-01', recognise: nobody});
	expect(dates[0]?.iso).toBe('2024-02-29');
});

test('a day of publication that is none is left aside', () => {
	const text = 'Ia datang kemarin.';
	const {dates} = analyse(text, [whole(text)], {publishedAt: '2024-13-45', recognise: nobody});
	expect(dates[0]?.iso).toBeUndefined();
});
