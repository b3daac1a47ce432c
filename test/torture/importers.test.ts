import {expect, it} from 'vitest';
import {memory, tortureImporters} from './importers/run.js';

/** The same inputs as `npm run torture:importers` tries, fewer of them. */
it('whatever a stranger’s file holds, it is read or refused in one message, with little memory', async () => {
	const tallies = await tortureImporters({inputs: 40, seed: 20_230_728});
	expect(tallies.flatMap(({findings}) => findings)).toEqual([]);
	expect(tallies.length).toBeGreaterThan(5);
	for (const {name, inputs, accepted, refused, peak} of tallies) {
		expect({name, inputs: accepted + refused}).toEqual({name, inputs});
		expect(peak).toBeLessThan(2 * memory * 2 ** 20);
	}
}, 600_000);
