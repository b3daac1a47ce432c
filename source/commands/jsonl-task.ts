import {articleFromText} from '../article/from-text.js';
import {isCalendarDate} from '../calendar-date.js';
import type {CardKind} from '../deck/deck.js';
import type {ArticleFacts} from '../facts/article-facts.js';
import {findFacts} from '../facts/find-facts.js';
import {buildDeck} from '../questions/build-deck.js';
import {safeJson} from '../sanitise.js';
import {readWords} from '../vocabulary/read-words.js';
import type {UserDictionary} from '../vocabulary/user-dictionary.js';

/** What is done with each article of a JSON Lines run; plain data, so that it can go to a worker. */
export interface JsonlTask {
	readonly does: 'facts' | 'build' | 'words';
	readonly cards?: number;
	readonly kinds?: readonly CardKind[];
	readonly options?: number;
	readonly school?: boolean;
	readonly native?: boolean;
	/** The path of a dictionary that is used before our lexicon. */
	readonly dictionary?: string;
	/** For texts that don't bring a date of their own. */
	readonly publishedAt?: string;
}

/** One line of output, without its line feed. */
export interface JsonlResult {
	readonly line: string;
	readonly failed: boolean;
}

interface JsonlRecord {
	readonly id: string;
	readonly text: string;
	readonly date?: string;
	readonly title?: string;
	readonly url?: string;
}

/** The dictionary of a task, opened in the thread that does it. */
export async function dictionaryOf({dictionary}: JsonlTask): Promise<UserDictionary | undefined> {
	if (dictionary === undefined) return undefined;
	const {openDictionary} = await import('../store/dictionary.js');
	return openDictionary(dictionary);
}

/** `newsquiz facts --json`, and with the id each line of `facts --jsonl`. */
export function factsAsJson(facts: ArticleFacts): object {
	const {article, analysis, entities} = facts;
	return {
		title: article.title ?? null,
		publishedAt: article.publishedAt ?? null,
		sentences: analysis.sentences.map(({start, end}) => ({start, end})),
		entities,
		noise: article.noise,
	};
}

/** Answers one line of JSON with one line of JSON; a line that can't be read gives `{"id", "error"}`. */
export function answerLine(
	line: string,
	task: JsonlTask,
	dictionary?: UserDictionary,
): JsonlResult {
	let id: Id = null;
	try {
		const parsed: unknown = JSON.parse(line);
		id = idOf(parsed);
		return {line: safeJson({id, ...answer(readRecord(parsed), task, dictionary)}), failed: false};
	} catch (error) {
		return failure(id, error instanceof Error ? error.message : String(error));
	}
}

function answer(
	{text, date, title, url}: JsonlRecord,
	task: JsonlTask,
	dictionary: UserDictionary | undefined,
): object {
	if (task.does === 'words') return {words: readWords(text, dictionary)};
	const publishedAt = date ?? task.publishedAt;
	const article = articleFromText(text, {
		...(title !== undefined && {title}),
		...(url !== undefined && {url}),
		...(publishedAt !== undefined && {publishedAt}),
	});
	const facts = findFacts(article);
	if (task.does === 'facts') return factsAsJson(facts);
	return {
		deck: buildDeck([facts], {
			...(task.cards !== undefined && {cards: task.cards}),
			...(task.kinds !== undefined && {kinds: task.kinds}),
			...(task.options !== undefined && {options: task.options}),
			...(task.school !== undefined && {school: task.school}),
			...(task.native !== undefined && {native: task.native}),
		}),
	};
}

/** The answer to a line that is too long to be read at all; its id is looked for in its first characters. */
export function refuseLine(beginning: string, limit: number): JsonlResult {
	const id = /"id"\s*:\s*("(?:[^"\\]|\\.){0,200}")/.exec(beginning)?.[1];
	return failure(readId(id), `line is over ${String(limit)} bytes`);
}

/** What a line calls itself, as far as that can be given back. */
type Id = string | number | null;

// An id that is a list or an object is wrong, and may lie deeper than JSON can be written.
function idOf(parsed: unknown): Id {
	if (typeof parsed !== 'object' || parsed === null || !Object.hasOwn(parsed, 'id')) return null;
	const {id} = parsed as {id: unknown};
	return typeof id === 'string' || typeof id === 'number' ? id : null;
}

function readId(json: string | undefined): Id {
	try {
		return json === undefined ? null : idOf({id: JSON.parse(json) as unknown});
	} catch {
		return null;
	}
}

function failure(id: Id, error: string): JsonlResult {
	return {line: safeJson({id, error}), failed: true};
}

// What a deck may give as its source; anything else is left out, as it is of no use to a reader.
function isAddress(value: unknown): value is string {
	return typeof value === 'string' && value.length <= 10_000 && /^https?:\/\/\S+$/i.test(value);
}

function readRecord(parsed: unknown): JsonlRecord {
	if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
		throw new Error('the line is not a JSON object');
	}

	const record = parsed as Record<string, unknown>;
	if (typeof record['id'] !== 'string') throw new Error('"id" must be a string');
	if (typeof record['text'] !== 'string') throw new Error('"text" must be a string');
	for (const name of ['date', 'title', 'url']) {
		const value = record[name];
		if (value !== undefined && value !== null && typeof value !== 'string') {
			throw new Error(`"${name}" must be a string`);
		}
	}

	const date = record['date'] ?? undefined;
	if (typeof date === 'string' && !isCalendarDate(date)) {
		throw new Error('"date" must be a day as YYYY-MM-DD');
	}

	return {
		id: record['id'],
		text: record['text'],
		...(typeof date === 'string' && {date}),
		...(typeof record['title'] === 'string' && {title: record['title']}),
		...(isAddress(record['url']) && {url: record['url']}),
	};
}
