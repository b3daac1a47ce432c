import {shuffled} from '../chance.js';
import {nameStocks, type NameStock} from '../data/name-stocks.js';
import {publicPeople} from '../data/public-people.js';

/** The peoples of Indonesia; names of Muslims are those of other lands too. */
const homely: ReadonlySet<string> = new Set([
	'umum',
	'muslim',
	'batak',
	'bali',
	'timur',
	'tionghoa',
]);

export interface Likeness {
	/** Whether no foreign country plays a part, so that a name that no list knows is taken for one of Indonesia. */
	readonly isHome: boolean;
	/** The text gives an office of hers or his, so that it is a name indeed. */
	readonly hasOffice?: boolean;
	/** The stem or an office says that a woman is meant. */
	readonly isWoman?: boolean;
}

/**
 * Names in the manner of a key's own, if that is clearly of Indonesia: of its people, its gender and its number of
 * words, and of nobody who is known for anything. No part of the key, and no part twice. Nothing for a name that could
 * be anybody's or anything's.
 */
export function inventedNames(key: string, likeness: Likeness, random: () => number): string[] {
	const words = key.split(' ');
	const stock = stockFor(words, likeness);
	if (!stock) return [];
	const isWoman = likeness.isWoman === true || womanly(words);
	const used = new Set(words.map((word) => word.toLowerCase()));
	const fresh = (names: readonly string[]) =>
		shuffled(
			names.filter((name) => !name.split(' ').some((word) => used.has(word.toLowerCase()))),
			random,
		);
	const given = fresh(isWoman ? stock.women : stock.men);
	const family = fresh(stock.family);
	const middle = /^\p{Lu}\.?$/u.exec(words[1] ?? '')?.[0];
	const found: string[] = [];
	for (let at = 0; at < 12; at++) {
		const [first, second, last] = [given[2 * at], given[2 * at + 1], family[at]];
		if (first === undefined || last === undefined) break;
		const name =
			words.length === 1
				? isWoman || stock.men.includes(key)
					? first
					: last
				: words.length > 2 && middle !== undefined
					? `${first} ${'ABDHMRST'[at % 8]!}${middle.slice(1)} ${last}`
					: words.length > 2 && second !== undefined
						? `${first} ${second} ${last}`
						: `${first} ${last}`;
		if (!isKnown(name)) found.push(name);
	}
	return found;
}

function stockFor(words: readonly string[], {isHome, hasOffice}: Likeness): NameStock | undefined {
	let best: NameStock | undefined;
	let highest = 0;
	for (const stock of nameStocks) {
		const score = scoreIn(stock, words);
		if (score > highest) {
			highest = score;
			best = stock;
		}
	}
	if (!best) return hasOffice === true && isHome ? nameStocks[0] : undefined;
	if (!homely.has(best.stock)) return undefined;
	// In a story of other lands only a name that is Indonesian in all its parts is surely of here.
	return isHome || (best.stock !== 'muslim' && highest >= 5) ? best : undefined;
}

function scoreIn({men, women, family, familyFirst}: NameStock, words: readonly string[]): number {
	const surname = familyFirst ? words[0] : words.at(-1);
	const rest = (familyFirst ? words.slice(1) : words.slice(0, -1)).join(' ').replace('-', ' ');
	const firsts = familyFirst ? [rest] : rest.split(' ');
	const isGiven = (name: string) =>
		[...men, ...women].some((other) => other.toLowerCase() === name.toLowerCase());
	const hasGiven = firsts.some(isGiven) || (words.length === 1 && isGiven(words[0]!));
	const isFamily = words.length > 1 || hasGiven;
	return (
		(hasGiven ? 2 : 0) +
		(surname !== undefined && family.includes(surname) ? (isFamily ? 3 : 1) : 0) +
		(words.some((word) => word !== surname && family.includes(word)) ? 1 : 0)
	);
}

let women: ReadonlySet<string> | undefined;
let men: ReadonlySet<string> | undefined;

/** Whether a name is a woman's, as far as its first word tells. */
export function womanly(words: readonly string[]): boolean {
	women ??= new Set(nameStocks.flatMap((stock) => stock.women.map((name) => name.toLowerCase())));
	men ??= new Set(nameStocks.flatMap((stock) => stock.men.map((name) => name.toLowerCase())));
	const first = (words[0] ?? '').toLowerCase();
	return (
		!men.has(first) &&
		(women.has(first) || /(?:wati|ningsih|yanti|astuti|sari|anti|yati)$/.test(first))
	);
}

let known: ReadonlySet<string> | undefined;

function isKnown(name: string): boolean {
	known ??= new Set(publicPeople.map((person) => person.name));
	return known.has(name);
}
