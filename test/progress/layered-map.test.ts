import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {LayeredMap} from '../../source/progress/layered-map.js';

const changes = fc.array(fc.tuple(fc.nat(300), fc.option(fc.nat(), {nil: undefined})), {
	maxLength: 1500,
	size: 'max',
});

describe('a layered map', () => {
	it('holds what a plain map would, and never changes one that was given out', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.nat(300), fc.nat())), changes, (entries, steps) => {
				const plain = new Map(entries);
				let layered = new LayeredMap(new Map(entries));
				const early = layered;
				for (const [key, value] of steps) {
					layered = layered.with(key, value);
					if (value === undefined) plain.delete(key);
					else plain.set(key, value);
					expect(layered.size).toBe(plain.size);
					expect(layered.get(key)).toBe(value);
				}

				const inOrder = (map: ReadonlyMap<number, number>): Array<[number, number]> =>
					[...map].sort(([a], [b]) => a - b);
				expect(inOrder(layered)).toEqual(inOrder(plain));
				expect(inOrder(early)).toEqual(inOrder(new Map(entries)));
				for (const key of plain.keys()) expect(layered.get(key)).toBe(plain.get(key));
			}),
			{numRuns: 40},
		);
	});
});
