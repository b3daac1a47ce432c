import {asToken} from '../language/names/token-view.js';
import {isCommonWord, isEverydayWord, lexicon} from '../language/names/lexicon.js';
import {lowerForms} from '../language/lower.js';
import type {Mention, ReadSentence} from './mention.js';
import {isCapitalWord} from './office-words.js';

/**
 * Reads people again where the article has their full name elsewhere: the part of it that an office took
 * (`Ketua Partai Fajar Bahtiar Lubis`), its first words (`Raja Juli`), and one word of it in a headline (`Markov Tiba`).
 */
export function withMetNames(text: string, sentences: readonly ReadSentence[]): ReadSentence[] {
	const met = namesMet(sentences);
	if (met.words.size === 0) return [...sentences];
	return sentences.map((sentence) => {
		const {tokens} = sentence;
		if (!tokens.some((token) => met.words.has(token.text))) return sentence;
		const mentions = sentence.mentions.map((mention) => widened(text, sentence, mention, met));
		const isNamed = new Uint8Array(tokens.length);
		for (const {from, to} of mentions) isNamed.fill(1, from, to);
		const found: Mention[] = [];
		for (let from = 0; from < tokens.length; from++) {
			const to = isNamed[from] === 1 ? undefined : endOfName(sentence, from, isNamed, met);
			if (to === undefined) continue;
			found.push(mentionAt(text, sentence, from, to));
			from = to - 1;
		}
		return {...sentence, mentions: [...mentions, ...found].sort((a, b) => a.from - b.from)};
	});
}

interface Met {
	/** Words that the full names of people begin or end with, and that are nothing else. */
	readonly words: ReadonlySet<string>;
	/** Neighbouring words of full names. */
	readonly pairs: ReadonlySet<string>;
	/** The first two words of names of three and more. */
	readonly beginnings: ReadonlySet<string>;
}

function namesMet(sentences: readonly ReadSentence[]): Met {
	const words = new Set<string>();
	const pairs = new Set<string>();
	const beginnings = new Set<string>();
	for (const {tokens, mentions} of sentences) {
		for (const {type, from, to} of mentions) {
			if (type !== 'person' || to - from < 2) continue;
			for (const at of [from, to - 1]) {
				const word = tokens[at]!.text;
				if (isTelling(word)) words.add(word);
			}
			for (let at = from + 1; at < to; at++)
				pairs.add(`${tokens[at - 1]!.text} ${tokens[at]!.text}`);
			if (to - from > 2) {
				words.add(tokens[from]!.text);
				beginnings.add(`${tokens[from]!.text} ${tokens[from + 1]!.text}`);
			}
		}
	}
	return {words, pairs, beginnings};
}

/** Long enough, and no everyday word, place or body besides. */
function isTelling(word: string): boolean {
	const lower = word.toLowerCase();
	if (word.length < 4 || word === word.toUpperCase() || isCommonWord(lower)) return false;
	const {names, titles} = lexicon();
	const known = names.longest([asToken(word)], [lower], 0);
	if (known && known.value.type !== 'person') return false;
	return titles.longest([asToken(word)], [lower], 0) === undefined && !/-/.test(word);
}

function widened(text: string, {tokens}: ReadSentence, mention: Mention, {pairs}: Met): Mention {
	let {from} = mention;
	if (mention.type !== 'person' || mention.isOfPair) return mention;
	while (from > 0 && pairs.has(`${tokens[from - 1]!.text} ${tokens[from]!.text}`)) from--;
	if (from === mention.from) return mention;
	const {start} = tokens[from]!;
	return {...mention, from, start, text: text.slice(start, mention.end)};
}

/** Where a name met elsewhere ends that begins at a token. */
function endOfName(
	sentence: ReadSentence,
	at: number,
	isNamed: Uint8Array,
	{words, beginnings}: Met,
): number | undefined {
	const {tokens} = sentence;
	const word = tokens[at]!.text;
	if (!words.has(word) || (at > 0 && isCapitalWord(sentence, at - 1))) return undefined;
	const next = tokens[at + 1]?.text ?? '';
	if (isNamed[at + 1] !== 1 && beginnings.has(`${word} ${next}`)) return at + 2;
	if (!isTelling(word)) return undefined;
	// In a headline every word has a capital.
	const isAlone = !isCapitalWord(sentence, at + 1) || isEverydayWord(lowerForms(tokens)[at + 1]!);
	return isAlone ? at + 1 : undefined;
}

function mentionAt(text: string, {tokens, index}: ReadSentence, from: number, to: number): Mention {
	const {start} = tokens[from]!;
	const {end} = tokens[to - 1]!;
	return {type: 'person', text: text.slice(start, end), start, end, sentence: index, from, to};
}
