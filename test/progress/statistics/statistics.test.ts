import {describe, expect, it} from 'vitest';
import type {AnyEvent} from '../events.js';
import {foldLogs} from '../../../source/progress/fold.js';
import {hardestKinds, type HardKind} from '../../../source/progress/statistics/cards.js';
import {type Statistics, statisticsOf} from '../../../source/progress/statistics/statistics.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const tz = 420;
/** 10:00 in Jakarta, a Monday. */
const start = Date.UTC(2025, 1, 3, 3);
const deck = (id: string, ...cards: string[]) => ({
	id,
	title: `Paket ${id}`,
	cards: cards.map((card) => ({id: card})),
});

interface Given {
	readonly type?: string;
	readonly deck?: string;
	readonly card?: string;
	readonly day?: number;
	readonly [field: string]: unknown;
}

/** Statistics `today` days after the start, of a log without fuzz; answers are Good ones in study unless told. */
function statistics(
	given: readonly Given[],
	{today = 0, decks = [deck('berita', 'a', 'b', 'c', 'd')]} = {},
): Statistics {
	const events = given.map(({day = 0, ...fields}, index) => ({
		...{v: 1, device: 'd', n: index + 2, at: start + day * DAY + index * MINUTE, tz},
		...{type: 'review', deck: 'berita', card: 'a', grade: 3, ms: 6000, mode: 'study'},
		...fields,
	}));
	const schedule = {v: 1, device: 'd', n: 1, at: 0, tz, type: 'schedule', fuzz: false};
	const {state} = foldLogs([schedule, ...events] as unknown as AnyEvent[]).fold;
	return statisticsOf(state, decks, start + today * DAY, tz);
}

const answers = (...days: number[]): Given[] => days.map((day) => ({day}));

describe('streaks', () => {
	it.each<[string, number[], number, {current: number; longest: number}]>([
		['nothing', [], 0, {current: 0, longest: 0}],
		['one day', [0], 0, {current: 1, longest: 1}],
		['the longest may be over', [0, 1, 2, 5], 5, {current: 1, longest: 3}],
		['several answers a day count once', [0, 0, 0, 1], 1, {current: 2, longest: 2}],
		['yesterday still counts', [3, 4], 5, {current: 2, longest: 2}],
	])('%s', (_, days, today, expected) => {
		expect(statistics(answers(...days), {today}).streak).toEqual(expected);
	});
});

describe('days', () => {
	it('sums today, a week, a month and all time', () => {
		const {activity} = statistics(
			[
				...answers(0, 40, 65, 70),
				{day: 70, mode: 'quiz', card: 'b'},
				{day: 70, mode: 'quiz', card: 'c', grade: 1},
				{day: 70, mode: 'practice', card: 'd', ms: 12_000},
			],
			{today: 70},
		);
		const sum = (period: number | undefined) => activity.find((each) => each.period === period)!;
		expect(sum(1)).toMatchObject({days: 1, answers: 4, reviews: 1, quiz: 2, quizRight: 1});
		expect(sum(1)).toMatchObject({practice: 1, ms: 18_000, msPerAnswer: 9000});
		expect(sum(7)).toMatchObject({days: 2, reviews: 2, introduced: 0});
		expect(sum(30)).toMatchObject({days: 2, reviews: 2});
		expect(sum(undefined)).toMatchObject({days: 4, reviews: 4, introduced: 1});
	});

	it('keeps days after today apart, and is not stretched by 1970', () => {
		const {days, future, activity, streak} = statistics(
			[...answers(0), {at: Date.UTC(1970, 0, 2)}, {at: Date.UTC(9999, 11, 30, 23)}, {day: 400}],
			{today: 1},
		);
		expect(days.map(({date}) => date)).toEqual(['1970-01-02', '2025-02-03']);
		expect(future).toMatchObject({days: 2, answers: 2});
		expect(activity.at(-1)).toMatchObject({days: 4, answers: 4});
		expect(streak).toEqual({current: 1, longest: 1});
	});

	it('survives a clock that is back in 1970', () => {
		const {days, streak, future} = statistics(answers(0, 1), {today: -20_000});
		expect([days, streak.longest, future.answers]).toEqual([[], 0, 2]);
	});
});

describe('retention', () => {
	it('tells recall by period and by the interval that the card came back after', () => {
		const {retention} = statistics(
			[{grade: 4}, {day: 8, grade: 3}, {day: 60, grade: 1}, {day: 60, grade: 3}],
			{today: 60},
		);
		const [week, , quarter] = retention;
		expect(week).toMatchObject({period: 7, recalls: 1, recalled: 0, share: 0});
		expect(quarter).toMatchObject({period: 90, recalls: 2, recalled: 1, share: 0.5});
		expect(quarter?.byAge.map(({from, to, recalls}) => [from, to, recalls])).toEqual([
			[0, 7, 0],
			[7, 21, 1],
			[21, 90, 1],
			[90, undefined, 0],
		]);
	});

	it('has no share where nothing came back', () => {
		expect(statistics(answers(0)).retention[0]).toEqual({
			...{period: 7, recalls: 0, recalled: 0},
			byAge: expect.arrayContaining([{from: 90, recalls: 0, recalled: 0}]) as unknown,
		});
	});
});

describe('the forecast', () => {
	const easy = (card: string, day: number): Given => ({card, day, grade: 4});

	it('tells what is overdue apart from today', () => {
		const log = [easy('a', 0), easy('b', 1), {card: 'c', day: 9}];
		const {overdue, days} = statistics(log, {today: 9}).forecast;
		expect([overdue, days[0], days.reduce((sum, day) => sum + day)]).toEqual([1, 2, 2]);
		expect(days).toHaveLength(30);
	});

	it('leaves suspended cards out and puts buried ones off until tomorrow', () => {
		const log = [easy('a', 0), easy('b', 0), {type: 'suspend', card: 'a'}];
		const bury = {type: 'bury', card: 'b', day: 8};
		expect(statistics(log, {today: 8}).forecast.days.slice(0, 2)).toEqual([1, 0]);
		expect(statistics([...log, bury], {today: 8}).forecast).toMatchObject({overdue: 0});
		expect(statistics([...log, bury], {today: 8}).forecast.days.slice(0, 2)).toEqual([0, 1]);
		expect(statistics([...log, bury], {today: 9}).forecast.overdue).toBe(1);
	});
});

describe('decks', () => {
	it('count each card once, and those that were not begun together', () => {
		const many = [90, 80, 60, 30].map((ago) => ({card: 'a', day: 90 - ago, grade: 4}));
		const log = [
			...many,
			{card: 'b', day: 89, grade: 4},
			{card: 'c', day: 90, grade: 1},
			{card: 'd', day: 90, type: 'suspend'},
			{deck: 'lain', card: 'x', day: 90},
		];
		const decks = [
			deck('baru', 'm', 'n'),
			deck('lain', 'x', 'y'),
			deck('berita', 'a', 'b', 'c', 'd', 'e'),
		];
		const result = statistics(log, {today: 90, decks});
		expect(result.decks).toEqual([
			{
				...{id: 'berita', title: 'Paket berita'},
				...{new: 1, learning: 1, young: 1, mature: 1, suspended: 1, total: 5},
			},
			{
				...{id: 'lain', title: 'Paket lain'},
				...{new: 1, learning: 1, young: 0, mature: 0, suspended: 0, total: 2},
			},
		]);
		expect(result.untouched).toEqual({decks: 1, cards: 2});
		expect(result.maturity).toMatchObject({new: 4, total: 9});
	});
});

describe('what is hardest', () => {
	const lapses = (card: string, count: number): Given[] => [
		{card, grade: 4},
		...Array.from({length: count}, (_, index) => [
			{card, day: 30 * (index + 1), grade: 1},
			{card, day: 30 * (index + 1), grade: 3},
		]).flat(),
	];

	it('is what was forgotten most often, with leeches and what is out of study', () => {
		const log = [...lapses('a', 2), ...lapses('b', 8), ...lapses('c', 1), {card: 'd'}];
		const {hardest} = statistics([...log, {card: 'c', type: 'suspend', day: 300}], {today: 300});
		expect(hardest.map(({card, lapses: count}) => [card, count])).toEqual([
			['b', 8],
			['a', 2],
			['c', 1],
		]);
		expect(hardest.map(({isLeech, isSuspended}) => [isLeech, isSuspended])).toEqual([
			[true, true],
			[false, false],
			[false, true],
		]);
	});

	it('is told of kinds with answers enough', () => {
		const log = [...lapses('a', 12), ...lapses('b', 2), ...lapses('c', 20)];
		const {cards} = statistics(log, {today: 900});
		const kinds = new Map([
			['berita/a', 'person'],
			['berita/b', 'place'],
			['berita/c', 'date'],
		] as const);
		const found: HardKind[] = hardestKinds(cards, kinds);
		expect(found.map(({kind}) => kind)).toEqual(['date', 'person']);
		expect(found[1]).toMatchObject({cards: 1, answers: 25, lapses: 12, lapsesPer100: 48});
	});
});
