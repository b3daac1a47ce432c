import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {isCardId, isDeckId} from '../../source/deck/deck-id.js';
import {articleId, articleSha256, cardId, deckId, factId} from '../../source/deck/ids.js';
import {normalText} from '../../source/deck/normal-text.js';

const body =
	'Bupati Rukmana membuka pasar apung pada Senin.\n\n“Pasar ini milik warga,” katanya kepada 120 pedagang.';

function pasted(text: string, noise: {start: number; end: number}[] = []) {
	return {text, noise, blocks: [{kind: 'paragraph', start: 0, end: text.length}]};
}

describe('ids that progress depends on', () => {
	it('are exactly these for ever', () => {
		expect(articleId(pasted(body))).toBe('a67ba306eb67de060');
		expect(articleId({...pasted(body), url: 'https://www.kabar.example/a/1?utm_source=x'})).toBe(
			'afe4d1fea1cd4843c',
		);
		expect(articleSha256(pasted(body))).toBe(
			'c11763244360f94bd9635469f1c82bda5fcdaaea057427ddabc73218502deec3',
		);
		expect(deckId('Pasar apung dibuka', 'a0123456789abcdef')).toBe('pasar-apung-dibuka-6888e66f');
		expect(deckId('Pasar apung dibuka', ['a2', 'a1'])).toBe('pasar-apung-dibuka-43fecdec');
		expect(
			factId({kind: 'person', answer: 'Rukmana', evidence: 'Bupati Rukmana membuka pasar apung.'}),
		).toBe('f811e2cd6a5908789');
		expect(cardId({article: 'a0', fact: 'f0', form: 'cloze'})).toBe('c5eaa4696c772f0de');
	});
});

describe('articleId', () => {
	it('is the same for the same article pasted by someone else', () => {
		const other = `Foto: ANTARA\nBUPATI Rukmana  membuka pasar apung\r\npada Senin. "Pasar ini milik warga", katanya kepada 120 ped\u00adagang.`;
		expect(articleId(pasted(other, [{start: 0, end: 12}]))).toBe(articleId(pasted(body)));
	});

	it('does not depend on headline and captions', () => {
		const text = `Pasar apung dibuka\n${body}\nWarga menawar ikan di pasar apung, Senin.`;
		const start = text.indexOf('Bupati');
		const end = start + body.length;
		const blocks = [
			{kind: 'headline', start: 0, end: 18},
			{kind: 'paragraph', start, end},
			{kind: 'caption', start: end + 1, end: text.length},
		];
		expect(articleId({text, blocks, noise: []})).toBe(articleId(pasted(body)));
	});

	it('leaves out noise inside and across a block', () => {
		const text = `Baca juga: X Bupati Rukmana membuka pasar apung [iklan] pada Senin.`;
		const start = text.indexOf('Bupati');
		const advertisement = text.indexOf('[iklan]');
		const noise = [
			{start: 0, end: start},
			{start: advertisement, end: advertisement + 7},
		];
		expect(articleId(pasted(text, noise))).toBe(
			articleId(pasted('Bupati Rukmana membuka pasar apung pada Senin.')),
		);
	});

	it('changes with the words, and with the address', () => {
		const ids = [
			articleId(pasted(body)),
			articleId(pasted(body.replace('120', '12'))),
			articleId({...pasted(body), url: 'https://kabar.example/a/1'}),
			articleId({...pasted(body), url: 'https://kabar.example/a/2'}),
		];
		expect(new Set(ids).size).toBe(4);
	});

	it('is by address where there is one, so that a correction keeps it', () => {
		const url = 'https://kabar.example/a/1';
		expect(articleId({...pasted(body), url})).toBe(articleId({...pasted('lain'), url}));
	});

	it('does not take a front page for an address', () => {
		expect(articleId({...pasted(body), url: 'https://kabar.example/'})).toBe(
			articleId(pasted(body)),
		);
	});

	it('needs no blocks', () => {
		expect(articleId({text: body, blocks: [], noise: []})).toBe(articleId(pasted(body)));
		expect(articleId({text: '', blocks: [], noise: []})).toMatch(/^a[0-9a-f]{16}$/);
	});
});

describe('deckId', () => {
	it.each([
		['Kim Jong Un bertemu Menhan Rusia', /^kim-jong-un-bertemu-menhan-rusia-[0-9a-f]{8}$/],
		['Shalat Jum’at di Café “Élan”', /^shalat-jumat-di-cafe-elan-[0-9a-f]{8}$/],
		['CON', /^con-[0-9a-f]{8}$/],
		['../../etc/passwd', /^etc-passwd-[0-9a-f]{8}$/],
		['平壤', /^artikel-[0-9a-f]{8}$/],
		['', /^artikel-[0-9a-f]{8}$/],
	])('names a file for %s', (title, pattern) => {
		expect(deckId(title, 'a1')).toMatch(pattern);
	});

	it('cuts a long title at a word', () => {
		const id = deckId(
			'Pemerintah Kabupaten Meranti Membangun Jembatan Gantung Sepanjang Sungai',
			'a1',
		);
		expect(id).toMatch(/^pemerintah-kabupaten-meranti-membangun-jembatan-gantung-[0-9a-f]{8}$/);
		expect(deckId('a'.repeat(300), 'a1')).toHaveLength(64);
	});

	it('is a deck id for every title', () => {
		fc.assert(
			fc.property(fc.string({unit: 'binary', maxLength: 200}), fc.string(), (title, article) => {
				expect(isDeckId(deckId(title, article))).toBe(true);
			}),
		);
	});

	it('does not depend on the order of the articles', () => {
		expect(deckId('x', ['a1', 'a2'])).toBe(deckId('x', ['a2', 'a1']));
		expect(deckId('x', ['a1'])).toBe(deckId('x', 'a1'));
		expect(deckId('x', ['a1', 'a2'])).not.toBe(deckId('x', 'a1'));
	});
});

describe('factId and cardId', () => {
	const fact = {kind: 'quantity', answer: '120 pedagang', evidence: 'Ada 120 pedagang.'};

	it('does not count punctuation and case', () => {
		expect(factId({...fact, answer: '120 Pedagang', evidence: '“Ada 120  pedagang”'})).toBe(
			factId(fact),
		);
	});

	it('differs with kind, key and sentence', () => {
		const ids = [
			fact,
			{...fact, kind: 'person'},
			{...fact, answer: '12 pedagang'},
			{...fact, evidence: 'Ada 120 pedagang di pasar.'},
			{kind: 'quantity', answer: '120', evidence: 'pedagang Ada 120 pedagang.'},
		].map(factId);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('makes ids of the agreed shape from anything', () => {
		fc.assert(
			fc.property(fc.string(), fc.string({unit: 'binary'}), fc.string(), (article, text, form) => {
				const id = factId({kind: form, answer: text, evidence: text});
				expect(isCardId(cardId({article, fact: id, form}))).toBe(true);
			}),
		);
	});
});

describe('normalText', () => {
	it.each([
		['“Rp 1,5 juta” — Jum’at', 'rp 1 5 juta jum at'],
		['ＫＰＫ\u00a0dan ﬁnal', 'kpk dan final'],
		['\ufeffanak-anak\r\n\r\nku\u00adcing', 'anak anak kucing'],
		['cafe\u0301', 'café'],
		['…', ''],
	])('reads %s as %s', (text, expected) => {
		expect(normalText(text)).toBe(expected);
	});
});

describe('isDeckId', () => {
	it.each(['akronim', 'a-1', 'a'.repeat(64), 'console', 'com10'])('takes %s', (id) => {
		expect(isDeckId(id)).toBe(true);
	});

	it.each([
		'',
		'A',
		'a--b',
		'-a',
		'a-',
		'../a',
		'a.b',
		'con',
		'nul',
		'com1',
		'lpt9',
		'a'.repeat(65),
		'é',
		'a\n',
	])('refuses %j', (id) => {
		expect(isDeckId(id)).toBe(false);
	});
});
