import fc from 'fast-check';
import {describe, expect, it, test} from 'vitest';
import type {Card, Deck} from '../../../source/deck/deck.js';
import {formatOfFile} from '../../../source/exchange/decks/read-deck.js';
import {exchangeTools} from '../../../source/store/exchange-tools.js';
import {anyDeck} from '../../helpers/any-deck.js';
import {forms} from '../../helpers/form-cards.js';
import {readAs, written} from '../../helpers/read-format.js';
import {meeting} from '../../helpers/sample-decks.js';
import '../../helpers/seed.js';

const deckOf = (...cards: Array<Partial<Card>>): Deck => ({
	...meeting,
	cards: cards.map((card, index) => ({
		id: `k${index + 1}`,
		kind: 'custom',
		question: 'Apa?',
		answer: 'Ini',
		...card,
	})),
});

describe.each(['gift', 'moodle-xml'])('%s', (format) => {
	test('any deck comes back as it was, in both languages', async () => {
		await fc.assert(
			fc.asyncProperty(
				anyDeck.filter(({cards}) => cards.length > 0),
				fc.constantFrom('id' as const, 'en' as const),
				async (deck, language) => {
					const {text} = await written(format, deck, language);
					expect(await readAs(format, text)).toEqual({deck, notes: []});
				},
			),
			{numRuns: 40},
		);
	});

	const edits: Array<[string, string | RegExp, string, Partial<Card>]> = [
		[
			'the question',
			/Siapakah anggota/g,
			'Siapa anggota',
			{
				question:
					'Siapa anggota Politbiro yang memimpin delegasi Tiongkok ke Pyongyang pada Juli 2023?',
			},
		],
		[
			'the key',
			/(=|<text>)Li Hongzhong$|(<text>)Li Hongzhong(?=<)/g,
			'$1$2Li Hongzhong sendiri',
			{answer: 'Li Hongzhong sendiri'},
		],
		['an option', 'Wang Yajun', 'Wang Yu', {distractors: ['Wang Yu', 'Li Qiang', 'Wang Yi']}],
		['the hint', /Marganya Li/g, 'Namanya Li', {hint: 'Namanya Li.'}],
		[
			'the explanation',
			'Ia wakil ketua',
			'Dia wakil ketua',
			{
				explanation: 'Dia wakil ketua parlemen Tiongkok.',
			},
		],
	];
	it.each(edits)(
		'takes over %s that somebody has changed, and keeps the rest',
		async (_, from, to, changed) => {
			const deck = {...meeting, cards: meeting.cards.slice(0, 1)};
			const {text} = await written(format, deck);
			const isKept = (line: string): boolean => line.includes('newsquiz:');
			const edited = text
				.split('\n')
				.map((line) => (isKept(line) ? line : line.replace(from, to)))
				.join('\n');
			const {deck: read, notes} = await readAs(format, edited);
			expect(notes).toEqual([]);
			const [card] = read.cards;
			const sorted = (texts?: string[]) => [...(texts ?? [])].sort();
			const expected = {...deck.cards[0]!, ...changed};
			expect({...card, distractors: sorted(card!.distractors)}).toEqual({
				...expected,
				distractors: sorted(expected.distractors),
			});
		},
	);

	it('keeps an order and pairs that somebody has changed', async () => {
		const {text} = await written(format, {...forms, cards: forms.cards.slice(0, 2)});
		const edited = text
			.split('\n')
			.map((line) =>
				line.includes('newsquiz:')
					? line
					: line
							.replace('Presiden mengumumkan perombakan', 'Presiden berpidato')
							.replace('Menteri Luar Negeri', 'Menlu'),
			)
			.join('\n');
		const [order, match] = (await readAs(format, edited)).deck.cards;
		expect(order).toMatchObject({form: 'order', hint: 'Mulailah dari rapat.'});
		expect(order!.items).toEqual(
			forms.cards[0]!.items!.map((item) =>
				item.startsWith('Presiden') ? 'Presiden berpidato' : item,
			),
		);
		expect(order!.answer).toBe(order!.items!.join(', '));
		expect(match).toMatchObject({form: 'match'});
		expect(match!.pairs).toContainEqual(['Ratna Wirasti', 'Menlu']);
	});

	it('keeps ids where Moodle has dropped every comment', async () => {
		const {text} = await written(format, meeting);
		const exported = text.replace(/<!--[^]*?-->\n/g, '').replace(/^\/\/.*\n/gm, '');
		const read = (await readAs(format, exported, 'dari-moodle.x')).deck;
		expect(read.cards.map(({id}) => id)).toEqual(meeting.cards.map(({id}) => id));
		expect(read.title).toBe('Pertemuan di Pyongyang, Juli 2023');
		expect(read.cards[0]!.explanation).toContain('Sumber: Suara Nusantara');
		expect(read.cards[2]).toMatchObject({form: 'cloze', question: meeting.cards[2]!.question});
		expect(read.cards[3]).toMatchObject({form: 'true-false', answer: 'Benar'});
		expect(read.cards[4]!.answer).toBe(meeting.cards[4]!.answer);
	});

	it('reads the decks of several files as one, and never gives an id twice', async () => {
		const {text} = await written(format, meeting);
		const both =
			format === 'gift'
				? `${text}\n${text}`
				: text.replace('</quiz>', text.replace(/^[^]*?<quiz>/, ''));
		const {deck} = await readAs(format, both);
		expect(deck.cards).toHaveLength(2 * meeting.cards.length);
		expect(new Set(deck.cards.map(({id}) => id)).size).toBe(deck.cards.length);
	});

	it('tells what Moodle asks otherwise', async () => {
		const {notes} = await written(format, {...forms, cards: [...forms.cards, ...meeting.cards]});
		expect(notes).toEqual([
			'1 soal dengan jawaban panjang menjadi soal esai di Moodle: nilai sendiri; jawabannya ada di umpan balik.',
			'1 soal urutan menjadi soal menjodohkan butir dengan nomor urutnya.',
			'Jawaban lain yang juga benar dari 1 soal pilihan ganda tidak dipakai Moodle; newsquiz tetap membacanya kembali.',
		]);
	});

	it('is read the same twice', async () => {
		const {text} = await written(format, deckOf({}, {}, {question: 'Siapa?'}));
		const exported = text.replace(/<!--[^]*?-->\n/g, '').replace(/^\/\/.*\n/gm, '');
		expect(await readAs(format, exported)).toEqual(await readAs(format, exported));
	});

	it.each([
		['a card that is none', {of: 'x', card: {id: '../x', question: 5}}],
		['a prototype', JSON.parse('{"of":"x","card":{"__proto__":{"id":"x"},"id":"a"}}')],
		['a list', []],
		['a deck that is none', {deck: 'x'}],
		['nothing', null],
	])('passes over %s in a comment of ours', async (_, value) => {
		const {text} = await written(format, deckOf({}));
		const tampered = text.replace(
			/newsquiz: \{"of".*?\}\}(?=$| -->)/m,
			`newsquiz: ${JSON.stringify(value)}`,
		);
		expect(tampered).not.toBe(text);
		const {deck} = await readAs(format, tampered);
		expect(deck.cards).toEqual([
			expect.objectContaining({id: 'k1', question: 'Apa?', answer: 'Ini'}),
		]);
	});

	it('leaves out evidence whose article it does not tell', async () => {
		const {text} = await written(format, {...meeting, cards: meeting.cards.slice(0, 1)});
		const headless = text.replace(/(?:<!--|\/\/) newsquiz: \{"deck".*\n/, '');
		const {deck} = await readAs(format, headless);
		expect(deck.cards[0]).toMatchObject({id: 'li', hint: 'Marganya Li.', fact: 'f1'});
		expect(deck.cards[0]!.evidence).toBeUndefined();
	});
});

test.each([
	['gift', 'soal.txt'],
	['gift', 'soal.gift'],
	['gift', 'soal.gift.txt'],
	['gift', 'soal'],
	['moodle-xml', 'soal.bak'],
	['quizlet', 'soal.txt'],
])('%s is known by what it says in a file called %s', async (format, name) => {
	const {text} = await written(format, {...meeting, cards: meeting.cards.slice(2, 3)});
	const bytes = new TextEncoder().encode(text);
	expect((await formatOfFile(bytes, {name, tools: exchangeTools}))?.name).toBe(format);
});
