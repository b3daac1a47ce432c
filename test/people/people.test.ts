import {describe, expect, it} from 'vitest';
import type {Deck} from '../../source/deck/deck.js';
import {appearancesOf, officesOf, relatedTo} from '../../source/people/page.js';
import type {People, Profile} from '../../source/people/profiles.js';
import {seeded} from '../../source/session/chance.js';
import {meet} from '../helpers/met.js';
import {type NewsCard, newsDeck} from '../helpers/news-decks.js';

const all = ({profiles}: People): string[] => profiles.map(({name}) => name);

function the(people: People, name: string): Profile {
	const found = people.profiles.filter((profile) => profile.name === name);
	expect(found.map((profile) => profile.name)).toEqual([name]);
	return found[0]!;
}

const minister: NewsCard = {
	question: 'Siapakah Menteri Keuangan yang mengumumkan anggaran di Jakarta?',
	answer: 'Ratna Wijayanti',
	accept: ['Ratna', 'Menteri Keuangan Ratna Wijayanti'],
	sentence: 'Menteri Keuangan **Ratna Wijayanti** mengumumkan anggaran baru di Jakarta.',
};

describe('a person', () => {
	it('is one over all articles under a full name, with offices, sentences, cards and company', () => {
		const people = meet(
			newsDeck('satu', {title: 'Anggaran diumumkan', date: '2026-03-02'}, [minister]),
			newsDeck('dua', {title: 'Rapat di Bandung', date: '2026-05-09'}, [
				{
					kind: 'place',
					question: 'Di manakah Gubernur Ratna Wijayanti bertemu Hendra Saputra?',
					answer: 'Bandung',
					sentence: 'Gubernur Ratna Wijayanti bertemu Hendra Saputra di **Bandung** kemarin.',
				},
			]),
		);
		const ratna = the(people, 'Ratna Wijayanti');
		expect(ratna).toMatchObject({
			id: 'person:ratna wijayanti',
			type: 'person',
			articles: 2,
			newest: '2026-05-09',
			others: ['Ratna'],
		});
		expect(officesOf(ratna)).toEqual([
			{text: 'Gubernur', from: '2026-05-09', to: '2026-05-09'},
			{text: 'Menteri Keuangan', from: '2026-03-02', to: '2026-03-02'},
		]);
		expect(ratna.cards.map(({key, as}) => [key, as])).toEqual([
			['satu/k1', 'answer'],
			['dua/k1', 'question'],
		]);
		expect(
			appearancesOf(ratna).map(({article, sentences}) => [
				article.title,
				sentences.map(({text, mentions: [mention]}) => text.slice(mention!.start, mention!.end)),
			]),
		).toEqual([
			['Rapat di Bandung', ['Ratna Wijayanti']],
			['Anggaran diumumkan', ['Ratna Wijayanti']],
		]);
		expect(relatedTo(ratna, people).map(({profile}) => profile.name)).toEqual([
			'Bandung',
			'Hendra Saputra',
			'Jakarta',
		]);
		expect(people.ofCard('satu/k1')).toBe(ratna);
		expect(people.find(ratna.id)).toBe(ratna);
	});

	it('is told by a short name inside one article only', () => {
		const short = (answer: string, sentence: string): NewsCard => ({
			question: 'Siapakah yang meninjau pasar itu?',
			answer,
			sentence,
		});
		const people = meet(
			newsDeck('satu', {}, [
				short('Bambang Siregar', 'Wali Kota **Bambang Siregar** meninjau pasar itu.'),
				short('Bambang Siregar', 'Menurut **Siregar**, pasar itu akan dibangun lagi.'),
			]),
			newsDeck('dua', {}, [
				short('Lukman Siregar', 'Bupati **Lukman Siregar** meninjau pasar itu.'),
				short('Lukman Siregar', '"Pasar itu bersih," kata **Siregar**.'),
			]),
			newsDeck('tiga', {}, [short('Siregar', 'Kapten **Siregar** meninjau pasar itu.')]),
			newsDeck('empat', {}, [short('Siregar', 'Bidan **Siregar** meninjau pasar itu.')]),
		);
		expect(all(people)).toEqual(['Bambang Siregar', 'Lukman Siregar', 'Siregar', 'Siregar']);
		expect(new Set(people.profiles.map(({id}) => id)).size).toBe(4);
		expect(appearancesOf(the(people, 'Bambang Siregar'))[0]!.sentences).toHaveLength(2);
	});

	it('has no sentence in which a short name may be another’s of the same article', () => {
		const people = meet(
			newsDeck('satu', {}, [
				{
					question: 'Siapakah bupati yang bertemu Rudi Siregar?',
					answer: 'Anton Siregar',
					sentence: 'Bupati **Anton Siregar** bertemu Camat Rudi Siregar.',
				},
				{
					kind: 'date',
					question: 'Kapan Siregar akan kembali?',
					answer: 'Senin',
					sentence: 'Menurut rencana, Siregar akan kembali pada **Senin**.',
				},
				{
					question: 'Siapakah yang memuji warga?',
					answer: 'Rudi Siregar',
					sentence: '"Warga sangat ramah," kata **Siregar**.',
				},
			]),
		);
		const sentences = (name: string): number =>
			appearancesOf(the(people, name))[0]!.sentences.length;
		expect([sentences('Anton Siregar'), sentences('Rudi Siregar')]).toEqual([1, 2]);
		expect(the(people, 'Anton Siregar').cards.map(({id}) => id)).toEqual(['k1']);
	});

	it('is one under names by which everybody knows them, and under spellings that a card accepts', () => {
		const people = meet(
			newsDeck('satu', {}, [
				{
					question: 'Siapakah yang membuka bendungan itu?',
					answer: 'Joko Widodo',
					sentence: 'Presiden **Joko Widodo** membuka bendungan itu.',
				},
			]),
			newsDeck('dua', {}, [
				{
					question: 'Siapakah yang menutup pameran itu?',
					answer: 'Jokowi',
					sentence: 'Presiden **Jokowi** menutup pameran itu.',
				},
			]),
			newsDeck('tiga', {}, [
				{
					question: 'Siapakah Menteri Pertahanan Rusia?',
					answer: 'Sergei Shoigu',
					accept: ['Sergey Shoigu'],
					sentence: 'Menteri Pertahanan Rusia **Sergei Shoigu** tiba di Pyongyang.',
				},
			]),
			newsDeck('empat', {}, [
				{
					question: 'Siapakah tamu itu?',
					answer: 'Sergey Shoigu',
					sentence: 'Tamu itu, **Sergey Shoigu**, menginap semalam.',
				},
			]),
		);
		expect(the(people, 'Joko Widodo')).toMatchObject({articles: 2, others: ['Jokowi']});
		expect(people.profiles.filter(({name}) => name.endsWith('Shoigu'))).toHaveLength(1);
	});

	it('is one under a shorter full name only where the office is the same too', () => {
		const long = newsDeck('satu', {}, [
			{
				question: 'Siapakah Menteri Sosial?',
				answer: 'Sari Mulyana Indrajaya',
				sentence: 'Menteri Sosial **Sari Mulyana Indrajaya** membuka acara itu.',
			},
			{
				question: 'Siapakah yang pulang?',
				answer: 'Sari Mulyana Indrajaya',
				sentence: 'Sore harinya **Sari Mulyana** pulang.',
			},
		]);
		const named = (id: string, office: string): Deck =>
			newsDeck(id, {}, [
				{
					question: 'Siapakah yang hadir?',
					answer: 'Sari Mulyana',
					sentence: `${office} **Sari Mulyana** hadir dalam rapat itu.`,
				},
			]);
		expect(all(meet(long, named('dua', 'Menteri Sosial')))).toEqual(['Sari Mulyana Indrajaya']);
		expect(all(meet(long, named('dua', 'Bupati')))).toEqual([
			'Sari Mulyana',
			'Sari Mulyana Indrajaya',
		]);
	});
});

describe('a body', () => {
	const expanded = (id: string, full: string, short: string): Deck =>
		newsDeck(id, {}, [
			{
				kind: 'acronym',
				question: `Apa kepanjangan ${short}?`,
				answer: full,
				sentence: `**${full}** (${short}) mengumumkan hasilnya hari ini.`,
			},
		]);
	const bare = (id: string, short: string): Deck =>
		newsDeck(id, {}, [
			{
				kind: 'organisation',
				question: 'Lembaga manakah yang menunda pengumuman itu?',
				answer: short,
				sentence: `**${short}** menunda pengumuman itu sampai besok.`,
			},
		]);

	it('is one by its acronym and by its name', () => {
		const people = meet(
			bare('satu', 'KPK'),
			expanded('dua', 'Komisi Pemberantasan Korupsi', 'KPK'),
		);
		const kpk = the(people, 'Komisi Pemberantasan Korupsi');
		expect(kpk).toMatchObject({id: 'organisation:komisi pemberantasan korupsi', others: ['KPK']});
		expect(kpk.cards).toHaveLength(2);
	});

	it('is not one by an acronym that stands for several', () => {
		const people = meet(
			expanded('satu', 'Lembaga Riset Garam', 'LRG'),
			expanded('dua', 'Lembaga Relawan Gunung', 'LRG'),
			bare('tiga', 'LRG'),
		);
		expect(all(people)).toEqual(['Lembaga Relawan Gunung', 'Lembaga Riset Garam', 'LRG']);
	});

	it('that every town has is another one in another article', () => {
		const people = meet(bare('satu', 'Polda'), bare('dua', 'Polda'));
		expect(people.profiles.filter(({name}) => name === 'Polda')).toHaveLength(2);
	});
});

describe('a deck', () => {
	it('of the same article in two copies names everybody once', () => {
		const sha256 = 'ab'.repeat(32);
		const people = meet(
			newsDeck('satu', {sha256}, [minister]),
			newsDeck('dua', {sha256}, [minister]),
		);
		const ratna = the(people, 'Ratna Wijayanti');
		expect(ratna.articles).toBe(1);
		expect(appearancesOf(ratna).map(({sentences}) => sentences.length)).toEqual([1]);
		expect(ratna.cards).toHaveLength(2);
	});

	it('of words, or without any name, names nobody', () => {
		const people = meet(
			newsDeck('satu', {}, [
				{
					kind: 'word',
					question: 'Apa arti “anggaran”?',
					answer: 'budget',
					sentence: 'Menteri Ratna Wijayanti mengumumkan **anggaran** itu.',
				},
			]),
			{format: 'newsquiz', version: 1, id: 'dua', title: 'Kosong', language: 'id', cards: []},
		);
		expect(people.profiles).toEqual([]);
	});
});

it('the order of the decks changes nobody', () => {
	const decks = [
		newsDeck('satu', {date: '2026-03-02'}, [minister]),
		newsDeck('dua', {date: '2026-05-09'}, [
			{...minister, answer: 'Ratna', sentence: '**Ratna** pulang.'},
		]),
		newsDeck('tiga', {}, [
			{
				kind: 'acronym',
				question: 'Apa kepanjangan KPK?',
				answer: 'Komisi Pemberantasan Korupsi',
				sentence: '**Komisi Pemberantasan Korupsi** (KPK) memeriksa Ratna Wijayanti.',
			},
		]),
	];
	const told = (order: readonly Deck[]): unknown =>
		meet(...order).profiles.map(({id, name, articles, cards}) => [
			id.replace(/@.*/, ''),
			name,
			articles,
			cards.map(({key}) => key).sort(),
		]);
	const first = told(decks);
	expect(told([...decks].reverse())).toEqual(first);
	expect(told([decks[1]!, decks[2]!, decks[0]!])).toEqual(first);
});

it('whatever stands in a deck, every card of a profile is one of its decks’, and every mention lies in its sentence', () => {
	const names = [
		'Ratna Wijayanti',
		'Siregar',
		'KPK',
		'Bandung',
		'漢字',
		'e\u0301',
		' ',
		'____',
		'.*(',
	];
	const random = seeded('people');
	const pick = (): string => names[Math.floor(random() * names.length)]!;
	for (let round = 0; round < 40; round++) {
		const decks = Array.from({length: 3}, (_, at) =>
			newsDeck(
				`paket-${at}`,
				{},
				Array.from({length: 4}, () => ({
					kind: ['person', 'place', 'organisation', 'acronym', 'date'][Math.floor(random() * 5)]!,
					question: `Siapa ${pick()} dan ${pick()}?`,
					answer: pick(),
					accept: [pick()],
					sentence: `${pick()} dan **${pick()}** bertemu ${pick()}.`,
				})),
			),
		);
		const people = meet(...decks);
		const keys = new Set(decks.flatMap(({id, cards}) => cards.map((card) => `${id}/${card.id}`)));
		expect(new Set(people.profiles.map(({id}) => id)).size).toBe(people.profiles.length);
		for (const profile of people.profiles) {
			expect(profile.cards.filter(({key}) => !keys.has(key))).toEqual([]);
			for (const {sentences} of appearancesOf(profile))
				for (const {text, mentions} of sentences)
					for (const {start, end} of mentions) {
						expect(start).toBeGreaterThanOrEqual(0);
						expect(end).toBeLessThanOrEqual(text.length);
					}
			expect(relatedTo(profile, people).map((each) => each.profile)).not.toContain(profile);
		}
	}
});
