import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {seededBy} from '../../source/questions/chance.js';
import {acronymDistractors, renamed} from '../../source/questions/distractors/acronyms.js';
import {dateDistractors, spanDistractors} from '../../source/questions/distractors/dates.js';
import {readFigure} from '../../source/questions/distractors/figures.js';
import {inventedNames} from '../../source/questions/distractors/invented-names.js';
import {keyPlaces} from '../../source/questions/distractors/key-places.js';
import {quantityDistractors} from '../../source/questions/distractors/quantities.js';
import {readSpelled, spell} from '../../source/questions/distractors/spelled.js';
import {timeDistractors, weekdayDistractors} from '../../source/questions/distractors/times.js';
import {daysIn} from '../../source/questions/words/dates.js';
import '../helpers/seed.js';

const any = [3, 2, 1, 0];
const places = fc.shuffledSubarray([0, 1, 2, 3], {minLength: 4});

describe('dates', () => {
	const key = {year: 1953, month: 7, day: 27};

	test('two days by two months: each part stands twice', () => {
		for (const place of [0, 1, 2, 3]) {
			const wanted = [place, ...any.filter((other) => other !== place)];
			const found = dateDistractors(key, 3, wanted, seededBy('a'))!;
			const options = ['27 Juli 1953', ...found.texts];
			const count = (part: number) => {
				const counts = new Map<string, number>();
				for (const option of options) {
					const text = option.split(' ')[part]!;
					counts.set(text, (counts.get(text) ?? 0) + 1);
				}
				return [...counts.values()];
			};
			expect(found.below).toBe(place);
			expect(count(0)).toEqual([2, 2]);
			expect(count(1).every((times) => times === 2) || count(2).every((times) => times === 2)).toBe(
				true,
			);
		}
	});

	test.each<[string, Parameters<typeof dateDistractors>[0], number, string[]]>([
		['a year', {year: 2020}, 1, ['2019', '2021', '2022']],
		['a year, the key last', {year: 2020}, 3, ['2017', '2018', '2019']],
		['a month', {year: 2025, month: 10}, 1, ['September 2025', 'November 2025', 'Desember 2025']],
		[
			'a month at the turn of a year',
			{year: 2025, month: 1},
			3,
			['Februari 2025', 'Maret 2025', 'April 2025'],
		],
	])('%s has its neighbours', (_, date, place, expected) => {
		expect(dateDistractors(date, 3, [place, ...any], seededBy('x'))?.texts).toEqual(expected);
	});

	test('none lies after the day of the report, and none that the article gives for the like', () => {
		const found = dateDistractors({year: 2024, month: 3, day: 5}, 3, [0, 1, 2, 3], seededBy('b'), {
			latest: {year: 2024, month: 3, day: 6},
			taken: new Set(['2024-03-04']),
		})!;
		expect(found.texts).toHaveLength(3);
		expect(found.texts).not.toContain('4 Maret 2024');
		for (const date of found.texts)
			expect(date).not.toMatch(/(?:[789]|\d\d) Maret 2024|April 2024/);
	});

	test('what is to come stays to come', () => {
		const found = dateDistractors({year: 2026, month: 8}, 3, [3, 2, 1, 0], seededBy('c'), {
			latest: {year: 2026, month: 7, day: 20},
		})!;
		expect(found).toEqual({texts: ['September 2026', 'Oktober 2026', 'November 2026'], below: 0});
	});

	test('an answer lies on its own side of the dates that the stem shows', () => {
		const after = dateDistractors({year: 2021}, 3, [3, 2, 1, 0], seededBy('d'), {walls: ['2019']})!;
		expect(after.texts).toEqual(['2020', '2022', '2023']);
		const within = dateDistractors({year: 2021, month: 5, day: 4}, 3, any, seededBy('d'), {
			walls: ['2021-05'],
		})!;
		for (const date of within.texts) expect(date).toMatch(/ Mei 2021$/);
	});

	test('always as many others of the same precision as are asked for, rising', () => {
		fc.assert(
			fc.property(
				fc.date({min: new Date('1900-01-01'), max: new Date('2030-12-31'), noInvalidDate: true}),
				fc.string(),
				fc.constantFrom(2, 3, 4),
				places,
				(date, seed, count, wanted) => {
					const day = {
						year: date.getUTCFullYear(),
						month: date.getUTCMonth() + 1,
						day: date.getUTCDate(),
					};
					const found = dateDistractors(day, count, [...wanted, 4], seededBy(seed))!;
					expect(new Set(found.texts).size).toBe(count);
					for (const text of found.texts) expect(text).toMatch(/^\d{1,2} \p{Lu}\p{Ll}+ \d{4}$/u);
				},
			),
		);
	});

	test('stretches of days keep their length and month', () => {
		expect(spanDistractors('22–24 Agustus 2026', 3, [1])?.texts).toEqual([
			'20–22 Agustus 2026',
			'24–26 Agustus 2026',
			'26–28 Agustus 2026',
		]);
		expect(spanDistractors('2–4 Agustus 2026', 3, [3, 0])?.below).toBe(0);
		expect(spanDistractors('4 Agustus 2026', 3, any)).toBeUndefined();
	});

	test('months have their days', () => {
		expect(daysIn(2024, 2)).toBe(29);
		expect(daysIn(2023, 2)).toBe(28);
	});
});

describe('times', () => {
	test.each([
		['pukul 07.30 WIB', 1, ['pukul 07.00 WIB', 'pukul 08.00 WIB', 'pukul 08.30 WIB']],
		['pukul 06.15 WITA', 0, ['pukul 06.30 WITA', 'pukul 06.45 WITA', 'pukul 07.00 WITA']],
		['03.21 WIT', 2, ['02.59 WIT', '03.10 WIT', '03.32 WIT']],
		[
			'pukul 05.30 sampai 09.00 WITA',
			3,
			[
				'pukul 04.00 sampai 07.30 WITA',
				'pukul 04.30 sampai 08.00 WITA',
				'pukul 05.00 sampai 08.30 WITA',
			],
		],
	])('%s', (time, place, expected) => {
		expect(timeDistractors(time, 3, [place])).toEqual({texts: expected, below: place});
	});

	test('no clock goes past midnight', () => {
		expect(timeDistractors('pukul 23.30 WIB', 3, [0, 1, 2, 3])?.below).toBe(3);
		expect(timeDistractors('pagi hari', 3, any)).toBeUndefined();
	});

	test('weekdays are other weekdays', () => {
		const days = weekdayDistractors('Sabtu', 3, seededBy('x'));
		expect(new Set(days).size).toBe(3);
		expect(days).not.toContain('Sabtu');
		expect(weekdayDistractors('Sabtuan', 3, seededBy('x'))).toEqual([]);
	});
});

const textsOf = (
	key: string,
	wanted: readonly number[] = any,
	...rest: [Parameters<typeof quantityDistractors>[4]?]
) => quantityDistractors(key, 3, wanted, seededBy(key), ...rest)?.texts ?? [];

describe('figures', () => {
	test.each([
		['2,1 juta ton', /^\d,\d juta ton$/],
		['Rp 12.000', /^Rp \d+\.\d00$/],
		['57 perusahaan', /^\d+ perusahaan$/],
		['43,2%', /^\d+,\d%$/],
		['Rp 973,6 triliun', /^Rp (?:1\.)?\d{3},\d triliun$/],
		['1.250 orang', /^(?:\d\.)?\d{3} orang$/],
		['magnitudo 9,3', /^magnitudo (?:[78],\d|9,[0-5])$/],
		['menit ke-88', /^menit ke-(?:[1-8]\d|90)$/],
		['tiga orang', /^(?:satu|dua|empat|lima|enam) orang$/],
		['Dua belas kapal', /^\p{Lu}\p{Ll}+ ?(?:belas)? kapal$/u],
		['seekor harimau', /^(?:dua|tiga|empat) ekor harimau$/],
		['3 menit 58,2 detik', /^3 menit \d\d,\d detik$/],
		['2 jam 30 menit', /^2 jam \d{1,2} menit$/],
		['Rp 5 juta sampai Rp 60 juta', /^Rp \d+ juta sampai Rp \d+ juta$/],
	])('%s keeps its format', (key, format) => {
		const found = textsOf(key);
		expect(found).toHaveLength(3);
		for (const text of found) expect(text).toMatch(format);
		expect(found).not.toContain(key);
	});

	test('small counts have their neighbours', () => {
		expect(textsOf('5 kapal', [1])).toEqual(['4 kapal', '6 kapal', '7 kapal']);
		expect(textsOf('tiga orang', [2])).toEqual(['satu orang', 'dua orang', 'empat orang']);
		expect(textsOf('1 orang', [3, 2, 1, 0])).toEqual(['2 orang', '3 orang', '4 orang']);
	});

	test('numbers in words are read and written alike', () => {
		fc.assert(
			fc.property(fc.integer({min: 1, max: 999}), (value) => {
				expect(readSpelled(`${spell(value)} rumah`)).toMatchObject({value, after: ' rumah'});
			}),
		);
		for (const text of ['dua juta orang', 'orang', 'seribu rumah', 'dua tiga orang'])
			expect(readSpelled(text)).toBeUndefined();
	});

	test('they rise, are positive, stay under a hundred per cent, and put the key where it is wanted', () => {
		fc.assert(
			fc.property(fc.integer({min: 1, max: 100}), fc.string(), places, (share, seed, wanted) => {
				const found = quantityDistractors(`${share} persen`, 3, wanted, seededBy(seed))!;
				const values = found.texts.map((text) => readFigure(text)!.value);
				expect([...values].sort((a, b) => a - b)).toEqual(values);
				expect(values.filter((value) => value < share)).toHaveLength(found.below!);
				if (share > 40 && share < 60) expect(found.below).toBe(wanted[0]);
				for (const value of values) {
					expect(value).toBeGreaterThan(0);
					expect(value).toBeLessThanOrEqual(100);
				}
			}),
		);
	});

	test('a range gets ranges of its own width', () => {
		for (const wanted of [[0], [1], [2], [3]]) {
			const found = textsOf('80–82 persen', wanted);
			expect(found).toHaveLength(3);
			expect(found).not.toContain('80–82 persen');
			for (const range of found) {
				const [, low, high] = /^(\d+)–(\d+) persen$/.exec(range)!;
				expect(Number(high) - Number(low)).toBe(2);
				expect(Number(high)).toBeLessThanOrEqual(100);
			}
		}
	});

	test('a figure of the article in the same form is taken first; one that may be right never', () => {
		expect(textsOf('12 kapal', [1], {others: ['20 kapal', '3 rumah']})).toContain('20 kapal');
		const taken = new Set(['13 kapal', '11 kapal']);
		for (const text of taken) expect(textsOf('12 kapal', any, {taken})).not.toContain(text);
	});

	test('none is more than the whole, or on the other side of where the figure came from', () => {
		fc.assert(
			fc.property(
				fc.integer({min: 2, max: 500}),
				fc.integer({min: 1, max: 900}),
				places,
				(key, wall, wanted) => {
					fc.pre(key !== wall);
					const found = quantityDistractors(`${key} rumah`, 3, wanted, seededBy('w'), {
						walls: [wall],
					});
					for (const text of found?.texts ?? []) {
						const {value} = readFigure(text)!;
						expect(value < wall).toBe(key < wall);
						expect(value).not.toBe(wall);
					}
				},
			),
		);
	});

	test('texts of several figures are left alone', () => {
		expect(textsOf('5 kg per 3 hari')).toEqual([]);
	});
});

describe('acronyms', () => {
	test.each([
		['Badan Pengelola Keuangan Daerah', 'BPKD'],
		['gabah kering panen', 'GKP'],
		['cadangan beras pemerintah', 'CBP'],
		['Cash Management System', 'CMS'],
		['Rapat Umum Pemegang Saham', 'RUPS'],
		['Institut Teknologi Bandung', 'ITB'],
		['Departemen Kelautan dan Perikanan', 'DKP'],
	])('wrong readings of %s fit %s too and share their parts evenly', (expansion, acronym) => {
		const found = acronymDistractors(expansion, acronym, 3, seededBy('x'));
		expect(found).toHaveLength(3);
		expect(new Set([...found, expansion]).size).toBe(4);
		for (const name of found) {
			const letters = name
				.split(' ')
				.filter((word) => word !== 'dan')
				.map((word) => word[0]!.toUpperCase());
			expect(letters.join('')).toBe(acronym);
			expect(name === name.toLowerCase()).toBe(expansion === expansion.toLowerCase());
		}
	});

	test('syllables are kept as letters are', () => {
		for (const name of acronymDistractors('Kementerian Perdagangan', 'Kemendag', 3, seededBy('x')))
			expect(name.toLowerCase()).toContain('dag');
	});

	test('words that nothing can stand for leave the card to be typed', () => {
		expect(acronymDistractors('Qwerty Zxcv Plover', 'QZP', 3, seededBy('x'))).toEqual([]);
		expect(acronymDistractors('Korean Central News Agency', 'BPKP', 3, seededBy('x'))).toEqual([]);
	});

	test('a name whose letters spell nothing changes the words that tell its like apart', () => {
		const found = renamed('Partai Demokrat Liberal', seededBy('x'));
		expect(found.length).toBeGreaterThanOrEqual(3);
		for (const name of found) expect(name).toMatch(/^Partai \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u);
		expect(renamed('Zxcv', seededBy('x'))).toEqual([]);
	});
});

describe('names that nobody in particular bears', () => {
	const home = {isHome: true};
	test.each<[string, Parameters<typeof inventedNames>[1], RegExp]>([
		['Alexius Widjojo', home, /^\S+ \S+$/],
		['Sri Rahayu', home, /^\S+ \S+$/],
		['Hidayat', home, /^\S+$/],
	])('%s', (key, likeness, shape) => {
		const found = inventedNames(key, likeness, seededBy(key));
		expect(found.length).toBeGreaterThanOrEqual(4);
		const words = found.flatMap((name) => name.split(' '));
		for (const name of found) expect(name).toMatch(shape);
		for (const word of key.split(' ')) expect(words).not.toContain(word);
	});

	test('a name of no known people gets none', () => {
		expect(inventedNames('Tsar Bomba', {isHome: false}, seededBy('x'))).toEqual([]);
		expect(inventedNames('Zaqx Blort', home, seededBy('x'))).toEqual([]);
	});

	test.each(['Kang Sun Nam', 'Dag Franzen', 'Sergei Petrov', 'Kenji Morita'])(
		'%s of another land gets none, wherever the story is set',
		(key) => {
			for (const isHome of [true, false])
				expect(inventedNames(key, {isHome, hasOffice: true}, seededBy(key))).toEqual([]);
		},
	);

	test('Ali Hasan in a story of other lands gets none', () => {
		expect(inventedNames('Ali Hasan', {isHome: false}, seededBy('x'))).toEqual([]);
	});

	test('a woman gets names of women', () => {
		const found = inventedNames('Ratna Wibowo', home, seededBy('x'));
		for (const name of found) expect(name).not.toMatch(/^(?:Agus|Bambang|Hendra|Budi|Joko) /);
	});
});

test('the places of keys come equally often over a deck, whatever the seed', () => {
	fc.assert(
		fc.property(fc.constantFrom(3, 4, 5), fc.string(), (options, seed) => {
			const wants = keyPlaces(options, seed);
			const counts = Array.from({length: options}, () => 0);
			for (let card = 0; card < 20; card++) {
				const [place] = wants.wanted();
				wants.take(place!);
				counts[place!]!++;
			}
			expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
		}),
	);
});
