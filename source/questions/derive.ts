import {isVerbUnit, parseClause, type Chunk, type Clause} from './clause/clause.js';
import {withoutPointing} from './clause/prune.js';
import type {Unit} from './clause/units.js';
import type {Statement} from './statement.js';
import {auxiliaries, prepositions, tellingVerbs} from './words/lists.js';

/** Words after which a clause need not be a fact. */
const unreal =
	/^(?:jika|bila|apabila|kalau|untuk|agar|supaya|akan|bakal|ingin|hendak|harus|perlu|bisa|dapat|tidak|tak|belum|bukan|tanpa|kecuali|seandainya|bahwa|rencana|berencana|mungkin|diduga|dituduh|didakwa|disebut|dikabarkan)$/;

/**
 * What else a sentence states beside its main clause, as statements of their own: *sejak X menutup pasar*,
 * *… dan membuka Y*, *X, yang memimpin Y*.
 */
export function derivedStatements(statement: Statement, clause: Clause | undefined): Statement[] {
	const {units} = statement;
	if (clause && tellingVerbs.has(clause.verb)) return [];
	return [
		...timeClauses(units),
		...(clause ? secondPredicates(clause) : []),
		...relatives(units),
	].flatMap((part) => {
		const parsed = parseClause(part);
		if (!parsed || tellingVerbs.has(parsed.verb)) return [];
		return [{...statement, units: part, clause: withoutPointing(parsed), derived: true as const}];
	});
}

const isComma = (unit: Unit | undefined) => unit?.text === ',';

/** From here to the comma that closes the clause, brackets passed over. */
function toComma(units: readonly Unit[], from: number): readonly Unit[] {
	let depth = 0;
	for (let at = from; at < units.length; at++) {
		const {text} = units[at]!;
		if (text === '(') depth++;
		else if (text === ')') depth--;
		else if (depth === 0 && text === ',') return units.slice(from, at);
	}
	return units.slice(from);
}

/** *ketika …*, *sejak …*, *setelah …* with a subject and a verb: taken for granted, so true. */
function timeClauses(units: readonly Unit[]): Array<readonly Unit[]> {
	const found: Array<readonly Unit[]> = [];
	for (let at = 0; at < units.length; at++) {
		const {kind, lower} = units[at]!;
		if (kind === 'word' && unreal.test(lower)) break;
		if (kind !== 'word' || !/^(?:sejak|ketika|saat|setelah|sesudah)$/.test(lower)) continue;
		const clause = toComma(units, at + 1);
		if (!clause.some((unit) => unreal.test(unit.lower))) found.push(clause);
	}
	return found;
}

/** *X membuka A dan menutup B*: X menutup B. */
function secondPredicates(clause: Clause): Array<readonly Unit[]> {
	const {subject, predicate, rest} = clause;
	if (
		predicate
			.slice(0, -1)
			.some(({lower}) => !/^(?:juga|pun|resmi|langsung|telah|sudah|baru)$/.test(lower))
	)
		return [];
	const at = rest.findIndex(({deep}) => deep);
	const chunk: Chunk | undefined = rest[at];
	const linked = chunk?.units.filter((unit) => !isComma(unit)) ?? [];
	if (!chunk || !/^(?:dan|serta)$/.test(linked[0]?.lower ?? '')) return [];
	const verb = linked[1];
	if (!verb || (!isVerbUnit(verb, false) && !auxiliaries.has(verb.lower))) return [];
	const more = rest.slice(at + 1).flatMap(({units}) => units);
	return [[...subject, ...linked.slice(1), ...more]];
}

const named: ReadonlySet<string> = new Set(['person', 'organisation', 'place', 'event']);

/** *X, yang menutup B, …* and *… di X yang berdiri pada 1990*: X menutup B. */
function relatives(units: readonly Unit[]): Array<readonly Unit[]> {
	return units.flatMap((unit, at) => {
		if (!named.has(unit.kind) || unit.borrowed === true) return [];
		const comma = isComma(units[at + 1]);
		const yang = at + (comma ? 2 : 1);
		if (units[yang]?.lower !== 'yang') return [];
		// *delegasi Norlandia yang …* is about the delegation.
		const before = units[at - 1];
		const isOwn =
			before === undefined ||
			before.kind === 'punctuation' ||
			(before.kind === 'word' && (prepositions.has(before.lower) || isVerbUnit(before, at === 1)));
		if (!isOwn) return [];
		const clause = toComma(units, yang + 1);
		// Without a comma after it the main verb may follow: *X yang lahir di Y memimpin …*.
		const verbs = clause.filter((part) => isVerbUnit(part, false)).length;
		if (verbs !== 1 || clause.some(({lower}) => unreal.test(lower))) return [];
		return [[unit, ...clause]];
	});
}
