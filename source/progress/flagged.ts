import type {CardChange} from './event.js';
import type {Flag, ProgressState} from './state.js';

/** A card that its learner thinks bad, and how they would put it. */
export interface FlaggedCard {
	readonly deck: string;
	readonly card: string;
	readonly flag: Flag;
	readonly change?: CardChange;
}

/** The flagged cards of one deck or all, deck by deck, the first flagged first. */
export function flaggedCards({marks, changes}: ProgressState, deck?: string): FlaggedCard[] {
	const flagged: FlaggedCard[] = [];
	for (const [key, {flag}] of marks) {
		const [from = '', card = ''] = key.split('/');
		if (!flag || (deck !== undefined && from !== deck)) continue;
		const change = changes.get(key);
		flagged.push({deck: from, card, flag, ...(change ? {change} : {})});
	}
	const order = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
	return flagged.sort((a, b) => order(a.deck, b.deck) || a.flag.at - b.flag.at);
}
