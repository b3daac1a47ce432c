import type {Entity} from '../facts/entity.js';
import {mainClause, parseClause, withoutStop, type Clause} from './clause/clause.js';
import {derivedStatements} from './derive.js';
import {factOf, type Fact} from './fact.js';
import {withoutPointing} from './clause/prune.js';
import {readUnits} from './clause/reading.js';
import type {Unit} from './clause/units.js';
import {groupNamed, type SentenceView, type Story} from './story.js';
import {
	connectives,
	pointers,
	prepositions,
	sayingVerbs,
	sayingWords,
	statingVerbs,
} from './words/lists.js';

/** Who stands behind a claim. */
export interface Voice {
	/** The person or body, when it is one that the article names. */
	readonly unit?: Unit;
	/** Else the words that describe it: *media pemerintah Korea Utara*. */
	readonly words?: readonly Unit[];
	/** `said`: the source's own words; `reported`: a body passes them on. */
	readonly how: 'said' | 'reported';
}

/** What one sentence states, free of connectives and of the words that say who said it. */
export interface Statement {
	readonly sentence: SentenceView;
	readonly units: readonly Unit[];
	readonly clause?: Clause;
	/** The clause taken apart. */
	readonly fact?: Fact;
	/** Whose claim it is; a stem about it begins *Menurut …*. */
	readonly voice?: Voice;
	/** Part of what somebody says in a quotation. */
	readonly quoted: boolean;
	/** A subordinate clause or second predicate made a sentence of its own, whose words a gap can't be put into. */
	readonly derived?: true;
	/** The published sentence is this statement and nothing more around it. */
	readonly frame: 'none' | 'leading' | 'trailing' | 'said-that';
}

const isPunctuation = (unit: Unit | undefined, text: string) =>
	unit?.kind === 'punctuation' && unit.text === text;
const quoteMark = /^["“”„«»]$/;

/** The statements of a sentence: what it states, and, in *X mengatakan bahwa …*, also what X states. */
export function statementsOf(story: Story, sentence: SentenceView): Statement[] {
	const quote = quoteAround(story, sentence);
	const told = withoutNow(story, sentence.units);
	const bare = withoutQuotes(told, quote !== undefined);
	const stripped = withoutConnective(withoutDateline(withoutStop(bare)));
	const trailing = trailingFrame(stripped);
	const leading = trailing ? undefined : leadingFrame(stripped);
	const framed = trailing ?? leading;
	const inner = withoutConnective(withoutStop(framed?.inner ?? stripped));
	if (inner.length < 3) return [];
	const quoteVoice = quote && speakerUnit(story, quote);
	const voice = framed?.voice ?? quoteVoice;
	// Without a name behind it, a quoted or reported claim can't be put to anybody.
	if ((quote !== undefined || framed !== undefined) && voice === undefined) return [];
	const reading = readUnits(withoutStop(inner));
	const parsed = mainClause(reading);
	const clause = parsed && withoutPointing(parsed);
	const statement: Statement = {
		sentence,
		units: inner,
		...(clause === undefined ? {} : {clause, fact: factOf(clause, voice)}),
		...(voice === undefined ? {} : {voice}),
		quoted: quote !== undefined,
		frame: trailing ? 'trailing' : leading ? 'leading' : 'none',
	};
	const saidThat = quote === undefined && !framed && clause ? toldBy(sentence, clause) : undefined;
	return [
		statement,
		...(saidThat ? [saidThat] : []),
		...derivedStatements(statement, reading, parsed),
	];
}

/** The quotation that holds most of a sentence. */
function quoteAround(story: Story, {index}: SentenceView): Entity | undefined {
	const span = story.facts.analysis.sentences[index]!;
	return story.quotesBySentence.get(index)?.find((entity) => {
		const shared = Math.min(entity.end, span.end) - Math.max(entity.start, span.start);
		const opens = entity.start >= span.start && entity.start - span.start < 3;
		return shared > (opens ? 0.2 : 0.55) * (span.end - span.start);
	});
}

/** A quotation's speaker as a unit: the mention nearest to it of that name. */
function speakerUnit(story: Story, quote: Entity): Voice | undefined {
	const {speaker} = quote;
	if (speaker === undefined) return undefined;
	const mentions = (['person', 'organisation'] as const).flatMap(
		(type) => groupNamed(story, type, speaker)?.mentions ?? [],
	);
	const distance = (entity: Entity) =>
		Math.min(Math.abs(entity.start - quote.end), Math.abs(quote.start - entity.end));
	let nearest = mentions[0];
	for (const mention of mentions)
		if (nearest && distance(mention) < distance(nearest)) nearest = mention;
	if (!nearest) return undefined;
	const unit: Unit = {
		kind: nearest.type === 'person' ? 'person' : 'organisation',
		text: nearest.text,
		lower: '',
		start: nearest.start,
		end: nearest.end,
		entity: nearest,
		spaced: true,
	};
	return {unit, how: nearest.type === 'person' ? 'said' : 'reported'};
}

/** *kini*, *saat ini* say no more than the month that dates the stem; beside another date they are a contrast. */
function withoutNow(story: Story, units: readonly Unit[]): readonly Unit[] {
	if (story.month === undefined || units.some(({kind}) => kind === 'date')) return units;
	const isNow = (at: number) =>
		units[at]?.lower === 'kini' || (units[at]?.lower === 'saat' && units[at + 1]?.lower === 'ini');
	const at = units.findIndex((_, index) => isNow(index));
	if (at < 0 || /^(?:hingga|sampai|sejak|dari|yang)$/.test(units[at - 1]?.lower ?? ''))
		return units;
	let end = at + (units[at]!.lower === 'kini' ? 1 : 2);
	if (at === 0 && isPunctuation(units[end], ',')) end++;
	return [...units.slice(0, at), ...units.slice(end)];
}

/** A sentence within a quotation sheds the marks; elsewhere balanced marks stay. */
function withoutQuotes(units: readonly Unit[], quoted: boolean): readonly Unit[] {
	if (quoted) return units.filter((unit) => !quoteMark.test(unit.text));
	return units;
}

/** *Caracas, Rabu — Sebuah pesawat …*: where and when it was written. */
function withoutDateline(units: readonly Unit[]): readonly Unit[] {
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

interface Frame {
	readonly inner: readonly Unit[];
	readonly voice?: Voice;
}

/** `…, kata X`, `…, menurut X`, `…, lapor X`, `…, X melaporkan`. */
function trailingFrame(units: readonly Unit[]): Frame | undefined {
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
function leadingFrame(units: readonly Unit[]): Frame | undefined {
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
function withoutReportDate(units: readonly Unit[]): readonly Unit[] {
	let end = units.length;
	while (end > 0 && (units[end - 1]!.kind === 'date' || isPunctuation(units[end - 1], ','))) end--;
	return isPunctuation(units[end], ',') ? units.slice(0, end) : units;
}

/** `X mengatakan (bahwa) …`: what X states, when it is a clause of its own. */
function toldBy(sentence: SentenceView, clause: Clause): Statement | undefined {
	if (!statingVerbs.has(clause.verb)) return undefined;
	const named = clause.subject.filter(
		(unit) => unit.kind === 'person' || unit.kind === 'organisation',
	);
	const names = new Set(named.map(({entity}) => entity?.name));
	if (names.size !== 1) return undefined;
	const told = clause.rest.findIndex(({isTold}) => isTold);
	if (told < 0) return undefined;
	const units = clause.rest.slice(told).flatMap((chunk) => chunk.units);
	const from = units.findIndex((unit) => !isPunctuation(unit, ',') && unit.lower !== 'bahwa');
	const inner = withoutConnective(withoutReportDate(units.slice(from)));
	const innerClause = parseClause(inner);
	if (!innerClause || inner.length < 4) return undefined;
	const unit = named[0]!;
	const voice: Voice = {unit, how: unit.kind === 'person' ? 'said' : 'reported'};
	const whole = withoutPointing(innerClause);
	return {
		sentence,
		units: inner,
		clause: whole,
		fact: factOf(whole, voice),
		voice,
		quoted: false,
		frame: 'said-that',
	};
}
