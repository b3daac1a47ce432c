import {describe, expect, it} from 'vitest';
import type {LogEvent, NewEvent} from '../../source/progress/event.js';
import {foldLogs} from '../../source/progress/fold.js';
import {doneBetween, undoneBetween} from '../../source/progress/latest.js';

const card = {deck: 'd', card: 'k'};

function log(...events: NewEvent[]) {
	const all = events.map((event, index): LogEvent => {
		const base = {v: 1 as const, device: 'here', n: index + 1, at: 1e12 + index, tz: 420};
		return {...base, ...event};
	});
	const state = (count: number) => foldLogs(all.slice(0, count)).fold.state;
	return {before: state(all.length - 1), after: state(all.length), count: all.length};
}

describe('what was done last', () => {
	it.each<[string, NewEvent, string]>([
		['an answer', {type: 'review', ...card, grade: 3, ms: 1, mode: 'study'}, 'answer'],
		['an answer had accepted', {type: 'edit', ...card, accept: 'x'}, 'accepted'],
		['a change', {type: 'edit', ...card, change: {hint: 'x'}}, 'changed'],
		['a suspension', {type: 'suspend', ...card}, 'suspended'],
		['taking up again', {type: 'unsuspend', ...card}, 'unsuspended'],
		['putting off', {type: 'bury', ...card}, 'buried'],
		['a card that is new again', {type: 'reset', ...card}, 'reset'],
		['a flag', {type: 'flag', ...card, reason: 'wrong'}, 'flagged'],
		['taking a flag away', {type: 'unflag', ...card}, 'unflagged'],
	])('is %s, and so is what an undo takes back', (_, event, deed) => {
		const {before, after} = log({type: 'suspend', deck: 'd', card: 'lain'}, event);
		expect(doneBetween(before, after)).toEqual({event: 'here 2', deed, deck: 'd', card: 'k'});
		const undo = log(event, {type: 'undo', target: ['here', 1]});
		expect(undoneBetween(undo.before, undo.after)).toMatchObject({event: 'here 1', deed});
	});

	it('is nothing that undo does not know, or where nothing was done', () => {
		const quiz = log({type: 'review', ...card, grade: 3, ms: 1, mode: 'quiz'});
		expect(doneBetween(quiz.before, quiz.after)).toBeUndefined();
		expect(undoneBetween(quiz.after, quiz.after)).toBeUndefined();
	});
});
