import {articleId} from '../deck/ids.js';
import {findFacts} from '../facts/find-facts.js';
import {safeJson} from '../sanitise.js';
import type {Invocation} from './command.js';
import {type Context, write} from './io.js';
import {jsonlSource, runJsonl} from './jsonl.js';
import {factsAsJson} from './jsonl-task.js';
import {readArticle} from './read-article.js';
import {renderFacts} from './render-facts.js';
import {calendarDate} from './values.js';

/** Shows what was found in an article, with its evidence. */
export async function run({positionals, values}: Invocation, context: Context): Promise<number> {
	const publishedAt = calendarDate(values, 'date');
	const jsonl = jsonlSource(positionals, values);
	if (jsonl !== undefined) {
		const task = {does: 'facts' as const, ...(publishedAt !== undefined && {publishedAt})};
		return runJsonl(jsonl, task, values, context);
	}

	const article = await readArticle(positionals[0], values, context);
	const facts = findFacts(article);
	if (values['json'] === true) {
		const answer = {id: articleId(article), ...factsAsJson(facts), text: article.text};
		await write(context.stdout, `${safeJson(answer, 2)}\n`);
	} else {
		const bold = (text: string): string => (context.colour ? `\u001b[1m${text}\u001b[22m` : text);
		await write(context.stdout, renderFacts(facts, context.language, bold));
	}

	return 0;
}
