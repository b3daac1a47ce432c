import {cardKinds as knownKinds} from '../deck/kinds.js';
import {UserError} from '../errors.js';
import {type QuizMode, quizModes} from '../progress/event.js';
import type {QuizKept} from '../session/paused-quiz.js';
import {
	type QuizPlan,
	mostMinutes,
	mostQuestions,
	planOf,
	readScoring,
} from '../session/quiz-plan.js';
import type {OptionValues} from './command.js';
import {cardKinds, count, optionCount, text, wrongValue} from './values.js';

const examOptions = ['time', 'options', 'scoring'] as const;
const all = ['mode', 'kind', 'limit', ...examOptions, 'schedule'] as const;

/**
 * The quiz that options of `quiz` choose; `undefined` without such options. What they leave open is as the learner
 * chose it last, except that nothing counts in the schedule unless the command says so.
 * @throws UserError when a value can't be used, or an option goes with exams only
 */
export function readQuizPlan(values: OptionValues, {choices}: QuizKept): QuizPlan | undefined {
	if (all.every((name) => values[name] === undefined)) return undefined;
	const kinds = cardKinds(values, 'kind', knownKinds);
	const mode = readMode(values) ?? (kinds ? 'kind' : 'quick');
	const given = examOptions.find((name) => values[name] !== undefined);
	if (mode !== 'exam' && given !== undefined) throw forExams(given);
	if (mode === 'kind' && !kinds) throw needsKind();
	const limit = count(values, 'limit', mostQuestions);
	const minutes = text(values, 'time') === '0' ? 0 : count(values, 'time', mostMinutes);
	const options = optionCount(values, 'options');
	const scoring = scoringIn(values);
	const plan = planOf(
		mode,
		{
			...choices,
			isScheduled: values['schedule'] === true,
			...(minutes === undefined ? {} : {minutes}),
			...(options === undefined ? {} : {options}),
			...(scoring === undefined ? {} : {scoring}),
		},
		kinds ? {kinds} : {},
	);
	return limit === undefined ? plan : {...plan, count: limit};
}

function readMode(values: OptionValues): QuizMode | undefined {
	const value = text(values, 'mode');
	const mode = quizModes.find((known) => known === value?.toLowerCase());
	if (value === undefined || mode) return mode;
	throw wrongValue('mode', value, {
		id: 'Pilih quick (kuis singkat), kind (satu jenis, dengan --kind), atau exam (simulasi ujian).',
		en: 'Choose quick, kind (with --kind) or exam.',
	});
}

function scoringIn(values: OptionValues): QuizPlan['scoring'] | undefined {
	const value = text(values, 'scoring');
	if (value === undefined) return undefined;
	const scoring = readScoring(value);
	if (scoring) return scoring;
	throw wrongValue('scoring', value, {
		id: 'Tulis nilai untuk jawaban benar dan salah, misalnya --scoring 5/0 atau --scoring 4/-1.',
		en: 'Write the points for a right and a wrong answer, such as --scoring 5/0 or --scoring 4/-1.',
	});
}

function forExams(name: string): UserError {
	return new UserError(
		{id: `--${name} hanya untuk simulasi ujian.`, en: `--${name} is for mock exams only.`},
		{
			hint: {
				id: `Tambahkan --mode exam, misalnya: newsquiz quiz --mode exam --time 30`,
				en: `Add --mode exam, for example: newsquiz quiz --mode exam --time 30`,
			},
			exitStatus: 2,
		},
	);
}

function needsKind(): UserError {
	return new UserError(
		{id: '--mode kind memerlukan --kind.', en: '--mode kind needs --kind.'},
		{
			hint: {
				id: 'Misalnya: newsquiz quiz --kind date',
				en: 'For example: newsquiz quiz --kind date',
			},
			exitStatus: 2,
		},
	);
}
