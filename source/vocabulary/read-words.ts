import {functionWords} from '../language/data/function-words.js';
import {
	analyseWord,
	type NameMention,
	recogniseNames,
	type Sentence,
	sentencesOf,
	type Token,
	type WordAnalysis,
} from '../language/index.js';
import type {Word} from './word.js';

/** Every word of a text in order, with its root and affixes. Names of people and places are left whole. */
export function readWords(text: string): Word[] {
	const sentences = sentencesOf(text);
	return wordsOf(sentences, recogniseNames(text, sentences));
}

/** As `readWords`, of sentences whose names are known; both are in text order. */
export function wordsOf(sentences: readonly Sentence[], names: readonly NameMention[]): Word[] {
	const words: Word[] = [];
	let at = 0;
	for (const {tokens} of sentences) {
		const print = printOf(tokens);
		let isFirst = true;
		for (const token of tokens) {
			if (token.kind !== 'word') continue;
			while (at < names.length && names[at]!.end <= token.start) at++;
			const {text: word, start, end} = token;
			const name = names[at];
			const isInName = name !== undefined && name.start <= start && end <= name.end;
			const analysis = isInName
				? analyseInName(token, name, print)
				: analyseOutside(token, isFirst, print);
			words.push({word, ...analysis, gloss: null, start, end});
			isFirst = false;
		}
	}
	return words;
}

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
