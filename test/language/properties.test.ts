import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {analyse} from '../../source/language/analyse.js';
import {findDates, findTimes} from '../../source/language/dates.js';
import {findQuantities} from '../../source/language/quantities.js';
import {analyseWord} from '../../source/language/roots.js';
import {splitSentences} from '../../source/language/sentences.js';
import {tokenise} from '../../source/language/tokens.js';
import type {Span} from '../../source/span.js';
import {whole} from './reading.js';

/** Any UTF-16 text, and texts made of the pieces that the grammars look for. */
const pieces = [
	'Senin',
	'Rabu',
	'(',
	')',
	'26/7/2023',
	'26/7',
	'27',
	'Juli',
	'1953',
	'-',
	'–',
	'hingga',
	'tahun',
	'lalu',
	'pada',
	'Rp',
	'12.000',
	'/',
	'kg',
	'1,5',
	'juta',
	'sekitar',
	'lebih',
	'dari',
	'dua',
	'belas',
	'puluh',
	'ratus',
	'orang',
	'persen',
	'%',
	'3-1',
	'menang',
	'pukul',
	'10.30',
	'WIB',
	'.',
	',',
	'?',
	'!',
	'"',
	'”',
	'Dr',
	'S.H.',
	'M.Si.',
	'Ia',
	'kata',
	'https://a.id/b?',
	'a@b.id',
	'@',
	'#',
	'ke-70',
	'1990-an',
	'abad',
	'XX',
	'HUT',
	'RI',
	'ke-78',
	'Natal',
	'\n',
	'\n\n',
	'\u00a0',
	'…',
	'antara',
	'dan',
	'minus',
	'°C',
	'US$',
	'kemarin',
	'setahun',
	'sebelumnya',
	'31',
	'2',
	'00',
	'anak-anak',
	'-an',
	'kuartal',
	'II',
	'paruh',
	'koma',
	'setengah',
	'M',
	'5,6',
	'M7',
	'gempa',
	'beberapa',
	'puluhan',
	'pertiga',
	'1/3',
	'2 x 45',
	'menit',
	'tewas',
	'di atas',
	'maksimal',
	'atau lebih',
	'plus minus',
	'per dolar AS',
	'berusia',
	',-',
	'000',
	'Pasal',
	'sekian',
	'º',
	'\u200d',
	'👍🏽',
];
const news = fc
	.array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', ' ', ' ', '')), {maxLength: 60})
	.map((parts) => parts.flat().join(''));
const anything = fc.oneof(
	fc.string({unit: 'binary', maxLength: 200}),
	fc
		.array(fc.integer({min: 0, max: 0xffff}), {maxLength: 80})
		.map((codes) => String.fromCharCode(...codes)),
	news,
);

function expectOrdered(spans: readonly Span[], {start, end}: Span): void {
	let last = start;
	for (const span of spans) {
		expect(span.start).toBeGreaterThanOrEqual(last);
		expect(span.end).toBeGreaterThan(span.start);
		last = span.end;
	}
	expect(last).toBeLessThanOrEqual(end);
}

const blank = /^[\s\u200b\u200e\u200f\u2060]*$/;

function expectOnlyBlankBetween(text: string, spans: readonly Span[], {start, end}: Span): void {
	let last = start;
	for (const span of [...spans, {start: end, end}]) {
		expect(text.slice(last, span.start)).toMatch(blank);
		last = span.end;
	}
}

describe('any text', () => {
	test('is cut into tokens without loss', () => {
		fc.assert(
			fc.property(anything, (text) => {
				const tokens = tokenise(text);
				expectOrdered(tokens, whole(text));
				expectOnlyBlankBetween(text, tokens, whole(text));
				for (const token of tokens) expect(token.text).toBe(text.slice(token.start, token.end));
			}),
			{numRuns: 400},
		);
	});

	test('is split into sentences without loss', () => {
		fc.assert(
			fc.property(anything, (text) => {
				const sentences = splitSentences(text, whole(text));
				expectOrdered(sentences, whole(text));
				expectOnlyBlankBetween(text, sentences, whole(text));
				for (const {start, end} of sentences) {
					const sentence = text.slice(start, end);
					expect(sentence).toBe(sentence.trim());
				}
			}),
			{numRuns: 400},
		);
	});

	test('gives mentions that lie inside sentences, in order, without overlaps', () => {
		fc.assert(
			fc.property(
				anything,
				fc.constantFrom(undefined, '2023-07-28', '2024-02-29'),
				(text, date) => {
					const context = {recognise: () => [], ...(date !== undefined && {publishedAt: date})};
					const {sentences, dates, times, quantities} = analyse(text, [whole(text)], context);
					const mentions = [...dates, ...times, ...quantities].sort((a, b) => a.start - b.start);
					expectOrdered(mentions, whole(text));
					for (const {start, end} of mentions) {
						expect(sentences.some((inside) => inside.start <= start && end <= inside.end)).toBe(
							true,
						);
					}
				},
			),
			{numRuns: 400},
		);
	});

	test('gives dates in EDTF, and values that are numbers', () => {
		const part = /^(?:\d{4}|XXXX|\d{3}X|\d{2}XX)(?:-\d{2}){0,2}$/;
		fc.assert(
			fc.property(news, fc.constantFrom(undefined, '2023-07-28'), (text, date) => {
				const context = {recognise: () => [], ...(date !== undefined && {publishedAt: date})};
				const {dates, times, quantities} = analyse(text, [whole(text)], context);
				for (const {iso} of dates) {
					if (iso !== undefined) for (const end of iso.split('/')) expect(end).toMatch(part);
				}
				for (const {time} of times) {
					for (const end of time.split('/'))
						expect(end).toMatch(/^[012]\d:[0-5]\d(?:\+\d\d:\d\d)?$/);
				}
				for (const {value} of quantities) expect(Number.isFinite(value)).toBe(true);
			}),
			{numRuns: 400},
		);
	});

	test('has words that come apart into something', () => {
		fc.assert(
			fc.property(anything, (word) => {
				const {root, affixes} = analyseWord(word);
				expect(typeof root).toBe('string');
				expect(word.length === 0 || root.length > 0).toBe(true);
				expect(Array.isArray(affixes)).toBe(true);
			}),
		);
	});
});

/** An array that counts how often its members, and those of what is mapped or sliced from it, are read. */
let reads = 0;
class Counted<T> extends Array<T> {
	constructor(...items: ConstructorParameters<ArrayConstructor>) {
		super(...(items as []));
		return new Proxy(this, {
			get(target, key, receiver): unknown {
				if (typeof key === 'string' && /^\d+$/.test(key)) reads++;
				return Reflect.get(target, key, receiver);
			},
		});
	}
}

const patterns = [
	'a ',
	'1 ',
	'3-1 ',
	'1/',
	'1-',
	'. ',
	'( ',
	'dua ',
	'dua puluh ',
	'juta ',
	'Rp ',
	'Rp 1 ',
	'Rp 1 hingga ',
	'sekitar ',
	'tidak kurang dari ',
	'lebih ',
	'minus ',
	'M ',
	'menang 3-1 ',
	'Senin ',
	'Senin, ',
	'Senin (',
	'Senin-',
	'27 Juli ',
	'27 Juli 1953 ',
	'27, ',
	'27 dan ',
	'2019 dan ',
	'2019-',
	'Maret, ',
	'Maret dan ',
	'Maret hingga ',
	'tahun lalu ',
	'dua hari sebelumnya ',
	'abad ke ',
	'pukul ',
	'10.30-',
	'HUT RI ',
	'Natal ',
	'peringatan 70 tahun ',
	'akan 5 Mei ',
	'(27 Juli 1953) peringatan tujuh puluh 27 Juli ',
	'Rabu (26/7/2023) Kamis (27/7) ',
	'kuartal I ',
	'setengah ',
	'1 juta ',
	'1 juta 1 ribu ',
	'3, 5-',
	'1. 000 ',
	'1 000 ',
	'1/2 ',
	'2 x ',
	'2x24 ',
	'100 lebih ',
	'plus minus ',
	'5 plus minus ',
	'5 persen plus minus ',
	'Pasal 2 dan ',
	'satu dua ',
	'satu per ',
	'puluhan hingga ',
	'beberapa ',
	'-5 hingga ',
	'5 persen hingga ',
	'2 dari ',
	'(dua) ',
	'di atas ',
	'Rp 1/',
	'per dolar ',
];

describe('one endless sentence is read in work that grows with its length', () => {
	const workOn = (pattern: string, length: number, publishedAt: string | undefined): number => {
		const text = pattern.repeat(length);
		const tokens = Counted.from(tokenise(text));
		const sentences = [{start: 0, end: text.length, block: 0, tokens}];
		reads = 0;
		findDates(text, sentences, publishedAt === undefined ? {} : {publishedAt});
		findTimes(text, sentences);
		findQuantities(text, sentences);
		return reads;
	};

	test.each(patterns)('%j', (pattern) => {
		for (const publishedAt of [undefined, '2023-07-28']) {
			const [once, fourTimes] = [100, 400].map((length) => workOn(pattern, length, publishedAt));
			expect(once).toBeGreaterThan(0);
			expect(fourTimes).toBeLessThan(4.5 * (once ?? 0));
		}
	});
});

describe('a long run of one pattern', () => {
	test.each([
		'a',
		'a.',
		'A.',
		'a-',
		"a'",
		'1',
		'1.',
		'1,',
		'1-',
		'.',
		'"',
		'" ',
		'. ',
		'(',
		'@',
		'a@',
		'#a',
		'www.',
		'http://',
		'\n',
		' ',
		'Dr. ',
		'S.H., ',
		'J. ',
		'a.b.',
		'\u0301',
		'\ud800',
		'A\n',
		'."',
	])('%j is cut without loss', (pattern) => {
		const text = pattern.repeat(Math.ceil(300_000 / pattern.length));
		const tokens = tokenise(text);
		let last = 0;
		for (const {start, end} of tokens) {
			if (start < last || end <= start) throw new Error(`token at ${start}`);
			last = end;
		}
		expect(last).toBe(text.trimEnd().length);
		const sentences = splitSentences(text, whole(text));
		expect(sentences.at(-1)?.end ?? 0).toBe(text.trimEnd().length);
	});
});

test('the root of a long word is found without a search that explodes', () => {
	for (const part of ['meng', 'ke', 'per', 'se', 'di', 'nya', 'kan', 'ber', 'a-']) {
		expect(analyseWord(part.repeat(2000)).root.length).toBeGreaterThan(0);
		expect(analyseWord(part.repeat(9)).root.length).toBeGreaterThan(0);
	}
});
