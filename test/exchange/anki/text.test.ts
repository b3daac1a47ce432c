import fc from 'fast-check';
import papaparse from 'papaparse';
import {describe, expect, it, test} from 'vitest';
import type {Card, Deck} from '../../../source/deck/deck.js';
import {ankiText} from '../../../source/exchange/decks/anki-text.js';
import type {ReadDeck} from '../../../source/exchange/decks/format.js';
import {readDeckFile} from '../../../source/exchange/decks/read-deck.js';
import {writeSetting} from '../../../source/store/collection/export-deck.js';
import {exchangeTools} from '../../../source/store/exchange-tools.js';
import {anyDeck} from '../../helpers/any-deck.js';
import {forms} from '../../helpers/form-cards.js';
import {meeting} from '../../helpers/sample-decks.js';
import '../../helpers/seed.js';

async function write(deck: Deck): Promise<string> {
	return (await ankiText.write(deck, writeSetting({language: 'id', now: 0}))).content as string;
}

const read = async (text: string, options = {}): Promise<ReadDeck> =>
	readDeckFile(
		new TextEncoder().encode(text),
		{name: 'kelas.txt', now: 0, tools: exchangeTools, options},
		'anki-text',
	);

const deckOf = (card: Partial<Card>): Deck => ({
	...{format: 'newsquiz', version: 1, id: 'banjir', title: 'Banjir', language: 'id'},
	cards: [{id: 'k', kind: 'custom', question: 'Apa?', answer: 'Ini', ...card}],
});

/** The lines after the head, as a reader of tables that others wrote finds them. */
const rowsOf = (text: string): string[][] =>
	papaparse.parse<string[]>(text, {delimiter: '\t', comments: '#', skipEmptyLines: true}).data;

it('says first what its columns are', async () => {
	const lines = (await write(meeting)).split('\n');
	expect(lines.slice(0, 6)).toEqual([
		...['#separator:tab', '#html:true', '#notetype:Basic'],
		'#deck:newsquiz::Pertemuan di Pyongyang, Juli 2023',
		...['#guid column:1', '#tags column:4'],
	]);
	expect(lines.slice(6)).toHaveLength(meeting.cards.length + 1);
});

it('has an id, a front, a back and tags for each card, with the source', async () => {
	const [[id, front, back, tags] = []] = rowsOf(await write(meeting));
	expect(id).toBe('pertemuan-pyongyang/li');
	expect(front).toContain(`<div class="nq-soal">${meeting.cards[0]!.question}</div>`);
	expect(front).toContain('<li class="benar">Li Hongzhong</li>');
	expect(back).toContain('<div class="nq-jawaban">Li Hongzhong</div>');
	expect(back).toContain('Sumber: Suara Nusantara, “Tamu dari utara dan barat”, 2023-07-28');
	expect(tags).toBe('jenis::tokoh');
});

test.each([
	['a number sign', '#tagar'],
	['a tab', 'a\tb'],
	['lines', 'a\nb\r\nc'],
	['quotes', '"a" dan "b"'],
	['HTML', '<script>alert(1)</script>'],
	['a cloze', '{{c1::x}}'],
	['a formula', '=1+1'],
])('keeps %s in its column', async (_, text) => {
	const rows = rowsOf(
		await write(deckOf({question: text, answer: text, hint: text, accept: [text]})),
	);
	expect(rows.map((row) => row.length)).toEqual([4]);
	expect(rows.flat().join('')).not.toMatch(/<script|\{\{|[\t\n]/);
});

it('never lets a deck’s name begin another line or another deck', async () => {
	const text = await write({...meeting, title: 'A\n#deck:lain::B ::: C'});
	expect(text.match(/^#deck:.*$/gm)).toEqual(['#deck:newsquiz::A #deck:lain:B : C']);
});

describe('comes back', () => {
	it('with what the front and back of a card hold', async () => {
		const {deck} = await read(await write(forms));
		const {evidence: _, ...order} = forms.cards[0]!;
		expect(deck.cards[0]).toEqual(order);
		expect(deck.cards[1]?.pairs).toEqual(forms.cards[1]?.pairs);
		expect(deck.cards.map(({id, kind, form}) => [id, kind, form])).toEqual(
			forms.cards.map(({id, kind, form}) => [id, kind, form === 'statement' ? undefined : form]),
		);
		expect(deck.id).toBe(forms.id);
	});

	it('with the questions, answers and ids of any deck', async () => {
		const seen = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
		await fc.assert(
			fc.asyncProperty(
				anyDeck.filter(({cards}) => cards.length > 0),
				async (deck) => {
					const back = (await read(await write(deck))).deck.cards;
					expect(back.map(({id, kind}) => [id, kind])).toEqual(
						deck.cards.map(({id, kind}) => [id, kind.replace(' ', '_')]),
					);
					for (const [at, {question, answer}] of deck.cards.entries()) {
						expect(seen(back[at]!.question)).toBe(seen(question));
						expect(seen(back[at]!.answer)).toBe(seen(answer));
					}
				},
			),
			{numRuns: 80},
		);
	});
});

/** What the teacher sees of a card. */
const plain = ({id: _, kind: __, ...card}: Card): Partial<Card> => card;

describe('text of others', () => {
	test.each<[string, string, Array<Partial<Card>>]>([
		[
			'two columns',
			'rumah\thouse\nmakan\teat\n',
			[
				{question: 'rumah', answer: 'house'},
				{question: 'makan', answer: 'eat'},
			],
		],
		[
			'as Anki exports it',
			'#separator:tab\r\n#html:true\r\n#guid column:1\r\n#notetype column:2\r\n#deck column:3\r\n#tags column:6\r\nx|y\tBasic\tKelas::Satu\t<b>Apa</b>&nbsp;itu?\t"<div class=""a"">Ini</div>"\tsatu dua\r\n',
			[{question: 'Apa itu?', answer: 'Ini', tags: ['satu', 'dua']}],
		],
		[
			'plain text',
			'#separator:Semicolon\n#html:false\n#tags:semua\na < b;"baris 1\nbaris 2";lagi\n',
			[{question: 'a < b', answer: 'baris 1\nbaris 2', explanation: 'lagi', tags: ['semua']}],
		],
		[
			'clozes',
			'#html:true\n{{c1::Sukarno}} lahir di {{c2::Surabaya::kota}}\tcatatan\n',
			[
				{
					form: 'cloze',
					question: '____ lahir di Surabaya',
					answer: 'Sukarno',
					explanation: 'catatan',
				},
				{
					form: 'cloze',
					question: 'Sukarno lahir di ____',
					answer: 'Surabaya',
					hint: 'kota',
					explanation: 'catatan',
				},
			],
		],
		[
			'comments between',
			'a\tb\n#komentar\n"#c"\td\n',
			[
				{question: 'a', answer: 'b'},
				{question: '#c', answer: 'd'},
			],
		],
		['a byte order mark', '\ufeff#separator:,\n"a, b",c\n', [{question: 'a, b', answer: 'c'}]],
	])('%s', async (_, text, cards) => {
		const {deck} = await read(text);
		expect(deck.cards.map(({fact: _fact, ...card}) => plain(card))).toEqual(cards);
	});

	it('has the same ids the next time', async () => {
		const ids = async (text: string) => (await read(text)).deck.cards.map(({id}) => id);
		expect((await ids('z\ty\na\tb\n')).at(-1)).toBe((await ids('a\tb lagi\n'))[0]);
	});

	it('is recognised by its head', async () => {
		const bytes = new TextEncoder().encode('#separator:tab\na\tb\n');
		const {deck} = await readDeckFile(bytes, {name: 'kiriman', now: 0, tools: exchangeTools});
		expect(deck.cards[0]).toMatchObject({question: 'a', answer: 'b'});
	});
});

it.each([
	['quotes that nothing closes', `x\t"${'"a'.repeat(2_000_000)}`],
	['fields', `#separator:;\n${'a;'.repeat(2_000_001)}`],
])('with %s in the millions is refused before it is taken apart', async (_, text) => {
	await expect(read(text)).rejects.toThrow(/too large/);
});

test.each([
	['a note longer than any card', `${'"'.repeat(500_000)}\tb`],
	['quotes that are never closed', `"${'a\t'.repeat(200_000)}`],
	['separators', '\t'.repeat(1_000_000)],
	['lines', '\n'.repeat(1_000_000)],
	['heads', '#deck:x\n'.repeat(100_000)],
	['clozes', `${'{{c1::'.repeat(100_000)}\tb`],
	['bytes that are no text', '\ufffd\u0000\u0001'],
])('survives %s', async (_, text) => {
	const {deck} = await read(`a\tb\n${text}`);
	expect(deck.cards[0]).toMatchObject({question: 'a', answer: 'b'});
});
