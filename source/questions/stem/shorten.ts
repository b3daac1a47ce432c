import {type Chunk, type Clause, clauseUnits, isBreak, isVerbUnit} from '../clause/clause.js';
import type {Unit} from '../clause/units.js';

/**
 * The units of a question: the clause with its fronted date or place where it can't be read with another verb, behind
 * the clause's own phrases or, where its object has a clause of its own, before the verb. Other fronted adjuncts go.
 */
export function questionUnits(clause: Clause, without: ReadonlySet<Chunk> = new Set()): Unit[] {
	const front = clause.front
		.filter((chunk) => !without.has(chunk) && isWhenOrWhere(chunk))
		.flatMap(({units}) => units.filter(({text}) => text !== ','));
	const rest = clause.rest.filter((chunk) => !without.has(chunk));
	const at = rest.findIndex(({deep}) => deep);
	const own = at < 0 ? rest : rest.slice(0, at);
	const deep = at < 0 ? [] : rest.slice(at);
	const [first] = deep;
	const isRestricted =
		first !== undefined && first.units[0]?.text !== ',' && first.relation === undefined;
	return [
		...clause.subject,
		...(isRestricted ? front : []),
		...clause.predicate,
		...own.flatMap(({units}) => units),
		...(isRestricted ? [] : front),
		...deep.flatMap(({units}) => units),
	];
}

/** *Pada 26 Juli,* and *Di Ambon, Maluku,*, but not *Sesuai dengan Undang-Undang 2009,* */
function isWhenOrWhere({deep, marker, units}: Chunk): boolean {
	return (
		!deep &&
		/^(?:|di|pada|sejak|dalam|selama)$/.test(marker) &&
		units.some(({kind}) => kind === 'date' || kind === 'place')
	);
}

/** The purposes and relative clauses at a clause's end, which a question for place or date can do without. */
export function withoutTail(clause: Clause, keep: ReadonlySet<Chunk>): Set<Chunk> {
	const dropped = trimmed(clause, keep);
	const lastKept = clause.rest.findLastIndex((chunk) => keep.has(chunk));
	const from = clause.rest.findIndex(
		(chunk, index) =>
			index > lastKept &&
			(/^(?:purpose|reason|manner|result|concession)$/.test(chunk.relation ?? '') ||
				(chunk.deep && /^(?:dan|serta|lalu)$/.test(chunk.marker) && !isInside(clause, index)) ||
				(index > 0 &&
					chunk.units[0]?.text === ',' &&
					(chunk.marker === 'yang' || chunk.marker === ','))),
	);
	// A date of the main clause stays: it tells which event is meant.
	const lost = (from < 0 ? [] : clause.rest.slice(from)).filter(
		({deep, units}) => deep || !units.some(({kind}) => kind === 'date'),
	);
	const left = clauseUnits(clause, new Set([...dropped, ...lost, ...keep])).filter(
		({kind}) => kind !== 'punctuation',
	);
	if (left.length >= 5) for (const chunk of lost) dropped.add(chunk);
	return dropped;
}

/** *mudah, cepat, dan akuntabel*: what follows such a comma can't be cut off. */
function isListItem({marker, units}: Chunk): boolean {
	return marker === ',' && !units.some((unit) => isVerbUnit(unit, false));
}

/** Whether *dan …* may go on with a relative or purpose clause rather than with the main one. */
function isInside({rest}: Clause, at: number): boolean {
	for (let before = at - 1; before >= 0; before--) {
		const {marker, units} = rest[before]!;
		if (/^(?:yang|untuk|bahwa|agar|guna|karena)$/.test(marker)) return true;
		if (units[0]?.text === ',') return false;
	}
	return false;
}

/** A clause without what follows a break (*…, sehingga …*), and cut before a relative clause where it runs too long. */
export function trimmed(clause: Clause, keep: ReadonlySet<Chunk> = new Set()): Set<Chunk> {
	const dropped = new Set<Chunk>();
	const cut = (from: number) => {
		for (const chunk of clause.rest.slice(from)) if (!keep.has(chunk)) dropped.add(chunk);
	};
	const lastKept = Math.max(
		-1,
		...clause.rest.map((chunk, index) => (keep.has(chunk) ? index : -1)),
	);
	const at = clause.rest.findIndex((chunk, index) => index > lastKept && isBreak(chunk));
	if (at >= 0) cut(at);
	for (let from = clause.rest.length - 1; from > lastKept; from--) {
		const length = clauseUnits(clause, dropped).filter(
			(unit) => unit.kind !== 'punctuation',
		).length;
		if (length <= 24) break;
		const chunk = clause.rest[from]!;
		const joins = /^(?:dan|serta)$/.test(chunk.marker) && !isInside(clause, from);
		if ((chunk.units[0]?.text === ',' && !isListItem(chunk)) || joins) cut(from);
	}
	return dropped;
}

/**
 * Units that a stem can do without: the hour beside a full date (*Selasa (10/9) malam WIB*), a date given twice, the
 * acronym in brackets after a name, and *ini*, *itu* after a name that says enough by itself.
 */
export function withoutExtras(
	units: readonly Unit[],
	blank: ReadonlySet<Unit> = new Set(),
): Unit[] {
	return units.filter((unit, at) => {
		if (blank.has(unit)) return true;
		const previous = units[at - 1];
		const next = units[at + 1];
		if (isBracketed(units, at, blank)) return false;
		if (unit.kind === 'date') return !isRepeated(units, at, blank);
		if (unit.kind !== 'word') return true;
		if (unit.lower === 'hari' && next?.kind === 'date') return false;
		if (/^(?:ini|itu|tersebut)$/.test(unit.lower)) return !isNameEnd(previous);
		if (!/^(?:pagi|siang|sore|petang|malam|wib|wita|wit)$/.test(unit.lower)) return true;
		return previous?.kind !== 'date' && units[at - 2]?.kind !== 'date';
	});
}

const isNameEnd = (unit: Unit | undefined) =>
	unit !== undefined &&
	/^(?:person|organisation|event|place)$/.test(unit.kind) &&
	unit.pronoun !== true;

/** *Selasa (10/9/2024), 10 September 2024* */
function isRepeated(units: readonly Unit[], at: number, blank: ReadonlySet<Unit>): boolean {
	const iso = units[at]!.entity?.iso;
	return (
		iso !== undefined &&
		units
			.slice(Math.max(0, at - 3), at)
			.some(({kind, entity}) => kind === 'date' && entity?.iso === iso) &&
		![...blank].some(({entity}) => entity?.iso === iso)
	);
}

const isNoun = (unit: Unit | undefined) =>
	unit !== undefined && (unit.entity !== undefined || unit.kind === 'word') && unit.kind !== 'date';

/** Whether a unit belongs to a bracket that holds nothing but one acronym: *(BPS)*. */
function isBracketed(units: readonly Unit[], at: number, blank: ReadonlySet<Unit>): boolean {
	for (const middle of [at - 1, at, at + 1]) {
		const inner = units[middle];
		if (inner === undefined || blank.has(inner)) continue;
		if (units[middle - 1]?.text !== '(' || units[middle + 1]?.text !== ')') continue;
		if (
			/^[\p{L}\d/-]{2,14}$/u.test(inner.text) &&
			inner.kind !== 'date' &&
			inner.kind !== 'quantity' &&
			inner.kind !== 'number'
		)
			return true;
		// *Perang X (1950–1953)*: a second date that a stem is clearer without.
		if (inner.kind === 'date' && isNoun(units[middle - 2])) return true;
	}
	return false;
}
