import type {Entity} from '../facts/entity.js';
import {antecedentPhrase, borrow} from './clause/definite.js';
import type {Unit} from './clause/units.js';
import {countryOf} from './places.js';
import {offices} from './words/people.js';

const pronouns: ReadonlySet<string> = new Set(['ia', 'dia', 'beliau']);
const pointing: ReadonlySet<string> = new Set(['tersebut', 'itu', 'ini']);

/** A sentence as far as finding referents needs it. */
export interface ReferenceSentence {
	readonly units: readonly Unit[];
	/** Paragraph, list item or caption: people of a caption are not carried into the text. */
	readonly isBody: boolean;
}

/**
 * Puts names in the place of words that point: the person for *ia*, *dia* and *menteri tersebut* (the one person of
 * the nearest sentence before that names any), the country for *negara itu*, the phrase for *pelabuhan tersebut*.
 * Where more than one can be meant the words stay, and no card is made of their sentence.
 */
export function resolveReferences(sentences: readonly ReferenceSentence[]): Unit[][] {
	const resolved: Unit[][] = [];
	for (const {units, isBody} of sentences) {
		const context = {
			people: isBody ? nearestPeople(resolved, sentences) : [],
			country: theCountry(resolved.at(-1), units),
			before: resolved.slice(-2),
		};
		resolved.push(isBody ? resolve(units, context) : [...units]);
	}
	return resolved;
}

/** The people of the nearest of the last three sentences that has any, one mention each. */
function nearestPeople(
	resolved: readonly Unit[][],
	sentences: readonly ReferenceSentence[],
): readonly Entity[] {
	for (let at = resolved.length - 1; at >= Math.max(0, resolved.length - 3); at--) {
		if (!sentences[at]!.isBody) continue;
		const people = new Map<string, Entity>();
		for (const {kind, entity} of resolved[at]!) {
			if (kind === 'person' && entity) people.set(entity.name ?? entity.text, entity);
		}
		if (people.size > 0) return [...people.values()];
	}
	return [];
}

interface Context {
	readonly people: readonly Entity[];
	readonly country: Entity | undefined;
	/** The two sentences before. */
	readonly before: ReadonlyArray<readonly Unit[]>;
}

function resolve(
	units: readonly Unit[],
	{people: before, country, before: earlierSentences}: Context,
): Unit[] {
	const result: Unit[] = [];
	let earlier = false;
	let seen = 0;
	for (let at = 0; at < units.length; at++) {
		const unit = units[at]!;
		const next = units[at + 1];
		for (; seen < result.length; seen++) earlier ||= result[seen]!.kind === 'person';
		if (unit.kind === 'word' && pronouns.has(unit.lower) && !earlier && before.length === 1) {
			result.push(standIn(before[0]!, unit, unit));
		} else if (next && pointing.has(next.lower) && offices.has(unit.lower) && !earlier) {
			const holders = before.filter(({role}) => role?.toLowerCase().startsWith(`${unit.lower} `));
			if (holders.length === 1) {
				result.push(standIn(holders[0]!, unit, next));
				at++;
			} else result.push(unit);
		} else if (unit.lower === 'negara' && next && pointing.has(next.lower) && country) {
			result.push({...standIn(country, unit, next), kind: 'place'});
			at++;
		} else if (next && pointing.has(next.lower) && unit.kind === 'word') {
			const phrase = antecedentPhrase(unit.lower, earlierSentences);
			if (phrase) {
				result.push(...borrow(phrase, unit));
				at++;
			} else result.push(unit);
		} else result.push(unit);
	}
	return result;
}

/** The one country that the sentence before and the words so far speak of, a capital standing for its country. */
function theCountry(
	previous: readonly Unit[] | undefined,
	units: readonly Unit[],
): Entity | undefined {
	const found = new Map<string, Entity>();
	const all = [...(previous ?? []), ...units];
	for (const [at, {kind, entity}] of all.entries()) {
		// *negara itu* is neither of *Norlandia dan Sudlandia*, which would be *kedua negara itu*.
		if (kind !== 'place' || !entity || isJoined(all, at)) continue;
		const name = countryOf(entity.name ?? entity.text);
		if (name !== undefined) found.set(name, {...entity, name});
	}
	return found.size === 1 ? [...found.values()][0] : undefined;
}

/** Whether a place is one of two joined by *dan*. */
function isJoined(units: readonly Unit[], at: number): boolean {
	return (
		(units[at + 1]?.lower === 'dan' && units[at + 2]?.kind === 'place') ||
		(units[at - 1]?.lower === 'dan' && units[at - 2]?.kind === 'place')
	);
}

function standIn(person: Entity, first: Unit, last: Unit): Unit {
	return {
		kind: 'person',
		text: first === last ? first.text : `${first.text} ${last.text}`,
		lower: '',
		start: first.start,
		end: last.end,
		spaced: first.spaced,
		entity: {...person, start: first.start, end: last.end, text: first.text},
		pronoun: true,
	};
}
