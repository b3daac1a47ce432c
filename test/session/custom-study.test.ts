import {describe, expect, it} from 'vitest';
import type {Card, Deck} from '../../source/deck/deck.js';
import type {LogEvent} from '../../source/progress/event.js';
import {foldLogs} from '../../source/progress/fold.js';
import type {ProgressState} from '../../source/progress/state.js';
import {
	type CustomChoice,
	chooseCards,
	customOptions,
	decksOfChoice,
	type StudyMode,
} from '../../source/session/custom-study.js';
import {openStudy, study, studyProgress} from '../../source/session/study-session.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const tz = 420;
/** 10:00 in Jakarta. */
const start = Date.UTC(2025, 1, 3, 3);

function card(id: string, fields: Partial<Card> = {}): Card {
	return {id, kind: 'person', question: `${id}?`, answer: id, ...fields};
}

const deck: Deck = {
	...{format: 'newsquiz', version: 1, id: 'berita', title: 'Berita', language: 'id'},
	cards: [
		card('a', {tags: ['Politik', 'pemilu']}),
		card('b', {kind: 'place', tags: ['politik']}),
		card('c', {kind: 'place', fact: 'f'}),
		card('d', {kind: 'date', fact: 'f'}),
		card('e'),
	],
};

/** `a3` answers card a with 3, `a1!` in practice, `-` takes the last step back; a minute each. `~` sleeps till the next day. */
function state(
	steps: string,
	marks: ReadonlyArray<[type: string, card: string]> = [],
): ProgressState {
	const events: object[] = [];
	let at = start;
	for (const step of steps.split(' ').filter(Boolean)) {
		const base = {v: 1, device: 'd', n: events.length + 1, at, tz};
		if (step === '~') at += DAY;
		else if (step === '-') events.push({...base, type: 'undo', target: ['d', events.length]});
		else {
			const mode = step.endsWith('!') ? 'practice' : 'study';
			const answer = {type: 'review', deck: 'berita', card: step[0], grade: Number(step[1])};
			events.push({...base, ...answer, ms: 1000, mode});
		}

		at += MINUTE;
	}

	for (const [type, id] of marks) {
		const n = events.length + 1;
		events.push({v: 1, device: 'd', n, at, tz, type, deck: 'berita', card: id, newPerDay: 1});
	}

	return foldLogs(events as LogEvent[]).fold.state;
}

function chosen(
	progress: ProgressState,
	choice: CustomChoice,
	mode: StudyMode = 'practice',
	at = start + 60 * MINUTE,
): string {
	return chooseCards([deck], progress, at, tz, {choice, mode})
		.map((key) => key.split('/')[1])
		.join(' ');
}

describe('the cards of a choice', () => {
	const fresh = state('');
	it.each<[CustomChoice, string]>([
		[{}, 'a b c e'],
		[{tag: 'politik'}, 'a b'],
		[{tag: 'PEMILU'}, 'a'],
		[{tag: 'olahraga'}, ''],
		[{kinds: ['place']}, 'b c'],
		[{kinds: ['place', 'date'], tag: 'politik'}, 'b'],
		[{kinds: ['date']}, 'd'],
		[{limit: 2}, 'a b'],
	])('%j: %s', (choice, expected) => expect(chosen(fresh, choice)).toBe(expected));

	it('begins with those that are remembered least', () => {
		expect(chosen(state('e4 a3 a3 ~'), {}, 'practice', start + 2 * DAY)).toBe('a e b c');
	});

	it('leaves out suspended and buried cards', () => {
		const marks: Array<[string, string]> = [
			['suspend', 'a'],
			['bury', 'b'],
		];
		expect(chosen(state('', marks), {})).toBe('c e');
		expect(chosen(state('', marks), {}, 'practice', start + DAY)).toBe('b c e');
	});

	it('is exactly the cards that were named in practice, and no others where it counts', () => {
		const cards = ['e', 'd', 'c', 'a', 'lain'].map((id) => `berita/${id}` as const);
		const progress = state('e4', [['suspend', 'a']]);
		expect(chosen(progress, {cards})).toBe('e a c d');
		expect(chosen(progress, {cards}, 'study')).toBe('e c');
		expect(chosen(progress, {cards: []})).toBe('');
		const all = ['berita', 'lain'];
		expect(decksOfChoice({cards}, all)).toEqual(['berita']);
		expect(decksOfChoice({}, all)).toBe(all);
	});

	it('takes the day’s limit of new cards to heart only where it counts', () => {
		const progress = state('a4', [['schedule', '']]);
		expect(progress.schedule.newPerDay).toBe(1);
		expect(chosen(progress, {})).toBe('a b c e');
		expect(chosen(progress, {}, 'study')).toBe('a');
		expect(chosen(progress, {}, 'study', start + DAY)).toBe('a b');
	});
});

describe('failed today', () => {
	it.each<[name: string, steps: string, expected: string]>([
		['is what was answered Again', 'a1 b3', 'a'],
		['is still, once it is learned', 'a1 a3 a3 b4', 'a'],
		['is the card of those that were known too', 'a4 ~ ~ ~ ~ ~ ~ ~ ~ ~ a1 a3', ''],
		['is gone when the answer is taken back', 'a1 -', ''],
		['is back when that is taken back', 'a1 - -', 'a'],
		['is no practice', 'a1!', ''],
		['ends with the day', 'a1 ~', 'a'],
	])('%s', (_, steps, expected) => {
		expect(chosen(state(steps), {failedToday: true})).toBe(expected);
	});

	it('is of the study day, not of the date', () => {
		const night = start + 17 * 60 * MINUTE;
		expect(chosen(state('a1'), {failedToday: true}, 'practice', night)).toBe('a');
		expect(chosen(state('a1'), {failedToday: true}, 'practice', night + 2 * 60 * MINUTE)).toBe('');
		const later = start + 9 * DAY + 20 * MINUTE;
		expect(
			chosen(state('a4 ~ ~ ~ ~ ~ ~ ~ ~ ~ a1 a3'), {failedToday: true}, 'practice', later),
		).toBe('a');
	});
});

it('what there is to choose from has as many cards as it says', () => {
	const options = customOptions([deck], state('a1 e1'), start + 5 * MINUTE, tz);
	expect(options).toEqual([
		{choice: {failedToday: true}, cards: 2},
		{choice: {}, cards: 4},
		{choice: {kinds: ['person']}, cards: 2},
		{choice: {kinds: ['place']}, cards: 2},
		{choice: {kinds: ['date']}, cards: 1},
		{choice: {tag: 'Politik'}, cards: 2},
		{choice: {tag: 'pemilu'}, cards: 1},
	]);
});

describe('a session of practice', () => {
	const progress = state('a3');
	const open = (mode: StudyMode) =>
		openStudy([deck], ['berita/a', 'berita/b'], progress, {seed: 's', at: start + MINUTE, mode});

	function answer(session: ReturnType<typeof open>, grade: 1 | 3) {
		const shown = study(session, {type: 'reveal', at: start}).session;
		const {session: saving, effects} = study(shown, {type: 'grade', grade});
		const after = study(saving, {type: 'recorded', progress, at: start + 2 * MINUTE}).session;
		return {after, effects};
	}

	const shownIn = ({stage}: ReturnType<typeof open>): string =>
		stage.kind === 'finished' ? '' : stage.question.card.id;

	it('logs practice, whatever step a card is in', () => {
		const session = open('practice');
		expect(shownIn(session)).toBe('a');
		expect(answer(session, 3).effects).toMatchObject([
			{type: 'record', event: {type: 'review', card: 'a', mode: 'practice'}},
		]);
	});

	it('asks again at its end what was forgotten, and ends', () => {
		let session = answer(open('practice'), 1).after;
		expect(shownIn(session)).toBe('b');
		expect(studyProgress(session, progress)).toEqual({done: 0, total: 2});
		session = answer(session, 3).after;
		expect(shownIn(session)).toBe('a');
		session = answer(session, 3).after;
		expect(session.stage.kind).toBe('finished');
		expect(studyProgress(session, progress)).toEqual({done: 2, total: 2});
	});
});
