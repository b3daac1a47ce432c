/**
 * What a word does in its sentence. Close to the universal parts of speech, with the distinctions that questions need:
 * *akan, telah, bisa, harus* are auxiliaries, *tidak, belum, bukan* and *-lah* words particles, first and second
 * (*pertama, kedua*) numerals, months and weekdays names.
 */
export type PartOfSpeech = (typeof learnt)[number] | 'punctuation' | 'symbol';

/** What the model tells apart, in the order of its weights. Marks are told by the tokens alone. */
export const learnt = [
	'noun',
	'name',
	'verb',
	'adjective',
	'adverb',
	'pronoun',
	'determiner',
	'numeral',
	'preposition',
	'conjunction',
	'subordinator',
	'particle',
	'auxiliary',
	'other',
] as const;

/** The number of a tag as the features before a word see it: a learnt one, or one of these. */
export const punctuation = learnt.length;
export const symbol = learnt.length + 1;
export const outside = learnt.length + 2;
/** One more than the greatest of these numbers. */
export const tagCount = learnt.length + 3;

/** The part of speech that a number stands for. */
export const partOf = (tag: number): PartOfSpeech =>
	learnt[tag] ?? (tag === punctuation ? 'punctuation' : 'symbol');
