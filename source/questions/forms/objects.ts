import {isVerbUnit, type Chunk, type Clause} from '../clause/clause.js';
import type {Unit} from '../clause/units.js';
import {questionUnits, trimmed, withoutTail} from '../stem/shorten.js';
import type {Part} from '../stem/stem.js';
import {passiveOf} from '../words/passive.js';

/** What an active verb acts on, as it stands right after it. */
export function objectOf(clause: Clause): Chunk | undefined {
	const [first] = clause.rest;
	return first && first.marker === '' && !first.deep && !clause.passive ? first : undefined;
}

/** *yang ditewaskan gempa* is said otherwise. */
const harms: Readonly<Record<string, string | undefined>> = {
	menewaskan: 'tewas akibat',
	melukai: 'terluka akibat',
	mencederai: 'terluka akibat',
};

/** `yang dimiliki X di Y`: how a question about an object goes on after its noun. */
export function askedInPassive(clause: Clause, object: Chunk): Part[] | undefined {
	if (/^(?:mencapai|menjadi|menembus|menyentuh|mengalami|menelan|memakan)$/.test(clause.verb))
		return undefined;
	const harmed = harms[clause.verb];
	const passive = harmed ?? passiveOf(clause.verb);
	// *yang dimiliki oleh ia* would point out of the card, and *yang ia miliki* as well.
	if (passive === undefined) return undefined;
	const dropped = withoutTail(clause, new Set([object])).add(object);
	for (const chunk of [...toldAgain(clause), ...secondPredicate(clause)]) dropped.add(chunk);
	for (const chunk of clause.rest)
		if (chunk.marker === 'termasuk' && chunk.units.some(({kind}) => kind === 'quantity'))
			dropped.add(chunk);
	// A relative clause would no longer stand behind the noun that it belongs to.
	if (clause.rest.some((chunk) => chunk.marker === 'yang' && !dropped.has(chunk))) return undefined;
	return [
		'yang',
		clause.predicate.slice(0, -1),
		passive,
		clause.subject,
		questionUnits({...clause, subject: [], predicate: []}, dropped),
	];
}

/** *…, yakni X, Y, dan Z*: what says in full what the question asks for. */
function toldAgain({rest}: Clause): readonly Chunk[] {
	const at = rest.findIndex(({units}) => units.some(({lower}) => /^(?:yakni|yaitu)$/.test(lower)));
	return at < 0 ? [] : rest.slice(at);
}

/** *…, menyutradarai 27 pentas*: another deed, which the passive question can't go on with. */
function secondPredicate({rest}: Clause): readonly Chunk[] {
	const at = rest.findIndex(
		({marker, units}) =>
			/^(?:,|dan|serta|lalu)$/.test(marker) &&
			units.slice(0, 3).some((unit) => isVerbUnit(unit, false)),
	);
	return at < 0 ? [] : rest.slice(at);
}

/** How a question about a subject goes on after its noun: `yang meledak di X`. */
export function askedOfSubject(clause: Clause): Part[] {
	const dropped = trimmed(clause);
	for (const chunk of toldAgain(clause)) dropped.add(chunk);
	return ['yang', questionUnits({...clause, subject: []}, dropped)];
}

/** The units of a phrase without its commas and marks. */
export const content = (units: readonly Unit[]): Unit[] =>
	units.filter(({kind}) => kind !== 'punctuation');
