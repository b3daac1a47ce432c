import type {Deck, DeckArticle} from '../../deck/deck.js';
import type {Row, Sheet} from '../office/read-sheet.js';
import {dayOf, linkOf} from './fields.js';
import {linesOf} from './pairs.js';
import {aboutLabels, sourcesHeading} from './sheets.js';

/** What a workbook says of the deck in it. */
export interface About {
	readonly title?: string;
	readonly id?: string;
	readonly rest: Partial<Deck>;
	readonly articles: readonly DeckArticle[];
}

const mostArticles = 1000;

/** Reads the sheet about the deck, where there is one. */
export function readAbout(sheet: Sheet | undefined): About {
	const rows = sheet?.rows ?? [];
	const heading = rows.findIndex((row) =>
		sourcesHeading.every((text, index) => textAt(row, index + 1) === text),
	);
	const above = heading < 0 ? rows : rows.slice(0, heading);
	const said = (label: string): string | undefined =>
		above
			.map((row) => (textAt(row, 1) === label ? textAt(row, 2) : undefined))
			.find((text) => text);
	const list = (label: string): string[] | undefined => {
		const lines = linesOf(said(label) ?? '');
		return lines.length > 0 ? lines : undefined;
	};
	const title = said(aboutLabels.title);
	const id = said(aboutLabels.id);
	return {
		...(title === undefined ? {} : {title}),
		...(id === undefined ? {} : {id}),
		rest: filled({
			description: said(aboutLabels.description),
			authors: list(aboutLabels.authors),
			license: said(aboutLabels.license),
			tags: list(aboutLabels.tags),
			createdAt: momentOf(said(aboutLabels.created)),
			updatedAt: momentOf(said(aboutLabels.updated)),
		}),
		articles: heading < 0 ? [] : articlesIn(rows.slice(heading + 1)),
	};
}

function articlesIn(rows: readonly Row[]): DeckArticle[] {
	const articles = new Map<string, DeckArticle>();
	for (const row of rows.slice(0, mostArticles)) {
		const [id, publisher, title, publishedAt, url] = [1, 2, 3, 4, 5].map((column) =>
			textAt(row, column),
		);
		if (id === undefined || title === undefined || articles.has(id)) continue;
		articles.set(id, {
			id,
			title,
			...filled({publisher, url: linkOf(url), publishedAt: dayOf(publishedAt)}),
		});
	}
	return [...articles.values()];
}

/** A moment as a deck writes it; anything else is left out. */
function momentOf(text: string | undefined): string | undefined {
	const isMoment =
		text !== undefined &&
		/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?)?$/.test(
			text,
		) &&
		!Number.isNaN(Date.parse(text));
	return isMoment ? text : undefined;
}

function textAt({cells}: Row, column: number): string | undefined {
	const text = cells.get(column)?.text.trim();
	return text === '' ? undefined : text;
}

function filled<Fields extends object>(
	fields: Fields,
): {
	[Key in keyof Fields]?: Exclude<Fields[Key], undefined>;
} {
	return Object.fromEntries(
		Object.entries(fields).filter(([, value]) => value !== undefined),
	) as never;
}
