import {fileURLToPath} from 'node:url';
import {expect, it} from 'vitest';
import {killLearners} from './kills.js';

/** The same campaign as `npm run torture`, cut short. */
// On Windows a process that kills itself looks like one that ends.
it.skipIf(process.platform === 'win32')(
	'a learner who is killed at any moment keeps every acknowledged answer',
	async () => {
		const root = fileURLToPath(new URL('../..', import.meta.url));
		const tally = await killLearners({root, runs: 12, seed: 20_230_728});
		expect([tally.lost, tally.unreadable, tally.helped].map((found) => [...found])).toEqual([
			[],
			[],
			[],
		]);
		expect(Object.values(tally.kills).reduce((sum, kills) => sum + kills)).toBe(12);
		expect(tally.acknowledged).toBeGreaterThan(20);
	},
	300_000,
);
