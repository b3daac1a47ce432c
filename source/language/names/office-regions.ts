import {words as wordList} from '../data/gazetteer-table.js';
import {regionEnd} from './clues.js';
import {regionalOffices} from './regional-offices.js';
import {ambiguousPlaces, isCalendarWord, isCommonWord, type Lexicon} from './lexicon.js';
import {longestRun} from './runs.js';
import type {TokenView} from './token-view.js';

/** Bodies that every region has one of: `Kepala Dinas Perdagangan Kencana Hilir`. */
const regionalBodies = new Set(
	wordList(`
	dinas badan bpbd dprd kpu kpud bawaslu polres polsek polda kejari kejati kodim koramil satpol rsud puskesmas
	disdik dinkes dishub disperindag dinsos bappeda bapenda bkd baznas pmi kadin mui pengadilan kejaksaan kelurahan desa
	kecamatan pemkab pemkot pemprov
`),
);

const regionEnds = new Set(
	wordList(`
	timur barat utara selatan tengah tenggara pusat kota kabupaten raya hulu hilir lor kidul wetan kulon
`),
);

/**
 * Where the region of an office ends that begins at a token and that no list knows, or undefined when the words there are
 * the holder's name. `hasRegion`: the office itself is one of regions (`Bupati`), rather than of a body (`Kepala Dinas …`).
 */
export function readOfficeRegion(
	view: TokenView,
	words: Lexicon,
	from: number,
	hasRegion: boolean,
): number | undefined {
	const {lower, isCapital, tokens} = view;
	const met = regionEnd(lower, isCapital, from, words.regions, words.located);
	if (met !== undefined) return met;
	const to = runEnd(view, words, from);
	const count = to - from;
	if (count === 0) return undefined;
	const isName = words.personNames.has(lower[from]!);
	const holderFollows = isHolder(view, words, to);
	if (ambiguousPlaces.has(tokens[from]!.text)) {
		if (count === 1 ? holderFollows : count > (isName ? 2 : 1)) return from + 1;
	}
	if (isName) return undefined;
	if (holderFollows && count <= 3) return to;
	for (let at = from + 1; at < to; at++) {
		if (regionEnds.has(lower[at]!)) return at + 1;
		if (words.sayers.has(lower[at]!)) return at;
	}
	if (count >= 4) {
		for (let at = from + 1; at < to && at <= from + 3; at++) {
			if (words.personNames.has(lower[at]!)) return at;
		}
		return from + 2;
	}
	return hasRegion && count === 3 ? from + 1 : undefined;
}

/** Whether a region follows an office that stands in these tokens: an office of regions, or a body that each region has. */
export const namesRegion = (lower: readonly string[], from: number, to: number): boolean => {
	for (let at = from; at < to; at++)
		if (regionalOffices.has(lower[at]!) || lower[at] === 'desa') return true;
	return false;
};

export const isRegionalBody = (lower: string): boolean => regionalBodies.has(lower);

/** Capitals in a row that no list knows; a title, a known name or an acronym ends them. */
function runEnd(
	{tokens, lower, isCapital, isAcronym}: TokenView,
	words: Lexicon,
	from: number,
): number {
	let at = from;
	while (
		at - from < longestRun &&
		isCapital[at] &&
		!isAcronym[at] &&
		!isCalendarWord(lower[at]!) &&
		!words.titles.longest(tokens, lower, at) &&
		!words.names.longest(tokens, lower, at)
	)
		at++;
	return at;
}

/** `…, Ratna Wirasti, membuka`: a person's name right after the comma, but not the next one of a list of names. */
function isHolder(view: TokenView, words: Lexicon, comma: number): boolean {
	const {tokens, lower, isCapital} = view;
	const from = comma + 1;
	if (lower[comma] !== ',' || !isCapital[from] || isCalendarWord(lower[from]!)) return false;
	const known = words.names.longest(tokens, lower, from);
	const isName = words.personNames.has(lower[from]!);
	if (known && known.value.type !== 'person' && !isName) return false;
	const title = words.titles.longest(tokens, lower, from)?.value;
	if (title === 'office' || title === 'closed') return false;
	if (words.heads.longest(tokens, lower, from)) return false;
	if (isCommonWord(lower[from]!) && !isName) return false;
	let to = from;
	while (isCapital[to] && to - from < longestRun) to++;
	const and = lower[to] === ',' ? to + 1 : to;
	return !((lower[and] === 'dan' || lower[and] === 'serta') && isCapital[and + 1]);
}
