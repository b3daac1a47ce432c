// What a measured process does: one job, then a line of JSON with its figures.
//   node probe.js open-deck|answer|replay HOME [ANSWERS]
import {join} from 'node:path';
import {withoutRetired} from '../../source/deck/retired.js';
import type {NewEvent} from '../../source/progress/event.js';
import {cardKey, type ProgressState} from '../../source/progress/state.js';
import {queue} from '../../source/schedule/queue.js';
import {preview} from '../../source/schedule/review.js';
import type {Library, ProgressLog} from '../../source/services.js';
import {
	lookAhead,
	openStudy,
	study,
	type StudyAction,
	type StudySession,
} from '../../source/session/study-session.js';
import {type Clock, systemClock} from '../../source/store/clock.js';
import {openLibrary} from '../../source/store/library.js';
import {loadProgress} from '../../source/store/load-progress.js';
import {homePaths} from '../../source/store/paths.js';
import {openProgress} from '../../source/store/progress-log.js';

const [, , job = '', home = '', count = '0'] = process.argv;
const paths = homePaths({NEWSQUIZ_HOME: home}, process.platform, home);

/** Milliseconds in fsync so far, by `time-fsync.js`. */
const synced = (): number => (globalThis as {newsquizFsync?: number}).newsquizFsync ?? 0;

/** A learner's clock: seconds pass with every look at it, and nights when told. */
let now = Date.now();
const clock: Clock = {...systemClock, now: () => (now += 3000)};

const jobs: Record<string, () => object | Promise<object>> = {
	replay,
	'open-deck': openDeck,
	answer,
};
const figures = await jobs[job]?.();
process.stdout.write(
	`${JSON.stringify({...figures, peak: process.resourceUsage().maxRSS * 1024})}\n`,
);

/** Folds every line of every log. */
function replay(): object {
	const began = performance.now();
	const {fold, notices} = loadProgress({...paths, snapshot: join(home, 'none')});
	const milliseconds = performance.now() - began;
	if (notices.length > 0) throw new Error(notices.map(({en}) => en).join('\n'));
	return {milliseconds, cards: fold.state.memories.size};
}

async function opened() {
	const library = await openLibrary({folder: paths.decks, bundledFolder: join(home, 'none')});
	return {library, progress: openProgress(paths, clock)};
}

/** From the start of newsquiz's own work to the first card of a deck. */
async function openDeck(): Promise<object> {
	const began = performance.now();
	const {library, progress} = await opened();
	const ready = performance.now();
	const deck = withoutRetired(await library.read(library.list().decks[0]?.id ?? ''));
	const at = clock.now();
	const tz = clock.timezone(at);
	const plan = queue([deck], progress.state, at, tz, {ahead: lookAhead}).map(({key}) => key);
	const session = openStudy([deck], plan, progress.state, {seed: 'benchmark', at});
	const milliseconds = performance.now() - ready;
	if (session.stage.kind !== 'question') throw new Error('The deck has nothing to study.');
	progress.close();
	return {milliseconds, opening: ready - began, cards: deck.cards.length};
}

/**
 * From a grade to the next card: the log written, the state folded on, the next card found with what its grades
 * would come to. Sitting after sitting, a day apart, over all decks and within the day's limits.
 */
async function answer(): Promise<object> {
	const {library, progress} = await opened();
	const times: Array<{all: number; fsync: number}> = [];
	for (; times.length < Number(count); now += 24 * 60 * 60_000) {
		await sitting(library, progress, times);
	}

	const began = performance.now();
	progress.close();
	return {times, closing: performance.now() - began};
}

async function sitting(
	library: Library,
	progress: ProgressLog,
	times: Array<{all: number; fsync: number}>,
): Promise<void> {
	const at = clock.now();
	const tz = clock.timezone(at);
	const plan = queue(library.list().decks, progress.state, at, tz, {ahead: lookAhead});
	const ids = [...new Set(plan.map(({deck}) => deck))];
	const decks = await Promise.all(ids.map(async (id) => withoutRetired(await library.read(id))));
	const keys = plan.map(({key}) => key);
	let session = openStudy(decks, keys, progress.state, {seed: 'benchmark', at});
	const step = (action: StudyAction): NewEvent | undefined => {
		const next = study(session, action);
		session = next.session;
		const [effect] = next.effects;
		return effect?.type === 'record' ? effect.event : undefined;
	};

	while (session.stage.kind === 'question') {
		step({type: 'reveal', at: clock.now()});
		const before = synced();
		const began = performance.now();
		const event = step({type: 'grade', grade: times.length % 7 === 0 ? 1 : 3});
		if (!event) throw new Error('The answer was not to be recorded.');
		const state = progress.record(event);
		step({type: 'recorded', progress: state, at: clock.now()});
		previewOf(session, state);
		times.push({all: performance.now() - began, fsync: synced() - before});
	}
}

/** What the four grades would come to, which the screen shows under the answer. */
function previewOf({stage}: StudySession, state: ProgressState): void {
	if (stage.kind !== 'question') return;
	const {deck, card} = stage.question;
	const key = cardKey(deck.id, card.id);
	const at = clock.now();
	const moment = {at, tz: clock.timezone(at)};
	preview(state.memories.get(key), moment, state.schedule, key);
}
