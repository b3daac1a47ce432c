import {FeedGivenError} from '../../source/article/feed/feed-errors.js';
import type {Deck} from '../../source/deck/deck.js';
import {cardAnswers, deckAnswers} from '../../source/progress/card-answers.js';
import type {LogEvent, NewEvent} from '../../source/progress/event.js';
import {foldLogs} from '../../source/progress/fold.js';
import type {ProgressState} from '../../source/progress/state.js';
import type {
	Collection,
	DeckSummary,
	KeptBackup,
	OpenedFeed,
	Services,
	Settings,
	UnreadableDeck,
} from '../../source/services.js';
import {UserError, type Bilingual} from '../../source/errors.js';
import {readKept} from '../../source/session/paused-quiz.js';
import type {KeptStudy} from '../../source/session/kept-study.js';
import {seeded} from '../../source/session/chance.js';
import {fakeArticles} from './fake-articles.js';

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
	/** What the keeping of the library does, where a test needs it. */
	readonly collection?: Partial<Collection>;
	/** Texts of articles by what names them: a path, an address, or `clipboard`. What has none can't be read. */
	readonly articles?: Readonly<Record<string, string | Error>>;
	/** Feeds by their addresses, or why one can't be read. */
	readonly feeds?: Readonly<Record<string, FakeFeed | Error>>;
	/** What the device has kept of quizzes. */
	readonly kept?: unknown;
	/** A session that was left before its end. */
	readonly left?: KeptStudy;
	readonly settings?: Settings;
	readonly backups?: readonly KeptBackup[];
}

/** A feed as it is read, where that is another thing than usual. */
export type FakeFeed = Pick<OpenedFeed, 'feed'> & Partial<OpenedFeed>;

export interface FakeServices extends Services {
	/** Every event of the log, in order. */
	readonly log: readonly LogEvent[];
	readonly saved: readonly Deck[];
	readonly isClosed: boolean;
	/** The backup that is to be restored once the app is left. */
	readonly wanted: string | undefined;
	/** Texts that were said, in order. */
	readonly said: readonly string[];
	/** What was written for others, by path. */
	readonly files: ReadonlyMap<string, string>;
	/** Lets time pass, and what waits for it happen. */
	wait(ms: number): void;
	/** The next writing to the log or the settings fails with this. */
	failNext(error: Error): void;
	/** Saving a deck fails with this from now on; undefined: it works again. */
	failSaving(error: Error | undefined): void;
	/** Articles are read, and decks made, only while this is not held. */
	holdArticles(): {release(): void};
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
	const files = new Map<string, string>();
	let now = setting.at ?? morning;
	let state = foldLogs(log).fold.state;
	let isClosed = false;
	let wanted: string | undefined;
	let left = setting.left;
	let settings: Settings = setting.settings ?? {};
	let failure: Error | undefined;
	let kept = JSON.stringify(setting.kept ?? {});
	const timers = new Set<{readonly at: number; readonly then: () => void}>();
	const random = seeded('fake');
	/** How many events belong to the last of each that were written together. */
	const together = new Map<number, number>();
	let savingFailure: Error | undefined;
	const feeds = setting.feeds ?? {};
	const given = Object.fromEntries(
		Object.keys(feeds).map((address) => [address, new FeedGivenError(address)] as const),
	);
	const articles = fakeArticles({...given, ...setting.articles});
	const fail = (): void => {
		const error = failure;
		failure = undefined;
		if (error) throw error;
	};
	const append = (events: readonly NewEvent[]): ProgressState => {
		fail();
		for (const event of events) {
			log.push({v: 1, device: 'here', n: log.length + 1, at: now, tz, ...event});
		}
		together.set(log.length, events.length);
		state = foldLogs(log).fold.state;
		return state;
	};

	const nowhere = (): Promise<never> => Promise.reject(new Error('There is no disk.'));
	return {
		collection: {
			list: () => ({
				decks: decks.map((deck) => ({
					...summary(deck, setting.bundled?.includes(deck.id) ?? false),
					file: `${deck.id}.json`,
					bytes: 1000,
					articles: deck.articles?.length ?? 0,
					isHidden: false,
				})),
				unreadable: setting.unreadable ?? [],
			}),
			look: nowhere,
			take: nowhere,
			takeAgain: nowhere,
			compare: nowhere,
			keep: nowhere,
			renew: nowhere,
			remember: nowhere,
			rename: nowhere,
			hide: nowhere,
			remove: nowhere,
			check: nowhere,
			mend: nowhere,
			export: nowhere,
			formats: [],
			...setting.collection,
		},
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
				if (savingFailure) return Promise.reject(savingFailure);
				saved.push(deck);
				const at = decks.findIndex(({id}) => id === deck.id);
				decks.splice(at < 0 ? decks.length : at, 1, deck);
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
			record: (event) => append([event]),
			recordAll: append,
			refresh: () => state,
			undo() {
				const last = state.undoable.at(-1);
				if (!last) return state;
				const [device, n] = last.target;
				const targets = Array.from({length: together.get(n) ?? 1}, (_, index) => n - index);
				return append(targets.map((target) => ({type: 'undo', target: [device, target]})));
			},
			answersTo: (deck, card) => Promise.resolve(cardAnswers(log, deck, card)),
			answersOf: (deck) => Promise.resolve(deckAnswers(log, deck)),
			close() {
				isClosed = true;
			},
		},
		articles,
		feeds: {
			async open(address) {
				const found = feeds[address];
				if (found instanceof Error) throw found;
				if (!found) return nowhere();
				return Promise.resolve({url: address, isUnchanged: false, others: [], articles, ...found});
			},
		},
		backups: {
			list: async () => Promise.resolve(setting.backups ?? []),
			restoreAfterwards(name) {
				wanted = name;
			},
		},
		quizzes: {
			read: () => readKept(JSON.parse(kept)),
			keep(next) {
				kept = JSON.stringify(next);
			},
		},
		after(ms, then) {
			const timer = {at: now + ms, then};
			timers.add(timer);
			return () => timers.delete(timer);
		},
		studied: {
			read: () => left,
			keep(kept) {
				left = kept;
			},
		},
		settings: {
			get settings() {
				return settings;
			},
			notices: [],
			async change(changes) {
				fail();
				settings = Object.fromEntries(
					Object.entries({...settings, ...changes}).filter(([, value]) => value !== undefined),
				);
				return Promise.resolve(settings);
			},
		},
		now: () => now,
		timezone: () => tz,
		random,
		speak(text) {
			said.push(text);
			return setting.silence ? Promise.reject(setting.silence) : Promise.resolve();
		},
		writeFile(to, {contents}, isAgreed) {
			const path = `/rumah/${to}`;
			if (files.has(path) && !isAgreed) return {path, isWritten: false};
			fail();
			files.set(path, contents);
			return {path, isWritten: true};
		},
		said,
		files,
		...(setting.dictionary ? {dictionary: setting.dictionary} : {}),
		log,
		saved,
		get wanted() {
			return wanted;
		},
		get isClosed() {
			return isClosed;
		},
		wait(ms) {
			const until = now + ms;
			for (;;) {
				const [next] = [...timers].filter(({at}) => at <= until).sort((a, b) => a.at - b.at);
				if (!next) break;
				timers.delete(next);
				now = Math.max(now, next.at);
				next.then();
			}
			now = until;
		},
		failNext(error) {
			failure = error;
		},
		failSaving(error) {
			savingFailure = error;
		},
		holdArticles: articles.hold,
	};
}
