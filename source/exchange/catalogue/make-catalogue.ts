import type {Deck} from '../../deck/deck.js';
import {withoutRetired} from '../../deck/retired.js';
import type {Catalogue, CatalogueEntry} from './catalogue.js';

/** A deck's file as a catalogue has to describe it. */
export interface CataloguedFile {
	/** Its path from the catalogue, with forward slashes. */
	readonly path: string;
	readonly size: number;
	/** As 64 hex digits. */
	readonly sha256: string;
	readonly deck: Deck;
}

/**
 * Lists decks in the order of their files. The version of one whose file has changed goes up.
 * @param before the catalogue as it was
 */
export function makeCatalogue(
	files: readonly CataloguedFile[],
	{title, before}: {readonly title?: string | undefined; readonly before?: Catalogue | undefined},
): Catalogue {
	const known = new Map((before?.decks ?? []).map((entry) => [entry.id, entry]));
	const name = title ?? before?.title;
	return {
		format: 'newsquiz-catalogue',
		version: 1,
		...(name === undefined ? {} : {title: name}),
		decks: files
			.toSorted((one, other) => (one.path < other.path ? -1 : 1))
			.map((file) => entryOf(file, known.get(file.deck.id))),
	};
}

function entryOf(
	{path, size, sha256, deck}: CataloguedFile,
	before: CatalogueEntry | undefined,
): CatalogueEntry {
	const {id, title, description, updatedAt, createdAt, articles = [], authors, license} = deck;
	const changedAt = updatedAt ?? createdAt;
	const publishers = [...new Set(articles.flatMap(({publisher}) => publisher ?? []))].sort();
	const version = before?.version ?? (before ? 1 : 0);
	return {
		...{id, title},
		...(description === undefined ? {} : {description: shortened(description)}),
		...{url: path.split('/').map(encodeURIComponent).join('/'), size, sha256},
		version: before?.sha256 === sha256 ? Math.max(1, version) : version + 1,
		...(changedAt === undefined ? {} : {updatedAt: changedAt}),
		cards: withoutRetired(deck).cards.length,
		...(publishers.length === 0 ? {} : {publishers}),
		...(authors === undefined ? {} : {authors}),
		...(license === undefined ? {} : {license}),
	};
}

/** A list of many decks stays small. */
function shortened(description: string): string {
	return description.length > 300 ? `${description.slice(0, 299).trimEnd()}…` : description;
}
