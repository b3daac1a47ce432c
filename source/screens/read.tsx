import {useMemo, useRef} from 'react';
import {Frame, columnOf} from '../components/frame.js';
import {type Line, blank, fitLine, safeLine, segment} from '../components/text/line.js';
import type {Page} from '../components/text/page.js';
import type {ArticleFacts} from '../facts/article-facts.js';
import {useActions} from '../hooks/actions.js';
import {useMachine} from '../hooks/machine.js';
import {useScroll} from '../hooks/scroll.js';
import {useUi} from '../hooks/ui.js';
import {useWindowSize} from '../hooks/window-size.js';
import type {Action, Place} from '../keys/binding.js';
import {markLabelsFor} from '../labels/marks.js';
import {type CardKey, cardKey} from '../progress/state.js';
import {type KeptWords, keepWords, openReadingDeck} from '../reading/reading-deck.js';
import {type Reading, openReading, sentenceAround} from '../reading/reading.js';
import {
	type ReadingAction,
	type ReadingSession,
	closingWords,
	countMarks,
	dueAt,
	marker,
	read,
	startReading,
} from '../reading/reading-session.js';
import {dueAt as dueAtTime} from '../schedule/review.js';
import type {Services} from '../services.js';
import {spanOfDays, spanOfTime} from '../session/span-of-time.js';
import {readWordCards} from '../word-cards.js';
import {gradeLines} from './grade-view.js';
import {gradingOf, returnsUnder} from './grading.js';
import {type Notice, failureNotice, noticeLines, quietNotice} from './notice.js';
import {closingBody} from './read-closing.js';
import {legendLine, measureOf, pageRows, setSheet, sheetOf, signs, sourceOf} from './read-page.js';
import {panelLines} from './read-panel.js';
import {speak} from './speaking.js';

export interface ReadProps {
	readonly reading: Reading;
}

/**
 * Finds what an article holds for the learner.
 * @throws UserError when a deck with word cards cannot be read
 */
export async function prepareReading(services: Services, facts: ArticleFacts): Promise<ReadProps> {
	const cards = await readWordCards(services);
	const at = services.now();
	return {
		reading: openReading(facts, {
			cards,
			progress: services.progress.state,
			now: {at, tz: services.timezone(at)},
			dictionary: services.dictionary,
		}),
	};
}

interface ReadState {
	readonly session: ReadingSession;
	readonly notice?: Notice;
}

function placeOf({closing, panel}: ReadingSession): Place {
	if (closing) return 'read-end';
	if (!panel) return 'read';
	return `read-${panel.kind}`;
}

/** The text that was set last, and for what. */
interface Setting {
	readonly key: string;
	readonly page: Page;
}

/** Rows of the text that a panel leaves: in a low window what a word means matters more. */
function leastRows(rows: number, {panel}: ReadingSession): number {
	if (rows >= 24) return 6;
	if (panel?.kind === 'grade') return rows >= 16 ? 3 : 1;
	return rows >= 18 ? 4 : 3;
}

/** An article with the words that it can teach marked, and those that are due asked where they stand. */
export function ReadScreen({reading}: ReadProps) {
	const {services, labels, language, theme, go, help, quit} = useUi();
	const scroll = useScroll();
	const [get, set] = useMachine((): ReadState => ({session: startReading(reading)}));
	const sheet = useRef<ReturnType<typeof sheetOf>>(undefined);
	sheet.current ??= sheetOf(reading, labels, language);
	const setText = useRef<Setting>(undefined);
	const kept = useRef<KeptWords>(new Map());
	/** The same for all words of a reading. */
	const deckId = useRef<string>(undefined);
	/** The cell that going up and down keeps to. */
	const column = useRef<number>(undefined);

	const pageFor = (measure: number, session: ReadingSession): Page => {
		const mark = marker(session);
		const {added, said, reviewed} = session;
		// Only signs move the text.
		const marked = theme.isPlain ? JSON.stringify([[...added], [...said], reviewed.length]) : '';
		const key = `${measure} ${marked}`;
		if (setText.current?.key !== key) {
			const sign = theme.isPlain ? (word: number) => signs[mark(word)] : undefined;
			setText.current = {key, page: setSheet(sheet.current!, measure, sign)};
		}
		return setText.current.page;
	};

	/** Brings the deck up to date with the words added so far. */
	const keep = async (): Promise<void> => {
		const {added} = get().session;
		if (added.size === 0 && kept.current.size === 0) return;
		deckId.current ??= openReadingDeck(services.library.list().decks);
		const id = deckId.current;
		await services.library.change(id, (deck) => {
			const now = new Date(services.now()).toISOString();
			const next = keepWords(deck, reading, added, kept.current, now, id);
			kept.current = next.kept;
			return next.deck;
		});
	};
	const tellFailure = (error: unknown): void => {
		try {
			set({...get(), notice: failureNotice(error, language, labels)});
		} catch (fault) {
			go({name: 'problem', error: fault});
		}
	};
	const save = async (leave: () => void): Promise<void> => {
		try {
			await keep();
		} catch (error) {
			send({type: 'not-saved'});
			return tellFailure(error);
		}
		leave();
	};

	const returns = (key: CardKey): string => {
		const at = services.now();
		const memory = services.progress.state.memories.get(key);
		if (!memory) return '';
		const due = dueAtTime(memory, services.timezone(at), services.progress.state.schedule);
		const {interval} = memory;
		return labels.when(interval > 0 ? spanOfDays(interval) : spanOfTime(Math.max(0, due - at)));
	};

	const send = (action: ReadingAction, leave = () => go({name: 'home'})): void => {
		const before = get().session;
		const {session, effects, refusal} = read(before, action);
		if (session.cursor !== before.cursor && action.type !== 'go') column.current = undefined;
		set({
			session,
			...(refusal ? {notice: quietNotice(labels.read.refusals[refusal])} : {}),
		});
		// At once: whatever ends newsquiz, what was added is there.
		if (session.added !== before.added) keep().catch(tellFailure);
		for (const effect of effects) {
			if (effect.type === 'save') {
				void save(leave);
				continue;
			}
			try {
				if (effect.type === 'record') services.progress.record(effect.event);
				else services.progress.undo();
			} catch (error) {
				const notice = failureNotice(error, language, labels);
				send({type: 'refused'});
				set({...get(), notice});
				continue;
			}
			send({type: effect.type === 'record' ? 'recorded' : 'undone'});
			set({...get(), notice: quietNotice(said(before, get().session))});
		}
	};

	/** What has been done, in a sentence. */
	const said = (before: ReadingSession, after: ReadingSession): string => {
		if (after.reviewed.length < before.reviewed.length) return labels.study.undone;
		const last = after.reviewed.at(-1);
		if (last && after.reviewed.length > before.reviewed.length) {
			const key = cardKey(last.card.deck, last.card.card.id);
			return labels.read.graded(last.headword, labels.grades[last.grade], returns(key));
		}
		const changed = [...after.said].find(([word, isKnown]) => before.said.get(word) !== isKnown);
		if (!changed) return '';
		return labels.read[changed[1] ? 'isKnown' : 'isUnknown'](changed[0]);
	};

	const goTo = (to: number): void => {
		column.current = undefined;
		send({type: 'go', to, at: services.now()});
	};

	/** Goes so many rows up or down, to the word that stands nearest to the same cell. */
	const goByRows = (by: number): void => {
		const {session} = get();
		const page = setText.current?.page;
		if (!page || reading.words.length === 0) return by > 0 ? send({type: 'finish'}) : undefined;
		const {cursor} = session;
		const row = page.rowOf(cursor);
		const lastRow = page.rowOf(reading.words.length - 1);
		if (by > 0 && row === lastRow) return send({type: 'finish'});
		column.current ??= page.columnOf(cursor);
		const step = Math.sign(by);
		let next = Math.min(lastRow, Math.max(0, row + by));
		let near = page.wordNear(next, column.current);
		while (near === undefined && next > 0 && next < lastRow) {
			next += step;
			near = page.wordNear(next, column.current);
		}
		if (near !== undefined) send({type: 'go', to: near, at: services.now()});
	};

	const act = (action: Action | undefined): void => {
		const {session} = get();
		const place = placeOf(session);
		const at = services.now();
		const pageOf = Math.max(1, scroll.metrics.height - 2);
		const isEnd = place === 'read-end';
		set({session});
		const grading = gradingOf(action);
		if (grading) return send(grading);
		switch (action) {
			case 'left':
				return goTo(session.cursor - 1);
			case 'right':
				return session.cursor >= reading.words.length - 1
					? send({type: 'finish'})
					: goTo(session.cursor + 1);
			case 'up':
			case 'down':
			case 'page-up':
			case 'page-down': {
				const rows = action.startsWith('page') ? pageOf : 1;
				const by = action.endsWith('up') ? -rows : rows;
				if (!isEnd) return goByRows(by);
				if (closingWords(session).length > 0) return send({type: 'select', by});
				break;
			}
			case 'first':
				return isEnd ? send({type: 'select', by: -Infinity}) : goTo(0);
			case 'last':
				return isEnd ? send({type: 'select', by: Infinity}) : goTo(reading.words.length - 1);
			case 'next-marked':
				return send({type: 'go-marked', by: 1, at});
			case 'previous-marked':
				return send({type: 'go-marked', by: -1, at});
			case 'look':
				return send({type: 'look', at});
			case 'reveal':
				return send({type: 'reveal', at});
			case 'add-word': {
				send({type: 'add'});
				const {added} = get().session;
				const [word] = [...added.keys()].filter((each) => !session.added.has(each));
				const [gone] = [...session.added.keys()].filter((each) => !added.has(each));
				if (isEnd) return;
				if (word !== undefined) set({...get(), notice: quietNotice(labels.read.willLearn(word))});
				if (gone !== undefined)
					set({...get(), notice: quietNotice(labels.read.willNotLearn(gone))});
				return;
			}
			case 'know-word':
				return send({type: 'know'});
			case 'keep-all':
				return send({type: 'add-all'});
			case 'undo':
				if (session.reviewed.length > 0) return send({type: 'undo'});
				return set({session, notice: quietNotice(markLabelsFor(language).nothingToUndo)});
			case 'speak':
			case 'speak-sentence': {
				const word = reading.words[session.cursor];
				if (!word) return;
				const isSentence = action === 'speak-sentence';
				const text = isSentence ? sentenceAround(reading, session.cursor) : word.word;
				return speak(services, text, language, (silence) => set({...get(), notice: silence}));
			}
			case 'close':
				return send({type: 'close'});
			case 'finish':
			case 'leave':
				scroll.reset();
				return send({type: 'finish'});
			case 'resume':
				return send({type: 'resume'});
			case 'done':
				return send({type: 'save'});
			case 'quit':
				return send({type: 'save'}, quit);
			case 'help':
				return help(place);
			default:
		}
		scroll.act(action);
	};
	useActions(() => placeOf(get().session), act);

	const {session, notice} = get();
	const place = placeOf(session);
	const mark = marker(session);
	const source = sourceOf(reading.facts.article, labels);
	const {added, said: spoken, reviewed} = session;
	// Of a long article not with every key.
	const counts = useMemo(() => countMarks(session), [reading, added, spoken, reviewed]);

	const gradesFor = (width: number): Line[] => {
		const card = dueAt(session, session.cursor);
		if (session.panel?.kind !== 'grade' || !card) return [];
		const times = returnsUnder(services, cardKey(card.deck, card.card.id), labels);
		return gradeLines(session.panel.selected, times, labels, width);
	};
	const pinned = (width: number, most: number): readonly Line[] => {
		if (session.closing?.isSaving === true) {
			return [blank, [segment(labels.approve.saving, 'muted')]];
		}
		const words = noticeLines(notice, width);
		if (session.closing) return words;
		const grades = gradesFor(width);
		const room = most - words.length - grades.length;
		const {dictionary} = services;
		const setting = {labels, theme, width, language, ...(dictionary ? {dictionary} : {})};
		const panel = panelLines(session, setting, room);
		if (panel.length > 0) return [...panel, ...grades, ...words];
		if (words.length > 0) return words;
		const hasNames = reading.words.some(({kind}) => kind === 'name');
		const legend = legendLine(counts, hasNames, labels, theme.isPlain);
		return legend.length === 0 ? [] : [blank, fitLine(legend, width)];
	};
	const {columns, rows} = useWindowSize();
	const {measure, margin} = measureOf(columnOf(columns).width);
	const page = pageFor(measure, session);
	const progress =
		session.closing || reading.words.length === 0
			? undefined
			: {done: page.rowOf(session.cursor) + 1, total: page.rowOf(reading.words.length - 1) + 1};

	const hidden = new Set<Action>();
	if (session.reviewed.length === 0) hidden.add('undo');
	if (session.closing && closingWords(session).length === 0) {
		hidden.add('keep-all').add('add-word');
	}

	return (
		<Frame
			place={place}
			title={safeLine(source === '' ? labels.read.title : source)}
			status={
				progress
					? [
							segment(
								labels.read.position(Math.floor((100 * progress.done) / progress.total)),
								'muted',
							),
						]
					: blank
			}
			{...(progress ? {progress} : {})}
			body={(width) => {
				if (session.closing) return closingBody(session, returns, {labels, theme, width});
				const row = page.rowOf(session.cursor);
				const look = {mark, cursor: session.cursor, margin, isPlain: theme.isPlain};
				return {
					lines: pageRows(page, sheet.current!, look),
					...(reading.words.length > 0 ? {focus: {from: row - 1, to: row + 2}} : {}),
				};
			}}
			pinned={pinned}
			leastBody={leastRows(rows, session)}
			scroll={scroll}
			hidden={hidden}
		/>
	);
}
