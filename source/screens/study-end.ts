import {type Line, blank, segment} from '../components/text/line.js';
import {wrap} from '../components/text/wrap.js';
import type {Deck} from '../deck/deck.js';
import {type ProgressState, cardKey} from '../progress/state.js';
import {dueForecast, goalOfToday, streak} from '../progress/statistics/at-a-glance.js';
import {planExam} from '../schedule/exam.js';
import {nextDue, queue, roomToday} from '../schedule/queue.js';
import type {Services} from '../services.js';
import {keyOf} from '../session/question.js';
import {type StudySummary, summarise} from '../session/session-summary.js';
import {spanOfTime} from '../session/span-of-time.js';
import type {StudySession} from '../session/study-session.js';
import type {ViewSetting} from './question-view.js';
import type {Outlook} from './study-end-view.js';

const DAY = 86_400_000;

/** What a session has come to, its cards as they are worded by now. */
export function resultOf(session: StudySession): StudySummary {
	return summarise(
		session.answers.map((answer) => ({...answer, ...session.cards.get(keyOf(answer))})),
	);
}

/** What lies ahead after a session, over all decks. */
export function outlookAfter(
	services: Services,
	session: StudySession,
	progress: ProgressState,
): Outlook {
	const now = services.now();
	const tz = services.timezone(now);
	const {decks} = services.library.list();
	const goal = goalOfToday(progress, now, tz);
	const returning = session.planned
		.map((key) => progress.memories.get(key))
		.filter((memory) => memory?.interval === 0)
		.map((memory) => memory!.due - now);
	return {
		streak: streak(progress, now, tz),
		// What falls due tomorrow, and what an exam asks for early.
		tomorrow:
			(dueForecast(progress, decks, now, tz, 2)[1] ?? 0) +
			(planExam(decks, progress, now + DAY, tz)?.early.size ?? 0),
		more:
			session.stage.kind === 'finished'
				? queue(decks, progress, now, tz).length
				: session.waiting.length,
		...(goal ? {goal} : {}),
		...(returning.length > 0
			? {later: {cards: returning.length, ms: Math.max(0, Math.min(...returning))}}
			: {}),
	};
}

/** Why there is nothing to study at the moment, and what to do meanwhile. */
export function waitingLines(
	services: Services,
	decks: readonly Deck[],
	progress: ProgressState,
	{labels, width}: ViewSetting,
): Line[] {
	if (decks.length === 1 && decks[0]!.cards.length === 0) {
		return wrap(labels.study.emptyDeck, width);
	}
	const now = services.now();
	const tz = services.timezone(now);
	const all = decks.length > 0 ? decks : services.library.list().decks;
	const plan = planExam(services.library.list().decks, progress, now, tz);
	const next = nextDue(all, progress, now, tz, {plan});
	const room = roomToday(progress, now, tz, plan);
	const hasNew = all.some((deck) =>
		deck.cards.some((card) => !progress.memories.has(cardKey(deck.id, card.id))),
	);
	return [
		...wrap([segment('✓ ', 'right', ''), segment(labels.study.nothingDue, 'strong')], width),
		...(next === undefined
			? []
			: wrap(labels.study.nextDue(labels.when(spanOfTime(next - now))), width)),
		...(hasNew && room.fresh + room.examined === 0
			? wrap([segment(labels.study.limitReached, 'muted')], width)
			: []),
		blank,
		...wrap([segment(labels.study.offerQuiz, 'muted')], width),
	];
}
