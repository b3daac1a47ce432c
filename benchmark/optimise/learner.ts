import type {Grade, ReviewEvent} from '../../source/progress/event.js';
import type {Memory, ScheduleSettings} from '../../source/progress/state.js';
import {MemoryModel} from '../../source/schedule/optimise/memory-model.js';
import {isDue, review} from '../../source/schedule/review.js';
import {DEFAULT_SCHEDULE} from '../../source/schedule/settings.js';
import {dayBegins, dayNumber} from '../../source/schedule/study-day.js';

/** A learner whose memory follows FSRS-6 with parameters of their own. */
export interface Learner {
	readonly parameters: readonly number[];
	/** How much easier or harder to keep single cards are: the spread of the logarithm of their stability. */
	readonly variety?: number;
}

const TZ = 420;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

interface StudiedCard {
	readonly id: string;
	/** What the learner remembers. */
	readonly truth: MemoryModel;
	/** What the scheduler believes. */
	memory: Memory;
	/** How many times longer than the model says this card is kept. */
	readonly ease: number;
}

/**
 * The answers of a learner who studies most days, with the scheduler of newsquiz, as many as told.
 * @param random a source of numbers in [0, 1): the same one gives the same answers
 * @param settings the schedule they study by; the defaults unless told
 */
export function study(
	{parameters, variety = 0}: Learner,
	answers: number,
	random: () => number,
	settings: ScheduleSettings = DEFAULT_SCHEDULE,
): ReviewEvent[] {
	const events: ReviewEvent[] = [];
	const cards: StudiedCard[] = [];
	const newPerDay = Math.max(4, Math.round(answers ** 0.5 / 6));
	const start = dayNumber({at: Date.UTC(2025, 1, 3), tz: TZ}, settings.dayStart);

	const answer = (card: StudiedCard | undefined, id: string, grade: Grade, at: number): Memory => {
		events.push({
			...{v: 1, device: 'laptop', n: events.length + 1, at, tz: TZ},
			...{type: 'review', deck: 'berita', card: id, grade, ms: 4000, mode: 'study'},
		});
		return review(card?.memory, grade, {at, tz: TZ}, settings, `berita/${id}`);
	};

	for (let day = start; events.length < answers; day++) {
		// Some days are missed.
		if (random() < 0.15) continue;
		let at = dayBegins(day, TZ, settings.dayStart) + 4 * HOUR;
		const waiting = cards.filter(({memory}) => isDue(memory, {at, tz: TZ}, settings));
		for (const card of waiting) {
			at += 20_000;
			const days = Math.max(0, day - card.memory.day);
			let grade = gradeOf(random);
			if (days === 0) {
				if (random() < 0.1) grade = 1;
				card.truth.answerSameDay(grade);
			} else {
				card.truth.predict(days / card.ease);
				if (random() < card.truth.forgotten) grade = 1;
				card.truth.answer(grade);
			}

			card.memory = answer(card, card.id, grade, at);
			if (isToday(card.memory)) waiting.push(card);
		}

		for (let count = 0; count < newPerDay; count++) {
			at += 20_000;
			const id = `k${cards.length + 1}`;
			const grade = firstGradeOf(random);
			const truth = new MemoryModel(parameters);
			truth.begin(grade);
			const ease = Math.exp(variety * normal(random));
			const card: StudiedCard = {id, truth, ease, memory: answer(undefined, id, grade, at)};
			cards.push(card);
			// Steps of minutes are taken at the end of the day's session.
			while (isToday(card.memory)) {
				at += 10 * MINUTE;
				const next = random() < 0.1 ? 1 : gradeOf(random);
				truth.answerSameDay(next);
				card.memory = answer(card, id, next, at);
			}
		}
	}

	return events.slice(0, answers);
}

function isToday({interval}: Memory): boolean {
	return interval === 0;
}

function gradeOf(random: () => number): Grade {
	const drawn = random();
	return drawn < 0.12 ? 2 : drawn < 0.9 ? 3 : 4;
}

function firstGradeOf(random: () => number): Grade {
	const drawn = random();
	return drawn < 0.3 ? 1 : drawn < 0.45 ? 2 : drawn < 0.9 ? 3 : 4;
}

function normal(random: () => number): number {
	return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
