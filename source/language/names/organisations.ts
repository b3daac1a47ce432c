import {words as wordList} from '../data/gazetteer-table.js';
import {organisationWords} from '../data/gazetteer-heads.js';
import {isCalendarWord, isCommonWord, type Lexicon} from './lexicon.js';
import {isRoman, type TokenView} from './token-view.js';

/** Heads that take any following name, not only common words: `Asosiasi Peternak Layer`, `Front Rakyat Bersatu`. */
const lenientHeads = new Set(
	wordList(`
	asosiasi persatuan perkumpulan perhimpunan himpunan ikatan gabungan federasi konfederasi serikat aliansi
	organisasi forum gerakan front barisan laskar lembaga koalisi kabinet pasukan kodam korem polda polres
	polsek bursa koperasi pusat tentara garda dewan komite kelompok lapas rutan konsil puskesmas satgas
	kantor perum lanud polresta polrestabes kejari kejati kanwil
`),
);

const parliaments = new Set(['dpr', 'dprd', 'mpr', 'dewan']);

/** Heads that name nothing by themselves and whose unit within a body the news never means as the body. */
const inner = new Set(
	wordList(`
	komisi fraksi divisi biro unit tim bidang
`),
);

/**
 * Where a body's name that begins with a common head (`Kementerian`, `Dinas`, `Asosiasi`) ends, or undefined when the
 * head stands alone. `inOffice`: a person's name may follow directly, so an unknown word ends it.
 */
export function readCommonBody(
	view: TokenView,
	words: Lexicon,
	from: number,
	after: number,
	inOffice: boolean,
): number | undefined {
	const {tokens, lower, isCapital, isAcronym} = view;
	const head = lower[from]!;
	const isLenient = lenientHeads.has(head);
	let to = after;
	let at = after;
	while (at < tokens.length) {
		const word = lower[at]!;
		if (isCapital[at]) {
			const known = words.names.longest(tokens, lower, at);
			if (
				isNamingWord(words, word) &&
				!(known && known.to > at + 1 && known.value.type === 'organisation')
			) {
				at++;
			} else if (known?.value.type === 'place') {
				at = known.to;
			} else if (head === 'badan' && known && parliaments.has(word)) {
				at = known.to;
			} else if (inner.has(head) && known) {
				break;
			} else if (
				words.heads.longest(tokens, lower, at)?.value === 'place' &&
				!inOffice &&
				isCapital[at + 1]
			) {
				at++;
			} else if (isRoman(tokens[at]!.text)) {
				if (inner.has(head)) break;
				at++;
			} else if (isAcronym[at] && !known && !inOffice && word.length <= 5) {
				at++;
			} else if (known && known.value.type === 'organisation' && isLenient && to > after) {
				at = known.to;
			} else if (known === undefined && !inOffice && isLenient && !words.personNames.has(word)) {
				at++;
			} else if (isLenient && known === undefined && endsAtComma(view, words, at)) {
				at++;
			} else {
				break;
			}
			to = at;
			continue;
		}
		if (
			joins(view, at) &&
			isCapital[at + 1] &&
			organisationWords.has(lower[at + 1]!) &&
			!startsBody(view, words, at + 1)
		) {
			if (word === ',' && !listGoesOn(view, at)) break;
			const skip = lower[at + 1] === 'dan' ? 2 : 1;
			at += skip;
			continue;
		}
		if (
			word === ',' &&
			lower[at + 1] === 'dan' &&
			isCapital[at + 2] &&
			organisationWords.has(lower[at + 2]!) &&
			to > after
		) {
			at += 2;
			continue;
		}
		if (
			to === after &&
			(head === 'kementerian' || head === 'departemen') &&
			organisationWords.has(word)
		) {
			to = at = readLowerPortfolio(view, words, at);
			continue;
		}
		break;
	}
	if (to === after) return undefined;
	if (forces.has(head) && isCountryOnly(view, words, after, to)) return undefined;
	return to;
}

/** A word that bodies' names are made of: from the list, or any everyday word but days and months. */
const isNamingWord = (words: Lexicon, lower: string): boolean =>
	organisationWords.has(lower) ||
	(isCommonWord(lower) && !words.personNames.has(lower) && !isCalendarWord(lower));

/** `Ketua Asosiasi Nelayan Pesisir, …`: what is left before the comma belongs to the body, for the name comes after it. */
function endsAtComma({lower, isCapital}: TokenView, words: Lexicon, from: number): boolean {
	let at = from;
	while (isCapital[at] && !words.personNames.has(lower[at]!) && at - from < 3) at++;
	return at > from && lower[at] === ',' && isCapital[at + 1] === true;
}

/** `Tentara Jepang`, `Pasukan Israel`: some country's soldiers, not a body of that name. */
const forces = new Set(['tentara', 'pasukan', 'kelompok', 'pemerintah', 'gerakan', 'tim']);

function isCountryOnly(view: TokenView, words: Lexicon, from: number, to: number): boolean {
	const known = words.names.longest(view.tokens, view.lower, from);
	return known !== undefined && known.value.isCountry === true && known.to === to;
}

/** `Kementerian luar negeri Mesir`: the portfolio in small letters. */
function readLowerPortfolio(view: TokenView, words: Lexicon, from: number): number {
	const {tokens, lower, isCapital} = view;
	let at = from;
	while (at < tokens.length && !isCapital[at] && organisationWords.has(lower[at]!)) at++;
	const known = isCapital[at] ? words.names.longest(tokens, lower, at) : undefined;
	return known?.value.type === 'place' ? known.to : at;
}

const joiners = new Set(
	wordList(`
	dan atau untuk terhadap atas , / -
`),
);

const joins = (view: TokenView, at: number): boolean => joiners.has(view.lower[at]!);

/** `Politik, Hukum, dan Keamanan`: a comma belongs to the name only when the list ends in *dan* soon. */
function listGoesOn({lower, isCapital}: TokenView, comma: number): boolean {
	for (let at = comma + 1; at < comma + 9 && at < lower.length; at++) {
		if (lower[at] === 'dan')
			return isCapital[at + 1] === true && organisationWords.has(lower[at + 1]!);
		if (lower[at] !== ',' && !(isCapital[at] && organisationWords.has(lower[at]!))) return false;
	}
	return false;
}

/** Heads that begin another body, never the second half of a name: `Kementerian Kesehatan dan Badan …`. */
const wholeBodies = new Set(
	wordList(
		'badan kementerian dinas komisi dewan lembaga kejaksaan pengadilan polda mahkamah majelis bank komite',
	),
);

function startsBody(view: TokenView, words: Lexicon, at: number): boolean {
	const head = words.heads.longest(view.tokens, view.lower, at)?.value;
	if (head === 'proper' || wholeBodies.has(view.lower[at]!)) return true;
	const known = words.names.longest(view.tokens, view.lower, at);
	return known?.value.type === 'organisation' && !(known.to === at + 1);
}

const shortTypes = new Set(
	wordList(`
	sd sdn smp smpn sma sman smk smkn mts man sekolah
`),
);

/** Where a body's name that begins with a proper head (`PT`, `Universitas`, `Bank`) ends. */
export function readProperBody(
	view: TokenView,
	words: Lexicon,
	from: number,
	after: number,
	inOffice: boolean,
): number | undefined {
	const {tokens, lower, isCapital} = view;
	let at = after;
	const known = isCapital[after] ? words.names.longest(tokens, lower, after) : undefined;
	if (known?.value.type === 'organisation' && known.to > after + 1)
		return readCompanyForm(view, known.to);
	if (tokens[after]?.text.length === 1 && !isCapital[after + 1]) return undefined;
	while (at < tokens.length && at - after < 7) {
		const token = tokens[at]!;
		if (isCapital[at]) {
			if (at > after && (lower[at - 1] === 'tbk' || lower[at - 1] === 'persero')) break;
			if (inOffice && at > after && words.personNames.has(lower[at]!)) break;
			if (at > after && words.titles.longest(tokens, lower, at)?.value === 'office') break;
			at++;
		} else if (token.text === '&' && isCapital[at + 1]) {
			at++;
		} else if (
			token.kind === 'number' &&
			token.text.length <= 3 &&
			(shortTypes.has(lower[from]!) || at > after)
		) {
			at++;
		} else if (
			token.text === 'dan' &&
			isCapital[at + 1] &&
			at > after &&
			organisationWords.has(lower[at + 1]!) &&
			!startsBody(view, words, at + 1)
		) {
			at++;
		} else {
			break;
		}
	}
	if (at === after) return undefined;
	if (lower[from] === 'pt' || lower[from] === 'bank') at = readCompanyForm(view, at);
	return at;
}

/** `(Persero)`, `Tbk`, `(Persero) Tbk`, `, Tbk.` after a company's name. */
export function readCompanyForm({tokens, lower}: TokenView, from: number): number {
	let at = from;
	if (lower[at] === '(' && lower[at + 1] === 'persero' && lower[at + 2] === ')') at += 3;
	if (lower[at] === ',' && lower[at + 1] === 'tbk') at++;
	if (lower[at] === 'tbk') at++;
	return Math.min(at, tokens.length);
}
