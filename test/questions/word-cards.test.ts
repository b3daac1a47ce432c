import {describe, expect, it} from 'vitest';
import {buildDeckFromText} from '../../source/build.js';
import type {Card, Deck} from '../../source/deck/deck.js';
import {checkDeck} from '../../source/deck/lint/check-deck.js';
import {readDeck} from '../../source/deck/parse-deck.js';
import type {BuildDeckOptions} from '../../source/questions/build-deck.js';
import {newLearner} from '../../source/vocabulary/known-words.js';

const text = `Gubernur Resmikan Pasar Kencana di Kendari

Gubernur Sulawesi Tenggara Rendra Laut meresmikan Pasar Kencana di Kendari, Senin (13/5/2024). Pembangunan pasar itu menelan biaya Rp 12 miliar.

Pedagang menyambut pembukaan pasar tersebut dengan gembira. Pemerintah kota akan menyerahkan kunci kios kepada para pedagang pada akhir pekan ini.

"Kami berharap pasar ini mendorong pertumbuhan ekonomi warga di sekitarnya," kata Rendra. Ia mengingatkan para pedagang agar menjaga kebersihan kios masing-masing.

Kepala Dinas Perdagangan Kendari Nia Rosada memperkirakan jumlah pengunjung mencapai 4.000 orang setiap hari. Pengelolaan pasar diserahkan kepada perusahaan daerah sejak Juni 2024.`;

const later = `Wali Kota Kunjungi Pasar Kencana

Wali Kota Kendari Tirta Wana mengunjungi Pasar Kencana, Rabu (5/6/2024). Ia mengatakan bahwa pertumbuhan penjualan di pasar itu sudah terasa dalam beberapa pekan terakhir.

Pemerintah kota menyerahkan bantuan modal Rp 200 juta kepada 40 pedagang di pasar tersebut. Para pedagang meminta agar jalan menuju pasar segera diperbaiki.`;

const article = {text, publishedAt: '2024-05-14'};
const second = {text: later, publishedAt: '2024-06-06'};
const build = (options?: BuildDeckOptions) => buildDeckFromText(article, options);
const wordsOf = ({cards}: Deck): Card[] => cards.filter(({kind}) => kind === 'word');
const factsOf = ({cards}: Deck): Card[] => cards.filter(({kind}) => kind !== 'word');
const headwords = (cards: readonly Card[]): string[] => [
	...new Set(cards.flatMap(({word}) => word?.headword ?? [])),
];

describe('a built deck asks for words', () => {
	const deck = build();

	it('after its facts: meanings first, then words, then forms', () => {
		const kinds = deck.cards.map(({kind, form}) => (kind === 'word' ? form : 'fact'));
		const order = ['fact', 'gloss', 'recall', 'family'];
		expect([...kinds].sort((a, b) => order.indexOf(a!) - order.indexOf(b!))).toEqual(kinds);
		expect(new Set(kinds)).toEqual(new Set(order));
	});

	it('of six roots, each meaning with its word', () => {
		const glosses = wordsOf(deck).filter(({form}) => form === 'gloss');
		expect(new Set(glosses.map(({fact}) => fact)).size).toBe(6);
		expect(glosses).toHaveLength(6);
		expect(headwords(wordsOf(deck).filter(({form}) => form === 'recall'))).toEqual(
			headwords(glosses),
		);
	});

	it('that are sound by every rule of a check', () => {
		const findings = checkDeck(readDeck(JSON.stringify(deck), 'pasar.json'));
		const ofWords = findings.filter(({path}) => deck.cards[path[1] as number]?.kind === 'word');
		expect(findings.filter(({severity}) => severity === 'error')).toEqual([]);
		expect(ofWords).toEqual([]);
	});

	it('in sentences of the text, never its headline', () => {
		for (const {evidence} of wordsOf(deck)) {
			expect(text).toContain(evidence![0]!.text);
			expect(evidence![0]!.text).not.toContain('Resmikan');
		}
	});

	it('without those that the learner knows or has cards of', () => {
		const [first = '', next = ''] = headwords(wordsOf(deck));
		const learner = {...newLearner, known: new Set([first]), studied: new Set([next])};
		const others = headwords(wordsOf(build({learner})));
		expect(others).not.toContain(first);
		expect(others).not.toContain(next);
		expect(others).toHaveLength(6);
	});

	it.each([0, 2])('%i where so many are wanted', (words) =>
		expect(headwords(wordsOf(build({words})))).toHaveLength(words),
	);

	it('not for native readers, nor among other kinds', () => {
		expect(wordsOf(build({native: true}))).toEqual([]);
		expect(wordsOf(build({kinds: ['person', 'date']}))).toEqual([]);
	});

	it('alone where only they are wanted', () => {
		const {cards} = build({kinds: ['word']});
		expect(cards).toEqual(wordsOf(deck));
	});

	it('as far as there is room behind the facts', () => {
		const facts = factsOf(build({cards: 500})).length;
		const {cards} = build({cards: facts + 2});
		expect(cards.map(({form}) => form).slice(facts)).toEqual(['gloss', 'gloss']);
		expect(wordsOf(build({cards: 2}))).toEqual([]);
	});

	it.each([3, 5])('with %i answers to choose from', (options) => {
		for (const {form, distractors} of wordsOf(build({options}))) {
			if (form === 'gloss') expect(distractors).toHaveLength(options - 1);
		}
	});

	it('not of a text that states nothing to ask for, unless told to', () => {
		const bare = 'Pertumbuhan itu memang menggembirakan, tetapi perlu diperhatikan bersama-sama.';
		expect(buildDeckFromText(bare).cards).toEqual([]);
		expect(wordsOf(buildDeckFromText(bare, {kinds: ['word']}))).not.toEqual([]);
	});
});

describe('a rebuild', () => {
	const deck = build();

	it('of the same text changes nothing', () => {
		expect(build({existing: deck})).toEqual(deck);
		const studied = new Set(headwords(wordsOf(deck)));
		expect(build({existing: deck, learner: {...newLearner, studied}})).toEqual(deck);
	});

	it('adds no words for those that have become known', () => {
		const known = new Set(headwords(wordsOf(deck)));
		expect(build({existing: deck, learner: {...newLearner, known}})).toEqual(deck);
	});

	it('gives words to a deck from before there were any', () => {
		const again = build({existing: {...deck, cards: factsOf(deck)}});
		expect(again.cards).toEqual(deck.cards);
	});

	it('moves a card on to its corrected sentence and keeps its id', () => {
		const old = wordsOf(deck).find(({word}) => word!.sentence.includes('di sekitarnya'))!;
		const corrected = text.replace('warga di sekitarnya', 'warga di seluruh kabupaten');
		const again = buildDeckFromText({...article, text: corrected}, {existing: deck});
		const card = again.cards.find(({id}) => id === old.id)!;
		expect(card.evidence![0]!.text).toContain('seluruh kabupaten');
		expect(card.question).toContain('seluruh kabupaten');
		expect(card.word!.sentence).toContain('seluruh kabupaten');
	});
});

describe('a deck of several articles', () => {
	it('asks for a word of both once', () => {
		const deck = buildDeckFromText([article, second]);
		const keys = wordsOf(deck).map(({form, word}) => `${form} ${word!.headword}`);
		expect(new Set(keys).size).toBe(keys.length);
		expect(keys).toContain('gloss pertumbuhan');
	});

	it('asks for no word again that an earlier article brought', () => {
		const deck = build();
		const both = buildDeckFromText(second, {existing: deck});
		const added = wordsOf(both).filter(({id}) => !deck.cards.some((card) => card.id === id));
		expect(added).not.toEqual([]);
		for (const word of headwords(added)) expect(headwords(wordsOf(deck))).not.toContain(word);
		for (const card of wordsOf(deck)) expect(both.cards).toContainEqual(card);
	});
});

describe('a word is asked for in a sentence', () => {
	const sentencesFor = (...sentences: string[]): string[] => [
		...new Set(
			buildDeckFromText(`Kabar Pasar\n\n${sentences.join('\n\n')}`, {
				kinds: ['word'],
			}).cards.flatMap(({word}) => (word!.headword === 'penurunan' ? [word!.sentence] : [])),
		),
	];

	const plain =
		'Pemerintah kota mencatat penurunan harga beras sebesar lima persen pada tahun ini.';

	it('that stands by itself', () => expect(sentencesFor(plain)).toEqual([plain]));

	it.each([
		[
			'a clause without its main one',
			'Saat ditanya soal penurunan harga beras kota pada tahun lalu.',
		],
		[
			'how people talk',
			'Nah penurunan harga beras kota itu kan nggak cepat banget dong tahun ini.',
		],
		['an example of what was said', 'Misalnya ketika mencatat penurunan harga beras di kota itu.'],
		[
			'who was accused, by initials',
			'Tersangka AB mengaku mencatat penurunan harga beras di kota.',
		],
		['sexual crime', 'Korban pemerkosaan itu mencatat penurunan harga beras di kota.'],
		['the head of a list', 'Dalam laporan itu penurunan harga beras kota dicapai lewat tiga hal:'],
	])('not %s', (_, sentence) => {
		expect(sentencesFor(sentence)).toEqual([]);
		expect(sentencesFor(sentence, plain)).toEqual([plain]);
	});
});
