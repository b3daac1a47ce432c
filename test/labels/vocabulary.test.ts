import {expect, test} from 'vitest';
import {masteryBar} from '../../source/labels/vocabulary.js';

test.each([
	[{cards: 4, seen: 3, mature: 1}, '━━╍╍╍╍──'],
	[{cards: 4, seen: 4, mature: 4}, '━━━━━━━━'],
	[{cards: 4, seen: 0, mature: 0}, '────────'],
	// What is there at all shows, and a bar is never longer than it is.
	[{cards: 100, seen: 2, mature: 1}, '━╍──────'],
	[{cards: 100, seen: 100, mature: 99}, '━━━━━━━╍'],
	[{cards: 0, seen: 0, mature: 0}, '────────'],
])('%j: %s', (mastery, bar) => {
	expect(masteryBar(mastery, 8).join('')).toBe(bar);
});

test('a bar without room is empty', () => {
	expect(masteryBar({cards: 2, seen: 2, mature: 1}, 0).join('')).toBe('');
});
