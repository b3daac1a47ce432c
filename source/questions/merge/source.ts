import type {Article} from '../../article/article.js';
import type {Deck, DeckArticle} from '../../deck/deck.js';
import {findFacts} from '../../facts/find-facts.js';
import {sanitiseLine} from '../../sanitise.js';
import {readStory, type Story} from '../story.js';

/** One article of a deck: who published it, when, and what it says. */
export interface Source {
	readonly article: DeckArticle;
	readonly story: Story;
}

/** The articles of a deck: whole where they are at hand, else as the deck's cards quote them. */
export function sourcesOf(deck: Deck, whole: ReadonlyMap<string, Story>): Source[] {
	const quoted = new Map<string, Set<string>>();
	for (const {article, text} of deck.cards.flatMap(({evidence = []}) => evidence)) {
		if (!whole.has(article)) quoted.set(article, (quoted.get(article) ?? new Set()).add(text));
	}
	return (deck.articles ?? []).flatMap((article): Source[] => {
		const story = whole.get(article.id);
		if (story) return [{article, story}];
		const sentences = quoted.get(article.id);
		return sentences ? [{article, story: storyOf(article, [...sentences])}] : [];
	});
}

function storyOf({title, publishedAt}: DeckArticle, sentences: readonly string[]): Story {
	const blocks: Array<Article['blocks'][number]> = [];
	let text = '';
	for (const sentence of sentences) {
		blocks.push({kind: 'paragraph', start: text.length, end: text.length + sentence.length});
		text += `${sentence}\n\n`;
	}
	const article: Article = {
		text,
		title,
		...(publishedAt === undefined ? {} : {publishedAt}),
		blocks,
		noise: [],
	};
	return readStory(findFacts(article));
}

/** How a card names where something was published. */
export function labelOf({article}: Source): string {
	return article.publisher === undefined
		? `artikel “${sanitiseLine(article.title)}”`
		: sanitiseLine(article.publisher);
}

/** The day from which a source tells, if it is known; sources of one day tell at one time. */
export function dayOf({article}: Source): string | undefined {
	return article.publishedAt;
}
