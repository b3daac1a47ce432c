import type {DeckSummary} from '../services.js';

// Bundled decks, the easiest first, each with the level of words from which it suits.
const starters: ReadonlyArray<readonly [deck: string, fromLevel: number]> = [
	['kata-pertama-berita', 0],
	['300-kata-berita', 2],
	['pertemuan-pyongyang-2023', 4],
];

/** The deck to begin with, for what a learner knows of words; undefined when there is none at all. */
export function starterFor(
	decks: readonly DeckSummary[],
	level: number | undefined,
): DeckSummary | undefined {
	const suited = starters
		.filter(([, from]) => from <= (level ?? 0))
		.map(([id]) => decks.find((deck) => deck.id === id))
		.filter((deck) => deck !== undefined);
	return suited.at(-1) ?? decks.find(({cards}) => cards.length > 0);
}
