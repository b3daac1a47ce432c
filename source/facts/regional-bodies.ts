import {lexicon} from '../language/names/lexicon.js';
import {lowerForms} from '../language/lower.js';
import {headOf, isLevel} from './body-forms.js';
import {type Mention, mentionsIn, type ReadSentence} from './mention.js';
import {isCapitalWord} from './office-words.js';

/** Heads of two words that are nothing but a body's: `Kepolisian Daerah`, `Pemerintah Kota`. */
const longestHead = 4;

/**
 * Takes `Pemerintah Kota Bandung` and `Kepolisian Resor Garut` as the bodies they are, where the recogniser saw the
 * region alone or nothing: such a head with a region after it can be nothing else.
 */
export function withRegionalBodies(
	text: string,
	sentences: readonly ReadSentence[],
): ReadSentence[] {
	const heads = headsMet(sentences);
	return sentences.map((sentence) => {
		const found = bodiesIn(text, sentence, heads);
		if (found.length === 0) return sentence;
		const isTaken = new Uint8Array(sentence.tokens.length);
		for (const {from, to} of found) isTaken.fill(1, from, to);
		const isFree = ({from, to}: Mention): boolean => isTaken[from] === 0 && isTaken[to - 1] === 0;
		return {
			...sentence,
			mentions: [...sentence.mentions.filter(isFree), ...found].sort((a, b) => a.from - b.from),
		};
	});
}

/** The heads that the article has with a region: there *Polda* alone is one of them. */
function headsMet(sentences: readonly ReadSentence[]): ReadonlySet<string> {
	const heads = new Set<string>();
	for (const sentence of sentences) {
		for (let at = 0; at < sentence.tokens.length; at++) {
			if (!isCapitalWord(sentence, at)) continue;
			const head = headOf(sentence.tokens.slice(at, at + longestHead).map(({text}) => text));
			if (head && regionEnd(sentence, at + head.length) !== undefined) heads.add(head.name);
		}
	}
	return heads;
}

function bodiesIn(text: string, sentence: ReadSentence, heads: ReadonlySet<string>): Mention[] {
	const {tokens, index} = sentence;
	const found: Mention[] = [];
	for (let from = 0; from < tokens.length - 1; from++) {
		if (!isCapitalWord(sentence, from)) continue;
		const head = headOf(tokens.slice(from, from + longestHead).map((token) => token.text));
		if (!head || !areCapital(sentence, from, from + head.length)) continue;
		const isShort = head.length === 1 && heads.has(head.name);
		const alone = isShort && !isCapitalWord(sentence, from + 1) ? from + 1 : undefined;
		const to = regionEnd(sentence, from + head.length) ?? alone;
		if (to === undefined || isHeld(sentence, from, to)) continue;
		const {start} = tokens[from]!;
		const {end} = tokens[to - 1]!;
		found.push({
			type: 'organisation',
			text: text.slice(start, end),
			start,
			end,
			sentence: index,
			from,
			to,
		});
		from = to - 1;
	}
	return found;
}

function areCapital(sentence: ReadSentence, from: number, to: number): boolean {
	for (let at = from; at < to; at++) if (!isCapitalWord(sentence, at)) return false;
	return true;
}

/** The end of the region that stands at a token: one of the lists, or one that was read as a place. */
function regionEnd(sentence: ReadSentence, at: number): number | undefined {
	const {tokens} = sentence;
	const lower = lowerForms(tokens);
	const from = isLevel(lower[at] ?? '') && isCapitalWord(sentence, at) ? at + 1 : at;
	if (!isCapitalWord(sentence, from)) return undefined;
	const known = lexicon().names.longest(tokens, lower, from);
	if (known?.value.type === 'place')
		return isCapitalWord(sentence, known.to) ? undefined : known.to;
	const read = mentionsIn(sentence, Math.max(0, at - 1), from + 1).find(
		({type, to}) => type === 'place' && to > from,
	);
	return read?.to;
}

/** Whether a body or a person was read there already: `Kepala Dinas Kesehatan Kota X` goes with the office. */
function isHeld(sentence: ReadSentence, from: number, to: number): boolean {
	return mentionsIn(sentence, Math.max(0, from - 12), to).some(
		(mention) => mention.type !== 'place' && mention.from < to && from < mention.to,
	);
}
