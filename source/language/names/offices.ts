import {words as wordList} from '../data/gazetteer-table.js';
import {organisationWords} from '../data/gazetteer-heads.js';
import {isCommonWord, type Lexicon} from './lexicon.js';
import {isRegionalBody, namesRegion, readOfficeRegion} from './office-regions.js';
import {regionEnd} from './clues.js';
import {readCommonBody, readProperBody} from './organisations.js';
import {isRoman, type TokenView} from './token-view.js';

/** An office or rank with what it presides over: `Ketua Umum Partai Demokrat`, `Menteri Pertahanan Rusia`. */
export interface OfficeReading {
	/** Index of the token after it. */
	readonly to: number;
	/** Bodies named within it, as token indices. */
	readonly bodies: ReadonlyArray<readonly [from: number, to: number]>;
}

/** Reads the complement of an office whose head words end before `after`. */
export function readOffice(
	view: TokenView,
	words: Lexicon,
	from: number,
	after: number,
): OfficeReading {
	const {tokens, lower, isCapital, isAcronym} = view;
	const bodies: Array<[number, number]> = [];
	let at = after;
	const hasRegion = namesRegion(lower, from, after);
	/** The region of an office that no list knows: right after the office, or after its body. */
	const regionHere = (index: number, isKnown: boolean): number | undefined => {
		const body = bodies.at(-1);
		const isDue = hasRegion
			? index === after
			: body !== undefined && body[1] === index && isRegionalBody(lower[body[0]]!);
		return isDue && !isKnown ? readOfficeRegion(view, words, index, hasRegion) : undefined;
	};
	for (;;) {
		const word = lower[at];
		if (word === undefined) break;
		if (isCapital[at]) {
			const known = words.names.longest(tokens, lower, at);
			const head = words.heads.longest(tokens, lower, at);
			const title = words.titles.longest(tokens, lower, at);
			const isName = words.personNames.has(word);
			const region = regionHere(at, known !== undefined);
			if (region !== undefined) {
				at = region;
				break;
			}
			if (known?.value.type === 'organisation' && !(isName && known.to === at + 1)) {
				const end = extendBody(view, words, at, known.to);
				bodies.push([at, end]);
				at = end;
			} else if (
				known?.value.type === 'place' &&
				!(isName && known.to === at + 1 && !isCapital[known.to])
			) {
				at = known.to;
			} else if (known?.value.type === 'person') {
				break;
			} else if (head && (head.value === 'common' || head.value === 'proper') && !isName) {
				const end =
					head.value === 'common'
						? readCommonBody(view, words, at, head.to, true)
						: readProperBody(view, words, at, head.to, true);
				if (end !== undefined) bodies.push([at, end]);
				at = end ?? head.to;
			} else if (title && title.value !== 'address' && !isName) {
				at = title.to;
			} else if (
				!isName &&
				(organisationWords.has(word) || isCommonWord(word) || isRoman(tokens[at]!.text))
			) {
				at++;
			} else if (isAcronym[at] && !isName && isCapital[at + 1] && !isAcronym[at + 1]) {
				bodies.push([at, at + 1]);
				at++;
			} else if (head?.value === 'place' && !isName) {
				at = head.to;
				if (isCapital[at] && isCapital[at + 1] && !words.personNames.has(lower[at]!))
					at = readOfficeRegion(view, words, at, true) ?? at + 1;
			} else if (!isName && startsThing(view, words, at + 1)) {
				at++;
			} else {
				break;
			}
			continue;
		}
		const isJoiner =
			word === 'dan' ||
			word === '/' ||
			word === '-' ||
			word === 'bidang' ||
			word === 'urusan' ||
			word === 'untuk';
		if (
			isJoiner &&
			at > after &&
			isCapital[at + 1] &&
			organisationWords.has(lower[at + 1]!) &&
			!words.personNames.has(lower[at + 1]!) &&
			!words.titles.longest(tokens, lower, at + 1)
		) {
			at++;
			continue;
		}
		if (
			word === ',' &&
			at > after &&
			isCapital[at + 1] &&
			organisationWords.has(lower[at + 1]!) &&
			!words.personNames.has(lower[at + 1]!) &&
			portfolioGoesOn(view, at)
		) {
			at++;
			continue;
		}
		if (word === 'terpilih' || word === 'nonaktif' || word === 'sementara') {
			at++;
			continue;
		}
		if (
			word === '(' &&
			lower[at + 2] === ')' &&
			(isAcronym[at + 1] || lower[at + 1] === 'purn') &&
			(isCapital[at + 3] ?? false)
		) {
			if (bodies.length > 0 && isAcronym[at + 1]) bodies.push([at + 1, at + 2]);
			at += 3;
			continue;
		}
		break;
	}
	return {to: at, bodies};
}

/** Bodies with branches carry their region: `DPRD Kota Medan`, `KPU Jawa Barat`. */
export function extendBody(
	{tokens, lower, isCapital}: TokenView,
	words: Lexicon,
	from: number,
	to: number,
): number {
	if (companyForms.has(lower[to] ?? '') && isCapital[to]) return to + 1;
	if (!branched.has(lower[from]!) || to !== from + 1 || !isCapital[to]) return to;
	let at = to;
	if (/^(?:kota|kabupaten|provinsi|kab)$/.test(lower[at]!) && isCapital[at + 1]) at++;
	const known = words.names.longest(tokens, lower, at);
	if (known) return known.value.type === 'place' ? known.to : to;
	return regionEnd(lower, isCapital, at, words.regions) ?? to;
}

const companyForms = new Set(['limited', 'ltd', 'inc', 'group', 'grup', 'tbk', 'corp']);

const branched = new Set(
	wordList(`
	dprd bpbd kpu kpud bawaslu mui bnnp bnnk dinkes dishub disdik kadin kejati kejari walhi basarnas
`),
);

/** Whether a body, or a word that begins one, stands at a token. */
export function startsThing(
	{tokens, lower, isCapital}: TokenView,
	words: Lexicon,
	at: number,
): boolean {
	if (!isCapital[at] || words.personNames.has(lower[at]!)) return false;
	const known = words.names.longest(tokens, lower, at);
	if (known) return known.value.type === 'organisation';
	const head = words.heads.longest(tokens, lower, at);
	return (head?.value === 'common' || head?.value === 'proper') && isCapital[head.to] === true;
}

function portfolioGoesOn({lower, isCapital}: TokenView, comma: number): boolean {
	for (let at = comma + 1; at < comma + 8 && at < lower.length; at++) {
		if (lower[at] === 'dan')
			return isCapital[at + 1] === true && organisationWords.has(lower[at + 1]!);
		if (lower[at] !== ',' && !(isCapital[at] && organisationWords.has(lower[at]!))) return false;
	}
	return false;
}
