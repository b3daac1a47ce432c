import type {Card} from '../../deck/deck.js';
import {faultsOfBuilt} from '../../deck/lint/lint.js';
import {ruleOf} from '../../deck/lint/rules.js';

/** The rules that a built card breaks by itself, with what is wrong; rules that need the story are asked before. */
export function lint(card: Card): Array<{rule: string; problem: string}> {
	return faultsOfBuilt(card).map(({rule, says}) => ({rule, problem: says.en}));
}

/** The rules about the words of a stem that a card breaks, which may still be without its evidence. */
export function lintStem(card: Card): Array<{rule: string; problem: string}> {
	return lint(card).filter(({rule}) => ruleOf(rule)?.family === 'stem');
}
