import type {Deck} from '../../../deck/deck.js';
import {UserError} from '../../../errors.js';
import {sanitiseLine} from '../../../sanitise.js';
import {requireFewCards} from '../../typed/typed-deck.js';
import {keptDeck, readKeepsake} from './keepsake.js';
import type {FoundQuestion, MoodleAnswer, MoodleQuestion, QuestionBank} from './question.js';
import {categoryPath} from './read-gift.js';
import {holdsMedia, type TextFormat, textIn} from './text-format.js';
import {commentName, element, elements, parseXml, textOf, type XmlNode} from './xml-tree.js';

/**
 * Questions in Moodle's XML format.
 * @param fileName for messages
 * @throws UserError when it is no XML, or none of Moodle's
 */
export function readXml(text: string, fileName: string): QuestionBank {
	// Before their parser takes them apart, which costs most.
	requireFewCards(text.match(/<question[\s>]/g)?.length ?? 0);
	const quiz = parseXml(text, fileName).find(({name}) => name === 'quiz');
	if (!quiz) throw notMoodle(fileName);
	const questions: FoundQuestion[] = [];
	const decks: Array<Partial<Deck>> = [];
	const texts = new XmlTexts();
	let category: readonly string[] = [];
	let keepsake: unknown;
	for (const node of quiz.children) {
		if (node.name === commentName) {
			const kept = readKeepsake(node.text);
			const deck = keptDeck(kept);
			if (deck) decks.push(deck);
			else keepsake = kept ?? keepsake;
		} else if (node.name === 'question') {
			if (node.attributes['type'] === 'category')
				category = categoryPath(plainText(node, 'category'));
			else questions.push({question: questionOf(node, texts), category, keepsake});
			keepsake = undefined;
		}
	}
	return {questions, decks, broken: [], hasMedia: texts.hasMedia};
}

function questionOf(node: XmlNode, texts: XmlTexts): MoodleQuestion {
	const idNumber = textOf(element(node, 'idnumber')).trim();
	const text = texts.stem(element(node, 'questiontext'));
	const head = {
		name: plainText(node, 'name'),
		...(idNumber === '' ? {} : {idNumber}),
		tags: elements(element(node, 'tags'), 'tag')
			.map((tag) => plainText(tag))
			.filter((tag) => tag !== ''),
		text,
		generalFeedback: texts.in(element(node, 'generalfeedback')),
		hints: elements(node, 'hint')
			.map((hint) => texts.in(hint))
			.filter((hint) => hint !== ''),
	};
	return {...bodyOf(node, texts), ...head};
}

function bodyOf(node: XmlNode, texts: XmlTexts) {
	const type = node.attributes['type'] ?? '';
	const answers = elements(node, 'answer');
	const read = answers.map((answer) => answerOf(answer, texts));
	switch (type) {
		case 'multichoice':
			return {
				type,
				isSingle: textOf(element(node, 'single')).trim() !== 'false',
				answers: read,
			} as const;
		case 'shortanswer':
			return {type, answers: answers.map((answer) => typedAnswer(answer, texts))} as const;
		case 'numerical':
			return {
				type,
				answers: answers.map((answer) => ({
					...typedAnswer(answer, texts),
					tolerance: textOf(element(answer, 'tolerance')).trim() || '0',
				})),
			} as const;
		case 'truefalse':
			return truth(answers, read);
		case 'matching':
		case 'match':
			return {
				type: 'matching',
				pairs: elements(node, 'subquestion').map(
					(sub) => [texts.in(sub), plainText(sub, 'answer')] as const,
				),
			} as const;
		case 'essay':
			return {type, graderInfo: texts.in(element(node, 'graderinfo'))} as const;
		case 'description':
			return {type} as const;
		default:
			return {type: 'other'} as const;
	}
}

function truth(answers: readonly XmlNode[], read: readonly MoodleAnswer[]) {
	const right = read.findIndex(({percent}) => percent === 100);
	const said = plainText(answers[right]).toLowerCase();
	// Old files name the answers in the language of the site, true first.
	const isTrue = said === 'true' || (said !== 'false' && right === 0);
	return {
		type: 'truefalse',
		isTrue,
		whenRight: read[right]?.feedback ?? '',
		whenWrong: read.find((_, index) => index !== right)?.feedback ?? '',
	} as const;
}

function answerOf(node: XmlNode, texts: XmlTexts): MoodleAnswer {
	const percent = Number(node.attributes['fraction'] ?? '0');
	return {
		text: texts.in(node),
		percent: Number.isFinite(percent) ? percent : 0,
		feedback: texts.in(element(node, 'feedback')),
	};
}

/** What pupils type is plain text in every format. */
function typedAnswer(node: XmlNode, texts: XmlTexts): MoodleAnswer {
	return {...answerOf(node, texts), text: plainText(node)};
}

/** The text of an element that has no format; white space is of no meaning there. */
function plainText(node: XmlNode | undefined, ...path: readonly string[]): string {
	return textOf(element(node, ...path, 'text'))
		.replace(/\s+/g, ' ')
		.trim();
}

const formats: Readonly<Record<string, TextFormat>> = {
	html: 'html',
	plain_text: 'plain',
	markdown: 'markdown',
	moodle_auto_format: 'moodle',
};

/** Reads texts in the format that their element names, or that of their question. */
class XmlTexts {
	hasMedia = false;
	#format: TextFormat = 'html';

	/** The question's text, whose format the other texts have where they name none. */
	stem(node: XmlNode | undefined): string {
		this.#format = 'html';
		this.#format = this.#formatOf(node);
		return this.in(node);
	}

	in(node: XmlNode | undefined): string {
		const format = this.#formatOf(node);
		const text = textOf(element(node, 'text'));
		this.hasMedia ||= elements(node, 'file').length > 0 || holdsMedia(text, format);
		return textIn(format, text);
	}

	#formatOf(node: XmlNode | undefined): TextFormat {
		const named = node?.attributes['format'];
		return (named === undefined ? undefined : formats[named]) ?? this.#format;
	}
}

function notMoodle(fileName: string): UserError {
	const name = sanitiseLine(fileName);
	return new UserError(
		{
			id: `"${name}" bukan bank soal Moodle.`,
			en: `"${name}" is no question bank of Moodle’s.`,
		},
		{
			hint: {
				id: 'Di Moodle: Bank soal → Ekspor → Moodle XML.',
				en: 'In Moodle: Question bank → Export → Moodle XML format.',
			},
		},
	);
}
