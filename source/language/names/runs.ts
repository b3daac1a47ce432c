import {words as wordList} from '../data/gazetteer-table.js';
import {roots} from '../data/roots.js';
import {isCalendarWord, isEverydayWord, type Lexicon} from './lexicon.js';
import {isNamePart} from './word-evidence.js';
import {isRoman, type TokenView} from './token-view.js';

const particles = new Set(
	wordList(`
	bin binti bint ibn van der den von de da dos del du la le al el of the
`),
);

/** Tokens after which a run of capitals is no name: reading each of its words to the end of an endless run takes too long. */
export const longestRun = 40;

/**
 * Where a run of capitalised words that no list knows ends: words, initials (`M.`), numerals (`Abdullah II`) and the
 * particles between them (`bin`, `van`, `al-`). A run ends where a known name, office or head begins.
 */
export function readRun(view: TokenView, words: Lexicon, from: number): number {
	const {tokens, lower, isCapital} = view;
	const end = Math.min(tokens.length, from + longestRun);
	let at = from;
	while (at < end) {
		const word = lower[at]!;
		if (isCapital[at]) {
			if (at > from && endsRun(view, words, from, at)) break;
			at++;
			if (isInitialLetter(view, at - 1) && tokens[at]?.text === '.' && isCapital[at + 1]) at++;
			continue;
		}
		if (at === from) break;
		if (word.length > 3 && /^(?:al|el|as|an|ar)[-‐’']/.test(word)) {
			at++;
			continue;
		}
		if (particles.has(word) && isCapital[at + 1] && adjacent(view, at)) {
			at++;
			continue;
		}
		if (tokens[at]!.text === '&' && isCapital[at + 1]) {
			at++;
			continue;
		}
		break;
	}
	return at;
}

const isInitialLetter = ({tokens}: TokenView, at: number): boolean =>
	tokens[at]!.text.length === 1 || /^[A-Z][a-z]$/.test(tokens[at]!.text);

/** A one-word particle such as *of* or *the* joins only inside a longer foreign name. */
const adjacent = ({lower, isCapital}: TokenView, at: number): boolean =>
	isCapital[at - 1] === true && (isCapital[at + 1] === true || particles.has(lower[at + 1]!));

/** Academic degrees after a name: `SH`, `MSi`, `SpPD-KEMD`. */
export const isDegree = (text: string): boolean =>
	isSpecialist(text) || degrees.has(text.replace(/\./g, '').toLowerCase());

const isSpecialist = (text: string): boolean => /^Sp\.?[A-Z]/.test(text);

/** `Basuki Terisak`: a headline run on to the sentence, no name. */
const isVerb = (words: Lexicon, word: string): boolean =>
	/^(?:me|ber|di|ter)[a-z]{4,}/.test(word) &&
	!words.personNames.has(word) &&
	!roots.has(word) &&
	isEverydayWord(word);

const degrees = new Set(
	wordList(`
	sh mh se mm spd mpd sag mag sip msi sos ssos msos skm mkes shi mhi phd mba msc ba bba bsc llm skom mkom sikom spdi mpdi
`),
);

/** `Jokowi-JK`, `Prabowo-Hatta`: both are named, and the next name is another's. */
const isPair = (words: Lexicon, word: string): boolean =>
	word.includes('-') && isNamePart(words, word);

function endsRun(view: TokenView, words: Lexicon, from: number, at: number): boolean {
	const {tokens, lower, isAcronym} = view;
	if (isRoman(tokens[at]!.text)) return false;
	if (isCalendarWord(lower[at]!)) return true;
	const {text} = tokens[at]!;
	if (isSpecialist(text) || (isDegree(text) && words.personNames.has(lower[from]!))) return true;
	if (isVerb(words, lower[at]!)) return true;
	if (at === from + 1 && isPair(words, lower[from]!) && words.personNames.has(lower[at]!))
		return true;
	if (
		at === from + 1 &&
		isAcronym[from] &&
		tokens[from]!.text.length > 2 &&
		!tokens[from]!.text.includes('.') &&
		!isAcronym[at] &&
		words.personNames.has(lower[at]!)
	)
		return true;
	const isName = words.personNames.has(lower[at]!);
	const known = words.names.longest(tokens, lower, at);
	if (known) {
		const inPerson = words.personNames.has(lower[from]!);
		const {type, isCountry} = known.value;
		const isSingle = known.to === at + 1;
		if (type === 'person') return !inPerson && !isName;
		if (type === 'place') {
			if (isCountry || !isSingle) return !isName || !isSingle;
			return inPerson && !isName;
		}
		if (type === 'organisation') return !(isSingle && (isName || !isAcronym[at]));
		return !isName;
	}
	if (isName) return false;
	const title = words.titles.longest(tokens, lower, at);
	if (title && title.value !== 'address' && !(title.value === 'rank' && title.to === at + 1))
		return true;
	const head = words.heads.longest(tokens, lower, at);
	return (
		head !== undefined &&
		head.value !== 'event' &&
		view.isCapital[head.to] === true &&
		words.personNames.has(lower[from]!)
	);
}
