import {expect, it} from 'vitest';
import {importedIds} from '../../../source/exchange/decks/imported-ids.js';

it('keeps the id that a file names, where it is one and free', () => {
	const idOf = importedIds();
	expect(idOf('Apa?', 'k1')).toBe('k1');
	expect(idOf('Apa?', 'k1')).toMatch(/^c[0-9a-f]{16}$/);
	expect(idOf('Apa?', '../k')).toMatch(/^c[0-9a-f]{16}$/);
});

it('derives an id from the question, another one for each copy, the same in every reading', () => {
	const [one, other] = [importedIds(), importedIds()];
	const ids = ['A?', 'B?', 'A?', 'A?'].map((question) => one(question));
	expect(new Set(ids).size).toBe(4);
	expect(['A?', 'B?', 'A?', 'A?'].map((question) => other(question))).toEqual(ids);
});

it('never takes an id that a file names for another card', () => {
	const derived = importedIds()('A?');
	const idOf = importedIds();
	expect(idOf('B?', derived)).toBe(derived);
	expect(idOf('A?')).not.toBe(derived);
});

it('is quick where all questions are the same', () => {
	const idOf = importedIds();
	expect(new Set(Array.from({length: 20_000}, () => idOf('A?'))).size).toBe(20_000);
});
