import type {Relation} from '../../language/clauses.js';
import {breaks, isVerb, sayingVerbs, tellingVerbs} from '../words/lists.js';
import {chunksOf, frontOf, movedBehind, subjectOf} from './chunks.js';
import {readUnits, type Reading} from './reading.js';
import type {Unit} from './units.js';

/** A stretch of a clause after its verb, opened by a preposition, a conjunction, a comma or a bare date. */
export interface Chunk {
	/** The lower-case word that opens it; empty for the object or a bare date. */
	readonly marker: string;
	/** With its marker, and with the comma before it if there is one. */
	readonly units: readonly Unit[];
	/** Whether it stands inside a subordinate clause, so that it need not belong to the main verb. */
	readonly deep: boolean;
	/** What the clause or phrase that it opens says of the main one. */
	readonly relation?: Relation;
	/** It is what the verb is done to, or its complement: *menjadi ketua*. */
	readonly isObject?: true;
	/** It is what somebody says: *(bahwa) harga naik*. */
	readonly isTold?: true;
	/** It is who did it: *ditangkap polisi*, *ditangkap oleh polisi*. */
	readonly isAgent?: true;
}

/** A clause whose parts are certain enough to move about. */
export interface Clause {
	/** Fronted adjuncts (*Pada 26 Juli, …*), each with its comma. */
	readonly front: readonly Chunk[];
	readonly subject: readonly Unit[];
	/** Negations, auxiliaries and the verb, which is the last. */
	readonly predicate: readonly Unit[];
	readonly verb: string;
	readonly passive: boolean;
	readonly rest: readonly Chunk[];
}

/** Reads the units of a sentence (its attribution taken off) as one main clause, or gives nothing. */
export function parseClause(units: readonly Unit[]): Clause | undefined {
	return mainClause(readUnits(withoutStop(units)));
}

/** The first main clause of a sentence, or nothing. */
export function mainClause(reading: Reading): Clause | undefined {
	return clauseOf(
		reading,
		reading.clauses.findIndex(({kind}) => kind === 'main'),
	);
}

/**
 * One of a sentence's clauses, with a subject from elsewhere where it has none of its own. Nothing where the reading
 * leaves doubt about what is the subject and what the predicate.
 */
export function clauseOf(
	reading: Reading,
	index: number,
	borrowed?: readonly Unit[],
): Clause | undefined {
	const {units, clauses} = reading;
	const own = clauses[index];
	const first = own?.predicate;
	if (!own || !first) return undefined;
	const chain = verbChain(reading, index);
	const last = clauses[chain.at(-1)!]!.predicate!;
	const isCopular = last.copula !== undefined;
	const isGraded = last.kind === 'adjective' && last.to - last.from > 1;
	if (last.kind !== 'verb' && !isCopular && !isGraded) return undefined;
	const verbAt = last.copula ?? last.head;
	const subject = borrowed ?? subjectOf(reading, own);
	if (!subject || subject.length === 0 || subject.some(({text}) => unsure.test(text)))
		return undefined;
	const moved = borrowed ? [] : movedBehind(reading, own, chain);
	if (!moved) return undefined;
	const isDeep = sayingVerbs.has(units[verbAt]!.lower);
	// *Terjadi kebakaran di …*: the subject stands behind its verb.
	const behind = own.subject && own.subject.from > verbAt ? own.subject : undefined;
	const stretches: Array<readonly [number, number]> = behind
		? [
				[verbAt + 1, behind.from],
				[behind.to, own.to],
			]
		: [[verbAt + 1, own.to]];
	return {
		front: borrowed ? [] : frontOf(reading, index),
		subject,
		predicate: units.slice(first.from, verbAt + 1),
		verb: units[verbAt]!.lower,
		passive: last.voice === 'passive',
		rest: [
			...stretches.flatMap(([from, to]) => chunksOf(reading, chain, {from, to, isDeep})),
			...moved,
		],
	};
}

const unsure = /^[;:"“”–—]$/;

/** The clauses whose verbs make up one predicate: *berhasil menangkap*, *sepakat membangun*. */
function verbChain({units, clauses}: Reading, index: number): number[] {
	const chain = [index];
	for (let at = index; ;) {
		const {predicate} = clauses[at]!;
		if (!predicate || tellingVerbs.has(units[predicate.head]!.lower)) return chain;
		at = clauses.findIndex(
			(clause) =>
				clause.kind === 'complement' &&
				clause.parent === chain.at(-1) &&
				clause.marker === undefined &&
				clause.subject === undefined &&
				clause.predicate?.from === predicate.to,
		);
		if (at < 0) return chain;
		chain.push(at);
	}
}

/** A sentence or clause without the punctuation at its end. */
export function withoutStop(units: readonly Unit[]): readonly Unit[] {
	let end = units.length;
	while (
		end > 0 &&
		units[end - 1]!.kind === 'punctuation' &&
		/^[.!?;:,]$/.test(units[end - 1]!.text)
	)
		end--;
	return units.slice(0, end);
}

/** Whether a chunk begins a statement of its own (*…, sehingga …*), which a stem about the main clause leaves out. */
export function isBreak(chunk: Chunk): boolean {
	return breaks.has(chunk.marker);
}

/** All units of a clause in order, without the chunks given. */
export function clauseUnits(clause: Clause, without: ReadonlySet<Chunk> = new Set()): Unit[] {
	return [
		...clause.front.filter((chunk) => !without.has(chunk)).flatMap((chunk) => chunk.units),
		...clause.subject,
		...clause.predicate,
		...clause.rest.filter((chunk) => !without.has(chunk)).flatMap((chunk) => chunk.units),
	];
}

/** Whether a word unit is a verb; a capital inside a clause marks a name. */
export function isVerbUnit(unit: Unit, first: boolean): boolean {
	if (unit.kind !== 'word') return false;
	if (!first && /^\p{Lu}/u.test(unit.text)) return false;
	return isVerb(unit.lower);
}
