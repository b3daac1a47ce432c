import type {Deck} from '../../../deck/deck.js';
import {sanitise} from '../../../sanitise.js';
import type {WriteSetting, Written} from '../format.js';
import {keepsakeOfCard, keepsakeOfDeck} from './keepsake.js';
import {descriptionOf, lossesOf, questionOfCard} from './question-of-card.js';
import type {MoodleAnswer, MoodleQuestion} from './question.js';
import {readXml} from './read-xml.js';
import {categoryName, literally} from './write-gift.js';

/** A deck as a file that Moodle reads with "Moodle XML format". */
export function writeXml(deck: Deck, setting: WriteSetting): Written {
	const about = descriptionOf(deck, setting.language);
	const questions = deck.cards.map((card, index) => {
		const element = questionElement(questionOfCard(card, index + 1, deck, setting));
		// The digest is of the question as it will be read.
		const asRead = readXml(quiz(element), '').questions[0];
		return asRead ? `<!-- ${keepsakeOfCard(card, asRead.question)} -->\n${element}` : element;
	});
	const content = `<?xml version="1.0" encoding="UTF-8"?>\n${quiz(
		[
			`<!-- ${keepsakeOfDeck(deck)} -->`,
			categoryElement(deck.title, about.text),
			questionElement(about),
			...questions,
		].join('\n'),
	)}\n`;
	return {content, notes: lossesOf(deck.cards)};
}

function quiz(content: string): string {
	return `<quiz>\n${content}\n</quiz>`;
}

function categoryElement(title: string, about: string): string {
	return [
		'<question type="category">',
		`\t<category>${text(`newsquiz/${categoryName(title)}`)}</category>`,
		`\t<info format="plain_text">${text(about)}</info>`,
		'</question>',
	].join('\n');
}

function questionElement(question: MoodleQuestion): string {
	const {idNumber, tags, hints} = question;
	const isAsked = question.type !== 'description';
	const lines = [
		`<name>${text(question.name)}</name>`,
		formatted('questiontext', question.text),
		formatted('generalfeedback', question.generalFeedback),
		...(isAsked ? ['<defaultgrade>1</defaultgrade>', '<penalty>0.3333333</penalty>'] : []),
		'<hidden>0</hidden>',
		...(idNumber === undefined ? [] : [`<idnumber>${idNumber}</idnumber>`]),
		...answerElements(question),
		...(isAsked ? hints.map((hint) => formatted('hint', hint)) : []),
		...(tags.length > 0
			? [`<tags>${tags.map((tag) => `<tag>${text(tag)}</tag>`).join('')}</tags>`]
			: []),
	];
	return [
		`<question type="${question.type}">`,
		...lines.map((line) => `\t${line}`),
		'</question>',
	].join('\n');
}

function answerElements(question: MoodleQuestion): string[] {
	switch (question.type) {
		case 'multichoice':
			return [
				`<single>${String(question.isSingle)}</single>`,
				'<shuffleanswers>true</shuffleanswers>',
				'<answernumbering>ABCD</answernumbering>',
				...question.answers.map((answer) => answerElement(answer, ' format="plain_text"')),
			];
		case 'shortanswer':
			return [
				'<usecase>0</usecase>',
				...question.answers.map((answer) =>
					answerElement({...answer, text: literally(answer.text)}, ''),
				),
			];
		case 'truefalse':
			return [true, false].map((value) => {
				const isRight = value === question.isTrue;
				const feedback = isRight ? question.whenRight : question.whenWrong;
				return answerElement({text: String(value), percent: isRight ? 100 : 0, feedback}, '');
			});
		case 'matching':
			return [
				'<shuffleanswers>true</shuffleanswers>',
				...question.pairs.map(
					([left, right]) =>
						`<subquestion format="plain_text">${text(left)}<answer>${text(right)}</answer></subquestion>`,
				),
			];
		case 'essay':
			return [
				'<responseformat>plain</responseformat>',
				'<responserequired>1</responserequired>',
				'<responsefieldlines>5</responsefieldlines>',
				'<attachments>0</attachments>',
				'<attachmentsrequired>0</attachmentsrequired>',
				formatted('graderinfo', question.graderInfo),
				formatted('responsetemplate', ''),
			];
		default:
			return [];
	}
}

function answerElement({text: answer, percent, feedback}: MoodleAnswer, format: string): string {
	return `<answer fraction="${percent}"${format}>${text(answer)}${formatted('feedback', feedback)}</answer>`;
}

function formatted(name: string, content: string): string {
	return `<${name} format="plain_text">${text(content)}</${name}>`;
}

// XML has no place for these two, not even escaped.
const noncharacters = /[\ufffe\uffff]/g;

/** Moodle drops white space beside `&amp;` and its like, but not in sections that have none. */
function text(content: string): string {
	const safe = sanitise(content).replace(noncharacters, '\ufffd');
	const section = `<![CDATA[${safe.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
	return `<text>${/[&<>]/.test(safe) ? section : safe}</text>`;
}
