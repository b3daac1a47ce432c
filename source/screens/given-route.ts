import {looksLikeFeed} from '../article/feed/feed-address.js';
import {FeedGivenError, NotAFeedError} from '../article/feed/feed-errors.js';
import type {GivenSource} from '../article/given-source.js';
import type {Route} from '../hooks/routes.js';
import {type StageFound, cleaned, makeDeck} from '../make-deck.js';
import type {Services} from '../services.js';

/** What an article that was given is wanted for. */
export type Use = 'quiz' | 'reading';

export interface GivenRequest {
	/** As it was typed or pasted. */
	readonly given: string;
	readonly source: GivenSource;
	readonly use: Use;
	/** Renews the deck of an article that is in the library. */
	readonly renew: boolean;
	readonly signal: AbortSignal;
	readonly onFound: (found: StageFound) => void;
}

/**
 * Reads what was given, and says where it goes on: to the cards of an article, to the article, or to the list of a
 * feed's articles. A feed is asked for as one where its address tells: politely, and only for what has changed.
 * @throws as {@link makeDeck} does
 */
export async function givenRoute(request: GivenRequest, services: Services): Promise<Route> {
	const {given, source, renew, signal} = request;
	if (source.from !== 'web' || renew) return articleRoute(request, services);
	const feedRoute = async (): Promise<Route> => {
		const opened = await services.feeds.open(source.url, signal);
		return {name: 'feed', opened, typed: given.trim()};
	};
	if (looksLikeFeed(source.url)) {
		try {
			return await feedRoute();
		} catch (error) {
			if (!(error instanceof NotAFeedError)) throw error;
		}
	}
	try {
		return await articleRoute(request, services);
	} catch (error) {
		if (error instanceof FeedGivenError) return feedRoute();
		throw error;
	}
}

async function articleRoute(
	{source, use, renew, signal, onFound}: GivenRequest,
	services: Services,
): Promise<Route> {
	if (use === 'quiz') {
		const made = await makeDeck(source, services, {renew, signal, onFound});
		return {name: 'approve', made};
	}
	const {article} = await services.articles.read(source, {
		use,
		signal,
		onRead: (found) => onFound({stage: 'read', ...found}),
	});
	onFound(cleaned(article));
	return {name: 'read', facts: await services.articles.findFacts(article)};
}
