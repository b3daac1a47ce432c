import {words as wordList} from '../data/gazetteer-table.js';
import {isCalendarWord, isCommonWord, type Lexicon} from './lexicon.js';
import {isRoman, type TokenView} from './token-view.js';

const administrative = new Set(
	wordList(`
	kota kabupaten kab provinsi propinsi kecamatan kec desa kelurahan dusun kampung distrik wilayah kawasan
`),
);

/** Heads that are everyday words: they name a place only when the rest is a proper name. */
const everyday = new Set(
	wordList(`
	pos kantor wilayah kawasan pasar kilometer km arena jalur makam situ kali hutan banjar aula gang terminal
	pangkalan makam kota desa kompleks perumahan komplek rumah lanud rumah
`),
);

/** Where a place's name that begins with a head (`Jalan`, `Gunung`, `Stadion`) ends. */
export function readPlace(
	view: TokenView,
	words: Lexicon,
	from: number,
	after: number,
): number | undefined {
	const {tokens, lower, isCapital} = view;
	const head = lower[from]!;
	let at = after;
	if (administrative.has(head)) {
		const known = isCapital[at] ? words.names.longest(tokens, lower, at) : undefined;
		if (known?.value.type === 'place') return known.to;
	}
	const limit = administrative.has(head) ? 3 : 8;
	while (at < tokens.length && at - after < limit) {
		if (isCapital[at]) {
			if (isCalendarWord(lower[at]!) || numbering.has(lower[at]!)) break;
			if (at > after && administrative.has(head) && words.titles.longest(tokens, lower, at)) break;
			if (
				at > after &&
				words.heads.longest(tokens, lower, at)?.value === 'place' &&
				administrative.has(lower[at]!)
			)
				break;
			at++;
		} else if (tokens[at]!.text === '/' && isCapital[at + 1] && at > after) {
			at++;
		} else if (isInnerParticle(lower[at]!) && isCapital[at + 1] && at > after) {
			at++;
		} else {
			break;
		}
	}
	if (at === after) return undefined;
	if (everyday.has(head) && isAllCommon(view, after, at)) return undefined;
	return at;
}

const isAllCommon = ({lower, tokens, isAcronym}: TokenView, from: number, to: number): boolean => {
	for (let at = from; at < to; at++) {
		if (isRoman(tokens[at]!.text)) continue;
		if (isAcronym[at] || !isCommonWord(lower[at]!)) return false;
	}
	return true;
};

const isInnerParticle = (lower: string): boolean =>
	lower === 'de' || lower === 'of' || lower === 'van' || lower === 'al' || lower === 'el';

/** Street numbers and kilometres stand after the name, not in it. */
const numbering = new Set(['nomor', 'no', 'km', 'rt', 'blok', 'lantai', 'lt', 'kav', 'kavling']);

const eventYears = /^(?:1[6-9]|20)\d\d$/;

/** Where an event's name that begins with a head (`Perang`, `Piala`, `KTT`) ends; a year or edition belongs to it. */
export function readEvent(view: TokenView, words: Lexicon, after: number): number | undefined {
	const {tokens, lower, isCapital} = view;
	let at = after;
	while (at < tokens.length && at - after < 8) {
		if (
			isCapital[at] &&
			!(at > after && words.titles.longest(tokens, lower, at)?.value === 'office')
		)
			at++;
		else if (lower[at]!.startsWith('ke-') && at > after) at++;
		else break;
	}
	if (at === after && !(tokens[at]?.kind === 'number' && eventYears.test(tokens[at]!.text))) {
		return undefined;
	}
	if (tokens[at]?.kind === 'number' && eventYears.test(tokens[at]!.text)) at++;
	return at;
}
