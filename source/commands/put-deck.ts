import {statSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import type {Article} from '../article/article.js';
import type {Deck} from '../deck/deck.js';
import {diffDecks} from '../deck/diff.js';
import {formatDeck} from '../deck/format-deck.js';
import {isRetired, withoutRetired} from '../deck/retired.js';
import {sameArticle} from '../deck/same-article.js';
import {UserError} from '../errors.js';
import {findFacts} from '../facts/find-facts.js';
import {ArticleKnownError, findExisting, noCards, readLearner} from '../make-deck.js';
import {buildDeck} from '../questions/build-deck.js';
import {sanitiseLine} from '../sanitise.js';
import type {Services} from '../services.js';
import {writeNamed} from '../store/atomic-write.js';
import {readSourceFile} from '../store/source-files.js';
import {type KnownWords, newLearner} from '../vocabulary/known-words.js';
import type {OptionValues} from './command.js';
import type {DeckChoices} from './deck-choices.js';
import {type Context, say, write} from './io.js';
import {openDecks, openServices} from './open-services.js';
import {text} from './values.js';

/** Builds the deck and puts it where it is wanted. */
export async function putDeck(
	articles: readonly Article[],
	choices: DeckChoices,
	values: OptionValues,
	context: Context,
): Promise<void> {
	const output = text(values, 'output');
	const into = text(values, 'into');
	if (into !== undefined) {
		await buildInto(into, articles, choices, context);
	} else if (output === '-') {
		await write(context.stdout, formatDeck(build(articles, choices)));
	} else if (output === undefined) {
		await buildIntoLibrary(articles, choices, values, context);
	} else {
		await buildIntoFile(articles, choices, output, context);
	}
}

/**
 * @param existing an earlier build of the same article, whose ids are kept
 * @throws UserError when not one card could be made
 */
function build(articles: readonly Article[], choices: DeckChoices, existing?: Deck): Deck {
	const deck = buildDeck(
		articles.map((article) => findFacts(article)),
		{...choices, createdAt: new Date().toISOString(), ...(existing && {existing})},
	);
	if (deck.cards.length === 0) throw noCards(choices);
	return deck;
}

/** As {@link readLearner}, by a command that needs nothing else of the progress and does without where it can't. */
async function learnerOf(context: Context): Promise<KnownWords> {
	let services: Services | undefined;
	try {
		services = await openServices(context);
		return await readLearner(services);
	} catch (error) {
		if (error instanceof UserError) return newLearner;
		throw error;
	} finally {
		services?.progress.close();
	}
}

async function buildIntoLibrary(
	articles: readonly Article[],
	choices: DeckChoices,
	values: OptionValues,
	context: Context,
): Promise<void> {
	const library = await openDecks(context);
	const existing = await findExisting(articles, library);
	if (existing && values['rebuild'] !== true) throw new ArticleKnownError(existing);
	const deck = build(articles, {...choices, learner: await learnerOf(context)}, existing);
	await library.save(deck);
	const {id} = deck;
	const {cards} = withoutRetired(deck);
	await write(
		context.stdout,
		say(context, {
			id: `${String(cards.length)} kartu tersimpan dalam paket kartu "${sanitiseLine(deck.title)}".\nPelajari dengan: newsquiz study ${id}\n`,
			en: `${cardsInEnglish(cards.length)} saved in the deck "${sanitiseLine(deck.title)}".\nStudy with: newsquiz study ${id}\n`,
		}),
	);
}

/** Adds articles to a deck of the library: what it tells already gains evidence, what changed moves on. */
async function buildInto(
	id: string,
	articles: readonly Article[],
	choices: DeckChoices,
	context: Context,
): Promise<void> {
	const library = await openDecks(context);
	const existing = await library.read(id);
	const deck = build(articles, {...choices, learner: await learnerOf(context)}, existing);
	await library.save(deck);
	const {added, changed} = diffDecks(existing, deck);
	const overtaken = deck.cards.filter(isRetired).length - existing.cards.filter(isRetired).length;
	const title = sanitiseLine(deck.title);
	const figures = [added.length, changed.length, Math.max(0, overtaken)].map(String);
	await write(
		context.stdout,
		say(context, {
			id: `Paket kartu "${title}": ${figures[0]!} kartu baru, ${figures[1]!} diperbarui, ${figures[2]!} di antaranya mungkin kedaluwarsa dan tidak ditanyakan lagi.\nPelajari dengan: newsquiz study ${id}\n`,
			en: `The deck "${title}": ${cardsInEnglish(added.length)} added, ${figures[1]!} updated, of which ${figures[2]!} perhaps out of date and no longer asked.\nStudy with: newsquiz study ${id}\n`,
		}),
	);
}

async function buildIntoFile(
	articles: readonly Article[],
	choices: DeckChoices,
	output: string,
	context: Context,
): Promise<void> {
	const file = resolve(context.cwd, output);
	const shown = sanitiseLine(output);
	const existing = await readExistingFile(file, shown, articles);
	const deck = build(articles, choices, existing);
	try {
		writeNamed(file, formatDeck(deck), 0o600);
	} catch (cause) {
		throw new UserError(
			{id: `Berkas "${shown}" tidak dapat ditulis.`, en: `The file "${shown}" can't be written.`},
			{
				hint: {
					id: 'Periksa apakah foldernya ada dan boleh ditulisi, atau pilih nama lain.',
					en: 'Check that its folder exists and may be written to, or choose another name.',
				},
				cause,
			},
		);
	}

	const asked = withoutRetired(deck).cards.length;
	await write(
		context.stderr,
		say(context, {
			id: `${String(asked)} kartu ditulis ke ${shown}.\n`,
			en: `${cardsInEnglish(asked)} written to ${shown}.\n`,
		}),
	);
}

// A file that is there is only written over when it is an earlier build of the same article.
async function readExistingFile(
	file: string,
	shown: string,
	articles: readonly Article[],
): Promise<Deck | undefined> {
	const there = statSync(file, {throwIfNoEntry: false});
	if (!there) return undefined;
	const {parseDeck} = await import('../deck/parse-deck.js');
	let deck: Deck | undefined;
	try {
		// A device or a pipe may never end, and is not to be replaced by a file.
		if (there.isFile()) deck = parseDeck(await readSourceFile(file, dirname(file)), shown);
	} catch {
		deck = undefined;
	}

	if (deck && articles.some((article) => deck && sameArticle(deck, article))) return deck;
	throw new UserError(
		{
			id: `Berkas "${shown}" sudah ada dan bukan paket kartu dari artikel ini, jadi tidak ditimpa.`,
			en: `The file "${shown}" exists and is not a deck of this article, so it was left alone.`,
		},
		{
			hint: {
				id: 'Pilih nama berkas lain, atau pindahkan berkas itu lebih dulu.',
				en: 'Choose another file name, or move that file away first.',
			},
		},
	);
}

function cardsInEnglish(count: number): string {
	return count === 1 ? '1 card' : `${String(count)} cards`;
}
