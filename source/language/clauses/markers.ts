import type {Relation} from './clause.js';
import type {Draft} from './draft.js';
import {predicateAt} from './groups.js';
import {isComma, type View} from './view.js';
import {eitherMarkers, infinitiveMarkers, markerAt, phraseMarkers, pointing} from './words.js';

export interface FoundMarker {
	readonly length: number;
	readonly relation: Relation;
	/** No verb follows: *akibat hujan deras*. */
	readonly isPhrase: boolean;
}

/** The marker that opens a clause or a phrase of reason, purpose … at a token, given the clause it stands in. */
export function findMarker(view: View, at: number, within: Draft): FoundMarker | undefined {
	const {lower, parts} = view;
	const found = markerAt(lower, at);
	if (!found || parts[at] === 'name') return undefined;
	const word = lower[at]!;
	const next = at + found.length;
	if (next >= parts.length || pointing.has(lower[next]!)) {
		// *karena itu adalah …* is a clause; *karena itu, …* points back.
		return undefined;
	}
	// *dengan catatan waktu 46,41 detik* sets no condition.
	if (word === 'dengan' && lower[at + 1] === 'catatan' && lower[next] === 'waktu') return undefined;
	if (found.length > 1) return {...found, isPhrase: !hasPredicate(view, next)};
	if (nouns.has(word) && parts[at] === 'noun' && isNounHere(view, at)) return undefined;
	if (word === 'maka' && within.predicate === undefined && at > within.content) return undefined;
	if (infinitiveMarkers.has(word)) {
		if (predicateAt(view, next)?.kind === 'verb') return {...found, isPhrase: false};
		return phraseMarkers.has(word) ? {...found, isPhrase: true} : undefined;
	}
	const holds = hasPredicate(view, next);
	// *laba setelah pajak naik*: inside a subject such a word is a preposition.
	const isInSubject =
		within.predicate === undefined && at > within.content && !isComma(view, at - 1);
	if (isInSubject && eitherMarkers.has(word) && predicateAt(view, next)?.kind !== 'verb')
		return undefined;
	if (phraseMarkers.has(word)) return {...found, isPhrase: word === 'secara' || !holds};
	if (!eitherMarkers.has(word)) return {...found, isPhrase: false};
	// *sejak 2010*, *hingga Senin malam*
	if (!holds || parts[next] === 'numeral') return undefined;
	if (view.closed[next] === 1 && parts[next] !== 'name') return undefined;
	if (parts[next] === 'name' && times.has(lower[next]!)) return undefined;
	if (times.has(lower[next]!) || (word === 'begitu' && parts[at] !== 'subordinator'))
		return undefined;
	if ((word === 'asal' || word === 'sekalipun') && parts[at] !== 'subordinator') return undefined;
	return {...found, isPhrase: false};
}

const nouns: ReadonlySet<string> = new Set(['sebab', 'akibat', 'guna', 'asal', 'saat', 'kecuali']);
const times: ReadonlySet<string> = new Set(
	'kini sekarang kemarin besok akhir awal pertengahan hari pagi siang sore malam pekan tahun tanggal pukul bulan januari februari maret april mei juni juli agustus september oktober november desember senin selasa rabu kamis jumat sabtu minggu dini'.split(
		' ',
	),
);

/** *apa sebab kebakaran*, *sebagai akibat …* */
const isNounHere = ({parts}: View, at: number): boolean =>
	parts[at - 1] === 'preposition' || parts[at - 1] === 'determiner';

const reach = 40;

/** Whether a predicate stands between here and the comma or marker that closes the phrase. */
function hasPredicate(view: View, from: number): boolean {
	const end = Math.min(view.parts.length, from + reach);
	for (let at = from; at < end; at++) {
		if (isComma(view, at)) return false;
		if (view.closed[at] === 1) continue;
		if (view.lower[at] === 'yang') {
			const inner = predicateAt(view, at + 1);
			if (inner) at = inner.to - 1;
			continue;
		}
		if (at > from && view.parts[at] === 'subordinator') return false;
		if (predicateAt(view, at)) return true;
	}
	return false;
}
