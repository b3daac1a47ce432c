import {
	auxiliaries,
	breaks,
	conjunctions,
	isPassive,
	isVerb,
	prepositions,
	tellingVerbs,
} from '../words/lists.js';
import type {Unit} from './units.js';

/** A stretch of a clause after its verb, opened by a preposition, a conjunction, a comma or a bare date. */
export interface Chunk {
	/** The lower-case word that opens it; empty for the object or a bare date. */
	readonly marker: string;
	/** With its marker, and with the comma before it if there is one. */
	readonly units: readonly Unit[];
	/** Whether it stands inside a subordinate clause, so that it need not belong to the main verb. */
	readonly deep: boolean;
}

/** A main clause whose parts are certain enough to move about. */
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

const isComma = (unit: Unit | undefined) => unit?.kind === 'punctuation' && unit.text === ',';
const isWord = (unit: Unit | undefined, words: ReadonlySet<string>) =>
	unit !== undefined && unit.kind === 'word' && words.has(unit.lower);

/** Whether a word unit is a verb; a capital inside a clause marks a name. */
export function isVerbUnit(unit: Unit, first: boolean): boolean {
	if (unit.kind !== 'word') return false;
	if (!first && /^\p{Lu}/u.test(unit.text)) return false;
	return isVerb(unit.lower);
}

/** Reads the units of a sentence (its attribution taken off) as one main clause, or gives nothing. */
export function parseClause(units: readonly Unit[]): Clause | undefined {
	const body = withoutStop(units);
	const {front, at} = fronted(body);
	const subject = findSubject(body, at);
	if (!subject) return undefined;
	let next = subject.end;
	while (isWord(body[next], auxiliaries) && !isVerbUnit(body[next]!, false)) next++;
	// *mulai*, *kembali*, *gagal* may be the verb themselves; a second verb right after is then the real one.
	let verbAt = next;
	if (verbAt >= body.length || !isVerbUnit(body[verbAt]!, verbAt === 0)) return undefined;
	while (
		isWord(body[verbAt], auxiliaries) &&
		verbAt + 1 < body.length &&
		isVerbUnit(body[verbAt + 1]!, false)
	) {
		verbAt++;
	}
	const verb = body[verbAt]!.lower;
	return {
		front,
		subject: body.slice(at, subject.end),
		predicate: body.slice(subject.end, verbAt + 1),
		verb,
		passive: isPassive(verb),
		rest: chunks(body.slice(verbAt + 1), tellingVerbs.has(verb)),
	};
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

/** Adjuncts before the subject. Without a comma only a date is safe: *Pada tahun 2018 Indonesia …*. */
function fronted(units: readonly Unit[]): {front: Chunk[]; at: number} {
	const front: Chunk[] = [];
	let at = 0;
	while (at < units.length) {
		const unit = units[at]!;
		const opens = isWord(unit, prepositions) || unit.kind === 'date' || unit.kind === 'time';
		if (!opens) break;
		const comma = commaFrom(units, at);
		const date = dateEnd(units, at);
		const end =
			date !== undefined && !isComma(units[date]) && !isDateGo(units[date]) ? date : comma;
		if (end === undefined) break;
		let close = isComma(units[end]) ? end + 1 : end;
		// *Di Ambon, Maluku, X …*
		if (
			units[close]?.kind === 'place' &&
			isComma(units[close + 1]) &&
			units[end - 1]?.kind === 'place'
		)
			close += 2;
		front.push({
			marker: unit.lower,
			units: units.slice(at, close),
			deep: units
				.slice(at + 1, close)
				.some((part) => isWord(part, conjunctions) || isVerbUnit(part, false)),
		});
		at = close;
	}
	return {front, at};
}

const isDateGo = (unit: Unit | undefined) => unit === undefined || isWord(unit, prepositions);

function commaFrom(units: readonly Unit[], from: number): number | undefined {
	let depth = 0;
	for (let at = from; at < units.length; at++) {
		const {text} = units[at]!;
		if (text === '(') depth++;
		else if (text === ')') depth--;
		else if (depth === 0 && text === ',') return at;
	}
	return undefined;
}

const dateWords: ReadonlySet<string> = new Set([
	'tanggal',
	'tahun',
	'bulan',
	'hari',
	'awal',
	'akhir',
	'pertengahan',
]);

/** Where a date adjunct that begins here ends, if one does. */
function dateEnd(units: readonly Unit[], from: number): number | undefined {
	let at = from;
	if (isWord(units[at], prepositions)) at++;
	while (isWord(units[at], dateWords)) at++;
	return units[at]?.kind === 'date' ? at + 1 : undefined;
}

/** The subject runs to the first verb or auxiliary, and must be free of clauses that could hide another. */
function findSubject(units: readonly Unit[], from: number): {end: number} | undefined {
	let depth = 0;
	let relative = false;
	for (let at = from; at < units.length; at++) {
		const unit = units[at]!;
		if (unit.text === '(' || unit.text === '[') depth++;
		else if (unit.text === ')' || unit.text === ']') depth--;
		if (depth > 0) continue;
		if (relative) {
			// *X, yang …, memimpin*: the clause between commas is left out of the search.
			if (isComma(unit)) relative = false;
			continue;
		}
		if (unit.lower === 'yang') {
			if (at === from) return undefined;
			if (!isComma(units[at - 1])) return afterRelative(units, at);
			relative = true;
			continue;
		}
		if (startsPredicate(units, at)) return at > from ? {end: at} : undefined;
		if (isWord(unit, conjunctions)) return undefined;
		// *X, seperti dimuat …,*: an aside that may hide the verb.
		if (isComma(units[at - 1]) && /^(?:seperti|sebagaimana)$/.test(unit.lower)) return undefined;
		if (unit.kind === 'punctuation' && /^[;:"“”–—]$/.test(unit.text)) return undefined;
	}
	return undefined;
}

/**
 * Where the subject ends that a relative clause without commas closes: *Citra yang dikirim ke Bumi | menunjukkan …*.
 * Only sure when one verb stands in the relative clause, something follows it, and no other clause is begun.
 */
function afterRelative(units: readonly Unit[], yang: number): {end: number} | undefined {
	let verbs = 0;
	for (let at = yang + 1; at < units.length; at++) {
		const unit = units[at]!;
		if (isWord(unit, conjunctions) || unit.lower === 'dan' || unit.kind === 'punctuation')
			return undefined;
		if (!startsPredicate(units, at)) continue;
		if (verbs === 1 && !isVerbUnit(units[at - 1]!, false)) return {end: at};
		if (++verbs > 1) return undefined;
		while (isWord(units[at], auxiliaries) && startsPredicate(units, at + 1)) at++;
	}
	return undefined;
}

/** A verb, or auxiliaries that lead to one: *resmi Korea Utara* is no predicate, *resmi membuka* is. */
function startsPredicate(units: readonly Unit[], from: number): boolean {
	let at = from;
	while (isWord(units[at], auxiliaries)) at++;
	const unit = units[at];
	return (
		(unit !== undefined && isVerbUnit(unit, at === 0)) ||
		(at > from && isVerbUnit(units[at - 1]!, at === 1))
	);
}

const deepeners: ReadonlySet<string> = new Set([...conjunctions, 'sebagai']);

/** Parts what follows the verb at prepositions, conjunctions, commas and dates. */
function chunks(units: readonly Unit[], telling: boolean): Chunk[] {
	const result: Chunk[] = [];
	let current: Unit[] = [];
	let marker = '';
	let deep = telling;
	let depth = 0;
	const close = () => {
		if (current.length > 0) result.push({marker, units: current, deep});
		current = [];
	};
	for (let at = 0; at < units.length; at++) {
		const unit = units[at]!;
		if (/^[([]$/.test(unit.text)) depth++;
		if (depth === 0) {
			const previous = units[at - 1];
			const afterComma = isComma(previous);
			const opensPhrase = isWord(unit, prepositions) || isWord(unit, conjunctions);
			const opensDate =
				unit.kind === 'date' && !isWord(previous, prepositions) && !isWord(previous, dateWords);
			if (opensPhrase || opensDate || (afterComma && !opensPhrase)) {
				let comma: Unit | undefined;
				if (afterComma) comma = current.pop();
				close();
				current = comma ? [comma] : [];
				marker = opensPhrase ? unit.lower : opensDate ? '' : ',';
				if (opensPhrase && deepeners.has(unit.lower) && !isPlainTime(unit.lower, units[at + 1]))
					deep = true;
			} else if (unit.lower === 'dan' || unit.lower === 'serta' || unit.lower === 'lalu') {
				const follower = units[at + 1];
				if (follower && (isVerbUnit(follower, false) || isWord(follower, auxiliaries))) {
					close();
					marker = unit.lower;
					deep = true;
				}
			}
		}
		if (/^[)\]]$/.test(unit.text)) depth--;
		current.push(unit);
	}
	close();
	return result;
}

/** *sejak 2020*, *hingga April*: a conjunction that is a preposition here. */
function isPlainTime(word: string, next: Unit | undefined): boolean {
	return (
		['sejak', 'hingga', 'sampai', 'usai', 'setelah', 'sebelum', 'saat'].includes(word) &&
		next !== undefined &&
		next.kind === 'date'
	);
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
