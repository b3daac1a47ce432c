import {describe, expect, it, test} from 'vitest';
import {meaningIn, meaningOf} from '../../source/vocabulary/look-up.js';
import {readWords} from '../../source/vocabulary/read-words.js';
import type {UserDictionary} from '../../source/vocabulary/user-dictionary.js';

const entries: Readonly<Record<string, readonly string[]>> = {
	rumah: ['dwelling'],
	membangun: ['to build up', 'to erect'],
	dipukul: ['to get a beating'],
	ngabuburit: ['killing time before breaking the fast'],
	'kerja sama': ['working together'],
	la: ['the note A'],
};

const dictionary: UserDictionary = {
	glossesOf: (word) => (Object.hasOwn(entries, word) ? entries[word] : undefined),
	definitionOf: (word) => entries[word]?.join('; '),
};

const glosses = (word: string): readonly string[] | undefined =>
	meaningOf(word, undefined, dictionary)?.glosses;

describe('a dictionary of the learner’s own comes first', () => {
	test.each([
		['for its headwords', 'rumah', ['dwelling']],
		['in any case', 'Rumah', ['dwelling']],
		['for what hangs off them', 'rumahnya', ['dwelling']],
		['for the plural', 'rumah-rumah', ['dwelling']],
		['for the passive', 'dibangun', ['to be built up', 'to be erected']],
		['unless the passive is a headword itself', 'dipukul', ['to get a beating']],
		['for words that the lexicon lacks', 'ngabuburit', ['killing time before breaking the fast']],
		['and what hangs off them', 'ngabuburitnya', ['killing time before breaking the fast']],
	])('%s', (_, word, expected) => {
		expect(glosses(word)).toEqual(expected);
	});

	it('leaves to the lexicon what it does not have', () => {
		expect(glosses('makan')).toEqual(meaningOf('makan')?.glosses);
		expect(glosses('xyzzyq')).toBeUndefined();
	});

	it('takes no chance likeness for a word', () => {
		expect(glosses('laku')).toEqual(meaningOf('laku')?.glosses);
	});
});

it('keeps what the lexicon knows besides the gloss', () => {
	const own = meaningOf('rumah')!;
	const theirs = meaningOf('rumah', undefined, dictionary)!;
	expect(theirs.entry).toBe(own.entry);
	expect(theirs.sense.glosses).toEqual(['dwelling']);
	expect(meaningIn(own, undefined, dictionary).glosses).toEqual(['dwelling']);
});

it('makes an entry for a word that the lexicon lacks', () => {
	expect(meaningOf('ngabuburitnya', undefined, dictionary)).toMatchObject({
		as: 'word',
		entry: {word: 'ngabuburit', band: 5, root: 'ngabuburit', affixes: [], synonyms: []},
	});
});

it('explains the words and terms of a text', () => {
	const text = 'Warga ngabuburit di rumah lewat kerja sama.';
	expect(
		readWords(text, dictionary)
			.filter(({gloss}) => gloss !== null)
			.map(({word, gloss}) => `${word}: ${gloss!.en[0]}`),
	).toEqual(
		expect.arrayContaining([
			'ngabuburit: killing time before breaking the fast',
			'rumah: dwelling',
			'kerja: working together',
			'sama: working together',
		]),
	);
});
