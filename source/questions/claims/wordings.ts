import {redated} from '../changes/date.js';
import {clauseUnits, isVerbUnit, type Clause} from '../clause/clause.js';
import type {Unit} from '../clause/units.js';
import type {Statement} from '../statement.js';
import {trimmed, withoutTail} from '../stem/shorten.js';
import {partsOf} from '../words/dates.js';
import {harmlessNya, pointers} from '../words/lists.js';

/** The clause in full, then without its tail; never with half of a list. */
export function wordings({clause, units}: Statement): Array<readonly Unit[]> {
	if (!clause) return [units];
	return [trimmed(clause), withoutTail(clause, new Set())]
		.filter(
			(dropped) =>
				!clause.rest.some((chunk, at) => dropped.has(chunk) && listsOn(clause.rest.slice(at))),
		)
		.map((dropped) => clauseUnits(clause, dropped));
}

/** *…, gulat, dan voli* */
function listsOn([chunk, ...others]: Clause['rest']): boolean {
	if (chunk?.marker !== ',' || chunk.units.some((unit) => isVerbUnit(unit, false))) return false;
	return [chunk, ...others].some(({units}) =>
		units.some(({lower}) => /^(?:dan|serta)$/.test(lower)),
	);
}

/** *melayani 40 juta siswa (dengan program serupa)*: what pointed back was left out, and more is said than was meant. */
export function losesPointer({units}: Statement, shown: readonly Unit[]): boolean {
	const last = units.indexOf(shown.at(-1)!);
	return units
		.slice(0, last + 6)
		.some((unit) => unit.kind === 'word' && !shown.includes(unit) && isPointer(unit.lower));
}

const isPointer = (word: string) =>
	word !== 'ini' && (pointers.has(word) || (word.endsWith('nya') && !harmlessNya.has(word)));

/** What changed nothing but a date's writing is still the same clause. */
export function withUnits(
	statement: Statement,
	from: readonly Unit[],
	to: readonly Unit[],
): Statement {
	const {clause} = statement;
	if (!clause) return statement;
	const instead = new Map(from.map((unit, at) => [unit, to[at]!]));
	const all = (units: readonly Unit[]) => units.map((unit) => instead.get(unit) ?? unit);
	const chunks = (list: Clause['rest']) =>
		list.map((chunk) => ({...chunk, units: all(chunk.units)}));
	return {
		...statement,
		clause: {
			...clause,
			front: chunks(clause.front),
			subject: all(clause.subject),
			rest: chunks(clause.rest),
		},
	};
}

/** *Kamis, 27 Juli 2023*: another day would be another weekday. */
export function withoutWeekday(unit: Unit): Unit {
	const parts = unit.kind === 'date' ? partsOf(unit.entity?.iso) : undefined;
	return parts && unit.form === 'full' ? redated(unit, parts) : unit;
}
