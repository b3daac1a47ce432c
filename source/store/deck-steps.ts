import type {Article} from '../article/article.js';
import type {Deck} from '../deck/deck.js';
import {findFacts} from '../facts/find-facts.js';
import {tallyFacts} from '../facts/tally.js';
import {buildDeck} from '../questions/build-deck.js';
import type {BuildFound, DeckChoices} from '../services.js';

/** What is asked of the one who makes a deck; plain data, so that it can go to a worker. */
export interface DeckRequest {
	readonly article: Article;
	readonly choices: DeckChoices;
}

/** Makes a deck of one article, and tells what each step has found. */
export function makeInSteps(
	{article, choices}: DeckRequest,
	tell: (found: BuildFound) => void,
): Deck {
	const facts = findFacts(article);
	tell({stage: 'facts', facts: tallyFacts(facts.entities)});
	const deck = buildDeck([facts], {
		...choices,
		onQuestions: (cards) => tell({stage: 'questions', cards}),
	});
	tell({stage: 'words', cards: deck.cards.filter(({kind}) => kind === 'word').length});
	return deck;
}
