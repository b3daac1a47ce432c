import {mkdirSync, readdirSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {UserError} from '../../source/errors.js';
import {seeded} from '../../source/session/chance.js';
import {chooseQuestions} from '../../source/session/choose-questions.js';
import {openExam} from '../../source/session/exam-session.js';
import {pauseExam} from '../../source/session/paused-quiz.js';
import {defaultChoices, planOf} from '../../source/session/quiz-plan.js';
import {openQuizFile} from '../../source/store/quiz-file.js';
import {manyCards} from '../helpers/sample-decks.js';
import {checkFolders} from '../../source/store/doctor/check-folders.js';
import {temporaryHome, tickingClock} from './helpers/home.js';

const items = chooseQuestions([manyCards(9)], seeded('berkas'));
const plan = planOf('exam', defaultChoices);
const paused = pauseExam(openExam(items, {seed: 's', at: 0}), plan, 5);

describe('what is kept of quizzes', () => {
	it('is nothing at first, and looking makes nothing', () => {
		const paths = temporaryHome();
		expect(openQuizFile(paths).read()).toEqual({choices: defaultChoices});
		expect(() => statSync(paths.config)).toThrow('ENOENT');
	});

	it('is there for whoever looks next, private to the user, and nothing beside it', () => {
		const paths = temporaryHome();
		const kept = {choices: {...defaultChoices, minutes: 45}, paused};
		openQuizFile(paths).keep(kept);
		expect(openQuizFile(paths).read()).toEqual(kept);
		expect(readdirSync(paths.config).filter((name) => name.includes('quiz'))).toEqual([
			'quiz.json',
		]);
		const {mode} = statSync(join(paths.config, 'quiz.json'));
		if (process.platform !== 'win32') expect(mode & 0o777).toBe(0o600);
	});

	it('is known to the doctor', () => {
		const paths = temporaryHome();
		openQuizFile(paths).keep({choices: defaultChoices});
		const found = checkFolders({paths, clock: tickingClock()});
		expect(found.filter(({says}) => says.en.includes('quiz.json'))).toEqual([]);
	});

	it.each(['', '{', 'null', '[]', '{"paused":{"version":1,"items":[{}]},"choices":7}'])(
		'is begun anew from %j',
		(text) => {
			const paths = temporaryHome();
			mkdirSync(paths.config, {recursive: true});
			writeFileSync(join(paths.config, 'quiz.json'), text);
			expect(openQuizFile(paths).read()).toEqual({choices: defaultChoices});
		},
	);

	it('says so when the disk does not take it', () => {
		const paths = temporaryHome();
		mkdirSync(join(paths.config, 'quiz.json'), {recursive: true});
		expect(() => openQuizFile(paths).keep({choices: defaultChoices, paused})).toThrow(UserError);
	});
});
