import type {Backups, Services} from '../services.js';
import type {StartOptions} from '../start-app.js';
import type {UserDictionary} from '../vocabulary/user-dictionary.js';
import {changeDictionary, chooseDictionary} from './choose-dictionary.js';
import {withDailyBackup} from './daily-backup.js';
import type {Invocation} from './command.js';
import {type Context, say, write} from './io.js';
import {isInteractive, openTerminal} from './keyboard.js';
import {openServices, tellNotices} from './open-services.js';
import {userPaths} from './user-paths.js';
import {calendarDate} from './values.js';

type FirstScreen = StartOptions['screen'];

/** `newsquiz`, `newsquiz SOURCE`, `study`, `quiz` and `words --placement`: opens the app on the right screen. */
export async function run(invocation: Invocation, context: Context): Promise<number> {
	const {command, positionals, values} = invocation;
	const chosen = await chooseDictionary(values, context);
	const isPlain = command.name === '' && positionals.length === 0 && values['clipboard'] !== true;
	if (isPlain && !isInteractive(context)) return summarise(context);
	const streams = openTerminal(context);
	const opened = await openServices(context);
	const backups = backupsOf(context);
	const services = {...withDictionary(opened, chosen?.dictionary, context), backups};
	let isRunning = false;
	try {
		const screen: FirstScreen = isPlain
			? {name: isFirstTime(services) ? 'welcome' : 'home'}
			: await firstScreen(invocation, services, context);
		const shown = await withDeckFile(screen, services, context);
		if (shown.screen.name === 'study' && shown.screen.custom) {
			const {refuseNoCards} = await import('./custom-study.js');
			await refuseNoCards(shown.screen.custom, shown.screen.deck, shown.services);
		}
		const {startApp} = await import('../start-app.js');
		const {settings} = shown.services;
		const isAloud =
			values['screen-reader'] === true ||
			context.env['INK_SCREEN_READER'] === 'true' ||
			settings.settings.screenReader === 'on';
		isRunning = true;
		const status = await withDailyBackup(context, async () =>
			startApp({
				services: shown.services,
				language: context.language,
				screen: shown.screen,
				streams,
				colour: context.colour,
				onLanguage: async (language) => settings.change({language}),
				isAloud,
				env: context.env,
				version: context.version,
			}),
		);
		const wanted = backups.wanted();
		if (status !== 0 || wanted === undefined) return status;
		const {restore} = await import('./restore.js');
		// The app has let go of the keyboard; the question needs it again.
		streams.stdin.ref();
		return await restore(wanted, {}, {...context, stdin: streams.stdin});
	} finally {
		// The app closes the log itself.
		if (!isRunning) services.progress.close();
		if (streams.stdin !== (context.stdin as unknown)) streams.stdin.destroy();
	}
}

/** The backups of the home, and which of them the learner wants restored. */
function backupsOf(context: Context): Backups & {readonly wanted: () => string | undefined} {
	const paths = userPaths(context);
	let wanted: string | undefined;
	return {
		async list() {
			const {describeBackups} = await import('../store/backups/own-backups.js');
			return (await describeBackups(paths)).map(({name, at, reason, ...about}) => ({
				name,
				at,
				reason,
				...('manifest' in about && {counts: about.manifest.counts}),
			}));
		},
		restoreAfterwards(name) {
			wanted = name;
		},
		wanted: () => wanted,
	};
}

/** The services with the learner's own dictionary, which may become another one while the app runs. */
function withDictionary(
	services: Services,
	chosen: UserDictionary | undefined,
	{cwd}: Context,
): Services {
	let dictionary = chosen;
	return {
		...services,
		dictionary: {
			glossesOf: (word) => dictionary?.glossesOf(word),
			definitionOf: (word) => dictionary?.definitionOf(word),
		},
		async chooseDictionary(path) {
			const changed = await changeDictionary(path, services.settings, cwd);
			dictionary = changed.chosen?.dictionary;
			return changed.says;
		},
	};
}

/** Whether nothing has been learned, made or chosen yet: a new learner is welcomed. */
function isFirstTime({progress, library, settings}: Services): boolean {
	const {days, memories} = progress.state;
	return (
		settings.settings.isWelcomed !== true &&
		days.size === 0 &&
		memories.size === 0 &&
		library.list().decks.every(({bundled}) => bundled)
	);
}

async function summarise(context: Context): Promise<number> {
	const {renderSummary} = await import('./render-decks.js');
	const services = await openServices(context);
	try {
		await tellNotices(services, context);
		await write(context.stdout, renderSummary(services, context.language));
		return 0;
	} finally {
		services.progress.close();
	}
}

async function firstScreen(
	invocation: Invocation,
	services: Services,
	context: Context,
): Promise<FirstScreen> {
	const {command, positionals, values} = invocation;
	const [argument] = positionals;
	switch (command.name) {
		case 'words':
			return {name: 'placement'};
		case 'study': {
			const {readCustomStudy} = await import('./custom-study.js');
			const custom = readCustomStudy(values);
			return {
				name: 'study',
				...(argument !== undefined && {deck: argument}),
				...(custom && {custom}),
			};
		}
		case 'quiz':
			return quizScreen(argument, values, services);
		case 'read':
			return reading(invocation, context);
		default:
			return approval(invocation, services, context);
	}
}

/** A quiz that is not over is never dropped unasked. */
async function quizScreen(
	deck: string | undefined,
	values: Invocation['values'],
	{quizzes}: Services,
): Promise<FirstScreen> {
	const [{readQuizPlan}, {pausedProgress}] = await Promise.all([
		import('./quiz-plan.js'),
		import('../session/paused-quiz.js'),
	]);
	const kept = quizzes.read();
	const plan = readQuizPlan(values, kept);
	const about = {...(deck !== undefined && {deck}), ...(plan && {plan})};
	const {paused} = kept;
	if (!paused || pausedProgress(paused).done === 0) return {name: 'quiz', ...about};
	return {
		name: 'quiz-menu',
		...(deck !== undefined && {deck}),
		...(plan && {asked: plan}),
	};
}

async function reading({positionals, values}: Invocation, context: Context): Promise<FirstScreen> {
	const [{readArticle}, {findFacts}] = await Promise.all([
		import('./read-article.js'),
		import('../facts/find-facts.js'),
	]);
	const article = await readArticle(positionals[0], values, context, 'reading');
	return {name: 'read', facts: findFacts(article)};
}

async function approval(
	{positionals, values}: Invocation,
	services: Services,
	context: Context,
): Promise<FirstScreen> {
	const [{namedSource, tellFetching}, {readChoices}, {makeDeck}, {tellStages}] = await Promise.all([
		import('./read-article.js'),
		import('./deck-choices.js'),
		import('../make-deck.js'),
		import('./tell-stages.js'),
	]);
	const source = namedSource(positionals[0], values);
	await tellFetching(source, context);
	const stages = tellStages(context);
	const made = await makeDeck(source, services, {
		choices: readChoices(values),
		publishedAt: calendarDate(values, 'date'),
		onFound: (found) => stages.tell(found),
	});
	await stages.told();
	for (const notice of made.notices) await write(context.stderr, `${say(context, notice)}\n`);
	return {name: 'approve', made};
}

// A deck can be named by its file: it is studied from there, under its own id, without joining the library.
async function withDeckFile(
	screen: FirstScreen,
	services: Services,
	context: Context,
): Promise<{screen: FirstScreen; services: Services}> {
	const isOfDeck = screen.name === 'study' || screen.name === 'quiz' || screen.name === 'quiz-menu';
	if (!isOfDeck || screen.deck === undefined) {
		return {screen, services};
	}

	const {readNamedDeckFile, withDeck} = await import('./deck-file.js');
	const deck = await readNamedDeckFile(screen.deck, services.library, context.cwd);
	if (!deck) {
		// Said here rather than in the app, so that a script that names a deck wrongly learns of it.
		const isThere = services.library.list().decks.some(({id}) => id === screen.deck);
		if (!isThere) await services.library.read(screen.deck);
		return {screen, services};
	}

	return {
		screen: {...screen, deck: deck.id},
		services: {...services, library: withDeck(services.library, deck)},
	};
}
