import type {Deck} from '../../source/deck/deck.js';
import type {LogEvent, NewEvent} from '../../source/progress/event.js';
import {foldLogs} from '../../source/progress/fold.js';
import type {ProgressState} from '../../source/progress/state.js';
import type {DeckSummary, Services, UnreadableDeck} from '../../source/services.js';
import {UserError, type Bilingual} from '../../source/errors.js';
import {seeded} from '../../source/session/chance.js';

export interface FakeSetting {
	readonly decks?: readonly Deck[];
	/** Ids of decks that pass for bundled. */
	readonly bundled?: readonly string[];
	readonly unreadable?: readonly UnreadableDeck[];
	readonly notices?: readonly Bilingual[];
	readonly log?: readonly LogEvent[];
	/** Epoch milliseconds. */
	readonly at?: number;
	readonly dictionary?: Services['dictionary'];
	/** Why there is no voice. */
	readonly silence?: Error;
	readonly tz?: number;
}

export interface FakeServices extends Services {
	/** Every event of the log, in order. */
	readonly log: readonly LogEvent[];
	readonly saved: readonly Deck[];
	readonly isClosed: boolean;
	/** Texts that were said, in order. */
	readonly said: readonly string[];
	/** Lets time pass. */
	wait(ms: number): void;
	/** The next writing to the log fails with this. */
	failNext(error: Error): void;
}

/** A quarter past eight in the morning in Jakarta. */
export const morning = Date.UTC(2026, 6, 20, 1, 15);

function summary(deck: Deck, bundled: boolean): DeckSummary {
	return {
		id: deck.id,
		title: deck.title,
		...(deck.description === undefined ? {} : {description: deck.description}),
		bundled,
		cards: deck.cards.map(({id, fact}) => (fact === undefined ? {id} : {id, fact})),
	};
}

/** Services in memory: the real fold and the real shapes, without disk, clock or chance. */
export function fakeServices(setting: FakeSetting = {}): FakeServices {
	const {tz = 420} = setting;
	const decks = [...(setting.decks ?? [])];
	const log = [...(setting.log ?? [])];
	const saved: Deck[] = [];
	const said: string[] = [];
	let now = setting.at ?? morning;
	let state = foldLogs(log).fold.state;
	let isClosed = false;
	let failure: Error | undefined;
	const random = seeded('fake');
	const append = (event: NewEvent): ProgressState => {
		if (failure !== undefined) {
			const error = failure;
			failure = undefined;
			throw error;
		}
		log.push({v: 1, device: 'here', n: log.length + 1, at: now, tz, ...event});
		state = foldLogs(log).fold.state;
		return state;
	};

	return {
		library: {
			list: () => ({
				decks: decks.map((deck) => summary(deck, setting.bundled?.includes(deck.id) ?? false)),
				unreadable: setting.unreadable ?? [],
			}),
			read(id) {
				const deck = decks.find((candidate) => candidate.id === id);
				return deck
					? Promise.resolve(deck)
					: Promise.reject(
							new UserError(
								{id: `Tidak ada paket kartu ${id}.`, en: `There is no deck ${id}.`},
								{hint: {id: 'Lihat daftarnya.', en: 'Look at the list.'}},
							),
						);
			},
			save(deck) {
				saved.push(deck);
				decks.push(deck);
				return Promise.resolve();
			},
			remove(id) {
				const at = decks.findIndex((deck) => deck.id === id);
				if (at !== -1) decks.splice(at, 1);
				return Promise.resolve();
			},
			settled: () => Promise.resolve(),
			change(id, change) {
				const at = decks.findIndex((candidate) => candidate.id === id);
				const changed = change(decks[at]);
				if (changed && changed !== decks[at]) {
					saved.push(changed);
					decks.splice(at < 0 ? decks.length : at, 1, changed);
				}
				return Promise.resolve();
			},
		},
		progress: {
			get state() {
				return state;
			},
			notices: setting.notices ?? [],
			record: append,
			refresh: () => state,
			undo() {
				const last = state.undoable.at(-1);
				return last ? append({type: 'undo', target: last.target}) : state;
			},
			close() {
				isClosed = true;
			},
		},
		now: () => now,
		timezone: () => tz,
		random,
		speak(text) {
			said.push(text);
			return setting.silence ? Promise.reject(setting.silence) : Promise.resolve();
		},
		said,
		...(setting.dictionary ? {dictionary: setting.dictionary} : {}),
		log,
		saved,
		get isClosed() {
			return isClosed;
		},
		wait(ms) {
			now += ms;
		},
		failNext(error) {
			failure = error;
		},
	};
}
