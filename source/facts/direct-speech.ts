import type {Span} from '../span.js';
import {sayingAfter} from '../language/data/speech-verbs.js';
import {quotations, type Quotation} from './quotes.js';
import {type Mention, mentionsIn, type ReadSentence} from './mention.js';
import {sentenceAt, tokenAt} from './sentence-index.js';
import {speechOf} from './speakers.js';

/** A whole statement in quotation marks, with the mention of whoever makes it, where that is safe to say. */
export interface SpokenQuote extends Span {
	readonly sentence: number;
	readonly speaker?: Mention;
}

/** Finds direct speech of a clause or more in the blocks of an article; scraps in inverted commas are passed over. */
export function findSpeech(
	text: string,
	blocks: readonly Span[],
	sentences: readonly ReadSentence[],
): SpokenQuote[] {
	const found: SpokenQuote[] = [];
	const cast = castOf(sentences);
	let last:
		| {readonly block: number; readonly end: number; readonly speaker: Mention | undefined}
		| undefined;
	for (const [block, span] of blocks.entries()) {
		for (const quotation of quotations(text, span)) {
			const speech = speechOf(sentences, quotation);
			if (!isStatement(text, span, quotation, speech !== undefined)) continue;
			const sentence = sentenceAt(sentences, quotation.start);
			const follows =
				last !== undefined && last.block === block && isJoined(text, last.end, quotation.open);
			let speaker: Mention | undefined;
			if (speech === 'same')
				speaker = personBefore(
					sentences,
					sentence,
					quotation,
					last?.speaker && block - last.block <= 2
						? {end: last.end, speaker: last.speaker}
						: undefined,
					cast,
				);
			else if (typeof speech === 'object') speaker = speech.by;
			else if (speech === undefined && follows) speaker = last?.speaker;
			found.push({
				start: quotation.start,
				end: quotation.end,
				sentence,
				...(speaker ? {speaker} : {}),
			});
			last = {block, end: quotation.close, speaker};
		}
	}
	return found;
}

/** Four words and more, standing by itself or carried by a clause of speech; fewer where they are a whole sentence. */
function isStatement(
	text: string,
	block: Span,
	{start, end, open, close}: Quotation,
	hasSpeech: boolean,
): boolean {
	const count = text.slice(start, end).split(/\s+/).length;
	if (count < 2) return false;
	let before = open - 1;
	while (before >= block.start && /\s/.test(text[before]!)) before--;
	const stands =
		before < block.start ||
		/[,.:;!?"”’)\]–—-]/.test(text[before]!) ||
		sayingAfter.has(lastWord(text, before + 1));
	if (count < 4)
		return stands && hasSpeech && isWhole(text.slice(start, end), text.slice(end, close));
	if (stands) return hasSpeech || /[.!?…]$/.test(text.slice(start, end)) || count >= 6;
	return hasSpeech && count >= 8;
}

/** `"Saya siap," kata …`, `"Itu fitnah!"`: a capital first and a stop or comma last. */
const isWhole = (words: string, tail: string): boolean =>
	/^\p{Lu}/u.test(words) && (/[.!?…]$/.test(words) || tail.includes(','));

function lastWord(text: string, end: number): string {
	let start = end;
	while (start > 0 && end - start < 30 && /\p{L}/u.test(text[start - 1]!)) start--;
	return text.slice(start, end).toLowerCase();
}

/** Between two parts of one statement stands no more than the clause that names the speaker. */
const isJoined = (text: string, from: number, to: number): boolean => {
	const between = text.slice(from, to);
	return between.length < 160 && (between.match(/[.!?](?=\s)/g)?.length ?? 0) <= 1;
};

interface LastSpeech {
	readonly end: number;
	readonly speaker: Mention;
}

/** The last speaker still, unless the text has turned to one other person since. */
function sinceLast(
	sentences: readonly ReadSentence[],
	{open}: Quotation,
	{end, speaker}: LastSpeech,
): Mention | undefined {
	const others = new Map<string, Mention>();
	for (
		let at = sentenceAt(sentences, end);
		at < sentences.length && sentences[at]!.start < open;
		at++
	) {
		for (const mention of sentences[at]!.mentions) {
			const isOther =
				mention.type === 'person' &&
				mention.start > end &&
				mention.end <= open &&
				!isPartOf(mention, speaker);
			if (isOther) others.set(mention.text, mention);
		}
	}
	const [other] = others.values();
	return others.size > 1 ? undefined : (other ?? speaker);
}

/** A shorter or longer form of the same name. */
function isPartOf(a: Mention, b: Mention): boolean {
	return a.text.includes(b.text) || b.text.includes(a.text);
}

/** The first person of an article, and the first other one. */
interface Cast {
	readonly first: Mention | undefined;
	readonly second: Mention | undefined;
}

function castOf(sentences: readonly ReadSentence[]): Cast {
	let first: Mention | undefined;
	for (const {mentions} of sentences) {
		for (const mention of mentions) {
			if (mention.type !== 'person') continue;
			first ??= mention;
			if (!isPartOf(mention, first)) return {first, second: mention};
		}
	}
	return {first, second: undefined};
}

/** The mentions of a sentence that end before an offset, no more than a long sentence's worth. */
function mentionsBefore(sentence: ReadSentence, offset: number): readonly Mention[] {
	const at = tokenAt(sentence.tokens, offset);
	return mentionsIn(sentence, at - 200, at).filter((each) => each.end <= offset);
}

/** *katanya*: the only person of the sentence's own words before, else of the sentence before, else the only one so far. */
function personBefore(
	sentences: readonly ReadSentence[],
	sentence: number,
	quotation: Quotation,
	last: LastSpeech | undefined,
	cast: Cast,
): Mention | undefined {
	if (last) return sinceLast(sentences, quotation, last);
	for (let at = sentence; at >= Math.max(0, sentence - 6); at--) {
		const people = mentionsBefore(sentences[at]!, quotation.open).filter(
			(each) => each.type === 'person',
		);
		const names = new Set(people.map((each) => each.text));
		if (names.size === 1) return people[0];
		if (names.size > 1) return undefined;
	}
	const {first, second} = cast;
	const isAlone =
		first !== undefined &&
		first.end <= quotation.open &&
		(!second || second.start > quotation.open);
	return isAlone ? first : undefined;
}
