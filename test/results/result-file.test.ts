import fc from 'fast-check';
import {describe, expect, it, test} from 'vitest';
import {encodeResult} from '../../source/results/code.js';
import {codedOf, resultOfCode} from '../../source/results/coded.js';
import {findResults} from '../../source/results/find-results.js';
import type {CardResult, PupilResult} from '../../source/results/result.js';
import {readResultFile, writeResultFile} from '../../source/results/result-file.js';
import {coded, testDeck} from '../helpers/class-room.js';
import '../helpers/seed.js';

const deck = testDeck(6);

const result: PupilResult = {
	pupil: '07',
	deck: {id: deck.id, title: deck.title, fingerprint: '0123456789ab'},
	attempt: 'first',
	cards: [
		{id: 'k1', key: 'benar 1', isRight: true, option: 'benar 1'},
		{id: 'k2', key: 'benar 2', isRight: false, option: 'a 2'},
		{id: 'k3', key: 'benar 3', isRight: true},
		{id: 'k4', key: 'benar 4', flag: {reason: 'wrong', note: 'kuncinya b'}},
	],
};

const text = fc.string({unit: 'binary', maxLength: 40});
const card = fc
	.record(
		{
			key: text,
			isRight: fc.boolean(),
			isChosen: fc.boolean(),
			other: text,
			flag: fc.constantFrom(undefined, {reason: 'wrong' as const, note: 'x'}, {}),
		},
		{requiredKeys: ['key', 'other', 'flag']},
	)
	.map(({key, isRight, isChosen, other, flag}): Omit<CardResult, 'id'> => {
		const option = isRight === true ? key : other;
		return {
			key,
			...(isRight === undefined ? {} : {isRight}),
			...(isChosen && isRight !== undefined && isRight === (option === key) ? {option} : {}),
			...(flag ? {flag} : {}),
		};
	});
const results = fc
	.record({
		pupil: fc.string({unit: 'grapheme', maxLength: 20}),
		cards: fc.array(card, {maxLength: 30}),
		attempt: fc.constantFrom('first' as const, 'last' as const),
	})
	.map(({pupil, cards, attempt}): PupilResult => ({
		...{pupil, attempt, deck: result.deck},
		cards: cards.map((each, at) => ({id: at === 0 ? '__proto__' : `k${at}`, ...each})),
	}));

describe('a result’s file', () => {
	test('any result comes back whole, also with other line ends and a mark before', () => {
		fc.assert(
			fc.property(results, (some) => {
				const written = writeResultFile(some);
				expect(readResultFile(written)).toEqual(some);
				expect(readResultFile(`\ufeff${written.replaceAll('\n', '\r\n')}`)).toEqual(some);
			}),
		);
	});

	it('holds nothing but who, which deck, and what was answered', () => {
		const file = JSON.parse(writeResultFile(result)) as Record<string, unknown>;
		expect(Object.keys(file)).toEqual([
			...['format', 'version', 'pupil', 'deck', 'attempt', 'cards', 'checksum'],
		]);
	});

	const written = writeResultFile(result);

	it.each([
		['another mark', written.replace('"isRight": false', '"isRight": true')],
		['another option', written.replace('"option": "a 2"', '"option": "b 2"')],
		['another pupil', written.replace('"07"', '"08"')],
		['another key', written.replace('"key": "benar 1"', '"key": "benar 9"')],
		['a flag taken out', written.replace('kuncinya b', '')],
		['the end cut off', written.slice(0, -40)],
		['no checksum', written.replace(/,\n\t"checksum".*/, '\n}')],
		['a card twice', written.replace('"k2"', '"k1"')],
		['a number in place of a name', written.replace('"07"', '7')],
	])('that was changed is damaged: %s', (_, changed) => {
		expect(changed).not.toBe(written);
		expect(readResultFile(changed)).toBe('damaged');
	});

	it('of a newer version is told as such, and other files are none', () => {
		expect(readResultFile(written.replace('"version": 1', '"version": 2'))).toBe('newer');
		for (const other of ['', '{}', '[1]', 'null', '{"format":"newsquiz"}', 'NQ1abc', '"x"']) {
			expect(readResultFile(other)).toBeUndefined();
		}
	});

	it('is read whatever a stranger has put into it', () => {
		const deep = `{"format":"newsquiz-result","cards":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
		expect(readResultFile(deep)).toBe('damaged');
		const odd = written.replace('{', '{"__proto__": {"pupil": "x"},');
		expect(readResultFile(odd)).toEqual(result);
		expect(({} as Record<string, unknown>)['pupil']).toBeUndefined();
	});
});

test('a code says the same as the result it was made from, as far as it can', () => {
	const made = resultOfCode(codedOf(result, deck), deck);
	expect(made.cards).toEqual([
		{id: 'k1', key: 'benar 1', isRight: true, option: 'benar 1'},
		{id: 'k2', key: 'benar 2', isRight: false, option: 'a 2'},
		{id: 'k3', key: 'benar 3', isRight: true, option: 'benar 3'},
		{id: 'k4', key: 'benar 4', flag: {}},
	]);
});

test('a card that the pupil gave another key is not in a code', () => {
	const own = {...result, cards: [{id: 'k1', key: 'kunci saya', isRight: true}]};
	expect(codedOf(own, deck).outcomes).toEqual([0, 0, 0, 0, 0, 0]);
});

test('ten thousand mutated files and chats are read in bounded time, and never as another result', () => {
	const file = writeResultFile(result);
	const code = encodeResult(coded(deck, '07', '+a+b+c'));
	const chat = `12/11/25 08.01 - Sari: ini\n${code}\n[12/11/25 08.01.22] Budi: ${code}\n`;
	const mutation = fc.record({
		at: fc.nat(10_000),
		cut: fc.nat(4),
		put: fc.oneof(
			fc.constantFrom('{', '"', '\\', '[', '\n', '-', ':', 'NQ1', '\u200e', '\0', '9'.repeat(40)),
			fc.string({maxLength: 5}),
		),
	});
	const mutate = (whole: string, changes: ReadonlyArray<{at: number; cut: number; put: string}>) =>
		changes.reduce((so, {at, cut, put}) => {
			const place = at % (so.length + 1);
			return so.slice(0, place) + put + so.slice(place + cut);
		}, whole);
	fc.assert(
		fc.property(fc.array(mutation, {minLength: 1, maxLength: 4}), (changes) => {
			const read = readResultFile(mutate(file, changes));
			if (typeof read === 'object') expect(read).toEqual(result);
			for (const found of findResults(mutate(chat, changes)).codes) {
				if (typeof found.result === 'object') expect(found.code).toBe(code);
			}
		}),
		{numRuns: 10_000},
	);
});
