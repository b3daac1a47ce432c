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
			.describe('What is asked.'),
		form: z
			.union([z.enum(cardForms), filled])
			.optional()
			.describe('How it is asked.'),
		question: filled.describe('The question. A cloze has exactly one blank: ____'),
		answer: filled.describe(
			'The key as a pupil should give it; for true-false cards Benar or Salah.',
		),
		accept: texts.optional().describe('Other forms of the key that count as right.'),
		distractors: texts.optional().describe('Wrong options.'),
		hint: text.optional().describe('Help that does not give the key away.'),
		explanation: text.optional().describe('Shown after the answer.'),
		evidence: z.array(evidence).max(100).optional().describe('What proves the key.'),
		fact: filled
			.optional()
			.describe('Cards with the same fact are siblings: one session shows only one.'),
		asOf: day.optional().describe('When the fact was true, as YYYY-MM-DD.'),
		tags: texts.optional(),
		word: word.optional(),
		items: texts.optional().describe('For order cards: the items in the right order.'),
		pairs: z
			.array(z.tuple([filled, filled]))
			.max(100)
			.optional()
			.describe('For match cards: what belongs together.'),
	})
	.check(({value, issues}) => {
		for (const problem of cardProblems(value)) issues.push(issueOf(problem, value));
	})
	.describe('A card. Cards stand best first.');

const article = z
	.looseObject({
		id: filled.describe('What evidence refers to.'),
		title: filled,
		publisher: filled.optional(),
		url: z
			.string()
			.max(longest)
			.regex(/^https?:\/\/[^\s]+$/i)
			.optional(),
		publishedAt: day.optional().describe('YYYY-MM-DD, in the article’s own time zone.'),
		sha256: z
			.string()
			.regex(/^[0-9a-f]{64}$/i)
			.optional(),
	})
	.describe('An article that the cards are about: news is quoted with its source.');

/**
 * A deck file, version 1, with all its rules. What to say of a problem is in its issue's `params.says`,
 * or follows from the issue's code.
 */
export const deckSchema = z
	.looseObject({
		$schema: text.optional(),
		format: z.literal('newsquiz'),
		version: z.literal(1),
		id: z
			.string()
			.max(maximumDeckIdLength)
			.regex(deckIdPattern)
			.refine(isDeckId, {params: {says: reservedName()}})
			.describe('Names the deck and its file: a-z, 0-9 and single hyphens.'),
		title: filled.max(500),
		description: text.optional(),
		language: z.literal('id').default('id').describe('The language that is learned.'),
		authors: texts.optional(),
		license: filled
			.optional()
			.describe('An SPDX expression such as CC-BY-4.0; it never covers quoted evidence.'),
		tags: texts.optional(),
		createdAt: moment.optional(),
		updatedAt: moment.optional(),
		articles: z.array(article).max(1000).optional(),
		cards: z.array(cardSchema),
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
