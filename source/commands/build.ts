import type {Article} from '../article/article.js';
import {articleId, articleSha256} from '../deck/ids.js';
import {UserError} from '../errors.js';
import type {DroppedCard} from '../questions/build-deck.js';
import {sanitiseLine} from '../sanitise.js';
import type {Invocation, OptionValues} from './command.js';
import {readChoices} from './deck-choices.js';
import {type Context, say, write} from './io.js';
import {jsonlSource, runJsonl} from './jsonl.js';
import {putDeck} from './put-deck.js';
import {readArticle} from './read-article.js';
import {renderDrops} from './render-drops.js';
import {calendarDate, text} from './values.js';

/** Makes one deck from one or more articles: into the library, a file, or standard output. */
export async function run({positionals, values}: Invocation, context: Context): Promise<number> {
	if (text(values, 'feed') !== undefined) {
		const {buildFromFeed} = await import('./build-feed.js');
		return buildFromFeed(positionals, values, context);
	}
	refuseFeedOptions(values);
	const choices = readChoices(values);
	const jsonl = jsonlSource(positionals, values);
	if (jsonl !== undefined) {
		const publishedAt = calendarDate(values, 'date');
		const task = {does: 'build' as const, ...choices, ...(publishedAt && {publishedAt})};
		return runJsonl(jsonl, task, values, context);
	}

	const output = text(values, 'output');
	const into = text(values, 'into');
	if (into !== undefined && output !== undefined) throw twoPlaces();
	const articles: Article[] = [];
	const sources = positionals.length > 0 ? positionals : [undefined];
	for (const source of sources) {
		const article = await readArticle(source, values, context);
		if (articles.some((other) => isSame(other, article))) await tellRepeated(source, context);
		else articles.push(article);
	}

	if (values['explain'] !== true) {
		await putDeck(articles, choices, values, context);
		return 0;
	}

	const dropped: DroppedCard[] = [];
	try {
		await putDeck(articles, {...choices, onDrop: (drop) => dropped.push(drop)}, values, context);
	} finally {
		await write(context.stderr, renderDrops(dropped, context.language));
	}

	return 0;
}

/** What only chooses from a feed would be passed over without one. */
function refuseFeedOptions(values: OptionValues): void {
	const given = ['pick', 'all', 'limit', 'since', 'json'].find((name) => name in values);
	if (given === undefined) return;
	throw new UserError(
		{
			id: `--${given} hanya berlaku bersama --feed.`,
			en: `--${given} goes with --feed only.`,
		},
		{
			hint: {
				id: 'Misalnya: newsquiz build --feed https://situs.example/rss --all',
				en: 'For example: newsquiz build --feed https://site.example/rss --all',
			},
			exitStatus: 2,
		},
	);
}

function isSame(one: Article, other: Article): boolean {
	return articleId(one) === articleId(other) || articleSha256(one) === articleSha256(other);
}

async function tellRepeated(source: string | undefined, context: Context): Promise<void> {
	const shown = sanitiseLine(source ?? '--clipboard');
	await write(
		context.stderr,
		say(context, {
			id: `${shown} memuat artikel yang sudah disebut sebelumnya, jadi dilewati.\n`,
			en: `${shown} holds an article that was given before, so it was passed over.\n`,
		}),
	);
}

function twoPlaces(): UserError {
	return new UserError(
		{
			id: '--into dan -o tidak dapat dipakai bersama.',
			en: "--into and -o can't be used together.",
		},
		{
			hint: {
				id: '--into menambah paket kartu di koleksi; -o menulis berkas. Pilih salah satu.',
				en: '--into adds to a deck of the library; -o writes a file. Choose one of the two.',
			},
			exitStatus: 2,
		},
	);
}
