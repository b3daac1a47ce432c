import type {Feed} from '../../article/feed/feed.js';
import {type Hint, UserError} from '../../errors.js';
import {BinaryContentError, decodeText} from '../charset.js';
import {type Manners, openTurns, usualPause} from '../manners.js';
import type {FetchedPage, NetworkEnvironment, Wanted} from '../network.js';
import {typeName} from '../network-errors.js';
import {largestSource, notText, tooLarge} from '../source-errors.js';
import {askAgain} from './ask-again.js';
import {openKeptAnswers} from './kept-answers.js';
import {openRobots} from './robots.js';

/** A feed as it was read. */
export interface FeedReading {
	readonly feed: Feed;
	/** Where it is. */
	readonly url: string;
	/** The site says that it is the same as last time. */
	readonly isUnchanged: boolean;
	/** Further feeds that the page names which was given in place of one. */
	readonly others: readonly string[];
}

export interface FeedReader {
	/** @throws UserError when there is none, or the site does not want it to be read */
	read(): Promise<FeedReading>;
	/** What a feed's articles are to be read with: politely, and nothing private that its author names. */
	readonly environment: NetworkEnvironment;
}

export interface FeedReaderSetting extends Omit<NetworkEnvironment, 'typed' | 'manners'> {
	/** A folder that can be lost at any time. */
	readonly cache: string;
	now(): number;
}

/**
 * Reads a feed and lets its articles be read: what has not changed is not sent again, each host is asked one thing at
 * a time with a pause between, its robots.txt is kept to, and it is left alone for as long as it asks.
 * @param address of a feed, or of a page that names one
 */
export function openFeedReader(
	address: string,
	{cache, now, ...network}: FeedReaderSetting,
): FeedReader {
	const kept = openKeptAnswers(cache);
	const turns = openTurns({
		now,
		wait,
		pause: (url) => Math.max(usualPause(url), robots.pause(url)),
	});
	const robots = openRobots({
		kept,
		now,
		environment: {...network, typed: address, manners: turns},
	});
	const manners: Manners = {
		async enter(url, signal) {
			await robots.check(url);
			return turns.enter(url, signal);
		},
	};
	const environment: NetworkEnvironment = {...network, typed: address, manners};
	const ask = async (url: string): Promise<Asked> =>
		askAgain(url, {kept, now, wanted, environment, decode});
	return {
		environment,
		async read() {
			const {parseFeed} = await import('../../article/feed/parse-feed.js');
			const first = await ask(address);
			if (!isPage(first.text)) {
				const {text, url, isUnchanged} = first;
				return {feed: parseFeed(text, url), url, isUnchanged, others: []};
			}
			const {namedFeeds} = await import('../../article/feed/named-feeds.js');
			const [named, ...others] = namedFeeds(first.text, first.url);
			if (named === undefined) throw namesNone();
			const {text, url, isUnchanged} = await ask(named);
			return {feed: parseFeed(text, url), url, isUnchanged, others};
		},
	};
}

type Asked = Awaited<ReturnType<typeof askAgain>>;

async function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
	const {setTimeout: sleep} = await import('node:timers/promises');
	await sleep(milliseconds, undefined, {signal});
}

function decode({bytes, charset, url}: FetchedPage): string {
	const declared = charset ?? charsetInXml(bytes);
	try {
		return decodeText(bytes, {...(declared === undefined ? {} : {declared}), isHtml: true});
	} catch (error) {
		if (error instanceof BinaryContentError) throw notText(url, error.kind);
		throw error;
	}
}

function charsetInXml(bytes: Uint8Array): string | undefined {
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 300));
	return /^\s*<\?xml[^>]{0,200}encoding=["']([\w:.-]{2,40})["']/.exec(head)?.[1];
}

function isPage(text: string): boolean {
	return /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype html|html|head|body)[\s>]/i.test(
		text.slice(0, 4000),
	);
}

const instead: Hint = {
	id: 'Buka situsnya di peramban, cari tautan "RSS", lalu pakai alamatnya.',
	en: 'Open the site in your browser, look for a link called “RSS”, then use its address.',
};

const wanted: Wanted = {
	accept:
		'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml, ' +
		'application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, text/html;q=0.5',
	types:
		/^(?:(?:application|text)\/(?:[\w.+-]+\+)?(?:xml|json)|text\/(?:html|plain)|application\/octet-stream)$/,
	limit: largestSource,
	instead,
	wrongType(address, type) {
		const name = typeName(type);
		return new UserError(
			{
				id: `${address} bukan umpan berita, melainkan ${name.id}.`,
				en: `${address} is not a feed but ${name.en}.`,
			},
			{hint: instead},
		);
	},
	tooLarge: (address) => new UserError(tooLarge(address).says, {hint: instead}),
};

function namesNone(): UserError {
	return new UserError(
		{
			id: 'Halaman itu tidak menyebut umpan berita (RSS) apa pun.',
			en: 'That page names no feed (RSS).',
		},
		{
			hint: {
				id: `${instead.id} Untuk satu artikel: newsquiz build ALAMAT`,
				en: `${instead.en} For one article: newsquiz build ADDRESS`,
			},
		},
	);
}
