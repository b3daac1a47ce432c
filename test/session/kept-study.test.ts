import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import '../helpers/seed.js';
import type {LogEvent} from '../../source/progress/event.js';
import {foldLogs} from '../../source/progress/fold.js';
import {doneBetween, undoneBetween} from '../../source/progress/latest.js';
import {type CardKey, cardKey} from '../../source/progress/state.js';
import {queue} from '../../source/schedule/queue.js';
import {isKeptOf, keepStudy, readKeptStudy, resumeStudy} from '../../source/session/kept-study.js';
import {
	type StudySession,
	lookAhead,
	openStudy,
	study,
} from '../../source/session/study-session.js';
import {morning} from '../helpers/fake-services.js';
import {manyCards} from '../helpers/sample-decks.js';

const deck = manyCards(6);
const tz = 420;
const day = 20_000;

/** A learner with a log, who answers what is asked, leaves, and comes back. */
function learner() {
	const log: LogEvent[] = [];
	let at = morning;
	const progress = () => foldLogs(log).fold.state;
	const plan = (): CardKey[] =>
		queue([deck], progress(), at, tz, {ahead: lookAhead}).map(({key}) => key);
	let session = openStudy([deck], plan(), progress(), {seed: 's', at});
	const shown = (): string =>
		session.stage.kind === 'finished' ? 'finished' : session.stage.question.card.id;
	const write = (event: object): void => {
		log.push({v: 1, device: 'd', n: log.length + 1, at, tz, ...event} as LogEvent);
	};
	return {
		log,
		progress,
		plan,
		shown,
		get session(): StudySession {
			return session;
		},
		answer(grade: 1 | 2 | 3 | 4): string {
			const asked = shown();
			session = study(session, {type: 'reveal', at}).session;
			const step = study(session, {type: 'grade', grade});
			session = step.session;
			for (const effect of step.effects) {
				const before = progress();
				if (effect.type === 'record') write(effect.event);
				const event = doneBetween(before, progress())?.event;
				session = study(session, {type: 'recorded', progress: progress(), at, event}).session;
			}
			at += 1000;
			return asked;
		},
		undo(): void {
			const before = progress();
			write({type: 'undo', target: before.undoable.at(-1)!.target});
			const undone = undoneBetween(before, progress())!;
			const unanswered = cardKey(undone.deck, undone.card);
			const {event} = undone;
			session = study(session, {
				...{type: 'undone', progress: progress(), at, event, unanswered},
			}).session;
		},
		/** Leaves, and comes back through the file. */
		comeBack(): void {
			const kept = keepStudy(session, {deck: deck.id}, day);
			const read = readKeptStudy(JSON.parse(JSON.stringify(kept)))!;
			session = resumeStudy(read, [deck], plan(), progress(), at);
		},
	};
}

describe('a session that was left', () => {
	it('goes on with the card that was on the screen, in the same order, and remembers its answers', () => {
		const left = learner();
		left.answer(4);
		left.answer(4);
		const {waiting} = left.session;
		left.comeBack();
		expect(left.session.waiting).toEqual(waiting);
		expect(left.shown()).toBe('k3');
		expect(left.session.answers.map(({card}) => card.id)).toEqual(['k1', 'k2']);
	});

	it('is not kept before an answer, nor when nothing is left', () => {
		const left = learner();
		expect(keepStudy(left.session, {}, day)).toBeUndefined();
		for (let card = 0; card < 6; card++) left.answer(4);
		expect(keepStudy(left.session, {}, day)).toBeUndefined();
	});

	it('leaves out what was answered elsewhere meanwhile', () => {
		const left = learner();
		left.answer(4);
		const base = {v: 1 as const, device: 'other', n: 1, at: morning + 500, tz};
		left.log.push({
			...base,
			...{type: 'review', deck: deck.id, card: 'k2', grade: 4, ms: 1, mode: 'study'},
		});
		left.comeBack();
		expect(left.shown()).toBe('k3');
	});

	it('asks a card again whose answer is taken back after coming back', () => {
		const left = learner();
		left.answer(4);
		left.answer(4);
		left.comeBack();
		left.undo();
		expect(left.session.answers.map(({card}) => card.id)).toEqual(['k1']);
		expect(left.answer(4)).toBe('k3');
		expect(left.shown()).toBe('k2');
	});

	it('is the same session only for the same cards on the same day', () => {
		const left = learner();
		left.answer(4);
		const kept = keepStudy(left.session, {deck: deck.id}, day);
		expect(isKeptOf(kept, {deck: deck.id}, day)).toBe(true);
		expect(isKeptOf(kept, {deck: deck.id}, day + 1)).toBe(false);
		expect(isKeptOf(kept, {}, day)).toBe(false);
		const custom = {choice: {failedToday: true}, mode: 'practice'} as const;
		expect(isKeptOf(kept, {deck: deck.id, custom}, day)).toBe(false);
	});

	it.each([undefined, null, 3, [], {}, {version: 2}, {version: 1, day, seed: 's'}])(
		'makes nothing of %j',
		(value) => {
			expect(readKeptStudy(value)).toBeUndefined();
		},
	);

	it('wherever it is left, and however often, asks no card twice and none too few', () => {
		fc.assert(
			fc.property(fc.array(fc.boolean(), {minLength: 6, maxLength: 6}), (leaves) => {
				const left = learner();
				const asked = leaves.map((isLeaving) => {
					const card = left.answer(4);
					if (isLeaving && left.session.waiting.length > 0) left.comeBack();
					return card;
				});
				expect(asked).toEqual(['k1', 'k2', 'k3', 'k4', 'k5', 'k6']);
				expect(left.shown()).toBe('finished');
				expect(left.session.answers).toHaveLength(6);
			}),
			{numRuns: 30},
		);
	});
});
