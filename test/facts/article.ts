import {articleFromText} from '../../source/article/from-text.js';
import type {ArticleFacts} from '../../source/facts/article-facts.js';
import type {Entity, EntityType} from '../../source/facts/entity.js';
import {findFacts} from '../../source/facts/find-facts.js';

/** The facts of a text, read as an article of whole paragraphs without noise. */
export function factsOf(text: string, publishedAt?: string): ArticleFacts {
	const blocks = [...text.matchAll(/[^\n]+/g)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
		kind: 'paragraph' as const,
	}));
	return findFacts({text, blocks, noise: [], ...(publishedAt === undefined ? {} : {publishedAt})});
}

/** The facts of a text as a reader would paste it. */
export function factsOfPasted(text: string): ArticleFacts {
	return findFacts(articleFromText(text));
}

export function ofType(facts: ArticleFacts, type: EntityType): Entity[] {
	return facts.entities.filter((entity) => entity.type === type);
}
