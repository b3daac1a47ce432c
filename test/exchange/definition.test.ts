import fc from 'fast-check';
import {expect, it, test} from 'vitest';
import {glossesOf} from '../../source/exchange/dictionaries/definition.js';

const freedict = (...lines: string[]): string => lines.join('\n');

test.each([
	['a plain gloss', 'house', ['house']],
	['semicolons', 'house; home; building; hut', ['house', 'home', 'building']],
	['commas between synonyms', 'house, home', ['house', 'home']],
	['a comma inside brackets', 'rice (cooked, not raw)', ['rice (cooked, not raw)']],
	[
		'a comma inside a sentence',
		'to give something to somebody, who then has it',
		['to give something to somebody, who then has it'],
	],
	['the headword with its sound', freedict('rumah /ˈrumah/', 'house'), ['house']],
	['and with its class', freedict('rumah /ˈrumah/ <n, masc>', 'house'), ['house']],
	['a loan word that means itself', freedict('radio /ˈradio/ <n>', 'radio'), ['radio']],
	['a gloss that is the headword', 'rumah', ['rumah']],
	[
		'senses, the first gloss of each before the second',
		freedict('rumah /ˈrumah/', '1. house, building', '2. home'),
		['house', 'building', 'home'],
	],
	[
		'more senses than are shown',
		freedict('rumah', '1. house, hut', '2. home', '3. cage', '4. case'),
		['house', 'home', 'cage'],
	],
	['numbers on one line', '1. house 2. home', ['house', 'home']],
	['labels of fields', ' [techn.] closure lid <n>', ['closure lid']],
	['labels of classes', 'n. house; home', ['house', 'home']],
	['in brackets', '(adj.) big, large', ['big', 'large']],
	['on a line of their own', freedict('noun', 'house'), ['house']],
	['in Indonesian', freedict('kata kerja', 'to eat'), ['to eat']],
	['a gloss that looks like a label', 'noun', ['noun']],
	[
		'cross-references',
		freedict('rumah', 'house', '   Synonym: {wisma}', ' see: {gedung}'),
		['house'],
	],
	['examples', freedict('rumah', 'house', '      "rumah sakit" - hospital'), ['house']],
	['a slash that is no sound', 'his/her/its', ['his/her/its']],
	['hyphens of typesetters', 'forget‐me‐not', ['forget-me-not']],
	['the same gloss twice', 'house; House; home', ['house', 'home']],
	['nothing', '', []],
	['no more than marks', '—; …', []],
])('%s', (_, definition, glosses) => {
	expect(glossesOf([definition], _.startsWith('a loan word') ? 'radio' : 'rumah')).toEqual(glosses);
});

it('takes homographs together, each without its headword', () => {
	expect(glossesOf(['bisa /ˈbisa/\ncan, be able to', 'bisa /ˈbisa/\nvenom'], 'bisa')).toEqual([
		'can',
		'be able to',
		'venom',
	]);
});

it('gives up to three short glosses for whatever there is', () => {
	fc.assert(
		fc.property(
			fc.array(fc.string({unit: 'binary', maxLength: 300}), {maxLength: 5}),
			(entries) => {
				const glosses = glossesOf(entries, 'rumah');
				expect(glosses.length).toBeLessThanOrEqual(3);
				for (const gloss of glosses) expect(gloss).toSatisfy((text: string) => text.length <= 60);
			},
		),
	);
});
