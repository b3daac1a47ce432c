import {changeBack, withWording} from '../deck/changed.js';
import type {Card, Deck} from '../deck/deck.js';
import {useUi} from '../hooks/ui.js';
import type {NewEvent} from '../progress/event.js';
import {type Deed, type Done, doneBetween} from '../progress/latest.js';
import {type ProgressState, cardKey} from '../progress/state.js';
import {isSuspended} from '../schedule/standing.js';
import {type Notice, failureNotice} from './notice.js';

/** A key that does something to a card besides answering it. */
export type CardAct = 'suspend' | 'bury' | 'flag' | 'edit' | 'revert';

/** What was done to a card besides answering it. */
export interface CardDone extends Done {
	readonly deed: Exclude<Deed, 'answer' | 'accepted'>;
}

interface CardActsSetting {
	/** The log has it, and `progress` follows from it. */
	readonly onDone: (done: CardDone, progress: ProgressState) => void;
	/** The log could not take it, or there is nothing to do. */
	readonly onFailure: (notice: Notice) => void;
}

/** Does to a card, as its author wrote it, what a key asks for: at once, or after a form was filled in. */
export function useCardActs({
	onDone,
	onFailure,
}: CardActsSetting): (act: CardAct, deck: Pick<Deck, 'id'>, authored: Card) => void {
	const {services, labels, language, flag, edit} = useUi();
	const {progress} = services;

	/** @throws UserError when the log can't take it */
	const record = (event: NewEvent): void => {
		const before = progress.state;
		const after = progress.record(event);
		const done = doneBetween(before, after);
		if (done) onDone(done as CardDone, after);
	};
	const attempt = (event: NewEvent): void => {
		try {
			record(event);
		} catch (error) {
			onFailure(failureNotice(error, language, labels));
		}
	};

	return (act, deck, authored) => {
		const named = {deck: deck.id, card: authored.id};
		const key = cardKey(deck.id, authored.id);
		const {memories, marks, changes, schedule} = progress.state;
		const mark = marks.get(key);
		const card = withWording(authored, changes.get(key));
		switch (act) {
			case 'suspend': {
				const isOut = isSuspended(memories.get(key), mark, schedule);
				return attempt({type: isOut ? 'unsuspend' : 'suspend', ...named});
			}
			case 'bury':
				return attempt({type: 'bury', ...named});
			case 'flag':
				return flag({
					card,
					flag: mark?.flag,
					onFlag: (given) =>
						record(given ? {type: 'flag', ...named, ...given} : {type: 'unflag', ...named}),
				});
			case 'edit':
				return edit({
					authored,
					card,
					onChange: (change) => record({type: 'edit', ...named, change}),
				});
			case 'revert': {
				const change = changeBack(changes.get(key));
				return change ? attempt({type: 'edit', ...named, change}) : undefined;
			}
		}
	};
}
