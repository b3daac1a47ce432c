import type {Clause as ReadClause} from '../../language/clauses.js';
import type {Chunk} from './clause.js';
import type {Reading} from './reading.js';
import type {Unit} from './units.js';

const isComma = (unit: Unit | undefined) => unit?.kind === 'punctuation' && unit.text === ',';

/** The subject of a clause with the comma that closes it (*Ketua panitia, Budi Santoso,*). */
export function subjectOf({units}: Reading, {subject, predicate}: ReadClause) {
	if (!subject) return undefined;
	const end = isComma(units[subject.to]) && subject.to < predicate!.from ? 1 : 0;
	const isList = units.slice(subject.from, subject.to).some((unit) => isComma(unit));
	return units.slice(subject.from, subject.to + (isList || end === 0 ? end : 0));
}

/** What stands before the subject, each with its comma. */
export function frontOf(reading: Reading, index: number): Chunk[] {
	const {units, clauses} = reading;
	const {front, subject, predicate} = clauses[index]!;
	const end = Math.min(subject?.from ?? Infinity, predicate!.from);
	const opened = [
		...front.map(({from, to, marker}) => ({
			from,
			to,
			marker,
			deep: holdsClause(reading, from, to, index),
		})),
		...clauses
			.filter(({kind, parent, to}) => kind === 'marked' && parent === index && to <= end)
			.map(({from, to, relation}) => ({
				from,
				to,
				relation,
				marker: units[from]!.lower,
				deep: true,
			})),
	].sort((a, b) => a.from - b.from);
	const chunks: Chunk[] = [];
	let at = 0;
	for (const {from, to, ...chunk} of opened) {
		if (from < at) continue;
		at = isComma(units[to]) ? to + 1 : to;
		chunks.push({...chunk, units: units.slice(from, at)});
	}
	return chunks;
}

/** Whether a clause stands inside a phrase of another. */
function holdsClause({owners}: Reading, from: number, to: number, index: number): boolean {
	return owners.slice(from, to).some((owner) => owner !== index);
}

/**
 * Adjuncts between the subject and its predicate (*Kejuaraan itu, Senin (22/8) di Ambon, dibuka …*), to be put behind
 * it. Nothing where anything else stands there.
 */
export function movedBehind(
	reading: Reading,
	{subject, predicate}: ReadClause,
	chain: readonly number[],
): Chunk[] | undefined {
	if (!subject || subject.from >= predicate!.from) return [];
	let from = subject.to;
	let to = predicate!.from;
	while (from < to && isComma(reading.units[from])) from++;
	while (to > from && isComma(reading.units[to - 1])) to--;
	if (from < to && from === subject.to) return undefined;
	const chunks = chunksOf(reading, chain, {from, to, isDeep: false});
	const isPlain = chunks.every(
		({marker, deep, units}) =>
			!deep &&
			(marker === ''
				? isDated(units[0])
				: marker !== ',' || units.every(({kind, text}) => kind === 'place' || text === ',')),
	);
	return isPlain ? chunks : undefined;
}

const isDated = (unit: Unit | undefined) => unit?.kind === 'date' || unit?.kind === 'time';

interface Stretch {
	readonly from: number;
	readonly to: number;
	/** Nothing in it is sure to belong to the verb. */
	readonly isDeep: boolean;
}

/** Parts what follows the verb at its phrases, clauses, commas and dates. */
export function chunksOf(
	reading: Reading,
	chain: readonly number[],
	{from, to, isDeep}: Stretch,
): Chunk[] {
	const {units} = reading;
	const openings = openingsOf(reading, chain);
	const chunks: Chunk[] = [];
	let start = from;
	let depth = 0;
	const close = (end: number) => {
		if (end > start) chunks.push(chunkAt(reading, chain, openings, {from: start, to: end, isDeep}));
		start = end;
	};
	for (let at = from; at < to; at++) {
		const {text} = units[at]!;
		if (depth === 0 && at > start) {
			const afterComma = isComma(units[at - 1]);
			if (afterComma) close(at - 1);
			else if (openings.has(at) || isBareDate(units, at)) close(at);
		}
		if (/^[([]$/.test(text)) depth++;
		else if (/^[)\]]$/.test(text)) depth--;
	}
	close(to);
	return chunks;
}

/** What is known of the phrase or clause that begins at a unit. */
type Opening = Pick<Chunk, 'relation' | 'isObject' | 'isAgent' | 'isTold'> & {
	readonly marker: string;
	/** A clause of its own begins, and no phrase of the verb's like *akibat hujan*. */
	readonly isClause?: boolean;
};

function openingsOf({units, clauses}: Reading, chain: readonly number[]): Map<number, Opening> {
	const openings = new Map<number, Opening>();
	clauses.forEach((clause, index) => {
		const {adjuncts, object, agent, marker, relation, kind, predicate, parent} = clause;
		for (const adjunct of adjuncts) openings.set(adjunct.from, {marker: adjunct.marker});
		if (chain.includes(index)) {
			if (object) openings.set(object.from, {marker: '', isObject: true});
			const isBy = agent && units[agent.from - 1]?.lower === 'oleh';
			if (agent)
				openings.set(agent.from - (isBy ? 1 : 0), {marker: isBy ? 'oleh' : '', isAgent: true});
			return;
		}
		const isPhrase =
			kind === 'marked' && !predicate && parent !== undefined && chain.includes(parent);
		openings.set(clause.from, {
			marker: marker ? units[marker.from]!.lower : '',
			isClause: !isPhrase,
			...(relation === undefined ? {} : {relation}),
			...(kind === 'complement' && parent === chain.at(-1) ? {isTold: true} : {}),
		});
	});
	return openings;
}

function chunkAt(
	{units, owners}: Reading,
	chain: readonly number[],
	openings: ReadonlyMap<number, Opening>,
	{from, to, isDeep}: Stretch,
): Chunk {
	const hasComma = isComma(units[from]) && from + 1 < to;
	const first = from + (hasComma ? 1 : 0);
	const {isClause, ...opening} = openings.get(first) ?? {
		marker: hasComma && !isDated(units[first]) ? ',' : '',
	};
	const isOwn = isClause === undefined ? chain.includes(owners[first]!) : !isClause;
	return {
		...opening,
		...(hasComma && opening.marker === '' && !isDated(units[first]) ? {marker: ','} : {}),
		units: units.slice(from, to),
		deep: isDeep || !isOwn,
	};
}

/** *… 26 Juli 2023* without a preposition. */
function isBareDate(units: readonly Unit[], at: number): boolean {
	const before = units[at - 1]!;
	return units[at]!.kind === 'date' && before.kind !== 'date' && !leadsUp.test(before.lower);
}

const leadsUp =
	/^(?:di|pada|sejak|hingga|sampai|dari|per|mulai|antara|dalam|untuk|sekitar|menjelang|tanggal|tahun|bulan|hari|awal|akhir|pertengahan|musim|edisi|periode)$/;
