import {type HardContents, readHardContents} from '../deck-contents.js';
import {UserError} from '../errors.js';
import {labelsFor} from '../labels/labels.js';
import {statisticsLabelsFor} from '../labels/statistics.js';
import type {LogEvent, UnknownEvent} from '../progress/event.js';
import {isOf} from '../progress/quizzes.js';
import {foldLogs} from '../progress/fold.js';
import type {ProgressState} from '../progress/state.js';
import {type Statistics, statisticsOf} from '../progress/statistics/statistics.js';
import {safeJson} from '../sanitise.js';
import {statsBody} from '../screens/stats-view.js';
import type {DeckSummary, Services} from '../services.js';
import {readEvents} from '../store/read-events.js';
import type {Invocation} from './command.js';
import {type Context, write} from './io.js';
import {openServices, tellNotices} from './open-services.js';
import {printLines} from './print-lines.js';
import {userPaths} from './user-paths.js';

/** Shows the statistics of all decks, or of one; with `--optimise`, fits the schedule to the learner. */
export async function run(invocation: Invocation, context: Context): Promise<number> {
	const {positionals, values} = invocation;
	if (values['optimise'] === true) {
		if (positionals.length > 0) throw fitsAllDecks();
		return (await import('./optimise.js')).runOptimise(invocation, context);
	}

	if (values['undo'] === true || values['yes'] === true) throw needsOptimise();
	const services = await openServices(context);
	try {
		await tellNotices(services, context);
		const {decks} = services.library.list();
		const [id] = positionals;
		const deck = id === undefined ? undefined : await deckNamed(id, services);
		const state = deck ? stateOfDeck(deck.id, context) : services.progress.state;
		const now = services.now();
		const statistics = statisticsOf(state, deck ? [deck] : decks, now, services.timezone(now));
		const contents = await readHardContents(services, statistics);
		const text =
			values['json'] === true
				? `${safeJson(forPrograms(statistics, contents, deck), 2)}\n`
				: render(statistics, contents, deck, context);
		await write(context.stdout, text);
		return 0;
	} finally {
		services.progress.close();
	}
}

function needsOptimise(): UserError {
	return new UserError(
		{
			id: '--yes dan --undo hanya berlaku bersama --optimise.',
			en: '--yes and --undo go with --optimise only.',
		},
		{
			hint: {
				id: 'Misalnya: newsquiz stats --optimise --undo',
				en: 'For example: newsquiz stats --optimise --undo',
			},
			exitStatus: 2,
		},
	);
}

function fitsAllDecks(): UserError {
	return new UserError(
		{
			id: 'Jadwal disesuaikan dengan jawaban di semua paket kartu, bukan hanya satu.',
			en: 'The schedule is fitted to the answers in all decks, not in one.',
		},
		{
			hint: {
				id: 'Coba: newsquiz stats --optimise',
				en: 'Try: newsquiz stats --optimise',
			},
			exitStatus: 2,
		},
	);
}

/** @throws UserError when there is no such deck */
async function deckNamed(id: string, {library}: Services): Promise<DeckSummary | undefined> {
	const found = library.list().decks.find((deck) => deck.id === id);
	// Says what is wrong with the name.
	if (!found) await library.read(id);
	return found;
}

/** The state as if there had never been another deck: days are counted over all of them. */
function stateOfDeck(id: string, context: Context): ProgressState {
	return foldLogs(eventsOfDeck(id, readEvents(userPaths(context)))).fold.state;
}

function* eventsOfDeck(
	id: string,
	events: Iterable<LogEvent | UnknownEvent>,
): Generator<LogEvent | UnknownEvent> {
	for (const event of events) {
		const {deck, decks} = event as {readonly deck?: unknown; readonly decks?: unknown};
		const isOther = event.type === 'quiz' && !(Array.isArray(decks) && isOf(decks as string[], id));
		if (!isOther && (deck === undefined || deck === id)) yield event;
	}
}

function render(
	statistics: Statistics,
	contents: HardContents,
	deck: DeckSummary | undefined,
	{language, stdout, colour}: Context,
): string {
	const words = statisticsLabelsFor(language);
	const width = Math.min(88, Math.max(40, stdout.columns ?? 80));
	const title = deck ? words.ofDeck(deck.title) : words.title;
	return printLines(
		[
			[{text: `${title} · ${labelsFor(language).date(statistics.today)}`, tone: 'title'}],
			[],
			...statsBody(statistics, contents, {language, width}).lines,
		],
		colour,
	);
}

/** See docs/statistics.md. */
function forPrograms(
	{cards: _, hardest, days, activity, retention, quizzes, ...statistics}: Statistics,
	{questions, kinds}: HardContents,
	deck: DeckSummary | undefined,
): object {
	return {
		deck: deck?.id ?? null,
		...statistics,
		activity: activity.map(({period, msPerAnswer, ...sums}) => ({
			period: period ?? null,
			...sums,
			msPerAnswer: msPerAnswer ?? null,
		})),
		days: days.map(({number: _number, byAge: _byAge, ...day}) => day),
		retention: retention.map(({byAge, share, ...period}) => ({
			...period,
			share: share ?? null,
			byAge: byAge.map(({from, to, recalls, recalled, share: shareAtAge}) => ({
				...{from, to: to ?? null, recalls, recalled},
				share: shareAtAge ?? null,
			})),
		})),
		hardest: hardest.map(({key, ...card}) => ({...card, question: questions.get(key) ?? null})),
		kinds,
		quizzes: quizzes.map(({limit, pauses = 0, isScheduled = false, byTag = {}, ...quiz}) => ({
			...quiz,
			...{limit: limit ?? null, pauses, isScheduled, byTag},
		})),
	};
}
