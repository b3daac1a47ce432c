import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {articleText, normalText} from '../../source/deck/normal-text.js';

interface Stretch {
	readonly length: number;
	readonly isNoise: boolean;
	readonly isBlock: boolean;
}

/** Spans that follow one another in a text; those of one kind are parted by at least one of the other. */
function spansOf(stretches: readonly Stretch[], isWanted: (stretch: Stretch) => boolean) {
	const spans: Array<{start: number; end: number}> = [];
	let at = 0;
	for (const stretch of stretches) {
		if (isWanted(stretch)) spans.push({start: at, end: at + stretch.length});
		at += stretch.length;
	}
	return spans;
}

describe('the text of an article', () => {
	it('is what its paragraphs hold beside the noise, wherever either begins', () => {
		const stretch = fc.record({
			length: fc.integer({min: 1, max: 4}),
			isNoise: fc.boolean(),
			isBlock: fc.boolean(),
		});
		fc.assert(
			fc.property(fc.array(stretch, {maxLength: 30}), (stretches) => {
				const length = stretches.reduce((sum, {length}) => sum + length, 0);
				const text = Array.from({length}, (_, at) => `${at % 10}`).join('');
				const noise = spansOf(stretches, ({isNoise}) => isNoise);
				const blocks = spansOf(stretches, ({isBlock}) => isBlock);
				const wanted = (blocks.length > 0 ? blocks : [{start: 0, end: length}])
					.map(({start, end}) =>
						[...text.slice(start, end)]
							.map((character, at) =>
								noise.some((span) => span.start <= start + at && start + at < span.end)
									? ' '
									: character,
							)
							.join(''),
					)
					.join('\n');
				const paragraphs = blocks.map((span) => ({...span, kind: 'paragraph'}));
				expect(articleText({text, noise, blocks: paragraphs})).toBe(normalText(wanted));
			}),
		);
	});
});
