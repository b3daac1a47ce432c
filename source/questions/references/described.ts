import {officeWords} from '../../facts/offices.js';
import type {Unit} from '../clause/units.js';
import {isVerb} from '../words/lists.js';
import {genderOf, genderOfNoun} from './gender.js';
import {onlyPerson} from './people.js';
import {isQuoted, nameOf, type Scope} from './sentence.js';
import {describing, modifiers, plainHeads, plural, pointing, secondWords} from './words.js';
import {offices} from '../words/people.js';

/** `menteri tersebut`, `politikus Golkar itu`: how many units it takes, and what it says of the person. */
export interface Description {
	readonly length: number;
	/** The words of its head: `wali kota`. */
	readonly head: readonly string[];
	/** Whether it says more than its head: `asal Ambon`. */
	readonly isModified: boolean;
}

/** The description of a person that begins at a unit and closes with *itu*, *tersebut* or *ini*. */
export function descriptionAt(units: readonly Unit[], at: number): Description | undefined {
	const unit = units[at]!;
	if (unit.kind !== 'word') return undefined;
	const isOffice = offices.has(unit.lower) || unit.lower in secondWords;
	if (!isOffice && !describing.has(unit.lower)) return undefined;
	const previous = units[at - 1];
	if (previous && (plural.has(previous.lower) || previous.kind === 'quantity')) return undefined;
	const second = units[at + 1]?.lower ?? '';
	const isLong = secondWords[unit.lower]?.includes(second) === true;
	const head = isLong ? [unit.lower, second] : [unit.lower];
	for (let end = at + head.length; end <= at + 6; end++) {
		const part = units[end];
		if (!part) return undefined;
		if (pointing.has(part.lower)) {
			return {length: end - at + 1, head, isModified: end > at + head.length};
		}
		if (!isModifier(part)) return undefined;
	}
	return undefined;
}

function isModifier({kind, lower, text}: Unit): boolean {
	if (kind === 'word') return modifiers.has(lower) || (/^\p{Lu}/u.test(text) && !isVerb(lower));
	return (
		kind === 'place' ||
		kind === 'organisation' ||
		kind === 'quantity' ||
		kind === 'number' ||
		kind === 'date'
	);
}

/** Whom a description means: the one holder of its office near by, else the only person it can be said of. */
export function personDescribed(scope: Scope, {head, isModified}: Description): Unit | undefined {
	const {sentence, own, rest, before} = scope;
	if (isQuoted(sentence, rest[0]!)) return undefined;
	const near = [own, ...before.slice(0, 3).map(({units}) => units)];
	const isSaidOfOthers = near.some((units) => hasHead(units, head));
	const holders = new Map<string, Unit>();
	for (const units of near) {
		for (const unit of units) {
			const name = unit.kind === 'person' ? nameOf(unit) : undefined;
			if (name !== undefined && !holders.has(name) && holds(unit, head)) holders.set(name, unit);
		}
	}
	if (holders.size > 0)
		return holders.size === 1 && !isSaidOfOthers ? [...holders.values()][0] : undefined;
	if (isSaidOfOthers) return undefined;
	const person = onlyPerson(scope);
	if (!person) return undefined;
	// *Presiden Ukraina itu* may be the first to tell the office of somebody named without one.
	const isNews = isModified && person.entity?.role === undefined;
	if (!describing.has(head[0]!) && !isNews) return undefined;
	const gender = genderOfNoun(head[0]!);
	const ownGender = genderOf(person);
	if (gender !== undefined && ownGender !== undefined && gender !== ownGender) return undefined;
	// *Pelatih X … Pemain itu* is another; *pemain kelahiran Malang itu* is whoever was named.
	const hasOtherOffice = person.entity?.role !== undefined && !plainHeads.has(head[0]!);
	return hasOtherOffice && !isModified ? undefined : person;
}

/** Whether a person's office as the text states it is what the head says. */
function holds({entity}: Unit, head: readonly string[]): boolean {
	if (entity?.role === undefined) return false;
	const role = officeWords(entity.role);
	const from = /^(?:mantan|eks)$/.test(role[0] ?? '') ? 1 : 0;
	return head.every((word, at) => role[from + at] === word);
}

/** The head as a common noun beside names: *seorang menteri*, *para menteri*. */
function hasHead(units: readonly Unit[], head: readonly string[]): boolean {
	return units.some(
		({kind, lower}, at) =>
			kind === 'word' &&
			lower === head[0] &&
			head.every((word, index) => units[at + index]?.lower === word) &&
			units[at + head.length]?.kind !== 'person',
	);
}
