import type {Card, Evidence} from '../../deck/deck.js';
import {cardId} from '../../deck/ids.js';
import {blank} from '../../deck/deck-rules.js';
import {wordClassLabels} from '../../labels/word-classes.js';
import {withoutClitics} from '../../language/roots/endings.js';
import {sanitise} from '../../sanitise.js';
import {classOfSense, type Meaning} from '../look-up.js';
import {shortGloss, spellingsOf} from './english.js';
import {type Excerpt, excerptOf} from './excerpt.js';
import {familyLine, remarksOn} from './explanation.js';
import {familyOf, type FamilyForm, wrongForms} from './family.js';
import {glossOptions} from './gloss-options.js';
import {rivalsOf, synonymsOf} from './synonyms.js';
import {hasLeaning, saysRootAgain, type WordInSentence} from './word-in-sentence.js';

export interface WordCardOptions {
	/** How many answers a choice offers, the key among them; 4 unless given. */
	readonly options?: number;
	/** What other words of the article mean, whose glosses are the best wrong answers. */
	readonly others?: readonly Meaning[];
}

/**
 * The cards of a word where it stands: what it means, the word for its meaning, and its form among those of its root.
 * Of a form that something leans on (`bantuannya`) or whose root the sentence says twice only the first; the third where the root has enough other forms.
 */
export function cardsOfWord(word: WordInSentence, options: WordCardOptions = {}): Card[] {
	const shared = sharedBy(word);
	const excerpt = excerptOf(word);
	const wrong = (options.options ?? usualOptions) - 1;
	const gloss = glossCard(word, shared, excerpt, glossOptions(word, options.others ?? [], wrong));
	if (hasLeaning(word) || saysRootAgain(word)) return [gloss];
	const family = familyCard(word, shared, excerpt, wrong);
	return [gloss, recallCard(word, shared, excerpt), ...(family ? [family] : [])];
}

const usualOptions = 4;

/** What the cards of one word have in common. */
interface Shared {
	readonly fact: string;
	readonly evidence: Evidence[];
	readonly word: NonNullable<Card['word']>;
}

function sharedBy({meaning, form, affixes, sentence, start, end, article}: WordInSentence): Shared {
	const {entry, as, glosses} = meaning;
	const text = sanitise(sentence);
	return {
		fact: `root-${entry.root.replaceAll(' ', '-')}`,
		evidence: [{article, text, start, end}],
		word: {
			form,
			root: entry.root,
			affixes: as === 'word' ? [...entry.affixes] : withoutClitics(affixes),
			gloss: glosses.join(', '),
			sentence: text,
			headword: entry.word,
			synonyms: synonymsOf(meaning),
		},
	};
}

/** An id is made from the article, the root, the word and what is asked, so that a rebuild finds it again. */
const idOf = ({article, form: word}: WordInSentence, {fact}: Shared, form: string): string =>
	cardId({article, fact: `${fact} ${word.toLowerCase()}`, form});

function glossCard(
	word: WordInSentence,
	shared: Shared,
	{before, word: form, after}: Excerpt,
	distractors: readonly string[],
): Card {
	const {entry, glosses} = word.meaning;
	const [whole = ''] = glosses;
	const answer = shortGloss(whole);
	const accept = [...new Set(glosses.flatMap(spellingsOf))].filter((each) => each !== answer);
	const wrong = distractors.filter((each) => !accept.includes(each));
	const explanation = [...(whole === answer ? [] : [`Lengkapnya: ${whole}.`]), ...remarksOn(entry)];
	return {
		id: idOf(word, shared, 'gloss'),
		kind: 'word',
		form: 'gloss',
		question: `Apa arti “${form}” dalam kalimat ini?\n${before}“${form}”${after}`,
		answer,
		...(accept.length > 0 ? {accept} : {}),
		...(wrong.length > 1 ? {distractors: [...wrong]} : {}),
		...hintOf(shared),
		...(explanation.length > 0 ? {explanation: explanation.join('\n')} : {}),
		...inOrder(shared),
	};
}

/** The root, which helps with a form that affixes have changed. */
function hintOf({word: {root, form}}: Shared): Pick<Card, 'hint'> {
	return root === form.toLowerCase() ? {} : {hint: `Kata dasarnya “${root}”.`};
}

const inOrder = ({evidence, fact, word}: Shared): Pick<Card, 'evidence' | 'fact' | 'word'> => ({
	evidence,
	fact,
	word,
});

function recallCard(word: WordInSentence, shared: Shared, excerpt: Excerpt): Card {
	const {entry, sense, glosses} = word.meaning;
	const answer = answerOf(word);
	const isTerm = entry.word.includes(' ');
	const label = wordClassLabels[classOfSense(entry, sense)]?.id ?? '';
	// Nobody asks *partikel apa*.
	const kind = isTerm ? 'Istilah' : label.startsWith('kata') ? label.replace(/^k/, 'K') : 'Kata';
	const explanation = remarksOn(entry);
	return {
		id: idOf(word, shared, 'recall'),
		kind: 'word',
		form: 'recall',
		question:
			`${kind} apa yang berarti “${glosses.slice(0, 2).join(', ')}” ` +
			`(${beginningOf(answer, word.meaning, shared)}…)?\n${withBlank(excerpt)}`,
		answer,
		...hintOf(shared),
		...(explanation.length > 0 ? {explanation: explanation.join('\n')} : {}),
		...inOrder(shared),
	};
}

/** A word that opens its sentence has a capital only there. */
const answerOf = ({form, start, sentence}: WordInSentence): string =>
	/\p{L}/u.test(sentence.slice(0, start)) && /^\p{Lu}/u.test(form) && /\p{Lu}/u.test(form.slice(1))
		? form
		: form.toLowerCase();

const withBlank = ({before, after}: Excerpt): string => before + blank + after;

/** As few letters of a word as tell it from others of its meaning: one, or a few more where they begin alike. */
function beginningOf(answer: string, meaning: Meaning, {word}: Shared): string {
	const others = [...(word.synonyms ?? []), ...rivalsOf(meaning)].filter((each) => each !== answer);
	const most = Math.max(1, Math.min(5, Math.floor(answer.length / 2)));
	const beginnings = Array.from({length: most}, (_, index) => answer.slice(0, index + 1));
	const likeIt = (beginning: string): number =>
		others.filter((other) => other.startsWith(beginning)).length;
	const fewest = likeIt(beginnings.at(-1)!);
	return beginnings.find((beginning) => likeIt(beginning) === fewest)!;
}

function familyCard(
	word: WordInSentence,
	shared: Shared,
	excerpt: Excerpt,
	count: number,
): Card | undefined {
	const {root} = shared.word;
	const answer = answerOf(word);
	const family = root.includes(' ') ? [] : familyOf(root);
	const own = family.find(({form}) => form === answer);
	// Where the root itself is wanted, the question would give it away.
	const wrong = own && own.form !== root ? wrongForms(word, family) : [];
	if (!own || wrong.length < count) return undefined;
	const chosen = wrong.slice(0, count);
	return {
		id: idOf(word, shared, 'family'),
		kind: 'word',
		form: 'family',
		question:
			`Bentuk mana dari kata dasar “${root}” yang berarti “${word.meaning.glosses[0]!}”?\n` +
			withBlank(excerpt),
		answer,
		distractors: chosen.map(({form}) => form),
		explanation: linesOf({...own, gloss: word.meaning.glosses[0]!}, chosen, family).join('\n'),
		...inOrder(shared),
	};
}

/** The family with what each form means and what its affixes do: the key, the options, then the root if it is a word. */
function linesOf(
	own: FamilyForm,
	options: readonly FamilyForm[],
	family: readonly FamilyForm[],
): string[] {
	const root = family.filter(({affixes, form}) => affixes.length === 0 && form !== own.form);
	return [...new Set([own, ...options, ...root.slice(0, 1)].map(lineOf))];
}

const lineOf = ({form, affixes, gloss}: FamilyForm): string => familyLine(form, affixes, gloss);
