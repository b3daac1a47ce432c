import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import type {Card, Deck} from '../source/deck/deck.js';
import {formatDeck} from '../source/deck/format-deck.js';
import {normalText} from '../source/deck/normal-text.js';
import {parseDeck} from '../source/deck/parse-deck.js';
import {openLibrary} from '../source/store/library.js';
import {bundledFiles} from '../source/store/bundled-files.js';

const folder = fileURLToPath(new URL('../decks', import.meta.url));
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const made = new Set(['deck.schema.json', 'index.json']);
const names = readdirSync(folder).filter((name) => name.endsWith('.json') && !made.has(name));
const decks = names.map((name) => parseDeck(read(name), name));
const cards = decks.flatMap((deck) => deck.cards.map((card) => ({deck, card})));

/** Each card that breaks a rule, so that a failing test names all of them. */
function offenders(rule: (card: Card, deck: Deck) => boolean): string[] {
	return cards
		.filter(({card, deck}) => !rule(card, deck))
		.map(({card, deck}) => `${deck.id}/${card.id}`);
}

const isChoice = (form: Card['form']): boolean => form !== 'true-false' && form !== 'order';
const same = (a: string, b: string): boolean => normalText(a) === normalText(b);
const has = (text: string, part: string): boolean =>
	` ${normalText(text)} `.includes(` ${normalText(part)} `);

describe('files made from the bundled decks and the schema', () => {
	it('are up to date (else run: node scripts/schema.js)', async () => {
		for (const [name, text] of await bundledFiles(folder)) expect(read(name)).toBe(text);
	});

	it('list the decks without reading them', async () => {
		const library = await openLibrary({
			folder: join(folder, 'no-such-folder'),
			bundledFolder: folder,
		});
		const {decks: listed, unreadable} = library.list();
		expect(unreadable).toEqual([]);
		expect(listed.map(({id, cards}) => [id, cards.length])).toEqual(
			decks.map(({id, cards}) => [id, cards.length]),
		);
	});
});

describe('the bundled decks', () => {
	it('are five, named as their files, with at least twenty cards each', () => {
		expect(decks.map(({id}) => `${id}.json`)).toEqual(names);
		expect(names).toHaveLength(5);
		for (const deck of decks) expect(deck.cards.length).toBeGreaterThanOrEqual(20);
	});

	it('say who wrote them and under which licence, and name their articles', () => {
		for (const deck of decks) {
			expect(deck).toMatchObject({license: 'CC-BY-4.0', authors: ['newsquiz'], language: 'id'});
			expect(deck.description).toBeTruthy();
			expect(deck.articles?.every(({publisher}) => publisher)).toBe(true);
		}
	});

	it('are written as newsquiz writes decks', () => {
		for (const [index, deck] of decks.entries()) expect(read(names[index]!)).toBe(formatDeck(deck));
	});
});

describe('the decks of words', () => {
	const wordsOf = (id: string, tag: string): number => {
		const deck = decks.find((each) => each.id === id)!;
		const tagged = deck.cards.filter(({tags = []}) => tags.includes(tag));
		return new Set(tagged.map(({word}) => word!.form.toLowerCase())).size;
	};

	it.each(['politik', 'hukum', 'ekonomi', 'bencana', 'olahraga', 'luar negeri'])(
		'have fifty words of %s',
		(theme) => expect(wordsOf('300-kata-berita', theme)).toBe(50),
	);

	it('have a hundred connectives and reporting verbs', () => {
		expect(wordsOf('penghubung-dan-pelapor', 'penghubung')).toBe(60);
		expect(wordsOf('penghubung-dan-pelapor', 'kata kerja pelapor')).toBe(40);
	});
});

describe('every bundled card', () => {
	it('has evidence, an explanation, a hint, tags and a fact', () => {
		expect(
			offenders(
				(card) =>
					[card.evidence, card.tags].every((list) => list && list.length > 0) &&
					[card.explanation, card.hint, card.fact].every(Boolean),
			),
		).toEqual([]);
	});

	it('has its key in the evidence, or shows what to conclude it from', () => {
		expect(
			offenders(({form, answer, accept = [], word, evidence = []}) => {
				const [first] = evidence;
				if (!first) return false;
				const span = first.text.slice(first.start, first.end);
				if (word) return same(span, word.form) && first.text === word.sentence;
				if (form === 'true-false' || form === 'statement' || form === 'order') return true;
				const isStated = [answer, ...accept].some((key) => same(key, span));
				return isStated || evidence.some(({via}) => via === 'antecedent');
			}),
		).toEqual([]);
	});

	it('marks whole words in its evidence', () => {
		const isWord = (character: string | undefined): boolean =>
			character !== undefined && /[\p{L}\p{N}]/u.test(character);
		expect(
			offenders(({evidence = []}) =>
				evidence.every(({text, start, end}) => {
					const [before, first] = [text[start - 1], text[start]];
					const [last, after] = [text[end - 1], text[end]];
					return isWord(first) && isWord(last) && !isWord(before) && !isWord(after);
				}),
			),
		).toEqual([]);
	});

	it('has three distractors where it can be a choice', () => {
		expect(
			offenders(({form, distractors = []}) => {
				if (form === 'recall') return distractors.length === 0 || distractors.length === 3;
				return distractors.length === (isChoice(form) ? 3 : 0);
			}),
		).toEqual([]);
	});

	it('has options of one length', () => {
		expect(
			offenders(({form, answer, distractors = []}) => {
				// The forms of a root are as long as their affixes make them.
				if (form === 'family') return true;
				const lengths = [answer, ...distractors].map((text) => text.length);
				return Math.max(...lengths) - Math.min(...lengths) <= Math.max(6, answer.length * 0.6);
			}),
		).toEqual([]);
	});

	it('has dates of one format for options, with their year', () => {
		const shape = (text: string): string =>
			text
				.replace(/[A-Z][a-z]+/g, 'B')
				.replace(/\d{4}/g, 'T')
				.replace(/\d+/g, 'H');
		expect(
			offenders(
				({kind, answer, distractors = []}) =>
					kind !== 'date' ||
					(/\b\d{4}$/.test(answer) && distractors.every((text) => shape(text) === shape(answer))),
			),
		).toEqual([]);
	});

	it('does not give the key away in stem or hint', () => {
		expect(
			offenders(
				({form, question, answer, hint = ''}) =>
					form === 'order' ||
					form === 'true-false' ||
					(!has(question, answer) && !has(hint, answer)),
			),
		).toEqual([]);
	});

	it('has no word in its stem that stands in the key alone', () => {
		expect(
			offenders(({form, question, answer, distractors = []}) => {
				if (form === 'order' || form === 'true-false') return true;
				return normalText(answer)
					.split(' ')
					.filter((word) => word.length >= 5 && has(question, word))
					.every((word) => distractors.some((text) => has(text, word)));
			}),
		).toEqual([]);
	});

	it('has a stem that stands alone', () => {
		const pointing = /\b(?:ia|dia|beliau|mereka|tersebut|kemarin|hari ini|besok|tahun lalu)\b/i;
		expect(offenders(({kind, question}) => kind === 'word' || !pointing.test(question))).toEqual(
			[],
		);
		expect(
			offenders(
				({form, question}) =>
					form !== 'direct' || (question.endsWith('?') && question.length <= 160),
			),
		).toEqual([]);
	});

	it('does not list what stands for the same thing as a wrong option', () => {
		const names = [
			['tiongkok', 'china', 'cina', 'rrt'],
			['relawan', 'sukarelawan'],
		];
		expect(
			offenders(({answer, distractors = []}) =>
				names.every((family) => {
					const [inKey] = family.filter((name) => has(answer, name));
					return (
						inKey === undefined ||
						!distractors.some((text) => family.some((name) => name !== inKey && has(text, name)))
					);
				}),
			),
		).toEqual([]);
	});

	it('asks by a question of its own', () => {
		for (const deck of decks) {
			const questions = deck.cards.map(({question}) => normalText(question));
			expect(new Set(questions).size).toBe(questions.length);
		}
	});
});

describe('a whole deck', () => {
	it.each(decks)('$id does not give keys away by their length', (deck) => {
		const choices = deck.cards.filter(({form, distractors}) => isChoice(form) && distractors);
		const longest = choices.filter(({answer, distractors = []}) =>
			distractors.every((text) => text.length < answer.length),
		);
		expect(longest.length / choices.length).toBeLessThan(0.35);
	});
});

describe('the sample article', () => {
	const text = read('contoh-artikel.txt');

	it('says that it is one, in its headline and at its end', () => {
		expect(text).toMatch(/^Berita contoh: /);
		expect(text.trimEnd().split('\n').at(-1)).toContain('rekaan');
	});

	it('is as long as a news report', () => {
		const words = text.split(/\s+/).length;
		expect(words).toBeGreaterThan(280);
		expect(words).toBeLessThan(420);
	});
});
