import {claimsOf} from '../claims/claim.js';
import type {Draft} from '../draft.js';
import type {Statement} from '../statement.js';
import type {Story} from '../story.js';
import {matchForms} from './match.js';
import {orderForm} from './order.js';
import {claimsIn, statementChoices} from './statement-choice.js';
import {trueFalseForm} from './true-false.js';

// In a text of a few sentences such a card would tell what the others ask.
const shortestText = 5;

/** The forms that compare whole statements of an article with one another, or with what is not so. */
export function wholeStatementForms(story: Story, statements: readonly Statement[]): Draft[] {
	if (story.sentences.filter(({rank}) => rank < 1000).length < shortestText) return [];
	const claims = claimsOf(story, statements);
	const choices = statementChoices(story, claims);
	const used = choices[0] && claimsIn(choices[0], claims);
	const order = orderForm(story, statements);
	return [
		...choices,
		...(order ? [order] : []),
		...matchForms(story),
		...claims.flatMap((claim) => (used?.has(claim) === true ? [] : (trueFalseForm(claim) ?? []))),
	];
}
