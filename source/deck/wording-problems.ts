import type {Bilingual} from '../errors.js';
import {
	type Wording,
	type WordingField,
	isSame,
	withWording,
	wordingFields,
	wordingOf,
} from './changed.js';
import type {Card} from './deck.js';
import {issueText} from './issue-text.js';
import {cardSchema} from './schema.js';

/** What is wrong with a wording. */
export interface WordingProblem {
	readonly field: WordingField;
	/** Which of the answers of a list. */
	readonly index?: number;
	readonly says: Bilingual;
}

/** The longest answer in a list of the learner's own, and the longest wording of a card, in UTF-16 units. */
const longestAnswer = 2000;
const longestWording = 15_000;

/** What keeps a wording from being used, by the rules of deck files; empty when nothing does. */
export function wordingProblems(wording: Wording, authored: Card): WordingProblem[] {
	const found = cardSchema.safeParse(withWording(authored, wording));
	const issues = found.success ? [] : found.error.issues;
	const broken = issues.flatMap((issue): WordingProblem[] => {
		const [name, index] = issue.path;
		const field = wordingFields.find((known) => known === name);
		if (field === undefined) return [];
		return [
			{
				field,
				...(typeof index === 'number' ? {index} : {}),
				says: issueText(issue, false),
			},
		];
	});
	return [...broken, ...tooLong(wording, wordingOf(authored))];
}

function tooLong(wording: Wording, original: Wording): WordingProblem[] {
	const long = (['accept', 'distractors'] as const).flatMap((field) =>
		isSame(wording[field], original[field])
			? []
			: wording[field].flatMap((answer, index) =>
					answer.length > longestAnswer ? [{field, index, says: atMost(longestAnswer)}] : [],
				),
	);
	const longest = wordingFields.toSorted((a, b) => sizeOf(wording[b]) - sizeOf(wording[a]))[0]!;
	const total = wordingFields.reduce((sum, field) => sum + sizeOf(wording[field]), 0);
	return total > longestWording
		? [...long, {field: longest, says: atMostInAll(longestWording)}]
		: long;
}

function sizeOf(value: string | readonly string[]): number {
	return typeof value === 'string' ? value.length : value.join('').length;
}

function atMost(characters: number): Bilingual {
	return {
		id: `terlalu panjang (paling banyak ${characters} huruf)`,
		en: `is too long (at most ${characters} characters)`,
	};
}

function atMostInAll(characters: number): Bilingual {
	return {
		id: `terlalu panjang (paling banyak ${characters} huruf untuk seluruh kartu)`,
		en: `is too long (at most ${characters} characters for the whole card)`,
	};
}
