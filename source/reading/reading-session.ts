import type {Grade, NewEvent} from '../progress/event.js';
import type {WordCard} from '../vocabulary/learner.js';
import {knowsWord} from '../vocabulary/known-words.js';
import {type Coverage, coverageOf} from '../vocabulary/article-words.js';
import {headwordAt, type Reading, sentenceAround} from './reading.js';

/** What stands beside the text. */
export type Panel =
	/** What the word under the cursor means. */
	| {readonly kind: 'word'}
	/** It is due: is it remembered? Shown since `since`, epoch milliseconds. */
	| {readonly kind: 'ask'; readonly since: number}
	/** Its meaning is shown and waits for a grade, after `ms` of thinking; `selected` is what Enter would give. */
	| {readonly kind: 'grade'; readonly ms: number; readonly selected: Grade};

/** A word that was reviewed while reading. */
export interface ReviewedWord {
	readonly headword: string;
	readonly card: WordCard;
	/** The place where it was asked. */
	readonly place: number;
	readonly grade: Grade;
	readonly ms: number;
}

/** A word on the closing page. */
export interface ClosingWord {
	readonly headword: string;
	readonly place: number;
	readonly isAdded: boolean;
	/** Among those most worth learning. */
	readonly isBest: boolean;
}

/** What the log has been asked to take and has not yet confirmed. */
type Pending =
	| {readonly kind: 'grade'; readonly grade: Grade}
	| {readonly kind: 'know'; readonly headword: string; readonly isKnown: boolean};

/** A reading: where the reader is, and what they have done with its words. */
export interface ReadingSession {
	readonly reading: Reading;
	/** The word under the cursor; an article without words has none and stays at 0. */
	readonly cursor: number;
	readonly panel: Panel | undefined;
	/** Words to be learnt, by headword, and where each was met. */
	readonly added: ReadonlyMap<string, number>;
	/** What was said of words in this reading: known, or not after all. */
	readonly said: ReadonlyMap<string, boolean>;
	readonly reviewed: readonly ReviewedWord[];
	/** The closing page, its selected row, and whether the words are being saved. */
	readonly closing: {readonly selected: number; readonly isSaving: boolean} | undefined;
	readonly pending: Pending | undefined;
}

export type ReadingAction =
	| {readonly type: 'go'; readonly to: number; readonly at: number}
	/** To the next word that is marked as due or new, or the one before. */
	| {readonly type: 'go-marked'; readonly by: -1 | 1; readonly at: number}
	| {readonly type: 'look'; readonly at: number}
	| {readonly type: 'reveal'; readonly at: number}
	| {readonly type: 'move-grade'; readonly by: -1 | 1}
	/** Without a grade, the selected one. */
	| {readonly type: 'grade'; readonly grade?: Grade}
	| {readonly type: 'close'}
	/** Adds the word to those to be learnt, or takes it out again. */
	| {readonly type: 'add'}
	/** The learner knows the word already, or does not after all. */
	| {readonly type: 'know'}
	| {readonly type: 'undo'}
	/** The log has what it was asked to take. */
	| {readonly type: 'recorded'}
	| {readonly type: 'undone'}
	/** The log could not take it. */
	| {readonly type: 'refused'}
	| {readonly type: 'finish'}
	| {readonly type: 'resume'}
	| {readonly type: 'select'; readonly by: number}
	| {readonly type: 'add-all'}
	/** The added words go into the deck. */
	| {readonly type: 'save'}
	| {readonly type: 'not-saved'};

export type ReadingEffect =
	| {readonly type: 'record'; readonly event: NewEvent}
	| {readonly type: 'undo'}
	| {readonly type: 'save'};

/** Why a word cannot be added or said to be known. */
export type Refusal = 'name' | 'number' | 'unexplained' | 'translated' | 'on-card';

export interface ReadingStep {
	readonly session: ReadingSession;
	readonly effects: readonly ReadingEffect[];
	readonly refusal?: Refusal;
}

/** How a word stands to the learner, for its mark in the text. */
export type Mark = 'due' | 'new' | 'learning' | 'name' | 'plain';

export function startReading(reading: Reading): ReadingSession {
	return {
		reading,
		cursor: 0,
		panel: undefined,
		added: new Map(),
		said: new Map(),
		reviewed: [],
		closing: undefined,
		pending: undefined,
	};
}

/** The card with which a word is due where it stands; undefined once it was asked. */
export function dueAt({reading, reviewed}: ReadingSession, place: number): WordCard | undefined {
	const headword = headwordAt(reading, place);
	const isAsked = reviewed.some((each) => each.headword === headword);
	return headword === undefined || isAsked ? undefined : reading.due.get(headword);
}

/** Whether a headword is due here and has not been asked yet. */
export function isToBeAsked({reading, reviewed}: ReadingSession, headword: string): boolean {
	return reading.due.has(headword) && !reviewed.some((each) => each.headword === headword);
}

/** Tells of one place after another how its word is to be marked. */
export function marker(session: ReadingSession): (place: number) => Mark {
	const {reading, added, said, reviewed} = session;
	const {words, due, learner, onCard} = reading;
	const asked = new Set(reviewed.map(({headword}) => headword));
	const best = new Set(reading.best.map((place) => headwordAt(reading, place)!));
	const markOf = (headword: string): Mark => {
		if (due.has(headword)) return asked.has(headword) ? 'learning' : 'due';
		if (added.has(headword)) return 'learning';
		if (said.get(headword) === true) return 'plain';
		if (onCard.has(headword)) return learner.known.has(headword) ? 'plain' : 'learning';
		return best.has(headword) ? 'new' : 'plain';
	};
	return (place) => {
		if (words[place]?.kind === 'name') return 'name';
		const headword = headwordAt(reading, place);
		return headword === undefined ? 'plain' : markOf(headword);
	};
}

/** How many different words are marked as due, new and being learnt. */
export function countMarks(
	session: ReadingSession,
): Readonly<Record<'due' | 'new' | 'learning', number>> {
	const mark = marker(session);
	const marked = {due: new Set<string>(), new: new Set<string>(), learning: new Set<string>()};
	for (const place of session.reading.words.keys()) {
		const kind = mark(place);
		if (kind !== 'name' && kind !== 'plain') {
			marked[kind].add(headwordAt(session.reading, place)!);
		}
	}
	return {due: marked.due.size, new: marked.new.size, learning: marked.learning.size};
}

/** How much of the article the learner knows, what they said while reading included. */
export function coverageSoFar({reading, said, reviewed}: ReadingSession): Coverage {
	const known = new Set(reading.learner.known);
	const unknown = new Set(reading.learner.unknown);
	for (const [word, isKnown] of said) {
		(isKnown ? known : unknown).add(word);
		(isKnown ? unknown : known).delete(word);
	}
	// A word that was just remembered is known for now.
	for (const {headword, grade} of reviewed) {
		if (grade === 1) continue;
		known.add(headword);
		unknown.delete(headword);
	}
	return coverageOf(reading.words, {...reading.learner, known, unknown});
}

/** The share of the words that is known, in whole per cent; undefined for an article without words. */
export function percentKnown({known, total}: Coverage): number | undefined {
	// Not all is known before all is.
	return total === 0 ? undefined : Math.floor((100 * known) / total);
}

/** The words of the closing page: the best new ones, then what the reader added besides. */
export function closingWords({reading, added, said}: ReadingSession): ClosingWord[] {
	const best = reading.best
		.map((place): [string, number] => [headwordAt(reading, place)!, place])
		.filter(([headword]) => said.get(headword) !== true || added.has(headword));
	const isBest = new Set(best.map(([headword]) => headword));
	const places = new Map([...best, ...added]);
	return [...places].map(([headword, place]) => ({
		headword,
		place,
		isAdded: added.has(headword),
		isBest: isBest.has(headword),
	}));
}

/** Whether a word counts as known, by what the learner has shown and said. */
export function isKnownAt({reading, said}: ReadingSession, place: number): boolean {
	const headword = headwordAt(reading, place);
	if (headword === undefined) return false;
	return said.get(headword) ?? knowsWord(reading.words[place]!.meaning!, reading.learner);
}

const none: readonly ReadingEffect[] = [];

/**
 * One step of a reading. Effects are for the caller to carry out, and to answer: `record` with `recorded` or `refused`,
 * `undo` with `undone` or `refused`, `save` with `not-saved` unless the reading is over.
 */
export function read(session: ReadingSession, action: ReadingAction): ReadingStep {
	if (action.type === 'recorded') return quiet(recorded(session));
	if (action.type === 'refused') return quiet({...session, pending: undefined});
	if (action.type === 'undone') return quiet(undone(session));
	if (session.pending || session.closing?.isSaving === true) {
		const isOver = action.type === 'not-saved' && session.closing;
		return quiet(isOver ? {...session, closing: {...session.closing, isSaving: false}} : session);
	}
	if (action.type === 'undo') {
		return {session, effects: session.reviewed.length > 0 ? [{type: 'undo'}] : none};
	}
	return session.closing ? atClosing(session, session.closing, action) : atText(session, action);
}

function quiet(session: ReadingSession): ReadingStep {
	return {session, effects: none};
}

function atText(session: ReadingSession, action: ReadingAction): ReadingStep {
	const {panel, cursor, reading} = session;
	switch (action.type) {
		case 'go':
			return quiet(moveTo(session, action.to, action.at));
		case 'go-marked': {
			const to = markedFrom(session, action.by);
			if (to !== undefined) return quiet(moveTo(session, to, action.at));
			return quiet(action.by > 0 ? finished(session) : session);
		}
		case 'look':
			return quiet({...session, panel: panelAt(session, action.at)});
		case 'close':
			return quiet({...session, panel: undefined});
		case 'reveal':
			if (panel?.kind !== 'ask') return quiet(session);
			return quiet({
				...session,
				panel: {kind: 'grade', ms: Math.max(0, action.at - panel.since), selected: 3},
			});
		case 'move-grade':
			if (panel?.kind !== 'grade') return quiet(session);
			return quiet({
				...session,
				panel: {...panel, selected: clamp(panel.selected + action.by, 1, 4) as Grade},
			});
		case 'grade': {
			const card = dueAt(session, cursor);
			if (panel?.kind !== 'grade' || !card) return quiet(session);
			const grade = action.grade ?? panel.selected;
			const {title} = reading.facts.article;
			const event: NewEvent = {
				type: 'review',
				deck: card.deck,
				card: card.card.id,
				grade,
				ms: panel.ms,
				mode: 'study',
				input: 'think',
				context: {
					article: reading.id,
					...(title === undefined ? {} : {title}),
					sentence: sentenceAround(reading, cursor),
				},
			};
			return {
				session: {...session, pending: {kind: 'grade', grade}},
				effects: [{type: 'record', event}],
			};
		}
		case 'add':
			return addAt(session, cursor);
		case 'know':
			return knowAt(session, cursor);
		case 'finish':
			return quiet(finished(session));
		default:
			return quiet(session);
	}
}

function atClosing(
	session: ReadingSession,
	closing: NonNullable<ReadingSession['closing']>,
	action: ReadingAction,
): ReadingStep {
	const words = closingWords(session);
	switch (action.type) {
		case 'select': {
			const selected = clamp(closing.selected + action.by, 0, Math.max(0, words.length - 1));
			return quiet({...session, closing: {...closing, selected}});
		}
		case 'add': {
			const word = words[closing.selected];
			return word ? addAt(session, word.place) : quiet(session);
		}
		case 'add-all': {
			const added = new Map(session.added);
			for (const {headword, place, isAdded} of words) if (!isAdded) added.set(headword, place);
			return quiet({...session, added});
		}
		case 'resume':
			return quiet({...session, closing: undefined});
		case 'save':
			return {
				session: {...session, closing: {...closing, isSaving: true}},
				effects: [{type: 'save'}],
			};
		default:
			return quiet(session);
	}
}

function moveTo(session: ReadingSession, to: number, at: number): ReadingSession {
	const last = Math.max(0, session.reading.words.length - 1);
	const moved = {...session, cursor: clamp(to, 0, last)};
	// A panel that is open goes along.
	return session.panel ? {...moved, panel: panelAt(moved, at)} : moved;
}

function panelAt(session: ReadingSession, at: number): Panel | undefined {
	if (session.reading.words.length === 0) return undefined;
	return dueAt(session, session.cursor) ? {kind: 'ask', since: at} : {kind: 'word'};
}

function markedFrom(session: ReadingSession, by: -1 | 1): number | undefined {
	const {words} = session.reading;
	const mark = marker(session);
	for (let place = session.cursor + by; place >= 0 && place < words.length; place += by) {
		const kind = mark(place);
		if (kind === 'due' || kind === 'new') return place;
	}
	return undefined;
}

function finished(session: ReadingSession): ReadingSession {
	return {...session, panel: undefined, closing: {selected: 0, isSaving: false}};
}

/** Why the word at a place is not to be learnt, if that is so. */
export function refusalAt({reading}: ReadingSession, place: number): Refusal | undefined {
	const word = reading.words[place];
	if (!word || word.kind !== 'word') return word?.kind === 'number' ? 'number' : 'name';
	if (!word.meaning) return 'unexplained';
	return word.isTranslated ? 'translated' : undefined;
}

function addAt(session: ReadingSession, place: number): ReadingStep {
	const refusal = refusalAt(session, place);
	if (refusal) return {...quiet(session), refusal};
	const headword = headwordAt(session.reading, place)!;
	if (session.reading.onCard.has(headword)) return {...quiet(session), refusal: 'on-card'};
	const added = new Map(session.added);
	if (!added.delete(headword)) added.set(headword, place);
	return quiet({...session, added});
}

function knowAt(session: ReadingSession, place: number): ReadingStep {
	const refusal = refusalAt(session, place);
	if (refusal) return {...quiet(session), refusal};
	const headword = headwordAt(session.reading, place)!;
	const isKnown = session.said.get(headword) !== true;
	const event: NewEvent = {
		type: 'words',
		...(isKnown ? {known: [headword]} : {unknown: [headword]}),
		why: 'reading',
	};
	return {
		session: {...session, pending: {kind: 'know', headword, isKnown}},
		effects: [{type: 'record', event}],
	};
}

function recorded(session: ReadingSession): ReadingSession {
	const {pending, panel, cursor, reading} = session;
	const settled = {...session, pending: undefined};
	if (!pending) return session;
	if (pending.kind === 'know') {
		const said = new Map(session.said).set(pending.headword, pending.isKnown);
		const added = new Map(session.added);
		if (pending.isKnown) added.delete(pending.headword);
		return {...settled, said, added};
	}
	const card = dueAt(session, cursor);
	const headword = headwordAt(reading, cursor);
	if (panel?.kind !== 'grade' || !card || headword === undefined) return settled;
	return {
		...settled,
		panel: undefined,
		reviewed: [
			...session.reviewed,
			{headword, card, place: cursor, grade: pending.grade, ms: panel.ms},
		],
	};
}

/** The word that was graded last is shown again with its meaning, ready for another grade. */
function undone(session: ReadingSession): ReadingSession {
	const last = session.reviewed.at(-1);
	if (!last) return session;
	return {
		...session,
		cursor: last.place,
		panel: {kind: 'grade', ms: last.ms, selected: last.grade},
		reviewed: session.reviewed.slice(0, -1),
		closing: undefined,
	};
}

function clamp(value: number, least: number, most: number): number {
	return Math.min(most, Math.max(least, value));
}
