import type {Entity} from '../facts/entity.js';
import {mainClause, parseClause, withoutStop, type Clause} from './clause/clause.js';
import {derivedStatements} from './derive.js';
import {factOf, type Fact} from './fact.js';
import {withoutPointing} from './clause/prune.js';
import {
	isPunctuation,
	leadingFrame,
	trailingFrame,
	withoutConnective,
	withoutDateline,
	withoutReportDate,
	type Voice,
} from './frame.js';
import {readUnits} from './clause/reading.js';
import {type Unit, unitOf} from './clause/units.js';
import {groupNamed, type SentenceView, type Story} from './story.js';
import {statingVerbs} from './words/lists.js';

export type {Voice} from './frame.js';

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
	return {unit: unitOf(nearest), how: nearest.type === 'person' ? 'said' : 'reported'};
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
