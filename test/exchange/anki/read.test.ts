import fc from 'fast-check';
import {describe, expect, it, test} from 'vitest';
import type {Card, Deck} from '../../../source/deck/deck.js';
import {UserError} from '../../../source/errors.js';
import {apkg} from '../../../source/exchange/decks/apkg.js';
import type {ReadDeck} from '../../../source/exchange/decks/format.js';
import {readDeckFile} from '../../../source/exchange/decks/read-deck.js';
import {writeSetting} from '../../../source/store/collection/export-deck.js';
import {exchangeTools} from '../../../source/store/exchange-tools.js';
import {openSql} from '../../../source/store/sql.js';
import {
	ankiCollection,
	ankiPackage,
	type SampleNote,
	type SampleType,
} from '../../helpers/anki-collection.js';
import {anyDeck} from '../../helpers/any-deck.js';
import {forms} from '../../helpers/form-cards.js';
import {meeting} from '../../helpers/sample-decks.js';
import {storedZstd} from '../../store/helpers/anki-package.js';
import '../../helpers/seed.js';

// Made once: only a damaged file may spoil it.
const sql = openSql();
const tools = {...exchangeTools, openSql: async () => sql};

const read = async (
	bytes: Uint8Array,
	options: Readonly<Record<string, string>> = {},
	name = 'kelas.apkg',
): Promise<ReadDeck> => readDeckFile(bytes, {name, now: 0, tools, options}, 'apkg');

async function write(deck: Deck): Promise<Uint8Array> {
	const setting = writeSetting({language: 'id', now: Date.UTC(2026, 0, 1), tools});
	return (await apkg.write(deck, setting)).content as Uint8Array;
}

const packageOf = async (...notes: SampleNote[]): Promise<Uint8Array> =>
	ankiPackage({'collection.anki2': await ankiCollection(notes), media: '{}'});

const cardsOf = async (...notes: SampleNote[]): Promise<Card[]> =>
	(await read(await packageOf(...notes))).deck.cards;

/** What the teacher sees of a card. */
const plain = ({id: _, kind: __, ...card}: Card): Partial<Card> => card;

describe('our own packages come back', () => {
	it.each([
		['a deck of each form', forms],
		['a deck with sources', meeting],
	])('%s', async (_, deck) => {
		const {deck: back, notes} = await read(await write(deck));
		expect(back).toEqual(deck);
		expect(notes).toEqual([]);
	});

	it('any deck, without loss', async () => {
		await fc.assert(
			fc.asyncProperty(
				anyDeck.filter(({cards}) => cards.length > 0),
				async (deck) => {
					expect((await read(await write(deck))).deck).toEqual(deck);
				},
			),
			{numRuns: 60},
		);
	});

	/** A package of ours after somebody has edited it in Anki. */
	async function edited(deck: Deck, ...statements: string[]): Promise<ReadDeck> {
		const files = await exchangeTools.unzip(await write(deck), {limit: 1e8});
		const database = new (await sql).Database(files.get('collection.anki2'));
		for (const statement of statements) database.exec(statement);
		const bytes = database.export();
		database.close();
		return read(ankiPackage({'collection.anki2': bytes}));
	}

	const replace = (from: string, to: string): string =>
		`update notes set flds = replace(flds, '${from}', '${to}')`;
	const one = (card: Partial<Card>): Deck => ({
		...meeting,
		cards: [{id: 'k', kind: 'custom', question: 'Apa itu?', answer: 'Ini', fact: 'f', ...card}],
	});

	test.each<[string, Partial<Card>, string, Partial<Card>]>([
		[
			'a question',
			{},
			replace('Apa itu?\u001f', 'Apa <b>ini</b>?<br>Ya?\u001f'),
			{question: 'Apa ini?\nYa?'},
		],
		[
			'an answer',
			{},
			replace('\u001fIni\u001f', '\u001fItu &amp; ini\u001f'),
			{answer: 'Itu & ini'},
		],
		[
			'a cloze',
			{form: 'cloze', question: 'Di ____ saja', answer: 'Solo'},
			replace('Di {{c1::Solo}} saja', 'Di kota {{c1::Surakarta}} saja'),
			{form: 'cloze', question: 'Di kota ____ saja', answer: 'Surakarta'},
		],
		['a hint', {hint: 'S...'}, replace('\u001fS...\u001f', '\u001f\u001f'), {hint: undefined}],
		[
			'answers that are right too',
			{accept: ['a']},
			replace('\u001fa\u001f', '\u001fa; b\u001f'),
			{accept: ['a', 'b']},
		],
		[
			'options',
			{distractors: ['Itu', 'Anu']},
			replace('<li>Anu</li>', '<li>Bukan</li>'),
			{distractors: expect.arrayContaining(['Itu', 'Bukan']) as string[]},
		],
		[
			'tags',
			{tags: ['dua kata', 'lama']},
			"update notes set tags = ' baru dua_kata jenis::lainnya '",
			{tags: ['baru', 'dua kata']},
		],
		[
			'nothing but their order',
			{tags: ['b', 'a']},
			"update notes set tags = ' a b jenis::lainnya '",
			{tags: ['b', 'a']},
		],
	])('with %s that was changed in Anki', async (_, card, statement, changed) => {
		const deck = one(card);
		const {deck: back} = await edited(deck, statement);
		expect(back.cards[0]).toEqual({...deck.cards[0], ...changed});
	});

	it('with a card fewer, and without what Anki forgot of the deck', async () => {
		const {deck} = await edited(
			meeting,
			'delete from notes where id = (select min(id) from notes)',
			"update col set decks = '{}'",
		);
		expect(deck.cards).toEqual(meeting.cards.slice(1));
		expect([deck.id, deck.articles]).toEqual([meeting.id, meeting.articles]);
	});

	it('with cards that were added in Anki, as the same deck', async () => {
		const {deck} = await edited(
			meeting,
			"insert into notes select max(id) + 1, 'baru', 1764115200001, 0, -1, '', 'Siapa lagi?' || char(31) || 'Dia', '', 0, 0, '' from notes",
			"insert into cards select max(id) + 1, (select max(id) from notes), did, 0, 0, -1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, '' from cards",
		);
		expect([deck.id, deck.cards.slice(0, -1)]).toEqual([meeting.id, meeting.cards]);
		expect(deck.cards.at(-1)).toMatchObject({question: 'Siapa lagi?', answer: 'Dia'});
	});

	it('with an order that was changed there, which is told', async () => {
		const {deck, notes} = await edited(
			forms,
			replace('Presiden mengumumkan perombakan</li>', 'Presiden pergi</li>'),
		);
		expect(deck.cards[0]).toEqual(forms.cards[0]);
		expect(notes.map(({en}) => en)).toEqual([expect.stringContaining('of 1 card was not read')]);
	});

	it('as plain cards where what is kept of them was spoilt', async () => {
		const {deck} = await edited(one({}), `update notes set flds = replace(flds, '{"seed"', '{"x')`);
		expect(deck.cards.map(plain)).toEqual([
			expect.objectContaining({question: 'Apa itu?', answer: 'Ini'}),
		]);
	});
});

const reversed: SampleType = {
	fields: ['Kata', 'Arti', 'Contoh'],
	templates: [
		['{{Kata}}', '{{FrontSide}}<hr id=answer>{{Arti}}<br>{{Contoh}}'],
		['Apa bahasa Indonesianya <i>{{Arti}}</i>?', '{{Kata}}{{#Contoh}}<br>{{Contoh}}{{/Contoh}}'],
	],
};
const typed: SampleType = {
	fields: ['Front', 'Back'],
	templates: [['{{Front}}\n{{type:Back}}', '{{Front}}<hr id=answer>{{type:Back}}']],
};
const cloze: SampleType = {
	fields: ['Text', 'Back Extra'],
	templates: [['{{cloze:Text}}', '{{cloze:Text}}<br>{{Back Extra}}']],
	isCloze: true,
};
const labelled: SampleType = {
	fields: ['Tanya', 'Jawab', 'Petunjuk', 'Bunyi', 'Kosong'],
	templates: [
		[
			'{{#Kosong}}tidak{{/Kosong}}{{^Kosong}}Soal: {{/Kosong}}{{Tanya}}{{hint:Petunjuk}}{{tts id_ID:Tanya}}',
			'{{FrontSide}}<hr>{{Bunyi}} Jawaban: {{Jawab}} <footer>{{Tags}} {{Deck}}</footer>',
		],
	],
};

describe('cards of others', () => {
	test.each<[string, SampleNote, Array<Partial<Card>>]>([
		[
			'basic',
			{fields: ['Ibu kota <b>Jepang</b>?', '<div>Tokyo</div>']},
			[{question: 'Ibu kota Jepang?', answer: 'Tokyo'}],
		],
		[
			'in both directions',
			{type: reversed, fields: ['rumah', 'house', 'Rumah itu besar.'], cards: [0, 1]},
			[
				{question: 'rumah', answer: 'house', explanation: 'Rumah itu besar.'},
				{
					question: 'Apa bahasa Indonesianya house?',
					answer: 'rumah',
					explanation: 'Rumah itu besar.',
				},
			],
		],
		['typed', {type: typed, fields: ['2 + 2?', 'empat']}, [{question: '2 + 2?', answer: 'empat'}]],
		[
			'cloze',
			{
				type: cloze,
				fields: ['{{c1::Sukarno::siapa}} lahir di {{c2::Surabaya}}.', 'Tahun 1901'],
				cards: [0, 1],
			},
			[
				{
					...{form: 'cloze', question: '____ lahir di Surabaya.', answer: 'Sukarno'},
					...{hint: 'siapa', explanation: 'Tahun 1901'},
				},
				{
					...{form: 'cloze', question: 'Sukarno lahir di ____.', answer: 'Surabaya'},
					explanation: 'Tahun 1901',
				},
			],
		],
		[
			'a cloze with several blanks, which is no cloze of ours',
			{type: cloze, fields: ['{{c1::a}} dan {{c1::b}}', '']},
			[{question: '____ dan ____', answer: 'a; b'}],
		],
		[
			'clozes inside one another',
			{type: cloze, fields: ['x {{c1::a {{c2::b}} c}} y', ''], cards: [0, 1]},
			[
				{form: 'cloze', question: 'x ____ y', answer: 'a b c'},
				{form: 'cloze', question: 'x a ____ c y', answer: 'b'},
			],
		],
		[
			'with conditions, labels, a hint and sound',
			{type: labelled, fields: ['Apa?', 'Ini', 'petunjuk', '[sound:a.mp3]', '<br>']},
			[{question: 'Soal: Apa?', answer: 'Ini', hint: 'petunjuk'}],
		],
		[
			'whose answer stands in the template',
			{type: {fields: ['F'], templates: [['{{F}}', 'Selalu ini']]}, fields: ['Apa?']},
			[{question: 'Apa?', answer: 'Selalu ini'}],
		],
		[
			'with entities, lists and LaTeX',
			{fields: ['a &lt; b &amp;&nbsp;c', '<ul><li>satu</li><li>dua</li></ul>[latex]x[/latex]']},
			[{question: 'a < b & c', answer: 'satu\ndua\nx'}],
		],
		[
			'without script and style',
			{fields: ['<style>x</style>Apa?<script>alert(1)</script>', 'Ini']},
			[{question: 'Apa?', answer: 'Ini'}],
		],
		[
			'with fewer fields than their type',
			{type: reversed, fields: ['rumah', 'house']},
			[{question: 'rumah', answer: 'house'}],
		],
	])('%s', async (_, note, cards) => {
		const found = await cardsOf(note);
		expect(found.map(({fact: _fact, ...card}) => plain(card))).toEqual(cards);
	});

	it('are siblings where they are of one note, and have ids of their own that stay', async () => {
		const note = {type: reversed, fields: ['rumah', 'house', ''], cards: [0, 1], guid: 'g"<'};
		const cards = await cardsOf(note, {fields: ['a', 'b']});
		expect(new Set(cards.map(({id}) => id)).size).toBe(3);
		expect(cards[0]!.fact).toBe(cards[1]!.fact);
		expect(cards[2]!.fact).toBeUndefined();
		const later = await cardsOf(
			{fields: ['baru', 'x'], guid: 'z'},
			{...note, fields: ['rumah', 'home', 'y']},
		);
		expect(later.slice(1).map(({id}) => id)).toEqual(cards.slice(0, 2).map(({id}) => id));
	});

	it('keep their tags, and their decks as tags where there are several', async () => {
		const {deck, notes} = await read(
			await packageOf(
				{fields: ['a', 'b'], tags: 'x leech y::z marked', deck: 'Kelas::Satu Dua'},
				{fields: ['c', 'd'], deck: 'Kelas::Tiga'},
			),
		);
		expect(deck.title).toBe('Kelas');
		expect(deck.cards.map(({tags}) => tags)).toEqual([['x', 'y::z', 'Satu_Dua'], ['Tiga']]);
		expect(notes.map(({en}) => en)).toEqual([expect.stringContaining('2 decks of Anki')]);
	});

	test.each([
		['Kelas', ['a', 'c']],
		['kelas::satu', ['a']],
		['Lain', ['e']],
	])('of the deck %s alone', async (deck, questions) => {
		const bytes = await packageOf(
			{fields: ['a', 'b'], deck: 'Kelas::Satu'},
			{fields: ['c', 'd'], deck: 'Kelas::Dua'},
			{fields: ['e', 'f'], deck: 'Lain'},
		);
		const {deck: found} = await read(bytes, {deck});
		expect(found.cards.map(({question}) => question)).toEqual(questions);
		await expect(read(bytes, {deck: 'Tidak ada'})).rejects.toThrow('There is no deck "Tidak ada"');
	});

	it('say what did not come along', async () => {
		const {notes} = await read(
			await packageOf(
				{fields: ['Apa?<img src="a.png">', 'Ini'], isStudied: true},
				{fields: ['<img src="a.png">', 'Ini']},
				{fields: ['panjang', 'x'.repeat(20_000)]},
			),
		);
		expect(notes.map(({en}) => en)).toEqual([
			'The schedule from Anki was not imported: the cards start as new ones.',
			'Pictures and sounds were not imported (2 notes have some).',
			'2 cards were left out: the question or the answer has no text, or too much.',
		]);
	});

	it('get a deck whose id is the same the next time', async () => {
		const ids = await Promise.all(
			[1, 2].map(
				async (count) =>
					(
						await read(
							await packageOf(
								...Array.from({length: count}, (_, at) => ({
									fields: [`${at}`, 'b'],
									deck: 'Kelas 7A',
								})),
							),
						)
					).deck.id,
			),
		);
		expect(ids[0]).toBe(ids[1]);
		expect(ids[0]).toMatch(/^kelas-7a-[0-9a-f]{8}$/);
	});
});

describe('packages of any Anki', () => {
	const notes: SampleNote[] = [
		{fields: ['Apa?', 'Ini'], tags: 'x', deck: 'Kelas::Satu'},
		{type: cloze, fields: ['{{c1::a}} b', 'c'], deck: 'Kelas::Satu'},
	];
	const upgrade = async () =>
		ankiCollection([{fields: ['Please update to the latest Anki version', '']}]);

	test.each<[string, () => Promise<Uint8Array>]>([
		[
			'collection.anki2',
			async () => ankiPackage({'collection.anki2': await ankiCollection(notes), media: '{}'}),
		],
		[
			'collection.anki21',
			async () =>
				ankiPackage({
					'collection.anki21': await ankiCollection(notes),
					'collection.anki2': await upgrade(),
				}),
		],
		[
			'collection.anki21b, of tables, compressed by zstd',
			async () =>
				ankiPackage({
					meta: '\u0008\u0003',
					'collection.anki21b': storedZstd(await ankiCollection(notes, {isNewer: true})),
					'collection.anki2': await upgrade(),
				}),
		],
		[
			'a collection that was kept with a log beside it',
			async () => {
				const bytes = await ankiCollection(notes);
				bytes[18] = 2;
				bytes[19] = 2;
				return ankiPackage({'collection.anki2': bytes});
			},
		],
		['the collection alone', async () => ankiCollection(notes)],
	])('%s', async (_, make) => {
		const {deck} = await read(await make());
		expect(deck.title).toBe('Satu');
		expect(deck.cards.map(plain)).toEqual([
			{question: 'Apa?', answer: 'Ini', tags: ['x']},
			{form: 'cloze', question: '____ b', answer: 'a', explanation: 'c'},
		]);
	});

	it('are recognised by what is in them', async () => {
		const bytes = ankiPackage({'collection.anki2': await ankiCollection(notes)});
		const {deck} = await readDeckFile(bytes, {name: 'kiriman', now: 0, tools: exchangeTools});
		expect(deck.cards).toHaveLength(2);
	});
});

/** An archive of one file that says another size of it. */
function claiming(archive: Uint8Array, size: number): Uint8Array {
	const view = new DataView(archive.buffer, archive.byteOffset);
	view.setUint32(view.getUint32(archive.length - 6, true) + 24, size, true);
	return archive;
}

describe('refuses with advice', () => {
	const damaged = 'The Anki collection in kelas.apkg is damaged, or is none.';
	const hostileTable = (statements: readonly string[]) => async () =>
		ankiPackage({
			'collection.anki2': await ankiCollection([{fields: ['a', 'b']}], {setUp: statements}),
		});

	test.each<[string, () => Promise<Uint8Array> | Uint8Array, string]>([
		[
			'no archive',
			() => new TextEncoder().encode('halo'),
			'This zip archive is damaged, or is none.',
		],
		[
			'an archive of other things',
			() => ankiPackage({'a.txt': 'x'}),
			'kelas.apkg is no Anki package.',
		],
		[
			'a package cut short',
			async () => (await packageOf({fields: ['a', 'b']})).subarray(0, 400),
			'This zip archive is damaged, or is none.',
		],
		[
			'a zip bomb',
			() => claiming(ankiPackage({'collection.anki2': new Uint8Array(1_000_000)}), 200_000_000),
			'What is in this archive is larger than 150 MB, so it was not opened.',
		],
		['no database', () => ankiPackage({'collection.anki2': 'halo'}), damaged],
		[
			'broken zstd',
			() => ankiPackage({'collection.anki21b': Uint8Array.from([0x28, 0xb5, 0x2f, 0xfd, 9, 9, 9])}),
			'The compressed data in this file are damaged, or too large.',
		],
		['tables that are not there', hostileTable(['drop table col']), damaged],
		[
			'lists that lie a hundred thousand deep',
			hostileTable([
				`update col set decks = '{"1":{"name":"x","newsquiz":' || '${'['.repeat(100_000)}' || '${']'.repeat(100_000)}' || '}}'`,
			]),
			damaged,
		],
		['lists that are no JSON', hostileTable(["update col set models = '{'"]), damaged],
		[
			'notes that are a view without an end',
			hostileTable([
				'drop table notes',
				"create view notes as with recursive n(id) as (select 1 union all select id + 1 from n) select id, 'g' as guid, 1 as mid, '' as tags, 'a' as flds from n",
			]),
			damaged,
		],
		[
			'columns that compute',
			hostileTable([
				'drop table cards',
				'create table cards (nid integer, ord integer, did integer, reps integer, queue generated always as (hex(zeroblob(100000000))))',
			]),
			damaged,
		],
		['no cards', hostileTable(['delete from cards']), 'No cards were found in "kelas.apkg".'],
		[
			'cards of pictures alone',
			() => packageOf({fields: ['<img src=a.png>', '[sound:a.mp3]']}),
			'No cards were found in "kelas.apkg".',
		],
	])('%s', async (_, make, message) => {
		const failure: unknown = await read(await make()).catch((error: unknown) => error);
		expect(failure).toBeInstanceOf(UserError);
		const {says, hint} = failure as UserError;
		expect([says.en, hint?.en, hint?.id]).toEqual([
			message,
			expect.any(String),
			expect.any(String),
		]);
	});

	it('more than fits into a deck, and names the decks to choose from', async () => {
		const notes = Array.from({length: 700}, (_, at) => ({
			fields: [`${at}${'x'.repeat(9000)}`, 'b'],
			deck: at % 2 ? 'Satu' : 'Dua',
		}));
		const failure: unknown = await read(await packageOf(...notes)).catch((error: unknown) => error);
		expect((failure as UserError).hint?.en).toContain('--deck NAME: Default; Dua; Satu');
	});
});

describe('keeps its head with', () => {
	test.each<[string, readonly string[]]>([
		[
			'triggers',
			["create trigger t after update on notes begin insert into notes (flds) values ('x'); end"],
		],
		[
			'note types that are not there',
			[
				"insert into notes values (9, 'g', 5, 0, 0, '', 'a', '', 0, 0, ''), (10, 'h', null, 0, 0, null, null, '', 0, 0, '')",
				'insert into cards (nid, did, ord) values (9, 1500000000000, 0), (10, 1500000000000, 0)',
			],
		],
		[
			'cards of no note, no deck and no template',
			[
				'insert into cards (nid, did, ord) values (99, 1500000000000, 0), (1, 7, 0), (1, 1500000000000, 77), (1, 1500000000000, -1), (null, null, null)',
			],
		],
		[
			'texts that are no text',
			[
				"insert into notes values (9, x'ff00', 1600000000000, 0, 0, x'01', x'c328', '', 0, 0, '')",
				'insert into cards (nid, did, ord) values (9, 1500000000000, 0)',
			],
		],
		[
			'a prototype',
			[
				`update col set decks = replace(decks, '"Bahasa"', '"Bahasa","__proto__":{"newsquiz":{}},"newsquiz":{"id":"x","__proto__":{"cards":1}}')`,
			],
		],
		[
			'lists of something else',
			[`update col set models = replace(models, '"tmpls":', '"req":[[0]],"vers":null,"tmpls":')`],
		],
	])('%s', async (_, setUp) => {
		const bytes = ankiPackage({
			'collection.anki2': await ankiCollection([{fields: ['Apa?', 'Ini']}], {setUp}),
		});
		const {deck} = await read(bytes);
		expect(deck.cards[0]).toMatchObject({question: 'Apa?', answer: 'Ini'});
		expect(Object.getPrototypeOf(deck)).toBe(Object.prototype);
	});

	test.each([
		['unclosed clozes', '{{c1::'.repeat(60_000)],
		['closed clozes', '}}'.repeat(150_000)],
		['nested clozes', `${'{{c1::a'.repeat(20_000)}${'}}'.repeat(20_000)}`],
		['half tags', '<'.repeat(300_000)],
		['half entities', '&'.repeat(300_000)],
		['half sounds', '[sound:'.repeat(40_000)],
		['open elements', '<div '.repeat(60_000)],
	])('fields of %s', async (_, text) => {
		const note = {type: cloze, fields: [`{{c1::a}} ${text}`, text]};
		const {deck} = await read(await packageOf({fields: ['Apa?', 'Ini']}, note));
		expect(deck.cards[0]).toMatchObject({question: 'Apa?'});
	});

	test.each([
		['conditions', '{{#F}}'.repeat(9000)],
		['fields', '{{F}}'.repeat(9000)],
		['braces', '{{'.repeat(20_000)],
	])('templates of %s', async (_, template) => {
		const type = {fields: ['F', 'G'], templates: [[template, `${template}{{G}}`] as const]};
		const {deck} = await read(
			await packageOf({fields: ['Apa?', 'Ini']}, {type, fields: ['x'.repeat(5000), 'y']}),
		);
		expect(deck.cards[0]).toMatchObject({question: 'Apa?'});
	});
});

/** Changes to a file: bytes that are set, and where it ends. */
const damage = fc.record({
	edits: fc.array(fc.tuple(fc.nat(1_000_000), fc.nat(255)), {minLength: 1, maxLength: 12}),
	end: fc.oneof({weight: 3, arbitrary: fc.constant(1)}, fc.double({min: 0, max: 1, noNaN: true})),
});

it('answers or refuses, whatever was done to a file', async () => {
	const newer = await ankiCollection([{fields: ['Apa?', 'Ini']}], {isNewer: true});
	const files = [
		await write(forms),
		await ankiCollection([{fields: ['Apa?', 'Ini']}, {type: reversed, fields: ['a', 'b']}]),
		newer,
	];
	let failures = 0;
	await fc.assert(
		fc.asyncProperty(fc.nat(files.length - 1), damage, async (which, {edits, end}) => {
			const bytes = files[which]!;
			const copy = bytes.slice(0, Math.ceil(bytes.length * end));
			for (const [at, value] of edits) if (copy.length > 0) copy[at % copy.length] = value;
			try {
				await readDeckFile(copy, {name: 'kelas.apkg', now: 0, tools: exchangeTools}, 'apkg');
			} catch (error) {
				if (!(error instanceof UserError)) throw error;
				// A mistake of ours is no damage of the file.
				expect(String(error.cause)).not.toMatch(/^(?:Type|Reference|Range)Error/);
				failures++;
			}
		}),
		{numRuns: Number(process.env['NEWSQUIZ_MUTATIONS'] ?? 300)},
	);
	expect(failures).toBeGreaterThan(20);
}, 300_000);
