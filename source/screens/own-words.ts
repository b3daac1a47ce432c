import type {Meaning} from '../vocabulary/look-up.js';
import {type UserDictionary, headwordFor} from '../vocabulary/user-dictionary.js';
import type {OwnWords, WordAtHand} from './word-view.js';

/** What the learner's own dictionary says of a word; names and numbers are none of its business. */
export function ownWordsOf(
	{word, kind}: Pick<WordAtHand, 'word' | 'kind'>,
	meaning: Meaning | undefined,
	dictionary: UserDictionary | undefined,
): OwnWords | undefined {
	if (!dictionary || kind !== 'word') return undefined;
	const headword = headwordFor(dictionary, word, meaning);
	if (headword === undefined) return undefined;
	return {
		glosses: dictionary.glossesOf(headword) ?? [],
		definition: dictionary.definitionOf(headword) ?? '',
	};
}
