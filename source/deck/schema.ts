import * as z from 'zod';
import type {Bilingual} from '../errors.js';
import {cardIdPattern, deckIdPattern, isDeckId, maximumDeckIdLength} from './deck-id.js';
import {cardProblems, deckProblems, type Problem} from './deck-rules.js';
import {cardForms, cardKinds} from './kinds.js';

const longest = 10_000;
const text = z.string().min(1).max(longest);
/** More than white space. */
const filled = z.string().max(longest).regex(/\S/);
const texts = z.array(filled).max(100);
const day = z.iso.date();
const moment = z.union([z.iso.datetime({offset: true, local: true}), day]);
const offset = z.int().min(0);

const evidence = z
	.looseObject({
		article: filled.describe('The id of one of the articles of this deck.'),
		text: filled.describe('The sentence as published.'),
		start: offset.describe(
			'Where the span that gives the key begins in the sentence, in UTF-16 units.',
		),
		end: offset.describe('Where that span ends, exclusive.'),
		via: z
			.literal('antecedent')
			.optional()
			.describe(
				'This sentence shows what a short name, a pronoun or a relative date in the first one refers to.',
			),
	})
	.describe('A sentence that proves the key.');

const word = z
	.looseObject({
		form: filled.describe('The word as it stands in the sentence.'),
		root: filled.describe('Its root (kata dasar).'),
		affixes: texts.describe('Its affixes, such as "meN-" and "-kan"; empty for a bare root.'),
		gloss: filled.describe('What it means here, in English.'),
		sentence: filled.describe('A sentence that uses it.'),
		headword: filled.optional().describe('The word as a dictionary has it.'),
		synonyms: texts
			.optional()
			.describe('Other words that mean the same: typed for it, they are nearly right.'),
	})
	.describe('For word cards.');

/** What editors offer where a card is to be written. */
const cardSnippets = [
	{
		label: 'kartu: jawaban diketik',
		description: 'A question whose answer is typed.',
		body: {id: '${1:id}', question: '${2:Siapakah …?}', answer: '${3}', accept: ['${4}']},
	},
	{
		label: 'kartu: pilihan',
		description: 'A question with options to choose from.',
		body: {
			id: '${1:id}',
			question: '${2:Siapakah …?}',
			answer: '${3}',
			distractors: ['${4}', '${5}', '${6}'],
		},
	},
	{
		label: 'kartu: rumpang',
		description: 'A sentence with one gap.',
		body: {id: '${1:id}', form: 'cloze', question: '${2:… ____ …}', answer: '${3}'},
	},
	{
		label: 'kartu: benar-salah',
		description: 'A statement that is true or false.',
		body: {id: '${1:id}', form: 'true-false', question: '${2}', answer: '${3|Benar,Salah|}'},
	},
];

/** One card of a deck file. */
export const cardSchema = z
	.looseObject({
		id: z
			.string()
			.regex(cardIdPattern)
			.describe('Unique in this deck and never changed: progress is stored under it.'),
		kind: z
			.union([z.enum(cardKinds), filled])
			.default('custom')
			.describe('What is asked: a person, a place, a date … It may be left out.'),
		form: z
			.union([z.enum(cardForms), filled])
			.optional()
			.describe(
				'How it is asked: direct, a cloze with one ____, true-false, an order of "items", a match of "pairs" … It may be left out for a plain question.',
			),
		question: filled.describe('The question. A cloze has exactly one blank: ____'),
		answer: filled.describe(
			'The key as a pupil should give it; for true-false cards Benar or Salah.',
		),
		accept: texts.optional().describe('Other forms of the key that count as right.'),
		distractors: texts.optional().describe('Wrong options. Without them the answer is typed.'),
		hint: text.optional().describe('Help that does not give the key away.'),
		explanation: text.optional().describe('Shown after the answer.'),
		evidence: z.array(evidence).max(100).optional().describe('What proves the key.'),
		source: filled
			.optional()
			.describe('The id of the article that a card without evidence comes from.'),
		fact: filled
			.optional()
			.describe('Cards with the same fact are siblings: one session shows only one.'),
		asOf: day.optional().describe('When the fact was true, as YYYY-MM-DD.'),
		tags: texts.optional().describe('What the card is about, for choosing cards to study.'),
		word: word.optional(),
		items: texts.optional().describe('For order cards: the items in the right order.'),
		pairs: z
			.array(z.tuple([filled, filled]))
			.max(100)
			.optional()
			.describe('For match cards: what belongs together, as ["left", "right"].'),
	})
	.check(({value, issues}) => {
		for (const problem of cardProblems(value)) issues.push(issueOf(problem, value));
	})
	.meta({
		description: 'A card: a question and its answer. Cards stand best first.',
		defaultSnippets: cardSnippets,
	});

const article = z
	.looseObject({
		id: filled.describe('What evidence refers to.'),
		title: filled.describe('Its headline.'),
		publisher: filled.optional().describe('Who published it, such as Antara.'),
		url: z
			.string()
			.max(longest)
			.regex(/^https?:\/\/[^\s]+$/i)
			.optional()
			.describe('Its address, which begins with https://'),
		publishedAt: day.optional().describe('YYYY-MM-DD, in the article’s own time zone.'),
		sha256: z
			.string()
			.regex(/^[0-9a-f]{64}$/i)
			.optional()
			.describe(
				'SHA-256 of its text, by which newsquiz tells a corrected article from an unchanged one.',
			),
	})
	.describe('An article that the cards are about: news is quoted with its source.');

/**
 * A deck file, version 1, with all its rules. What to say of a problem is in its issue's `params.says`,
 * or follows from the issue's code.
 */
export const deckSchema = z
	.looseObject({
		$schema: text.optional().describe('Where editors find what may stand in this file.'),
		format: z.literal('newsquiz').describe('What kind of file this is.'),
		version: z.literal(1).describe('The version of the format.'),
		id: z
			.string()
			.max(maximumDeckIdLength)
			.regex(deckIdPattern)
			.refine(isDeckId, {params: {says: reservedName()}})
			.describe('Names the deck and its file: a-z, 0-9 and single hyphens.'),
		title: filled.max(500).describe('What the deck is called.'),
		description: text.optional().describe('What is learned, in a sentence or two.'),
		language: z.literal('id').default('id').describe('The language that is learned.'),
		authors: texts.optional().describe('Who wrote the cards.'),
		license: filled
			.optional()
			.describe('An SPDX expression such as CC-BY-4.0; it never covers quoted evidence.'),
		licenseNote: filled
			.optional()
			.describe('Says to whoever reads the file that quoted evidence is not under the licence.'),
		tags: texts.optional().describe('What the deck is about.'),
		createdAt: moment.optional().describe('When it was made: YYYY-MM-DD, or with a time.'),
		updatedAt: moment.optional().describe('When it was last changed: YYYY-MM-DD, or with a time.'),
		articles: z
			.array(article)
			.max(1000)
			.optional()
			.describe('The articles that the cards come from.'),
		cards: z.array(cardSchema).describe('The cards, best first.'),
	})
	.check(({value, issues}) => {
		for (const problem of deckProblems(value)) issues.push(issueOf(problem, value));
	})
	.describe('A deck of newsquiz cards, version 1. Unknown fields are allowed and kept.');

/** The JSON Schema of deck files, with which editors help whoever writes a deck. */
export function deckJsonSchema(): object {
	return z.toJSONSchema(deckSchema, {io: 'input', target: 'draft-7'});
}

function issueOf({rule, path, says}: Problem, input: unknown) {
	return {code: 'custom' as const, input, path: [...path], params: {rule, says}};
}

function reservedName(): Bilingual {
	return {
		id: 'nama ini dipakai oleh Windows untuk perangkat; pilih nama lain',
		en: 'Windows keeps this name for a device; choose another one',
	};
}
