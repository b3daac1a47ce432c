import {words} from '../language/data/gazetteer-table.js';
import {lowerForms} from '../language/lower.js';
import type {Mention, ReadSentence} from './mention.js';

const balinese = new Set(
	words('made wayan gede nyoman ketut putu komang kadek gusti nengah dewa kade iluh luh'),
);

/** Gives names the letters that they lost at an edge: `I Made Arta`, `Ni Luh Sari`; `Stephen R. Covey` cut at its full stop. */
export function withLetters(text: string, sentences: readonly ReadSentence[]): ReadSentence[] {
	return sentences.map((sentence) => {
		const mentions: Mention[] = [];
		let hasChanged = false;
		for (const read of sentence.mentions) {
			const mention = withLeadingLetter(text, sentence, read);
			const last = mentions.at(-1);
			const joined = last && joinedAtInitial(text, sentence, last, mention);
			if (joined) mentions[mentions.length - 1] = joined;
			else mentions.push(mention);
			hasChanged ||= joined !== undefined || mention !== read;
		}
		return hasChanged ? {...sentence, mentions} : sentence;
	});
}

function withLeadingLetter(text: string, {tokens}: ReadSentence, mention: Mention): Mention {
	const {type, from, end} = mention;
	const letter = tokens[from - 1];
	if (type !== 'person' || !letter || !/^(?:I|Ni)$/.test(letter.text)) return mention;
	if (!balinese.has(lowerForms(tokens)[from]!)) return mention;
	return {...mention, from: from - 1, start: letter.start, text: text.slice(letter.start, end)};
}

/** `Stephen R` and `Covey` with nothing but a full stop between them. */
function joinedAtInitial(
	text: string,
	{tokens}: ReadSentence,
	first: Mention,
	second: Mention,
): Mention | undefined {
	const arePeople = first.type === 'person' && second.type === 'person';
	if (!arePeople || second.from !== first.to + 1 || tokens[first.to]!.text !== '.')
		return undefined;
	if (!/\s\p{Lu}$/u.test(first.text)) return undefined;
	return {...first, to: second.to, end: second.end, text: text.slice(first.start, second.end)};
}
