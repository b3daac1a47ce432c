import {words as wordList} from '../data/gazetteer-table.js';
import {isCommonWord, type KnownName, type Lexicon} from './lexicon.js';
import {extendBody} from './offices.js';
import {readRun} from './runs.js';
import {isRoman, type TokenView} from './token-view.js';
import type {Match} from './trie.js';

/** What the words before let expect at a token. */
export interface Due {
	/** A person's name, after an office or a word of address. */
	readonly person: boolean;
	/** A place, in a list of places. */
	readonly place: boolean;
}

/** Ends of names that a known word may only begin: `Jakarta Convention Center`, `Surabaya Town Square`. */
const longerEnds = new Set(
	wordList(`
	center centre square park town convention expo tower mall plaza stadium hall timur barat utara selatan tengah pusat
`),
);

/** Whether a name of the lists stands for itself here, rather than as part of a person's or another longer name. */
export function isWholeName(
	view: TokenView,
	words: Lexicon,
	at: number,
	{value, to}: Match<KnownName>,
	due: Due,
): boolean {
	if (to > at + 1) return true;
	const {lower, isCapital, isAcronym, tokens} = view;
	const hasNext = isCapital[to] === true;
	if (value.type === 'person')
		return !hasNext || words.titles.longest(tokens, lower, to) !== undefined;
	const isName = words.personNames.has(lower[at]!);
	const isPlace = value.type === 'place';
	if (due.person && (isName || (isPlace && hasNext))) return false;
	if (isName && hasNext && words.personNames.has(lower[to]!)) return false;
	if (isName && isPlace && !due.place && !locativeBefore.has(lower[at - 1] ?? '')) return false;
	if (
		value.type === 'organisation' &&
		!isAcronym[at] &&
		view.isInitial[at] &&
		isCommonWord(lower[at]!)
	)
		return false;
	if (!hasNext || isAcronym[to]) return true;
	const run = readRun(view, words, at);
	const last = lower[run - 1]!;
	return run <= to || !(words.organisationSuffixes.has(last) || longerEnds.has(last));
}

/** `Bank Indonesia Rina Kartika`, `Partai Amanat Nasional Kota Bekasi`: the body is known, what follows is not its name. */
export function endsInBody(
	{tokens, lower}: TokenView,
	words: Lexicon,
	at: number,
	{value, to}: Match<KnownName>,
): boolean {
	if (value.type !== 'organisation' || to < at + 2) return false;
	return (
		lower[at] === 'partai' ||
		words.personNames.has(lower[to] ?? '') ||
		words.titles.longest(tokens, lower, to)?.value === 'office'
	);
}

/** Where a known name ends with what belongs to it here: a branch's region, a numeral, a year. */
export function knownEnd(
	view: TokenView,
	words: Lexicon,
	at: number,
	{value, to}: Match<KnownName>,
): number {
	const {tokens, isCapital} = view;
	const isNumeral = (index: number): boolean =>
		isCapital[index] === true && isRoman(tokens[index]!.text);
	switch (value.type) {
		case 'organisation': {
			const end = extendBody(view, words, at, to);
			return end > at + 1 && isNumeral(end) ? end + 1 : end;
		}
		case 'event':
			return tokens[to]?.kind === 'number' && /^(?:19|20)\d\d$/.test(tokens[to].text) ? to + 1 : to;
		case 'person':
			return isNumeral(to) ? to + 1 : to;
		case 'place':
			return to;
	}
}

/** Whether the word before makes a place of a country: *di Jepang*, but not *warga negara Jepang*. */
export function isLocated({lower}: TokenView, at: number): boolean {
	const before = lower[at - 1] ?? '';
	if (before === 'negara' && lower[at - 2] === 'warga') return false;
	return locativeBefore.has(before);
}

const locativeBefore = new Set(
	wordList(`
	di ke dari ibukota kota seluruh sekitar setiap menuju mengunjungi wilayah negara asal luar dekat menghantam daerah
	pulau seperti khususnya yaitu meninggalkan memasuki melintasi pesisir hingga sampai seantero penjuru
	barat timur tengah arah di-
`),
);
