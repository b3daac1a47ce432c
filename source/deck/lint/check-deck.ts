import type {Card, Deck, DeckArticle} from '../deck.js';
import {type DeckReading, withDefaults} from '../parse-deck.js';
import {type Finding, lintDeck} from './lint.js';

/** What all rules say of a deck file, also of one that is not right yet: its sound cards are judged all the same. */
export function checkDeck({value, problems}: DeckReading): Finding[] {
	const format = problems.map((problem): Finding => ({...problem, severity: 'error'}));
	const fields = value as Partial<Deck>;
	const unshaped = new Set(problems.filter(({rule}) => rule === 'format').map(placeOf));
	const sound = (list: string) => (_: unknown, index: number) => !unshaped.has(`${list}.${index}`);
	const all: readonly unknown[] = Array.isArray(fields.cards) ? fields.cards : [];
	const articles: DeckArticle[] = Array.isArray(fields.articles) ? fields.articles : [];
	const places = [...all.keys()].filter((index) => sound('cards')(undefined, index));
	const deck = withDefaults({
		...onlySound(fields, unshaped),
		cards: places.map((index) => ({...(all[index] as Card)})),
		articles: articles.filter(sound('articles')),
	});
	// Rules about the whole deck would only say that what is broken is missing.
	const isWhole = unshaped.size === 0;
	const found = lintDeck(deck)
		.filter(({path}) => isWhole || path[0] === 'cards')
		.filter(({rule}) => isWhole || rule !== 'no-cards')
		.map((finding) => atPlace(finding, places));
	return [...format, ...found];
}

function onlySound(fields: Partial<Deck>, unshaped: ReadonlySet<string>): Deck {
	return Object.fromEntries(
		Object.entries(fields).filter(([name]) => !unshaped.has(name)),
	) as unknown as Deck;
}

/** `cards.2` for whatever is wrong in the third card; else the field of the deck. */
function placeOf({path}: {readonly path: ReadonlyArray<string | number>}): string {
	const [list, index] = path;
	return typeof index === 'number' ? `${String(list)}.${index}` : String(list);
}

function atPlace(finding: Finding, places: readonly number[]): Finding {
	const [list, index, ...rest] = finding.path;
	return list === 'cards' && typeof index === 'number'
		? {...finding, path: [list, places[index]!, ...rest]}
		: finding;
}
