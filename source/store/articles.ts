import {existsSync} from 'node:fs';
import {homedir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {Worker} from 'node:worker_threads';
import type {Deck} from '../deck/deck.js';
import type {Articles, BuildFound} from '../services.js';
import type {DeckRequest} from './deck-steps.js';
import type {SourceEnvironment} from './source.js';

/** What the worker tells: a step that is done, and in the end the deck or a fault of ours. */
export type DeckAnswer =
	{readonly found: BuildFound} | {readonly deck: Deck} | {readonly failure: string};

export interface ArticlesOptions {
	/** The built worker; without a file there, as when running from the sources, decks are made in this thread. */
	readonly worker?: URL;
}

/** Reads articles from wherever they are, and makes decks of them beside whatever else is going on. */
export function openArticles(
	environment: SourceEnvironment,
	options: ArticlesOptions = {},
): Articles {
	const worker = options.worker ?? new URL('./deck-worker.js', import.meta.url);
	return {
		async readClipboard() {
			const {readClipboardText} = await import('./source.js');
			return readClipboardText(environment);
		},
		async read(source, {use = 'quiz', publishedAt, signal, onRead} = {}) {
			// What reads articles is not loaded before there is one.
			const [{readSource}, {refuse}] = await Promise.all([
				import('./source.js'),
				import('../article/refusal.js'),
			]);
			try {
				const {article, signals, notices} = await readSource(
					source.from === 'file' ? {...source, path: fromHome(source.path)} : source,
					{
						...environment,
						...(signal && {signal}),
						...(onRead && {onRead: (found) => breatheAfter(() => onRead(found))}),
					},
					publishedAt === undefined ? {} : {publishedAt},
				);
				const refusal = refuse(article, signals, use);
				if (refusal) throw refusal;
				return {article, notices};
			} catch (error) {
				// What was given up has not failed.
				signal?.throwIfAborted();
				throw error;
			}
		},
		async makeDeck(article, choices, {signal, onFound = () => undefined} = {}) {
			const request: DeckRequest = {article, choices};
			if (existsSync(fileURLToPath(worker))) {
				return makeInWorker(worker, request, onFound, signal);
			}
			const {makeInSteps} = await import('./deck-steps.js');
			signal?.throwIfAborted();
			return makeInSteps(request, onFound);
		},
		async findFacts(article) {
			const {findFacts} = await import('../facts/find-facts.js');
			return findFacts(article);
		},
	};
}

/** A path as a shell would expand it: the app has no shell before it. */
function fromHome(path: string): string {
	return path === '~' || /^~[\\/]/.test(path) ? join(homedir(), path.slice(1)) : path;
}

/** Lets what was told be seen before the work goes on. */
async function breatheAfter(tell: () => void): Promise<void> {
	tell();
	await new Promise((resolve) => setTimeout(resolve, 0));
}

async function makeInWorker(
	file: URL,
	request: DeckRequest,
	onFound: (found: BuildFound) => void,
	signal: AbortSignal | undefined,
): Promise<Deck> {
	signal?.throwIfAborted();
	const worker = new Worker(file, {workerData: request});
	let giveUp = (): void => undefined;
	try {
		return await new Promise<Deck>((resolve, reject) => {
			giveUp = () => reject(signal?.reason as Error);
			signal?.addEventListener('abort', giveUp);
			worker.on('message', (answer: DeckAnswer) => {
				if ('found' in answer) onFound(answer.found);
				else if ('deck' in answer) resolve(answer.deck);
				else reject(new Error(answer.failure));
			});
			worker.once('error', reject);
			worker.once('exit', () => reject(new Error('The deck maker ended without an answer.')));
		});
	} finally {
		signal?.removeEventListener('abort', giveUp);
		void worker.terminate();
	}
}
