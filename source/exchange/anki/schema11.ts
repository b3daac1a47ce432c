import type {Calendar} from './schedule.js';

/** The tables of a collection that every Anki since 2012 opens. */
export const tables = `
create table col (id integer primary key, crt integer not null, mod integer not null, scm integer not null, ver integer not null, dty integer not null, usn integer not null, ls integer not null, conf text not null, models text not null, decks text not null, dconf text not null, tags text not null);
create table notes (id integer primary key, guid text not null, mid integer not null, mod integer not null, usn integer not null, tags text not null, flds text not null, sfld integer not null, csum integer not null, flags integer not null, data text not null);
create table cards (id integer primary key, nid integer not null, did integer not null, ord integer not null, mod integer not null, usn integer not null, type integer not null, queue integer not null, due integer not null, ivl integer not null, factor integer not null, reps integer not null, lapses integer not null, left integer not null, odue integer not null, odid integer not null, flags integer not null, data text not null);
create table revlog (id integer primary key, cid integer not null, usn integer not null, ease integer not null, ivl integer not null, lastIvl integer not null, factor integer not null, time integer not null, type integer not null);
create table graves (usn integer not null, oid integer not null, type integer not null);
create index ix_notes_usn on notes (usn);
create index ix_cards_usn on cards (usn);
create index ix_revlog_usn on revlog (usn);
create index ix_cards_nid on cards (nid);
create index ix_cards_sched on cards (did, queue, due);
create index ix_revlog_cid on revlog (cid);
create index ix_notes_csum on notes (csum);
`;

/** The settings of a collection. */
export function configOf(
	deck: number,
	model: number,
	{minutesWest, rolloverHour}: Calendar,
): object {
	return {
		...{activeDecks: [deck], curDeck: deck, curModel: model, newSpread: 0, collapseTime: 1200},
		...{timeLim: 0, estTimes: true, dueCounts: true, addToCur: true, nextPos: 1},
		...{sortType: 'noteFld', sortBackwards: false, dayLearnFirst: false},
		// Days are counted by the learner's calendar, as the second scheduler does.
		...{schedVer: 2, sched2021: true, creationOffset: minutesWest, rollover: rolloverHour},
	};
}

/**
 * A deck of a collection.
 * @param ours what only newsquiz reads; Anki keeps what it does not know
 */
export function deckOf(
	id: number,
	name: string,
	changed: number,
	about: {readonly desc: string; readonly newsquiz?: object} = {desc: ''},
): object {
	return {
		...{id, name, mod: changed, usn: -1, ...about, dyn: 0, conf: 1},
		...{lrnToday: [0, 0], revToday: [0, 0], newToday: [0, 0], timeToday: [0, 0]},
		...{collapsed: false, browserCollapsed: false, extendNew: 0, extendRev: 0},
	};
}

/** The options of decks: those that Anki begins with. */
export const deckOptions = {
	1: {
		...{id: 1, name: 'Default', mod: 0, usn: 0, maxTaken: 60, autoplay: true, timer: 0},
		...{replayq: true, dyn: false},
		new: {
			...{delays: [1, 10], ints: [1, 4, 7], initialFactor: 2500, order: 1, perDay: 20},
			...{bury: false, separate: true},
		},
		rev: {
			...{perDay: 200, ease4: 1.3, ivlFct: 1, maxIvl: 36_500, hardFactor: 1.2},
			...{bury: false, fuzz: 0.05, minSpace: 1},
		},
		lapse: {delays: [10], leechAction: 1, leechFails: 8, minInt: 1, mult: 0},
	},
};
