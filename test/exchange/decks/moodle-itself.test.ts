import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Deck} from '../../../source/deck/deck.js';
import {questionOfCard} from '../../../source/exchange/decks/moodle/question-of-card.js';
import type {MoodleQuestion} from '../../../source/exchange/decks/moodle/question.js';
import {anyDeck} from '../../helpers/any-deck.js';
import {forms} from '../../helpers/form-cards.js';
import {written} from '../../helpers/read-format.js';
import {meeting} from '../../helpers/sample-decks.js';
import {temporaryFolder} from '../../helpers/temporary-folder.js';
import '../../helpers/seed.js';

// Moodle is no part of this project: NEWSQUIZ_MOODLE=/path/to/moodle says where a checkout of it is.
const moodle = process.env['NEWSQUIZ_MOODLE'] ?? '';
const isReady =
	existsSync(path.join(moodle, 'question/format/gift/format.php')) &&
	spawnSync('php', ['-v']).status === 0;
if (!isReady)
	console.log(
		'Moodle’s own readers are left out: set NEWSQUIZ_MOODLE to a checkout, and install php.',
	);

/** What Moodle's readers make of a question, as far as it is looked at. */
interface MoodleRead {
	readonly qtype: string;
	readonly name: string;
	readonly questiontext: string;
	readonly questiontextformat: number;
	readonly generalfeedback: string;
	readonly idnumber?: string;
	readonly tags?: readonly string[];
	readonly answer?: ReadonlyArray<string | {readonly text: string}>;
	readonly fraction?: readonly number[];
	readonly feedback?: ReadonlyArray<{readonly text: string}>;
	readonly subquestions?: ReadonlyArray<{readonly text: string}>;
	readonly subanswers?: readonly string[];
	readonly correctanswer?: number | boolean;
}

test.skipIf(!isReady).each(['gift', 'moodle-xml'])(
	'Moodle itself reads every text of every question in %s',
	async (format) => {
		const decks = [forms, meeting, ...fc.sample(anyDeck, {numRuns: 100, seed: 20_230_728})];
		const folder = temporaryFolder();
		const files: string[] = [];
		for (const [index, deck] of decks.entries()) {
			const file = path.join(folder, `${index}.${format === 'gift' ? 'gift' : 'xml'}`);
			writeFileSync(file, (await written(format, deck)).text);
			files.push(file);
		}
		const script = path.resolve('test/helpers/read-with-moodle.php');
		const output = execFileSync('php', [script, moodle, ...files], {
			encoding: 'utf8',
			maxBuffer: 1e9,
		});
		const read = output
			.trimEnd()
			.split('\n')
			.map((line) => JSON.parse(line) as {errors: number; questions: MoodleRead[]});
		for (const [index, deck] of decks.entries()) {
			const {errors, questions} = read[index]!;
			expect(errors).toBe(0);
			expect(questions.slice(0, 2).map(({qtype}) => qtype)).toEqual(['category', 'description']);
			expect(questions.slice(2).map((question) => saidBy(question))).toEqual(meantBy(deck));
		}
	},
);

/** Apart from what GIFT or XML can't hold. */
function flat(text: string): string {
	return text
		.replace(/[\ufffe\uffff]/g, '\ufffd')
		.replaceAll('→', '->')
		.replaceAll('& &', '&&')
		.replace(/ ?_{3,} ?/g, '____')
		.replace(/\s+/g, ' ')
		.trim();
}

function saidBy(read: MoodleRead): unknown {
	const textOf = (text: string | {readonly text: string}): string =>
		flat(typeof text === 'string' ? text : text.text);
	return {
		type: read.qtype,
		name: flat(read.name),
		text: flat(read.questiontext),
		isPlain: read.questiontextformat === 2,
		feedback: flat(read.generalfeedback),
		// Old versions read neither ids nor tags from GIFT.
		...(read.tags === undefined ? {} : {id: read.idnumber, tags: read.tags.map(flat)}),
		answers: (Array.isArray(read.answer) ? read.answer : []).map((answer, index) => [
			textOf(answer as string),
			Math.round(read.fraction![index]! * 100),
			textOf(read.feedback![index]!),
		]),
		pairs: (read.subquestions ?? []).map((left, index) => [
			textOf(left),
			flat(read.subanswers![index]!),
		]),
		...(read.qtype === 'truefalse' ? {isTrue: Boolean(read.correctanswer)} : {}),
	};
}

function meantBy(deck: Deck): unknown[] {
	return deck.cards.map((card, index) => {
		const question: MoodleQuestion = questionOfCard(card, index + 1, deck, {
			language: 'id',
			seed: 1,
		});
		const answers = 'answers' in question ? question.answers : [];
		const isTyped = question.type === 'shortanswer';
		return expect.objectContaining({
			type: question.type === 'matching' ? 'match' : question.type,
			name: flat(question.name),
			text: flat(question.text),
			isPlain: true,
			feedback: flat(question.generalFeedback),
			answers: answers.map(({text, percent, feedback}) => [
				flat(isTyped ? text.replaceAll('*', '\\*') : text),
				percent,
				flat(feedback),
			]),
			pairs: question.type === 'matching' ? question.pairs.map((pair) => pair.map(flat)) : [],
			...(question.type === 'truefalse' ? {isTrue: question.isTrue} : {}),
		}) as unknown;
	});
}
