import {expect, it} from 'vitest';
import {damageFiles} from './mutants.js';

/** The same files as `npm run torture` damages, fewer of them. */
it('a log or a snapshot damaged in any way costs the damaged lines at most, and is told of', () => {
	const {files, ...findings} = damageFiles({files: 240, seed: 20_230_728});
	expect(findings).toEqual({crashes: [], lost: [], messages: []});
	expect(files.size).toBeGreaterThan(30);
}, 300_000);
