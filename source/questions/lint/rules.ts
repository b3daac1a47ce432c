import type {Card} from '../../deck/deck.js';
import {faultsOfBuilt} from '../../deck/lint/lint.js';

/** The rules that a built card breaks by itself, with what is wrong; rules that need the story are asked before. */
export function lint(card: Card): Array<{rule: string; problem: string}> {
	return faultsOfBuilt(card).map(({rule, says}) => ({rule, problem: says.en}));
}
