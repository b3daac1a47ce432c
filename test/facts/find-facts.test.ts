import {describe, expect, test} from 'vitest';
import {groupEntities} from '../../source/facts/people-and-bodies.js';
import {factsOf, factsOfPasted, ofType} from './article.js';

const article = `Wali Kota Semarang Buka Pasar Ikan Baru

SEMARANG, KabarKini.example - Wali Kota Semarang Mira Siregar membuka Pasar Ikan Tanjung Mas pada Rabu (12/3/2025). Pembangunan pasar itu menelan biaya Rp 417 juta, kata Dinas Perikanan Kota Semarang.
"Pedagang bisa masuk mulai pukul 06.00 WIB besok," ujar Mira.
Badan Pusat Statistik (BPS) mencatat 2.500 ton ikan masuk ke Semarang setiap bulan. Menurut BPS, angka itu naik 12 persen.
Ketua Asosiasi Nelayan Pesisir, Johan Pattiasina, menyambut baik. "Kami sudah menunggu lima tahun," katanya.
`;

describe('a whole article', () => {
	const facts = factsOfPasted(article);

	test('every mention lies where it says, in order', () => {
		let last = 0;
		for (const entity of facts.entities) {
			expect(facts.article.text.slice(entity.start, entity.end)).toBe(entity.text);
			expect(entity.start).toBeGreaterThanOrEqual(last);
			const sentence = facts.analysis.sentences[entity.sentence];
			expect(sentence && sentence.start <= entity.start).toBe(true);
			last = entity.start;
		}
	});

	test('its people with their offices', () => {
		const people = groupEntities(facts).filter(({type}) => type === 'person');
		expect(people).toMatchObject([
			{name: 'Mira Siregar', aliases: ['Mira'], roles: ['Wali Kota Semarang']},
			{name: 'Johan Pattiasina', roles: ['Ketua Asosiasi Nelayan Pesisir']},
		]);
	});

	test('its bodies and places', () => {
		const named = groupEntities(facts);
		const names = (wanted: string) =>
			named.filter(({type}) => type === wanted).map(({name}) => name);
		expect(names('organisation')).toEqual(
			expect.arrayContaining([
				'Badan Pusat Statistik',
				'Asosiasi Nelayan Pesisir',
				'Dinas Perikanan Kota Semarang',
			]),
		);
		expect(names('place')).toEqual(expect.arrayContaining(['Pasar Ikan Tanjung Mas', 'Semarang']));
	});

	test('its dates, times, figures and acronyms', () => {
		expect(ofType(facts, 'date').map(({iso}) => iso)).toContain('2025-03-12');
		expect(ofType(facts, 'time')).toMatchObject([{time: '06:00+07:00'}]);
		expect(ofType(facts, 'quantity').map(({value}) => value)).toEqual(
			expect.arrayContaining([417_000_000, 2500, 12]),
		);
		expect(ofType(facts, 'acronym')).toMatchObject([
			{text: 'BPS', expansion: 'Badan Pusat Statistik'},
		]);
	});

	test('its quotes with their speakers', () => {
		expect(ofType(facts, 'quote').map(({speaker}) => speaker)).toEqual([
			'Mira Siregar',
			'Johan Pattiasina',
		]);
	});
});

test('another recogniser can take the place of the rules', () => {
	const text = 'xyz datang.';
	const article = {
		text,
		blocks: [{kind: 'paragraph' as const, start: 0, end: text.length}],
		noise: [],
	};
	expect(groupEntities(factsOf(text))).toEqual([]);
	return import('../../source/facts/find-facts.js').then(({findFacts}) => {
		const facts = findFacts(article, {recognise: () => [{type: 'person', start: 0, end: 3}]});
		expect(facts.entities).toMatchObject([{type: 'person', text: 'xyz', name: 'xyz'}]);
	});
});

test('text without sense has no facts and does no harm', () => {
	for (const text of ['', '()', '(((', '"', '"'.repeat(99), 'KPK (', ', , ,', 'A (B) C (D)']) {
		expect(() => factsOf(text)).not.toThrow();
	}
});
