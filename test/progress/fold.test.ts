import fc from 'fast-check';
import {default_w} from 'ts-fsrs';
import {describe, expect, it} from 'vitest';
import {apply} from '../../source/progress/apply.js';
import {isPackedFold} from '../../source/progress/check-packed.js';
import type {ReviewEvent} from '../../source/progress/event.js';
import {aheadOf, type Fold, foldInOrder, foldLogs, UNDOABLE} from '../../source/progress/fold.js';
import {decodeFold, encodeFold, packFold, unpackFold} from '../../source/progress/snapshot.js';
import {compare} from '../../source/progress/order.js';
import type {ProgressState} from '../../source/progress/state.js';
import {type AnyEvent, logs, plain} from './events.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** 10:00 in Jakarta. */
const start = Date.UTC(2025, 1, 3, 3);

type Fields = Record<string, unknown>;

/** One device's events, a minute apart. */
function log(...fields: Fields[]): AnyEvent[] {
	return fields.map(
		(given, index) =>
			({
				...{v: 1, device: 'laptop', n: index + 1, at: start + index * MINUTE, tz: 420},
				...given,
			}) as AnyEvent,
	);
}

function answer(card: string, grade = 3, more: Fields = {}): Fields {
	return {type: 'review', deck: 'berita', card, grade, ms: 1500, mode: 'study', ...more};
}

function undo(n: number, device = 'laptop'): Fields {
	return {type: 'undo', target: [device, n]};
}

const stateOf = (...fields: Fields[]): ProgressState => foldLogs(log(...fields)).fold.state;
const same = (a: ProgressState, b: ProgressState): void => {
	expect(plain(a)).toEqual(plain(b));
};

describe('the fold', () => {
	it('remembers each card and counts each day', () => {
		const state = stateOf(
			answer('k1'),
			answer('k2', 1),
			answer('k1', 3, {at: start + 15 * MINUTE}),
			answer('k1', 1, {at: start + 3 * DAY}),
			answer('k1', 3, {at: start + 3 * DAY + 10 * MINUTE}),
		);
		expect(state.memories.get('berita/k1')).toMatchObject({stage: 'review', reps: 4, lapses: 1});
		expect(state.memories.get('berita/k2')).toMatchObject({stage: 'learning', reps: 1});
		expect([...state.days]).toEqual([
			[
				'2025-02-03',
				{
					...{reviews: 3, introduced: 2, again: 1, recalls: 0, recalled: 0},
					byAge: [],
					ms: 4500,
					quiz: 0,
					quizRight: 0,
					practice: 0,
				},
			],
			[
				'2025-02-06',
				{
					...{reviews: 2, introduced: 0, again: 1, recalls: 1, recalled: 0},
					byAge: [1, 0, 0, 0, 0, 0, 0, 0],
					ms: 3000,
					quiz: 0,
					quizRight: 0,
					practice: 0,
				},
			],
		]);
	});

	it('counts quiz answers and leaves memory alone', () => {
		const state = stateOf(answer('k1', 1, {mode: 'quiz'}), answer('k1', 3, {mode: 'quiz'}));
		expect(state.memories.size).toBe(0);
		expect(state.undoable).toEqual([]);
		expect(state.days.get('2025-02-03')).toMatchObject({reviews: 0, quiz: 2, quizRight: 1, ms: 0});
	});

	it('counts what is answered after midnight to the evening before', () => {
		const night = Date.UTC(2025, 1, 3, 20, 30);
		expect([...stateOf(answer('k1', 3, {at: night})).days.keys()]).toEqual(['2025-02-03']);
	});

	it('lets settings hold from their event on', () => {
		const strict = {type: 'schedule', retention: 0.97};
		const easy = answer('k1', 4);
		const before = stateOf(easy, strict).memories.get('berita/k1');
		const after = stateOf(strict, easy).memories.get('berita/k1');
		expect(before?.interval).toBe(stateOf(easy).memories.get('berita/k1')?.interval);
		expect(after?.interval).toBeLessThan(before?.interval ?? 0);
	});

	it('remembers all answers by the FSRS parameters that were set last, as if they had always been', () => {
		const [one, two] = [0.5, 0.7].map((first) =>
			default_w.map((value, at) => (at ? value : first)),
		);
		const answers = [answer('k1', 1), answer('k1', 3), answer('k2', 1)];
		const fit = (parameters?: readonly number[]): Fields => ({type: 'schedule', parameters});
		const late = stateOf(...answers, fit(one), fit(two));
		const early = stateOf({type: 'later'}, {type: 'later'}, fit(two), ...answers);
		expect(early.memories.get('berita/k2')).toMatchObject({
			stability: late.memories.get('berita/k2')?.stability,
		});
		expect(late.memories.get('berita/k1')?.stability).not.toBe(
			stateOf(...answers).memories.get('berita/k1')?.stability,
		);
		expect(plain(stateOf(...answers, fit(one), undo(4)))).toEqual(plain(stateOf(...answers)));
		expect(stateOf(...answers, fit(one), fit([])).schedule.parameters).toEqual([]);
	});

	it('passes over settings that make no sense, one by one', () => {
		const odd = {type: 'schedule', retention: 7, steps: ['soon'], dayStart: -1, newPerDay: 5};
		expect(stateOf(odd).schedule).toEqual({...stateOf().schedule, newPerDay: 5});
	});

	it('skips events of later versions', () => {
		const later = [
			{type: 'hologram'},
			{v: 2, type: 'review'},
			answer('k1', 9),
			answer('k1', 3, {mode: 'cram'}),
		];
		same(stateOf(...later), stateOf());
	});

	it('keeps both contents of one identity, and says so', () => {
		const [first, second] = log(answer('k1'), answer('k2'));
		const {fold, conflicts} = foldLogs([first, {...second, n: 1}, first] as AnyEvent[]);
		expect(fold.state.memories.size).toBe(2);
		expect(conflicts).toEqual([{at: start + MINUTE, device: 'laptop', n: 1}]);
	});

	it('takes the same fields in another order for the same event', () => {
		const [event] = log(answer('k1', 3, {context: {a: 1, b: 2}}));
		const turned = Object.fromEntries(Object.entries(event as object).reverse());
		const {fold, conflicts} = foldLogs([event, {...turned, context: {b: 2, a: 1}}] as AnyEvent[]);
		expect(conflicts).toEqual([]);
		expect(fold.state.days.get('2025-02-03')?.reviews).toBe(1);
	});
});

function edit(card: string, accept: string, more: Fields = {}): Fields {
	return {type: 'edit', deck: 'berita', card, accept, ...more};
}

describe('what the learner accepts', () => {
	const acceptedOf = (...fields: Fields[]): unknown => [...stateOf(...fields).accepted];

	it.each<[string, Fields[], unknown]>([
		[
			'is kept by card',
			[edit('k1', 'a'), edit('k2', 'b')],
			[
				['berita/k1', ['a']],
				['berita/k2', ['b']],
			],
		],
		[
			'comes in the order it was said',
			[edit('k1', 'b'), edit('k1', 'a')],
			[['berita/k1', ['b', 'a']]],
		],
		[
			'is there once',
			[edit('k1', 'a'), edit('k1', 'b'), edit('k1', 'a')],
			[['berita/k1', ['a', 'b']]],
		],
		[
			'goes when it is taken back',
			[edit('k1', 'a'), edit('k1', 'b'), undo(1)],
			[['berita/k1', ['b']]],
		],
		[
			'comes back when that is taken back',
			[edit('k1', 'a'), undo(1), undo(2)],
			[['berita/k1', ['a']]],
		],
		[
			'stays where it was said twice and taken back once',
			[edit('k1', 'a'), edit('k1', 'a'), undo(2)],
			[['berita/k1', ['a']]],
		],
		['is nothing without words', [edit('k1', '  '), edit('k1', 'x'.repeat(3000))], []],
	])('%s', (_, fields, expected) => expect(acceptedOf(...fields)).toEqual(expected));

	it('leaves memories alone', () => {
		const {memories} = stateOf(answer('k1', 1), edit('k1', 'a'));
		expect(memories.get('berita/k1')).toEqual(stateOf(answer('k1', 1)).memories.get('berita/k1'));
	});

	it('makes a quiz answer right where it says so, until it is taken back', () => {
		const missed = answer('k1', 1, {mode: 'quiz'});
		const day = (...fields: Fields[]) => stateOf(...fields).days.get('2025-02-03');
		expect(day(missed)).toMatchObject({quiz: 1, quizRight: 0});
		expect(day(missed, edit('k1', 'a'))).toMatchObject({quiz: 1, quizRight: 0});
		expect(day(missed, edit('k1', 'a', {regrades: 'quiz'}))).toMatchObject({quiz: 1, quizRight: 1});
		expect(day(missed, edit('k1', 'a', {regrades: 'quiz'}), undo(2))).toMatchObject({quizRight: 0});
	});

	it('is undone in turn with answers, the latest first', () => {
		const {undoable} = stateOf(answer('k1', 1), edit('k2', 'a'), answer('k2', 3));
		expect(undoable).toEqual([
			{target: ['laptop', 1], type: 'review', deck: 'berita', card: 'k1', grade: 1},
			{target: ['laptop', 2], type: 'edit', deck: 'berita', card: 'k2'},
			{target: ['laptop', 3], type: 'review', deck: 'berita', card: 'k2', grade: 3},
		]);
	});
});

describe('what the learner does to a card', () => {
	const to = (type: string, more: Fields = {}): Fields => ({
		...{type, deck: 'berita', card: 'k1'},
		...more,
	});
	const change = (fields: Fields): Fields => to('edit', {change: fields});
	const flag = to('flag', {reason: 'wrong', note: 'Bukan Jakarta'});
	const asFlagged = {reason: 'wrong', note: 'Bukan Jakarta', at: start};
	const today = Math.floor((start + 420 * MINUTE) / DAY);

	it.each<[string, Fields[], object | undefined]>([
		['takes it out of study', [to('suspend')], {isSuspended: true}],
		['takes it up again', [to('suspend'), to('unsuspend')], undefined],
		['puts it off for the day', [to('bury')], {buried: today}],
		['flags it with a reason', [flag], {flag: asFlagged}],
		['keeps one from the other', [flag, to('bury')], {flag: asFlagged, buried: today}],
		['takes the flag away', [flag, to('bury'), to('unflag')], {buried: today}],
		['is undone', [to('suspend'), to('bury'), undo(1)], {buried: today}],
		['is redone', [to('suspend'), undo(1), undo(2)], {isSuspended: true}],
		['knows no reason but its own', [to('flag', {reason: 'boring'})], undefined],
		['needs a card', [{type: 'suspend', deck: 'berita'}], undefined],
		['spares the lapses it has', [...lapsing(2), to('unsuspend')], {spared: 2}],
	])('%s', (_, fields, expected) => {
		expect(stateOf(...fields).marks.get('berita/k1')).toEqual(expected);
	});

	it('makes it new again, with all that was said of it, and is undone', () => {
		const before = [answer('k1'), answer('k2'), flag, change({hint: 'a'})];
		const state = stateOf(...before, to('reset'));
		expect([...state.memories.keys()]).toEqual(['berita/k2']);
		expect([state.marks.size, state.changes.size]).toEqual([1, 1]);
		expect(state.days).toEqual(stateOf(...before).days);
		expect(stateOf(...before, to('reset'), answer('k1')).memories.get('berita/k1')?.reps).toBe(1);
		same(
			{...stateOf(...before, to('reset'), undo(5)), undoable: []},
			{...stateOf(...before), undoable: []},
		);
	});

	it.each<[string, Fields[], object | undefined]>([
		['says what it asks', [change({question: 'Siapa?'})], {question: 'Siapa?'}],
		[
			'adds up, field by field, the latest counting',
			[change({question: 'a', hint: 'b'}), change({question: 'c'})],
			{question: 'c', hint: 'b'},
		],
		['goes back to what the deck says', [change({hint: 'b'}), change({hint: null})], undefined],
		['may leave a hint out', [change({hint: ''})], {hint: ''}],
		['is undone', [change({hint: 'a'}), change({hint: 'b'}), undo(2)], {hint: 'a'}],
		['needs a question', [change({question: '  '})], undefined],
		['needs answers that are text', [change({accept: [1]})], undefined],
	])('%s', (_, fields, expected) => {
		const {changes, accepted} = stateOf(...fields);
		expect(changes.get('berita/k1')).toEqual(expected);
		expect(accepted.size).toBe(0);
	});

	it('leaves its memory and its day alone', () => {
		const done = [to('suspend'), to('bury'), flag, change({question: 'Siapa?'})];
		const {memories, days} = stateOf(answer('k1'), ...done);
		expect(plain({...stateOf(answer('k1')), memories, days})).toEqual(plain(stateOf(answer('k1'))));
	});

	it('can be practice, which is counted and changes nothing that is due', () => {
		const state = stateOf(answer('k1'), answer('k1', 1, {mode: 'practice'}));
		expect(state.memories).toEqual(stateOf(answer('k1')).memories);
		expect([...state.days.values()]).toMatchObject([{reviews: 1, practice: 1, again: 0, ms: 3000}]);
		same(
			stateOf(answer('k1'), answer('k1', 1, {mode: 'practice'}), undo(2)),
			stateOf(answer('k1')),
		);
	});
});

/** Answers that learn a card and forget it some times, a month apart. */
function lapsing(times: number): Fields[] {
	return Array.from({length: times}, (_, index) => [
		answer('k1', 4, {at: start + (2 * index - 2 * times) * 30 * DAY}),
		answer('k1', 1, {at: start + (2 * index + 1 - 2 * times) * 30 * DAY}),
	]).flat();
}

describe('forgetting', () => {
	const other = answer('k9', 3, {deck: 'istilah'});
	const forget = (deck?: string): Fields => ({type: 'forget', ...(deck ? {deck} : {})});

	it('of a deck ends all that came of its cards, and what they were on their days stays', () => {
		const before = [answer('k1'), edit('k1', 'a'), other];
		const state = stateOf(...before, {type: 'flag', deck: 'berita', card: 'k1', reason: 'wrong'});
		const after = stateOf(...before, forget('berita'));
		expect([...after.memories.keys()]).toEqual(['istilah/k9']);
		expect([after.accepted.size, after.marks.size]).toEqual([0, 0]);
		expect([...after.days]).toEqual([...state.days]);
	});

	it('of everything leaves settings alone', () => {
		const settings = {type: 'schedule', retention: 0.8};
		const state = stateOf(settings, answer('k1'), {type: 'words', level: 3}, other, forget());
		same(state, stateOf(settings));
	});

	it('ends where it stands: what comes later counts', () => {
		const state = stateOf(answer('k1'), forget(), answer('k1', 1));
		expect(state.memories.get('berita/k1')).toMatchObject({reps: 1});
	});

	it('is taken back like all else, by name only', () => {
		same(stateOf(answer('k1'), other, forget(), undo(3)), stateOf(answer('k1'), other));
		expect(stateOf(answer('k1'), forget('istilah')).undoable).toEqual([]);
	});
});

describe('what the learner says of words', () => {
	const words = (given: Fields, more: Fields = {}): Fields => ({type: 'words', ...given, ...more});
	const wordsOf = (...fields: Fields[]): unknown => {
		const {known, unknown, level} = stateOf(...fields).words;
		return [[...known].sort().join(' '), [...unknown].sort().join(' '), level];
	};

	it.each<[string, Fields[], unknown]>([
		['is nothing at first', [], ['', '', undefined]],
		[
			'adds up',
			[words({known: ['gempa'], level: 2}), words({known: ['rakyat'], unknown: ['kursi']})],
			['gempa rakyat', 'kursi', 2],
		],
		[
			'holds until something else is said of the word',
			[
				words({known: ['gempa'], unknown: ['kursi']}),
				words({known: ['kursi'], unknown: ['gempa']}),
			],
			['kursi', 'gempa', undefined],
		],
		['is the later level', [words({level: 3}), words({level: 0})], ['', '', 0]],
		[
			'is what was said last, whatever the order of the log',
			[
				words({known: ['gempa'], level: 1}, {at: start + 9 * MINUTE}),
				words({unknown: ['gempa'], level: 4}, {at: start + 5 * MINUTE}),
			],
			['gempa', '', 1],
		],
		[
			'goes when it is taken back',
			[words({known: ['gempa'], level: 2}), words({unknown: ['gempa'], level: 4}), undo(2)],
			['gempa', '', 2],
		],
		[
			'comes back when that is taken back',
			[words({known: ['gempa']}), undo(1), undo(2)],
			['gempa', '', undefined],
		],
		[
			'is passed over where it makes no sense',
			[
				words({known: 'gempa'}),
				words({unknown: ['']}),
				words({level: -1}),
				words({level: 99}),
				words({level: 2.5}),
				words({known: [7]}),
			],
			['', '', undefined],
		],
	])('%s', (_, fields, expected) => expect(wordsOf(...fields)).toEqual(expected));

	it('touches no card, no day and no undo', () => {
		const state = stateOf(answer('k1'), words({known: ['gempa'], level: 2}));
		expect(plain({...state, words: stateOf().words})).toEqual(plain(stateOf(answer('k1'))));
	});

	it('is folded at once when it is the latest, and only then', () => {
		const [first, second] = log(words({level: 1}), words({level: 2}));
		const one = foldLogs([first as AnyEvent]).fold;
		expect(apply(one, second as AnyEvent)?.state.words.level).toBe(2);
		const late = {...(first as object), device: 'tablet', at: start - MINUTE} as AnyEvent;
		expect(apply(one, late)).toBeUndefined();
	});
});

describe('undo', () => {
	it('takes an answer back as if it had not been', () => {
		same(stateOf(answer('k1'), answer('k1', 1), undo(2)), stateOf(answer('k1')));
		same(stateOf(answer('k1'), undo(1)), stateOf());
	});

	it('takes back an answer in the middle', () => {
		same(
			stateOf(answer('k1'), answer('k1', 1), answer('k1'), undo(2)),
			stateOf(answer('k1'), {type: 'nothing'}, answer('k1')),
		);
	});

	it('of an undo redoes', () => {
		same(stateOf(answer('k1'), undo(1), undo(2)), stateOf(answer('k1')));
		same(stateOf(answer('k1'), undo(1), undo(2), undo(3)), stateOf());
	});

	it('of settings brings back the old ones', () => {
		same(stateOf({type: 'schedule', newPerDay: 3}, undo(1)), stateOf());
	});

	it('waits for what it takes back', () => {
		const [review] = log(answer('k1', 3, {device: 'tablet'}));
		const undone = log(undo(1, 'tablet'));
		same(foldLogs(undone).fold.state, stateOf());
		same(foldLogs([...undone, review as AnyEvent]).fold.state, stateOf());
	});

	it('in a circle takes back nothing else, and ends', () => {
		same(
			stateOf(undo(2), undo(1), undo(3), answer('k1')),
			stateOf({type: 'a'}, {type: 'b'}, {type: 'c'}, answer('k1')),
		);
	});

	it('reaches back many steps, each as if it had not been', () => {
		const cards = Array.from({length: 300}, (_, index) =>
			answer(`k${index % 40}`, 1 + (index % 4)),
		);
		let {fold} = foldLogs(log(...cards));
		for (let step = 1; step <= UNDOABLE; step++) {
			const last = fold.state.undoable.at(-1);
			expect(last?.target).toEqual(['laptop', 301 - step]);
			const [event] = log({...undo(301 - step), n: 300 + step, at: start + (300 + step) * MINUTE});
			const next: Fold | undefined = apply(fold, event as AnyEvent);
			expect(next).toBeDefined();
			fold = next as Fold;
			same(fold.state, stateOf(...cards.slice(0, 300 - step)));
		}
	});

	it('of long chains is as quick as any', () => {
		const chain = Array.from({length: 20_000}, (_, index) => undo(index + 1));
		expect(stateOf(answer('k1'), ...chain).memories.size).toBe(1);
	});
});

/** The events in another order, some of them several times. */
const shuffled = logs.chain((events) =>
	fc
		.tuple(
			fc.shuffledSubarray(events, {minLength: events.length}),
			fc.subarray(events),
			fc.constant(events),
		)
		.map(([order, again, given]) => ({given, order: [...order, ...again]})),
);

describe('any logs', () => {
	it('fold the same in any order and with any repetition', () => {
		fc.assert(
			fc.property(shuffled, ({given, order}) => {
				same(foldLogs(order).fold.state, foldLogs(given).fold.state);
			}),
			{numRuns: 150},
		);
	});

	it('fold the same read side by side, each in order, however they were split', () => {
		const split = fc.tuple(shuffled, fc.array(fc.nat(4), {minLength: 1, maxLength: 100}));
		fc.assert(
			fc.property(split, ([{given, order}, places]) => {
				const parts = [0, 1, 2, 3, 4].map((part) =>
					order.filter((_, index) => places[index % places.length] === part).sort(compare),
				);
				const {conflicts, ...folded} = foldInOrder(parts, aheadOf(order));
				const expected = foldLogs(given);
				same(folded.fold.state, expected.fold.state);
				expect({...folded.fold, state: undefined}).toEqual({...expected.fold, state: undefined});
				expect([folded.count, conflicts]).toEqual([expected.count, expected.conflicts]);
			}),
			{numRuns: 200},
		);
	});

	it('fold as fast when decks are forgotten again and again', () => {
		const cards = Array.from({length: 20_000}, (_, index) =>
			answer(`k${index}`, 3, {mode: 'study'}),
		);
		const forgetting = Array.from({length: 20_000}, () => ({type: 'forget', deck: 'lain'}));
		expect(stateOf(...cards, ...forgetting).memories.size).toBe(20_000);
	});

	it('fold the same one event at a time, arriving in any order', () => {
		let quick = 0;
		fc.assert(
			fc.property(
				fc.oneof(
					shuffled,
					logs.map((order) => ({order})),
				),
				({order}) => {
					let {fold} = foldLogs([]);
					for (const [index, event] of order.entries()) {
						const next = apply(fold, event);
						const full = foldLogs(order.slice(0, index + 1)).fold;
						if (next) {
							quick++;
							same(next.state, full.state);
							expect(next.head).toEqual(full.head);
							expect(next.waiting).toEqual(full.waiting);
							expect(next.seen).toEqual(full.seen);
						}

						fold = next ?? full;
					}
				},
			),
			{numRuns: 150},
		);
		expect(quick).toBeGreaterThan(500);
	});

	it('fold the same from a snapshot taken anywhere', () => {
		fc.assert(
			fc.property(logs, fc.nat(40), (events, split) => {
				const {fold} = foldLogs(events.slice(0, split));
				const packed = decodeFold(encodeFold(packFold(fold)));
				expect(isPackedFold(packed)).toBe(true);
				let unpacked: Fold | undefined = unpackFold(packed);
				expect({...unpacked, state: plain(unpacked.state)}).toEqual({
					...fold,
					state: plain(fold.state),
				});
				for (const event of events.slice(split)) unpacked = unpacked && apply(unpacked, event);
				if (unpacked) same(unpacked.state, foldLogs(events).fold.state);
			}),
			{numRuns: 150},
		);
	});

	it('fold the same with any event taken back and redone', () => {
		fc.assert(
			fc.property(logs, fc.nat(), (events, choice) => {
				const target = events[choice % events.length];
				if (!target) return;
				const at = Math.max(...events.map((event) => event.at));
				const both = [
					{v: 1, device: 'z', n: 1, at, tz: 420, type: 'undo', target: [target.device, target.n]},
					{v: 1, device: 'z', n: 2, at, tz: 420, type: 'undo', target: ['z', 1]},
				] as AnyEvent[];
				same(foldLogs([...events, ...both]).fold.state, foldLogs(events).fold.state);
			}),
		);
	});

	it('never change a state that was given out', () => {
		const {fold} = foldLogs(log(answer('k1')));
		const before = JSON.stringify(plain(fold.state));
		const [event] = log({...answer('k1', 1), n: 2, at: start + DAY});
		const after = apply(fold, event as ReviewEvent);
		expect(JSON.stringify(plain(fold.state))).toBe(before);
		expect(after?.state.memories.get('berita/k1')?.reps).toBe(2);
	});
});
