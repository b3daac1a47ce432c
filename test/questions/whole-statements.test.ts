import {describe, expect, test} from 'vitest';
import {articleFromText} from '../../source/article/from-text.js';
import {findFacts} from '../../source/facts/find-facts.js';
import {cardOf} from '../../source/questions/card-of.js';
import {claimsOf, worded, type Claim} from '../../source/questions/claims/claim.js';
import type {Draft} from '../../source/questions/draft.js';
import {draftsOf} from '../../source/questions/forms/index.js';
import {matchForms} from '../../source/questions/forms/match.js';
import {orderForm} from '../../source/questions/forms/order.js';
import {statementChoices} from '../../source/questions/forms/statement-choice.js';
import {trueFalseForm} from '../../source/questions/forms/true-false.js';
import {lint} from '../../source/questions/lint/rules.js';
import {withComparisons} from '../../source/questions/mix.js';
import {statementsOf} from '../../source/questions/statement.js';
import {readStory, type Story} from '../../source/questions/story.js';
import {marked} from './marked.js';

const publishedAt = '2024-05-20';
const read = (text: string): Story =>
	readStory(findFacts(articleFromText(text, {publishedAt, title: 'Kabar dari Lontar'})));
const byHand = (source: string): Story => readStory(marked(source, {publishedAt}));
const told = (story: Story) => story.sentences.flatMap((sentence) => statementsOf(story, sentence));
const claims = (story: Story): Claim[] => claimsOf(story, told(story));
/** What can be exchanged in each claim, as `kind: key`. */
const exchangeable = (story: Story): string[] =>
	claims(story).flatMap(({changes}) => changes.map(({kind, key}) => `${kind}: ${key}`));

describe('a sentence can be made false in', () => {
	test.each([
		['a figure', 'Museum Bahari Ambon menyimpan 5.300 koleksi.', ['quantity: 5.300 koleksi']],
		[
			'a count in words',
			'Provinsi Maluku mengirim delapan kapal penolong.',
			['quantity: delapan kapal'],
		],
		[
			'the way things go',
			'Harga beras di Ambon naik 4 persen.',
			['thing: naik', 'quantity: 4 persen'],
		],
		[
			'a place and a day of what happened once',
			'Festival Musik Bambu digelar di Ternate pada 18 April 2024.',
			['place: Ternate', 'date: 18 April 2024'],
		],
		[
			'a result',
			'Timnas Indonesia mengalahkan Filipina 2-0 pada 12 Mei 2024.',
			['quantity: 2-0', 'date: 12 Mei 2024'],
		],
		[
			'a ministry',
			'Kementerian Pertanian membangun gudang beras di Ambon.',
			['place: Ambon', 'organisation: Kementerian Pertanian'],
		],
	])('%s', (_, text, parts) => expect(exchangeable(read(text))).toEqual(parts));
});

describe('no sentence is made false', () => {
	test.each([
		[
			'about a person',
			'Bupati {person:Wira Santoso|role=Bupati} membuka {place:Pasar Lontar} pada {date:4 Mei 2024|iso=2024-05-04}.',
		],
		[
			'that may name one',
			'Juara itu, Sutarjo, meraih {quantity:12 medali|value=12|unit=medali} di {place:Ambon}.',
		],
		[
			'about death',
			'{organisation:PT Lontar} mencatat {quantity:12 karyawan|value=12|unit=karyawan} tewas di {place:Ambon}.',
		],
		[
			'about killing',
			'Badai Randu di {place:Ambon} menewaskan {quantity:12 orang|value=12|unit=orang}.',
		],
		[
			'whose figure is a bound',
			'{organisation:PT Lontar} memiliki lebih dari {quantity:120 kapal|value=120|unit=kapal} dagang.',
		],
		[
			'whose figures depend on each other',
			'{organisation:PT Lontar} memiliki {quantity:12 kapal|value=12|unit=kapal} besar dan {quantity:30 kapal|value=30|unit=kapal} kecil.',
		],
		[
			'that is denied',
			'{organisation:PT Lontar} tidak membeli {quantity:12 kapal|value=12|unit=kapal} dagang.',
		],
		[
			'that is open',
			'{organisation:PT Lontar} mungkin membeli {quantity:12 kapal|value=12|unit=kapal} dagang.',
		],
		[
			'that counts from elsewhere',
			'{organisation:PT Lontar} menutup gudang {quantity:dua jam|value=2|unit=jam} kemudian.',
		],
		[
			'that names nothing',
			'Sekitar {quantity:80 persen|value=80|unit=%} produk dijual ke luar negeri setiap tahun.',
		],
		[
			'of which only a relative day is known',
			'{organisation:PT Lontar} membuka pabrik musim depan dengan {quantity:12 mesin|value=12|unit=mesin} baru.',
		],
	])('%s', (_, source) => expect(exchangeable(byHand(source))).toEqual([]));

	test('in the place of what holds in many places', () => {
		expect(exchangeable(read('PT Lontar memproduksi kopi di Ambon pada April 2024.'))).toEqual([]);
	});

	test('where the article gives two figures for one thing', () => {
		const text =
			'Polda Maluku menerjunkan 2.355 personel di Ambon.\n\nUntuk laga itu Polda Maluku menurunkan 2.335 personel di stadion.';
		expect(exchangeable(read(text)).filter((part) => part.includes('personel'))).toEqual([]);
	});
});

test('what a person said is put to the article, not to the person', () => {
	const [claim] = claims(
		read('"Museum Bahari menyimpan 5.300 koleksi kapal," kata Kepala Dinas Pariwisata Rani Utami.'),
	);
	expect(claim?.text).toBe('Menurut berita Mei 2024, Museum Bahari menyimpan 5.300 koleksi kapal.');
});

const report = `
Museum Bahari Ambon menyimpan 5.300 koleksi kapal tua.

Kapal Randu mengangkut 840 penumpang dari Ternate.

Pelabuhan Lontar melayani 96 kapal pada April 2024.

Harga ikan tuna di Pasar Mardika naik 12 persen.

Universitas Pattimura membuka program studi kelautan pada 1996.

Bandara Pattimura diresmikan pada 9 Mei 1995.

Festival Musik Bambu digelar di Ternate pada 18 April 2024.
`;

describe('true-false cards', () => {
	const drafts = claims(read(report)).map((claim) => ({claim, draft: trueFalseForm(claim)!}));

	test('show the sentence as it is, or with one part exchanged', () => {
		expect(drafts.length).toBeGreaterThanOrEqual(6);
		for (const {claim, draft} of drafts) {
			const shown = draft.question.replace('Benar atau salah: ', '').toLowerCase();
			const change = claim.changes.find(({key}) => key === draft.factKey)!;
			const lies = change.wrong.map((wrong) =>
				worded(claim, {unit: change.unit, wrong})!.toLowerCase(),
			);
			expect(draft.answer === 'Benar' ? [claim.text.toLowerCase()] : lies).toContain(shown);
			expect(lies).not.toContain(claim.text.toLowerCase());
		}
	});

	test('are true as well as false, and say what is right where they are false', () => {
		expect(new Set(drafts.map(({draft}) => draft.answer))).toEqual(new Set(['Benar', 'Salah']));
		for (const {draft} of drafts)
			expect(draft.explanation).toBe(
				draft.answer === 'Benar' ? undefined : `Yang benar: ${draft.factKey}.`,
			);
	});

	test('put in nothing that the article gives anywhere', () => {
		for (const {claim} of drafts)
			for (const {wrong, kind} of claim.changes)
				for (const {text, entity} of kind === 'thing' ? [] : wrong)
					expect(report).not.toContain(kind === 'date' ? `pada ${entity!.iso}` : text);
	});

	test('are siblings of the plain questions for the same fact', () => {
		const story = read(report);
		const facts = (form: Draft['form'][]) =>
			draftsOf(story)
				.filter((draft) => form.includes(draft.form))
				.map((draft) => cardOf(story, draft, 'a').fact);
		const plain = new Set(facts(['direct', 'cloze']));
		const compared = facts(['true-false', 'statement']);
		expect(compared.filter((fact) => plain.has(fact)).length).toBeGreaterThan(2);
	});
});

describe('a choice of statements', () => {
	const story = read(report);
	const choices = statementChoices(story, claims(story));

	test('has one that agrees, and for each other the sentence that contradicts it', () => {
		expect(choices.length).toBeGreaterThanOrEqual(4);
		const truths = new Set(choices.map(({answer}) => answer));
		for (const draft of choices) {
			expect(draft.distractors!.filter((option) => truths.has(option))).toEqual([]);
			expect(draft.support).toHaveLength(draft.distractors!.length);
			expect(draft.question).toBe(
				'Manakah pernyataan yang sesuai dengan isi berita "Kabar dari Lontar" (Mei 2024)?',
			);
			expect(lint(cardOf(story, draft, 'a'))).toEqual([]);
		}
	});

	test('needs four sentences', () => {
		const short = read(report.trim().split('\n\n').slice(0, 3).join('\n\n'));
		expect(statementChoices(short, claims(short))).toEqual([]);
	});
});

describe('events in order', () => {
	const order = (text: string) => {
		const story = read(text);
		return orderForm(story, told(story));
	};

	test('stand as they followed one another, without their dates', () => {
		const draft = order(
			'Museum Bahari dibuka pada 26 Maret 1977.\n\nPT Lontar menutup pabrik kopi pada Juni 2022.\n\nKoalisi Randu dibentuk pada 2003.',
		);
		expect(draft?.items).toEqual([
			'Museum Bahari dibuka',
			'Koalisi Randu dibentuk',
			'PT Lontar menutup pabrik kopi',
		]);
		expect(draft?.explanation).toBe('26 Maret 1977, 2003, Juni 2022.');
		expect(draft?.support).toHaveLength(2);
	});

	test.each([
		['two events', 'Museum Bahari dibuka pada 1977.\n\nKoalisi Randu dibentuk pada 2003.'],
		[
			'a day within a year that is given for another',
			'Museum Bahari dibuka pada 1977.\n\nKoalisi Randu dibentuk pada 2003.\n\nPT Lontar menutup pabrik pada 5 Mei 2003.',
		],
		[
			'what is planned',
			'Museum Bahari dibuka pada 1977.\n\nKoalisi Randu dibentuk pada 2003.\n\nPT Lontar akan menutup pabrik pada 2026.',
		],
		[
			'what gives its place away',
			'Museum Bahari dibuka pada 1977.\n\nKoalisi Randu dibentuk pada 2003.\n\nPT Lontar kembali menutup pabrik terakhir pada 2020.',
		],
	])('are not asked of %s', (_, text) => expect(order(text)).toBeUndefined());
});

describe('pairs', () => {
	const people =
		'Gubernur Maluku {person:Rendra Laut|role=Gubernur Maluku} menemui Bupati Lontar {person:Wira Santoso|role=Bupati Lontar} dan Ketua Dewan Kopi {person:Nia Rosa|role=Ketua Dewan Kopi}.';

	test('are people and their offices, dated', () => {
		expect(matchForms(byHand(people))).toMatchObject([
			{
				kind: 'person',
				question: 'Pasangkan setiap tokoh dengan jabatannya pada Mei 2024.',
				pairs: [
					['Rendra Laut', 'Gubernur Maluku'],
					['Wira Santoso', 'Bupati Lontar'],
					['Nia Rosa', 'Ketua Dewan Kopi'],
				],
			},
		]);
	});

	test.each([
		['two', people.replace(' dan Ketua Dewan Kopi {person:Nia Rosa|role=Ketua Dewan Kopi}', '')],
		['an office of two holders', people.replaceAll('Bupati Lontar', 'Gubernur Maluku')],
		['a calling', people.replaceAll('Ketua Dewan Kopi', 'pengamat kopi')],
		['a story of crime', `# Tiga Tersangka Suap Ditahan\n${people}`],
	])('are not made of %s', (_, source) =>
		expect(
			matchForms(
				readStory(
					marked(source, {
						publishedAt,
						...(source.startsWith('#') ? {title: 'Tiga Tersangka Suap Ditahan'} : {}),
					}),
				),
			),
		).toEqual([]),
	);

	test('are acronyms and their full names', () => {
		const story = read(
			'Badan Pusat Statistik (BPS) menemui Otoritas Jasa Keuangan (OJK).\n\nKomisi Pemilihan Umum (KPU) membuka kantor di Ambon.',
		);
		expect(matchForms(story).map(({pairs}) => pairs)).toEqual([
			[
				['BPS', 'Badan Pusat Statistik'],
				['OJK', 'Otoritas Jasa Keuangan'],
				['KPU', 'Komisi Pemilihan Umum'],
			],
		]);
	});
});

describe('a deck', () => {
	const candidate = (form: Draft['form'], sentence: number, more: Partial<Draft> = {}) => ({
		score: 10 - sentence,
		fact: more.factKey ?? `${form} ${sentence}`,
		draft: {
			form,
			kind: 'quantity',
			answer: `kunci ${sentence}`,
			question: `soal ${sentence}`,
			statement: {sentence: {index: sentence}},
			...more,
		} as Draft,
	});
	const plain = Array.from({length: 24}, (_, at) => candidate('direct', at));
	const names = (cards: ReadonlyArray<{draft: Draft}>) =>
		cards.flatMap(({draft}, at) =>
			draft.form === 'direct' ? [] : [`${at} ${draft.form} ${draft.answer}`],
		);
	const comparing = [
		candidate('true-false', 30, {answer: 'Benar'}),
		candidate('true-false', 31, {answer: 'Benar'}),
		candidate('true-false', 32, {answer: 'Salah'}),
		candidate('statement', 33, {answer: 'Kalimat'}),
	];

	test.each([
		[
			'of 24 cards has three, true beside false',
			24,
			['6 statement Kalimat', '9 true-false Benar', '12 true-false Salah'],
		],
		['of 12 has two', 12, ['6 statement Kalimat', '9 true-false Benar']],
		['of 5 has none', 5, []],
	])('%s', (_, most, expected) => {
		const cards = withComparisons(plain.slice(0, most), comparing, most);
		expect(cards).toHaveLength(most);
		expect(names(cards)).toEqual(expected);
	});

	test('loses a gap to what shows its answer, never a question', () => {
		const tells = candidate('true-false', 8, {
			answer: 'Benar',
			question: 'Benar atau salah: kunci 8.',
		});
		const withGap = plain.map((card, at) => (at === 8 ? candidate('cloze', 8) : card));
		expect(names(withComparisons(plain, [tells], 24))).toEqual([]);
		expect(names(withComparisons(withGap, [tells], 24))).toEqual(['6 true-false Benar']);
	});
});
