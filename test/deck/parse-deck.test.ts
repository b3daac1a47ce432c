import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Deck} from '../../source/deck/deck.js';
import {formatDeck} from '../../source/deck/format-deck.js';
import {maximumDeckBytes, parseDeck} from '../../source/deck/parse-deck.js';
import {UserError, type Bilingual} from '../../source/errors.js';

type Fields = Record<string, unknown>;

const card: Fields = {id: 'k1', kind: 'place', question: 'Di mana pasar itu?', answer: 'Kahayan'};

function file(cards: Fields[], rest: Fields = {}): string {
	return JSON.stringify(
		{format: 'newsquiz', version: 1, id: 'pasar', title: 'Pasar', ...rest, cards},
		null,
		'\t',
	);
}

/** What the user reads. */
function refusal(json: string | Uint8Array, name = 'pasar.json'): Bilingual & {hint?: Bilingual} {
	try {
		parseDeck(json, name);
	} catch (error) {
		if (error instanceof UserError) return {...error.says, hint: error.hint};
		throw error;
	}
	throw new Error('not refused');
}

describe('a deck file', () => {
	it('needs very little', () => {
		const deck = parseDeck(
			'{"format":"newsquiz","version":1,"id":"a","title":"A","cards":[{"id":"1","question":"?","answer":"!"}]}',
			'a.json',
		);
		expect(deck.language).toBe('id');
		expect(deck.cards).toEqual([{id: '1', question: '?', answer: '!', kind: 'custom'}]);
	});

	it('may have no cards', () => {
		expect(parseDeck(file([]), 'a.json').cards).toEqual([]);
	});

	it('may have a byte order mark and Windows line ends, as text and as bytes', () => {
		const windows = `\ufeff${file([card]).replaceAll('\n', '\r\n')}`;
		expect(parseDeck(windows, 'a.json').cards[0]?.id).toBe('k1');
		expect(parseDeck(new TextEncoder().encode(windows), 'a.json').cards[0]?.id).toBe('k1');
	});

	it('keeps unknown fields, kinds and forms, in their order', () => {
		const source = {
			z: [1, {y: null}],
			format: 'newsquiz',
			id: 'a',
			version: 1,
			language: 'id',
			title: 'A',
			baru: {deep: [true, 1.5, 'é']},
			articles: [{warna: 'biru', title: 'T', id: 'x'}],
			cards: [
				{
					answer: 'b',
					kind: 'peta',
					form: 'tunjuk',
					id: '1',
					evidence: [{article: 'x', text: 'ab', start: 0, end: 1, skor: 3}],
					question: 'a',
					koordinat: [1, 2],
				},
			],
		};
		const text = `${JSON.stringify(source, null, 2)}\n`;
		expect(formatDeck(parseDeck(text, 'a.json'))).toBe(text);
	});

	it('may hold any kind of card', () => {
		const cards = [
			{...card, id: 'a', form: 'cloze', question: 'Pasar itu ada di ____.'},
			{...card, id: 'b', form: 'true-false', answer: 'Benar'},
			{...card, id: 'c', form: 'order', items: ['satu', 'dua']},
			{
				...card,
				id: 'd',
				form: 'match',
				pairs: [
					['a', 'b'],
					['c', 'b'],
				],
			},
			{
				...card,
				id: 'e',
				form: 'gloss',
				word: {
					form: 'menyerahkan',
					root: 'serah',
					affixes: ['meN-', '-kan'],
					gloss: 'x',
					sentence: 'y',
				},
			},
			{
				...card,
				id: 'f',
				asOf: '2024-02-29',
				distractors: ['Barito', 'Kapuas'],
				accept: ['kahayan'],
			},
		];
		const dates = {createdAt: '2024-05-06T10:00:00Z', updatedAt: '2024-05-07T10:00:00.5+07:00'};
		expect(parseDeck(file(cards, dates), 'a.json').cards).toHaveLength(6);
	});

	it('can’t change what objects are', () => {
		const text = file([card]).replace(
			'"answer"',
			'"__proto__": {"polluted": true}, "constructor": 1, "answer"',
		);
		const parsed = parseDeck(
			text.replace('"id"', '"__pro\\u0074o__": {"cards": []}, "id"'),
			'a.json',
		);
		const copy = Object.assign({}, parsed.cards[0]) as Fields;
		expect(copy.polluted).toBeUndefined();
		expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
		expect(Object.hasOwn(parsed, '__proto__')).toBe(false);
		expect(parsed.cards).toHaveLength(1);
	});
});

describe('what is wrong with a deck', () => {
	const evidence = {article: 'x', text: 'Pasar Kahayan', start: 6, end: 13};
	const articles = [{id: 'x', title: 'T'}];

	it.each<[string, Fields, string]>([
		['no question', {question: undefined}, '"question" belum ada'],
		['an empty question', {question: ' \n'}, '"question" masih kosong'],
		['an answer that is a number', {answer: 7}, '"answer" harus berupa teks dalam tanda kutip'],
		['an answer that is null', {answer: null}, '"answer" harus berupa teks'],
		['a list that is a text', {accept: 'x'}, '"accept" harus berupa daftar'],
		['an empty distractor', {distractors: ['']}, '"distractors[0]" masih kosong'],
		[
			'a distractor that is the key',
			{distractors: ['x', ' kahayan ']},
			'"distractors[1]" pengecoh ini sama',
		],
		[
			'a distractor that is accepted',
			{accept: ['Barito'], distractors: ['barito']},
			'pengecoh ini sama',
		],
		['a distractor twice', {distractors: ['x', 'X']}, 'ditulis dua kali'],
		['a cloze without blank', {form: 'cloze'}, 'tepat satu ____'],
		['a cloze with two blanks', {form: 'cloze', question: '____ dan ____'}, 'tepat satu ____'],
		['a cloze with a long blank', {form: 'cloze', question: 'di _____'}, 'tepat satu ____'],
		['a true-false card with Ya', {form: 'true-false', answer: 'Ya'}, '"Benar" atau "Salah"'],
		['an order card without items', {form: 'order'}, '"items"'],
		['an order card with equal items', {form: 'order', items: ['a', 'a']}, '"items"'],
		['a match card without pairs', {form: 'match'}, '"pairs"'],
		[
			'a match card with equal sides',
			{
				form: 'match',
				pairs: [
					['a', 'b'],
					['a', 'c'],
				],
			},
			'"pairs"',
		],
		['a pair of three', {form: 'match', pairs: [['a', 'b', 'c']]}, '"pairs[0]"'],
		['a day that is none', {asOf: '2023-02-30'}, '"asOf" harus berupa tanggal'],
		['an id with a dot', {id: 'a.b'}, '"id" id kartu terdiri atas'],
		['an id too long', {id: 'a'.repeat(65)}, '"id" id kartu terdiri atas'],
		['a word that is a text', {word: 'menyerahkan'}, '"word" harus berupa objek'],
		['a kind that is a list', {kind: []}, '"kind" harus berupa teks'],
		[
			'an end past the sentence',
			{evidence: [{...evidence, end: 14}]},
			'"evidence[0].end" "start" dan "end" harus menandai',
		],
		['an empty span', {evidence: [{...evidence, end: 6}]}, '"evidence[0].start"'],
		['a negative start', {evidence: [{...evidence, start: -1}]}, '"evidence[0].start"'],
		['half a character', {evidence: [{...evidence, start: 1.5}]}, '"evidence[0].start"'],
		[
			'evidence of no article',
			{evidence: [{...evidence, article: 'y'}]},
			'"evidence[0].article" tidak ada artikel',
		],
		[
			'an unknown via',
			{evidence: [{...evidence, via: 'x'}]},
			'"evidence[0].via" harus "antecedent"',
		],
	])('names %s', (_, change, expected) => {
		const {id, en} = refusal(
			file(
				[
					{...card, id: 'k0'},
					{...card, ...change},
				],
				{articles},
			),
		);
		expect(id).toContain(expected);
		expect(id).toContain('kartu 2');
		expect(id.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(1);
		expect(en).toContain('card 2');
	});

	it.each<[string, Fields, string]>([
		['a deck id with capitals', {id: 'Pasar'}, '"id" id paket kartu terdiri atas'],
		['a deck id that leaves the folder', {id: '../pasar'}, '"id" id paket kartu terdiri atas'],
		['a device for an id', {id: 'con'}, '"id" nama ini dipakai oleh Windows'],
		['no title', {title: undefined}, '"title" belum ada'],
		['another language', {language: 'en'}, '"language" harus "id"'],
		[
			'an address that runs',
			{articles: [{id: 'x', title: 'T', url: 'javascript:alert(1)'}]},
			'artikel 1 (id "x")',
		],
		['an article twice', {articles: [...articles, ...articles]}, 'artikel 2 (id "x")'],
		['a time that is none', {createdAt: 'kemarin'}, '"createdAt" harus berupa tanggal'],
		['cards that are none', {cards: 5}, '"cards" harus berupa daftar'],
	])('names %s', (_, change, expected) => {
		const json = JSON.stringify({...(JSON.parse(file([card])) as Fields), ...change});
		expect(refusal(json).id).toContain(expected);
	});

	it('says card, id and line', () => {
		const text = file([card, {...card, id: 'k2', answer: ''}, {...card, id: 'k3'}]);
		const line = text.split('\n').findIndex((row) => row.includes('"answer": ""')) + 1;
		expect(refusal(text)).toMatchObject({
			id: `Paket kartu "pasar.json" belum benar:\n- kartu 2 (id "k2"), baris ${line}: "answer" masih kosong`,
			en: `The deck "pasar.json" is not right yet:\n- card 2 (id "k2"), line ${line}: "answer" is empty`,
		});
	});

	it('says all at once, and counts the rest', () => {
		const wrong = Array.from({length: 30}, (_, index) => ({id: `k${index % 25}`, question: '?'}));
		const lines = refusal(file(wrong)).id.split('\n');
		expect(lines).toHaveLength(22);
		expect(lines.at(-1)).toBe('- … dan 15 kesalahan lain');
		const {id} = refusal(file([{...card, answer: 1}, card, {...card, form: 'order'}]));
		expect(id).toContain('kartu 1 (id "k1")');
		expect(id).toContain('kartu 2 (id "k1"), baris 14: "id" id ini sudah dipakai oleh kartu 1');
		expect(id).toContain('"items"');
	});

	it('never repeats what a terminal would obey', () => {
		const evil = 'a\u001b]0;x\u0007\u202e\n\u001b[2J';
		const {id, en} = refusal(file([{...card, id: evil}]), `${evil}.json`);
		// eslint-disable-next-line no-control-regex
		expect(id + en).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
		expect(id.split('\n')).toHaveLength(2);
	});
});

describe('what is not a deck', () => {
	it.each([
		['{"format": "newsquiz",\n "version": 1,}', 'baris 2, kolom 15'],
		['{"format": "newsquiz"', 'baris 1'],
		['{"title": "dua\nbaris"}', 'baris 1, kolom 15'],
		['', 'baris 1'],
		['<html>', 'baris 1, kolom 1'],
	])('tells where %j stops being JSON', (text, expected) => {
		expect(refusal(text).id).toContain('bukan JSON');
		expect(refusal(text).id).toContain(expected);
	});

	it.each(['[]', '3', 'null', '"newsquiz"', '{}', '{"format":"anki"}'])('refuses %s', (text) => {
		expect(refusal(text).id).toBe('"pasar.json" bukan paket kartu newsquiz.');
	});

	it('advises what to do with another version', () => {
		const newer = refusal('{"format":"newsquiz","version":2,"cards":{}}');
		expect(newer.en).toContain('version 2');
		expect(newer.hint?.en).toContain('newsquiz@latest');
		for (const version of ['"1"', '0', 'null', '{}']) {
			const other = refusal(`{"format":"newsquiz","version":${version}}`);
			expect(other.hint?.en).toBe('Write "version": 1 in the file.');
		}
		expect(refusal('{"format":"newsquiz"}').id).toContain('tidak menyebutkan versi');
	});

	it('refuses what is too large, too deep or too much', () => {
		expect(refusal(' '.repeat(maximumDeckBytes + 1)).id).toContain('terlalu besar');
		expect(refusal(new Uint8Array(maximumDeckBytes + 1)).id).toContain('terlalu besar');
		expect(refusal('é'.repeat(maximumDeckBytes / 2 + 1)).id).toContain('terlalu besar');
		expect(refusal('['.repeat(1_000_000)).id).toContain('terlalu rumit');
		expect(refusal('{"a":'.repeat(100) + '1' + '}'.repeat(100)).id).toContain('terlalu rumit');
		expect(refusal(`[${'1,'.repeat(1_000_000)}`).id).toContain('terlalu rumit');
		const many = file([]).replace('[]', `[${'0,'.repeat(1_000_000)}0]`);
		expect(refusal(many).id).toContain('terlalu rumit');
	});

	it('says where a long text goes wrong', () => {
		const lines = `[\n${'"satu",\n'.repeat(100_000)}"dua" "tiga"]`;
		expect(refusal(lines).en).toContain('near line 100002,');
		expect(refusal(`["${'x'.repeat(1_000_000)}`).en).toContain('is not valid JSON.');
	});

	it('refuses other encodings', () => {
		expect(refusal(new Uint8Array([0xff, 0xfe, 0x7b, 0])).id).toContain('UTF-8');
		expect(refusal(new Uint8Array([0x7b, 0x22, 0xe9, 0x22])).hint?.en).toContain('UTF-8');
	});

	it('answers everything with a UserError', () => {
		const anything = fc.oneof(
			fc.json(),
			fc.string(),
			fc.json().map((value) => file([]).replace('[]', `[${value}]`)),
			fc.json().map((value) => file([card], {articles: JSON.parse(value) as unknown})),
		);
		fc.assert(
			fc.property(anything, (text) => {
				try {
					parseDeck(text, 'x');
				} catch (error) {
					expect(error).toBeInstanceOf(UserError);
				}
			}),
		);
	});
});

describe('formatDeck', () => {
	it('writes what can’t harm a terminal and reads as the same', () => {
		const deck: Deck = {
			format: 'newsquiz',
			version: 1,
			id: 'a',
			title: 'jahat \u001b[31m\u202e\u009b',
			language: 'id',
			cards: [],
		};
		const text = formatDeck(deck);
		// eslint-disable-next-line no-control-regex
		expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
		expect(text.endsWith('}\n')).toBe(true);
		expect(parseDeck(text, 'a.json')).toEqual(deck);
	});
});
