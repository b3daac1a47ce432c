import type {Rule} from './rule.js';
import {cardsRules} from './rules/cards.js';
import {deckRules} from './rules/deck.js';
import {evidenceRules} from './rules/evidence.js';
import {formatRules} from './rules/format.js';
import {keyRules} from './rules/key.js';
import {optionLookRules} from './rules/option-looks.js';
import {optionRules} from './rules/options.js';
import {peopleRules} from './rules/people.js';
import {stemStyleRules} from './rules/stem-style.js';
import {stemRules} from './rules/stem.js';
import {wordRules} from './rules/words.js';

/** All rules, in the order in which they are tried and documented. */
export const rules: readonly Rule[] = [
	...formatRules,
	...stemRules,
	...stemStyleRules,
	...keyRules,
	...evidenceRules,
	...optionRules,
	...optionLookRules,
	...wordRules,
	...cardsRules,
	...peopleRules,
	...deckRules,
];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule of an id. */
export function ruleOf(id: string): Rule | undefined {
	return byId.get(id);
}
