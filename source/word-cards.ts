import {withChanges} from './deck/changed.js';
import {withoutRetired} from './deck/retired.js';
import {cardKey} from './progress/state.js';
import type {Services} from './services.js';
import type {WordCard} from './vocabulary/learner.js';

/** How the facts of word cards begin: a deck's summary shows by it whether the deck has any. */
const mark = 'root-';

/**
 * The word cards of the learner's decks, deck by deck. A bundled deck is the learner's once one of its cards has been
 * answered: until then its words are as new as any.
 * @throws UserError when a deck cannot be read
 */
export async function readWordCards({
	library,
	progress,
}: Pick<Services, 'library' | 'progress'>): Promise<WordCard[]> {
	const {memories, changes} = progress.state;
	const decks = library
		.list()
		.decks.filter(
			({id, bundled, cards}) =>
				cards.some(({fact}) => fact?.startsWith(mark)) &&
				(!bundled || cards.some((card) => memories.has(cardKey(id, card.id)))),
		);
	const read = await Promise.all(
		decks.map(async ({id}) => withChanges(withoutRetired(await library.read(id)), changes)),
	);
	return read.flatMap(({id, cards}) =>
		cards.flatMap((card) =>
			card.kind === 'word' && card.word ? [{deck: id, card: {...card, word: card.word}}] : [],
		),
	);
}
