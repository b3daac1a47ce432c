import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Card} from '../../source/deck/deck.js';
import {fold} from '../../source/session/fold.js';
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
		[truce, '26 Juli', {kind: 'date-off', by: -1, unit: 'day'}],
		[
			card('date', '27 Juli 1953', {accept: ['27 Juli']}),
			'27 Juli 1954',
			{kind: 'date-off', by: 1, unit: 'year'},
		],
		[truce, '27 Juli 1935', {kind: 'date-off', by: -18, unit: 'year'}],
		[truce, '25 Juni 1950', {kind: 'date-off', by: -3, unit: 'year'}],
		[truce, '27 Juil 1953', {kind: 'typo'}],
		[card('date', 'Juli 1953'), '27 Juli 1953', {kind: 'more-than-asked'}],
		[days, '26 Juli 2023', {kind: 'date-off', by: 1, unit: 'day'}],
		[card('date', 'pukul 10.30 WIB'), '9.30', {kind: 'date-off', by: -1, unit: 'hour'}],
		[card('date', 'pukul 10.30 WIB'), '10.45', {kind: 'date-off', by: 15, unit: 'minute'}],
		[card('quantity', 'Rp417 juta'), '415 juta', {kind: 'amount-off', times: 415 / 417, by: -2e6}],
		[card('quantity', 'Rp417 juta'), '834 juta', {kind: 'amount-off', times: 2, by: 417e6}],
		[card('quantity', 'Rp417 juta'), '417 juta dolar', {kind: 'unit'}],
		[card('quantity', '500 orang'), 'lebih dari 500 orang', {kind: 'bound'}],
		[card('organisation', 'Badan Nasional Penanggulangan Bencana'), 'BNPB', {kind: 'short-form'}],
		[body, 'Badan Klimatologi, Meteorologi, dan Geofisika', {kind: 'word-order'}],
		[shoigu, '...', {kind: 'empty'}],
		[
			card('person', 'Rahmat Hidayat', {distractors: ['Rahmat Hidayah']}),
			'Rahmat Hidaya',
			{kind: 'another-option'},
		],
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

describe('what the learner has accepted', () => {
	it.each([
		['sang menteri', 'right', {kind: 'own'}],
		['SANG  MENTERI', 'right', {kind: 'own'}],
		['Shoigu', 'right', undefined],
		['sang mentri', 'wrong', undefined],
		['Kang Sun Nam', 'wrong', {kind: 'another-option'}],
	] as const)('%s is %s', (typed, verdict, remark) => {
		const of = {...shoigu, distractors: ['Kang Sun Nam']};
		const {difference: _, ...ruling} = judge(typed, of, ['sang menteri', 'Kang Sun Nam']);
		expect(ruling).toEqual({verdict, ...(remark ? {remark} : {})});
	});
});

/** Texts such as keys are made of, and such as nobody would write. */
const text = fc.oneof(
	fc
		.array(
			fc.constantFrom(
				...'Sri Mulyani Mulyono Kota Kabupaten Bandung PT KPK 27 28 Juli 1953 1,5 1.500 juta miliar Rp'.split(
					' ',
				),
				...'persen orang ton kg dan atau bukan tidak hujan hutan karena untuk , - ( ) pukul 10.30 WIB'.split(
					' ',
				),
			),
			{minLength: 1, maxLength: 6},
		)
		.map((words) => words.join(' ')),
	fc.string({minLength: 1, unit: 'grapheme', maxLength: 30}),
);
const kind = fc.constantFrom(
	...'person place organisation event date quantity acronym quote thing reason purpose manner word custom'.split(
		' ',
	),
);

describe('always', () => {
	it('each accepted form is right, in any case and with any spacing', () =>
		fc.assert(
			fc.property(kind, text, text, (of, answer, accepted) => {
				fc.pre(fold(answer) !== '' && fold(accepted) !== '');
				const asked = card(of, answer, {accept: [accepted]});
				for (const form of [answer, accepted]) {
					const written = `  ${form.replaceAll(' ', '   ').toUpperCase()} `;
					if (fold(written) === fold(form)) expect(judge(written, asked).verdict).toBe('right');
				}
			}),
			{numRuns: 2000},
		));

	it('a wrong option is never right', () =>
		fc.assert(
			fc.property(
				kind,
				text,
				fc.array(text, {maxLength: 3}),
				text,
				(of, answer, accept, option) => {
					fc.pre(
						answer.trim() !== '' && ![answer, ...accept].some((key) => fold(key) === fold(option)),
					);
					const asked = card(of, answer, {accept, distractors: [option]});
					expect(judge(option, asked, [option]).verdict).not.toBe('right');
				},
			),
			{numRuns: 3000},
		));

	it('any answer is judged, however long', () => {
		const long = [
			'a'.repeat(10_000),
			'satu '.repeat(2000),
			'27 Juli '.repeat(1250),
			'1.500,'.repeat(1700),
			'(a('.repeat(3300),
			'dan , & '.repeat(1250),
			'tidak hujan '.repeat(830),
			'-'.repeat(10_000),
			'😀'.repeat(5000),
		];
		const keys = [
			'Sergei Shoigu',
			'27 Juli 1953',
			'Rp1,5 miliar',
			'a, b, dan c',
			...long.slice(0, 4),
		];
		for (const of of ['person', 'place', 'organisation', 'date', 'quantity', 'thing', 'reason']) {
			for (const key of keys.slice(0, 5)) {
				for (const typed of long) {
					expect(judge(typed, card(of, key)).verdict).toBe(typed === key ? 'right' : 'wrong');
				}
			}
		}
	});

	it('no answer breaks the judge', () =>
		fc.assert(
			fc.property(kind, text, text, fc.array(text, {maxLength: 2}), (of, answer, typed, own) => {
				expect(['right', 'almost', 'wrong']).toContain(judge(typed, card(of, answer), own).verdict);
			}),
			{numRuns: 2000},
		));

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
