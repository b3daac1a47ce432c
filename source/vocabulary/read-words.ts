import {functionWords} from '../language/data/function-words.js';
import {
	analyseWord,
	type NameMention,
	type PartOfSpeech,
	recogniseNames,
	type Sentence,
	sentencesOf,
	tagWords,
	type Token,
	type WordAnalysis,
} from '../language/index.js';
import {findWord, type Meaning, meaningIn, meaningOf} from './look-up.js';
import {termsAmong} from './terms.js';
import type {UserDictionary} from './user-dictionary.js';
import type {Word} from './word.js';

/**
 * Every word of a text in order, with its root, its affixes and what it means where it stands. Names of people and
 * places are left whole and mean nothing; a word of a fixed term means what the term does.
 */
export function readWords(text: string, dictionary?: UserDictionary): Word[] {
	const sentences = sentencesOf(text);
	const words = readMeanings(sentences, recogniseNames(text, sentences), dictionary);
	return words.map(({meaning: _, ...word}) => word);
}

/** A word with all that the lexicon says of it where it stands. */
export interface WordWithMeaning extends Word {
	readonly meaning?: Meaning;
}

/** As `readWords`, of sentences whose names are known; both are in text order. */
export function readMeanings(
	sentences: readonly Sentence[],
	names: readonly NameMention[],
	dictionary?: UserDictionary,
): WordWithMeaning[] {
	const words: WordWithMeaning[] = [];
	let at = 0;
	for (const {tokens} of sentences) {
		const print = printOf(tokens);
		const meanings = meaningsIn(tokens, dictionary);
		let isFirst = true;
		for (const [index, token] of tokens.entries()) {
			if (token.kind !== 'word') continue;
			while (at < names.length && names[at]!.end <= token.start) at++;
			const {text: word, start, end} = token;
			const name = names[at];
			const isInName = name !== undefined && name.start <= start && end <= name.end;
			const analysis = isInName
				? analyseInName(token, name, print)
				: analyseOutside(token, isFirst, print);
			const isWhole =
				(isInName && isOwnName(name)) || isUnknownName(token, analysis, isFirst, print);
			const meaning = isWhole ? undefined : meanings(index);
			words.push(wordWith(word, analysis, meaning, start, end));
			isFirst = false;
		}
	}
	return words;
}

function wordWith(
	word: string,
	{root, affixes}: WordAnalysis,
	meaning: Meaning | undefined,
	start: number,
	end: number,
): WordWithMeaning {
	if (!meaning) return {word, root, affixes, gloss: null, start, end};
	const gloss = {en: meaning.glosses};
	const head = meaning.entry.word;
	return head.includes(' ')
		? {word, root, affixes, gloss, term: head, start, end, meaning}
		: {word, root, affixes, gloss, start, end, meaning};
}

/** What the words of a sentence mean, by their index among its tokens. Its parts of speech are read when first needed. */
export function meaningsIn(
	tokens: readonly Token[],
	dictionary?: UserDictionary,
): (index: number) => Meaning | undefined {
	const words = tokens.map(({text}) => text.toLowerCase());
	const terms = termsAmong(words);
	let parts: readonly PartOfSpeech[] | undefined;
	const partOf = (index: number): PartOfSpeech | undefined => (parts ??= tagWords(tokens))[index];
	return (index) => {
		const term =
			terms.length === 0 ? undefined : terms.find(({from, to}) => from <= index && index < to);
		return term
			? meaningIn({entry: term.entry, as: 'word'}, {words, at: term.from}, dictionary)
			: meaningOf(words[index]!, {words, at: index, partOf}, dictionary);
	};
}

/** The names of people and places mean nothing; those of bodies and events are words (`Komisi Pemberantasan Korupsi`). */
const isOwnName = ({type}: NameMention): boolean => type === 'person' || type === 'place';

/**
 * A capital inside a sentence that the names did not explain, on a word that neither affixes nor common use (*Presiden*,
 * *Undang-Undang*) give away.
 */
function isUnknownName(
	{text}: Token,
	{affixes}: WordAnalysis,
	isFirst: boolean,
	print: Print,
): boolean {
	if (affixes.length > 0) return false;
	if (isAcronym(text, print)) return true;
	if (isFirst || print !== 'usual' || text === text.toLowerCase()) return false;
	return (findWord(text)?.entry.band ?? rarest) > common;
}

const common = 3;
const rarest = 5;

/** How a sentence is printed: as usual, with capitals on most of its words as headlines have them, or all in capitals. */
type Print = 'usual' | 'headline' | 'capitals';

function printOf(tokens: readonly Token[]): Print {
	const words = tokens.filter(({kind}) => kind === 'word');
	if (words.every(({text}) => text === text.toUpperCase())) return 'capitals';
	const isHeadline = words.every(
		({text}) => text !== text.toLowerCase() || functionWords.has(text),
	);
	return isHeadline && words.length > 2 ? 'headline' : 'usual';
}

const isAcronym = (text: string, print: Print): boolean =>
	print !== 'capitals' && text.length > 1 && text === text.toUpperCase();

const leave = (text: string): WordAnalysis => ({root: text.toLowerCase(), affixes: []});

/**
 * A word in a name is taken apart where it is one that the language knows: in the name of a body or an event
 * (`Kementerian Pertahanan`), and where it says what kind of place a name is (`Kepulauan Riau`).
 */
function analyseInName({text, start, end}: Token, name: NameMention, print: Print): WordAnalysis {
	if (isAcronym(text, print)) return leave(text);
	const isWord =
		name.type === 'organisation' ||
		name.type === 'event' ||
		(name.type === 'place' &&
			start === name.start &&
			end < name.end &&
			kindsOfPlace.has(text.toLowerCase()));
	return isWord ? analyseWord(text) : leave(text);
}

/** Words with affixes that begin the names of places. */
const kindsOfPlace = new Set(
	'bendungan kecamatan kelurahan kepulauan kerajaan kesultanan pegunungan pelabuhan perairan perbatasan perkampungan perumahan'.split(
		' ',
	),
);

function analyseOutside({text}: Token, isFirst: boolean, print: Print): WordAnalysis {
	const lower = text.toLowerCase();
	if (text === lower || isFirst || print === 'capitals') {
		return isAcronym(text, print) ? leave(text) : analyseWord(lower);
	}
	if (isAcronym(text, print)) return leave(text);
	const analysis = analyseWord(text);
	// A capital inside a sentence is most often a name that nobody knows: `Permadi`, but not `Pertahanan`.
	return print === 'headline' || isSurelyBuilt(analysis) ? analysis : leave(text);
}

const isSurelyBuilt = ({affixes}: WordAnalysis): boolean =>
	affixes.length > 1 || affixes.some((affix) => affix === 'peN-' || affix.includes('…'));
