import type {FeedReading} from '../article/feed/feed.js';
import {UserError} from '../errors.js';
import {type FeedList, type ListedItem, knownAddresses, listFeed} from '../feed-list.js';
import {type ItemOutcome, keepItem} from '../make-feed-decks.js';
import {sanitise, safeJson} from '../sanitise.js';
import type {Services} from '../services.js';
import {ask} from './ask.js';
import type {OptionValues} from './command.js';
import {readChoices} from './deck-choices.js';
import {type Context, say, write} from './io.js';
import {isInteractive} from './keyboard.js';
import {openServices, tellNotices} from './open-services.js';
import {pickNumbers, wantsAll} from './pick-numbers.js';
import {
	feedProblems,
	renderFeedList,
	renderOutcome,
	renderSum,
	reading,
	wayToChoose,
	whichOnes,
} from './render-feed.js';
import {tellStages} from './tell-stages.js';
import {calendarDate, count, text, wrongValue} from './values.js';

/** Lists the articles of a feed, and makes a deck of each one that is chosen. */
export async function buildFromFeed(
	positionals: readonly string[],
	values: OptionValues,
	context: Context,
): Promise<number> {
	refuseOthers(positionals, values);
	const address = webAddress(text(values, 'feed') ?? '');
	const choices = readChoices(values);
	const wanted = {since: calendarDate(values, 'since'), limit: count(values, 'limit', 500)};
	const services = await openServices(context);
	try {
		await tellNotices(services, context);
		if (context.stderr.isTTY) await write(context.stderr, say(context, reading(address)));
		const found = await services.feeds.open(address);
		const list = listFeed(found.feed, await knownAddresses(services.library), wanted);
		const isJson = values['json'] === true;
		const chosen = await choose(found, list, values, context);
		if (chosen === undefined) {
			if (isJson) await write(context.stdout, listJson(found, list));
			return 0;
		}
		const outcomes = await makeAll(
			chosen,
			{...services, articles: found.articles},
			choices,
			values,
			context,
		);
		if (isJson) await write(context.stdout, outcomesJson(found, outcomes));
		else await write(context.stdout, renderSum(outcomes, context.language));
		return outcomes.some(({status}) => status === 'failed' || status === 'disallowed') ? 1 : 0;
	} finally {
		services.progress.close();
	}
}

/** Which articles are wanted; undefined when the list is all that is. */
async function choose(
	found: FeedReading,
	{items, ...left}: FeedList,
	values: OptionValues,
	context: Context,
): Promise<readonly ListedItem[] | undefined> {
	const isRebuild = values['rebuild'] === true;
	const all = isRebuild ? items : items.filter(({known}) => !known);
	const pick = text(values, 'pick');
	if (values['all'] === true || (pick !== undefined && wantsAll(pick))) return all;
	if (pick !== undefined) {
		const numbers = pickNumbers(pick, items.length);
		if (!numbers) throw wrongValue('pick', pick, feedProblems.pick(items.length));
		return numbers.map((number) => items[number - 1]!);
	}
	if (values['json'] === true) return undefined;
	await write(context.stdout, renderFeedList(found, {items, ...left}, context));
	if (items.length === 0) return undefined;
	if (!isInteractive(context)) {
		await write(context.stdout, `${say(context, wayToChoose)}\n`);
		return undefined;
	}
	for (;;) {
		const answer = await ask(context, whichOnes);
		if (answer.trim() === '') return undefined;
		if (wantsAll(answer)) return all;
		const numbers = pickNumbers(answer, items.length);
		if (numbers) return numbers.map((number) => items[number - 1]!);
		await write(context.stdout, `${say(context, feedProblems.pick(items.length))}\n`);
	}
}

/** One article after the other; what happens to one is told, and ends no other. */
async function makeAll(
	items: readonly ListedItem[],
	services: Services,
	choices: ReturnType<typeof readChoices>,
	values: OptionValues,
	context: Context,
): Promise<readonly ItemOutcome[]> {
	const outcomes: ItemOutcome[] = [];
	for (const [index, item] of items.entries()) {
		const place = `[${String(index + 1)}/${String(items.length)}] `;
		await write(context.stderr, `${place}${sanitise(item.title)}\n`);
		// Whoever picks one that is known by its number wants it anew, as with --rebuild.
		const renew = values['rebuild'] === true || item.known !== undefined;
		const outcome = await makeOne(item, services, {choices, renew}, context);
		outcomes.push(outcome);
		await write(context.stderr, renderOutcome(outcome, context.language));
	}
	return outcomes;
}

/** Makes and saves one, and tells the steps of it. */
async function makeOne(
	item: ListedItem,
	services: Services,
	{choices, renew}: {readonly choices: ReturnType<typeof readChoices>; readonly renew: boolean},
	context: Context,
): Promise<ItemOutcome> {
	const stages = tellStages(context);
	const outcome = await keepItem(item, services, {
		choices,
		renew,
		onFound: (found) => stages.tell(found),
		async onBusy({says}) {
			await stages.told();
			await write(context.stderr, `${say(context, feedProblems.busy(says))}\n`);
		},
	});
	await stages.told();
	for (const notice of outcome.notices ?? [])
		await write(context.stderr, `${say(context, notice)}\n`);
	return outcome;
}

function listJson({feed, url, isUnchanged}: FeedReading, list: FeedList): string {
	const articles = list.items.map(({number, title, url: address, publishedAt, known}) => ({
		number,
		title,
		url: address,
		...(publishedAt === undefined ? {} : {publishedAt}),
		...(known ? {deck: known.id} : {}),
	}));
	const {older, undated, beyond} = list;
	const about = {url, ...(feed.title === undefined ? {} : {title: feed.title})};
	return `${safeJson({feed: about, isUnchanged, articles, leftOut: {older, undated, beyond}}, 2)}\n`;
}

function outcomesJson({feed, url}: FeedReading, outcomes: readonly ItemOutcome[]): string {
	const articles = outcomes.map(({item, status, deck, cards, error}) => ({
		number: item.number,
		title: item.title,
		url: item.url,
		...(item.publishedAt === undefined ? {} : {publishedAt: item.publishedAt}),
		status,
		...(deck ? {deck: deck.id} : {}),
		...(cards === undefined ? {} : {cards}),
		...(error ? {error: error.says} : {}),
	}));
	const about = {url, ...(feed.title === undefined ? {} : {title: feed.title})};
	return `${safeJson({feed: about, articles}, 2)}\n`;
}

/** As typed, with its scheme where that was left out. */
function webAddress(given: string): string {
	const address = given.trim();
	return /^[a-z][a-z\d+.-]*:/i.test(address) && !/^[\w.-]+:\d+(?:\/|$)/.test(address)
		? address
		: `https://${address}`;
}

function refuseOthers(positionals: readonly string[], values: OptionValues): void {
	const others = ['output', 'into', 'jsonl', 'jobs', 'clipboard', 'date', 'explain'];
	const option = others.find((name) => name in values);
	const other = positionals.length > 0 ? 'SOURCE' : option && `--${option}`;
	if (other === undefined) return;
	throw new UserError(
		{
			id: `--feed tidak dapat dipakai bersama ${other}.`,
			en: `--feed can't be used together with ${other}.`,
		},
		{
			hint: {
				id: 'Dari umpan berita, tiap artikel menjadi paket kartu sendiri di koleksi. Untuk satu artikel: newsquiz build ALAMAT',
				en: 'Of a feed, each article becomes a deck of its own in the library. For one article: newsquiz build ADDRESS',
			},
			exitStatus: 2,
		},
	);
}
