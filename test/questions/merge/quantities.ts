import {articleFromText} from '../../../source/article/from-text.js';
import type {Entity} from '../../../source/facts/entity.js';
import {findFacts} from '../../../source/facts/find-facts.js';

/** The figures of a phrase as an article gives them. */
export function findQuantities(text: string): Entity[] {
	const {entities} = findFacts(articleFromText(`Ada ${text} di Sagara.`));
	return entities.filter(({type}) => type === 'quantity');
}
