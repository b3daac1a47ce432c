import type {Lexicon} from './lexicon.js';
import {isRoman, type TokenView} from './token-view.js';

const administrative = new Set([
	'kota',
	'kabupaten',
	'kab',
	'provinsi',
	'propinsi',
	'kecamatan',
	'kec',
	'desa',
	'kelurahan',
	'dusun',
	'kampung',
	'distrik',
	'wilayah',
	'kawasan',
]);

/** Heads that are everyday words: they name a place only when the rest is a proper name. */
const everyday = new Set([
	'pos',
	'kantor',
	'wilayah',
	'kawasan',
	'pasar',
	'kilometer',
	'km',
	'arena',
	'jalur',
	'makam',
	'situ',
	'kali',
	'hutan',
	'banjar',
	'aula',
	'gang',
	'terminal',
	'pangkalan',
	'makam',
	'kota',
	'desa',
	'lanud',
	'rumah',
]);

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
	if (everyday.has(head) && at === after + 1 && isRoman(tokens[after]!.text)) return undefined;
	return at;
}

const isInnerParticle = (lower: string): boolean =>
	lower === 'de' || lower === 'of' || lower === 'van' || lower === 'al' || lower === 'el';

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
