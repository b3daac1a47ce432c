import {fit} from '../components/text/cells.js';
import {safeLine, segment} from '../components/text/line.js';
import type {DeckLabels} from '../labels/deck.js';
import {type MarkLabels} from '../labels/marks.js';
import type {Deed, Done} from '../progress/latest.js';
import type {CardKey, ProgressState} from '../progress/state.js';
import {isBuried, isLeech, isSuspended} from '../schedule/standing.js';
import {type Moment, dayNumber} from '../schedule/study-day.js';
import type {LeechNews} from '../session/leech.js';
import type {Notice} from './notice.js';

/** So much of a question says which one it is. */
const mostOfQuestion = 48;

/** How a card stands, in a word or two for each thing: suspended, put off, flagged, changed. */
export function standingOf(
	key: CardKey,
	{memories, marks, changes, schedule}: ProgressState,
	now: Moment,
	labels: MarkLabels,
): string[] {
	const memory = memories.get(key);
	const mark = marks.get(key);
	return [
		...(isSuspended(memory, mark, schedule) ? [labels.suspended] : []),
		...(isLeech(memory, schedule) ? [labels.leech(memory?.lapses ?? 0)] : []),
		...(isBuried(mark, dayNumber(now, schedule.dayStart)) ? [labels.buried] : []),
		...(mark?.flag ? [labels.flagged] : []),
		...(changes.has(key) ? [labels.changed] : []),
	];
}

/** What has been done to a card, and how to take it back. */
export function doneNotice(
	deed: Exclude<Deed, 'answer' | 'accepted'>,
	{done, takeBack}: MarkLabels,
): Notice {
	return {
		mark: [],
		content: [
			segment(`${done[deed]}${takeBack[0]}`, 'muted'),
			segment('u', 'key'),
			segment(takeBack[1], 'muted'),
		],
	};
}

/** What has been done to several cards, and how to take it back. */
export function sharedNotice(
	deed: Exclude<Deed, 'answer' | 'accepted'>,
	cards: number,
	{doneAll}: DeckLabels,
	{takeBack}: MarkLabels,
): Notice {
	return {
		mark: [],
		content: [
			segment(`${doneAll[deed](cards)}${takeBack[0]}`, 'muted'),
			segment('u', 'key'),
			segment(takeBack[1], 'muted'),
		],
	};
}

/** A kind word on a card that is forgotten again and again. */
export function leechNotice({lapses, isSuspended: isOut}: LeechNews, labels: MarkLabels): Notice {
	return {
		mark: [segment('! ', 'almost')],
		content: [
			segment(`${labels.becameLeech(lapses)} `, 'almost'),
			segment(labels.leechAdvice),
			...(isOut ? [segment(` ${labels.leechSuspended}`)] : []),
			segment(labels.takeBack[0], 'muted'),
			segment('u', 'key'),
			segment(labels.takeBack[1], 'muted'),
		],
	};
}

/** What has been taken back, in a sentence. */
export function undoneText({deed}: Done, question: string | undefined, labels: MarkLabels): string {
	const shown =
		question === undefined ? labels.unknownCard : fit(safeLine(question), mostOfQuestion);
	return labels.undone[deed](shown);
}
