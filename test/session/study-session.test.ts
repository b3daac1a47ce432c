import {describe, expect, it} from 'vitest';
import type {WordingChange} from '../../source/deck/changed.js';
import type {LogEvent} from '../../source/progress/event.js';
import {foldLogs} from '../../source/progress/fold.js';
import {doneBetween, undoneBetween} from '../../source/progress/latest.js';
import {type CardKey, cardKey} from '../../source/progress/state.js';
import {summarise} from '../../source/session/session-summary.js';
import {
	type StudyAction,
	type StudySession,
	openStudy,
	study,
	studyProgress,
} from '../../source/session/study-session.js';
import {morning} from '../helpers/fake-services.js';
import {manyCards, meeting} from '../helpers/sample-decks.js';

type MarkEvent =
	| {readonly type: 'suspend' | 'bury'}
	| {readonly type: 'flag'; readonly reason: 'wrong'}
	| {readonly type: 'edit'; readonly change: WordingChange};

/** A session with a log behind it, as the screen has it, and a clock to turn. */
function sitting(deck = manyCards(3), count = deck.cards.length) {
	const log: LogEvent[] = [];
	let at = morning;
	const progress = () => foldLogs(log).fold.state;
	const plan = deck.cards.slice(0, count).map(({id}): CardKey => cardKey(deck.id, id));
	let session = openStudy([deck], plan, progress(), {seed: 's', at});
	const send = (action: StudyAction): void => {
		const step = study(session, action);
		session = step.session;
		for (const effect of step.effects) {
			const base = {v: 1 as const, device: 'd', n: log.length + 1, at, tz: 420};
			const before = progress();
			if (effect.type === 'record') {
				log.push({...base, ...effect.event});
				const event = doneBetween(before, progress())?.event;
				send({type: 'recorded', progress: progress(), at, event});
			} else {
				const last = before.undoable.at(-1);
				if (last) log.push({...base, type: 'undo', target: last.target});
				const event = undoneBetween(before, progress())?.event;
				send({type: 'undone', progress: progress(), at, event});
			}
		}
	};
	return {
		send,
		wait: (ms: number) => (at += ms),
		get session(): StudySession {
			return session;
		},
		get shown(): string {
			return session.stage.kind === 'finished' ? 'finished' : session.stage.question.card.id;
		},
		/** Does something to the card on the screen besides answering it. */
		mark(event: MarkEvent) {
			const {stage} = session;
			if (stage.kind === 'finished') return;
			const {deck: from, card} = stage.question;
			const before = progress();
			const base = {v: 1 as const, device: 'd', n: log.length + 1, at, tz: 420};
			log.push({...base, deck: from.id, card: card.id, ...event});
			const leaves = event.type === 'suspend' || event.type === 'bury';
			const done = doneBetween(before, progress())?.event;
			send({type: 'marked', leaves, progress: progress(), at, event: done});
		},
		answer(grade: 1 | 2 | 3 | 4) {
			send({type: 'reveal', at});
			send({type: 'grade', grade});
		},
		progress,
		log,
		now: () => at,
	};
}

describe('a study session', () => {
	it('shows the plan in order and ends when all have left the learning steps', () => {
		const at = sitting();
		const order = [];
		while (at.shown !== 'finished') {
			order.push(at.shown);
			at.answer(4);
		}
		expect(order).toEqual(['k1', 'k2', 'k3']);
		expect(studyProgress(at.session, at.progress())).toEqual({done: 3, total: 3});
	});

	it('brings a forgotten card back when its minute has come, before new cards', () => {
		const at = sitting();
		at.answer(1);
		expect(at.shown).toBe('k2');
		at.wait(90_000);
		at.answer(4);
		expect(at.shown).toBe('k1');
	});

	it('shows cards early when nothing else is left, another one first where there is one', () => {
		const at = sitting(manyCards(2));
		at.answer(1);
		at.answer(1);
		expect(at.shown).toBe('k1');
		at.answer(3);
		expect(at.shown).toBe('k2');
	});

	it('grades nothing twice while the log is being written', () => {
		const {session} = sitting();
		const open = study(session, {type: 'reveal', at: morning}).session;
		const once = study(open, {type: 'grade', grade: 3});
		expect(once.effects).toHaveLength(1);
		expect(study(once.session, {type: 'grade', grade: 3}).effects).toEqual([]);
		expect(study(once.session, {type: 'undo'}).effects).toEqual([]);
		const refused = study(once.session, {type: 'refused'}).session;
		expect(study(refused, {type: 'grade', grade: 3}).effects).toHaveLength(1);
	});

	it('takes answers back one after the other, to the first', () => {
		const at = sitting();
		at.answer(3);
		at.answer(1);
		at.send({type: 'undo'});
		expect(at.shown).toBe('k2');
		at.send({type: 'undo'});
		expect(at.shown).toBe('k1');
		expect(at.session.stage.kind).toBe('answer');
		expect(at.progress().memories.size).toBe(0);
		// What is older than the session is the log's to find.
		at.send({type: 'undo'});
		expect(at.shown).toBe('k1');
	});

	it('goes on without a card that is suspended or put off, and brings it back', () => {
		const at = sitting();
		at.mark({type: 'suspend'});
		expect(at.shown).toBe('k2');
		at.send({type: 'reveal', at: at.now()});
		at.mark({type: 'bury'});
		expect(at.shown).toBe('k3');
		expect(studyProgress(at.session, at.progress())).toEqual({done: 0, total: 1});
		at.answer(4);
		expect(at.shown).toBe('finished');
		at.send({type: 'undo'});
		at.send({type: 'undo'});
		expect(at.shown).toBe('k2');
		expect(at.session.stage.kind).toBe('answer');
		at.send({type: 'undo'});
		expect(at.shown).toBe('k1');
		expect(at.progress().marks.size).toBe(0);
		expect(studyProgress(at.session, at.progress())).toEqual({done: 0, total: 3});
	});

	it('does not bring back a suspended card that was in its learning steps', () => {
		const at = sitting(manyCards(2));
		at.answer(1);
		at.answer(1);
		expect(at.shown).toBe('k1');
		at.mark({type: 'suspend'});
		at.wait(120_000);
		at.answer(1);
		expect(at.shown).toBe('k2');
	});

	it('takes a leech out, and takes its last answer back', () => {
		const at = sitting(manyCards(2));
		const base = {v: 1 as const, device: 'd', tz: 420};
		const [k1] = manyCards(2).cards;
		at.log.push({
			...{...base, n: 1, at: morning - 1, type: 'schedule', leechThreshold: 1},
			steps: [],
			relearningSteps: ['1m'],
		});
		at.answer(4);
		at.answer(4);
		expect(at.shown).toBe('finished');
		const again = sitting(manyCards(2));
		again.log.push(...at.log);
		again.wait(40 * 86_400_000);
		again.answer(1);
		expect(again.progress().memories.get(cardKey('banyak-kartu', k1!.id))).toMatchObject({
			lapses: 1,
		});
		again.wait(90_000);
		again.answer(3);
		expect(again.shown).toBe('finished');
		again.send({type: 'undo'});
		again.send({type: 'undo'});
		expect(again.shown).toBe('k1');
	});

	it('shows a card in other words at once, with what was typed and judged anew', () => {
		const at = sitting(meeting, 2);
		at.send({type: 'use', input: 'type'});
		at.send({type: 'edit', edit: {type: 'insert', text: 'Tuan Li'}});
		at.mark({type: 'edit', change: {question: 'Siapa pemimpinnya?'}});
		expect(at.session.stage).toMatchObject({
			kind: 'question',
			question: {input: 'type', card: {question: 'Siapa pemimpinnya?'}, field: {cursor: 7}},
		});
		at.send({type: 'submit', at: at.now()});
		expect(at.session.stage).toMatchObject({answer: {judgement: {verdict: 'wrong'}}, selected: 1});
		at.mark({type: 'edit', change: {answer: 'Tuan Li'}});
		expect(at.session.stage).toMatchObject({
			answer: {judgement: {verdict: 'right'}},
			selected: 3,
			question: {card: {question: 'Siapa pemimpinnya?', answer: 'Tuan Li'}},
		});
		at.send({type: 'undo'});
		expect(at.session.stage).toMatchObject({answer: {judgement: {verdict: 'wrong'}}, selected: 1});
		at.send({type: 'undo'});
		expect(at.session.stage).toMatchObject({
			kind: 'question',
			question: {card: {question: meeting.cards[0]!.question}},
		});
	});

	it('keeps the choice that was made when its card is put in other words', () => {
		const at = sitting(meeting, 1);
		at.send({type: 'use', input: 'choice'});
		const {stage} = at.session;
		if (stage.kind !== 'question') throw new Error('no question');
		const index = stage.question.options.findIndex(({text}) => text === 'Wang Yi');
		at.send({type: 'pick', index, at: at.now()});
		at.mark({type: 'edit', change: {distractors: ['Wang Yi', 'Pak Harto', 'Bu Tini']}});
		const changed = at.session.stage;
		if (changed.kind !== 'answer') throw new Error('no answer');
		expect(changed.question.options.map(({text}) => text)).toContain('Bu Tini');
		expect(changed.question.options[changed.answer.chosen ?? -1]?.text).toBe('Wang Yi');
	});

	it('flags a card and stays with it', () => {
		const at = sitting();
		at.send({type: 'reveal', at: at.now()});
		at.mark({type: 'flag', reason: 'wrong'});
		expect(at.shown).toBe('k1');
		expect(at.session.stage.kind).toBe('answer');
		at.send({type: 'undo'});
		expect(at.progress().marks.size).toBe(0);
		expect(at.session.stage.kind).toBe('answer');
	});

	it('shows what was changed before it', () => {
		const before = sitting(meeting, 1);
		before.mark({type: 'edit', change: {question: 'Siapa pemimpinnya?'}});
		const {changes} = before.progress();
		const progress = {...before.progress(), changes};
		const opened = openStudy([meeting], [cardKey(meeting.id, 'li')], progress, {seed: 's', at: 0});
		expect(opened.stage).toMatchObject({question: {card: {question: 'Siapa pemimpinnya?'}}});
	});

	it('remembers how the learner likes to answer, where a card allows it', () => {
		const at = sitting(meeting, 4);
		at.send({type: 'use', input: 'type'});
		at.answer(4);
		expect(at.session.stage).toMatchObject({question: {input: 'type'}});
		at.answer(4);
		at.answer(4);
		// A true-false card is chosen, whatever was liked before.
		expect(at.session.stage).toMatchObject({question: {input: 'choice'}});
	});

	it.each([
		['Li Hongzhong', 3],
		['Li Hongzong', 2],
		['Wang Yi', 1],
		['', 1],
	])('suggests a grade for %j: %i', (typed, grade) => {
		const at = sitting(meeting);
		at.send({type: 'use', input: 'type'});
		at.send({type: 'edit', edit: {type: 'insert', text: typed}});
		at.send({type: 'submit', at: morning + 5000});
		expect(at.session.stage).toMatchObject({selected: grade, answer: {ms: 5000}});
	});

	describe('"I was right"', () => {
		/** The first card of a deck, answered by typing. */
		function typed(text: string, deck = meeting) {
			const at = sitting(deck);
			at.send({type: 'use', input: 'type'});
			at.send({type: 'edit', edit: {type: 'insert', text}});
			at.send({type: 'submit', at: morning + 5000});
			return at;
		}

		it('asks first, then logs the answer, and the review is right', () => {
			const at = typed('Tuan Li');
			at.send({type: 'was-right'});
			expect(at.session.stage).toMatchObject({isAccepting: true, selected: 1});
			expect(at.log).toEqual([]);
			at.send({type: 'accept'});
			expect(at.log).toMatchObject([{type: 'edit', card: 'li', accept: 'Tuan Li'}]);
			expect(at.session.stage).toMatchObject({
				isAccepting: false,
				selected: 3,
				answer: {isAccepted: true, judgement: {verdict: 'right'}},
			});
			at.send({type: 'grade'});
			expect(at.log.at(-1)).toMatchObject({type: 'review', card: 'li', grade: 3, input: 'type'});
		});

		it('is remembered when the card is asked again', () => {
			const at = typed('Tuan Li');
			at.send({type: 'was-right'});
			at.send({type: 'accept'});
			const again = openStudy([meeting], [cardKey(meeting.id, 'li')], at.progress(), {
				seed: 't',
				at: morning,
				input: 'type',
			});
			const text = study(again, {type: 'edit', edit: {type: 'insert', text: 'tuan li'}}).session;
			expect(study(text, {type: 'submit', at: morning}).session.stage).toMatchObject({
				answer: {judgement: {verdict: 'right', remark: {kind: 'own'}}},
			});
		});

		it('is let go by a second thought', () => {
			const at = typed('Tuan Li');
			at.send({type: 'was-right'});
			at.send({type: 'never-mind'});
			expect(at.session.stage).toMatchObject({isAccepting: false, selected: 1});
			expect(at.log).toEqual([]);
		});

		it('is undone after its grade, and then itself', () => {
			const at = typed('Tuan Li');
			at.send({type: 'was-right'});
			at.send({type: 'accept'});
			at.send({type: 'grade'});
			at.send({type: 'undo'});
			expect(at.session.stage).toMatchObject({answer: {isAccepted: true}, selected: 3});
			expect(at.progress().accepted.size).toBe(1);
			at.send({type: 'undo'});
			expect(at.session.stage).toMatchObject({
				answer: {judgement: {verdict: 'wrong'}},
				selected: 1,
			});
			expect(at.progress().accepted.size).toBe(0);
			at.send({type: 'grade'});
			expect(at.log.at(-1)).toMatchObject({type: 'review', grade: 1});
		});

		it('stands in the way of nothing when the log cannot take it', () => {
			const at = typed('Tuan Li');
			const asked = study(at.session, {type: 'was-right'}).session;
			const saving = study(asked, {type: 'accept'});
			expect(saving.effects).toHaveLength(1);
			expect(study(saving.session, {type: 'accept'}).effects).toEqual([]);
			const refused = study(saving.session, {type: 'refused'}).session;
			expect(refused.stage).toMatchObject({isAccepting: true, isSaving: false});
			expect(study(refused, {type: 'undo'}).effects).toEqual([]);
		});

		it.each(['', ' . ', 'Li Hongzhong', 'Wang Yi', 'x'.repeat(300)])(
			'cannot be said of %j',
			(text) => {
				const at = typed(text);
				at.send({type: 'was-right'});
				expect(at.session.stage).not.toMatchObject({isAccepting: true});
			},
		);

		it('cannot be said of an answer in the head, or of a choice', () => {
			const at = sitting(meeting);
			at.send({type: 'reveal', at: morning});
			at.send({type: 'was-right'});
			expect(at.session.stage).not.toMatchObject({isAccepting: true});
		});
	});

	it('counts a pause for coffee as ten minutes of thinking at most', () => {
		const at = sitting();
		at.send({type: 'reveal', at: morning + 86_400_000});
		expect(at.session.stage).toMatchObject({answer: {ms: 600_000}});
	});

	it('passes over planned cards that the deck no longer has', () => {
		const deck = manyCards(1);
		const plan: CardKey[] = ['banyak-kartu/gone', 'banyak-kartu/k1', 'banyak-kartu/k1'];
		const session = openStudy([deck], plan, foldLogs([]).fold.state, {seed: 's', at: morning});
		expect(session.planned).toEqual(['banyak-kartu/k1']);
	});

	it('sums up: cards, answers, what was forgotten most', () => {
		const at = sitting(manyCards(2));
		at.answer(1);
		at.answer(1);
		at.answer(1);
		expect(summarise(at.session.answers)).toMatchObject({
			answers: 3,
			cards: 2,
			remembered: 0,
			revisit: [
				{card: {id: 'k1'}, times: 2},
				{card: {id: 'k2'}, times: 1},
			],
		});
	});
});
