import {changeBack} from '../../deck/changed.js';
import type {NewEvent} from '../../progress/event.js';
import {isBuried, isSuspended} from '../../schedule/standing.js';
import {dayNumber} from '../../schedule/study-day.js';
import type {BrowsedCard} from './browsed-card.js';
import type {StandingSetting} from './standing.js';

/** What can be done to one card or to several at once, without asking for more. */
export type SharedAct = 'suspend' | 'bury' | 'revert' | 'reset' | 'unflag';

/**
 * What is to be recorded so that an act is done to some cards; nothing where it is so already. Cards are suspended
 * unless all of them are: then they are taken up again.
 */
export function eventsOf(
	act: SharedAct,
	cards: readonly BrowsedCard[],
	{progress, now}: StandingSetting,
): NewEvent[] {
	const {memories, marks, changes, schedule} = progress;
	const today = dayNumber(now, schedule.dayStart);
	const isOut = ({key}: BrowsedCard): boolean =>
		isSuspended(memories.get(key), marks.get(key), schedule);
	const areOut = cards.every(isOut);
	return cards.flatMap((entry): NewEvent[] => {
		const {key} = entry;
		const named = {deck: entry.deck.id, card: entry.authored.id};
		switch (act) {
			case 'suspend':
				if (areOut) return [{type: 'unsuspend', ...named}];
				return isOut(entry) ? [] : [{type: 'suspend', ...named}];
			case 'bury':
				return isBuried(marks.get(key), today) ? [] : [{type: 'bury', ...named}];
			case 'revert': {
				const change = changeBack(changes.get(key));
				return change ? [{type: 'edit', ...named, change}] : [];
			}
			case 'reset':
				return memories.has(key) ? [{type: 'reset', ...named}] : [];
			case 'unflag':
				return marks.get(key)?.flag ? [{type: 'unflag', ...named}] : [];
		}
	});
}
