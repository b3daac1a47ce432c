import {blank} from '../../../deck/deck-rules.js';
import type {Deck} from '../../../deck/deck.js';
import {sanitiseLine} from '../../../sanitise.js';
import type {WriteSetting, Written} from '../format.js';
import {deckCredits} from '../sources.js';
import {escapeGift, giftText, plainFormat, withoutArrow} from './gift-text.js';
import {keepsakeOfCard, keepsakeOfDeck} from './keepsake.js';
import {descriptionOf, lossesOf, questionOfCard} from './question-of-card.js';
import type {MoodleAnswer, MoodleQuestion} from './question.js';
import {readGift} from './read-gift.js';

/** A deck as a file that Moodle reads with "GIFT format". */
export function writeGift(deck: Deck, setting: WriteSetting): Written {
	const head = [
		keepsakeOfDeck(deck),
		...[deck.title, ...deckCredits(deck, setting.language)].map(sanitiseLine),
	].map(comment);
	const blocks = [
		head.join('\n'),
		`$CATEGORY: newsquiz/${categoryName(deck.title)}`,
		questionBlock(descriptionOf(deck, setting.language)),
		...deck.cards.map((card, index) => {
			const block = questionBlock(questionOfCard(card, index + 1, deck, setting));
			// The digest is of the question as it will be read: some of its characters GIFT can't hold.
			const asRead = readGift(block).questions[0];
			return asRead ? `${comment(keepsakeOfCard(card, asRead.question))}\n${block}` : block;
		}),
	];
	return {content: `${blocks.join('\n\n')}\n`, notes: lossesOf(deck.cards)};
}

/** Slashes part the names of categories; two are one slash of a name. Moodle reads backslashes here as everywhere. */
export function categoryName(title: string): string {
	return sanitiseLine(title)
		.slice(0, 200)
		.replace(/[\ud800-\udbff]$/, '')
		.replaceAll('\\', '\\\\')
		.replaceAll('/', '//')
		.replace(/^\//, ' /')
		.replace(/\/$/, '/ ');
}

function questionBlock(question: MoodleQuestion): string {
	const {name, idNumber, tags, text} = question;
	const about = [
		...(idNumber === undefined ? [] : [`[id:${idNumber}]`]),
		...tags.map((tag) => `[tag:${tag}]`),
	];
	const title = `::${escapeGift(name)}::`;
	const stem = `${plainFormat}${escapeGift(text)}`;
	return [
		...(about.length > 0 ? [comment(about.join(' '))] : []),
		`${title}${asked(question, stem)}`,
	].join('\n');
}

function asked(question: MoodleQuestion, stem: string): string {
	if (question.type === 'description') return stem;
	const lines = answerLines(question);
	const feedback =
		question.generalFeedback === '' ? [] : [`####${giftText(question.generalFeedback)}`];
	const answers =
		lines.length === 0 && feedback.length === 0
			? '{}'
			: `{\n${[...lines, ...feedback].map((line) => `\t${line}\n`).join('')}}`;
	const [before = '', after = '', ...more] = stem.split(blank);
	// Moodle draws a gap where answers stand inside the text; at its end it would draw none.
	const isInside =
		before.trimEnd() !== plainFormat && /^\s*[^_/\s]/.test(after) && more.length === 0;
	return isInside ? `${before}${answers}${after}` : `${stem} ${answers}`;
}

function answerLines(question: MoodleQuestion): string[] {
	switch (question.type) {
		case 'multichoice':
			return question.answers.map(
				(answer) =>
					`${answer.percent === 100 ? '=' : '~'}${giftText(withoutArrow(answer.text))}${feedbackOf(answer)}`,
			);
		case 'shortanswer':
			return question.answers.map(
				(answer) =>
					`=%${answer.percent}%${giftText(withoutArrow(literally(answer.text)))}${withoutArrow(feedbackOf(answer))}`,
			);
		case 'truefalse':
			return [
				`${question.isTrue ? 'TRUE' : 'FALSE'}${question.whenWrong === '' ? '' : `#${giftText(question.whenWrong)}`}`,
			];
		case 'matching':
			return question.pairs.map(
				([left, right]) => `=${giftText(withoutArrow(left))} -> ${escapeGift(right)}`,
			);
		default:
			return [];
	}
}

function feedbackOf({feedback}: MoodleAnswer): string {
	return feedback === '' ? '' : `#${giftText(feedback)}`;
}

/** In what pupils may type, an asterisk stands for anything. */
export function literally(text: string): string {
	return text.replaceAll('*', '\\*');
}

function comment(text: string): string {
	return `// ${text}`;
}
