import {csv} from './csv.js';
import type {DeckFormat} from './format.js';
import {markdown} from './markdown.js';
import {newsquiz} from './newsquiz.js';
import {tsv} from './tsv.js';

/** The forms in which a deck leaves newsquiz, the one that loses nothing first. */
export const deckFormats: readonly DeckFormat[] = [newsquiz, markdown, csv, tsv];

/** The format of a name; undefined when there is none. */
export function deckFormatNamed(name: string): DeckFormat | undefined {
	const known = name.toLowerCase();
	return deckFormats.find((format) => format.name === known);
}

/** The format whose files end as a path does. */
export function deckFormatOf(path: string): DeckFormat | undefined {
	const ending = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase();
	return deckFormats.find((format) => format.ending === ending);
}
