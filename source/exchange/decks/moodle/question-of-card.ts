import type {Card, Deck} from '../../../deck/deck.js';
import {blank} from '../../../deck/deck-rules.js';
import type {Bilingual, Language} from '../../../errors.js';
import {sanitise, sanitiseLine} from '../../../sanitise.js';
import {seeded, shuffle} from '../../../session/chance.js';
import type {WriteSetting} from '../format.js';
import {cardCredit, deckCredits} from '../sources.js';
import type {MoodleAnswer, MoodleQuestion} from './question.js';

const words = {
	id: {key: 'Jawaban', about: 'Tentang paket kartu ini'},
	en: {key: 'Answer', about: 'About this deck'},
} as const;

/** A key that a pupil types the same as it stands has at most so many characters; a longer one is marked by hand. */
const longestTyped = 60;
const longestName = 80;

/** A card as a question of Moodle's. */
export function questionOfCard(
	card: Card,
	place: number,
	deck: Deck,
	{language, seed}: Pick<WriteSetting, 'language' | 'seed'>,
): MoodleQuestion {
	const body = mixed(bodyOf(card), card, seed);
	const key = body.type === 'essay' ? [`${words[language].key}: ${sanitiseLine(card.answer)}`] : [];
	return {
		name: nameOf(place, card.question, card.id),
		idNumber: card.id,
		tags: (card.tags ?? []).map(tagOf).filter((tag) => tag !== ''),
		text: clean(card.question),
		generalFeedback: [...key, ...feedbackLines(card, deck, language)].join('\n'),
		hints: card.hint === undefined || clean(card.hint) === '' ? [] : [clean(card.hint)],
		...body,
	};
}

/** What newsquiz says of a card to everybody who has answered: why, the sentence that proves it, and its source. */
export function feedbackLines(card: Card, deck: Deck, language: Language): string[] {
	const {explanation, evidence} = card;
	return [
		explanation === undefined ? '' : clean(explanation),
		evidence?.[0] ? `“${sanitiseLine(evidence[0].text)}”` : '',
		cardCredit(card, deck, language),
	].filter((line) => line !== '');
}

/** What a question bank shows beside the questions: what they are about, who made them and from which articles. */
export function descriptionOf(deck: Deck, language: Language): MoodleQuestion {
	const text = [
		clean(deck.title),
		...(deck.description === undefined ? [] : [clean(deck.description)]),
		...deckCredits(deck, language),
	].join('\n');
	return {
		type: 'description',
		name: `${words[language].about} [nq-about]`,
		tags: [],
		text,
		generalFeedback: '',
		hints: [],
	};
}

/** Whether a question is what {@link descriptionOf} made. */
export function isOurDescription({type, name}: MoodleQuestion): boolean {
	return type === 'description' && name.endsWith('[nq-about]');
}

/** The card's id in the name of a question, which stays with it where everything else is lost. */
export function idInName(name: string): string | undefined {
	return /\[nq-([\w-]{1,64})\]$/.exec(name)?.[1];
}

/** What Moodle can't hold of a deck, or holds otherwise. */
export function lossesOf(cards: readonly Card[]): Bilingual[] {
	const count = (isSo: (card: Card) => boolean): number => cards.filter(isSo).length;
	const essays = count((card) => bodyOf(card).type === 'essay');
	const orders = count((card) => isOrder(card));
	const spellings = count((card) => isChoice(card) && (card.accept?.length ?? 0) > 0);
	return [
		...(essays === 0
			? []
			: [
					{
						id: `${essays} soal dengan jawaban panjang menjadi soal esai di Moodle: nilai sendiri; jawabannya ada di umpan balik.`,
						en: `${essays} ${essays === 1 ? 'question' : 'questions'} with a long answer became ${essays === 1 ? 'an essay' : 'essays'} in Moodle: mark by hand; the answer is in the feedback.`,
					},
				]),
		...(orders === 0
			? []
			: [
					{
						id: `${orders} soal urutan menjadi soal menjodohkan butir dengan nomor urutnya.`,
						en: `${orders} ${orders === 1 ? 'question' : 'questions'} to put in order became matching of items and their numbers.`,
					},
				]),
		...(spellings === 0
			? []
			: [
					{
						id: `Jawaban lain yang juga benar dari ${spellings} soal pilihan ganda tidak dipakai Moodle; newsquiz tetap membacanya kembali.`,
						en: `Moodle does not use the further right answers of ${spellings} multiple-choice ${spellings === 1 ? 'question' : 'questions'}; newsquiz reads them back.`,
					},
				]),
	];
}

function bodyOf(card: Card) {
	const {answer, accept = [], distractors = [], hint, items, pairs, form, word} = card;
	if (form === 'true-false' && (answer === 'Benar' || answer === 'Salah')) {
		return {
			type: 'truefalse',
			isTrue: answer === 'Benar',
			whenRight: '',
			whenWrong: hint === undefined ? '' : clean(hint),
		} as const;
	}
	if (form === 'match' && pairs && pairs.length >= 2) {
		return {
			type: 'matching',
			pairs: pairs.map(([left, right]) => [cleanLine(left), cleanLine(right)] as const),
		} as const;
	}
	if (isOrder(card)) {
		return {
			type: 'matching',
			pairs: items!.map((item, index) => [cleanLine(item), String(index + 1)] as const),
		} as const;
	}
	const feedback = hint === undefined ? '' : clean(hint);
	if (isChoice(card)) {
		const wrong = distractors.map((text): MoodleAnswer => ({
			text: clean(text),
			percent: 0,
			feedback,
		}));
		return {
			type: 'multichoice',
			isSingle: true,
			answers: [{text: clean(answer), percent: 100, feedback: ''}, ...wrong],
		} as const;
	}
	if (answer.length > longestTyped) return {type: 'essay', graderInfo: clean(answer)} as const;
	const right = distinct([answer, ...accept].map(cleanLine));
	const nearly = distinct((word?.synonyms ?? []).map(cleanLine)).filter(
		(text) => !right.includes(text),
	);
	return {
		type: 'shortanswer',
		answers: [
			...right.map((text) => ({text, percent: 100, feedback: ''})),
			...nearly.map((text) => ({text, percent: 50, feedback})),
		],
	} as const;
}

/** Not everything that reads a question mixes its options: the key is not always the first. */
function mixed(body: ReturnType<typeof bodyOf>, card: Card, seed: number) {
	const random = seeded(`${seed}\n${card.id}`);
	if (body.type === 'multichoice') return {...body, answers: shuffle(body.answers, random)};
	return body.type === 'matching' && isOrder(card)
		? {...body, pairs: shuffle(body.pairs, random)}
		: body;
}

const isChoice = ({distractors = [], form}: Card): boolean =>
	distractors.length > 0 && !['match', 'order', 'true-false'].includes(form ?? '');

const isOrder = ({form, items}: Card): boolean => form === 'order' && (items?.length ?? 0) >= 2;

function nameOf(place: number, question: string, id: string): string {
	const line = cleanLine(question).replaceAll(blank, '…');
	const short = line.length > longestName ? `${cut(line, longestName - 1).trimEnd()}…` : line;
	return `${String(place).padStart(3, '0')} ${short} [nq-${id}]`;
}

/** The first characters of a text, none of them halved. */
function cut(text: string, length: number): string {
	return text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}

/** Moodle's tags have no brackets. */
function tagOf(tag: string): string {
	return cut(cleanLine(tag.replace(/[[\]<>`\\]+/g, ' ')), 50).trim();
}

function distinct(texts: readonly string[]): string[] {
	return [...new Set(texts)];
}

function clean(text: string): string {
	return sanitise(text).trim();
}

function cleanLine(text: string): string {
	return clean(text).replace(/\s+/g, ' ');
}
