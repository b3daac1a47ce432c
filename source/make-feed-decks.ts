import {DisallowedError} from './article/feed/feed-errors.js';
import {withoutRetired} from './deck/retired.js';
import {type Bilingual, StatusError, UserError} from './errors.js';
import type {ListedItem} from './feed-list.js';
import {
	ArticleKnownError,
	type MadeDeck,
	type MakeDeckOptions,
	makeDeck,
	redateDeck,
} from './make-deck.js';
import type {Services} from './services.js';

/** What became of one article of a feed. */
export interface ItemOutcome {
	readonly item: ListedItem;
	/** `disallowed` by its site's robots.txt. */
	readonly status: 'saved' | 'known' | 'disallowed' | 'failed';
	readonly deck?: {readonly id: string; readonly title: string};
	readonly cards?: number;
	readonly error?: UserError;
	/** What the user should know although the deck was made. */
	readonly notices?: readonly Bilingual[];
}

export interface MakeItemOptions extends Omit<MakeDeckOptions, 'publishedAt'> {
	/** Is told when the host asks for a little time, before the second attempt. */
	readonly onBusy?: (error: StatusError) => Promise<void> | void;
}

/**
 * Makes the deck of one article of a feed, without saving it; a host that asks for a little time gets it, once.
 * @param services with the articles of the opened feed
 * @throws as {@link makeDeck} does
 */
export async function makeItem(
	{url, publishedAt}: ListedItem,
	services: Pick<Services, 'articles' | 'library' | 'progress' | 'now'>,
	{onBusy, ...options}: MakeItemOptions = {},
): Promise<MadeDeck> {
	const attempt = async (): Promise<MadeDeck> => makeDeck({from: 'web', url}, services, options);
	const made = await attempt().catch(async (error: unknown) => {
		const isBusy = error instanceof StatusError && [429, 503].includes(error.status);
		if (!isBusy) throw error;
		await onBusy?.(error);
		return attempt();
	});
	// What the article says of its date goes before what the feed does.
	return made.article.publishedAt === undefined && publishedAt !== undefined
		? redateDeck(made, publishedAt, services)
		: made;
}

/**
 * Makes the deck of one article of a feed and saves it. What goes wrong with one article is an outcome, and ends no
 * other; only the signal makes this reject, and then nothing is saved.
 */
export async function keepItem(
	item: ListedItem,
	services: Pick<Services, 'articles' | 'library' | 'progress' | 'now'>,
	options: MakeItemOptions = {},
): Promise<ItemOutcome> {
	try {
		const {deck, notices} = await makeItem(item, services, options);
		options.signal?.throwIfAborted();
		await services.library.save(deck);
		const {cards} = withoutRetired(deck);
		const {id, title} = deck;
		return {item, status: 'saved', deck: {id, title}, cards: cards.length, notices};
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		if (error instanceof ArticleKnownError) {
			const {id, title} = error.deck;
			return {item, status: 'known', deck: {id, title}};
		}
		return {item, status: error instanceof DisallowedError ? 'disallowed' : 'failed', error};
	}
}

/** What it came to. */
export interface OutcomeTally {
	readonly saved: number;
	/** Of the decks that were saved. */
	readonly cards: number;
	readonly known: number;
	readonly disallowed: number;
	readonly failed: number;
}

export function tallyOutcomes(outcomes: readonly ItemOutcome[]): OutcomeTally {
	const of = (status: ItemOutcome['status']): number =>
		outcomes.filter((each) => each.status === status).length;
	return {
		saved: of('saved'),
		cards: outcomes.reduce((sum, {cards = 0}) => sum + cards, 0),
		known: of('known'),
		disallowed: of('disallowed'),
		failed: of('failed'),
	};
}
