import type {Line} from '../lines.js';
import {countWords, endsInFullStop} from '../prose.js';
import {initialsAlone} from './bylines.js';
import {wholeLine} from './phrases.js';
import type {NoiseRule} from './rule.js';

const heading = wholeLine('(?:tags?|tag terkait|topik(?: terkait)?|kata kunci|keywords?)\\s*:?');
const labelled = /^(?:tags?(?: terkait)?|topik(?: terkait)?|kata kunci|keywords?|label)\s*:/iu;
const unlabelled = /^tags?\s+[\p{L}\p{N}#]/iu;
const hashtags = /^(?:#\s?[\p{L}\p{N}_]+[\s,;|]*)+$/u;
const oneHashtag = /^#\s?[\p{L}\p{N}_ ]{2,60}$/u;
const mostListWords = 40;

function isList({text}: Line): boolean {
	if (hashtags.test(text) || oneHashtag.test(text)) return true;
	if (!labelled.test(text) && !unlabelled.test(text)) return false;
	return countWords(text) <= mostListWords && !endsInFullStop(text);
}

/** `Tags: a, b`, `#pemilu #kpu`, and the short lines that follow a lone `Tags`. */
export const tags: NoiseRule = {
	reason: 'tags',
	find({lines}) {
		const found = [];
		for (let i = 0; i < lines.length; i++) {
			const line = lines[i]!;
			const isHeading = heading.test(line.text);
			if (isHeading || isList(line)) found.push(line);
			if (!isHeading) continue;
			for (let taken = 0; taken < 12; taken++) {
				const next = lines[i + 1];
				if (!next || countWords(next.text) > 4 || endsInFullStop(next.text)) break;
				found.push(next);
				i++;
			}
		}
		return found;
	},
};

/** Short lines below the signature of an article: its tags, without a heading. */
export const trailingTags: NoiseRule = {
	reason: 'tags',
	find({lines}) {
		const signature = lines.findIndex(({text}) => initialsAlone.test(text));
		const below = lines.slice(signature + 1);
		const isTags =
			signature > 0 && below.every(({text}) => countWords(text) <= 5 && !endsInFullStop(text));
		return isTags ? below : [];
	},
};
