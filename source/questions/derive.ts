import type {Clause as ReadClause} from '../language/clauses.js';
import {clauseOf, clauseUnits, type Clause} from './clause/clause.js';
import {withoutPointing} from './clause/prune.js';
import type {Reading} from './clause/reading.js';
import type {Unit} from './clause/units.js';
import {factOf} from './fact.js';
import type {Statement} from './statement.js';
import {tellingVerbs} from './words/lists.js';

/** Words after which a clause need not be a fact. */
const unreal =
	/^(?:jika|bila|apabila|kalau|untuk|agar|supaya|akan|bakal|ingin|hendak|harus|perlu|bisa|dapat|tidak|tak|belum|bukan|tanpa|kecuali|seandainya|bahwa|rencana|berencana|mungkin|diduga|dituduh|didakwa|disebut|dikabarkan)$/;

/**
 * What else a sentence states beside its main clause, as statements of their own: *sejak X menutup pasar*,
 * *… dan membuka Y*, *X, yang memimpin Y*, *…, sedangkan Y menutup Z*.
 */
export function derivedStatements(
	statement: Statement,
	reading: Reading,
	main: Clause | undefined,
): Statement[] {
	if (main && tellingVerbs.has(main.verb)) return [];
	return reading.clauses.flatMap((clause, index) => {
		const parsed = derived(reading, clause, index, main);
		if (!parsed || tellingVerbs.has(parsed.verb)) return [];
		const whole = withoutPointing(parsed);
		return [
			{
				...statement,
				units: clauseUnits(parsed),
				clause: whole,
				fact: factOf(whole, statement.voice),
				derived: true as const,
			},
		];
	});
}

function derived(
	reading: Reading,
	clause: ReadClause,
	index: number,
	main: Clause | undefined,
): Clause | undefined {
	const {units, clauses} = reading;
	const {kind, relation, parent, predicate, marker} = clause;
	if (!predicate || parent === undefined) return undefined;
	const from = kind === 'relative' ? parent : index;
	if (!isReal(reading, from, clause)) return undefined;
	switch (kind) {
		case 'main':
			// Without *sedangkan*, *dan* the comma may stand inside a list.
			return marker ? clauseOf(reading, index) : undefined;
		case 'second': {
			const isJoined = /^(?:dan|serta)$/.test(marker ? units[marker.from]!.lower : '');
			// *X membuka A dan menutup B*: X menutup B.
			return isJoined && main && clauses[parent]!.kind === 'main' && isPlain(main)
				? clauseOf(reading, index, main.subject)
				: undefined;
		}
		case 'marked':
			// *ketika …*, *sejak …*, *setelah …* with a subject and a verb: taken for granted, so true.
			return relation === 'time' &&
				/^(?:sejak|ketika|saat|setelah|sesudah)$/.test(units[marker!.from]!.lower)
				? clauseOf(reading, index)
				: undefined;
		case 'relative': {
			const subject = marker && antecedent(reading, clause);
			return subject && clauseOf(reading, index, subject);
		}
		default:
			return undefined;
	}
}

/** Whether nothing up to a clause, or in it, says that it may not have happened. */
function isReal({units, clauses}: Reading, from: number, {to}: ReadClause): boolean {
	const first = clauses[from]!;
	const start =
		first.kind === 'main' ? first.from : Math.min(first.from, clauses[first.parent ?? 0]!.from);
	return !units.slice(start, to).some(({lower}) => unreal.test(lower));
}

/** Whether the verb stands alone, so that nothing before it holds for a second verb as well. */
function isPlain({predicate}: Clause): boolean {
	return predicate
		.slice(0, -1)
		.every(({lower}) => /^(?:juga|pun|resmi|langsung|telah|sudah|baru)$/.test(lower));
}

const named: ReadonlySet<string> = new Set(['person', 'organisation', 'place', 'event']);
const vague =
	/^(?:se(?:buah|orang|jumlah|kelompok|ekor)|salah|satu|para|beberapa|banyak|tiap|setiap|berbagai)$/;

/**
 * What a relative clause says more of: *X, yang menutup B, …*, *jembatan Y yang dibuka pada 1990*. Nothing unless it
 * is named and stands right before.
 */
function antecedent({units, clauses}: Reading, {from, modifies, parent}: ReadClause) {
	if (modifies === undefined) return undefined;
	const host = clauses[parent!]!;
	const phrase = [
		host.subject,
		host.object,
		host.agent,
		...host.adjuncts.map((adjunct) => ({
			...adjunct,
			from: adjunct.marker === '' ? adjunct.to : adjunct.from + 1,
		})),
	].find((part) => part !== undefined && part.from <= modifies && modifies < part.to);
	if (!phrase) return undefined;
	// *pria berdarah Norlandia yang …*: it is the man.
	const verb = units[host.predicate!.head]!.lower;
	if (phrase.from === host.object?.from && verb.startsWith('ber')) return undefined;
	const end = units[from - 1]?.text === ',' ? from - 1 : from;
	const words: readonly Unit[] = units.slice(phrase.from, end);
	const [first] = words;
	const last = words.at(-1);
	if (!first || !last || words.length > 5 || last.borrowed === true) return undefined;
	if (
		words.some(
			({text, kind, lower}) =>
				kind === 'punctuation' ||
				kind === 'quantity' ||
				/^(?:dan|serta|atau)$/.test(lower) ||
				text === '',
		)
	)
		return undefined;
	if (!named.has(last.kind) || vague.test(first.lower) || first.kind === 'number') return undefined;
	return words;
}
