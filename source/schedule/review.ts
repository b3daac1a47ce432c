import {
	type Card,
	default_w,
	forgetting_curve,
	fsrs,
	type FSRS,
	type FSRSState,
	type StepUnit,
	State,
	StrategyMode,
} from 'ts-fsrs';
import type {Grade} from '../progress/event.js';
import type {CardKey, Memory, ScheduleSettings, Stage} from '../progress/state.js';
import {dayBegins, dayNumber, type Moment} from './study-day.js';

const MINUTE = 60_000;
const DAY = 86_400_000;

const stages: readonly Stage[] = ['new', 'learning', 'review', 'relearning'];

/**
 * The memory of a card after an answer, by FSRS.
 *
 * Steps of minutes are due to the minute. From a day on, a card is due when a study day begins: the
 * answer's study day plus a whole number of days, whatever the hour of the answer. Time between
 * answers counts in study days too, where ts-fsrs alone would turn the day over at midnight UTC.
 * The fuzz that keeps cards from clumping hangs on the card and on how often it was answered, never
 * on the clock, so that every replay of a log comes to the same memory.
 */
export function review(
	memory: Memory | undefined,
	grade: Grade,
	now: Moment,
	settings: ScheduleSettings,
	card: CardKey,
): Memory {
	const {engine, seed} = scheduler(settings);
	// A journey west can put a later answer on an earlier date; FSRS knows no negative time.
	const day = Math.max(dayNumber(now, settings.dayStart), memory?.day ?? Number.NEGATIVE_INFINITY);
	// ts-fsrs is shown study days as days of UTC, so that its idea of a day is ours.
	const noon = day * DAY + DAY / 2;
	seed.text = `${card} ${(memory?.reps ?? 0) + 1}`;
	const next =
		memory?.stage === 'review' && grade > 1
			? recalled(engine, memory, grade, day - memory.day, seed.text)
			: engine.next(memory ? toCard(memory) : newCard(noon), noon, grade).card;
	const interval = next.scheduled_days;
	return {
		stage: stages[next.state] ?? 'review',
		due:
			interval > 0
				? dayBegins(day + interval, now.tz, settings.dayStart)
				: now.at + ((next.due?.getTime() ?? noon) - noon),
		stability: next.stability,
		difficulty: next.difficulty,
		reps: next.reps,
		lapses: next.lapses,
		step: next.learning_steps,
		last: now.at,
		day,
		interval,
		first: memory?.first ?? day,
		failed: grade === 1 ? day : (memory?.failed ?? null),
	};
}

/**
 * How likely a card is remembered on a study day, by FSRS.
 * @param day in days since 1970-01-01
 */
export function retrievability(
	{stability, day: last}: Memory,
	day: number,
	{parameters}: ScheduleSettings,
): number {
	const known = parameters.length > 0 ? parameters : default_w;
	return forgetting_curve(known, Math.max(0, day - last), stability);
}

/** What an answer makes of a card; when it is due in minutes. */
type Next = Omit<Card, 'due' | 'elapsed_days' | 'last_review'> & Partial<Pick<Card, 'due'>>;

/**
 * What the engine's scheduler comes to for a card that was remembered after days, by the same functions of the
 * engine. The scheduler works out all four grades each time and all dates with them; logs are long, and most of
 * their answers are such.
 */
function recalled(
	engine: FSRS,
	{stability, difficulty, reps, lapses}: Memory,
	grade: Grade,
	elapsed: number,
	seed: string,
): Next {
	engine.seed = seed;
	const chance = engine.forgetting_curve(elapsed, stability);
	const after = (given: Grade): FSRSState =>
		engine.next_state({stability, difficulty}, elapsed, given, chance);
	const days = (state: FSRSState): number => engine.next_interval(state.stability, elapsed);
	const [hard, good] = [after(2), after(3)];
	const goodDays = days(good);
	const hardDays = Math.min(days(hard), goodDays);
	const next = {
		...{state: State.Review, learning_steps: 0, reps: reps + 1, lapses},
		...{stability: good.stability, difficulty: good.difficulty},
		scheduled_days: Math.max(goodDays, hardDays + 1),
	};
	if (grade === 3) return next;
	if (grade === 2) return {...next, ...hard, scheduled_days: hardDays};
	const easy = after(4);
	return {...next, ...easy, scheduled_days: Math.max(days(easy), next.scheduled_days + 1)};
}

/** What {@link review} would come to under each of the four grades. */
export function preview(
	memory: Memory | undefined,
	now: Moment,
	settings: ScheduleSettings,
	card: CardKey,
): Record<Grade, Memory> {
	const after = (grade: Grade): Memory => review(memory, grade, now, settings, card);
	return {1: after(1), 2: after(2), 3: after(3), 4: after(4)};
}

/** Whether a card is to be answered now. A card in steps of minutes may be taken `ahead` milliseconds early. */
export function isDue(memory: Memory, now: Moment, settings: ScheduleSettings, ahead = 0): boolean {
	return memory.interval > 0
		? memory.day + memory.interval <= dayNumber(now, settings.dayStart)
		: memory.due <= now.at + ahead;
}

/** When a card comes back, in epoch milliseconds, for a learner who is `tz` minutes ahead of UTC. */
export function dueAt(memory: Memory, tz: number, settings: ScheduleSettings): number {
	return memory.interval > 0
		? dayBegins(memory.day + memory.interval, tz, settings.dayStart)
		: memory.due;
}

/** The study day on which a card comes back, in days since 1970-01-01. */
export function dueDay(
	{day, interval, due}: Memory,
	tz: number,
	{dayStart}: ScheduleSettings,
): number {
	return interval > 0 ? day + interval : dayNumber({at: due, tz}, dayStart);
}

function newCard(now: number): Card {
	return {
		due: new Date(now),
		stability: 0,
		difficulty: 0,
		elapsed_days: 0,
		scheduled_days: 0,
		reps: 0,
		lapses: 0,
		learning_steps: 0,
		state: State.New,
	};
}

function toCard(memory: Memory): Card {
	const last = memory.day * DAY + DAY / 2;
	return {
		due: new Date(last + (memory.interval > 0 ? memory.interval * DAY : MINUTE)),
		stability: memory.stability,
		difficulty: memory.difficulty,
		elapsed_days: 0,
		scheduled_days: memory.interval,
		reps: memory.reps,
		lapses: memory.lapses,
		// After a learning step of days ts-fsrs still counts it, and would then pass over the relearning steps.
		learning_steps: memory.stage === 'review' ? 0 : memory.step,
		state: stages.indexOf(memory.stage),
		last_review: new Date(last),
	};
}

interface Scheduler {
	readonly engine: FSRS;
	/** Read by the engine when it draws the fuzz of an answer. */
	readonly seed: {text: string};
}

const schedulers = new WeakMap<ScheduleSettings, Scheduler>();

function scheduler(settings: ScheduleSettings): Scheduler {
	const known = schedulers.get(settings);
	if (known) return known;
	const seed = {text: ''};
	const engine = fsrs({
		request_retention: settings.retention,
		...(settings.parameters.length > 0 ? {w: settings.parameters} : {}),
		enable_fuzz: settings.fuzz,
		learning_steps: settings.steps as readonly StepUnit[],
		relearning_steps: settings.relearningSteps as readonly StepUnit[],
	});
	engine.useStrategy(StrategyMode.SEED, () => seed.text);
	const made = {engine, seed};
	schedulers.set(settings, made);
	return made;
}
