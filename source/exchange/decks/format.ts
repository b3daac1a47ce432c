import type {Deck} from '../../deck/deck.js';
import type {Bilingual, Language} from '../../errors.js';

/** A form in which a deck leaves newsquiz. */
export interface DeckFormat {
	/** As `--format` calls it. */
	readonly name: string;
	/** How the name of its files ends, without the dot. */
	readonly ending: string;
	/** What it is good for, in a few words. */
	readonly means: Bilingual;
	/** @param language of the headings */
	write(deck: Deck, language: Language): string;
}
