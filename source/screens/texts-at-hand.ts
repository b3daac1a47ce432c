import type {Card} from '../deck/deck.js';
import type {LookUp, TextAtHand} from '../hooks/look-up.js';
import type {Answer, Question} from '../session/question.js';

/** What of a card can be looked up: before an answer no more than the learner sees, and nothing of what is asked. */
export function lookUpOf(question: Question, answer?: Answer): LookUp {
	const {card} = question;
	const texts = answer ? answeredTexts(question, answer) : askedTexts(question);
	const asked = answer ? undefined : askedWords(question);
	return {
		texts: texts.filter(({text}) => text.trim() !== ''),
		...(asked === undefined || card.kind !== 'word' ? {} : {asked}),
	};
}

/** The options of a card that asks for a meaning are English. */
const isEnglish = ({kind, form}: Card): boolean => kind === 'word' && form === 'gloss';

/** What is asked, and apart from it the sentence that a word is asked in. */
function stemOf({question, word}: Card): TextAtHand[] {
	const [asks = '', ...sentence] = word ? question.split('\n') : [question];
	return [
		{role: 'stem', text: asks},
		...sentence.map((text): TextAtHand => ({role: 'evidence', text})),
	];
}

/** What is to be put in order or paired, in the order in which it is shown. */
function arrangedTexts({card: {items = [], pairs = []}, ordering, matching}: Question): string[] {
	const {places = []} = ordering ?? {};
	const {lefts = [], rights = []} = matching ?? {};
	return [
		...places.map((item) => items[item] ?? ''),
		...lefts.map((pair) => pairs[pair]?.[0] ?? ''),
		...rights.map((pair) => pairs[pair]?.[1] ?? ''),
	];
}

function askedTexts(question: Question): TextAtHand[] {
	const {card, input, options, isHintShown} = question;
	return [
		...stemOf(card),
		...arrangedTexts(question).map((text): TextAtHand => ({role: 'option', text})),
		...(input === 'choice' && !isEnglish(card)
			? options.map(({text}): TextAtHand => ({role: 'option', text}))
			: []),
		...(isHintShown && card.hint !== undefined
			? [{role: 'explanation', text: card.hint} as const]
			: []),
	];
}

function answeredTexts({card, options}: Question, {input}: Answer): TextAtHand[] {
	const {word, evidence = []} = card;
	const answers =
		input === 'choice'
			? options.map(({text, isKey}) => ({text, isKey}))
			: [{text: card.answer, isKey: true}];
	return [
		// The sentence follows as it was published, without its gap.
		...stemOf(card).slice(0, 1),
		...(isEnglish(card)
			? []
			: answers.map(({text, isKey}): TextAtHand => ({role: isKey ? 'key' : 'option', text}))),
		...(card.form === 'order' ? (card.items ?? []) : [])
			.concat(card.form === 'match' ? (card.pairs ?? []).flat() : [])
			.map((text): TextAtHand => ({role: 'option', text})),
		...evidence.map(({text, start}): TextAtHand => ({
			role: 'evidence',
			text,
			...(word ? {start} : {}),
		})),
		...(evidence.length === 0 && word ? [{role: 'evidence', text: word.sentence} as const] : []),
		...(card.explanation === undefined
			? []
			: [{role: 'explanation', text: card.explanation} as const]),
	];
}

/** Whoever may choose between words must not learn which of them is told of. */
function askedWords({card, options}: Question): string[] {
	const {word} = card;
	const forms = isEnglish(card) ? [] : options.map(({text}) => text);
	const own = word ? [word.form, word.root, headwordOf(word)] : [];
	return [...forms, ...own].filter((each) => each !== undefined).map((each) => each.toLowerCase());
}

function headwordOf(word: NonNullable<Card['word']>): string | undefined {
	return word.headword;
}

/** What the key of speaking says of a card. */
export function spokenOf({card}: Question, answer?: Answer): string {
	if (!answer) return card.question;
	const {word, evidence = []} = card;
	if (word) return `${word.form}. ${evidence[0]?.text ?? word.sentence}`;
	return evidence[0]?.text ?? card.answer;
}
