import {foreignWords} from '../../data/gazetteer-foreign-words.js';
import {organisationWords} from '../../data/gazetteer-heads.js';
import {sayingAfter, sayingBefore} from '../../data/speech-verbs.js';
import {isCalendarWord, isCommonWord, isEverydayWord, type Lexicon} from '../lexicon.js';
import {hashText, mix} from './hash.js';
import type {WordClasses} from './word-classes.js';

/** What the model asks of a word by itself, wherever it stands. */
export interface WordFeatures {
	/** The word in small letters. */
	readonly word: number;
	/** Its class by the company it keeps, among some hundred classes, and among some dozens. */
	readonly fine: number;
	readonly coarse: number;
	/** Its pattern of capitals, small letters, digits and marks. */
	readonly shape: number;
	/** The word lists that know it, as one number. */
	readonly lists: number;
	readonly isCapital: boolean;
	/** Known from people's names. */
	readonly isPersonal: boolean;
	/** An everyday word, day or month, and no one's name: with a capital only where every word has one. */
	readonly isEveryday: boolean;
	/** Features of the token itself, of a token beside it, and of one two places away. */
	readonly own: readonly number[];
	readonly near: readonly number[];
	readonly far: readonly number[];
}

/** What stands before the first and after the last token of a sentence. */
export const beyond: WordFeatures = {
	word: 1,
	fine: -2,
	coarse: -2,
	shape: 1,
	lists: 1,
	isCapital: false,
	isPersonal: false,
	isEveryday: false,
	own: [],
	near: [mix(1, 1)],
	far: [mix(1, 1)],
};

/** Works out the features of a word; its callers remember them. */
export function wordFeatures(
	text: string,
	lower: string,
	classes: WordClasses,
	words: Lexicon,
): WordFeatures {
	const {fine, coarse} = classes.of(text, lower);
	const shapeText = shapeOf(text);
	const shape = hashText(shapeText);
	const word = hashText(lower);
	const names = listsOf(lower, words);
	const lists = hashText(names.join());
	const far = [mix(1, word), mix(2, fine), mix(3, coarse), mix(4, shape)];
	const near = [...far, mix(7, mix(shape, coarse))];
	for (const name of names) near.push(mix(5, hashText(name)));
	if (lower.length > 3) near.push(mix(6, hashText(lower.slice(-3))));
	const own = [
		...near,
		mix(8, hashText(text)),
		mix(9, Math.min(lower.length, 8)),
		mix(15, mix(shape, lists)),
		mix(16, mix(shape, fine)),
	];
	for (let length = 1; length <= 4 && length < lower.length; length++) {
		own.push(mix(10 + length, hashText(lower.slice(-length))));
		own.push(mix(20 + length, hashText(lower.slice(0, length))));
	}
	const isCapital = text !== lower && text[0] !== lower[0];
	const isPersonal = words.personNames.has(lower);
	const isEveryday = !isPersonal && (isCommonWord(lower) || isCalendarWord(lower));
	return {word, fine, coarse, shape, lists, isCapital, isPersonal, isEveryday, own, near, far};
}

const longestShape = 8;

/** `Ma'ruf` → `Xx'x`, `G20` → `Xd`, `PBB` → `X`. */
export function shapeOf(text: string): string {
	let shape = '';
	let last = '';
	for (const character of text) {
		const kind =
			character >= '0' && character <= '9'
				? 'd'
				: character !== character.toLowerCase()
					? 'X'
					: character !== character.toUpperCase()
						? 'x'
						: character;
		if (kind === last) continue;
		shape += kind;
		last = kind;
		if (shape.length >= longestShape) break;
	}
	return shape;
}

/** The word lists that know a word; a word that none knows is in the list `-`. */
export function listsOf(lower: string, words: Lexicon): readonly string[] {
	const lists: string[] = [];
	if (words.personNames.has(lower)) lists.push('person');
	if (isCommonWord(lower)) lists.push('common');
	else if (isEverydayWord(lower)) lists.push('everyday');
	if (foreignWords.has(lower)) lists.push('foreign');
	if (words.organisationSuffixes.has(lower)) lists.push('body-ending');
	if (words.lowerPlaceHeads.has(lower)) lists.push('place-head');
	if (words.lowerOrganisationHeads.has(lower)) lists.push('body-head');
	if (organisationWords.has(lower)) lists.push('body-word');
	if (isCalendarWord(lower)) lists.push('calendar');
	if (sayingBefore.has(lower)) lists.push('says-before');
	if (sayingAfter.has(lower)) lists.push('says-after');
	return lists.length > 0 ? lists : ['-'];
}
