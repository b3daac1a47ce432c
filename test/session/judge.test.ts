import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Card} from '../../source/deck/deck.js';
import {judge} from '../../source/session/judge.js';

function card(kind: string, answer: string, more: Partial<Card> = {}): Card {
	return {id: 'k', kind, question: '?', answer, ...more};
}

const shoigu = card('person', 'Sergei Shoigu', {accept: ['Shoigu']});
const truce = card('date', '27 Juli 1953');
const days = card('date', '25–27 Juli 2023');
const loss = card('quantity', 'Rp1,5 miliar');
const people = card('quantity', '1.500 orang');
const share = card('quantity', '62,5 persen');
const kpk = card('acronym', 'KPK');
const body = card('organisation', 'Badan Meteorologi, Klimatologi, dan Geofisika');
const city = card('place', 'Pyongyang');
const aim = card('purpose', 'memperkuat kerja sama antara kementerian pertahanan kedua negara');

function table(verdict: string, rows: ReadonlyArray<readonly [Card, string]>): void {
	it.each(rows.map(([of, typed]) => [of.answer, typed, of] as const))(
		`%s ← %s is ${verdict}`,
		(_, typed, of) => expect(judge(typed, of).verdict).toBe(verdict),
	);
}

describe('right', () =>
	table('right', [
		[shoigu, 'Sergei Shoigu'],
		[shoigu, '  sergei   shoigu. '],
		[shoigu, 'SHOIGU'],
		[shoigu, 'Menteri Pertahanan Rusia Sergei Shoigu'],
		[shoigu, 'Pak Sergei Shoigu'],
		[card('person', 'Recep Tayyip Erdoğan'), 'recep tayyip erdogan'],
		[card('person', "Ma'ruf Amin"), 'Maruf Amin'],
		[card('thing', 'anak-anak'), 'anak anak'],
		[truce, '27 juli 1953'],
		[truce, 'July 27, 1953'],
		[truce, '27/7/1953'],
		[truce, '27-07-1953'],
		[truce, '1953-07-27'],
		[truce, 'pada tanggal 27 Juli 1953'],
		[truce, 'Senin, 27 Juli 1953'],
		[truce, '27 jul 1953'],
		[card('date', '2020'), 'tahun 2020'],
		[days, '25-27 Juli 2023'],
		[days, '25 sampai 27 Juli 2023'],
		[loss, '1,5 miliar'],
		[loss, 'Rp 1.500.000.000'],
		[loss, '1500000000 rupiah'],
		[loss, '1.5 miliar'],
		[people, '1500'],
		[people, '1.500'],
		[people, '1,5 ribu orang'],
		[people, 'seribu lima ratus'],
		[card('quantity', '25 ton'), 'dua puluh lima ton'],
		[share, '62,5%'],
		[share, '62.5 persen'],
		[kpk, 'kpk'],
		[kpk, 'K.P.K.'],
		[body, 'badan meteorologi klimatologi dan geofisika'],
		[city, 'Kota Pyongyang'],
		[city, 'di Pyongyang'],
		[card('custom', 'Benar', {form: 'true-false'}), 'b'],
		[card('custom', 'Salah', {form: 'true-false'}), 'tidak'],
	]));

describe('almost', () =>
	table('almost', [
		[shoigu, 'Sergei Shoygu'],
		[shoigu, 'Segrei Shoigu'],
		[city, 'Pyongyan'],
		[card('person', 'Kang Sun Nam'), 'Kang Sun'],
		[truce, '27 Juli'],
		[truce, 'Juli 1953'],
		[aim, 'untuk memperkuat kerja sama kementerian pertahanan'],
	]));

describe('wrong', () =>
	table('wrong', [
		[shoigu, ''],
		[shoigu, '   '],
		[shoigu, '...'],
		[shoigu, 'Kang Sun Nam'],
		[shoigu, 'bukan Sergei Shoigu'],
		[shoigu, 'Menteri Kang Sun Nam dan Sergei Shoigu'],
		[truce, '27 Juni 1953'],
		[truce, '26 Juli 1953'],
		[truce, '27 Juli 1950'],
		[days, '25–26 Juli 2023'],
		[loss, '1,5 juta'],
		[people, '1.600'],
		[card('quantity', '30 ton'), '30 kilogram'],
		[kpk, 'KPU'],
		[card('person', 'Wang Yi', {distractors: ['Wang Ji']}), 'Wang Ji'],
		[card('custom', 'Benar', {form: 'true-false'}), 'salah'],
		[aim, 'supaya damai'],
	]));

describe('what is said about it', () => {
	it.each([
		[truce, '25 Juli 1953', {kind: 'date-off', by: -2, unit: 'day'}],
		[truce, '27 Juli 1954', {kind: 'date-off', by: 1, unit: 'year'}],
		[truce, '27 Juni 1953', {kind: 'date-off', by: -30, unit: 'day'}],
		[truce, 'Mei 1953', {kind: 'date-off', by: -2, unit: 'month'}],
		[people, '3000', {kind: 'amount-off', times: 2, by: 1500}],
		[truce, '', {kind: 'empty'}],
		[card('quantity', '30 ton'), '30 kg', {kind: 'unit'}],
		[shoigu, 'Sergei Shoygu', {kind: 'typo'}],
	])('%o ← %s', (of, typed, remark) => expect(judge(typed, of).remark).toEqual(remark));

	it('shows the difference letter by letter', () => {
		expect(judge('Sergei Shoygu', shoigu).difference).toEqual([
			{kind: 'same', text: 'Sergei Sho'},
			{kind: 'extra', text: 'y'},
			{kind: 'missing', text: 'i'},
			{kind: 'same', text: 'gu'},
		]);
	});
});

describe('always', () => {
	it('the key itself is right, in any case and with any spacing', () =>
		fc.assert(
			fc.property(
				fc.string({minLength: 1, unit: 'grapheme'}).filter((text) => text.trim() !== ''),
				fc.constantFrom('person', 'date', 'quantity', 'acronym', 'place', 'custom'),
				(answer, kind) => {
					expect(judge(answer, card(kind, answer)).verdict).toBe('right');
					expect(judge(` ${answer} `, card(kind, answer)).verdict).toBe('right');
				},
			),
		));

	it('the difference gives both texts back', () =>
		fc.assert(
			fc.property(fc.string({minLength: 1}), fc.string({minLength: 1}), (typed, answer) => {
				fc.pre(typed.trim() !== '' && answer.trim() !== '');
				const parts = judge(typed, card('custom', answer)).difference;
				const without = (kind: string): string =>
					parts
						.filter((part) => part.kind !== kind)
						.map((part) => part.text)
						.join('');
				expect(without('extra')).toBe(answer);
				expect(without('missing').toLowerCase()).toBe(typed.trim().toLowerCase());
			}),
		));
});
