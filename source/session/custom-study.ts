import type {Card, Deck} from '../deck/deck.js';
import {cardKinds} from '../deck/kinds.js';
import {cardKey, type CardKey, type Memory, type ProgressState} from '../progress/state.js';
import {roomToday} from '../schedule/queue.js';
import {retrievability} from '../schedule/review.js';
import {isBuried, isSuspended} from '../schedule/standing.js';
import {dayNumber} from '../schedule/study-day.js';

/** What the answers of a session do: `study` schedules, `practice` is counted and leaves the schedule alone. */
export type StudyMode = 'study' | 'practice';

/** Which cards a session of the learner's own choosing is about; without any wish, all. */
export interface CustomChoice {
	/** Only cards that were answered Again in study on the present study day. */
	readonly failedToday?: boolean;
	/** Only cards with this tag, whatever its case. */
	readonly tag?: string;
	/** Only cards of these kinds. */
	readonly kinds?: readonly string[];
	/**
	 * Only these cards. In practice they come exactly as they are wanted: with siblings, and with what is suspended or
	 * put off.
	 */
	readonly cards?: readonly CardKey[];
	/** At most so many. */
	readonly limit?: number;
}

/** A session that the learner has put together. */
export interface CustomStudy {
	readonly choice: CustomChoice;
	readonly mode: StudyMode;
}

/** A choice to offer, and how many cards it comes to. */
export interface CustomOption {
	readonly choice: CustomChoice;
	readonly cards: number;
}

/** More tags than this are a list to search, not to choose from. */
const mostTags = 20;

/**
 * The cards of a choice, those first that are remembered least, new ones last in deck order. Suspended
 * and buried cards stay out, and of siblings there is one, but for practice with cards that were named. The day's
 * limits do not hold, except that no more new cards come into the schedule than the day allows.
 */
export function chooseCards(
	decks: readonly Deck[],
	state: ProgressState,
	now: number,
	tz: number,
	{choice, mode}: CustomStudy,
): CardKey[] {
	const {schedule} = state;
	const today = dayNumber({at: now, tz}, schedule.dayStart);
	const seen: Array<{key: CardKey; fact: string | undefined; recall: number}> = [];
	const fresh: Array<{key: CardKey; fact: string | undefined}> = [];
	const wanted = choice.cards && new Set(choice.cards);
	const isExact = wanted !== undefined && mode === 'practice';
	for (const deck of decks) {
		for (const card of deck.cards) {
			const key = cardKey(deck.id, card.id);
			const memory = state.memories.get(key);
			const marks = state.marks.get(key);
			if (wanted?.has(key) === false || !matches(card, memory, choice, today)) continue;
			if (!isExact && (isSuspended(memory, marks, schedule) || isBuried(marks, today))) continue;
			const fact = card.fact === undefined ? undefined : `${deck.id}/${card.fact}`;
			if (memory) seen.push({key, fact, recall: retrievability(memory, today, schedule)});
			else fresh.push({key, fact});
		}
	}

	seen.sort((a, b) => a.recall - b.recall);
	const taken = new Set<string>();
	const isApart = ({fact}: {readonly fact: string | undefined}): boolean => {
		if (fact === undefined || isExact) return true;
		if (taken.has(fact)) return false;
		taken.add(fact);
		return true;
	};
	const known = seen.filter(isApart);
	const unknown = fresh.filter(isApart);
	const room = mode === 'study' ? roomToday(state, now, tz, undefined).fresh : unknown.length;
	return [...known, ...unknown.slice(0, room)].map(({key}) => key).slice(0, choice.limit);
}

/** The decks that cards of a choice can be in: of some, or of all that there are. */
export function decksOfChoice({cards}: CustomChoice, all: readonly string[]): readonly string[] {
	if (!cards) return all;
	const wanted = new Set(cards.map((key) => key.slice(0, key.indexOf('/'))));
	return all.filter((deck) => wanted.has(deck));
}

/** What there is to choose from: failed today, everything, each kind and each of the commonest tags. */
export function customOptions(
	decks: readonly Deck[],
	state: ProgressState,
	now: number,
	tz: number,
): CustomOption[] {
	const cards = decks.flatMap((deck) => deck.cards);
	const kinds = [...new Set(cards.map(({kind}) => kind ?? 'custom'))].sort(byKind);
	const option = (choice: CustomChoice): CustomOption => ({
		choice,
		cards: chooseCards(decks, state, now, tz, {choice, mode: 'practice'}).length,
	});
	return [
		option({failedToday: true}),
		option({}),
		...[
			...(kinds.length > 1 ? kinds.map((kind) => ({kinds: [kind]})) : []),
			...tagsOf(decks)
				.slice(0, mostTags)
				.map((tag) => ({tag})),
		]
			.map(option)
			.filter((found) => found.cards > 0),
	];
}

/** The tags of cards, the commonest first; of one that is written in several ways, the first. */
export function tagsOf(decks: readonly Deck[]): string[] {
	const found = new Map<string, {readonly tag: string; cards: number}>();
	for (const tag of decks.flatMap(({cards}) => cards.flatMap(({tags = []}) => tags))) {
		const known = found.get(tag.toLowerCase());
		if (known) known.cards++;
		else found.set(tag.toLowerCase(), {tag, cards: 1});
	}

	return [...found.values()].sort((a, b) => b.cards - a.cards).map(({tag}) => tag);
}

function matches(
	{kind = 'custom', tags = []}: Card,
	memory: Memory | undefined,
	{failedToday, tag, kinds}: CustomChoice,
	today: number,
): boolean {
	if (failedToday && memory?.failed !== today) return false;
	if (kinds && !kinds.includes(kind)) return false;
	if (tag === undefined) return true;
	const wanted = tag.toLowerCase();
	return tags.some((other) => other.toLowerCase() === wanted);
}

/** Kinds in the order of the deck format, those of a newer version last. */
export function byKind(a: string, b: string): number {
	return kindPlace(a) - kindPlace(b);
}

/** Where a kind stands among all; kinds of a newer version stand together behind them. */
export function kindPlace(kind: string): number {
	const known: readonly string[] = cardKinds;
	const place = known.indexOf(kind);
	return place < 0 ? known.length : place;
}
