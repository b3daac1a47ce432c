import type {Card} from '../../deck/deck.js';
import {analyseWord, isKnownWord} from '../../language/roots.js';
import {fold} from '../fold.js';
import {type Ruling, almost} from './remark.js';

const otherForm: Ruling = {verdict: 'wrong', remark: {kind: 'other-form'}};

/**
 * What there is to say of another word than the one that a card wants: a word that means the same was remembered in
 * part; another form of its root was not, however few letters it is away. Undefined where neither is so.
 */
export function judgeOtherWord(typed: string, {form, answer, word}: Card): Ruling | undefined {
	if (!word || (form !== 'recall' && form !== 'family')) return undefined;
	const given = fold(typed);
	if (form === 'recall' && word.synonyms?.some((synonym) => fold(synonym) === given)) {
		return almost('synonym');
	}
	return isOtherForm(given, fold(answer), word.root) ? otherForm : undefined;
}

/** Whether what was typed is made of the same root by other affixes; what only leans on the word makes no other. */
function isOtherForm(typed: string, answer: string, root: string): boolean {
	if (typed.includes(' ') || answer.includes(' ') || !isKnownWord(typed)) return false;
	const [given, wanted] = [analyseWord(typed), analyseWord(answer)];
	return (
		(given.root === root || given.root === wanted.root) &&
		bare(given.affixes) !== bare(wanted.affixes)
	);
}

const leaning = new Set(['-nya', '-lah', '-kah', '-pun', '-tah']);

const bare = (affixes: readonly string[]): string =>
	affixes.filter((affix) => !leaning.has(affix)).join(' ');
