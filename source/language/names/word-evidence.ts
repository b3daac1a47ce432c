import {words as wordList} from '../data/gazetteer-table.js';
import {foreignWords} from '../data/gazetteer-foreign-words.js';
import {isCommonWord, isEverydayWord, type Lexicon} from './lexicon.js';
import type {Tally} from './tally.js';
import type {TokenView} from './token-view.js';

/** Points for bare capitals that nothing else speaks about. */
const shapeOfOne = 1.2;
const shapeOfMore = 1.6;

const placeEnds = new Set(
	wordList(`
	timur barat utara selatan tengah tenggara pusat center centre square park street avenue airport hall
	tower island islands river lake bay beach valley county city raya indah hulu hilir lor kidul wetan kulon
	residence mall plaza mansion stadium
`),
);
const governments = new Set(['pemerintahan', 'pemerintah', 'kabinet', 'era', 'duet']);

/** Weighs the words of a run themselves: names, endings of bodies and places, everyday words, shapes. */
export function weighWords(
	{tokens, lower, isAcronym}: TokenView,
	words: Lexicon,
	from: number,
	to: number,
	seenLower: ReadonlySet<string>,
	tally: Tally,
): void {
	let names = 0;
	/** Names that are not everyday words as well, as *Muslim*, *Hari* and *Bintang* are. */
	let sure = 0;
	let common = 0;
	let everyday = 0;
	let foreign = 0;
	let plain = 0;
	for (let at = from; at < to; at++) {
		const word = lower[at]!;
		if (tokens[at]!.kind !== 'word') continue;
		plain++;
		if (isNamePart(words, word)) {
			names++;
			if (!isCommonWord(word) && !foreignWords.has(word)) sure++;
		} else if (isCommonWord(word) || seenLower.has(word)) common++;
		else if (!isAcronym[at] && isEverydayWord(word)) everyday++;
		if (foreignWords.has(word)) foreign++;
		if (hasInnerCapital(tokens[at]!.text)) {
			tally.add('person', -2.5, 'inner-capital');
			tally.add('place', -2.5, 'inner-capital');
		}
		if (word === 'bin' || word === 'binti' || /^(?:al|el)[-‐]/.test(word))
			tally.add('person', 4, 'patronymic');
		if (tokens[at]!.text.length === 1 && at > from - 1 && to - from > 1 && at < to - 1)
			tally.add('person', 1.5, 'initial');
	}
	if (plain === 1 && lower[from]!.includes('-') && governments.has(lower[from - 1] ?? '')) {
		tally.add('person', -6, 'pair');
	}
	if (names > 0)
		tally.add(
			'person',
			pointsOfNames({names, sure, plain, known: names + common + everyday, foreign}),
			'person-names',
		);
	if (names === 0 && common + everyday === plain && plain > 0) {
		tally.add('person', -3, 'common-words');
		if (everyday === 0) tally.add('place', -2, 'common-words');
	}
	if (
		!words.personNames.has(lower[from]!) &&
		(isCommonWord(lower[from]!) || lower[from] === 'the')
	) {
		tally.add('person', -3, 'common-first');
	}
	if (lower[from] === 'the' && plain > 1) tally.add('organisation', 1.5, 'the');
	if (names === 0 && plain > 1 && foreign > 0) tally.add('person', -1.5, 'foreign-words');
	const last = lower[to - 1]!;
	if (to - from > 1 && words.organisationSuffixes.has(last))
		tally.add('organisation', 4, 'body-ending');
	if (to - from > 1 && placeEnds.has(last) && names === 0) tally.add('place', 2.5, 'place-ending');
	if (plain > 1 && tokens.slice(from, to).some((token) => token.text === '&'))
		tally.add('organisation', 3, 'ampersand');
	if (plain > 1 && names === 0 && isAcronym.slice(from, to).every(Boolean)) {
		for (const type of ['person', 'place'] as const) tally.add(type, -4, 'acronym');
	}
	if (plain === 1 && isAcronym[from]) tally.add('person', -3, 'acronym');
	if (plain === 1 && tokens[from]!.text.length === 1) {
		for (const type of ['person', 'place', 'organisation'] as const) tally.add(type, -4, 'letter');
	}
	if (/\.(?:com|co|id|net|org)$/.test(last)) tally.add('organisation', 4, 'host');
	if (names === 0 && plain > 0 && plain <= 4 && common === 0 && !isAcronym[from])
		tally.add('person', plain === 1 ? shapeOfOne : shapeOfMore, 'shape');
}

/** What known names in a run are worth; those that are everyday words too count for little among more such words. */
function pointsOfNames(count: {
	names: number;
	sure: number;
	plain: number;
	known: number;
	foreign: number;
}): number {
	const {names, sure, plain, known, foreign} = count;
	if (sure === 0 && (known === plain || foreign > 1))
		return plain === 1 ? 1 : names === plain ? 2 : 0.5;
	return names < plain ? 2.5 : 3 + Math.min(names, 2) * 0.5;
}

/** `SteamOS`, `GoTo`, `5G`; not `McCartney`, `DeVito` or `Kim-Lee`. */
function hasInnerCapital(text: string): boolean {
	if (/\d/.test(text)) return true;
	return (
		text.length > 3 &&
		text !== text.toUpperCase() &&
		/[a-z][A-Z]|[A-Z]{2}/.test(text) &&
		!/^(?:Mc|Mac|De|Di|La|Le|O['’])/.test(text)
	);
}

/** Known as a part of people's names; the halves of `Prabowo-Hatta` count too. */
export function isNamePart(words: Lexicon, lower: string): boolean {
	if (words.personNames.has(lower)) return true;
	if (!lower.includes('-')) return false;
	return lower
		.split('-')
		.every((part) => part !== '' && (words.personNames.has(part) || part === 'jk'));
}
