import {describe, expect, it, test} from 'vitest';
import type {Received} from '../../source/class-report/received.js';
import {nameKey, rosterOf} from '../../source/class-report/roster.js';
import type {Deck} from '../../source/deck/deck.js';
import type {Attempt, CardResult} from '../../source/results/result.js';
import {fingerprintOf} from '../../source/results/fingerprint.js';
import {coded, reportOn, testDeck} from '../helpers/class-room.js';

const deck = testDeck(4);

/** A code from a chat; without a sender, from a file. */
function code(pupil: string, answers: string, sender?: string, of: Deck = deck): Received {
	return {
		from: 'obrolan.txt',
		...(sender === undefined ? {} : {sender}),
		what: {kind: 'code', code: coded(of, pupil, answers)},
	};
}

function file(pupil: string, cards: readonly CardResult[], of: Deck = deck): Received {
	const {id, title} = of;
	return {
		from: `${pupil}.nqr`,
		what: {
			kind: 'file',
			result: {pupil, deck: {id, title, fingerprint: fingerprintOf(of)}, attempt: 'first', cards},
		},
	};
}

function classOf(
	received: readonly Received[],
	decks: readonly Deck[],
	attempt: Attempt = 'first',
) {
	const {pupils, notes, ...rest} = rosterOf(received, decks, {attempt});
	return {
		...rest,
		names: pupils.map(({name}) => name),
		rights: pupils.map(({result}) => result.cards.filter(({isRight}) => isRight).length),
		notes: notes.map(({says}) => says.en),
		problems: notes.filter(({isProblem}) => isProblem).length,
	};
}

describe('who is in a class', () => {
	it('is called by the name in the code, else by who sent it', () => {
		const {names, notes} = classOf(
			[code('10', '++++'), code('9', '+++a'), code('', '++aa', 'Sari'), code('', '+aaa')],
			[deck],
		);
		expect(names).toEqual(['? 1', '9', '10', 'Sari']);
		expect(notes).toEqual([expect.stringContaining('1 result is without a name')]);
	});

	it('is one pupil where the same result came twice, by whomever it was sent', () => {
		const {names, notes} = classOf(
			[code('07', '++++', 'Sari'), code('7', '++++', 'Budi'), code('', '++++', 'Sari')],
			[deck],
		);
		expect(names).toEqual(['07']);
		expect(notes).toEqual([expect.stringContaining('2 results are there more than once')]);
	});

	it('is one pupil with a file and a code of the same answers', () => {
		const cards = deck.cards.map(({id, answer}) => ({id, key: answer, isRight: true}));
		expect(classOf([file('Budi', cards), code('budi', '++++', 'B')], [deck]).names).toEqual([
			'Budi',
		]);
	});

	it.each([
		['first', 1],
		['last', 4],
	] as const)('counts the %s of several results of a pupil, and says so', (attempt, right) => {
		const {names, rights, notes} = classOf(
			[code('Sari', '+aaa', 'S'), code('Sari', '++++', 'S')],
			[deck],
			attempt,
		);
		expect([names, rights]).toEqual([['Sari'], [right]]);
		expect(notes).toEqual([expect.stringContaining(`the ${attempt} one is counted`)]);
	});

	it('are two pupils where two of one name sent from two phones', () => {
		const {names, notes} = classOf(
			[code('Budi', '+aaa', 'Budi Santoso'), code('Budi', '++++', 'Budi W')],
			[deck],
		);
		expect(names).toEqual(['Budi (Budi Santoso)', 'Budi (Budi W)']);
		expect(notes).toEqual([expect.stringContaining('each is counted: Budi (2)')]);
	});

	it('warns where two files of one name may be two pupils', () => {
		const card = (isRight: boolean) => [{id: 'k1', key: 'benar 1', isRight}];
		const {names, notes} = classOf([file('Budi', card(true)), file('Budi', card(false))], [deck]);
		expect(names).toEqual(['Budi']);
		expect(notes[0]).toContain('If some of these are two pupils');
	});

	it('is empty where there are no results', () => {
		expect(classOf([], [deck])).toMatchObject({deck: undefined, names: [], notes: []});
	});
});

describe('a name', () => {
	it.each([
		['07', '7', true],
		['Sari', ' SARI ', true],
		['Ｓari', 'sari', true],
		['Sari', 'Sara', false],
		['0', '', false],
	])('%j and %j are the same: %j', (one, other, isSame) => {
		expect(nameKey(one) === nameKey(other)).toBe(isSame);
	});

	it('is a stranger’s text: no escapes, no marks of direction, no endless lines', () => {
		const hostile = [
			'\u001B[2J\u001B]0;x\u0007Budi',
			'\u202eidub',
			'a\nb\r\nc\td',
			'x'.repeat(5000),
			`a${'\u0301'.repeat(500)}`,
		];
		for (const name of hostile) {
			const result = {id: 'k1', key: 'benar 1', isRight: true};
			const [shown] = classOf([file(name, [result])], [deck]).names;
			expect(shown!.length).toBeLessThanOrEqual(60);
			// eslint-disable-next-line no-control-regex
			expect(shown).not.toMatch(/[\u0000-\u001f\u202e]/);
		}
	});

	it('of two that were cut short is told apart', () => {
		const long = 'nama yang sangat panjang '.repeat(4);
		const {names} = classOf([code(`${long}1`, '++++'), code(`${long}2`, '+++a')], [deck]);
		expect(new Set(names).size).toBe(names.length);
	});
});

describe('what can’t be counted', () => {
	it('is told, and everything else is', () => {
		const other = testDeck(3, 'lain');
		const {names, notes, problems} = classOf(
			[
				code('1', '++++'),
				{from: 'x.nqr', what: {kind: 'problem', problem: 'damaged'}},
				{from: 'chat', sender: 'Sari', what: {kind: 'problem', problem: 'newer'}},
				code('2', '+++', undefined, other),
				file('3', [{id: 'k1', key: 'x', isRight: true}], other),
			],
			[deck],
		);
		expect(names).toEqual(['1']);
		expect(problems).toBe(4);
		expect(notes.join('\n')).toMatch(
			/damaged.*x\.nqr[^]*newer.*chat \(Sari\)[^]*code is of a deck[^]*"lain"/,
		);
	});

	it('is a result of another deck that is known', () => {
		const other = testDeck(3, 'lain');
		const found = classOf(
			[code('1', '++++'), code('2', '++++'), code('3', '+++', undefined, other)],
			[deck, other],
		);
		expect(found.deck!.id).toBe('ulangan');
		expect(found.notes).toEqual([expect.stringContaining('1 result is of another deck (lain)')]);
	});
});

describe('several versions of a deck', () => {
	const older: Deck = {
		...deck,
		cards: [
			...deck.cards.slice(0, 2),
			{...deck.cards[2]!, answer: 'kunci lama'},
			{...deck.cards[3]!, id: 'dulu'},
		],
	};

	test('answers to cards that are the same count, the others are told', () => {
		const received = [
			code('baru', '++++'),
			file(
				'berkas',
				[
					{id: 'k1', key: 'benar 1', isRight: true},
					{id: 'k3', key: 'kunci lama', isRight: true},
					{id: 'dulu', key: 'benar 4', isRight: false},
				],
				older,
			),
		];
		const report = reportOn(received, deck);
		expect(report.pupils.map(({name, right, answered}) => [name, right, answered])).toEqual([
			['baru', 4, 4],
			['berkas', 1, 1],
		]);
		const said = report.notes.map(({says}) => says.en);
		expect(said).toEqual([
			expect.stringContaining('has another key for: 3. Answers to it that are not counted: 1.'),
			expect.stringContaining('Not in this deck, but in the version that pupils used: dulu.'),
		]);
	});

	test('a code counts where its version is given as well', () => {
		const received = [code('baru', '++++'), code('lama', '+++a', undefined, older)];
		expect(classOf(received, [deck]).problems).toBe(1);
		const both = rosterOf(received, [deck, older], {attempt: 'first'});
		expect(both.pupils.map(({name}) => name)).toEqual(['baru', 'lama']);
		expect(both.deck).toBe(deck);
	});

	test('another question in other words is the same version', () => {
		const reworded = {...deck, cards: deck.cards.map((card) => ({...card, question: 'Lain?'}))};
		expect(classOf([code('1', '++++', undefined, reworded)], [deck]).names).toEqual(['1']);
	});
});
