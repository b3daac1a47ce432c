import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {carryIds} from '../../source/deck/carry-ids.js';
import type {Card, Deck} from '../../source/deck/deck.js';
import {isRetired, retiredTag, withoutRetired} from '../../source/deck/retired.js';
import {articleId, cardId, factId} from '../../source/deck/ids.js';
import {sameArticle} from '../../source/deck/same-article.js';

const sentences = {
	opened: 'Bupati Rukmana membuka Pasar Apung Kahayan pada Senin, 6 Mei 2024.',
	traders: 'Pasar itu menampung 120 pedagang dari tiga kecamatan.',
	cost: 'Pembangunannya menelan dana Rp4,5 miliar dari APBD.',
};

function card(
	sentence: string,
	kind: string,
	answer: string,
	form = 'direct',
	article = 'a1',
): Card {
	const fact = factId({kind, answer, evidence: sentence});
	return {
		id: cardId({article, fact, form}),
		kind,
		form,
		question: `Pertanyaan ${form} tentang ${kind}?`,
		answer,
		evidence: [{article, text: sentence, start: 0, end: 4}],
		fact,
	};
}

function deck(cards: Card[], rest: Partial<Deck> = {}): Deck {
	const {article = 'a1'} = cards[0]?.evidence?.[0] ?? {};
	return {
		format: 'newsquiz',
		version: 1,
		id: 'pasar-apung-00000000',
		title: 'Pasar apung',
		language: 'id',
		createdAt: '2024-05-06T10:00:00Z',
		articles: [{id: article, title: 'Pasar apung dibuka'}],
		cards,
		...rest,
	};
}

const opened = card(sentences.opened, 'person', 'Rukmana');
const openedCloze = card(sentences.opened, 'person', 'Rukmana', 'cloze');
const traders = card(sentences.traders, 'quantity', '120 pedagang');
const cost = card(sentences.cost, 'quantity', 'Rp4,5 miliar');

describe('carryIds', () => {
	it('changes nothing when nothing has changed', () => {
		const existing = deck([opened, openedCloze, traders]);
		expect(carryIds(deck([opened, openedCloze, traders]), existing)).toEqual(existing);
	});

	it('keeps the deck id, title, dates and unknown fields', () => {
		const existing = deck([opened], {title: 'Judul guru', kelas: 'VII B'});
		const built = deck([opened, cost], {
			id: 'lain-11111111',
			title: 'Judul mesin',
			createdAt: '2024-06-01T00:00:00Z',
			license: 'CC-BY-4.0',
		});
		expect(carryIds(built, existing)).toMatchObject({
			id: 'pasar-apung-00000000',
			title: 'Judul guru',
			kelas: 'VII B',
			createdAt: '2024-05-06T10:00:00Z',
			updatedAt: '2024-06-01T00:00:00Z',
			license: 'CC-BY-4.0',
		});
	});

	it('keeps a question that the teacher has edited', () => {
		const edited = {...opened, question: 'Siapakah yang membuka pasar itu?', hint: 'Kepala daerah'};
		expect(carryIds(deck([opened]), deck([edited])).cards).toEqual([edited]);
	});

	it('keeps the id of a card that was built under another id', () => {
		const old = {...opened, id: 'kartu-1', fact: undefined};
		expect(carryIds(deck([opened]), deck([old])).cards.map(({id}) => id)).toEqual(['kartu-1']);
	});

	it('matches by fact and form when the article got another id', () => {
		const moved = [opened, traders].map(({answer, kind, evidence}) =>
			card(evidence![0]!.text, kind, answer, 'direct', 'a2'),
		);
		const result = carryIds(deck(moved), deck([opened, traders]));
		expect(result.cards).toEqual([opened, traders]);
		expect(result.articles).toEqual([{id: 'a1', title: 'Pasar apung dibuka'}]);
	});

	it('asks from the corrected sentence under the old id', () => {
		const corrected = 'Pasar itu menampung 120 pedagang dari empat kecamatan.';
		const old = {...traders, hint: 'Lebih dari seratus', catatan: 'guru'};
		const result = carryIds(
			deck([{...card(corrected, 'quantity', '120 pedagang'), question: 'Dari empat kecamatan?'}]),
			deck([{...old, question: 'Dari tiga kecamatan?'}]),
		);
		expect(result.cards).toHaveLength(1);
		expect(result.cards[0]).toMatchObject({
			id: traders.id,
			question: 'Dari empat kecamatan?',
			hint: 'Lebih dari seratus',
			catatan: 'guru',
			evidence: [{text: corrected}],
		});
	});

	it('does not give a changed answer the progress of the old one', () => {
		const changed = card(sentences.traders.replace('120', '150'), 'quantity', '150 pedagang');
		const result = carryIds(deck([changed]), deck([traders]));
		expect(result.cards.map(({answer}) => answer)).toEqual(['120 pedagang', '150 pedagang']);
	});

	it('keeps the teacher’s question and options over a correction that does not touch them', () => {
		const corrected = 'Pasar itu menampung 120 pedagang dari empat kecamatan.';
		const old = {
			...traders,
			question: 'Berapa pedagang berjualan di Pasar Apung Kahayan?',
			distractors: ['90 pedagang', '150 pedagang'],
			accept: ['seratus dua puluh'],
		};
		const built = {...card(corrected, 'quantity', '120 pedagang'), distractors: ['110 pedagang']};
		expect(carryIds(deck([built]), deck([old])).cards).toEqual([
			{...old, evidence: built.evidence, fact: built.fact},
		]);
	});

	it.each([
		['a new wording', {question: 'Siapa yang membuka Pasar Apung Kahayan?'}],
		['another form', {form: 'cloze', id: 'c1111111111111111', question: '____ membuka pasar.'}],
		['a fuller key', {answer: 'Bupati Rukmana', fact: 'f2', id: 'c2222222222222222'}],
		['another number of options', {distractors: ['Wulan', 'Sarah']}],
	])('takes %s of newer rules for the card that is there', (_, news) => {
		const built = {...opened, ...news};
		expect(carryIds(deck([built]), deck([opened])).cards).toEqual([opened]);
	});

	it('asks anew what names the month of a wrong date, and dates the rest anew', () => {
		const dated = (publishedAt: string) => ({
			articles: [{id: 'a1', title: 'Pasar apung dibuka', publishedAt}],
		});
		const old = [
			{...traders, asOf: '2023-05-06', question: 'Berapa pedagang di pasar itu pada Mei 2023?'},
			{...cost, asOf: '2023-05-06'},
		];
		const built = [
			{...traders, asOf: '2024-05-06', question: 'Berapa pedagang di pasar itu pada Mei 2024?'},
			{...cost, asOf: '2024-05-06'},
		];
		expect(
			carryIds(deck(built, dated('2024-05-06')), deck(old, dated('2023-05-06'))).cards,
		).toEqual(built);
	});

	it('keeps what another article proves when one is corrected', () => {
		const other = {article: 'a9', text: 'Ada 120 pedagang di pasar.', start: 4, end: 16};
		const corrected = card(
			'Pasar menampung 120 pedagang dari tiga kecamatan.',
			'quantity',
			'120 pedagang',
		);
		const old = {...traders, evidence: [...traders.evidence!, other]};
		const [result] = carryIds(deck([corrected]), deck([old])).cards;
		expect(result).toMatchObject({id: traders.id, evidence: [...corrected.evidence!, other]});
	});

	it('takes an article of another publisher for another one, and a corrected one for the same', () => {
		const by = (publisher: string, id: string) => ({
			articles: [{id, title: 'Pasar apung dibuka', publisher}],
		});
		const moved = card(sentences.cost, 'quantity', 'Rp4,5 miliar', 'direct', 'a2');
		const ids = (built: Deck) =>
			carryIds(built, deck([cost], by('Kabar', 'a1'))).articles?.map(({id}) => id);
		expect(ids(deck([moved], by('Kabar', 'a2')))).toEqual(['a1']);
		expect(ids(deck([moved], by('Suara', 'a2')))).toEqual(['a1', 'a2']);
	});

	it('retires a built card whose sentence the article has taken back, and only such', () => {
		const byHand: Card = {
			...cost,
			id: 'dari-guru',
			question: 'Berapa dananya?',
			answer: 'Rp4,5 miliar',
		};
		const noEvidence: Card = {id: 'c0123456789abcdef', kind: 'custom', question: 'a?', answer: 'b'};
		const elsewhere = card(sentences.cost, 'quantity', 'Rp9', 'direct', 'a9');
		const existing = deck([opened, traders, byHand, noEvidence, elsewhere]);
		const built = deck([opened]);
		const ids = (texts?: string[]) =>
			withoutRetired(carryIds(built, existing, texts)).cards.map(({id}) => id);
		expect(ids([sentences.opened])).toEqual([opened.id, 'dari-guru', noEvidence.id, elsewhere.id]);
		expect(ids([`${sentences.opened} ${sentences.traders}`])).toContain(traders.id);
		expect(ids()).toContain(traders.id);
	});

	it('asks a retired card again when its sentence is back, unless it was retired for another reason', () => {
		const shorter = carryIds(deck([opened]), deck([opened, traders]), [sentences.opened]);
		expect(shorter.cards.map(isRetired)).toEqual([false, true]);
		const all = [`${sentences.opened} ${sentences.traders}`];
		expect(carryIds(deck([opened, traders]), shorter, all).cards).toEqual([opened, traders]);
		const byTeacher = {...traders, tags: [retiredTag]};
		expect(carryIds(deck([opened, traders]), deck([opened, byTeacher]), all).cards).toEqual([
			opened,
			byTeacher,
		]);
	});

	it('puts new cards after the old, each id once', () => {
		const result = carryIds(deck([cost, opened, cost, openedCloze]), deck([traders, opened]));
		expect(result.cards).toEqual([traders, opened, cost, openedCloze]);
	});

	it('adds the articles of a build that has more', () => {
		const other = card('Kereta malam kembali beroperasi.', 'event', 'kereta', 'direct', 'a7');
		const built = deck([opened, other], {
			articles: [
				{id: 'a1', title: 'Pasar apung dibuka', publisher: 'Kabar'},
				{id: 'a7', title: 'Kereta malam'},
			],
		});
		expect(carryIds(built, deck([opened])).articles).toEqual([
			{id: 'a1', title: 'Pasar apung dibuka', publisher: 'Kabar'},
			{id: 'a7', title: 'Kereta malam'},
		]);
	});

	it('never makes an id twice, and keeps every id that was there', () => {
		const anyCard = fc
			.record({
				sentence: fc.constantFrom(...Object.values(sentences), 'Pasar itu menampung 120 orang.'),
				kind: fc.constantFrom('person', 'quantity'),
				answer: fc.constantFrom('Rukmana', '120 pedagang', 'Rp4,5 miliar'),
				form: fc.constantFrom('direct', 'cloze'),
				article: fc.constantFrom('a1', 'a2'),
			})
			.map(({sentence, kind, answer, form, article}) =>
				card(sentence, kind, answer, form, article),
			);
		const anyDeck = fc.uniqueArray(anyCard, {selector: ({id}) => id}).map((all) => deck(all));
		fc.assert(
			fc.property(anyDeck, anyDeck, (built, existing) => {
				const ids = carryIds(built, existing).cards.map(({id}) => id);
				expect(new Set(ids).size).toBe(ids.length);
				expect(ids.slice(0, existing.cards.length)).toEqual(existing.cards.map(({id}) => id));
			}),
		);
	});

	it('alters neither deck', () => {
		const existing = deck([traders, opened]);
		const built = deck([cost], {articles: [{id: 'a5', title: 'x'}]});
		const before = JSON.stringify([built, existing]);
		carryIds(built, existing, ['']);
		expect(JSON.stringify([built, existing])).toBe(before);
	});
});

describe('sameArticle', () => {
	const existing = deck([opened, traders, cost]);
	const article = (text: string, url?: string) => ({text, blocks: [], noise: [], url});

	it('knows the article by address and by body', () => {
		const text = Object.values(sentences).join(' ');
		const url = 'https://kabar.example/a/1';
		const byUrl = deck([], {articles: [{id: 'x', title: 'x', url: `${url}?utm_source=y`}]});
		const byBody = deck([], {articles: [{id: articleId(article(text)), title: 'x'}]});
		expect(sameArticle(byUrl, article('lain sama sekali', url))).toBe(true);
		expect(sameArticle(byBody, article(text))).toBe(true);
		expect(sameArticle(byUrl, article(text))).toBe(false);
	});

	it('knows a corrected version by its sentences', () => {
		const corrected = `Koreksi. ${Object.values(sentences).join('\n')} Kalimat baru.`;
		expect(sameArticle(existing, article(corrected))).toBe(true);
	});

	it('does not take an article that shares a passage for the same', () => {
		expect(sameArticle(existing, article(`${sentences.opened} ${sentences.traders}`))).toBe(false);
		expect(sameArticle(existing, article('Gempa mengguncang kota itu.'))).toBe(false);
	});
});
