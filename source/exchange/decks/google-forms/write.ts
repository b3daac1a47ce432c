import type {Deck} from '../../../deck/deck.js';
import type {Bilingual} from '../../../errors.js';
import {safeJson} from '../../../sanitise.js';
import type {WriteSetting, Written} from '../format.js';
import {type FormQuiz, formQuizOf} from './quiz.js';
import {scriptBody} from './script.js';
import {instructions, words} from './words.js';

/** A deck as a script for script.google.com. */
export function writeGoogleForms(deck: Deck, setting: WriteSetting): Written {
	const {language} = setting;
	const quiz = formQuizOf(deck, setting);
	const {make, grade, ...says} = words[language];
	const parts = [
		['/*', ...instructions[language].map((line) => ` * ${line}`.trimEnd()), ' */'].join('\n'),
		`const QUIZ = ${literal(quiz)};`,
		`const SAYS = ${literal(says)};`,
		scriptBody({make, grade}),
	];
	return {content: `${parts.join('\n\n')}\n`, notes: notesOn(quiz)};
}

/** A value as JSON that is safe in a script, and on a page that shows the script. */
function literal(value: unknown): string {
	return safeJson(value, '\t').replaceAll('<', '\\u003c');
}

/** Google stops a script after six minutes; a question takes it about a second. */
const mostQuestions = 150;

function notesOn({questions}: FormQuiz): Bilingual[] {
	const count = (type: string): number =>
		questions.filter((question) => question.type === type).length;
	const [typed, long] = [count('typed'), count('long')];
	return [
		...(typed === 0
			? []
			: [
					{
						id: `Skrip Google tidak dapat memberi kunci pada soal isian (${typed} soal). Setelah murid menjawab, jalankan nilaiIsian dari skrip yang sama.`,
						en: `Google's scripts can't give a key to questions with a typed answer (${typed}). When pupils have answered, run gradeTyped from the same script.`,
					},
				]),
		...(long === 0
			? []
			: [
					{
						id: `${long} soal dengan jawaban panjang harus Anda nilai sendiri di Google Forms.`,
						en: `${long} ${long === 1 ? 'question has a long answer' : 'questions have long answers'} for you to mark in Google Forms.`,
					},
				]),
		...(questions.length <= mostQuestions
			? []
			: [
					{
						id: `${questions.length} soal: Google menghentikan skrip setelah enam menit. Bagi paket ini menjadi beberapa kuis.`,
						en: `${questions.length} questions: Google stops a script after six minutes. Split this deck into several quizzes.`,
					},
				]),
	];
}
