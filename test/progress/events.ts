import fc from 'fast-check';
import {default_w} from 'ts-fsrs';
import type {LogEvent, UnknownEvent} from '../../source/progress/event.js';
import {contents} from '../../source/progress/order.js';
import type {ProgressState} from '../../source/progress/state.js';

export type AnyEvent = LogEvent | UnknownEvent;

const MINUTE = 60_000;
const start = Date.UTC(2025, 1, 3, 3);

const devices = ['laptop', 'tablet', 'warnet'] as const;
const words = ['rakyat', 'gempa', 'gencatan senjata'] as const;

const what = fc.oneof(
	{
		weight: 12,
		arbitrary: fc.record({
			type: fc.constant('review'),
			deck: fc.constantFrom('berita', 'istilah'),
			card: fc.constantFrom('k1', 'k2', 'k3'),
			grade: fc.constantFrom(1, 2, 3, 4),
			ms: fc.nat(60_000),
			mode: fc.constantFrom('study', 'study', 'study', 'study', 'quiz', 'practice'),
		}),
	},
	{
		weight: 4,
		arbitrary: fc.record({
			type: fc.constant('edit'),
			deck: fc.constant('berita'),
			card: fc.constantFrom('k1', 'k2'),
			accept: fc.constantFrom('Shoigu', 'sang menteri'),
			regrades: fc.constantFrom(undefined, 'quiz'),
		}),
	},
	{
		weight: 5,
		arbitrary: fc.record({
			type: fc.constant('undo'),
			target: fc.tuple(fc.constantFrom(...devices, 'unknown'), fc.integer({min: 1, max: 12})),
		}),
	},
	{
		weight: 3,
		arbitrary: fc.record({
			type: fc.constant('edit'),
			deck: fc.constant('berita'),
			card: fc.constantFrom('k1', 'k2'),
			change: fc.record(
				{
					question: fc.constantFrom('Siapa?', 'Kapan?', null),
					hint: fc.constantFrom('menteri', '', null),
					accept: fc.constantFrom(['Shoigu'], null),
				},
				{requiredKeys: []},
			),
		}),
	},
	{
		weight: 4,
		arbitrary: fc.record({
			type: fc.constantFrom('suspend', 'unsuspend', 'bury', 'unflag', 'reset', 'reset'),
			deck: fc.constant('berita'),
			card: fc.constantFrom('k1', 'k2'),
		}),
	},
	{
		weight: 2,
		arbitrary: fc.record({
			type: fc.constant('flag'),
			deck: fc.constant('berita'),
			card: fc.constantFrom('k1', 'k2'),
			reason: fc.constantFrom('wrong', 'unclear'),
		}),
	},
	{
		weight: 1,
		arbitrary: fc.record({
			type: fc.constant('forget'),
			deck: fc.constantFrom('berita', 'istilah', undefined),
		}),
	},
	{
		weight: 1,
		arbitrary: fc.record({
			type: fc.constant('schedule'),
			parameters: fc.constantFrom(
				default_w.map((value) => value * 1.01),
				[...default_w],
				[],
			),
		}),
	},
	{
		weight: 1,
		arbitrary: fc.record({
			type: fc.constant('schedule'),
			retention: fc.constantFrom(0.8, 0.95),
			dayStart: fc.constantFrom(0, 240),
		}),
	},
	{
		weight: 3,
		arbitrary: fc.record(
			{
				type: fc.constant('words'),
				known: fc.subarray([...words]),
				unknown: fc.subarray([...words]),
				level: fc.integer({min: 0, max: 5}),
			},
			{requiredKeys: ['type']},
		),
	},
	{
		weight: 2,
		arbitrary: fc.record({
			type: fc.constant('quiz'),
			mode: fc.constantFrom('quick', 'kind', 'exam'),
			decks: fc.constantFrom(['berita'], ['berita', 'istilah']),
			total: fc.constant(10),
			right: fc.nat(10),
			blank: fc.constant(0),
			points: fc.integer({min: -10, max: 50}),
			best: fc.constant(50),
			ms: fc.nat(600_000),
			byKind: fc.constantFrom({date: [1, 2]}, {}),
		}),
	},
	{weight: 1, arbitrary: fc.record({type: fc.constantFrom('pin', 'mark'), note: fc.string()})},
);

/**
 * The logs of some devices, each counting from 1 with times that mostly grow, in one list: reviews,
 * undos (also of undos, of what is gone, of what never comes), words, settings and events of later versions.
 */
export const logs: fc.Arbitrary<AnyEvent[]> = fc
	.array(
		fc.record({
			device: fc.constantFrom(...devices),
			later: fc.oneof(fc.constant(0), fc.nat(30), fc.integer({min: -3000, max: 9000})),
			tz: fc.constantFrom(420, 420, 420, 60),
			what,
		}),
		{maxLength: 40, size: 'max'},
	)
	.map((steps) => {
		const last = new Map<string, {n: number; at: number}>();
		return steps.map(({device, later, tz, what: fields}) => {
			const {n, at} = last.get(device) ?? {n: 0, at: start};
			const next = {n: n + 1, at: at + later * MINUTE};
			last.set(device, next);
			return {v: 1, device, ...next, tz, ...fields};
		});
	});

/** A state as plain data, whatever order its maps were filled in. */
export function plain(state: ProgressState): object {
	const inOrder = (map: ReadonlyMap<string, unknown>): unknown[] =>
		[...map].sort(([a], [b]) => (a < b ? -1 : 1));
	return {
		memories: inOrder(state.memories),
		days: inOrder(state.days),
		accepted: inOrder(state.accepted),
		changes: inOrder(state.changes),
		marks: inOrder(state.marks),
		schedule: state.schedule,
		words: {
			...state.words,
			known: [...state.words.known].sort(),
			unknown: [...state.words.unknown].sort(),
		},
		quizzes: state.quizzes,
		undoable: state.undoable,
	};
}

/** How events are told apart. */
export function names(events: readonly AnyEvent[]): string[] {
	return events.map((event) => contents(event)).sort();
}
