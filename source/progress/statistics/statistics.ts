import {dayName, dayNumber} from '../../schedule/study-day.js';
import type {ProgressState} from '../state.js';
import {streak} from './at-a-glance.js';
import {
	type CardStanding,
	type CountedDeck,
	type Forecast,
	forecastOf,
	type HardCard,
	hardestCards,
	type Maturity,
	maturityOf,
	standingsOf,
} from './cards.js';
import {
	type Activity,
	activityOf,
	daysWithin,
	longestStreak,
	studiedDays,
	type StudiedDay,
} from './days.js';
import {type QuizOfDay, quizzesOf} from './quizzes.js';
import {type RecallOfPeriod, retentionOf} from './retention.js';

/** A deck of which at least one card was answered or taken out of study. */
export interface DeckMaturity extends Maturity {
	readonly id: string;
	readonly title: string;
}

/** What the log says of some decks. */
export interface Statistics {
	/** The present study day, `YYYY-MM-DD`. */
	readonly today: string;
	/** Days with answers up to today, oldest first. */
	readonly days: readonly StudiedDay[];
	/** Answers that are dated after today. */
	readonly future: Activity;
	/** Study days in a row with answers: up to today or yesterday, and the most there ever were. */
	readonly streak: {readonly current: number; readonly longest: number};
	/** Of today, 7 days and 30 days, then of all time. */
	readonly activity: readonly Activity[];
	readonly desiredRetention: number;
	readonly retention: readonly RecallOfPeriod[];
	readonly forecast: Forecast;
	/** All decks together. */
	readonly maturity: Maturity;
	/** Those with most cards in study first. */
	readonly decks: readonly DeckMaturity[];
	/** Decks that were not begun, and their cards. */
	readonly untouched: {readonly decks: number; readonly cards: number};
	readonly hardest: readonly HardCard[];
	/** The latest quizzes, newest last. */
	readonly quizzes: readonly QuizOfDay[];
	/** Every card of the decks. */
	readonly cards: readonly CardStanding[];
}

const ACTIVITY_PERIODS = [1, 7, 30] as const;
const FORECAST_DAYS = 30;
const MOST_HARD_CARDS = 10;

/**
 * Everything that statistics show, but for what hangs on the contents of cards.
 * @param now epoch milliseconds
 * @param tz minutes that local time is ahead of UTC
 */
export function statisticsOf(
	state: ProgressState,
	decks: readonly CountedDeck[],
	now: number,
	tz: number,
): Statistics {
	const today = dayNumber({at: now, tz}, state.schedule.dayStart);
	const {past, future} = studiedDays(state.days, today);
	const byDeck = decks.map((deck) => ({deck, cards: standingsOf(state, deck)}));
	const cards = byDeck.flatMap((each) => each.cards);
	const counted = byDeck.map(({deck: {id, title}, cards: own}) => ({
		id,
		title,
		...maturityOf(own),
	}));
	const begun = counted.filter((deck) => deck.new < deck.total);
	const maturity = maturityOf(cards);
	return {
		today: dayName(today),
		days: past,
		future: activityOf(future),
		streak: {current: streak(state, now, tz), longest: longestStreak(past)},
		activity: [
			...ACTIVITY_PERIODS.map((period) => activityOf(daysWithin(past, today, period), period)),
			activityOf([...past, ...future]),
		],
		desiredRetention: state.schedule.retention,
		retention: retentionOf(past, today),
		forecast: forecastOf(cards, state, {today, tz, days: FORECAST_DAYS}),
		maturity,
		decks: begun.sort((a, b) => b.total - b.new - (a.total - a.new)),
		untouched: {
			decks: counted.length - begun.length,
			cards: maturity.total - begun.reduce((sum, {total}) => sum + total, 0),
		},
		quizzes: quizzesOf(state),
		hardest: hardestCards(cards, state, MOST_HARD_CARDS),
		cards,
	};
}
