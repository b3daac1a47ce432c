import type {Article} from '../article/article.js';
import type {Deck} from '../deck/deck.js';

import {noiseLabel} from '../labels/noise.js';
import type {Services} from '../services.js';
import type {StartOptions} from '../start-app.js';
import {openSettings} from '../store/settings.js';
import {chooseDictionary} from './choose-dictionary.js';
import {withDailyBackup} from './daily-backup.js';
import type {Invocation} from './definitions.js';
import {type Context, say, write} from './io.js';
import {isInteractive, openTerminal} from './keyboard.js';
import {openServices, tellNotices} from './open-services.js';
import {userPaths} from './user-paths.js';

type FirstScreen = StartOptions['screen'];

/** `newsquiz`, `newsquiz SOURCE`, `study`, `quiz` and `words --placement`: opens the app on the right screen. */
export async function run(invocation: Invocation, context: Context): Promise<number> {
	const {command, positionals, values} = invocation;
	const chosen = await chooseDictionary(values, context);
	const isPlain = command.name === '' && positionals.length === 0 && values['clipboard'] !== true;
	if (isPlain && !isInteractive(context)) return summarise(context);
	const streams = openTerminal(context);
	const opened = await openServices(context);
	const services: Services = chosen ? {...opened, dictionary: chosen.dictionary} : opened;
	let isRunning = false;
	try {
		const screen = isPlain
			? {name: 'home' as const}
			: await firstScreen(invocation, services, context);
		const shown = await withDeckFile(screen, services, context);
		if (shown.screen.name === 'study' && shown.screen.custom) {
			const {refuseNoCards} = await import('./custom-study.js');
			await refuseNoCards(shown.screen.custom, shown.screen.deck, shown.services);
		}
		const {startApp} = await import('../start-app.js');
		isRunning = true;
		return await withDailyBackup(context, async () =>
			startApp({
				services: shown.services,
				language: context.language,
				screen: shown.screen,
				streams,
				colour: context.colour,
				onLanguage: async (language) => openSettings(userPaths(context)).change({language}),
			}),
		);
	} finally {
		// The app closes the log itself.
		if (!isRunning) services.progress.close();
		if (streams.stdin !== (context.stdin as unknown)) streams.stdin.destroy();
	}
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
			return {name: 'quiz', ...(argument !== undefined && {deck: argument})};
		case 'read':
			return reading(invocation, context);
		default:
			return approval(invocation, services, context);
	}
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
	const [{readArticle}, {alreadyThere, build, findExisting, readChoices, readLearner}] =
		await Promise.all([import('./read-article.js'), import('./build.js')]);
	const article = await readArticle(positionals[0], values, context);
	const existing = await findExisting([article], services.library);
	if (existing) throw alreadyThere(existing);
	const learner = await readLearner(services);
	const deck = build([article], {...readChoices(values), learner});
	const noiseSummary = summariseNoise(article, context);
	return {
		name: 'approve',
		deck,
		...(noiseSummary !== undefined && {noiseSummary}),
		onKeep: async (kept: Deck) => services.library.save(kept),
	};
}

function summariseNoise({noise}: Article, context: Context): string | undefined {
	if (noise.length === 0) return undefined;
	const reasons = new Set(noise.map(({reason}) => say(context, noiseLabel(reason))));
	return [...reasons].join(', ');
}

// A deck can be named by its file: it is studied from there, under its own id, without joining the library.
async function withDeckFile(
	screen: FirstScreen,
	services: Services,
	context: Context,
): Promise<{screen: FirstScreen; services: Services}> {
	if ((screen.name !== 'study' && screen.name !== 'quiz') || screen.deck === undefined) {
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
