import type {Article} from '../article/article.js';
import {analyse} from '../language/analyse.js';
import type {NameRecogniser} from '../language/analysis.js';
import {recogniseNames} from '../language/names.js';
import type {ArticleFacts} from './article-facts.js';
import type {Entity} from './entity.js';

export interface FindFactsOptions {
	/** The recogniser of proper names; the rule-based one unless given. */
	readonly recognise?: NameRecogniser;
}

/** Everything an article names, dates, counts and quotes, with its evidence. */
export function findFacts(article: Article, options: FindFactsOptions = {}): ArticleFacts {
	const analysis = analyse(article.text, article.blocks, {
		exclude: article.noise,
		...(article.publishedAt === undefined ? {} : {publishedAt: article.publishedAt}),
		recognise: options.recognise ?? recogniseNames,
	});
	const entities: Entity[] = [];
	return {article, analysis, entities};
}
