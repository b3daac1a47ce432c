import type {Card, Deck} from '../deck/deck.js';
import {harmWordsOf} from '../deck/lint/harm.js';
import {faultsOfBuilt} from '../deck/lint/lint.js';
import {matchArticles} from '../deck/match-articles.js';
import type {ArticleFacts} from '../facts/article-facts.js';
import {sentenceAt} from '../facts/sentence-index.js';
import {type ArticleWord, articleWords, writtenWords} from '../vocabulary/article-words.js';
import {basicWords} from '../vocabulary/basic-words.js';
import {cardsOfWord} from '../vocabulary/cards/cards-of-word.js';
import {
	hasLeaning,
	isSure,
	saysRootAgain,
	type WordInSentence,
} from '../vocabulary/cards/word-in-sentence.js';
import type {KnownWords} from '../vocabulary/known-words.js';
import type {Meaning} from '../vocabulary/look-up.js';
import {teachesLittle, type WordToLearn, wordsWorthLearning} from '../vocabulary/worth-learning.js';

/** How many words of an article are asked for, unless told otherwise. */
export const usualWords = 6;

export interface WordCardChoices {
	readonly learner?: KnownWords;
	readonly words?: number;
	/** How many answers a choice offers; 4 unless given. */
	readonly options?: number;
	/** For a class of minors: no sentence about crime, death or illness. */
	readonly school?: boolean;
	/** A deck that has cards of words already: those are not asked for a second time. */
	readonly existing?: Deck;
}

/** An article with its id in the deck. */
export interface ArticleOfDeck {
	readonly facts: ArticleFacts;
	readonly id: string;
}

/**
 * The cards of the words of articles that are most worth learning: first what each means, then each for its meaning,
 * then their forms among those of their roots. A word of several articles is asked for once.
 * @param built the deck of these articles so far, by which an earlier build of them is known again
 */
export function wordCardsOf(
	articles: readonly ArticleOfDeck[],
	built: Deck,
	choices: WordCardChoices,
): Card[] {
	const earlier = askedIn(choices.existing);
	const ids = choices.existing ? matchArticles(built, choices.existing) : new Map<string, string>();
	const taken = new Set<string>();
	const cards = articles.flatMap((article) => {
		const own = earlier.get(ids.get(article.id) ?? article.id) ?? new Set();
		const others = [...earlier.values()].filter((words) => words !== own);
		for (const word of others.flatMap((words) => [...words])) taken.add(word);
		return wordsOfArticle(article, choices, own, taken);
	});
	return forms.flatMap((form) => cards.filter((card) => card.form === form));
}

const forms = ['gloss', 'recall', 'family'];

/** The words, as the lexicon heads them, that cards of a deck ask for, by article. */
function askedIn(deck: Deck | undefined): Map<string, Set<string>> {
	const asked = new Map<string, Set<string>>();
	for (const {word, evidence = []} of deck?.cards ?? []) {
		const article = evidence[0]?.article;
		if (word?.headword === undefined || article === undefined) continue;
		const words = asked.get(article) ?? new Set();
		asked.set(article, words.add(word.headword));
	}
	return asked;
}

/**
 * @param old words that an earlier build asked for; they count among the most
 * @param taken words that cards of other articles ask for; those of this one are added
 */
function wordsOfArticle(
	{facts, id}: ArticleOfDeck,
	{words: most = usualWords, options, learner, school = false}: WordCardChoices,
	old: ReadonlySet<string>,
	taken: Set<string>,
): Card[] {
	if (most === 0) return [];
	const words = articleWords(facts);
	const others = [...new Map(words.flatMap(({meaning}) => named(meaning))).values()];
	const byForm = formsOf(words);
	const withPeople = sentencesWithPeople(facts);
	const cards: Card[] = [];
	const roots = new Set<string>();
	let room = most - old.size;
	for (const word of inOrder(
		wordsWorthLearning(facts, without(learner, old), writtenWords(words)),
	)) {
		const {entry} = word.meaning;
		const isOld = old.has(entry.word);
		if (taken.has(entry.word) || roots.has(entry.root) || (room <= 0 && !isOld)) continue;
		const place = placeOf(word, byForm.get(word.word) ?? [], facts, withPeople, id, school);
		if (!place) continue;
		const made = cardsOfWord(place, {others, ...(options !== undefined && {options})});
		const sound = made.filter((card) => faultsOfBuilt(card).length === 0);
		if (sound.length < 2) continue;
		cards.push(...sound);
		roots.add(entry.root);
		taken.add(entry.word);
		if (!isOld) room--;
	}
	return cards;
}

/** A learner as before the words of an earlier build of the same deck, which stay in it. */
function without(
	learner: KnownWords | undefined,
	old: ReadonlySet<string>,
): KnownWords | undefined {
	if (learner?.studied === undefined || old.size === 0) return learner;
	return {...learner, studied: new Set([...learner.studied].filter((word) => !old.has(word)))};
}

const named = (meaning: Meaning | undefined): ReadonlyArray<readonly [string, Meaning]> =>
	meaning === undefined ? [] : [[meaning.entry.word, meaning]];

/** Words that teach little come last. */
function inOrder(words: readonly WordToLearn[]): WordToLearn[] {
	const open = words.filter(isAskable);
	const isPlain = ({meaning}: WordToLearn): boolean => teachesLittle(meaning);
	return [...open.filter((word) => !isPlain(word)), ...open.filter(isPlain)];
}

/** A word that the lexicon itself explains, and more than a common noun said twice (`negara-negara`). */
function isAskable({meaning: {entry, as}}: WordToLearn): boolean {
	if (as !== 'word' && as !== 'passive') return false;
	// *sampaikan* is only what *menyampaikan* is without meN-.
	if (/^(?:-kan|-i)$/.test(entry.affixes.join(' '))) return false;
	const isDoubled = entry.affixes[0] === 'reduplikasi' && entry.affixes.length === 1;
	if (isDoubled && basicWords.has(entry.root) && entry.classes[0] === 'n') return false;
	return !entry.word.split(' ').every((word) => basicWords.has(word));
}

/** The place of a word whose sentence shows it best. */
function placeOf(
	{meaning}: WordToLearn,
	forms: readonly ArticleWord[],
	{article, analysis}: ArticleFacts,
	withPeople: ReadonlySet<number>,
	id: string,
	school: boolean,
): WordInSentence | undefined {
	let best: {place: WordInSentence; cost: number} | undefined;
	for (const other of forms) {
		if (other.meaning?.sense !== meaning.sense) continue;
		if (other.kind !== 'word' || other.isTranslated) continue;
		const span = analysis.sentences[other.sentence]!;
		if (article.blocks[span.block]?.kind !== 'paragraph') continue;
		const place: WordInSentence = {
			meaning: other.meaning,
			form: other.word,
			affixes: other.affixes,
			sentence: article.text.slice(span.start, span.end),
			start: other.start - span.start,
			end: other.end - span.start,
			article: id,
		};
		if (!isSure(place) || saysRootAgain(place)) continue;
		const cost = costOf(place, withPeople.has(other.sentence), school);
		if (cost !== undefined && (!best || cost < best.cost)) best = {place, cost};
	}
	return best?.place;
}

/** The words of an article by their form in small letters. */
function formsOf(words: readonly ArticleWord[]): ReadonlyMap<string, readonly ArticleWord[]> {
	const forms = new Map<string, ArticleWord[]>();
	for (const word of words) {
		const form = word.word.toLowerCase();
		const others = forms.get(form);
		if (others) others.push(word);
		else forms.set(form, [word]);
	}
	return forms;
}

/** Indexes of the sentences that name a person. */
function sentencesWithPeople({analysis: {sentences, names}}: ArticleFacts): ReadonlySet<number> {
	const people = names.filter(({type}) => type === 'person');
	return new Set(people.map(({start}) => sentenceAt(sentences, start)));
}

/** A sentence is best when it is short and yet says enough; undefined when it is not to be shown at all. */
function costOf(place: WordInSentence, namesPerson: boolean, school: boolean): number | undefined {
	const {sentence, start, form} = place;
	const {length} = sentence;
	const isFirst = !/[\p{L}\d]/u.test(sentence.slice(0, start));
	// A capital inside a sentence is a part of a name: `Menteri Pertanian`.
	if (!isFirst && form !== form.toLowerCase()) return undefined;
	const words = sentence.trim().split(/\s+/).length;
	if (words < fewestWords || length > mostLetters || !isWhole(sentence)) return undefined;
	const harm = harmWordsOf(sentence);
	// A word is learnt as well from another sentence than one that says who was hurt or accused.
	const isDelicate = harm.has('suicide') || harm.has('sexual');
	const isOfSomebody = school || namesPerson || initials.test(sentence);
	const isHurtful = isDelicate || (harm.size > 0 && isOfSomebody);
	if (isHurtful) return undefined;
	const byLength = length <= longest ? 0 : (2 * (length - longest)) / longest;
	const cost =
		byLength +
		(isFirst ? 0.2 : 0) +
		(harm.size > 0 ? 0.5 : 0) +
		(isUntidy(sentence) ? 1 : 0) +
		(colloquial.test(sentence) ? 1 : 0);
	if (cost > dearest) return undefined;
	return cost + (hasLeaning(place) ? 3 : 0);
}

/** A suspect or victim is called by them. */
const initials = /(?<!\p{L})\p{Lu}{2}(?!\p{L})/u;

/** A sentence that begins and ends as one, and has a main clause: no item of a list, no part of a quotation, no scrap. */
function isWhole(sentence: string): boolean {
	const text = sentence.trim();
	const isClosed = /[\p{L}\d%)\]"”’'][.!?…]["”’')\]]*$/u.test(text);
	const isListed =
		/(?:[:;]\s*\S{0,3}|\p{L}\.\d{1,2}\.)$/u.test(text) || /^(?:\d+|\p{L})[.)]\s/u.test(text);
	return isClosed && !isListed && !/^[^\p{L}\d]*\p{Ll}/u.test(text) && !isSubordinate(text);
}

/** *Saat ditanya soal arahan dari presiden.* */
const isSubordinate = (text: string): boolean =>
	(/^["“‘']?(?:saat|ketika|karena|sehingga|agar|supaya|sedangkan|meski|meskipun|walaupun|jika|apabila|sebelum|setelah|seperti|serta|dan|yang|termasuk)\s/i.test(
		text,
	) &&
		!/,\s/.test(text)) ||
	/^["“‘']?(?:misalnya|contohnya)\s/i.test(text);

/** A bracket without its partner, or spaces lost where sentences meet. */
const isUntidy = (sentence: string): boolean =>
	sentence.split('(').length !== sentence.split(')').length ||
	/\p{Ll}[.:;,](?:\p{L}|\d)/u.test(sentence);

/** How people talk, not how one learns to write. */
const colloquial =
	/(?<!\p{L})(?:aja|banget|biar|cuma|deh|dong|enggak|gak|iya|kan|nah|gitu|gue|kalo|kayak|kok|lho|loh|lu|ngga|nggak|nih|sih|tau|tuh|udah|ya)(?!\p{L})/iu;

/** A word is not asked for where all its sentences are worse than this. */
const dearest = 0.9;

const fewestWords = 7;
/** Longer ones tire. */
const longest = 180;
/** Longer ones could be quoted in part only. */
const mostLetters = 230;
