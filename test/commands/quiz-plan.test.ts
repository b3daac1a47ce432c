import {describe, expect, it} from 'vitest';
import {readQuizPlan} from '../../source/commands/quiz-plan.js';
import {UserError} from '../../source/errors.js';
import {defaultChoices} from '../../source/session/quiz-plan.js';
import {runCommand} from '../helpers/run-command.js';
import {temporaryFolder} from '../helpers/temporary-folder.js';

const kept = {choices: {...defaultChoices, minutes: 45, isScheduled: true}};

describe('the options of quiz', () => {
	it('choose nothing where there are none', () =>
		expect(readQuizPlan({lang: 'id'}, kept)).toBeUndefined());

	it.each([
		[{mode: 'quick'}, {mode: 'quick', count: 10, isScheduled: false}],
		[{kind: 'date,person'}, {mode: 'kind', kinds: ['date', 'person'], count: 10}],
		[{limit: '3'}, {mode: 'quick', count: 3}],
		[{schedule: true}, {mode: 'quick', isScheduled: true}],
		// What is left open is as it was chosen last.
		[{mode: 'exam'}, {mode: 'exam', count: 20, minutes: 45, options: 4, isScheduled: false}],
		[
			{mode: 'exam', limit: '60', time: '90', options: '5', scoring: '+4/-1'},
			{count: 60, minutes: 90, options: 5, scoring: {right: 4, wrong: -1}},
		],
		[
			{mode: 'exam', time: '0', kind: 'date'},
			{mode: 'exam', minutes: 0, kinds: ['date']},
		],
	])('%j', (values, plan) => expect(readQuizPlan(values, kept)).toMatchObject(plan));

	it.each([
		[{mode: 'ujian'}, 'exam'],
		[{mode: 'kind'}, '--kind date'],
		[{kind: 'bulan'}, 'person'],
		[{time: '30'}, '--mode exam'],
		[{mode: 'quick', scoring: '5/0'}, '--mode exam'],
		[{mode: 'exam', time: '-5'}, '600'],
		[{mode: 'exam', scoring: '0/0'}, '5/0'],
		[{mode: 'exam', options: '2'}, '3, 4'],
		[{limit: '0'}, '200'],
	])('%j is refused with what to do', (values, advice) => {
		let error: unknown;
		try {
			readQuizPlan(values, kept);
		} catch (thrown) {
			error = thrown;
		}
		expect(error).toBeInstanceOf(UserError);
		expect((error as UserError).exitStatus).toBe(2);
		expect((error as UserError).hint?.id).toContain(advice);
	});

	it('stand in the help', async () => {
		const {stdout} = await runCommand(['quiz', '--help', '--lang', 'id'], {
			home: temporaryFolder(),
		});
		for (const option of ['--mode', '--kind', '--limit', '--time', '--options', '--scoring']) {
			expect(stdout).toContain(option);
		}
	});
});
