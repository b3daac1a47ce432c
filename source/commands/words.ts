import {articleId} from '../deck/ids.js';
import {findFacts} from '../facts/find-facts.js';
import {safeJson} from '../sanitise.js';
import {wordsWorthLearning} from '../vocabulary/worth-learning.js';
import type {Invocation} from './definitions.js';
import {type Context, write} from './io.js';
import {jsonlSource, runJsonl} from './jsonl.js';
import {readArticle} from './read-article.js';
import {renderWords} from './render-words.js';
import {calendarDate} from './values.js';

/** Shows the words of an article that are worth learning; with `--jsonl`, every word of many texts. */
export async function run({positionals, values}: Invocation, context: Context): Promise<number> {
	const publishedAt = calendarDate(values, 'date');
	const jsonl = jsonlSource(positionals, values);
	if (jsonl !== undefined) {
		const task = {does: 'words' as const, ...(publishedAt !== undefined && {publishedAt})};
		return runJsonl(jsonl, task, values, context);
	}

	const article = await readArticle(positionals[0], values, context);
	const words = wordsWorthLearning(findFacts(article));
	if (values['json'] === true) {
		const answer = {
			id: articleId(article),
			title: article.title ?? null,
			words,
			text: article.text,
		};
		await write(context.stdout, `${safeJson(answer, 2)}\n`);
	} else {
		const bold = (text: string): string => (context.colour ? `\u001b[1m${text}\u001b[22m` : text);
		await write(context.stdout, renderWords(article, words, context.language, bold));
	}

	return 0;
}
