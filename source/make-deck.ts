import type {Article} from './article/article.js';
import type {ArticleSource} from './article/given-source.js';
import {countWords} from './article/prose.js';
import type {Deck} from './deck/deck.js';
import {sameArticle} from './deck/same-article.js';
import {type Bilingual, UserError} from './errors.js';
import {isReadingDeck} from './reading/reading-deck.js';
import {sanitiseLine} from './sanitise.js';
import type {BuildFound, DeckChoices, Library, Services} from './services.js';
import type {KnownWords} from './vocabulary/known-words.js';
import {learnerWords} from './vocabulary/learner.js';
import {readWordCards} from './word-cards.js';

/** The steps from an article to its cards, in order. */
export const stages = ['read', 'clean', 'facts', 'questions', 'words'] as const;

export type Stage = (typeof stages)[number];

/** What a step that is done has found. */
export type StageFound =
	| {readonly stage: 'read'; readonly length: number; readonly host?: string}
	| CleanFound
	| BuildFound;

/** What cleaning an article has found. */
export interface CleanFound {
	readonly stage: 'clean';
	readonly title?: string;
	/** Of the article itself, its headline apart. */
	readonly words: number;
	/** The reasons for which parts of the text were set aside, each once. */
	readonly noise: readonly string[];
}

/** A deck that is not saved yet, and where it is from. */
export interface MadeDeck {
	readonly deck: Deck;
	readonly article: Article;
	/** What the user should know although the article was read. */
	readonly notices: readonly Bilingual[];
	/** The deck of this article that is in the library, which this one renews. */
	readonly existing?: Deck;
}

export interface MakeDeckOptions {
	readonly choices?: Omit<DeckChoices, 'learner' | 'createdAt' | 'existing'>;
	/** The date that the user states. */
	readonly publishedAt?: string | undefined;
	/** Renews the deck of an article that is in the library; without it, such an article is refused. */
	readonly renew?: boolean | undefined;
	readonly onFound?: (found: StageFound) => void;
	/** Gives up; the promise then rejects with the signal's reason. */
	readonly signal?: AbortSignal | undefined;
}

/**
 * Reads an article and makes its deck, without saving it.
 * @throws ArticleKnownError when the library has the article and it is not to be renewed
 * @throws UserError when it can't be read, is no Indonesian news article, or gives not one card
 */
export async function makeDeck(
	source: ArticleSource,
	services: Pick<Services, 'articles' | 'library' | 'progress' | 'now'>,
	{
		choices = {},
		publishedAt,
		renew = false,
		onFound = () => undefined,
		signal,
	}: MakeDeckOptions = {},
): Promise<MadeDeck> {
	const {articles, library} = services;
	const {article, notices} = await articles.read(source, {
		publishedAt,
		signal,
		onRead: (found) => {
			if (!signal?.aborted) onFound({stage: 'read', ...found});
		},
	});
	signal?.throwIfAborted();
	onFound(cleaned(article));
	const existing = await findExisting([article], library);
	signal?.throwIfAborted();
	if (existing && !renew) throw new ArticleKnownError(existing, article);
	const deck = await deckOf(article, existing, services, {choices, signal, onFound});
	return {deck, article, notices, ...(existing && {existing})};
}

/**
 * Makes a deck anew of an article that was read before, under the date that the user states.
 * @throws UserError as {@link makeDeck} does
 */
export async function redateDeck(
	{article, notices, existing}: MadeDeck,
	publishedAt: string,
	services: Pick<Services, 'articles' | 'library' | 'progress' | 'now'>,
): Promise<MadeDeck> {
	const dated: Article = {...article, publishedAt};
	const deck = await deckOf(dated, existing, services, {});
	return {deck, article: dated, notices, ...(existing && {existing})};
}

async function deckOf(
	article: Article,
	existing: Deck | undefined,
	services: Pick<Services, 'articles' | 'library' | 'progress' | 'now'>,
	{choices = {}, signal, onFound}: Pick<MakeDeckOptions, 'choices' | 'signal' | 'onFound'>,
): Promise<Deck> {
	const deck = await services.articles.makeDeck(
		article,
		{
			...choices,
			learner: await readLearner(services),
			createdAt: new Date(services.now()).toISOString(),
			...(existing && {existing}),
		},
		{signal, ...(onFound && {onFound})},
	);
	if (deck.cards.length === 0) throw noCards(choices);
	return deck;
}

export function cleaned({title, text, blocks, noise}: Article): CleanFound {
	const words = blocks
		.filter(({kind}) => kind !== 'headline')
		.reduce((sum, {start, end}) => sum + countWords(text.slice(start, end)), 0);
	return {
		stage: 'clean',
		...(title !== undefined && {title}),
		words,
		noise: [...new Set(noise.map(({reason}) => reason))],
	};
}

/** What the learner knows of words, so that a deck of theirs asks for others. */
export async function readLearner(
	services: Pick<Services, 'library' | 'progress'>,
): Promise<KnownWords> {
	return learnerWords(services.progress.state, await readWordCards(services));
}

/** The deck of the library that was built from one of these articles, if there is one. */
export async function findExisting(
	articles: readonly Article[],
	library: Pick<Library, 'list' | 'read'>,
): Promise<Deck | undefined> {
	for (const {id, bundled} of library.list().decks) {
		// The deck of words from reading holds words of many articles, and is the deck of none.
		if (bundled || isReadingDeck(id)) continue;
		const deck = await library.read(id);
		if (articles.some((article) => sameArticle(deck, article))) return deck;
	}

	return undefined;
}

/** The library has a deck of this article. */
export class ArticleKnownError extends UserError {
	constructor(
		readonly deck: Deck,
		readonly article?: Article,
	) {
		const title = sanitiseLine(deck.title);
		super(
			{
				id: `Artikel ini sudah ada di koleksi: "${title}".`,
				en: `This article is in the library already: "${title}".`,
			},
			{
				hint: {
					id: `Pelajari dengan: newsquiz study ${deck.id}\nPerbarui tanpa kehilangan kemajuan, dengan: newsquiz build --rebuild SOURCE`,
					en: `Study it with: newsquiz study ${deck.id}\nRenew it, keeping your progress, with: newsquiz build --rebuild SOURCE`,
				},
			},
		);
	}
}

/** Says that nothing in an article can be asked about. */
export function noCards({kinds}: Pick<DeckChoices, 'kinds'>): UserError {
	return new UserError(
		{
			id: 'Tidak ada kartu yang dapat dibuat dari artikel ini.',
			en: 'No cards could be made from this article.',
		},
		{
			hint: kinds
				? {id: 'Coba lagi tanpa --kinds.', en: 'Try again without --kinds.'}
				: {
						id: 'Kartu terbaik berasal dari artikel yang memuat nama, tanggal, dan angka. Lihat yang ditemukan: newsquiz facts SOURCE',
						en: 'Articles with names, dates and figures give the best cards. See what was found: newsquiz facts SOURCE',
						inApp: {
							id: 'Kartu terbaik berasal dari artikel yang memuat nama, tanggal, dan angka. Coba berita lain.',
							en: 'Articles with names, dates and figures give the best cards. Try another article.',
						},
					},
		},
	);
}
