import {isUpperCase} from '../characters.js';
import {functionWords} from '../data/function-words.js';
import type {Predicate, Voice} from './clause.js';
import {headFrom, type View} from './view.js';
import {isBareTransitive, voiceOf} from './voice.js';
import {
	barePronouns,
	controlling,
	copulas,
	degree,
	fixed,
	negations,
	preverbal,
	saying,
} from './words.js';

/** The predicate that begins at a token, with the negations, auxiliaries and adverbs before it, if one does. */
export function predicateAt(view: View, from: number): Predicate | undefined {
	const {parts, lower} = view;
	if (from >= parts.length || neverFirst.has(parts[from]!)) return undefined;
	let at = from;
	let isGraded = false;
	let negation: number | undefined;
	const auxiliaries: number[] = [];
	const reach = Math.min(parts.length, from + longestLead);
	while (at < reach && leads(view, at)) {
		const word = lower[at]!;
		if (negations.has(word)) negation ??= at;
		else if (parts[at] === 'auxiliary') auxiliaries.push(at);
		if (degree.has(word)) isGraded = true;
		at++;
	}
	if (at >= parts.length || view.closed[at] === 1) return undefined;
	const base = {from, auxiliaries, ...(negation === undefined ? {} : {negation})};
	if (isVerb(view, at)) {
		const isObjectVoice =
			at > 0 && barePronouns.has(lower[at - 1]!) && isBareTransitive(lower[at]!);
		const voice: Voice = isObjectVoice && afterYang(view, at) ? 'passive' : voiceOf(lower[at]!);
		const isFixed = fixed.get(lower[at]!)?.includes(lower[at + 1] ?? '') === true;
		return {...base, to: at + (isFixed ? 2 : 1), head: at, kind: 'verb', voice};
	}
	if (copulas.has(lower[at]!) && lower[at] !== 'yaitu' && lower[at] !== 'yakni') {
		const head = headFrom(view, at + 1, Math.min(parts.length, at + 12)) ?? at + 1;
		if (head >= parts.length) return undefined;
		return {...base, to: head + 1, head, kind: 'noun', voice: 'stative', copula: at};
	}
	// *sulit menjual*, *sepakat menghentikan*
	const controls = controlling.has(lower[at]!) && parts[at] !== 'noun' && isVerb(view, at + 1);
	if (controls || (isGraded && parts[at] === 'adjective'))
		return {...base, to: at + 1, head: at, kind: 'adjective', voice: 'stative'};
	if (negation !== undefined && lower[negation] === 'bukan') {
		const head = headFrom(view, at, Math.min(parts.length, at + 12));
		if (head !== undefined) return {...base, to: head + 1, head, kind: 'noun', voice: 'stative'};
	}
	return undefined;
}

const afterYang = ({lower}: View, at: number): boolean =>
	lower[at - 2] === 'yang' || preverbal.has(lower[at - 2] ?? '');

/** Parts of speech that no predicate begins with. */
const neverFirst: ReadonlySet<string> = new Set([
	'noun',
	'name',
	'pronoun',
	'numeral',
	'determiner',
	'preposition',
	'punctuation',
	'symbol',
	'other',
]);

const longestLead = 8;

/** Whether a token can stand between a subject and its verb. */
function leads(view: View, at: number): boolean {
	if (view.closed[at] === 1) return false;
	const word = view.lower[at]!;
	if (word === 'adalah' || word === 'ialah') return false;
	const part = view.parts[at]!;
	if (part === 'auxiliary') return true;
	if (part === 'verb' || part === 'name' || part === 'noun') return false;
	if (preverbal.has(word)) return true;
	// What the tagger calls an adverb may be a noun it has never met.
	return (
		part === 'adverb' && !closing.has(word) && (functionWords.has(word) || /.-|nya$/.test(word))
	);
}

const closing: ReadonlySet<string> = new Set(['saja', 'lagi', 'sekitar', 'misalnya', 'pula']);

/** Whether a token is a verb and no noun made of one (*terjadinya, meningkatnya*). */
export function isVerb(view: View, at: number): boolean {
	if (view.closed[at] === 1 || view.parts[at] !== 'verb') return false;
	// A capital inside a sentence marks a name: *Rapat Terbatas*.
	if (view.openings[at] !== 1 && isUpperCase(view.tokens[at]!.text[0])) return false;
	const word = view.lower[at]!;
	if (saying.has(word) && !/^[a-z]/.test(view.tokens[at - 1]?.text ?? '')) return false;
	if (!word.endsWith('nya')) return true;
	return /^me/.test(word) && voiceOf(word.slice(0, -3)) === 'active';
}
