import type {Deck} from '../deck/deck.js';
import {withoutRetired} from '../deck/retired.js';
import type {CardKey} from '../progress/state.js';
import {planExam} from '../schedule/exam.js';
import {queue} from '../schedule/queue.js';
import {dayNumber} from '../schedule/study-day.js';
import type {Services} from '../services.js';
import {type CustomStudy, chooseCards, decksOfChoice} from '../session/custom-study.js';
import {type KeptStudy, type StudyOf, isKeptOf} from '../session/kept-study.js';
import {lookAhead} from '../session/study-session.js';

export interface StudyProps {
	readonly decks: readonly Deck[];
	readonly plan: readonly CardKey[];
	/** The one deck that is studied, if it is one. */
	readonly deck?: string;
	/** Of cards that the learner has chosen; those of the schedule otherwise. */
	readonly custom?: CustomStudy;
	/** The same session, as it was left before. */
	readonly left?: KeptStudy;
}

/** What is studied, as the session that was left is known by. */
export function studyOf({deck, custom}: StudyOf): StudyOf {
	return {...(deck === undefined ? {} : {deck}), ...(custom === undefined ? {} : {custom})};
}

/**
 * Reads what a study session needs, and where the same one was left on this study day.
 * @throws UserError when a deck cannot be read
 */
export async function prepareStudy(
	services: Services,
	deck?: string,
	custom?: CustomStudy,
): Promise<StudyProps> {
	const now = services.now();
	const tz = services.timezone(now);
	const {state} = services.progress;
	const {decks: listed} = services.library.list();
	const of = studyOf({...(deck === undefined ? {} : {deck}), ...(custom ? {custom} : {})});
	const read = async (ids: readonly string[]): Promise<Deck[]> => {
		const decks = await Promise.all(ids.map((id) => services.library.read(id)));
		return decks.map(withoutRetired);
	};
	const kept = services.studied.read();
	const today = dayNumber({at: now, tz}, state.schedule.dayStart);
	const same = isKeptOf(kept, of, today) ? kept : undefined;
	const withLeft = (decks: readonly Deck[], plan: readonly CardKey[]): StudyProps => {
		const isOpen = same?.waiting.some((key) => plan.includes(key)) === true;
		return {decks, plan, ...of, ...(isOpen ? {left: same} : {})};
	};

	if (custom) {
		const all = listed.map(({id}) => id);
		const decks = await read(deck === undefined ? decksOfChoice(custom.choice, all) : [deck]);
		return withLeft(decks, chooseCards(decks, state, now, tz, custom));
	}
	if (deck !== undefined) {
		const decks = await read([deck]);
		const plan = planExam(listed, state, now, tz);
		const queued = queue(decks, state, now, tz, {ahead: lookAhead, plan});
		return withLeft(
			decks,
			queued.map(({key}) => key),
		);
	}
	const queued = queue(listed, state, now, tz, {ahead: lookAhead});
	const known = new Set(listed.map(({id}) => id));
	const ofLeft = (same?.planned ?? []).map((key) => key.slice(0, key.indexOf('/')));
	const ids = [...queued.map((card) => card.deck), ...ofLeft.filter((id) => known.has(id))];
	return withLeft(
		await read([...new Set(ids)]),
		queued.map(({key}) => key),
	);
}
