import {clauseUnits, type Chunk, type Clause} from '../clause/clause.js';
import type {Unit} from '../clause/units.js';
import type {Fact} from '../fact.js';
import type {Statement} from '../statement.js';

/** A statement whose clause can be turned into a question. */
export interface Askable {
	readonly clause: Clause;
	readonly fact: Fact;
}

/**
 * The clause and the fact of a statement that a direct question can be made of. Nothing where it only may be so, where
 * its subject is nobody in particular, where its verb lacks what it needs, or where a list or condition would be cut.
 */
export function askable({clause, fact}: Statement): Askable | undefined {
	if (!clause || !fact || fact.mode === 'denied' || fact.mode === 'possible') return undefined;
	const isWhole =
		isDefinite(clause.subject) &&
		isComplete(clause) &&
		!clause.rest.some((chunk) => isHedged(chunk)) &&
		!clause.front.some((chunk) => isHedged(chunk)) &&
		!clauseUnits(clause).some(
			({lower}, at, units) => lower === 'antara' && units[at + 1]?.lower === 'lain',
		);
	return isWhole && !isCutList(clause.rest) ? {clause, fact} : undefined;
}

const vague =
	/^(?:se(?:buah|orang|ekor|jumlah|kelompok|bagian|tiap|luruh|jauh|kian|dikitnya)|setidaknya|sekitar|hampir|lebih|salah|satu|para|beberapa|banyak|tiap|setiap|berbagai|sebanyak|puluhan|ratusan|ribuan|belasan|jutaan|semua|ada|seperti|termasuk|antara|yang)$/;

/** Whether a subject says whom or what it means: a name, or a noun with something more. */
export function isDefinite(subject: readonly Unit[]): boolean {
	const [first] = subject;
	if (!first || first.kind === 'quantity' || first.kind === 'number' || first.kind === 'date')
		return false;
	if (first.kind === 'word' && vague.test(first.lower)) return false;
	const words = subject.filter(({kind}) => kind !== 'punctuation');
	if (words.length > 12) return false;
	// *A dan B, C bersama D*: who is what, the commas do not say.
	if (
		words.length < subject.length &&
		words.some(({lower}) => /^(?:dan|serta|bersama)$/.test(lower))
	)
		return false;
	return subject.some(({entity}) => entity !== undefined) || words.length > 1;
}

/** Verbs in meN- that need nothing after them. */
const objectless =
	/^(?:menang|menyerah|mengungsi|mendarat|meninggal|menikah|meledak|meletus|mengundurkan|melahirkan)$/;
/** Verbs that say nothing without what follows. */
const incomplete =
	/^(?:menjadi|jadi|adalah|ialah|merupakan|dinyatakan|disebut|dikenal|dianggap|termasuk|terdiri|berasal|bernama|berupa|mulai|dijadikan|ditetapkan|diangkat|dinobatkan)$/;

/** *X memenangi | …*: a verb that can have an object has one, or a phrase in its place. */
function isComplete({verb, passive, rest}: Clause): boolean {
	const [first] = rest;
	if (incomplete.test(verb)) return first !== undefined && first.marker !== ',';
	if (passive || !/^me/.test(verb) || objectless.test(verb)) return true;
	return (
		rest.some(({isObject, isTold}) => isObject === true || isTold === true) ||
		/^(?:ke|kepada|dengan|terhadap|dari|atas|pada|bagi|untuk|sebagai)$/.test(first?.marker ?? '') ||
		(first !== undefined && first.marker === '' && first.deep)
	);
}

/** What holds only under a condition, or is one of several things. */
function isHedged({relation, units, marker}: Chunk): boolean {
	return (
		relation === 'condition' ||
		/^(?:jika|bila|apabila|kalau|seandainya|kecuali)$/.test(marker) ||
		units.some(({lower}) => /^(?:hanya|saja|sekaligus)$/.test(lower))
	);
}

/** *di A, B, dan C*: what a comma goes on with belongs to the phrase before, so that neither can be left out. */
export function isCutList(rest: readonly Chunk[]): boolean {
	return rest.some(
		({marker, deep, units}, at) =>
			marker === ',' &&
			!deep &&
			at > 0 &&
			!isPlaces(units) &&
			(/^(?:dan|serta|atau)$/.test(units[1]?.lower ?? '') ||
				rest
					.slice(at + 1)
					.some(
						(later) =>
							later.marker === ',' && /^(?:dan|serta|atau)$/.test(later.units[1]?.lower ?? ''),
					) ||
				units.some(({lower}) => /^(?:dan|serta|atau)$/.test(lower))),
	);
}

/** *…, Daegu, Korea Selatan*: the larger place. */
const isPlaces = (units: readonly Unit[]) =>
	units.every(
		({kind, text, lower}) =>
			kind === 'place' || text === ',' || /^(?:provinsi|kabupaten|kota|kecamatan)$/.test(lower),
	);
