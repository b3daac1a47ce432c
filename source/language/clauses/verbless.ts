import type {Predicate} from './clause.js';
import type {Draft} from './draft.js';
import {isComma, type View} from './view.js';

/**
 * The predicate of a clause without a verb: *Harga beras di pasar itu mahal*, *Korbannya 12 orang*.
 *
 * The last adjective that closes a stretch of the clause, a figure that follows its noun, or a phrase of place.
 */
export function verblessPredicate(
	view: View,
	owners: readonly Draft[],
	draft: Draft,
): Predicate | undefined {
	const {parts, closed, lower} = view;
	let figure: number | undefined;
	// *yang di depan*, *yang kedua*
	const opening = parts[draft.content];
	if (draft.kind === 'relative' && (opening === 'preposition' || opening === 'numeral'))
		return {
			from: draft.content,
			to: draft.content + 1,
			head: draft.content,
			kind: opening,
			voice: 'stative',
			auxiliaries: [],
		};
	const least = draft.kind === 'main' ? draft.content : draft.content - 1;
	for (let at = draft.to - 1; at > least; at--) {
		if (owners[at] !== draft || closed[at] === 1) continue;
		const next = parts[at + 1];
		const isLast =
			next === undefined ||
			next === 'punctuation' ||
			next === 'preposition' ||
			next === 'subordinator';
		if (parts[at] === 'adjective' && isLast && !isComma(view, at - 1))
			return {from: at, to: at + 1, head: at, kind: 'adjective', voice: 'stative', auxiliaries: []};
		const before = parts[at - 1];
		if (
			parts[at] === 'numeral' &&
			(before === 'noun' || before === 'determiner' || leadsUp.has(lower[at - 1]!))
		)
			figure = next === 'noun' ? at + 1 : at;
	}
	if (figure === undefined) return undefined;
	let from = figure;
	while (from > least + 1 && leadsUp.has(lower[from - 1]!)) from--;
	return {
		from,
		to: figure + 1,
		head: figure,
		kind: 'numeral',
		voice: 'stative',
		auxiliaries: [],
	};
}

/** *harganya sebesar Rp 12.000*, *korbannya sekitar 12 orang* */
const leadsUp: ReadonlySet<string> = new Set(
	'rp us$ sebesar senilai sekitar sebanyak mencapai hampir lebih dari'.split(' '),
);
