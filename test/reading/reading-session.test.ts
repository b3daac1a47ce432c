import {describe, expect, it} from 'vitest';
import type {Deck} from '../../source/deck/deck.js';
import type {LogEvent} from '../../source/progress/event.js';
import {foldLogs} from '../../source/progress/fold.js';
import {headwordAt, openReading} from '../../source/reading/reading.js';
import {
	type ReadingAction,
	type ReadingEffect,
	type ReadingSession,
	closingWords,
	countMarks,
	coverageSoFar,
	marker,
	percentKnown,
	read,
	startReading,
} from '../../source/reading/reading-session.js';
import {morning} from '../helpers/fake-services.js';
import {factsOf, truce} from '../helpers/readings.js';
import {wordDeck} from '../helpers/word-cards.js';

const day = 86_400_000;
const deck = wordDeck(['menyerahkan < serah: meN- -kan', 'jabatan < jabat: -an']);
const longAgo: LogEvent = {
	...{v: 1, device: 'here', n: 1, at: morning - 60 * day, tz: 420, type: 'review'},
	...{deck: deck.id, card: 'menyerahkan-arti', grade: 3, ms: 1000, mode: 'study'},
};

function begun(own: Deck = deck, log: readonly LogEvent[] = [longAgo]): ReadingSession {
	const cards = own.cards.map((card) => ({deck: own.id, card: {...card, word: card.word!}}));
	const progress = foldLogs(log).fold.state;
	return startReading(openReading(factsOf(truce), {cards, progress, now: {at: morning, tz: 420}}));
}

const at = morning;

/** The session after some actions, what it asked for, and what it refused. */
function after(session: ReadingSession, ...actions: ReadingAction[]) {
	const effects: ReadingEffect[] = [];
	let refusal: string | undefined;
	for (const action of actions) {
		const step = read(session, action);
		session = step.session;
		effects.push(...step.effects);
		refusal = step.refusal;
	}
	return {session, effects, refusal};
}

const placeOf = (session: ReadingSession, word: string, nth = 0): number =>
	session.reading.words.flatMap((each, place) => (each.word === word ? [place] : []))[nth]!;

const to = (session: ReadingSession, word: string, nth = 0): ReadingAction => ({
	type: 'go',
	to: placeOf(session, word, nth),
	at,
});

describe('marks', () => {
	it.each([
		['menyerahkan', 'due'],
		['jabatan', 'learning'],
		['menyambut', 'new'],
		['Ratna', 'name'],
		['kami', 'plain'],
	])('%s is %s', (word, mark) => {
		const session = begun();
		const place = session.reading.words.findIndex(
			(each) => each.word.toLowerCase() === word.toLowerCase(),
		);
		expect(marker(session)(place)).toBe(mark);
	});

	it('are counted by word, however often it stands there', () => {
		expect(countMarks(begun())).toEqual({due: 1, new: 8, learning: 1});
	});

	it('lead from one to the next, and on to the closing page', () => {
		let {session} = {session: begun()};
		const met: Array<string | undefined> = [];
		while (!session.closing) {
			session = read(session, {type: 'go-marked', by: 1, at}).session;
			if (!session.closing) met.push(headwordAt(session.reading, session.cursor));
		}
		expect(met).toContain('menyerahkan');
		expect(met).not.toContain('jabatan');
		expect(new Set(met).size).toBe(9);
	});
});

describe('a due word', () => {
	it('is asked, graded where it stands, and asked once', () => {
		const start = begun();
		const asked = after(start, to(start, 'menyerahkan'), {type: 'look', at}).session;
		expect(asked.panel).toEqual({kind: 'ask', since: at});
		const shown = after(asked, {type: 'reveal', at: at + 2500}).session;
		expect(shown.panel).toEqual({kind: 'grade', ms: 2500, selected: 3});
		const graded = after(shown, {type: 'move-grade', by: 1}, {type: 'grade'});
		expect(graded.effects).toEqual([
			{
				type: 'record',
				event: {
					type: 'review',
					deck: 'kata-dari-berita',
					card: 'menyerahkan-arti',
					grade: 4,
					ms: 2500,
					mode: 'study',
					input: 'think',
					context: {
						article: start.reading.id,
						title: 'Kedua Negara Menyepakati Gencatan Senjata',
						sentence:
							'Menteri Luar Negeri Ratna Wirasti menyerahkan naskah perjanjian kepada utusan negara tetangga pada Rabu malam.',
					},
				},
			},
		]);
		const {session} = after(graded.session, {type: 'recorded'});
		expect(session.panel).toBeUndefined();
		const again = after(session, to(session, 'menyerahkan', 1), {type: 'look', at}).session;
		expect(again.panel).toEqual({kind: 'word'});
	});

	it('is not graded twice while the log is being written', () => {
		const start = begun();
		const {effects} = after(
			start,
			to(start, 'menyerahkan'),
			{type: 'look', at},
			{type: 'reveal', at},
			{type: 'grade', grade: 3},
			{type: 'grade', grade: 3},
		);
		expect(effects).toHaveLength(1);
	});

	it('stays as it was when the log could not take the grade', () => {
		const start = begun();
		const {session} = after(
			start,
			to(start, 'menyerahkan'),
			{type: 'look', at},
			{type: 'reveal', at},
			{type: 'grade', grade: 2},
			{type: 'refused'},
		);
		expect(session.panel?.kind).toBe('grade');
		expect(session.reviewed).toEqual([]);
	});

	it('comes back for another grade when that is taken back, from the closing page too', () => {
		const start = begun();
		const done = after(
			start,
			to(start, 'menyerahkan'),
			{type: 'look', at},
			{type: 'reveal', at},
			{type: 'grade', grade: 1},
			{type: 'recorded'},
			{type: 'finish'},
		).session;
		const {session, effects} = after(done, {type: 'undo'}, {type: 'undone'});
		expect(effects).toEqual([{type: 'undo'}]);
		expect(session.closing).toBeUndefined();
		expect(session.panel).toMatchObject({kind: 'grade', selected: 1});
		expect(marker(session)(session.cursor)).toBe('due');
	});

	it('is nothing to undo before it was graded', () => {
		expect(after(begun(), {type: 'undo'}).effects).toEqual([]);
	});

	it('can be passed by', () => {
		const start = begun();
		const {session} = after(start, to(start, 'menyerahkan'), {type: 'look', at}, {type: 'close'});
		expect(session.panel).toBeUndefined();
		expect(session.reviewed).toEqual([]);
	});
});

describe('a word to learn', () => {
	it('is added, and taken out again', () => {
		const start = begun();
		const added = after(start, to(start, 'menyambut'), {type: 'add'}).session;
		expect([...added.added.keys()]).toEqual(['menyambut']);
		expect(marker(added)(added.cursor)).toBe('learning');
		expect(after(added, {type: 'add'}).session.added.size).toBe(0);
	});

	it.each([
		['Ratna', 'name'],
		['dua', 'number'],
		['jabatan', 'on-card'],
	])('is not %s: %s', (word, reason) => {
		const start = begun();
		const {session, refusal} = after(start, to(start, word), {type: 'add'});
		expect(refusal).toBe(reason);
		expect(session.added.size).toBe(0);
	});

	it('is none once the learner says that they know it', () => {
		const start = begun();
		const known = after(start, to(start, 'menyambut'), {type: 'add'}, {type: 'know'});
		expect(known.effects).toEqual([
			{type: 'record', event: {type: 'words', known: ['menyambut'], why: 'reading'}},
		]);
		const {session} = after(known.session, {type: 'recorded'});
		expect(session.added.size).toBe(0);
		expect(marker(session)(session.cursor)).toBe('plain');
		expect(closingWords(session).map(({headword}) => headword)).not.toContain('menyambut');
		const back = after(session, {type: 'know'});
		expect(back.effects).toEqual([
			{type: 'record', event: {type: 'words', unknown: ['menyambut'], why: 'reading'}},
		]);
	});
});

describe('the closing page', () => {
	it('offers the best words and those that were added, one by one or all', () => {
		const start = begun();
		const own = after(start, to(start, 'naskah'), {type: 'add'}, {type: 'finish'}).session;
		const words = closingWords(own);
		expect(words.at(-1)).toMatchObject({headword: 'naskah', isAdded: true});
		const one = after(own, {type: 'select', by: 1}, {type: 'add'}).session;
		expect(closingWords(one)[1]).toMatchObject({isAdded: true});
		const all = after(one, {type: 'add-all'}).session;
		expect(closingWords(all).every(({isAdded}) => isAdded)).toBe(true);
	});

	it('counts a new word as one wherever it was added', () => {
		const start = begun(wordDeck([]), []);
		const {session} = after(start, to(start, 'menyerahkan', 1), {type: 'add'}, {type: 'finish'});
		const words = closingWords(session);
		expect(words.filter(({isBest}) => isBest)).toHaveLength(8);
		expect(words.filter(({isAdded}) => isAdded)).toMatchObject([
			{headword: 'menyerahkan', place: placeOf(session, 'menyerahkan', 1), isBest: true},
		]);
	});

	it('keeps everything when saving fails, and leads back into the text', () => {
		const start = begun();
		const saving = after(start, {type: 'finish'}, {type: 'add-all'}, {type: 'save'});
		expect(saving.effects).toEqual([{type: 'save'}]);
		expect(after(saving.session, {type: 'add-all'}, {type: 'save'}).effects).toEqual([]);
		const {session} = after(saving.session, {type: 'not-saved'});
		expect(session.added).toEqual(saving.session.added);
		expect(after(session, {type: 'resume'}).session.closing).toBeUndefined();
	});

	it('counts as known what was said and what was remembered', () => {
		const start = begun();
		const before = coverageSoFar(start);
		const {session} = after(
			start,
			to(start, 'menyambut'),
			{type: 'know'},
			{type: 'recorded'},
			to(start, 'menyerahkan'),
			{type: 'look', at},
			{type: 'reveal', at},
			{type: 'grade', grade: 3},
			{type: 'recorded'},
		);
		// *menyerahkan* stands there twice.
		expect(coverageSoFar(session)).toEqual({...before, known: before.known + 3});
	});

	it.each([
		[{known: 87, total: 100}, 87],
		[{known: 999, total: 1000}, 99],
		[{known: 3, total: 3}, 100],
		[{known: 0, total: 0}, undefined],
	])('says %o as %s per cent', (coverage, percent) => {
		expect(percentKnown(coverage)).toBe(percent);
	});
});
