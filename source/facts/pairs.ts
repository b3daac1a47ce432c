import {words} from '../language/data/gazetteer-table.js';
import {asToken} from '../language/names/token-view.js';
import {lexicon} from '../language/names/lexicon.js';
import {lowerForms} from '../language/lower.js';
import type {Mention, ReadSentence} from './mention.js';

/** What may lead up to a pair without being a part of a name. */
const leads = new Set(
	words('tim pasangan paslon duet kubu pendukung relawan pemerintahan koalisi capres-cawapres'),
);

/**
 * Takes apart what a hyphen joins in one word: `Prabowo-Gibran` and `Anies Baswedan-Muhaimin Iskandar` are two people,
 * `KPK-Polri` is two bodies. `Jean-Paul` and `Sung-Jin` stay whole: each half must be a name by itself, by the
 * lists or because the article has it so.
 */
export function withPairs(text: string, sentences: readonly ReadSentence[]): ReadSentence[] {
	const met = namesMet(sentences);
	return sentences.map((sentence) => {
		const {tokens, mentions} = sentence;
		const hyphened = tokens.flatMap(({kind, text: word}, at) =>
			kind === 'word' && halvesOf(word) ? [at] : [],
		);
		if (hyphened.length === 0) return sentence;
		const holders = new Map<number, Mention>();
		for (const mention of mentions)
			for (let at = mention.from; at < mention.to; at++) holders.set(at, mention);
		const split = new Map<Mention, readonly Mention[]>();
		const added: Mention[] = [];
		for (const at of hyphened) {
			const holder = holders.get(at);
			const parts = pairAt(text, sentence, at, holder, met);
			if (parts && holder) split.set(holder, parts);
			else if (parts) added.push(...parts);
		}
		if (split.size === 0 && added.length === 0) return sentence;
		return {
			...sentence,
			mentions: [...mentions.flatMap((mention) => split.get(mention) ?? [mention]), ...added].sort(
				(a, b) => a.start - b.start,
			),
		};
	});
}

interface Met {
	/** For each word of people's names without hyphens, the names that hold it. */
	readonly people: ReadonlyMap<string, ReadonlySet<string>>;
	readonly bodies: ReadonlySet<string>;
	/** Hyphened words inside longer names: `Jean-Paul Sartre`. */
	readonly whole: ReadonlySet<string>;
}

function namesMet(sentences: readonly ReadSentence[]): Met {
	const people = new Map<string, Set<string>>();
	const bodies = new Set<string>();
	const whole = new Set<string>();
	for (const {mentions} of sentences) {
		for (const {type, text} of mentions) {
			if (type === 'organisation') bodies.add(text);
			if (type !== 'person') continue;
			const parts = text.split(/\s+/);
			for (const [at, word] of parts.entries()) {
				if (word.includes('-')) {
					if (at === 0 && parts.length > 1) whole.add(word);
					continue;
				}
				const names = people.get(word);
				if (names) names.add(text);
				else people.set(word, new Set([text]));
			}
		}
	}
	return {people, bodies, whole};
}

function halvesOf(word: string): readonly [string, string] | undefined {
	const match = /^(\p{Lu}[\p{L}’']+)-(\p{Lu}[\p{L}’']+)$/u.exec(word);
	return match ? [match[1]!, match[2]!] : undefined;
}

function pairAt(
	text: string,
	sentence: ReadSentence,
	at: number,
	holder: Mention | undefined,
	met: Met,
): readonly Mention[] | undefined {
	const {tokens, index} = sentence;
	const token = tokens[at]!;
	const [left, right] = halvesOf(token.text)!;
	const middle = token.start + left.length;
	const lower = lowerForms(tokens);
	let from = holder?.from ?? at;
	while (from < at && leads.has(lower[from]!)) from++;
	const to = holder?.to ?? at + 1;
	const isBodies = isBody(left, met) && isBody(right, met);
	if (isBodies ? to - from > 1 : !isPeople(left, right, from < at, to > at + 1, met, token.text))
		return undefined;
	if (holder && holder.type !== 'person' && holder.type !== 'organisation') return undefined;
	if (!holder && !isBodies) return undefined;
	const type = isBodies ? 'organisation' : 'person';
	const part = (start: number, end: number, first: number, last: number): Mention => ({
		type,
		text: text.slice(start, end),
		start,
		end,
		sentence: index,
		from: first,
		to: last,
		isOfPair: true,
	});
	return [
		part(tokens[from]!.start, middle, from, at + 1),
		part(middle + 1, tokens[to - 1]!.end, at, to),
	];
}

/** Each half is a word of another person's name here; else both are known names, and no name begins with the pair. */
function isPeople(
	left: string,
	right: string,
	hasBefore: boolean,
	hasAfter: boolean,
	{people, whole}: Met,
	word: string,
): boolean {
	const of = people.get(left);
	const others = people.get(right);
	if (of && others && [...of].some((name) => ![...others].includes(name))) return true;
	if (whole.has(word) && !hasBefore) return false;
	const {personNames} = lexicon();
	const areNames = personNames.has(left.toLowerCase()) && personNames.has(right.toLowerCase());
	return areNames && (hasBefore || !hasAfter);
}

const isBody = (word: string, {bodies}: Met): boolean =>
	bodies.has(word) ||
	lexicon().names.longest([asToken(word)], [word.toLowerCase()], 0)?.value.type === 'organisation';
