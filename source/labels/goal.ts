import type {Language} from '../errors.js';

/** What is said of the answers that a learner aims for in a day. */
export interface GoalLabels {
	/** In the header of home, where room is scarce. */
	readonly soFar: (done: number, goal: number) => string;
	readonly reached: (done: number) => string;
	/** At the end of a session, whole sentences. */
	readonly leftToday: (left: number) => string;
	readonly reachedToday: (done: number) => string;
}

const indonesian: GoalLabels = {
	soFar: (done, goal) => `${done} dari ${goal} jawaban hari ini`,
	reached: (done) => `target tercapai: ${done} jawaban`,
	leftToday: (left) => `${left} jawaban lagi menuju target hari ini`,
	reachedToday: (done) => `Target hari ini tercapai: ${done} jawaban`,
};

const english: GoalLabels = {
	soFar: (done, goal) => `${done} of ${goal} answers today`,
	reached: (done) => `goal reached: ${done} answers`,
	leftToday: (left) => `${left} more ${left === 1 ? 'answer' : 'answers'} to today’s goal`,
	reachedToday: (done) => `Today’s goal is reached: ${done} ${done === 1 ? 'answer' : 'answers'}`,
};

const all: Readonly<Record<Language, GoalLabels>> = {id: indonesian, en: english};

export function goalLabelsFor(language: Language): GoalLabels {
	return all[language];
}
