import type {Article} from '../article/article.js';
import type {Analysis} from '../language/analysis.js';
import type {Entity} from './entity.js';

/** Everything found in one article; what `newsquiz facts` prints and questions are made from. */
export interface ArticleFacts {
	readonly article: Article;
	readonly analysis: Analysis;
	/** Sorted by start, noise excluded. */
	readonly entities: readonly Entity[];
}
