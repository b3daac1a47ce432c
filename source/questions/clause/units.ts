import type {Entity} from '../../facts/entity.js';
import type {ArticleFacts} from '../../facts/article-facts.js';
import type {Sentence} from '../../language/analysis.js';
import type {Span} from '../../span.js';
import {joinCountries} from './countries.js';
import {honorifics} from '../words/people.js';

export type UnitKind =
	| 'word'
	| 'number'
	| 'punctuation'
	| 'person'
	| 'place'
	| 'organisation'
	| 'event'
	| 'date'
	| 'time'
	| 'quantity';

/** A word, or a whole mention taken as one: the smallest part that a stem moves, leaves out or asks for. */
export interface Unit extends Span {
	readonly kind: UnitKind;
	/** As published. */
	readonly text: string;
	/** For words: lower case; for mentions empty, so that no list of words ever matches a name. */
	readonly lower: string;
	readonly entity?: Entity;
	/** For dates: how the text writes it. */
	readonly form?: 'full' | 'partial' | 'relative';
	/** For people: the office the text gives at this very mention. */
	readonly role?: string;
	/** It stands for *ia*, *menteri tersebut* or *perusahaan itu*. */
	readonly pronoun?: true;
	/** Where the article names whom or what a pronoun stands for. */
	readonly antecedent?: Span;
	/** It comes from an earlier sentence, in place of *pelabuhan tersebut*, and is no key here. */
	readonly borrowed?: true;
	/** A country that acts or describes, and is no place where something happens. */
	readonly actor?: true;
	/** Whether white space (or the start of the sentence) stands before it. */
	readonly spaced: boolean;
}

const unitKinds: ReadonlySet<string> = new Set([
	'person',
	'place',
	'organisation',
	'event',
	'date',
	'time',
	'quantity',
]);

/** Cuts an article's sentences into units. */
export function allUnits(facts: ArticleFacts): Unit[][] {
	const entities = facts.analysis.sentences.map((): Entity[] => []);
	for (const entity of facts.entities) {
		if (unitKinds.has(entity.type)) entities[entity.sentence]?.push(entity);
	}
	const forms = new Map(facts.analysis.dates.map((date) => [date.start, date.form]));
	const {text} = facts.article;
	const printed = new Map(facts.offices?.map((office) => [office.mention, office.text]));
	/** The office that stands beside the mention: the person's may have a fuller form elsewhere. */
	const asPrinted = (entity: Entity): string | undefined =>
		(entity.type === 'person' ? printed.get(entity.start) : undefined) ?? entity.role;
	return facts.analysis.sentences.map((sentence, index) => {
		const mentions = mentionsOf(text, sentence, entities[index]!, forms, asPrinted);
		return joinCountries(unitsOf(text, sentence, mentions), index);
	});
}

function unitsOf(
	text: string,
	sentence: Sentence,
	mentions: ReadonlyArray<Omit<Unit, 'spaced'>>,
): Unit[] {
	const units: Unit[] = [];
	let at = 0;
	for (const mention of mentions) {
		at = pushWords(units, text, sentence, at, mention.start);
		const last = units.at(-1);
		// *Prabowo-Gibran*: the hyphen within one token that two mentions share.
		if (last?.entity && last.end < mention.start && text[last.end] === '-') {
			units.push(hyphen(last.end));
		}
		units.push({...mention, spaced: isSpaced(text, sentence, mention.start)});
		while (at < sentence.tokens.length && sentence.tokens[at]!.start < mention.end) at++;
	}
	pushWords(units, text, sentence, at, sentence.end);
	return units;
}

const hyphen = (start: number): Unit => ({
	kind: 'punctuation',
	text: '-',
	lower: '',
	start,
	end: start + 1,
	spaced: false,
});

function pushWords(units: Unit[], text: string, sentence: Sentence, from: number, end: number) {
	let at = from;
	for (; at < sentence.tokens.length && sentence.tokens[at]!.start < end; at++) {
		const token = sentence.tokens[at]!;
		units.push({
			kind: token.kind === 'symbol' ? 'punctuation' : token.kind,
			text: token.text,
			lower: token.kind === 'word' ? token.text.toLowerCase() : '',
			start: token.start,
			end: token.end,
			spaced: isSpaced(text, sentence, token.start),
		});
	}
	return at;
}

function isSpaced(text: string, sentence: Sentence, at: number): boolean {
	return at === sentence.start || /\s/.test(text[at - 1] ?? ' ');
}

/** The sentence's mentions without overlaps, people widened to their titles and offices. */
function mentionsOf(
	text: string,
	sentence: Sentence,
	entities: readonly Entity[],
	forms: ReadonlyMap<number, NonNullable<Unit['form']>>,
	asPrinted: (entity: Entity) => string | undefined,
): Array<Omit<Unit, 'spaced'>> {
	const widened = entities.map((entity) => {
		const role = asPrinted(entity);
		const span: Span & {role?: string} =
			entity.type === 'person' ? widen(text, sentence, entity, role) : entity;
		const form = entity.type === 'date' ? forms.get(entity.start) : undefined;
		return {
			kind: entity.type as UnitKind,
			text: text.slice(span.start, span.end),
			lower: '',
			start: span.start,
			end: span.end,
			entity,
			...(form === undefined ? {} : {form}),
			...(span.role === undefined ? {} : {role: span.role}),
		};
	});
	// A person with an office wins over the bodies and countries that the office names; else the longer wins.
	const byWeight = [...widened].sort(
		(a, b) =>
			Number(b.kind === 'person') - Number(a.kind === 'person') ||
			b.end - b.start - (a.end - a.start) ||
			a.start - b.start,
	);
	const chosen: typeof widened = [];
	for (const mention of byWeight) {
		if (!chosen.some((other) => mention.start < other.end && other.start < mention.end)) {
			chosen.push(mention);
		}
	}
	return chosen.sort((a, b) => a.start - b.start);
}

/** Takes the office (*Menteri Pertahanan Rusia* …, …, *Wakil Presiden X*,) and titles (*Bapak*) into a person's unit. */
function widen(
	text: string,
	sentence: Sentence,
	entity: Entity,
	printed: string | undefined,
): Span & {role?: string} {
	let {start, end} = entity;
	let role: string | undefined;
	const before = text.slice(sentence.start, start);
	const title = titleBefore(before);
	const gap = /[\s,]*$/.exec(before)![0];
	for (const cut of [
		before.length - gap.length,
		...(title === undefined ? [] : [before.slice(0, title).trimEnd().length]),
	]) {
		const left = before.slice(0, cut);
		if (
			role === undefined &&
			printed !== undefined &&
			left.toLowerCase().endsWith(printed.toLowerCase())
		) {
			role = printed;
			start = sentence.start + left.length - role.length;
			// *Ketua DPR, X, menjadi …*: the second comma belongs to the name.
			if (gap.includes(',') && text[end] === ',' && end + 1 < sentence.end) end += 1;
		}
	}
	if (role === undefined) {
		if (title !== undefined) start = sentence.start + title;
		const after = text.slice(end, sentence.end);
		if (printed !== undefined && after.startsWith(`, ${printed}`)) {
			role = printed;
			end += 2 + role.length;
			if (text[end] === ',') end += 1;
		}
	}
	const age = /^\s?\(\d{1,3}(?: tahun)?\)/.exec(text.slice(end, sentence.end));
	if (age) end += age[0].length;
	return {start, end, ...(role === undefined ? {} : {role})};
}

/** Where the run of titles right before a name begins, as an offset into the text before the name. */
function titleBefore(before: string): number | undefined {
	let at = before.length;
	let found: number | undefined;
	for (let count = 0; count < 4; count++) {
		const word = /([\p{L}]+)\.?\s+$/u.exec(before.slice(Math.max(0, at - 24), at));
		if (!word || !honorifics.has(word[1]!.toLowerCase()) || !/^\p{Lu}/u.test(word[1]!)) break;
		at -= word[0].length;
		found = at;
	}
	return found;
}

/** A mention as a unit by itself, without the office or title beside it. */
export const unitOf = (entity: Entity): Unit => ({
	kind: entity.type as UnitKind,
	text: entity.text,
	lower: '',
	start: entity.start,
	end: entity.end,
	entity,
	spaced: true,
});
