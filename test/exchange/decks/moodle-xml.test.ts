/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-member-access -- XML has any shape */
import fc from 'fast-check';
import {XMLParser, XMLValidator} from 'fast-xml-parser';
import {describe, expect, it, test} from 'vitest';
import type {Card} from '../../../source/deck/deck.js';
import {UserError} from '../../../source/errors.js';
import {anyDeck} from '../../helpers/any-deck.js';
import {forms} from '../../helpers/form-cards.js';
import {readAs, written} from '../../helpers/read-format.js';
import {meeting} from '../../helpers/sample-decks.js';
import '../../helpers/seed.js';

const read = async (content: string) => {
	const {deck, notes} = await readAs(
		'moodle-xml',
		`<?xml version="1.0"?>\n<quiz>${content}</quiz>`,
	);
	return {...deck, notes: notes.map(({id}) => id)};
};
const cardIn = async (content: string): Promise<Partial<Card>> => {
	const {cards} = await read(content);
	expect(cards).toHaveLength(1);
	const {id, kind, ...card} = cards[0]!;
	return card;
};
/** A question as Moodle exports it. */
const question = (type: string, rest: string, text = '<p>Apa?</p>', format = 'html'): string =>
	`<question type="${type}"><name><text>n</text></name><questiontext format="${format}"><text><![CDATA[${text}]]></text></questiontext>${rest}</question>`;
const answer = (fraction: number, text: string, feedback = ''): string =>
	`<answer fraction="${fraction}" format="html"><text><![CDATA[${text}]]></text><feedback format="html"><text>${feedback}</text></feedback></answer>`;

describe('what is written', () => {
	const parser = new XMLParser({
		ignoreAttributes: false,
		attributeNamePrefix: '',
		parseTagValue: false,
		htmlEntities: true,
		isArray: (name) => ['question', 'answer', 'subquestion', 'tag'].includes(name),
	});
	/** An element as the parser gives it, whichever fields it has. */
	type Read = Readonly<Record<string, any>>;
	const questionsOf = (text: string): Read[] =>
		(parser.parse(text) as Read)['quiz'].question as Read[];

	it('follows the rules of Moodle for each type of question', async () => {
		const {text} = await written('moodle-xml', {
			...forms,
			cards: [...forms.cards, ...meeting.cards],
			articles: [...forms.articles!, ...meeting.articles!],
		});
		const [category, about, ...questions] = questionsOf(text);
		expect(category).toMatchObject({type: 'category', category: {text: 'newsquiz/Bentuk soal'}});
		expect(about).toMatchObject({type: 'description'});
		const byId = new Map(questions.map((read) => [read['idnumber'] as string, read]));
		expect(byId.get('urutan')).toMatchObject({type: 'matching', shuffleanswers: 'true'});
		expect(byId.get('pasangan')!['subquestion'][0]).toEqual({
			format: 'plain_text',
			text: 'Ratna Wirasti',
			answer: [{text: 'Menteri Luar Negeri'}],
		});
		expect(byId.get('benar-salah')!['answer']).toMatchObject([
			{fraction: '0', text: 'true'},
			{fraction: '100', text: 'false'},
		]);
		expect(byId.get('isian')).toMatchObject({type: 'multichoice', single: 'true'});
		expect(byId.get('isian')!['questiontext'].text).toContain('____');
		expect(byId.get('tujuan')).toMatchObject({
			type: 'essay',
			graderinfo: {text: meeting.cards[4]!.answer},
		});
		expect(byId.get('li')).toMatchObject({
			hint: {text: 'Marganya Li.'},
			generalfeedback: {format: 'plain_text'},
		});
		expect(byId.get('li')!['generalfeedback'].text).toContain('Sumber: Suara Nusantara');
	});

	test('any deck is valid XML whose questions have what Moodle asks for', async () => {
		await fc.assert(
			fc.asyncProperty(anyDeck, async (deck) => {
				const {text} = await written('moodle-xml', deck);
				expect(XMLValidator.validate(text)).toBe(true);
				// eslint-disable-next-line no-control-regex
				expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/);
				const [, , ...questions] = questionsOf(text);
				expect(questions.map((read) => read['idnumber'] as string)).toEqual(
					deck.cards.map(({id}) => id),
				);
				for (const read of questions) {
					expect(read['name'].text.length).toBeLessThanOrEqual(255);
					const shares = ((read['answer'] ?? []) as Read[]).map(({fraction}) => Number(fraction));
					if (shares.length > 0) expect(Math.max(...shares)).toBe(100);
					if (read['type'] === 'multichoice') expect(shares.length).toBeGreaterThan(1);
					if (read['type'] === 'matching') expect(read['subquestion'].length).toBeGreaterThan(1);
				}
			}),
			{numRuns: 40},
		);
	});

	it('has no entities in its texts: Moodle drops white space beside them', async () => {
		const {text} = await written('moodle-xml', {
			...meeting,
			cards: [{id: 'k', kind: 'custom', question: 'a & b <c> ]]> d', answer: 'x'}],
		});
		expect(text).toContain('<![CDATA[a & b <c> ]]]]><![CDATA[> d]]>');
		expect((await readAs('moodle-xml', text)).deck.cards[0]!.question).toBe('a & b <c> ]]> d');
	});
});

describe('files that Moodle exports', () => {
	it.each<[string, string, Partial<Card>]>([
		[
			'a choice',
			question(
				'multichoice',
				`<single>true</single>${answer(0, '<p>A</p>', 'Bukan.')}${answer(100, 'B &amp; C')}`,
			),
			{question: 'Apa?', answer: 'B & C', distractors: ['A'], explanation: 'A: Bukan.'},
		],
		[
			'a typed answer',
			question(
				'shortanswer',
				`<usecase>0</usecase>${answer(100, 'Soekarno')}${answer(100, 'Bung\nKarno')}${answer(0, '*', 'Salah.')}`,
			),
			{question: 'Apa?', answer: 'Soekarno', accept: ['Bung Karno'], explanation: 'Salah.'},
		],
		[
			'a number',
			question(
				'numerical',
				'<answer fraction="100"><text>17</text><tolerance>1</tolerance></answer>',
			),
			{question: 'Apa?', answer: '17', accept: ['16', '18']},
		],
		[
			'false, in the language of an old site',
			question('truefalse', `${answer(0, 'Benar')}${answer(100, 'Salah', 'Ya.')}`),
			{form: 'true-false', question: 'Apa?', answer: 'Salah', explanation: 'Ya.'},
		],
		[
			'pairs',
			question(
				'matching',
				'<subquestion format="html"><text>&lt;p&gt;a&lt;/p&gt;</text><answer><text>1</text></answer></subquestion><subquestion format="html"><text>b</text><answer><text>2</text></answer></subquestion>',
			),
			{
				form: 'match',
				question: 'Apa?',
				answer: 'a = 1; b = 2',
				pairs: [
					['a', '1'],
					['b', '2'],
				],
			},
		],
		[
			'an essay with notes for whoever marks it',
			question('essay', '<graderinfo format="html"><text>Karena hujan.</text></graderinfo>'),
			{question: 'Apa?', answer: 'Karena hujan.'},
		],
		[
			'plain text with what looks like HTML',
			question('shortanswer', answer(100, '<b>'), '5 < 6 &amp; <p>', 'plain_text'),
			{question: '5 < 6 &amp; <p>', answer: '<b>'},
		],
		[
			'hints, feedback, id and tags',
			question(
				'shortanswer',
				`<idnumber>a-1</idnumber>${answer(100, 'x')}<generalfeedback format="html"><text>&lt;p&gt;Sebab.&lt;/p&gt;</text></generalfeedback><hint format="html"><text>Satu</text></hint><hint format="html"><text>Dua</text></hint><tags><tag><text>bab 1</text></tag></tags>`,
			),
			{question: 'Apa?', answer: 'x', hint: 'Satu', explanation: 'Dua\nSebab.', tags: ['bab 1']},
		],
		[
			'a gap',
			question('shortanswer', answer(100, 'x'), 'Ibu kota _______ ada di Jawa.'),
			{form: 'cloze', question: 'Ibu kota ____ ada di Jawa.', answer: 'x'},
		],
	])('%s', async (_, content, expected) => {
		expect(await cardIn(content)).toEqual(expected);
	});

	it.each([
		[
			'cloze with gaps of its own',
			question('cloze', '', 'Ibu kota {1:SHORTANSWER:=Jakarta}'),
			'1 soal berjenis',
		],
		['a calculated question', question('calculated', ''), '1 soal berjenis'],
		['a description', question('description', ''), '1 soal hanya berisi'],
		['an essay', question('essay', ''), '1 soal tanpa kunci'],
		[
			'several right answers',
			question(
				'multichoice',
				`<single>false</single>${answer(100, 'a')}${answer(100, 'b')}${answer(0, 'c')}`,
			),
			'1 soal dengan beberapa',
		],
		[
			'a picture',
			question('shortanswer', answer(100, 'x'), '<img src="@@PLUGINFILE@@/a.png">Apa?'),
			'Gambar',
		],
	])('says that a card can’t hold %s', async (_, content, said) => {
		const {notes} = await read(`${question('shortanswer', answer(100, 'y'), 'Lain?')}${content}`);
		expect(notes).toHaveLength(1);
		expect(notes[0]).toContain(said);
	});

	it('has a title from its category, and ids from Moodle', async () => {
		const category =
			'<question type="category"><category><text>$course$/top/Bab 1</text></category></question>';
		const {title, cards} = await read(
			`${category}${question('shortanswer', `${answer(100, 'x')}<idnumber>q1</idnumber>`)}`,
		);
		expect([title, cards[0]!.id]).toEqual(['Bab 1', 'q1']);
	});

	it('is told by what it says, whatever it is called', async () => {
		const {text} = await written('moodle-xml', meeting);
		const {deckFormatNamed} = await import('../../../source/exchange/decks/formats.js');
		expect(deckFormatNamed('moodle-xml')!.recognise!({head: text.slice(0, 4000), names: []})).toBe(
			true,
		);
	});
});

describe('hostile files', () => {
	it.each([
		['no XML', 'halo'],
		['nothing', ''],
		['other XML', '<rss><channel/></rss>'],
		['half a file', '<quiz><question type="essay">'],
		[
			'entities of its own',
			'<!DOCTYPE quiz [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><quiz>&b;</quiz>',
		],
		['a file of the machine', '<!DOCTYPE quiz SYSTEM "file:///etc/passwd"><quiz></quiz>'],
		['too deep', `<quiz>${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}</quiz>`],
		['a prototype', '<quiz><__proto__><x>1</x></__proto__></quiz>'],
		['no questions', '<quiz></quiz>'],
		['too large', ' '.repeat(20_000_001)],
	])('%s is refused with advice', async (_, text) => {
		await expect(readAs('moodle-xml', text)).rejects.toThrow(UserError);
		expect(({} as Record<string, unknown>)['x']).toBeUndefined();
	});

	it.each([
		['questions', question('shortanswer', answer(100, 'x')).repeat(2000)],
		['entities', question('shortanswer', answer(100, '&lt;&amp;'.repeat(50_000)))],
		['attributes', `<question type="essay" ${'a="b" '.repeat(1)}/>`.repeat(5000)],
		[
			'comments',
			`<!-- newsquiz: ${'['.repeat(100_000)} -->${question('shortanswer', answer(100, 'x'))}`,
		],
	])('many %s end soon', async (_, content) => {
		await read(content).catch((error: unknown) => expect(error).toBeInstanceOf(UserError));
	});

	it.each([
		['elements', '<a/>'.repeat(1_000_000)],
		['entities', '&amp;'.repeat(1_000_000)],
		['attributes', `<a ${'b="" '.repeat(1_000_000)}/>`],
	])('with %s in the millions are refused before they are parsed', async (_, content) => {
		await expect(readAs('moodle-xml', `<quiz>${content}</quiz>`)).rejects.toThrow(
			/more than a million parts/,
		);
	});

	it('with more questions than a deck holds are refused', async () => {
		const content = '<question type="essay"/>'.repeat(30_001);
		await expect(readAs('moodle-xml', `<quiz>${content}</quiz>`)).rejects.toThrow(
			/more than 30,000 questions/,
		);
	});

	test('whatever is changed in a file, it is read or refused with advice', async () => {
		const {text: original} = await written('moodle-xml', meeting);
		const piece = fc.constantFrom(
			'<',
			'>',
			'&',
			'"',
			']]>',
			'<!--',
			'<text>',
			'</text>',
			'\u0000',
			'<answer fraction="x">',
			'<question type="numerical">',
			'&#x110000;',
		);
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.tuple(fc.nat(original.length), fc.nat(60), piece), {
					minLength: 1,
					maxLength: 8,
				}),
				async (changes) => {
					let text = original;
					for (const [at, length, put] of changes)
						text = text.slice(0, at) + put + text.slice(at + length);
					await readAs('moodle-xml', text).catch((error: unknown) =>
						expect(error).toBeInstanceOf(UserError),
					);
				},
			),
			{numRuns: 40},
		);
	});
});
