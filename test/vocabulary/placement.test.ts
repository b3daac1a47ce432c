import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {seeded} from '../../source/session/chance.js';
import {englishLookalike} from '../../source/vocabulary/english/lookalike.js';
import {type Band, bands} from '../../source/vocabulary/lexicon/entry.js';
import {findEntry} from '../../source/vocabulary/lexicon/lexicon.js';
import {
	drawPlacement,
	type Placement,
	placementOf,
	type PlacementWord,
	wordsByBand,
	wordsOfBand,
} from '../../source/vocabulary/placement.js';

const seeds = Array.from({length: 12}, (_, index) => `benih ${index}`);
const draws = seeds.map((seed) => drawPlacement(seeded(seed)));

describe('the words of a placement', () => {
	it('are eight of each band, the commonest first', () => {
		for (const words of draws) {
			expect(words.map(({band}) => band)).toEqual(
				bands.flatMap((band) => Array.from({length: wordsOfBand}, () => band)),
			);
		}
	});

	it('are the same for the same seed, and others for another', () => {
		expect(drawPlacement(seeded('benih 0'))).toEqual(draws[0]);
		expect(draws[1]).not.toEqual(draws[0]);
	});

	it('have an entry of their own, a meaning, and a root that no other has', () => {
		for (const words of draws) {
			const entries = words.map(({word}) => findEntry(word)!);
			expect(new Set(entries.map(({root}) => root)).size).toBe(words.length);
			expect(words.filter(({glosses}) => glosses.length === 0)).toEqual([]);
		}
	});

	it('are neither grammar nor names nor given away by English', () => {
		const drawn = new Set(draws.flat().map(({word}) => word));
		for (const word of ['yang', 'bahkan', 'radio', 'internet', 'informasi', 'tim', 'ahad']) {
			expect([word, drawn.has(word)]).toEqual([word, false]);
		}
		const classes = new Set([...drawn].flatMap((word) => findEntry(word)!.classes));
		expect([...classes].sort()).toEqual(['a', 'n', 'v']);
	});
});

describe('English gives a word away', () => {
	it.each([
		['industri', 'industry', true],
		['kualitas', 'quality', true],
		['fitur', 'feature', true],
		['tim', 'team', true],
		['grup', 'group', true],
		['psikologi', 'psychology', true],
		['universitas', 'state university', true],
		['rakyat', 'people', false],
		['gempa', 'earthquake', false],
		['kebijakan', 'policy', false],
		['sungai', 'river', false],
	])('%s, %s: %s', (word, gloss, expected) => {
		expect(englishLookalike(word, gloss)).toBe(expected);
	});
});

/** Words of each band of which some are known: `8 8 6 2 0`. */
const found = (known: string): Placement => {
	const counts = known.split(' ').map(Number);
	const words = bands.flatMap((band) =>
		Array.from({length: wordsOfBand}, (_, index): PlacementWord => ({
			word: `k${band}${index}`,
			band,
			glosses: ['x'],
		})),
	);
	return placementOf(
		words,
		words.map(({band}, index) => index % wordsOfBand < (counts[band - 1] ?? 0)),
	);
};

describe('the level', () => {
	it.each([
		['nobody knows anything', '0 0 0 0 0', 0],
		['three in four of a band are enough', '6 5 0 0 0', 1],
		['one less is not', '5 0 0 0 0', 0],
		['all bands', '8 8 8 8 8', 5],
		['a newspaper reader', '8 8 7 6 3', 4],
		['a slip among the commonest words is evened out', '5 8 8 2 0', 3],
		['luck among rare words is evened out too', '8 3 8 0 0', 1],
	])('%s: %s', (_, known, level) => expect(found(known).level).toBe(level));

	it('never falls, nor does the estimate, when one word more is known', () => {
		const counts = fc.tuple(...bands.map(() => fc.integer({min: 0, max: wordsOfBand})));
		fc.assert(
			fc.property(counts, fc.nat(bands.length - 1), (known, band) => {
				const more = known.map((count, at) => (at === band ? Math.min(8, count + 1) : count));
				const [before, after] = [found(known.join(' ')), found(more.join(' '))];
				expect(after.level).toBeGreaterThanOrEqual(before.level);
				expect(after.estimate).toBeGreaterThanOrEqual(before.estimate);
			}),
		);
	});
});

describe('the finding', () => {
	it('takes each word as it was answered', () => {
		const {known, unknown} = found('8 1 0 0 0');
		expect(known).toEqual([...[0, 1, 2, 3, 4, 5, 6, 7].map((index) => `k1${index}`), 'k20']);
		expect([known.length + unknown.length, unknown[0]]).toEqual([40, 'k21']);
	});

	it('estimates how many words of the lexicon are known', () => {
		const size = (band: Band): number => wordsByBand()[band].length;
		expect(found('0 0 0 0 0').estimate).toBe(0);
		expect(found('8 8 4 0 0').estimate).toBe(Math.round(size(1) + size(2) + size(3) / 2));
		expect(found('8 8 8 8 8').estimate).toBe(found('0 0 0 0 0').total);
	});
});
