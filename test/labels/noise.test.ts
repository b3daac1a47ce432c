import {describe, expect, it} from 'vitest';
import {noiseRules} from '../../source/article/noise-rules.js';
import {noHints} from '../../source/article/rules/markup.js';
import {noiseLabels} from '../../source/labels/noise.js';

describe('reasons for noise', () => {
	const reasons = new Set(noiseRules(noHints).map(({reason}) => reason));

	it.each([...reasons])('%s has words for users', (reason) => {
		expect(noiseLabels).toHaveProperty([reason]);
	});

	it('there are no words for reasons that are never given', () => {
		expect(Object.keys(noiseLabels).filter((reason) => !reasons.has(reason))).toEqual([]);
	});
});
