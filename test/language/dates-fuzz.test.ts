import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {findDates, findTimes} from '../../source/language/dates.js';
import {tokenise} from '../../source/language/tokens.js';
import {sentencesIn} from './reading.js';

/** What the grammar of dates and times looks for, to be put together in every wrong way. */
const pieces =
	`Senin Rabu Minggu malam dini hari pagi ini tadi nanti ( ) [ , / - – . ' " ” 26/7/2023 26/7 31/2 26.07.23 2023-07-27
	2023/07/27 27 31 35 1 0 00 Juli Mei Februari Jul Agt. July Sept. 27th 1953 2023 2000 98 '98 300 2.500 SM M Masehi H
	Hijriah Syawal Rabiul Awal Ramadan Lebaran Idul Fitri Natal Tahun Baru Hari Kemerdekaan Kemenangan HUT RI ke-78 H-7
	H+3 H - abad ke ke-19 ke-7 XX kelima belas 1990-an 80-an 90an 1800-an kuartal triwulan III I-III Q3 semester paruh
	pertama bulan tahun tahun-tahun tahunan pekan hari dekade yang lalu silam depan mendatang sebelumnya kemudian sama
	berikutnya kemarin besok lusa keesokan harinya tanggal tgl. setiap tiap akan kata sebagai jatuh pada sejak hingga
	s.d. s/d sampai dengan dan antara dari awal akhir dua tujuh belas setahun sepuluh seribu setengah beberapa sekitar
	2023/2024 2022/23 2019-2024 nomor Pasal versi Jalan Rp orang desa persen pukul jam pkl 10.30 10:15 8 24.00 25.70
	lewat kurang menit WIB WITA GMT+7 waktu setempat Indonesia Barat p.m.`
		.trim()
		.split(/\s+/);

const news = fc
	.array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', ' ', ' ', '', '\n')), {
		maxLength: 50,
	})
	.map((parts) => parts.flat().join(''));
const anything = fc.oneof(
	{weight: 3, arbitrary: news},
	fc.string({unit: 'binary', maxLength: 200}),
	fc
		.array(fc.integer({min: 0, max: 0xffff}), {maxLength: 80})
		.map((codes) => String.fromCharCode(...codes)),
);
const publication = fc.constantFrom(
	undefined,
	'2023-07-28',
	'2024-02-29',
	'2023-01-01',
	'0001-01-01',
	'x',
);

const dateIn = (text: string, publishedAt: string | undefined) =>
	findDates(text, sentencesIn(text), publishedAt === undefined ? {} : {publishedAt});

describe('any text', () => {
	test('gives spans of whole tokens, in order, without overlaps', () => {
		fc.assert(
			fc.property(anything, publication, (text, publishedAt) => {
				const sentences = sentencesIn(text);
				const starts = new Set(sentences.flatMap(({tokens}) => tokens.map(({start}) => start)));
				const ends = new Set(sentences.flatMap(({tokens}) => tokens.map(({end}) => end)));
				for (const mentions of [dateIn(text, publishedAt), findTimes(text, sentences)]) {
					let last = 0;
					for (const {start, end} of mentions) {
						expect(start).toBeGreaterThanOrEqual(last);
						expect(end).toBeGreaterThan(start);
						expect(starts.has(start) && ends.has(end)).toBe(true);
						last = end;
					}
				}
			}),
			{numRuns: 600},
		);
	});

	test('gives EDTF, of days that exist', () => {
		const form =
			/^(?:-?\d{4}|XXXX|-?\d{3}X|-?\d{2}XX|(?:-?\d{4}|XXXX)-\d{2}|(?:\d{4}|XXXX)-\d{2}-\d{2}|XXXX-XX-\d{2})$/;
		fc.assert(
			fc.property(anything, publication, (text, publishedAt) => {
				for (const {iso} of dateIn(text, publishedAt)) {
					const ends = iso?.split('/') ?? [];
					expect(ends.length).toBeLessThan(3);
					for (const end of ends) {
						expect(end).toMatch(form);
						if (/^\d{4}-\d{2}-\d{2}$/.test(end)) {
							expect(new Date(`${end}T00:00:00Z`).toISOString().slice(0, 10)).toBe(end);
						}
					}
					const isWhole = ends.every((end) => /^\d{4}(?:-\d{2}){0,2}$/.test(end));
					if (isWhole && ends.length === 2) expect(ends[0]! <= ends[1]!).toBe(true);
				}
			}),
			{numRuns: 600},
		);
	});

	test('gives times that a clock shows', () => {
		const clock = /^(?:[01]\d|2[0-3]):[0-5]\d(?:[+-]\d\d:\d\d)?$/;
		fc.assert(
			fc.property(anything, (text) => {
				for (const {time} of findTimes(text, sentencesIn(text))) {
					for (const end of time.split('/')) expect(end).toMatch(clock);
				}
			}),
			{numRuns: 600},
		);
	});

	test('says a day without a year as open where nothing fixes it', () => {
		fc.assert(
			fc.property(fc.integer({min: 1, max: 28}), fc.constantFrom('Maret', 'Juli'), (day, month) => {
				const text = `Ia tiba pada ${day} ${month} dengan kapal.`;
				expect(dateIn(text, undefined)[0]?.iso).toMatch(/^XXXX-/);
				expect(dateIn(text, '2023-05-15')[0]?.iso).toMatch(/^2023-/);
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

describe('one endless sentence is read in work that grows with its length', () => {
	const workOn = (pattern: string, length: number, publishedAt: string | undefined): number => {
		const text = pattern.repeat(length);
		const tokens = Counted.from(tokenise(text));
		const sentences = [{start: 0, end: text.length, block: 0, tokens}];
		reads = 0;
		findDates(text, sentences, publishedAt === undefined ? {} : {publishedAt});
		findTimes(text, sentences);
		return reads;
	};

	test.each([
		...new Set(pieces.map((piece) => `${piece} `)),
		'besok Senin ',
		'besok " kata Senin ',
		'tahun lalu , pada 27 Juli ',
		'5 Mei pada tahun 2006 ',
		'27 Juli sebagai Hari Kemenangan ',
		'Hari Kemenangan ',
		'1-2 dan ',
		'1, 2, ',
		'abad ke-16 dan ke-17 ',
		'H-7 ',
		'malam Minggu ',
		'Senin Selasa ',
		'580-480 SM ',
		'jam setengah ',
		'pukul 10 pagi hingga ',
		'( ( WIB ',
	])('%j', (pattern) => {
		for (const publishedAt of [undefined, '2023-07-28']) {
			const [once, fourTimes] = [100, 400].map((length) => workOn(pattern, length, publishedAt));
			expect(once).toBeGreaterThan(0);
			expect(fourTimes).toBeLessThan(4.5 * (once ?? 0));
		}
	});
});
