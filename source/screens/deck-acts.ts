import {useMemo} from 'react';
import {useUi} from '../hooks/ui.js';
import {deckLabelsFor} from '../labels/deck.js';
import {markLabelsFor} from '../labels/marks.js';
import type {NewEvent} from '../progress/event.js';
import {doneBetween} from '../progress/latest.js';
import {type CardKey, cardKey} from '../progress/state.js';
import {type SharedAct, eventsOf} from '../session/browse/acts.js';
import type {BrowsedCard} from '../session/browse/browsed-card.js';
import type {StandingSetting} from '../session/browse/standing.js';
import {type CardDone, useCardActs} from './card-acts.js';
import {doneNotice, sharedNotice} from './mark-view.js';
import {type Notice, failureNotice, quietNotice} from './notice.js';
import {takeBack} from './take-back.js';

interface DeckActsSetting {
	readonly standing: () => StandingSetting;
	/** These cards stand otherwise now, or say something else. */
	readonly onChanged: (keys: readonly CardKey[]) => void;
	readonly tell: (notice: Notice) => void;
}

/** What can be done to cards while they are looked through; what came of it is told. */
export interface DeckActs {
	/** Does something to all of some cards, or says that there is nothing to do. */
	act(act: Exclude<SharedAct, 'unflag'>, cards: readonly BrowsedCard[]): void;
	/** Asks what is wrong with them. */
	flag(cards: readonly BrowsedCard[]): void;
	edit(card: BrowsedCard): void;
	/** Takes back what was done last: to one card, or to several together. */
	undo(): void;
}

export function useDeckActs({standing, onChanged, tell}: DeckActsSetting): DeckActs {
	const {services, labels, language, flag} = useUi();
	const says = deckLabelsFor(language);
	const marks = markLabelsFor(language);
	// What was done to several cards together, by the event that tells of all of them.
	const together = useMemo(() => new Map<string, readonly CardKey[]>(), []);
	const actOnCard = useCardActs({
		onDone({deed, deck, card}) {
			onChanged([cardKey(deck, card)]);
			tell(doneNotice(deed, marks));
		},
		onFailure: tell,
	});

	/** @throws UserError when the log can't take it */
	const record = (events: readonly NewEvent[]): void => {
		const before = services.progress.state;
		const done = doneBetween(before, services.progress.recordAll(events));
		if (!done) return;
		const keys = events.flatMap((event) =>
			'card' in event ? [cardKey(event.deck, event.card)] : [],
		);
		together.set(done.event, keys);
		onChanged(keys);
		const {deed} = done as CardDone;
		const isOne = keys.length === 1;
		tell(isOne ? doneNotice(deed, marks) : sharedNotice(deed, keys.length, says, marks));
	};

	return {
		act(act, cards) {
			const events = eventsOf(act, cards, standing());
			if (events.length === 0) {
				if (cards.length > 0 && act !== 'suspend') tell(quietNotice(says.nothingToDo[act]));
				return;
			}
			try {
				record(events);
			} catch (error) {
				tell(failureNotice(error, language, labels));
			}
		},
		flag(cards) {
			const [first] = cards;
			if (!first) return;
			if (cards.length === 1) return actOnCard('flag', first.deck, first.authored);
			const {marks: known} = services.progress.state;
			const flags = cards.map(({key}) => known.get(key)?.flag);
			flag({
				card: {...first.card, question: says.several(cards.length)},
				flag: flags.find((given) => given !== undefined),
				onFlag: (given) =>
					record(
						given
							? cards.map(({deck, authored}): NewEvent => {
									return {type: 'flag', deck: deck.id, card: authored.id, ...given};
								})
							: eventsOf('unflag', cards, standing()),
					),
			});
		},
		edit: ({deck, authored}) => actOnCard('edit', deck, authored),
		undo() {
			let keys: readonly CardKey[] = [];
			const done = takeBack(services, language, (notice) =>
				tell(keys.length > 1 ? quietNotice(says.undoneAll(keys.length)) : notice),
			);
			if (!done) return;
			keys = together.get(done.event) ?? [cardKey(done.deck, done.card)];
			onChanged(keys);
		},
	};
}
