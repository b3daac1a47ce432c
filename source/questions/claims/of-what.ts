import {isMeasured} from '../changes/direction.js';
import {isVerbUnit} from '../clause/clause.js';
import {namedKinds} from '../clause/doubt.js';
import type {Unit} from '../clause/units.js';
import type {Statement} from '../statement.js';
import {auxiliaries, prepositions} from '../words/lists.js';

/** Whether the sentence names what it is about: *harga beras*, *Bank Indonesia*, not *sekitar 80 persen produk*. */
export function saysOfWhat({clause}: Statement, units: readonly Unit[]): boolean {
	const verb = clause
		? units.indexOf(clause.predicate.at(-1)!)
		: units.findIndex((unit, at) => isVerbUnit(unit, at === 0) || unit.lower === 'sebesar');
	const subject = clause ? clause.subject : units.slice(0, Math.max(0, verb));
	const [first, second] = subject.filter(({lower}) => !auxiliaries.has(lower));
	if (!first) return false;
	if (subject.some((unit, at) => namedKinds.has(unit.kind) || isCapital(unit, at)))
		return !isElided(first, second);
	return (
		isMeasured(first.lower) &&
		second?.kind === 'word' &&
		!isElided(first, second) &&
		!isVerbUnit(second, false)
	);
}

/** *BPS*, *Museum Bahari*; the first word of a sentence has its capital anyway. */
const isCapital = ({kind, text}: Unit, at: number) =>
	kind === 'word' && (/^\p{Lu}{2,}/u.test(text) || (at > 0 && /^\p{Lu}/u.test(text)));

/** *harga pembelian di gudang X*: of what, only the sentences before say. */
function isElided({lower}: Unit, next: Unit | undefined): boolean {
	if (!isMeasured(lower) && !/^(?:biaya|pem|pen)/.test(lower)) return false;
	return (
		next === undefined ||
		(next.kind === 'word' &&
			(prepositions.has(next.lower) || (/^pe[mn].*an$/.test(next.lower) && isMeasured(lower))))
	);
}
