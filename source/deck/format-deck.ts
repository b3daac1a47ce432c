import {safeJson} from '../sanitise.js';
import type {Deck} from './deck.js';

/**
 * A deck as its file: JSON indented by two spaces that ends in a line break. Fields keep their order, so that
 * a deck that was read is written as it was; what a terminal would obey is written as an escape.
 */
export function formatDeck(deck: Deck): string {
	return `${safeJson(deck, 2)}\n`;
}
