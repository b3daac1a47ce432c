import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import {describe, expect, it, test} from 'vitest';
import type {Card, Deck} from '../../source/deck/deck.js';
import {requireDeck} from '../../source/deck/parse-deck.js';
import {UserError} from '../../source/errors.js';
import {mendPage} from '../../source/exchange/markdown/mend.js';
import {readPage} from '../../source/exchange/markdown/read.js';
import {writePage} from '../../source/exchange/markdown/write.js';
import {anyDeck} from '../helpers/any-deck.js';
import {meeting} from '../helpers/sample-decks.js';
import '../helpers/seed.js';

const read = (page: string): Deck => requireDeck(readPage(page, 'kelas.md'), 'kelas.md');
/** The cards of a page that has a title and an article. */
const cardsOf = (...lines: string[]): Card[] =>
	read(['# Banjir', '## Sumber', '- Antara, Banjir Demak, 18 Maret 2024', ...lines].join('\n'))
		.cards;
const firstOf = (...lines: string[]): Card => cardsOf(...lines)[0]!;
const complaintsOf = (page: string): string => {
	try {
		read(page);
		return '';
	} catch (error) {
		if (error instanceof UserError) return error.says.en;
		throw error;
	}
};

test.each(['id', 'en'] as const)('a page in %s gives back every deck exactly', (language) => {
	fc.assert(
		fc.property(anyDeck, (deck) => {
			expect(read(writePage(deck, language))).toEqual(deck);
		}),
		{numRuns: 60},
	);
});

test('a page is plain text that nothing obeys, whatever a deck says', () => {
	const markdown = new MarkdownIt({html: true, linkify: true});
	fc.assert(
		fc.property(anyDeck, (deck) => {
			const page = writePage(deck, 'id');
			expect(page).not.toMatch(
				// eslint-disable-next-line no-control-regex
				/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
			);
			const html = markdown.render(page);
			const tags = new Set(html.match(/<\/?[a-z][a-z0-9]*/gi));
			for (const tag of tags) {
				expect(tag).toMatch(/^<\/?(?:h[1-3]|p|ul|ol|li|strong|a|blockquote|br|hr)$/);
			}
			expect(html).not.toMatch(/href="(?!https?:)/i);
		}),
		{numRuns: 60},
	);
});

describe('a page that a teacher typed', () => {
	it.each([
		[
			'options with letters, and a letter for a key',
			['## Sungai apa yang jebol?', 'A. Serang', 'B. Wulan', 'c) Lusi', 'Kunci: B'],
			{answer: 'Wulan', distractors: ['Serang', 'Lusi']},
		],
		[
			'options to tick',
			['## 1. Berapa?', '- [ ] 10', '- [X] 20', '* [ ] 30'],
			{question: 'Berapa?', answer: '20', distractors: ['10', '30']},
		],
		[
			'plain options, one of them the answer',
			['### Kapan?', '- Senin', '- Selasa', 'Answer: Selasa'],
			{answer: 'Selasa', distractors: ['Senin']},
		],
		[
			'wrong options in a line',
			['## Di mana?', 'Jawaban: Demak', 'Pilihan salah: Kudus; Pati | Jepara'],
			{answer: 'Demak', distractors: ['Kudus', 'Pati', 'Jepara']},
		],
		[
			'other labels, in English and in bold',
			[
				'## Who?',
				'**Answer:** BNPB',
				'- **Also right**: Badan Nasional',
				'Hint: B…',
				'Explanation: Ya.',
			],
			{answer: 'BNPB', accept: ['Badan Nasional'], hint: 'B…', explanation: 'Ya.'},
		],
		[
			'a number for a heading, and emphasis',
			['## Soal 7', 'Manakah yang **bukan**', 'sungai?', 'Jawaban: gunung'],
			{question: 'Manakah yang bukan sungai?'},
		],
		[
			'an explanation of two paragraphs',
			['## Apa?', 'Jawaban: a', 'Penjelasan: satu', 'dua', '', 'tiga'],
			{explanation: 'satu dua\ntiga'},
		],
		[
			'a judgement',
			['## Demak di Jawa Tengah.', 'Jawaban: benar'],
			{form: 'true-false', answer: 'Benar'},
		],
		[
			'a gap of any length',
			['## Tanggul ___ jebol.', 'Jawaban: Wulan'],
			{form: 'cloze', question: 'Tanggul ____ jebol.'},
		],
		[
			'an order',
			['## Urutkan.', '1. hujan', '2. banjir'],
			{form: 'order', items: ['hujan', 'banjir']},
		],
		[
			'pairs',
			['## Jodohkan.', 'Pasangan:', '- BNPB = badan', '- KPK -> komisi'],
			{
				form: 'match',
				pairs: [
					['BNPB', 'badan'],
					['KPK', 'komisi'],
				],
			},
		],
		[
			'a sentence whose key is not marked',
			['## Apa?', 'Jawaban: Wulan', '> Tanggul Wulan jebol.'],
			{evidence: [{article: 'a1', text: 'Tanggul Wulan jebol.', start: 8, end: 13}]},
		],
		[
			'a sentence whose key is marked',
			['## Siapa?', 'Jawaban: Joko', '> **Ia** pergi.', '> — Antara'],
			{evidence: [{article: 'a1', text: 'Ia pergi.', start: 0, end: 2}]},
		],
		[
			'a comment of the teacher',
			['## Apa?', '<!-- ganti', 'nanti -->', 'Jawaban: x'],
			{answer: 'x'},
		],
		['a kind in Indonesian', ['## Apa?', 'Jawaban: x', 'Jenis: tempat'], {kind: 'place'}],
	])('%s', (_, lines, card) => expect(firstOf(...lines)).toMatchObject(card));

	it.each([
		['Antara, Banjir Demak, Jawa Tengah, 18 Maret 2024, https://antara.example/x'],
		['Antara — Banjir Demak, Jawa Tengah — 18/3/2024 — <https://antara.example/x>'],
		['Antara - Banjir Demak, Jawa Tengah - 2024-03-18 - https://antara.example/x'],
	])('names an article as in %j', (line) => {
		const {articles} = read(`# A\n## Sumber berita\n1. ${line}\n## Apa?\nJawaban: x\n`);
		expect(articles).toEqual([
			{
				id: 'a1',
				title: 'Banjir Demak, Jawa Tengah',
				publisher: 'Antara',
				publishedAt: '2024-03-18',
				url: 'https://antara.example/x',
			},
		]);
	});

	it('names an article below the sentence itself', () => {
		const deck = read('# A\n## Apa?\nJawaban: x\n> x ada.\n-- Tempo, Ada x, 1 Mei 2024\n');
		expect(deck.articles).toMatchObject([
			{publisher: 'Tempo', title: 'Ada x', publishedAt: '2024-05-01'},
		]);
		expect(deck.cards[0]!.evidence).toMatchObject([{article: deck.articles![0]!.id}]);
	});

	it('says what the deck is called above or in front matter, with CRLF and a byte order mark', () => {
		const page =
			'---\njudul: Banjir\npenyusun: [Bu Sari, Pak Budi]\nlisensi: CC-BY-4.0\n---\n## Apa?\nJawaban: x\n';
		expect(read(page.replaceAll('\n', '\r\n'))).toMatchObject({
			title: 'Banjir',
			authors: ['Bu Sari', 'Pak Budi'],
			license: 'CC-BY-4.0',
		});
	});

	it('keeps the id of a card whose question is reworded, and of its neighbours', () => {
		const [one, other] = [
			cardsOf('## Apa itu?', 'Jawaban: Wulan', '## Ya.', 'Jawaban: benar'),
			cardsOf(
				'## Siapa?',
				'Jawaban: Joko',
				'## Apa?',
				'Jawaban: Wulan',
				'## Ya.',
				'Jawaban: benar',
			),
		];
		expect(one.map(({id}) => id)).toEqual(other.slice(1).map(({id}) => id));
	});

	it.each([
		['two ticks', '## A?\n- [x] a\n- [x] b', 'line 5: more than one option is marked [x]'],
		['no answer', '## A?\n- a\n- b', 'line 3: there is no answer yet; write "Answer: …"'],
		['no question', '## \nJawaban: a', 'line 3: there is no question yet'],
		['a stray line', '## A?\nJawaban: a\n\nlalu apa', 'line 6: this line is not understood'],
		['no source', '## A?\nJawaban: a\n> a ada.', 'line 5: where this is quoted from is not said'],
		['no such source', '## A?\nJawaban: a\n> a\n> — [3]', 'line 6: there is no article number 3'],
		['an open comment', '## A?\nJawaban: a\n<!-- x', 'line 5: no "-->" ends the comment'],
		[
			'a broken comment of ours',
			'## A?\nJawaban: a\n<!-- newsquiz {x} -->',
			'line 5: this newsquiz comment',
		],
		['a label twice', '## A?\nJawaban: a\nJawaban: b', 'line 5: this label stands above already'],
		[
			'half a pair',
			'## A?\nJawaban: a\nPasangan:\n- a\n- b = c\n- d = e',
			'line 6: a pair is written',
		],
	])('names the line of %s', (_, cards, complaint) =>
		expect(complaintsOf(`# Banjir\n\n${cards}\n`)).toContain(complaint),
	);

	it('is told apart from an article', () =>
		expect(complaintsOf('# Banjir\n\n## Demak\n\nTanggul jebol.\n')).toContain(
			'no question with an answer',
		));
});

describe('mending a page', () => {
	const page = [
		'# Banjir\r\n',
		'## Tanggul __ jebol di mana?\r\n',
		'- [x] Demak\r\n',
		'- [ ] demak\r\n',
		'- [ ] Kudus  \r\n',
		'<!-- biarkan -->\r\n',
		'Juga benar: Kab. Demak; Demak\r\n',
		'Bentuk: cloze\r\n',
		'## Berapa?\r\n',
		'A. 30 orang\r\n',
		'B. 20 orang\r\n',
		'C. 10 orang\r\n',
		'Kunci: B\r\n',
		'<!-- newsquiz {"id":"k"} -->\r\n',
		'## Apa?\r\n',
		'Jawaban: x\r\n',
		'<!-- newsquiz {"id":"k"} -->\r\n',
	];

	it('touches the lines that need it and no other', () => {
		const {text, changes} = mendPage(page.join(''), 'a.md');
		const lines = [...page];
		lines[1] = '## Tanggul ____ jebol di mana?\r\n';
		lines[6] = 'Juga benar: Kab. Demak\r\n';
		lines[9] = 'A. 10 orang\r\n';
		lines[11] = 'C. 30 orang\r\n';
		lines[16] = '<!-- newsquiz {"id":"x"} -->\r\n';
		lines.splice(3, 1);
		expect(text).toBe(lines.join(''));
		expect(changes.length).toBeGreaterThan(3);
		expect(mendPage(text, 'a.md')).toEqual({text, changes: []});
	});

	it('leaves a page of newsquiz as it is', () => {
		const written = writePage({...meeting, cards: meeting.cards.slice(0, 1)}, 'id');
		expect(mendPage(written, 'a.md').text).toBe(written);
	});
});
