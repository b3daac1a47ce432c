import {viewOf} from '../language/names/token-view.js';
import type {Mention, ReadSentence} from './mention.js';
import type {StatedOffice} from './office-words.js';
import {roleAfter} from './role-after.js';
import {roleBefore} from './role-before.js';

/** The office that the text states for a person at this mention: before the name, or after it between commas. */
export function roleAt(
	text: string,
	sentence: ReadSentence,
	mention: Mention,
): StatedOffice | undefined {
	if (mention.isOfPair === true || viewOf(sentence).isTitleCased) return undefined;
	return roleBefore(text, sentence, mention) ?? roleAfter(text, sentence, mention);
}
