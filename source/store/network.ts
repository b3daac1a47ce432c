import {lookup as systemLookup, type LookupAddress} from 'node:dns';
import type {LookupFunction} from 'node:net';
import type {Dispatcher, Response} from 'undici';
import {FeedGivenError} from '../article/feed/feed-errors.js';
import {type Hint, UserError} from '../errors.js';
import {type Countdown, startCountdown} from './countdown.js';
import {readLimited, TooLargeError} from './limited.js';
import type {Answered, Manners} from './manners.js';
import {
	badRedirect,
	isFeedType,
	PrivateAddressError,
	privateAddress,
	publicAddress,
	requestError,
	statusError,
	TimeUpError,
	tooManyRedirects,
	typeName,
} from './network-errors.js';
import {bareHost, isLocalHost, isPublicAddress, namesLocalHost} from './private-addresses.js';
import {copyInstead, largestSource, shown, tooLarge} from './source-errors.js';

/** A page as it came, after redirects and decompression. */
export interface FetchedPage {
	readonly bytes: Uint8Array;
	readonly isHtml: boolean;
	/** The charset that the server declared. */
	readonly charset: string | undefined;
	/** Where it was found in the end, without user name and password. */
	readonly url: string;
	/** 200; 206 for the rest of what was begun, 304 for what has not changed, only where that was asked for. */
	readonly status: 200 | 206 | 304;
	/** What to ask with whether it has changed. */
	readonly etag?: string;
	readonly lastModified?: string;
}

/** What an answer says of itself. */
export interface PageAnswer {
	readonly status: number;
	readonly etag?: string;
	readonly lastModified?: string;
	/** As the header has it. */
	readonly contentRange?: string;
	/** Whether it says how much is to come: it can't end early unnoticed. */
	readonly hasLength: boolean;
	/** It comes compressed: its bytes as they are read are not those that a range would count. */
	readonly isCompressed: boolean;
}

export interface NetworkEnvironment {
	/** For `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY`, in either case. */
	readonly env: Readonly<Record<string, string | undefined>>;
	/** newsquiz's own version, for the User-Agent. */
	readonly version: string;
	/** Resolves host names; the system's by default. */
	readonly lookup?: LookupFunction;
	/** Milliseconds for everything: redirects, waiting, reading. */
	readonly timeLimit?: number;
	/** Gives up when the user does. */
	readonly signal?: AbortSignal;
	/** The address that the user typed, when these were found behind it, as a feed's articles are; see `Wanted.typed`. */
	readonly typed?: string;
	/** What is asked many things keeps to these. */
	readonly manners?: Manners;
}

/** What is looked for at an address. */
export interface Wanted {
	/** Preferred types, as the header `Accept` has them. */
	readonly accept: string;
	readonly types: RegExp;
	/** More bytes are not read. */
	readonly limit: number;
	/** Further headers: `if-none-match`, `if-modified-since`, `range`, `if-range`. They go to the first host only. */
	readonly headers?: Readonly<Record<string, string>>;
	/** Is told what the last answer says of itself, whether it is what was wanted or not, before anything is read of it. */
	readonly onAnswer?: (answer: PageAnswer) => void;
	/** Is told of every piece as it comes. */
	readonly onPiece?: (piece: Uint8Array) => void;
	/**
	 * The address that the user typed, where this one was found there: only that host may be a private one, and only it
	 * gets the name and password that were typed.
	 */
	readonly typed?: string;
	/** How else the user can get it. */
	readonly instead: Hint;
	/** @param address as it may be shown */
	wrongType(address: string, type: string): UserError;
	tooLarge(address: string, cause: unknown): UserError;
}

const mostRedirects = 5;

const page: Wanted = {
	accept: 'text/html, application/xhtml+xml, text/plain;q=0.8',
	types: /^(?:text\/html|application\/xhtml\+xml|text\/plain)$/,
	limit: largestSource,
	instead: copyInstead,
	wrongType(address, type) {
		if (isFeedType(type)) return new FeedGivenError(address);
		const name = typeName(type);
		return new UserError(
			{
				id: `${address} bukan halaman berita, melainkan ${name.id}.`,
				en: `${address} is not an article page but ${name.en}.`,
			},
			{
				hint: {
					id: 'Berikan alamat halaman beritanya, atau salin teksnya dan pakai --clipboard.',
					en: 'Give the address of the article page, or copy its text and use --clipboard.',
					inApp: {
						id: 'Berikan alamat halaman beritanya, atau tempelkan teksnya di sini.',
						en: 'Give the address of the article page, or paste its text here.',
					},
				},
			},
		);
	},
	tooLarge,
};

/**
 * Fetches a page by its `http` or `https` address: at most 5 redirects, 10 seconds and 5 MB. Private addresses are
 * opened only when the user typed that host; every connection checks the address it is really made to.
 * @param wanted something else than a page
 * @throws UserError
 */
export async function fetchPage(
	address: string,
	environment: NetworkEnvironment,
	wanted: Wanted = page,
): Promise<FetchedPage> {
	const first = parseAddress(address);
	const typedAddress = wanted.typed ?? environment.typed;
	const typed = typedAddress === undefined ? first : parseAddress(typedAddress);
	const dispatcher = await createDispatcher(bareHost(typed), environment);
	const controller = new AbortController();
	const countdown = startCountdown(environment.timeLimit ?? 10_000, () => {
		controller.abort(new TimeUpError());
	});
	const giveUp = (): void => controller.abort();
	environment.signal?.addEventListener('abort', giveUp);
	try {
		const fetching = {dispatcher, signal: controller.signal, countdown, wanted};
		return await follow({first: withSecretsOf(typed, first), typed}, fetching, environment);
	} finally {
		countdown.stop();
		environment.signal?.removeEventListener('abort', giveUp);
		controller.abort();
		await dispatcher.destroy();
	}
}

function parseAddress(address: string): URL {
	if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
		throw new UserError(
			{
				id: `${shown(address)} bukan alamat web yang sah.`,
				en: `${shown(address)} is not a valid web address.`,
			},
			{
				hint: {
					id: 'Alamat web diawali http:// atau https://.',
					en: 'A web address begins with http:// or https://.',
				},
				exitStatus: 2,
			},
		);
	}
	return new URL(address);
}

/** What all requests of one fetch share. */
interface Fetching {
	readonly dispatcher: Dispatcher;
	readonly signal: AbortSignal;
	readonly countdown: Countdown;
	readonly wanted: Wanted;
}

/** Where a fetch begins, and whose private addresses it may open. */
interface Start {
	readonly first: URL;
	readonly typed: URL;
}

/** What was typed of a name and password goes along to an address found at the same place. */
function withSecretsOf(typed: URL, first: URL): URL {
	if (typed === first || typed.origin !== first.origin) return first;
	const url = new URL(first);
	url.username = typed.username;
	url.password = typed.password;
	return url;
}

async function follow(
	start: Start,
	fetching: Fetching,
	environment: NetworkEnvironment,
): Promise<FetchedPage> {
	const {instead} = fetching.wanted;
	const {first, typed} = start;
	let url = first;
	const seen = new Set<string>();
	for (let redirects = 0; redirects <= mostRedirects; redirects++) {
		checkLiteral(url, typed);
		seen.add(url.href);
		const step = await takeStep(url, first, fetching, environment);
		if ('page' in step) return step.page;
		if (seen.has(step.target.href)) break;
		url = step.target;
	}
	throw tooManyRedirects(url, instead);
}

/** One request: the page, or where it is. A host that is asked politely is free again once its answer is read. */
async function takeStep(
	url: URL,
	first: URL,
	fetching: Fetching,
	environment: NetworkEnvironment,
): Promise<{readonly page: FetchedPage} | {readonly target: URL}> {
	const {manners} = environment;
	const {countdown, signal, wanted} = fetching;
	const leave = manners && (await countdown.pausedFor(() => manners.enter(url, signal)));
	let answered: Answered | undefined;
	try {
		const response = await request(url, first, fetching, environment);
		answered = {status: response.status, retryAfter: response.headers.get('retry-after')};
		const target = redirectTarget(response, url, wanted.instead);
		if (target === undefined) return {page: await readPage(response, url, fetching)};
		await response.body?.cancel().catch(() => undefined);
		return {target};
	} finally {
		leave?.(answered);
	}
}

/** Addresses written out in the URL never pass through a lookup, so they are checked here. */
function checkLiteral(url: URL, typed: URL): void {
	const host = bareHost(url);
	if (host === bareHost(typed) && namesLocalHost(host)) return;
	if (isLocalHost(host)) throw privateAddress(url);
}

// A bundled CommonJS module has no named exports: all of it is its default.
async function undici() {
	return (await import('undici')).default;
}

async function request(
	url: URL,
	first: URL,
	{dispatcher, signal, wanted}: Fetching,
	{version}: NetworkEnvironment,
): Promise<Response> {
	const {fetch} = await undici();
	const bare = new URL(url);
	bare.username = '';
	bare.password = '';
	try {
		return await fetch(bare.href, {
			dispatcher,
			signal,
			redirect: 'manual',
			headers: {
				accept: wanted.accept,
				'accept-language': 'id, en;q=0.5',
				'user-agent': `newsquiz/${version}`,
				...(url.host === first.host && wanted.headers),
				...(url === first && first.username !== '' && {authorization: basic(first)}),
			},
		});
	} catch (error) {
		throw requestError(signal.aborted ? signal.reason : error, url, wanted.instead);
	}
}

function basic({username, password}: URL): string {
	const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
	return `Basic ${Buffer.from(credentials).toString('base64')}`;
}

function redirectTarget(response: Response, url: URL, instead: Hint): URL | undefined {
	const location = response.headers.get('location');
	if (![301, 302, 303, 307, 308].includes(response.status) || location === null) return undefined;
	if (!URL.canParse(location, url.href)) throw badRedirect(url, shown(location), instead);
	const target = new URL(location, url);
	if (!/^https?:$/.test(target.protocol)) throw badRedirect(url, publicAddress(target), instead);
	target.username = '';
	target.password = '';
	target.hash = '';
	return target;
}

async function readPage(
	response: Response,
	url: URL,
	{signal, wanted}: Fetching,
): Promise<FetchedPage> {
	const validators = validatorsOf(response);
	wanted.onAnswer?.(answerOf(response, validators));
	if (response.status === 304 && isConditional(wanted)) {
		const nothing = new Uint8Array();
		const found = {isHtml: false, charset: undefined, url: withoutCredentials(url)};
		return {bytes: nothing, ...found, status: 304, ...validators};
	}
	if (!response.ok) throw statusError(response.status, url, wanted.instead);
	const header = response.headers.get('content-type') ?? 'text/html';
	const type = header.split(';', 1)[0]!.trim().toLowerCase();
	if (!wanted.types.test(type)) throw wanted.wrongType(publicAddress(url), type);
	const isRest = response.status === 206 && wanted.headers?.['range'] !== undefined;
	try {
		const bytes = response.body
			? await readLimited(piecesOf(response.body, wanted), wanted.limit)
			: new Uint8Array();
		return {
			bytes,
			isHtml: type !== 'text/plain',
			charset: /charset\s*=\s*["']?([\w:.-]+)/i.exec(header)?.[1],
			url: withoutCredentials(url),
			status: isRest ? 206 : 200,
			...validators,
		};
	} catch (error) {
		if (error instanceof TooLargeError) throw wanted.tooLarge(publicAddress(url), error);
		throw requestError(signal.aborted ? signal.reason : error, url, wanted.instead);
	}
}

function answerOf(
	{status, headers}: Response,
	validators: Pick<PageAnswer, 'etag' | 'lastModified'>,
): PageAnswer {
	const contentRange = headers.get('content-range');
	const encoding = headers.get('content-encoding') ?? '';
	return {
		status,
		...validators,
		...(contentRange === null ? {} : {contentRange}),
		hasLength: headers.has('content-length'),
		isCompressed: encoding !== '' && encoding.toLowerCase() !== 'identity',
	};
}

function isConditional({headers = {}}: Wanted): boolean {
	return 'if-none-match' in headers || 'if-modified-since' in headers;
}

function validatorsOf({headers}: Response): Pick<FetchedPage, 'etag' | 'lastModified'> {
	const etag = headers.get('etag');
	const lastModified = headers.get('last-modified');
	return {
		...(etag !== null && etag !== '' ? {etag} : {}),
		...(lastModified !== null && lastModified !== '' ? {lastModified} : {}),
	};
}

async function* piecesOf(
	body: AsyncIterable<Uint8Array>,
	{onPiece}: Wanted,
): AsyncGenerator<Uint8Array> {
	for await (const piece of body) {
		onPiece?.(piece);
		yield piece;
	}
}

function withoutCredentials(url: URL): string {
	const copy = new URL(url);
	copy.username = '';
	copy.password = '';
	return copy.href;
}

/**
 * Sends requests directly or through the user's proxy. A direct connection resolves names through a guard, so the
 * address that is checked is the address that is connected to. Behind a proxy, the proxy resolves names.
 */
async function createDispatcher(
	typedHost: string,
	{env, lookup = systemLookup}: NetworkEnvironment,
): Promise<Dispatcher> {
	const {EnvHttpProxyAgent} = await undici();
	const proxy = (name: string) => env[name.toLowerCase()] ?? env[name.toUpperCase()] ?? '';
	try {
		return new EnvHttpProxyAgent({
			httpProxy: proxy('http_proxy'),
			httpsProxy: proxy('https_proxy'),
			noProxy: proxy('no_proxy'),
			proxyTunnel: false,
			connect: {lookup: guarded(lookup, typedHost)},
		});
	} catch (error) {
		throw new UserError(
			{
				id: 'Alamat proksi di HTTP_PROXY atau HTTPS_PROXY tidak sah.',
				en: 'The proxy address in HTTP_PROXY or HTTPS_PROXY is not valid.',
			},
			{
				hint: {
					id: 'Bentuknya seperti http://proksi.contoh:8080.',
					en: 'It looks like http://proxy.example:8080.',
				},
				cause: error,
			},
		);
	}
}

function guarded(lookup: LookupFunction, typedHost: string): LookupFunction {
	return (host, options, callback) => {
		lookup(host, {...options, all: true}, (error, found) => {
			if (error) return callback(error, [], 0);
			const addresses = found as LookupAddress[];
			const mayBePrivate = host.replace(/\.$/, '') === typedHost && namesLocalHost(typedHost);
			const allowed = addresses.filter(({address}) => mayBePrivate || isPublicAddress(address));
			const [first] = allowed;
			if (!first) return callback(new PrivateAddressError(host), [], 0);
			if (options.all) callback(null, allowed);
			else callback(null, first.address, first.family);
		});
	};
}
