import {existsSync} from 'node:fs';
import {homedir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {sanitise} from '../sanitise.js';
import type {Articles, Services} from '../services.js';
import {openArticles} from '../store/articles.js';
import {isChangePending} from '../store/backups/pending-note.js';
import {openCollection} from '../store/collection/collection.js';
import {typedPath} from '../store/collection/typed-path.js';
import {type HomeLibrary, openLibrary} from '../store/library.js';
import {editText} from '../store/editor.js';
import {openFeeds} from '../store/feeds/feeds.js';
import {writeWhere} from '../store/output-path.js';
import type {HomePaths} from '../store/paths.js';
import {openMetCache} from '../store/met-cache.js';
import {openQuizFile} from '../store/quiz-file.js';
import {openProgress} from '../store/progress-log.js';
import {systemClock} from '../store/clock.js';
import {openSettings} from '../store/settings.js';
import {openSpeech} from '../store/speech.js';
import {openStudyFile} from '../store/study-file.js';
import {type Context, say, write} from './io.js';
import {userPaths} from './user-paths.js';

/** The real rim: the library and the log on disk, the system's clock and chance. */
export async function openServices(context: Context): Promise<Services> {
	const paths = await openHome(context);
	const library = await openDecks(context);
	const progress = openProgress(paths, systemClock);
	const speech = openSpeech({env: context.env});
	const {env, cwd, version} = context;
	return {
		library,
		collection: openCollection({library, progress, paths, clock: systemClock, env, cwd, version}),
		progress,
		met: openMetCache(paths.decks),
		articles: articlesOf(context),
		feeds: openFeeds({
			...{env, version, cwd, stdin: context.stdin},
			cache: join(paths.cache, 'feeds'),
			now: () => systemClock.now(),
		}),
		quizzes: openQuizFile(paths),
		studied: openStudyFile(paths),
		settings: openSettings(paths),
		...systemClock,
		after(ms, then) {
			const timer = setTimeout(then, ms);
			return () => clearTimeout(timer);
		},
		speak: (text) => speech.speak(text),
		edit: (text) => editText(text, {env: context.env}),
		writeFile: (typed, file, isAgreed) =>
			writeWhere(typedPath(typed, {homedir: homedir(), platform: process.platform}), file, {
				cwd,
				isAgreed,
			}),
	};
}

/** Articles from this process's standard input, folder, clipboard and network. */
export function articlesOf({stdin, cwd, env, version}: Context): Articles {
	return openArticles({stdin, cwd, env, version});
}

/**
 * Where this user's files are, whole: a restore or reset that was cut short is finished first.
 * @throws UserError when it can't be
 */
export async function openHome(context: Context): Promise<HomePaths> {
	const paths = userPaths(context);
	if (isChangePending(paths)) {
		const {finishChange} = await import('../store/backups/pending-change.js');
		await finishChange(paths, systemClock);
	}

	return paths;
}

/** The library alone, for commands that have nothing to do with progress. */
export async function openDecks(context: Context): Promise<HomeLibrary> {
	const {decks} = await openHome(context);
	return openLibrary({folder: decks, bundledFolder: bundledFolder()});
}

/** Says on standard error what opening the log came across; the app has a place of its own for it. */
export async function tellNotices(
	{progress}: Pick<Services, 'progress'>,
	context: Context,
): Promise<void> {
	for (const notice of progress.notices) {
		await write(context.stderr, `${sanitise(say(context, notice))}\n`);
	}
}

// decks/ lies in the package's root, and this module one folder below it in the bundle, two in the sources.
function bundledFolder(): string {
	const folders = ['../decks', '../../decks'].map((up) =>
		fileURLToPath(new URL(up, import.meta.url)),
	);
	const [own = ''] = folders;
	return folders.find((folder) => existsSync(join(folder, 'deck.schema.json'))) ?? own;
}
