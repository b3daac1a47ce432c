import {NotAFeedError} from '../../article/feed/feed-errors.js';
import type {FeedReading} from '../../article/feed/feed.js';
import {type Hint, UserError} from '../../errors.js';
import {BinaryContentError, decodeText} from '../charset.js';
import {type Manners, openTurns, usualPause} from '../manners.js';
import type {FetchedPage, NetworkEnvironment, Wanted} from '../network.js';
import {typeName} from '../network-errors.js';
import {largestSource, notText, tooLarge} from '../source-errors.js';
import {askAgain} from './ask-again.js';
import {openKeptAnswers} from './kept-answers.js';
import {openRobots} from './robots.js';

export interface FeedReader {
	/**
	 * The signal ends it, and it then rejects with its reason.
	 * @throws UserError when there is none, or the site does not want it to be read
	 */
	read(signal?: AbortSignal): Promise<FeedReading>;
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
			await unlessAborted(robots.check(url), signal);
			return turns.enter(url, signal);
		},
	};
	const environment: NetworkEnvironment = {...network, typed: address, manners};
	const ask = async (url: string, signal?: AbortSignal): Promise<Asked> => {
		const own = {...environment, ...(signal && {signal})};
		try {
			return await askAgain(url, {kept, now, wanted, environment: own, decode});
		} catch (error) {
			// What was given up has not failed.
			signal?.throwIfAborted();
			throw error;
		}
	};
	return {
		environment,
		async read(signal) {
			const {parseFeed} = await import('../../article/feed/parse-feed.js');
			const first = await ask(address, signal);
			if (!isPage(first.text)) {
				const {text, url, isUnchanged} = first;
				return {feed: parseFeed(text, url), url, isUnchanged, others: []};
			}
			const {namedFeeds} = await import('../../article/feed/named-feeds.js');
			const [named, ...others] = namedFeeds(first.text, first.url);
			if (named === undefined) throw namesNone();
			const {text, url, isUnchanged} = await ask(named, signal);
			return {feed: parseFeed(text, url), url, isUnchanged, others};
		},
	};
}

type Asked = Awaited<ReturnType<typeof askAgain>>;

async function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
	const {setTimeout: sleep} = await import('node:timers/promises');
	await sleep(milliseconds, undefined, {signal});
}

/** Others may wait for the same; who gives up does so at once. */
async function unlessAborted(task: Promise<void>, signal: AbortSignal): Promise<void> {
	signal.throwIfAborted();
	await new Promise<void>((resolve, reject) => {
		const giveUp = (): void => reject(signal.reason as Error);
		signal.addEventListener('abort', giveUp, {once: true});
		task.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp));
	});
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

function namesNone(): NotAFeedError {
	return new NotAFeedError(
		{
			id: 'Halaman itu tidak menyebut umpan berita (RSS) apa pun.',
			en: 'That page names no feed (RSS).',
		},
		{
			hint: {
				id: `${instead.id} Untuk satu artikel: newsquiz build ALAMAT`,
				en: `${instead.en} For one article: newsquiz build ADDRESS`,
				inApp: instead,
			},
		},
	);
}
