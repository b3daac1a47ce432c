import {isVerbUnit, type Clause} from '../clause/clause.js';
import type {Unit} from '../clause/units.js';
import type {Draft} from '../draft.js';
import type {Statement} from '../statement.js';
import {stemOf, type Part} from '../stem/stem.js';
import type {Story} from '../story.js';
import {conjunctions} from '../words/lists.js';
import {dimensionOf} from '../words/measures.js';
import {askedInPassive, askedOfSubject, objectOf} from './objects.js';
import {changes} from './change.js';
import {countedNoun, isAmount, isMeasure, quantityDraft} from './amount.js';

/** `X membangun jalan sepanjang 5 km di Y`: how long, wide, high, strong or dear something is. */
export function sizeForms(story: Story, statement: Statement): Draft[] {
	const {clause} = statement;
	if (!clause || changes.test(clause.verb)) return [];
	const joined = withSize(clause);
	const object = objectOf(joined);
	const ofObject = object && sized(object.units);
	const ofSubject = sized(clause.subject);
	return [
		...(ofSubject ? drafted(story, statement, ofSubject, askedOfSubject(clause)) : []),
		...(ofObject ? drafted(story, statement, ofObject, askedInPassive(joined, object)) : []),
	];
}

/** *sepanjang 5 km* belongs to the object before it. */
function withSize(clause: Clause): Clause {
	const [object, size, ...rest] = clause.rest;
	return object?.marker === '' && size?.marker === 'sepanjang' && !size.deep
		? {...clause, rest: [{...object, units: [...object.units, ...size.units]}, ...rest]}
		: clause;
}

interface Sized {
	readonly dimension: string;
	readonly unit: Unit;
	readonly noun: readonly Unit[];
}

/** A noun phrase with its size: *jalan layang sepanjang 5 km di Y*. */
function sized(units: readonly Unit[]): Sized | undefined {
	const at = units.findIndex(
		({kind, lower}) => kind === 'word' && dimensionOf(lower) !== undefined,
	);
	const unit = units[at + 1];
	if (at < 1 || !unit || !isAmount(unit)) return undefined;
	// *pembelian saham sebanyak 12 saham*: what is counted is not what stands before.
	if (
		units[at]!.lower === 'sebanyak' &&
		!isMeasure(unit) &&
		countedNoun(unit.text) !== undefined &&
		!/kubik/.test(unit.text)
	)
		return undefined;
	const noun = [...units.slice(0, at), ...units.slice(at + 2)];
	const isPlain = noun.every(
		(part) =>
			part.kind !== 'quantity' &&
			part.kind !== 'punctuation' &&
			part.kind !== 'number' &&
			part.lower !== 'yang' &&
			!/^(?:dan|atau|serta)$/.test(part.lower) &&
			!conjunctions.has(part.lower) &&
			!isVerbUnit(part, false),
	);
	return isPlain ? {dimension: dimensionOf(units[at]!.lower)!, unit, noun} : undefined;
}

function drafted(
	story: Story,
	statement: Statement,
	{dimension, unit, noun}: Sized,
	body: readonly Part[] | undefined,
): Draft[] {
	if (!body) return [];
	const stem = stemOf(story, statement, [`Berapa ${dimension}`, noun, ...body], {stop: '?'});
	return stem ? quantityDraft(story, statement, unit, {form: 'direct', stem, merit: 3}) : [];
}
