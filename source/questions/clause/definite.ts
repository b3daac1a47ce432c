import {conjunctions, isVerb, prepositions} from '../words/lists.js';
import type {Unit} from './units.js';

const namedKinds: ReadonlySet<string> = new Set(['place', 'organisation', 'event']);

/**
 * The phrase that *pelabuhan tersebut* points to: *pelabuhan ikan Teluk Arguni*, or *Pelabuhan Arguni* where the word
 * is part of a name. Nothing unless the sentences before hold exactly one such phrase.
 */
export function antecedentPhrase(
	noun: string,
	before: ReadonlyArray<readonly Unit[]>,
): readonly Unit[] | undefined {
	const found = new Map<string, readonly Unit[]>();
	for (const units of before) {
		for (let at = 0; at < units.length; at++) {
			const phrase = phraseAt(noun, units, at);
			if (phrase) found.set(phrase.map(({text}) => text.toLowerCase()).join(' '), phrase);
		}
	}
	return found.size === 1 ? [...found.values()][0] : undefined;
}

function phraseAt(noun: string, units: readonly Unit[], at: number): readonly Unit[] | undefined {
	const unit = units[at]!;
	if (namedKinds.has(unit.kind) && unit.text.toLowerCase().startsWith(`${noun} `)) return [unit];
	if (unit.kind !== 'word' || unit.lower !== noun) return undefined;
	for (let end = at + 1; end <= at + 3 && end < units.length; end++) {
		const part = units[end]!;
		if (namedKinds.has(part.kind) && part.actor !== true) return units.slice(at, end + 1);
		const isPlainNoun =
			part.kind === 'word' &&
			/^\p{Ll}/u.test(part.text) &&
			!prepositions.has(part.lower) &&
			!conjunctions.has(part.lower) &&
			!isVerb(part.lower);
		if (!isPlainNoun) return undefined;
	}
	return undefined;
}

/** The phrase's units as they stand in another sentence, where none of them can be a key. */
export function borrow(phrase: readonly Unit[], first: Unit): Unit[] {
	return phrase.map((unit, index) => ({
		...unit,
		spaced: index === 0 ? first.spaced : unit.spaced,
		borrowed: true,
	}));
}
