import {provinces} from '../../language/data/gazetteer-regions.js';
import {shuffled} from '../chance.js';
import {alike, englishNameWords, nameWords} from '../data/acronym-words.js';
import {findPlace} from '../places.js';

const links = /^(?:dan|untuk|dari|di|ke|atas|dalam|of|on|and|for|the|in|to|per|&)$/i;

/** A word of an expansion with the letters that the acronym takes from it. */
interface Part {
	readonly word: string;
	/** In small letters; empty for words that the acronym passes over. */
	readonly piece: string;
}

/**
 * Wrong expansions that the same letters fit: one or two of the words changed, the parts shared evenly among all.
 */
export function acronymDistractors(
	expansion: string,
	acronym: string,
	count: number,
	random: () => number,
): string[] {
	const parts = alignedWith(acronym, expansion.split(' '));
	if (!parts) return [];
	const pool = poolFor(parts);
	const choices = parts.map((part) => othersFor(part, parts, pool, random));
	// The head of a name is changed last: it tells what sort of thing it is.
	const places = [...choices.keys()]
		.filter((at) => choices[at]!.length > 0)
		.sort((a, b) => Number(a === 0) - Number(b === 0));
	const [first, second] =
		places.length > 1 && places[1] !== 0 ? shuffledPair(places, random) : places;
	// Where but one word can change, the others give it away.
	if (first === undefined || second === undefined) return [];
	const write = (changes: ReadonlyMap<number, string>) =>
		parts.map(({word}, at) => changes.get(at) ?? word).join(' ');
	const [one, other] = choices[first]!;
	const found: string[] = [];
	const [two, more] = choices[second]!;
	found.push(write(new Map([[first, one!]])), write(new Map([[second, two!]])));
	found.push(
		write(
			new Map([
				[first, one!],
				[second, two!],
			]),
		),
	);
	if (other !== undefined) found.push(write(new Map([[first, other]])));
	if (more !== undefined) found.push(write(new Map([[second, more]])));

	return found.slice(0, Math.max(count, 3));
}

function shuffledPair(places: readonly number[], random: () => number): number[] {
	return shuffled(
		places.filter((at) => at > 0),
		random,
	).slice(0, 2);
}

/** Which letters come from which word: first letters, else the syllables that words like *Kemenkeu* are made of. */
function alignedWith(acronym: string, words: readonly string[]): Part[] | undefined {
	const letters = acronym.toLowerCase().replace(/[^\p{L}]/gu, '');
	const bare = words.map((word) => word.toLowerCase().replace(/[^\p{L}]/gu, ''));
	const content = bare.filter((word) => !links.test(word));
	if (content.map((word) => word[0] ?? '').join('') === letters)
		return words.map((word, at) => ({word, piece: links.test(bare[at]!) ? '' : bare[at]![0]!}));
	if (letters.length > 14 || words.length > 6) return undefined;
	const pieces = syllables(letters, bare);
	return pieces && words.map((word, at) => ({word, piece: pieces[at]!}));
}

function syllables(letters: string, words: readonly string[]): string[] | undefined {
	const [word, ...rest] = words;
	if (word === undefined) return letters === '' ? [] : undefined;
	for (let length = Math.min(letters.length - rest.length, word.length); length > 0; length--) {
		const piece = letters.slice(0, length);
		if (!word.includes(piece)) continue;
		const others = syllables(letters.slice(length), rest);
		if (others) return [piece, ...others];
	}
	if (!links.test(word)) return undefined;
	const others = syllables(letters, rest);
	return others && ['', ...others];
}

type Lines = ReadonlyArray<readonly string[]>;

const known = (table: Lines) => new Set(table.flat().map((word) => word.toLowerCase()));
const indonesian = known(nameWords);
const english = known(englishNameWords);

function poolFor(parts: readonly Part[]): Lines {
	const words = parts.map(({word}) => word.toLowerCase());
	const count = (list: ReadonlySet<string>) => words.filter((word) => list.has(word)).length;
	const isForeign =
		count(english) > count(indonesian) ||
		words.some((word) => /^(?:of|on|and|for|the)$/.test(word));
	return isForeign ? englishNameWords : nameWords;
}

let towns: readonly string[] | undefined;

/** Words that could stand for a part: of its letters, in its own case; for a place, places. */
function othersFor(
	{word, piece}: Part,
	parts: readonly Part[],
	pool: Lines,
	random: () => number,
): string[] {
	if (piece === '') return [];
	const lower = word.toLowerCase();
	const isLower = word === lower;
	const held = new Set(parts.map((part) => part.word.toLowerCase()));
	const like = pool.filter((line) => line.some((other) => other.toLowerCase() === lower)).flat();
	const isPlace =
		!isLower && like.length === 0 && /^(?:city|regency)$/.test(findPlace(word)?.kind ?? '');
	towns ??= provinces.flatMap(({cities}) => cities).filter((name) => !name.includes(' '));
	const atStart = lower.startsWith(piece);
	const fits = (other: string) =>
		!held.has(other) && (atStart ? other.startsWith(piece) : other.includes(piece));
	const found = [...new Set(isPlace ? towns : like)].filter((other) => fits(other.toLowerCase()));
	return shuffled(found, random)
		.slice(0, 4)
		.map((other) => (isLower ? other.toLowerCase() : other));
}

/** For a name whose letters spell nothing: the same name with others of the words that tell its like apart. */
export function renamed(name: string, random: () => number): string[] {
	const words = name.split(' ');
	const places = words.flatMap((word, at) => {
		const group = alike.find((line) => line.includes(word));
		const others = group?.filter((other) => !words.includes(other)) ?? [];
		return others.length > 0 ? [{at, others: shuffled(others, random)}] : [];
	});
	const [first, second] = places.reverse();
	if (!first) return [];
	const write = (changes: ReadonlyArray<readonly [number, string]>) =>
		words.map((word, at) => changes.find(([place]) => place === at)?.[1] ?? word).join(' ');
	if (!second) return first.others.map((other) => write([[first.at, other]]));
	const [a, more] = first.others;
	const [b] = second.others;
	return [
		write([[first.at, a!]]),
		write([[second.at, b!]]),
		write([
			[first.at, a!],
			[second.at, b!],
		]),
		...(more === undefined ? [] : [write([[first.at, more]])]),
	];
}
