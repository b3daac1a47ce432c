import type {Analysis} from '../language/analysis.js';
import {unglue} from '../language/names/unglue.js';
import type {Mention, ReadSentence} from './mention.js';
import {withMetNames} from './met-names.js';
import {withPairs} from './pairs.js';
import {withRegionalBodies} from './regional-bodies.js';
import {sentenceAt, tokenAt} from './sentence-index.js';
import {withLetters} from './whole-names.js';
import {withTitleNames} from './title-names.js';

/** The sentences with their mentions as token ranges, pairs taken apart; a mention that splits a token is left out. */
export function readMentions(
	text: string,
	{sentences: printed, names}: Pick<Analysis, 'sentences' | 'names'>,
): ReadSentence[] {
	const sentences = unglue(printed);
	const mentions: Mention[][] = sentences.map(() => []);
	for (const {start, end, type} of names) {
		const sentence = sentenceAt(sentences, start);
		const tokens = sentences[sentence]?.tokens;
		if (!tokens) continue;
		const from = tokenAt(tokens, start);
		const to = tokenAt(tokens, end);
		if (tokens[from]?.start !== start || tokens[to - 1]?.end !== end) continue;
		mentions[sentence]!.push({type, text: text.slice(start, end), start, end, sentence, from, to});
	}
	const read = sentences.map((sentence, index) => ({
		...sentence,
		index,
		mentions: mentions[index]!,
	}));
	return [withRegionalBodies, withLetters, withTitleNames, withMetNames, withPairs].reduce(
		(current, rule) => rule(text, current),
		read as ReadSentence[],
	);
}
