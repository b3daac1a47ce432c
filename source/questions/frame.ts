import type {Unit} from './clause/units.js';
import {connectives, pointers, prepositions, sayingVerbs, sayingWords} from './words/lists.js';

/** Who stands behind a claim. */
export interface Voice {
	/** The person or body, when it is one that the article names. */
	readonly unit?: Unit;
	/** Else the words that describe it: *media pemerintah Korea Utara*. */
	readonly words?: readonly Unit[];
	/** `said`: the source's own words; `reported`: a body passes them on. */
	readonly how: 'said' | 'reported';
}

export const isPunctuation = (unit: Unit | undefined, text: string) =>
	unit?.kind === 'punctuation' && unit.text === text;

/** *Caracas, Rabu — Sebuah pesawat …*: where and when it was written. */
export function withoutDateline(units: readonly Unit[]): readonly Unit[] {
	const dash = units.slice(0, 7).findIndex(({text}) => /^[-–—]+$/.test(text));
	if (dash < 1) return units;
	const opening = units.slice(0, dash);
	const isPlace = opening.some(({kind, text}) => kind === 'place' || /^\p{Lu}{4,}$/u.test(text));
	const isProse = opening.some(({kind, text}) => kind === 'word' && /^\p{Ll}/u.test(text));
	return isPlace && !isProse ? units.slice(dash + 1) : units;
}

const openings = connectives.map((text) => text.split(' ')).sort((a, b) => b.length - a.length);

/** Takes *Namun,* *Sementara itu,* *Selain itu,* off the front, as often as they stand there. */
export function withoutConnective(units: readonly Unit[]): readonly Unit[] {
	let from = 0;
	for (let length = -1; length !== 0; from += length) length = connectiveAt(units, from);
	return units.slice(from);
}

/** How many words of a connective, with its comma, stand at a place. */
function connectiveAt(units: readonly Unit[], at: number): number {
	for (const words of openings) {
		if (!words.every((word, index) => units[at + index]?.lower === word)) continue;
		const comma = isPunctuation(units[at + words.length], ',');
		// Without a comma only conjunctions can go: *Bahkan Bank X …* may be more than a link.
		const isLink = linkWithoutComma.has(words.join(' '));
		if (!comma && !isLink) continue;
		if (!comma && words.length > 1 && units[at + words.length]?.entity === undefined) continue;
		return words.length + (comma ? 1 : 0);
	}
	return 0;
}

const linkWithoutComma: ReadonlySet<string> = new Set([
	'namun',
	'tetapi',
	'tapi',
	'adapun',
	'sedangkan',
	'dan',
	'sementara',
	'sementara itu',
	'selain itu',
	'lebih lanjut',
	'lebih jauh',
]);

export interface Frame {
	readonly inner: readonly Unit[];
	readonly voice?: Voice;
}

/** `…, kata X`, `…, menurut X`, `…, lapor X`, `…, X melaporkan`. */
export function trailingFrame(units: readonly Unit[]): Frame | undefined {
	for (let at = units.length - 2; at > 2; at--) {
		if (!isPunctuation(units[at], ',')) continue;
		const next = units[at + 1]!;
		const tail = units.slice(at + 1);
		const last = units[units.length - 1]!;
		const says =
			next.kind === 'word' &&
			(sayingWords.has(next.lower) || next.lower === 'menurut' || isSuffixed(next.lower));
		const reports = last.kind === 'word' && sayingVerbs.has(last.lower) && tail.length <= 8;
		if (!says && !reports) continue;
		const voice = voiceIn(tail, next.lower);
		return {inner: units.slice(0, at), ...(voice === undefined ? {} : {voice})};
	}
	return undefined;
}

/** *katanya*, *ujarnya*: who, is not said here. */
const isSuffixed = (word: string) => word.endsWith('nya') && sayingWords.has(word.slice(0, -3));

/** `Menurut X, …`, `Dilansir X, …`, `Kata X, …`. */
export function leadingFrame(units: readonly Unit[]): Frame | undefined {
	const first = units[0];
	if (!first || first.kind !== 'word') return undefined;
	if (!/^(?:menurut|menurutnya|dilansir|dikutip|mengutip|kata|melansir)$/.test(first.lower))
		return undefined;
	const comma = units.findIndex((unit) => isPunctuation(unit, ','));
	if (comma < 1 || comma > 8) return undefined;
	const voice = voiceIn(units.slice(1, comma), first.lower);
	return {inner: units.slice(comma + 1), ...(voice === undefined ? {} : {voice})};
}

function voiceIn(units: readonly Unit[], cue: string): Voice | undefined {
	const named = units.filter((unit) => unit.kind === 'person' || unit.kind === 'organisation');
	const unit = named.find((part) => part.kind === 'person') ?? named[named.length - 1];
	if (!unit) return described(units);
	return {unit, how: unit.kind === 'person' && !/lapor/.test(cue) ? 'said' : 'reported'};
}

/** *kata media pemerintah Korea Utara pada 27 Juli*: a source without a name of its own. */
function described(units: readonly Unit[]): Voice | undefined {
	const from = units.findIndex(
		(unit) => unit.kind === 'word' && !sayingWords.has(unit.lower) && unit.lower !== 'menurut',
	);
	if (from < 0) return undefined;
	const rest = units.slice(from);
	const end = rest.findIndex(
		(unit) =>
			unit.kind === 'punctuation' ||
			unit.kind === 'date' ||
			(unit.kind === 'word' && (prepositions.has(unit.lower) || sayingVerbs.has(unit.lower))),
	);
	const words = end < 0 ? rest : rest.slice(0, end);
	const isNamed = words.some(
		({kind, text}) => kind === 'place' || (kind === 'word' && /^\p{Lu}/u.test(text)),
	);
	const points = words.some(({lower}) => pointers.has(lower) || lower.endsWith('nya'));
	return isNamed && !points && words.length <= 5 ? {words, how: 'reported'} : undefined;
}

/** *X mengatakan …, Senin (3/4/2023)*: the day on which X said it is no part of what X said. */
export function withoutReportDate(units: readonly Unit[]): readonly Unit[] {
	let end = units.length;
	while (end > 0 && (units[end - 1]!.kind === 'date' || isPunctuation(units[end - 1], ','))) end--;
	return isPunctuation(units[end], ',') ? units.slice(0, end) : units;
}
