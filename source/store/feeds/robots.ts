import robotsParser from 'robots-parser';
import {DisallowedError} from '../../article/feed/feed-errors.js';
import {type Hint, StatusError, UserError} from '../../errors.js';
import type {Manners} from '../manners.js';
import type {NetworkEnvironment, Wanted} from '../network.js';
import {publicAddress} from '../network-errors.js';
import {shown} from '../source-errors.js';
import {askAgain} from './ask-again.js';
import type {KeptAnswers} from './kept-answers.js';

// Its types take it for a module with a default of its own, which it has not.
const parseRobots = robotsParser as unknown as typeof robotsParser.default;

/** What robots.txt calls newsquiz. */
const token = 'newsquiz';
/** Milliseconds after which a site's rules are asked for again. */
const aDay = 86_400_000;
/** As much of a robots.txt counts: RFC 9309 asks for no less. */
const longestRules = 512_000;
/** No rule is longer; each is compared with every address. */
const longestRule = 2000;
/** Milliseconds between two requests that a site may ask for. */
const longestPause = 30_000;

/** What the sites want of programs that ask them. */
export interface Robots {
	/** @throws UserError when the site does not want this address to be asked for, or can't say */
	check(url: URL): Promise<void>;
	/** Milliseconds between two requests that the site asks for, as far as is known. */
	pause(url: URL): number;
}

interface Rules {
	isAllowed(url: string): boolean;
	readonly pause: number;
}

/**
 * Rules that are read once for each site, and kept for a day.
 * @param environment with manners that do not ask for rules themselves
 */
export function openRobots({
	kept,
	now,
	environment,
}: {
	readonly kept: KeptAnswers;
	now(): number;
	readonly environment: NetworkEnvironment & {readonly manners: Manners};
}): Robots {
	const sites = new Map<string, Promise<Rules>>();
	const known = new Map<string, Rules>();
	const read = async (origin: string): Promise<Rules> => {
		const address = `${origin}/robots.txt`;
		const rules = rulesOf(address, await rulesText(address));
		known.set(origin, rules);
		return rules;
	};
	const rulesText = async (address: string): Promise<string> => {
		const before = kept.read(address);
		if (before && now() - before.at < aDay && before.at <= now()) return before.text;
		let head = Buffer.alloc(0);
		const onPiece = (piece: Uint8Array): void => {
			if (head.length < longestRules) head = Buffer.concat([head, piece]);
		};
		try {
			const decode = (): string => decodeRules(head);
			return (
				await askAgain(address, {kept, now, wanted: {...wanted, onPiece}, environment, decode})
			).text;
		} catch (error) {
			if (error instanceof RulesTooLong) return decodeRules(head);
			// RFC 9309: where there are no rules, everything may be asked for; where they can't be had, nothing.
			const isWithoutRules =
				error instanceof StatusError && error.status < 500 && error.status !== 429;
			if (isWithoutRules) return '';
			throw error;
		}
	};
	return {
		async check(url) {
			const site = sites.get(url.origin) ?? read(url.origin);
			sites.set(url.origin, site);
			const rules = await site;
			if (!rules.isAllowed(url.href)) throw disallowed(url);
		},
		pause: (url) => known.get(url.origin)?.pause ?? 0,
	};
}

function decodeRules(bytes: Uint8Array): string {
	return new TextDecoder().decode(bytes.subarray(0, longestRules));
}

function rulesOf(address: string, text: string): Rules {
	const lines = text.split(/\r\n|\r|\n/).filter((line) => line.length <= longestRule);
	const robot = parseRobots(address, lines.join('\n'));
	const pause = robot.getCrawlDelay(token) ?? 0;
	return {
		isAllowed: (url) => robot.isAllowed(url, token) ?? true,
		pause: Number.isFinite(pause) ? Math.min(Math.max(0, pause * 1000), longestPause) : 0,
	};
}

/** More rules than are looked at. */
class RulesTooLong extends UserError {}

const instead: Hint = {
	id: 'Buka beritanya di peramban, lalu berikan alamat atau teksnya: newsquiz build ALAMAT',
	en: 'Open the article in your browser, then give its address or text: newsquiz build ADDRESS',
	inApp: {
		id: 'Buka di peramban Anda, salin teks beritanya, lalu tempelkan di newsquiz.',
		en: 'Open it in your browser, copy the text of the article and paste it into newsquiz.',
	},
};

/** Many sites answer with a page of theirs instead: then there are no rules in it. */
const wanted: Wanted = {
	accept: 'text/plain',
	types: /^/,
	limit: longestRules,
	instead,
	wrongType: (address) => new UserError({id: address, en: address}),
	tooLarge: (address) => new RulesTooLong({id: address, en: address}),
};

function disallowed(url: URL): DisallowedError {
	const address = publicAddress(url);
	return new DisallowedError(
		{
			id: `${shown(url.host)} tidak mengizinkan program membuka ${address} (robots.txt), jadi tidak dibuka.`,
			en: `${shown(url.host)} does not allow programs to open ${address} (robots.txt), so it was not opened.`,
		},
		{hint: instead},
	);
}
