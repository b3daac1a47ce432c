import type {Card, Deck} from '../deck/deck.js';
import {fingerprintOf} from '../results/fingerprint.js';
import type {Attempt, CardResult} from '../results/result.js';
import {groupBy} from './group-by.js';
import {
	fewestForDiscrimination,
	fewestForOptions,
	functioning,
	type Item,
	itemsOf,
	type OptionCount,
} from './items.js';
import {type MarkedPupil, markedPupils} from './marked.js';
import type {Note} from './note.js';
import type {Roster} from './roster.js';
import {
	type Interval,
	kuderRichardson20,
	mean,
	median,
	standardDeviation,
	wilson,
} from './statistics.js';

/** Passed, to be taught again, or too few answers to tell. */
export type Standing = 'passed' | 'remedial' | 'incomplete';

export interface PupilMark {
	readonly name: string;
	readonly answered: number;
	readonly right: number;
	/** From 0 to 100, with one decimal; absent without answers. */
	readonly mark?: number;
	readonly standing: Standing;
	/** What was answered wrongly, in the order of the deck: what is to be studied again. */
	readonly missed: readonly Item[];
	/** For each item of the report: whether it was answered rightly; absent where it was not asked. */
	readonly answers: ReadonlyArray<boolean | undefined>;
}

/** An option that hardly anybody chose. */
export interface WeakOption {
	readonly item: Item;
	readonly option: OptionCount;
	/** There were answers enough to say so. */
	readonly isCertain: boolean;
}

/** A fact that the class missed: one card, or several of one fact together. */
export interface MissedFact {
	readonly card: Card;
	readonly numbers: readonly number[];
	readonly answered: number;
	readonly right: number;
	readonly interval: Interval;
	/** The wrong option that most chose. */
	readonly mistaken?: {readonly text: string; readonly chosen: number};
}

export interface FlaggedItem {
	readonly card: Card;
	readonly number: number;
	readonly flags: ReadonlyArray<NonNullable<CardResult['flag']>>;
}

/** KR-20, or why it says nothing here. */
export type Reliability =
	| {readonly value: number; readonly pupils: number; readonly items: number}
	| {readonly value?: never; readonly why: 'few-pupils' | 'few-items' | 'no-spread'};

/** What a class learned of one deck. */
export interface ClassReport {
	readonly deck: Deck;
	readonly fingerprint: string;
	readonly pass: number;
	readonly attempt: Attempt;
	readonly pupils: readonly PupilMark[];
	/** Of the marks of those who have one that counts. */
	readonly summary: {
		readonly pupils: number;
		readonly passed: number;
		readonly remedial: number;
		readonly incomplete: number;
		readonly mean?: number;
		readonly median?: number;
		readonly standardDeviation?: number;
		readonly lowest?: number;
		readonly highest?: number;
	};
	readonly items: readonly Item[];
	readonly weakOptions: readonly WeakOption[];
	readonly wrongKeys: readonly Item[];
	readonly missedFacts: readonly MissedFact[];
	readonly flagged: readonly FlaggedItem[];
	readonly reliability: Reliability;
	/** The class is too small for discrimination to be judged at all. */
	readonly isSmall: boolean;
	readonly notes: readonly Note[];
}

export const standardPass = 75;
const mostFacts = 5;
/** Of the number of answers that is usual in the class; a mark of fewer could be luck. */
const enough = 0.8;
/** Fewer answers than this say nothing of an option. */
const fewestChoices = 5;
/** What a pupil says of a card, in characters; a report is no place for more. */
const longestNote = 300;
/** Fewer questions than this make no test. */
const fewestItems = 5;

/** The report of a class whose deck is known. */
export function classReport(
	{deck, pupils, notes}: Roster & {readonly deck: Deck},
	{pass, attempt}: {readonly pass: number; readonly attempt: Attempt},
): ClassReport {
	const marked = markedPupils(pupils, deck);
	const items = itemsOf(deck, marked.pupils);
	const marks = marksOf(marked.pupils, items, pass);
	return {
		...{deck, fingerprint: fingerprintOf(deck), pass, attempt, pupils: marks},
		summary: summaryOf(marks),
		items,
		weakOptions: weakOptions(items),
		wrongKeys: items.filter(({likelyWrongKey}) => likelyWrongKey !== undefined),
		missedFacts: missedFacts(items),
		flagged: flaggedItems(deck, marked.pupils),
		reliability: reliabilityOf(marks, items.length),
		isSmall: marks.filter(({answered}) => answered > 0).length < fewestForDiscrimination,
		notes: [...notes, ...marked.notes],
	};
}

function marksOf(
	pupils: readonly MarkedPupil[],
	items: readonly Item[],
	pass: number,
): PupilMark[] {
	const counts = pupils.map(({answers}) => answers.size).filter((count) => count > 0);
	const usual = counts.length === 0 ? 0 : median(counts);
	return pupils.map(({name, answers}) => {
		const own = items.map(({card}) => answers.get(card.id)?.isRight);
		const right = own.filter((is) => is === true).length;
		const answered = answers.size;
		const mark = answered === 0 ? undefined : Math.round((right / answered) * 1000) / 10;
		const isIncomplete = mark === undefined || answered < enough * usual;
		return {
			...{name, answered, right},
			...(mark === undefined ? {} : {mark}),
			standing: isIncomplete ? 'incomplete' : mark >= pass ? 'passed' : 'remedial',
			missed: items.filter((_, at) => own[at] === false),
			answers: own,
		};
	});
}

function summaryOf(pupils: readonly PupilMark[]): ClassReport['summary'] {
	const count = (standing: Standing): number =>
		pupils.filter((pupil) => pupil.standing === standing).length;
	const marks = pupils.flatMap(({mark, standing}) =>
		mark === undefined || standing === 'incomplete' ? [] : [mark],
	);
	const deviation = standardDeviation(marks);
	return {
		pupils: pupils.length,
		...{passed: count('passed'), remedial: count('remedial'), incomplete: count('incomplete')},
		...(marks.length === 0
			? {}
			: {
					...{mean: mean(marks), median: median(marks)},
					// One by one: there may be more than arguments can be.
					lowest: marks.reduce((least, mark) => Math.min(least, mark)),
					highest: marks.reduce((most, mark) => Math.max(most, mark)),
				}),
		...(deviation === undefined ? {} : {standardDeviation: deviation}),
	};
}

function weakOptions(items: readonly Item[]): WeakOption[] {
	return items
		.filter(({choices}) => choices >= fewestChoices)
		.flatMap((item) =>
			item.options
				.filter(({isKey, isOnCard, share}) => !isKey && isOnCard && share < functioning)
				.map((option) => ({item, option, isCertain: item.choices >= fewestForOptions})),
		);
}

/**
 * The facts that were missed most, cards of one fact taken together. They are ordered by the upper end of their intervals,
 * so that one slip of one pupil does not come before what half a class got wrong.
 */
function missedFacts(items: readonly Item[]): MissedFact[] {
	const facts = groupBy(items, ({card}) =>
		card.fact === undefined ? `c/${card.id}` : `f/${card.fact}`,
	);
	return [...facts.values()]
		.map((group) => {
			const answered = group.reduce((total, item) => total + item.answered, 0);
			const right = group.reduce((total, item) => total + item.right, 0);
			return {group, answered, right, interval: wilson(right, answered)};
		})
		.filter(({right, answered}) => right < answered)
		.sort(
			(one, other) =>
				one.interval.high - other.interval.high || one.group[0]!.number - other.group[0]!.number,
		)
		.slice(0, mostFacts)
		.map(({group, answered, right, interval}) => {
			const worst = group.reduce((least, item) =>
				item.difficulty < least.difficulty ? item : least,
			);
			const [mistaken] = worst.options
				.filter(({isKey, chosen}) => !isKey && chosen > 0)
				.sort((one, other) => other.chosen - one.chosen);
			return {
				card: worst.card,
				numbers: group.map(({number}) => number),
				...{answered, right, interval},
				...(mistaken ? {mistaken: {text: mistaken.text, chosen: mistaken.chosen}} : {}),
			};
		});
}

function flaggedItems(deck: Deck, pupils: readonly MarkedPupil[]): FlaggedItem[] {
	return deck.cards.flatMap((card, place) => {
		const flags = pupils
			.flatMap((pupil) => pupil.flags.get(card.id) ?? [])
			.map(({note, ...flag}) =>
				note === undefined ? flag : {...flag, note: note.slice(0, longestNote)},
			);
		return flags.length === 0 ? [] : [{card, number: place + 1, flags}];
	});
}

/** Only pupils who answered everything can be compared so. */
function reliabilityOf(pupils: readonly PupilMark[], items: number): Reliability {
	if (items < fewestItems) return {why: 'few-items'};
	const whole = pupils.filter(({answered}) => answered === items);
	if (whole.length < fewestForDiscrimination) return {why: 'few-pupils'};
	const value = kuderRichardson20(
		whole.map(({answers}) => answers.map((is) => Number(is === true))),
	);
	return value === undefined ? {why: 'no-spread'} : {value, pupils: whole.length, items};
}
