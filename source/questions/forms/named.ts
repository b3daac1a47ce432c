import {isVerbUnit} from '../clause/clause.js';
import type {Unit} from '../clause/units.js';
import {conjunctions, pointers, prepositions} from '../words/lists.js';
import {isThingNoun, isWorkNoun} from '../words/things.js';

/** A name or title in a row of units. */
export interface Named {
	readonly text: string;
	readonly start: number;
	readonly end: number;
	/** One past its last unit, a closing quotation mark included. */
	readonly to: number;
	/** The mention, where the name is one. */
	readonly unit?: Unit;
	/** In inverted commas. */
	readonly quoted: boolean;
}

const opening = /^["“„'‘«]$/;
const closing = /^["”“'’»]$/;
const isCapital = (unit: Unit | undefined) =>
	unit?.kind === 'word' && /^\p{Lu}/u.test(unit.text) && !prepositions.has(unit.lower);
const isMention = ({kind, actor, role, pronoun, borrowed}: Unit) =>
	/^(?:organisation|event|place|person)$/.test(kind) &&
	actor !== true &&
	role === undefined &&
	pronoun !== true &&
	borrowed !== true;

/** The name that stands at a place: in inverted commas, as a mention, or as words with capitals. */
export function namedAt(units: readonly Unit[], at: number): Named | undefined {
	const first = units[at];
	if (!first) return undefined;
	if (opening.test(first.text)) return quotedAt(units, at);
	let to = at;
	if (first.entity) {
		if (!isMention(first)) return undefined;
		to = at + 1;
	} else {
		while (
			isCapital(units[to]) ||
			(to > at && units[to]?.kind === 'number' && /^[\dIVX]+$/.test(units[to]!.text)) ||
			(to > at &&
				/^(?:of|the|de|la|el|and)$/.test(units[to]?.lower ?? '') &&
				isCapital(units[to + 1]))
		)
			to++;
	}
	const last = units[to - 1];
	const next = units[to];
	if (!last || to === at || to - at > 6) return undefined;
	// A name that runs on into another, or is cut by a mark, was not read whole.
	if (next && (next.entity !== undefined || isCapital(next) || next.kind === 'number')) {
		if (next.kind !== 'date' && next.kind !== 'quantity') return undefined;
	}
	if (next && !next.spaced && !/^[,.;:)\]"”’]/.test(next.text)) return undefined;
	return {
		text: units
			.slice(at, to)
			.map((unit) => unit.text)
			.join(' '),
		start: first.entity?.start ?? first.start,
		end: last.entity?.end ?? last.end,
		to,
		...(to === at + 1 && first.entity ? {unit: first} : {}),
		quoted: false,
	};
}

function quotedAt(units: readonly Unit[], at: number): Named | undefined {
	for (let to = at + 1; to < units.length && to <= at + 9; to++) {
		if (!closing.test(units[to]!.text)) continue;
		const inside = units.slice(at + 1, to);
		const [first] = inside;
		if (!first || !/^[\p{Lu}\d]/u.test(first.text)) return undefined;
		return {
			text: '',
			start: first.start,
			end: inside.at(-1)!.end,
			to: to + 1,
			quoted: true,
		};
	}
	return undefined;
}

/** A common noun, its modifiers and the name that follows them: *kapal tanker* and *Nusa Indah*. */
export interface NamedThing {
	readonly noun: string;
	readonly words: readonly Unit[];
	readonly name: Named;
	readonly isWork: boolean;
}

const links = /^(?:bernama|berjudul|bertajuk|bertitel|berlabel)$/;
const passives = /^(?:disebut|dinamakan|dinamai|dijuluki|dikenal|diberi)$/;
const linkTails = /^(?:nama|sebagai|dengan|sebutan|julukan|judul|istilah)$/;

/** The thing named at a place. */
export function thingAt(
	units: readonly Unit[],
	at: number,
	starts: ReadonlySet<number>,
): NamedThing | undefined {
	const noun = units[at];
	if (noun?.kind !== 'word' || !(isThingNoun(noun.lower) || isWorkNoun(noun.lower)))
		return undefined;
	// *Program Konservasi …*: a capital inside a sentence makes it part of the name.
	if (/^\p{Lu}/u.test(noun.text) && !starts.has(noun.start)) return undefined;
	let to = at + 1;
	while (to - at < 5 && isModifier(units[to])) to++;
	const words = units.slice(at, to);
	// *tim pembuat film X*: it is the film that has the name.
	if (words.slice(1).some(({lower}) => isThingNoun(lower) || isWorkNoun(lower))) return undefined;
	const from = afterLink(units, to);
	const name = namedAt(units, from);
	return name && {noun: noun.lower, words, name, isWork: isWorkNoun(noun.lower)};
}

/** *bernama*, *yang diberi nama*, *yang dikenal sebagai* */
function afterLink(units: readonly Unit[], at: number): number {
	let to = at;
	if (/^(?:yakni|yaitu)$/.test(units[to]?.lower ?? '')) return to + 1;
	if (units[to]?.lower === 'yang') to++;
	if (links.test(units[to]?.lower ?? '')) return to + 1;
	if (to === at || !passives.test(units[to]?.lower ?? '')) return at;
	to++;
	while (linkTails.test(units[to]?.lower ?? '')) to++;
	return to;
}

const isModifier = (unit: Unit | undefined) =>
	unit?.kind === 'word' &&
	/^\p{Ll}/u.test(unit.text) &&
	!isVerbUnit(unit, false) &&
	!prepositions.has(unit.lower) &&
	!conjunctions.has(unit.lower) &&
	!pointers.has(unit.lower) &&
	!/^(?:dan|atau|serta|adalah|ialah|yakni|yaitu|milik|asal|karya|garapan|buatan|produksi|ciptaan|versi)$|nya$/.test(
		unit.lower,
	);
