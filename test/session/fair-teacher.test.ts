import {describe, expect, it} from 'vitest';
import {judge} from '../../source/session/judge.js';
import {readTable} from './fair-teacher.js';

describe('a fair teacher', () => {
	const rows = [...readTable('fair-teacher.txt'), ...readTable('second-teacher.txt')];

	it('was asked about four hundred answers', () => expect(rows.length).toBeGreaterThan(400));

	it.each(rows.map(({card, typed, verdict}) => [card.answer, typed, verdict, card] as const))(
		'%s ← %s is %s',
		(_, typed, verdict, card) => expect(judge(typed, card).verdict).toBe(verdict),
	);
});
