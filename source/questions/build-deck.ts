import type {ArticleFacts} from '../facts/article-facts.js';
import {carryIds} from '../deck/carry-ids.js';
import type {Card, CardKind, Deck, DeckArticle} from '../deck/deck.js';
import {articleId, articleSha256, deckId} from '../deck/ids.js';
import {standingTogether} from '../deck/lint/lint.js';
import {sanitise, sanitiseLine} from '../sanitise.js';
import {cardOf, withDistractors} from './card-of.js';
import type {Draft} from './draft.js';
import {draftsOf} from './forms/index.js';
import {keyPlaces, type KeyPlaces} from './distractors/key-places.js';
import {isHarmful} from './harm.js';
import {lint} from './lint/rules.js';
import {checkedOptions} from './option-counts.js';
import {mergeStories} from './merge/merge-stories.js';
import {comparesStatements, withComparisons} from './mix.js';
import {pick, scoreOf} from './rank.js';
import {rivalsOf} from './rivals.js';
import {standingProblem} from './standing.js';
import {isLong, readStory, wordsOf, type Story} from './story.js';
import type {KnownWords} from '../vocabulary/known-words.js';
import {wordCardsOf} from './word-cards.js';

export interface BuildDeckOptions {
	/** The most cards; by the article's length unless given. */
	readonly cards?: number;
	/** Only cards of these kinds. */
	readonly kinds?: readonly CardKind[];
	/** An earlier build of the same article: its ids, and with them the learner's progress, are kept. */
	readonly existing?: Deck;
	/** ISO 8601. */
	readonly createdAt?: string;
	/** How many answers a card offers to choose from, the key among them; 4 unless given; 3, 4 or 5. */
	readonly options?: number;
	/** For a class of minors: nothing about crime, death and illness of private people. */
	readonly school?: boolean;
	/** For readers whose language it is: no vocabulary cards. */
	readonly native?: boolean;
	/** Whose words are left out as known. */
	readonly learner?: KnownWords;
	/** How many words of an article get cards of their own; 6 unless given. */
	readonly words?: number;
	/** Is told how many facts are asked about, before words are looked for. */
	readonly onQuestions?: (cards: number) => void;
	/** Is told of every card that was drafted and is not in the deck, and of the rule that dropped it. */
	readonly onDrop?: (dropped: DroppedCard) => void;
}

/** A card that did not come into the deck. */
export interface DroppedCard {
	readonly question: string;
	readonly answer: string;
	/** The id of the rule that it broke. */
	readonly rule: string;
	/** What is wrong, in a few words. */
	readonly problem: string;
}

/** Builds a deck from what was found in one or more articles: the best cards first. The same input gives the same deck. */
export function buildDeck(inputs: readonly ArticleFacts[], options: BuildDeckOptions = {}): Deck {
	const ids = new Set<string>();
	const stories = inputs.flatMap((facts) => {
		const id = articleId(facts.article);
		// An article that is given twice is one article.
		if (ids.has(id)) return [];
		ids.add(id);
		return [{story: readStory(facts), id}];
	});
	const places = keyPlaces(checkedOptions(options.options), stories.map(({id}) => id).join(' '));
	const cards = stories.flatMap(({story, id}) => cardsOf(story, id, options, places));
	const title = titleOf(inputs[0]);
	const built: Deck = {
		format: 'newsquiz',
		version: 1,
		id: deckId(
			title,
			stories.map(({id}) => id),
		),
		title,
		language: 'id',
		...(options.createdAt === undefined ? {} : {createdAt: options.createdAt}),
		articles: stories.map(({story, id}) => deckArticle(story.facts, id)),
		cards: cards.map(({card}) => card),
	};
	options.onQuestions?.(cards.length);
	const words = isWithWords(cards, options)
		? wordCardsOf(
				stories.map(({story, id}) => ({facts: story.facts, id})),
				built,
				options,
			)
		: [];
	return toldTogether(
		{...built, cards: [...built.cards, ...words]},
		stories,
		cards,
		words,
		options,
	);
}

/** Cards of words follow the facts; without facts they are made only where they are asked for. */
function isWithWords(facts: readonly Candidate[], {kinds, native}: BuildDeckOptions): boolean {
	if (native === true) return false;
	return kinds === undefined ? facts.length > 0 : kinds.includes('word');
}

/** One deck from what each article gave: the ids of an earlier build kept, what several articles tell made one. */
function toldTogether(
	built: Deck,
	stories: ReadonlyArray<{readonly story: Story}>,
	candidates: readonly Candidate[],
	words: readonly Card[],
	{existing, cards: most}: BuildDeckOptions,
): Deck {
	const scores = new Map([
		...candidates.map(({card, score}): [string, number] => [card.id, score]),
		...words.map(({id}, at): [string, number] => [id, wordsFollow - at]),
	]);
	const best = {...built, cards: [...inOrder(candidates, most), ...words].slice(0, most)};
	const isOne = stories.length < 2;
	const deck = existing
		? carryIds(
				best,
				existing,
				stories.map(({story}) => story.facts.article.text),
			)
		: isOne
			? best
			: built;
	const bySha = new Map(stories.map(({story}) => [articleSha256(story.facts.article), story]));
	const merged = mergeStories(deck, {
		whole: new Map(
			(deck.articles ?? []).flatMap(({id, sha256 = ''}) =>
				bySha.has(sha256) ? [[id, bySha.get(sha256)!]] : [],
			),
		),
		old: new Set((existing?.cards ?? []).map(({id}) => id)),
		score: ({id}) => scores.get(id) ?? 0,
	});
	if (existing) return asUnchanged(merged, existing);
	return isOne || most === undefined ? merged : {...merged, cards: merged.cards.slice(0, most)};
}

/** Below any score of a fact. */
const wordsFollow = -10_000;

/** A deck that asks and says what it did before was not updated. */
function asUnchanged(deck: Deck, existing: Deck): Deck {
	const said = ({cards, articles}: Deck): string => JSON.stringify([cards, articles]);
	const {updatedAt: _, ...rest} = deck;
	return said(deck) !== said(existing)
		? deck
		: {...rest, ...(existing.updatedAt === undefined ? {} : {updatedAt: existing.updatedAt})};
}

interface Candidate {
	readonly card: Card;
	readonly draft: Draft;
	readonly score: number;
	readonly fact: string;
}

function cardsOf(
	story: Story,
	article: string,
	options: BuildDeckOptions,
	places: KeyPlaces,
): Candidate[] {
	const kinds = options.kinds && new Set<string>(options.kinds);
	const most = options.cards ?? usualNumber(story);
	const drafts = draftsOf(story)
		.filter(({kind}) => (kinds?.has(kind) ?? true) && !(options.native === true && kind === 'word'))
		.map((draft) => ({draft, score: scoreOf(story, draft) - (draft.plain ? plainness : 0)}))
		.sort((a, b) => b.score - a.score);
	const made: Candidate[] = [];
	const stems = new Set<string>();
	for (const {draft, score} of drafts) {
		const card = cardOf(story, draft, article);
		const stem = card.question.toLowerCase();
		const problem = stems.has(stem)
			? {rule: 'asked-twice', problem: 'a better card asks the same'}
			: problemOf(story, draft, card, options.school);
		if (problem) {
			options.onDrop?.({question: card.question, answer: card.answer, ...problem});
			continue;
		}
		stems.add(stem);
		made.push({card, draft, score, fact: card.fact!});
		// Enough to choose from; judging every sentence of a very long text would help nobody.
		if (made.length >= 60 + 4 * most) break;
	}
	const chosen = chosenTogether(story, made, options, most).map((candidate) => ({
		...candidate,
		card: withDistractors(story, candidate.draft, candidate.card, places),
	}));
	return together(chosen, options);
}

/** The best cards, again without those that others among them give away, until none does. */
function chosenTogether(
	story: Story,
	made: readonly Candidate[],
	options: BuildDeckOptions,
	most: number,
): Candidate[] {
	let left = made;
	for (let round = 0; ; round++) {
		const chosen = withComparisons(
			chosenFrom(
				story,
				left.filter(({draft}) => !comparesStatements(draft)),
				options.cards,
			),
			left.filter(({draft}) => comparesStatements(draft)),
			most,
		);
		const kept = together(chosen, options);
		if (kept.length === chosen.length || round === mostRounds) return kept;
		const gone = new Set(chosen.filter((candidate) => !kept.includes(candidate)));
		left = left.filter((candidate) => !gone.has(candidate));
	}
}

const mostRounds = 4;

/** The candidates whose cards can stand in one deck. */
function together(candidates: Candidate[], {onDrop}: BuildDeckOptions): Candidate[] {
	const {kept, dropped} = standingTogether(candidates.map(({card}) => card));
	for (const {card, finding} of dropped) {
		const {question, answer} = card;
		onDrop?.({question, answer, rule: finding.rule, problem: finding.says.en});
	}
	const ids = new Set(kept.map(({id}) => id));
	return candidates.filter(({card}) => ids.has(card.id));
}

/** Why a draft makes no card, if anything does. */
function problemOf(
	story: Story,
	draft: Draft,
	card: Card,
	school?: boolean,
): {readonly rule: string; readonly problem: string} | undefined {
	if (isHarmful(story, draft, school)) return {rule: 'no-harm', problem: 'it could hurt somebody'};
	if (!isSettled(story, draft))
		return {rule: 'one-right-answer', problem: 'the article gives another answer as well'};
	const standing = standingProblem(story, draft);
	if (standing !== undefined) return {rule: 'stands-alone', problem: standing};
	return lint(card)[0];
}

// More than any two scores lie apart.
const plainness = 100;

/** The best cards, and where they are fewer than the text deserves, gaps and plainer ones after them. */
function chosenFrom(
	story: Story,
	made: readonly Candidate[],
	asked: number | undefined,
): Candidate[] {
	const isChoosy = isLong(story);
	const most = asked ?? usualNumber(story);
	const best = pick(
		made.filter(({draft}) => draft.form !== 'cloze'),
		most,
		isChoosy ? 2 : 4,
	);
	const known = new Set(best.map(({draft}) => draft.answer.toLowerCase()));
	const gaps = made.filter(
		({draft}) => draft.form === 'cloze' && !known.has(draft.answer.toLowerCase()),
	);
	const filled = (chosen: readonly Candidate[], more: readonly Candidate[], wanted: number) =>
		chosen.length >= wanted
			? [...chosen]
			: [...chosen, ...pick(more, wanted - chosen.length, isChoosy ? 1 : 6)];
	if (!isChoosy) return filled(best, gaps, asked ?? Math.max(most, fewestOfShort));
	const wanted = asked ?? fewest;
	const sound = filled(
		best,
		gaps.filter(({draft}) => draft.plain !== true),
		wanted,
	);
	return filled(
		sound,
		gaps.filter((candidate) => !sound.includes(candidate)),
		wanted,
	);
}

/** A short text is asked about whole. */
const fewestOfShort = 9;

/** Strict readers sign twice as many plain questions as gaps, so that gaps only stand in where questions are few. */
const fewest = 3;

/** A stem with two right answers in the article is no question; an office that only one person holds settles it. */
function isSettled(story: Story, draft: Draft): boolean {
	if (draft.form === 'cloze') return true;
	const rivals = rivalsOf(story, draft);
	if (rivals.size === 0) return true;
	const role = draft.key?.kind === 'person' ? roleIn(draft.question) : undefined;
	return (
		role !== undefined &&
		!story.groups.some(
			(group) =>
				rivals.has(group.name) && group.roles.some((other) => draft.question.includes(other)),
		)
	);
}

function roleIn(question: string): string | undefined {
	return /^Siapakah (\p{L}.*?) yang /u.exec(question)?.[1];
}

/** About one card for every 18 words, and never so many that nobody studies them. */
function usualNumber(story: Story): number {
	return Math.max(6, Math.min(24, Math.round(wordCount(story) / 18)));
}

function wordCount(story: Story): number {
	return story.sentences.reduce(
		(sum, {units}) => sum + units.filter(({kind}) => kind !== 'punctuation').length,
		0,
	);
}

function inOrder(cards: readonly Candidate[], most: number | undefined): Card[] {
	const best =
		most === undefined ? cards : [...cards].sort((a, b) => b.score - a.score).slice(0, most);
	return best.map(({card}) => card);
}

function titleOf(facts: ArticleFacts | undefined): string {
	const title = facts?.article.title === undefined ? '' : sanitiseLine(facts.article.title);
	if (title !== '') return cutAtWord(title);
	const first = facts?.analysis.sentences[0];
	const lead = first ? sanitiseLine(facts.article.text.slice(first.start, first.end)) : '';
	const words = lead
		.split(' ')
		.slice(0, 10)
		.join(' ')
		.replace(/[,.;:]+$/, '');
	return words === '' || wordsOf(words).length === 0 ? 'Artikel tanpa judul' : cutAtWord(words);
}

const longestTitle = 200;

function cutAtWord(title: string): string {
	if (title.length <= longestTitle) return title;
	const cut = title.slice(0, longestTitle);
	return `${sanitise(cut.slice(0, Math.max(cut.lastIndexOf(' '), longestTitle / 2))).trimEnd()}…`;
}

function deckArticle(facts: ArticleFacts, id: string): DeckArticle {
	const {article} = facts;
	const {publisher, url, publishedAt} = article;
	return {
		id,
		title: titleOf(facts),
		...(publisher === undefined ? {} : {publisher: sanitiseLine(publisher)}),
		...(url === undefined ? {} : {url: sanitise(url)}),
		...(publishedAt === undefined ? {} : {publishedAt}),
		sha256: articleSha256(article),
	};
}
