import {describe, expect, it, test} from 'vitest';
import {explainAffixes} from '../../source/labels/affixes.js';
import {analyseWord} from '../../source/language/index.js';
import {letters, terms} from '../../source/vocabulary/lexicon/data/index.js';
import {registers, wordClasses} from '../../source/vocabulary/lexicon/entry.js';
import {
	derivedFrom,
	findEntry,
	headwords,
	termsFrom,
} from '../../source/vocabulary/lexicon/lexicon.js';
import {parseEntry} from '../../source/vocabulary/lexicon/parse-entry.js';

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '');
const wordLines = [...letters.values()].flatMap(linesOf);
const termLines = linesOf(terms);
const all = [...wordLines, ...termLines];
const heads = new Set(all.map((line) => line.slice(0, line.indexOf(' | '))));

/** What is wrong with a line, in the words that a contributor reads. */
function problems(line: string): string[] {
	const found: string[] = [];
	const entry = parseEntry(line);
	const say = (problem: string): void => void found.push(`${entry.word}: ${problem}`);
	const [, classes = '', band = '', senses = '', ...marks] = line.split(' | ');
	if (!/^[a-z]+(?:['-][a-z]+)*(?: [a-z]+(?:['-][a-z]+)*)*$/.test(entry.word)) say('the headword');
	if (/ {2}|\t| $|\|\||^ /.test(line)) say('spaces');
	if (/[^ -~]/.test(line)) say('a letter beyond ASCII');
	if (classes === '') say('no class');
	for (const each of entry.classes) {
		if (!wordClasses.includes(each)) say(`unknown class ${each}`);
	}
	if (new Set(entry.classes).size < entry.classes.length) say('a class twice');
	if (!/^[1-5]$/.test(band)) say(`no band: ${band}`);
	if (senses === '') say('no sense');
	for (const {wordClass, glosses, collocates} of entry.senses) {
		if (glosses.length > 3) say('more than three glosses of a sense');
		if (entry.classes.length > 1 && !wordClass) say('a sense without its class');
		if (wordClass && !entry.classes.includes(wordClass)) say(`a sense of the class ${wordClass}`);
		if (new Set(glosses).size < glosses.length) say('a gloss twice');
		for (const gloss of glosses) {
			if (gloss === '' || /[@;|~]/.test(gloss)) say(`the gloss “${gloss}”`);
			if (gloss.length > 60) say(`a long gloss “${gloss}”`);
			if (/^to /.test(gloss) && (wordClass ?? entry.classes[0]) === 'v') say(`“${gloss}” with to`);
		}
		for (const each of collocates) if (!/^[a-z-]+$/.test(each)) say(`the collocate “${each}”`);
	}
	for (const mark of marks) {
		if (!/^(?:< |~ |! |#)/.test(mark)) say(`unknown mark “${mark}”`);
	}
	for (const each of entry.registers)
		if (!registers.includes(each)) say(`unknown register ${each}`);
	for (const each of entry.synonyms) {
		if (!/^[a-z]+(?:[ -][a-z]+)*$/.test(each)) say(`the synonym “${each}”`);
		if (each === entry.word) say('is its own synonym');
	}
	if (entry.note !== undefined && entry.note.length > 120) say('a long note');
	return found;
}

describe('each line of the lexicon', () => {
	it('has a headword, classes, a band and senses in the format of docs/lexicon.md', () => {
		expect(all.flatMap(problems)).toEqual([]);
	});

	it('stands in its file, in order, once', () => {
		const wrong = [...letters].flatMap(([letter, text]) =>
			linesOf(text).filter((line) => line[0] !== letter),
		);
		expect(wrong).toEqual([]);
		for (const text of [...letters.values(), terms]) {
			const words = linesOf(text).map((line) => line.slice(0, line.indexOf(' | ')));
			expect(words).toEqual([...words].sort());
		}
		expect(heads.size).toBe(all.length);
		expect(termLines.every((line) => line.slice(0, line.indexOf(' | ')).includes(' '))).toBe(true);
	});

	it('has the root and affixes that the language engine reads', () => {
		const wrong = wordLines.map(parseEntry).flatMap(({word, root, affixes}) => {
			const engine = analyseWord(word);
			const own = [root, ...affixes].join(' ');
			const read = [engine.root, ...engine.affixes].join(' ');
			return own === read ? [] : [`${word}: ${own}, but the engine reads ${read}`];
		});
		expect(wrong).toEqual([]);
	});

	it('has affixes that we can explain, and roots that have an entry of their own', () => {
		const derived = wordLines.map(parseEntry).filter(({affixes}) => affixes.length > 0);
		const unknown = derived.flatMap(({word, affixes}) =>
			affixes
				.filter((affix) => explainAffixes([affix]).length === 0)
				.map((affix) => `${word}: ${affix}`),
		);
		expect(unknown).toEqual([]);
		const orphans = derived
			.filter(({root}) => !heads.has(root))
			.map(({word, root}) => `${word} < ${root}`);
		expect(orphans).toEqual([]);
	});
});

it('is as large as a reader of news needs', () => {
	const roots = wordLines.filter((line) => !line.includes(' | < '));
	expect(roots.length).toBeGreaterThan(12_000);
	expect(wordLines.length - roots.length).toBeGreaterThan(7000);
	expect(termLines.length).toBeGreaterThan(3000);
	expect([...headwords()].length).toBe(all.length);
});

test.each([
	['menduduki', ['hold (an office)', 'occupy'], 'duduk', ['meN-', '-i']],
	['gencatan senjata', ['ceasefire'], 'gencatan senjata', []],
	['memperingati', ['commemorate'], 'ingat', ['memper-', '-i']],
])('%s has an entry', (word, glosses, root, affixes) => {
	const entry = findEntry(word)!;
	expect(entry.senses.flatMap((sense) => sense.glosses)).toEqual(expect.arrayContaining(glosses));
	expect([entry.root, entry.affixes]).toEqual([root, affixes]);
});

it('knows the family of a root', () => {
	expect(derivedFrom('ingat')).toEqual(
		expect.arrayContaining(['memperingati', 'mengingatkan', 'peringatan']),
	);
	expect(derivedFrom('tidakada')).toEqual([]);
});

it('has the longest term first', () => {
	const found = termsFrom('menteri');
	expect(found).toContain('menteri luar negeri');
	expect([...found].sort((a, b) => b.length - a.length)).toEqual(found);
	expect(termsFrom('constructor')).toEqual([]);
	expect(findEntry('constructor')).toBeUndefined();
});
