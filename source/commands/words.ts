import {articleId} from '../deck/ids.js';
import {UserError} from '../errors.js';
import {findFacts} from '../facts/find-facts.js';
import {safeJson} from '../sanitise.js';
import type {Services} from '../services.js';
import {articleWords, coverageOf} from '../vocabulary/article-words.js';
import {learnerWords} from '../vocabulary/learner.js';
import {vocabularyOf} from '../vocabulary/mastery.js';
import {type WordToLearn, wordsWorthLearning} from '../vocabulary/worth-learning.js';
import {readWordCards} from '../word-cards.js';
import {chooseDictionary, type ChosenDictionary} from './choose-dictionary.js';
import {backUpDaily} from './daily-backup.js';
import type {Invocation, OptionValues} from './command.js';
import {type Context, write} from './io.js';
import {jsonlSource, runJsonl} from './jsonl.js';
import {openServices, tellNotices} from './open-services.js';
import {readArticle} from './read-article.js';
import {renderVocabulary} from './render-vocabulary.js';
import {renderWords} from './render-words.js';
import {calendarDate, text} from './values.js';

/**
 * Shows the words of an article that are worth learning; without an article, the learner's own words; with
 * `--placement`, asks which words they know; with `--jsonl`, every word of many texts. `--known` and
 * `--dictionary` do their work without an article too.
 */
export async function run(invocation: Invocation, context: Context): Promise<number> {
	const {positionals, values} = invocation;
	if (values['placement'] === true) {
		const others = Object.keys(values).filter((name) => !alongside.has(name));
		if (positionals.length > 0 || others.length > 0) throw placementAlone();
		const {run: open} = await import('./app.js');
		return open(invocation, context);
	}

	const publishedAt = calendarDate(values, 'date');
	const jsonl = jsonlSource(positionals, values);
	if (jsonl !== undefined) {
		// What programs get must not hang on what was once chosen on this device.
		const chosen =
			values['dictionary'] === undefined ? undefined : await chooseDictionary(values, context);
		const task = {
			does: 'words' as const,
			...(publishedAt !== undefined && {publishedAt}),
			...(chosen && {dictionary: chosen.path}),
		};
		return runJsonl(jsonl, task, values, context);
	}
	const chosen = await chooseDictionary(values, context);

	const isOfArticle = positionals.length > 0 || values['clipboard'] === true;
	const isForPrograms = values['json'] === true;
	await noteKnownWords(values, isOfArticle || isForPrograms, context);
	if (isOfArticle) return showArticle(positionals[0], values, chosen, context);
	const isDone = values['known'] !== undefined || values['dictionary'] !== undefined;
	return isDone && !isForPrograms ? 0 : showVocabulary(values, context);
}

async function noteKnownWords(
	values: OptionValues,
	isBeside: boolean,
	context: Context,
): Promise<void> {
	const file = text(values, 'known');
	if (file === undefined) return;
	const {importKnownWords, nextStep} = await import('./import-words.js');
	const report = await withServices(context, async ({progress}) =>
		importKnownWords(file, progress, context),
	);
	// Beside what was asked for, it is a message.
	if (isBeside) await write(context.stderr, report);
	else await write(context.stdout, report + nextStep(context));
	await backUpDaily(context);
}

async function showArticle(
	source: string | undefined,
	values: OptionValues,
	chosen: ChosenDictionary | undefined,
	context: Context,
): Promise<number> {
	const article = await readArticle(source, values, context, 'reading');
	const learner = await withServices(context, async (services) =>
		learnerWords(services.progress.state, await readWordCards(services)),
	);
	const facts = findFacts(article);
	const all = articleWords(facts, chosen?.dictionary);
	const words = wordsWorthLearning(facts, learner, all);
	const coverage = coverageOf(all, learner);
	if (values['json'] === true) {
		const answer = {
			id: articleId(article),
			title: article.title ?? null,
			coverage,
			words: words.map(jsonWord),
			text: article.text,
		};
		await write(context.stdout, `${safeJson(answer, 2)}\n`);
	} else {
		const isPlaced = learner.level !== undefined || learner.known.size > 0;
		const setting = {language: context.language, bold: bold(context), isPlaced};
		await write(context.stdout, renderWords(article, words, coverage, setting));
	}

	return 0;
}

async function showVocabulary(values: OptionValues, context: Context): Promise<number> {
	const vocabulary = await withServices(context, async (services) =>
		vocabularyOf(services.progress.state, await readWordCards(services)),
	);
	if (values['json'] === true) {
		const {patterns, level, known, total, mature, learning, waiting} = vocabulary;
		const answer = {
			...{known, total, level: level ?? null, mature, learning, waiting},
			patterns: patterns.map(({recalled, ...pattern}) => ({
				...pattern,
				recalled: recalled ?? null,
			})),
		};
		await write(context.stdout, `${safeJson(answer, 2)}\n`);
	} else {
		const setting = {
			language: context.language,
			bold: bold(context),
			width: Math.min(88, Math.max(40, context.stdout.columns ?? 80)),
		};
		await write(context.stdout, renderVocabulary(vocabulary, setting));
	}

	return 0;
}

async function withServices<T>(
	context: Context,
	read: (services: Services) => Promise<T>,
): Promise<T> {
	const services = await openServices(context);
	try {
		await tellNotices(services, context);
		return await read(services);
	} finally {
		services.progress.close();
	}
}

const bold =
	({colour}: Context) =>
	(text: string): string =>
		colour ? `\u001b[1m${text}\u001b[22m` : text;

/** A word as programs get it: what was found, without the entry that it was found in. */
function jsonWord({meaning, ...word}: WordToLearn): object {
	const {root, affixes, gloss, term, classes, band, count, forms, sentence, start, end} = word;
	const {registers, synonyms, note} = meaning.entry;
	return {
		word: word.word,
		root,
		affixes,
		gloss,
		...(term === undefined ? {} : {term}),
		classes,
		band,
		...(registers.length === 0 ? {} : {registers}),
		...(synonyms.length === 0 ? {} : {synonyms}),
		...(note === undefined ? {} : {note}),
		count,
		forms,
		sentence,
		start,
		end,
	};
}

/** Options that go with a placement. */
const alongside = new Set(['placement', 'lang', 'no-color', 'screen-reader']);

function placementAlone(): UserError {
	return new UserError(
		{
			id: '--placement berdiri sendiri: tanpa artikel dan tanpa opsi lain.',
			en: '--placement stands alone: it takes no article and no other option.',
		},
		{
			hint: {
				id: 'Jalankan newsquiz words --placement dahulu, lalu newsquiz words ARTIKEL.',
				en: 'Run newsquiz words --placement first, then newsquiz words ARTICLE.',
			},
			exitStatus: 2,
		},
	);
}
