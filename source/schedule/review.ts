import {type Card, fsrs, type FSRS, type StepUnit, State, StrategyMode} from 'ts-fsrs';
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
	const next = engine.next(memory ? toCard(memory) : newCard(noon), noon, grade).card;
	const interval = next.scheduled_days;
	return {
		stage: stages[next.state] ?? 'review',
		due:
			interval > 0
				? dayBegins(day + interval, now.tz, settings.dayStart)
				: now.at + (next.due.getTime() - noon),
		stability: next.stability,
		difficulty: next.difficulty,
		reps: next.reps,
		lapses: next.lapses,
		step: next.learning_steps,
		last: now.at,
		day,
		interval,
	};
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
