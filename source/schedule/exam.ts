import type {Exam} from '../progress/event.js';
import type {CardKey, Memory, ProgressState, ScheduleSettings} from '../progress/state.js';
import type {DeckCards} from './queue.js';
import {dueDay, retrievability, review} from './review.js';
import {isBuried, isSuspended} from './standing.js';
import {dayBegins, dayName, dayNumber, isThisDay, type Moment} from './study-day.js';

/** In so many study days before an exam, cards are refreshed that would be weak in it. */
export const EARLY_DAYS = 7;

/** So many study days before an exam see no new cards, if the day's limit of new cards allows. */
const SPARE_DAYS = 3;

const DAY = 86_400_000;

/** What a study day before an exam is to bring, over all decks of the exam. */
export interface ExamPlan {
	/** Study days before the exam, today among them: at least 1. */
	readonly daysLeft: number;
	/** Cards that have never been answered. */
	readonly freshLeft: number;
	/** The study days that bring new cards, today among them. */
	readonly freshDays: number;
	/** New cards that today brings in all, and how many of them are still to come. */
	readonly freshPerDay: number;
	readonly freshToday: number;
	/** New cards of each fact (`deck/fact`): of siblings, one a day. */
	readonly siblings: ReadonlyMap<string, number>;
	/** Cards that are not due and are to be refreshed today, the weakest first. */
	readonly early: ReadonlySet<CardKey>;
}

/** A study day before an exam, if everything is answered well and when it comes. */
export interface PlannedDay {
	/** In days since 1970-01-01. */
	readonly day: number;
	readonly fresh: number;
	readonly reviews: number;
}

/** Whether an exam is about a deck. */
export function isExamined({decks}: Exam, deck: string): boolean {
	return decks === undefined || decks.includes(deck);
}

/** The day of an exam, in days since 1970-01-01. */
export function examDay({date}: Exam): number {
	return Math.floor(Date.parse(date) / DAY);
}

/** Study days until the exam: 0 on its day, negative after it; `undefined` when none is set. */
export function daysToExam(
	{schedule}: Pick<ProgressState, 'schedule'>,
	now: number,
	tz: number,
): number | undefined {
	const {exam, dayStart} = schedule;
	return exam && examDay(exam) - dayNumber({at: now, tz}, dayStart);
}

/** Whether the exam is over and nothing was studied after its day: the time to say that it no longer counts. */
export function isJustOver(
	state: Pick<ProgressState, 'schedule' | 'days'>,
	now: number,
	tz: number,
): boolean {
	const {exam} = state.schedule;
	if (!exam || (daysToExam(state, now, tz) ?? 0) >= 0) return false;
	const today = dayName(dayNumber({at: now, tz}, state.schedule.dayStart));
	for (const day of state.days.keys()) if (day > exam.date && day <= today) return false;
	return true;
}

/**
 * How likely a card should be remembered on the day of the exam: half of the forgetting that is desired
 * otherwise. That asks of weak cards one refreshment more in the last days.
 */
function target({retention}: ScheduleSettings): number {
	return (1 + retention) / 2;
}

/**
 * What today is to bring with the exam in view; `undefined` when there is none ahead. The same all day long:
 * what was answered today counts in what was to be done.
 *
 * New cards are spread evenly over the days, with {@link SPARE_DAYS} to spare as long as that keeps within the
 * day's limit; where even all days would not do, the limit is exceeded. In the last {@link EARLY_DAYS} the
 * cards that fall due before the exam, or would be weak in it, are spread evenly as well: days with few due
 * cards take some of the weakest early.
 *
 * @param decks all decks; those that the exam is not about are passed over
 */
export function planExam(
	decks: readonly DeckCards[],
	state: ProgressState,
	now: number,
	tz: number,
): ExamPlan | undefined {
	const daysLeft = daysToExam(state, now, tz);
	if (daysLeft === undefined || daysLeft <= 0) return undefined;
	const {schedule} = state;
	const today = dayNumber({at: now, tz}, schedule.dayStart);
	const day = today + daysLeft;
	const isLast = daysLeft <= EARLY_DAYS;
	const siblings = new Map<string, number>();
	// Facts that were answered today or come anyway: a sibling waits.
	const met = new Set<string>();
	const weak: Array<{key: CardKey; fact: string | undefined; recall: number}> = [];
	let freshLeft = 0;
	let introduced = 0;
	let done = 0;
	let due = 0;
	for (const card of examined(decks, state)) {
		const {key, fact, memory} = card;
		if (memory && isThisDay(memory.day, today)) {
			if (isThisDay(memory.first, today)) introduced++;
			else done++;
			if (fact !== undefined) met.add(fact);
		} else if (!card.isOut) {
			if (!memory) {
				freshLeft++;
				if (fact !== undefined) siblings.set(fact, (siblings.get(fact) ?? 0) + 1);
			} else if (isLast && !isBuried(state.marks.get(key), today)) {
				if (memory.interval === 0 || memory.day + memory.interval <= today) {
					due++;
					if (fact !== undefined) met.add(fact);
				} else if (isToBeRefreshed(memory, day, schedule)) {
					weak.push({key, fact, recall: retrievability(memory, day, schedule)});
				}
			}
		}
	}

	const total = freshLeft + introduced;
	const freshDays = daysLeft - spareDays(total, daysLeft, schedule.newPerDay);
	const freshPerDay = Math.ceil(total / freshDays);
	const early = new Set<CardKey>();
	const room = Math.ceil((done + due + weak.length) / daysLeft) - done - due;
	weak.sort((a, b) => a.recall - b.recall);
	for (const {key, fact} of weak) {
		if (early.size >= room) break;
		if (fact !== undefined && met.has(fact)) continue;
		if (fact !== undefined) met.add(fact);
		early.add(key);
	}

	const freshToday = Math.min(freshLeft, Math.max(0, freshPerDay - introduced));
	return {daysLeft, freshLeft, freshDays, freshPerDay, freshToday, siblings, early};
}

/**
 * Every study day from today to the last one before the exam. Reviews are those of cards that are known
 * now and of those that are new until then.
 */
export function plannedDays(
	decks: readonly DeckCards[],
	state: ProgressState,
	now: number,
	tz: number,
): PlannedDay[] {
	const plan = planExam(decks, state, now, tz);
	if (!plan) return [];
	const {schedule} = state;
	const today = dayNumber({at: now, tz}, schedule.dayStart);
	const day = today + plan.daysLeft;
	const firstEarly = Math.max(today, day - EARLY_DAYS);
	const fresh = freshByDay(plan);
	const reviews = fresh.map(() => 0);
	let lately: Array<{readonly from: number; readonly due: number; readonly recall: number}> = [];
	// Noon keeps clear of the turn of the day.
	const noon = (of: number): Moment => ({
		at: dayBegins(of, tz, schedule.dayStart) + DAY / 2,
		tz,
	});
	const follow = (key: CardKey, known: Memory): void => {
		let memory = known;
		let next = Math.max(today, dueDay(memory, tz, schedule));
		while (next < firstEarly) {
			reviews[next - today] = (reviews[next - today] ?? 0) + 1;
			memory = answeredWell(memory, noon(next), schedule, key);
			next = dueDay(memory, tz, schedule);
		}

		if (memory.interval === 0 || isToBeRefreshed(memory, day, schedule)) {
			const recall = retrievability(memory, day, schedule);
			lately.push({from: Math.max(today, memory.day + 1), due: next, recall});
		}
	};
	let introduction = 0;
	let toIntroduce = fresh[0] ?? 0;
	for (const {key, memory, isOut} of examined(decks, state)) {
		if (isOut) continue;
		if (memory) {
			follow(key, memory);
			continue;
		}

		while (toIntroduce === 0 && introduction < fresh.length - 1) {
			introduction++;
			toIntroduce = fresh[introduction] ?? 0;
		}

		toIntroduce--;
		follow(key, answeredWell(undefined, noon(today + introduction), schedule, key));
	}

	lately.sort((a, b) => a.recall - b.recall);
	for (let of = firstEarly; of < day; of++) {
		const level = Math.ceil(lately.length / (day - of));
		const must = lately.filter((card) => card.due <= of && card.from <= of);
		const early = lately.filter((card) => card.due > of && card.from <= of);
		const taken = new Set([...must, ...early.slice(0, Math.max(0, level - must.length))]);
		reviews[of - today] = taken.size;
		lately = lately.filter((card) => !taken.has(card));
	}

	return fresh.map((count, index) => ({
		day: today + index,
		fresh: count,
		reviews: reviews[index] ?? 0,
	}));
}

interface Examined {
	readonly key: CardKey;
	readonly fact: string | undefined;
	readonly memory: Memory | undefined;
	/** Suspended. */
	readonly isOut: boolean;
}

function* examined(decks: readonly DeckCards[], state: ProgressState): Generator<Examined> {
	const {exam} = state.schedule;
	for (const deck of decks) {
		if (!exam || !isExamined(exam, deck.id)) continue;
		for (const {id, fact} of deck.cards) {
			const key: CardKey = `${deck.id}/${id}`;
			const memory = state.memories.get(key);
			const isOut = isSuspended(memory, state.marks.get(key), state.schedule);
			yield {key, fact: fact === undefined ? undefined : `${deck.id}/${fact}`, memory, isOut};
		}
	}
}

/** Whether a card needs an answer before the exam: it falls due, or would be too weak on that day. */
function isToBeRefreshed(memory: Memory, day: number, settings: ScheduleSettings): boolean {
	return (
		memory.day + memory.interval < day || retrievability(memory, day, settings) < target(settings)
	);
}

function spareDays(cards: number, daysLeft: number, limit: number): number {
	let spare = Math.min(SPARE_DAYS, daysLeft - 1);
	while (spare > 0 && Math.ceil(cards / (daysLeft - spare)) > limit) spare--;
	return spare;
}

function freshByDay({daysLeft, freshLeft, freshDays, freshToday}: ExamPlan): number[] {
	let left = freshLeft;
	return Array.from({length: daysLeft}, (_, index) => {
		const share =
			index === 0 ? freshToday : index < freshDays ? Math.ceil(left / (freshDays - index)) : left;
		left -= share;
		return share;
	});
}

/** The memory after a day's answers, all of them Good, to a card. */
function answeredWell(
	memory: Memory | undefined,
	now: Moment,
	settings: ScheduleSettings,
	key: CardKey,
): Memory {
	let next = review(memory, 3, now, settings, key);
	// As many as there can be steps.
	for (let step = 0; next.interval === 0 && step < 20; step++) {
		next = review(next, 3, now, settings, key);
	}

	return next;
}
