import {words} from '../language/data/gazetteer-table.js';
import {lowerForms} from '../language/lower.js';
import type {Mention, ReadSentence} from './mention.js';
import {isCapitalWord, officeAt} from './office-words.js';

/** Titles that are given names as well: *Ratu Tisha*, *Raja Juli Antoni*, *Sultan Najamudin*. */
const titlesAndNames = new Set(words('ratu raja sultan'));

/**
 * Gives people back the first part of their name where it was read as a title: right after an office that is complete
 * without it (`Ketua PSSI Ratu Tisha`), then wherever the article prints the same words, or that part alone.
 */
export function withTitleNames(text: string, sentences: readonly ReadSentence[]): ReadSentence[] {
	const first = new Map<string, string>();
	for (const sentence of sentences) {
		for (const mention of sentence.mentions) {
			if (hasTitleFirst(mention) && followsOffice(sentence, mention.from))
				first.set(mention.text.replace(/\s+/g, ' '), mention.text.split(/\s+/)[0]!);
			const from = titleBefore(sentence, mention);
			if (from === undefined || !followsOffice(sentence, from)) continue;
			const {name, title} = widened(text, sentence, mention, from);
			first.set(name, title);
		}
	}
	if (first.size === 0) return [...sentences];
	const titles = new Set(first.values());
	return sentences.map((sentence) => ({
		...sentence,
		mentions: [
			...sentence.mentions.map((mention) => {
				const from = titleBefore(sentence, mention);
				if (from === undefined) return mention;
				const {name, whole} = widened(text, sentence, mention, from);
				return first.has(name) ? whole : mention;
			}),
			...alone(text, sentence, titles),
		].sort((a, b) => a.from - b.from),
	}));
}

const hasTitleFirst = ({type, text}: Mention): boolean => {
	const [first = '', second] = text.toLowerCase().split(/\s+/);
	return type === 'person' && second !== undefined && titlesAndNames.has(first);
};

/** Where the title right before a person's name stands. */
function titleBefore(sentence: ReadSentence, {type, from}: Mention): number | undefined {
	const before = lowerForms(sentence.tokens)[from - 1];
	return type === 'person' &&
		before !== undefined &&
		titlesAndNames.has(before) &&
		isCapitalWord(sentence, from - 1)
		? from - 1
		: undefined;
}

/** Whether an office with its body or region ends right before a token: after it no second title is due. */
function followsOffice(sentence: ReadSentence, at: number): boolean {
	for (let from = at - 1; from >= 0 && at - from < 8; from--) {
		if (sentence.tokens[from]!.kind !== 'word') return false;
		const office = officeAt(sentence, from);
		if (office && office.to <= at && !titlesAndNames.has(lowerForms(sentence.tokens)[from]!))
			return office.isClosed || office.to < at;
	}
	return false;
}

function widened(
	text: string,
	{tokens}: ReadSentence,
	mention: Mention,
	from: number,
): {name: string; title: string; whole: Mention} {
	const {start} = tokens[from]!;
	const printed = text.slice(start, mention.end);
	return {
		name: printed.replace(/\s+/g, ' '),
		title: tokens[from]!.text,
		whole: {...mention, from, start, text: printed},
	};
}

/** `Ratu menolak`: that first part alone, where no other name follows. */
function alone(text: string, sentence: ReadSentence, titles: ReadonlySet<string>): Mention[] {
	const {tokens, mentions, index} = sentence;
	if (!tokens.some((token) => titles.has(token.text))) return [];
	const isNamed = new Uint8Array(tokens.length);
	for (const {from, to} of mentions) isNamed.fill(1, from, to);
	return tokens.flatMap((token, at): Mention[] => {
		if (!titles.has(token.text) || isNamed[at] === 1) return [];
		if (isCapitalWord(sentence, at - 1) || isCapitalWord(sentence, at + 1)) return [];
		const {start, end} = token;
		return [
			{
				type: 'person',
				text: text.slice(start, end),
				start,
				end,
				sentence: index,
				from: at,
				to: at + 1,
			},
		];
	});
}
