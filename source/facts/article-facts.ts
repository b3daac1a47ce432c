import type {Article} from '../article/article.js';
import type {Analysis} from '../language/analysis.js';
import type {Span} from '../span.js';
import type {Entity} from './entity.js';

/** An office as printed beside one mention of a person: `Menhan` in *Menhan Shoigu*. */
export interface PrintedOffice extends Span {
	/** White space made plain. */
	readonly text: string;
	/** Where the mention that it stands beside begins. */
	readonly mention: number;
}

/** Everything found in one article; what `newsquiz facts` prints and questions are made from. */
export interface ArticleFacts {
	readonly article: Article;
	readonly analysis: Analysis;
	/** Sorted by start, noise excluded. */
	readonly entities: readonly Entity[];
	/** Where the article states which office, in text order. */
	readonly offices?: readonly PrintedOffice[];
}
