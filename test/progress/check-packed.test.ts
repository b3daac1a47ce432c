import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {isPackedFold} from '../../source/progress/check-packed.js';
import {type Fold, foldLogs} from '../../source/progress/fold.js';
import {decodeFold, encodeFold, packFold, type PackedFold} from '../../source/progress/snapshot.js';
import {type AnyEvent, logs} from './events.js';

const base = {v: 1, device: 'laptop', at: Date.UTC(2025, 1, 3, 3), tz: 420};
const card = {deck: 'berita', card: 'k1'};
const events = [
	{type: 'review', ...card, grade: 4, ms: 900, mode: 'study'},
	{type: 'edit', ...card, accept: 'Shoigu'},
	{type: 'edit', ...card, change: {hint: 'menteri'}},
	{type: 'flag', ...card, reason: 'wrong'},
	{type: 'words', known: ['gempa'], level: 2},
	{type: 'schedule', retention: 0.8},
	{type: 'undo', target: ['tablet', 7]},
].map((event, index) => ({...base, n: index + 1, ...event})) as AnyEvent[];

type Loose = Record<string, unknown>;

const reread = (fold: Fold): PackedFold => decodeFold(encodeFold(packFold(fold)));

/** A packed fold as it comes out of a file, with one part of it put wrong. */
function packed(wrong: readonly (string | number)[], value: unknown): Loose {
	const whole = structuredClone(reread(foldLogs(events).fold)) as unknown as Loose;
	const path = [...wrong];
	const last = path.pop();
	if (last !== undefined) path.reduce((part, key) => part[key] as Loose, whole)[last] = value;
	return whole;
}

describe('a packed fold', () => {
	it('is sound whatever the logs were', () => {
		fc.assert(
			fc.property(logs, (any) => {
				expect(isPackedFold(reread(foldLogs(any).fold))).toBe(true);
			}),
		);
	});

	it.each<[path: ReadonlyArray<string | number>, value: unknown]>([
		[['decks'], null],
		[['decks', 0, 0], 7],
		[['decks', 0, 1, 'cards'], 'k1/k2'],
		[['decks', 0, 1, 'stage', 0], 0],
		[['decks', 0, 1, 'stability', 0], 0],
		[['decks', 0, 1, 'difficulty', 0], Number.NaN],
		[['decks', 0, 1, 'failed'], [1]],
		[['decks', 0, 1, 'last', 0], 1e300],
		[['decks', 0, 1, 'interval'], undefined],
		[['schedule', 'dayStart'], -1],
		[['schedule', 'steps'], 'soon'],
		[['schedule'], null],
		[['days', 0, 0], '../..'],
		[['days', 0, 1, 'reviews'], null],
		[['days', 0, 1, 'byAge'], {}],
		[
			['accepted', 0, 1],
			['Shoigu', 1],
		],
		[['changes', 0, 1, 'hint'], null],
		[['marks', 0, 1, 'flag'], 'wrong'],
		[['words', 'known'], 'gempa'],
		[['head'], {at: 1}],
		[['seen', 0, 1], null],
		[['recent', 0, 'event', 'grade'], 9],
		[['recent', 0, 'before'], 'x'],
		[['recent', 1, 'before'], {stage: 'review'}],
		[['recent', 0], null],
		[['isTrimmed'], 'no'],
		[['waiting', 0], 7],
	])('is refused with %j put wrong', (path, value) => {
		expect(isPackedFold(packed([], undefined))).toBe(true);
		expect(isPackedFold(packed(path, value))).toBe(false);
	});
});
