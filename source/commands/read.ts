import {findFacts} from '../facts/find-facts.js';
import {openReading} from '../reading/reading.js';
import {readWordCards} from '../word-cards.js';
import {chooseDictionary} from './choose-dictionary.js';
import type {Invocation} from './command.js';
import {type Context, write} from './io.js';
import {hasScreen} from './keyboard.js';
import {openServices, tellNotices} from './open-services.js';
import {readArticle} from './read-article.js';
import {renderReading} from './render-reading.js';

/** Opens an article to be read; without a screen, prints it with what it holds for the learner. */
export async function run(invocation: Invocation, context: Context): Promise<number> {
	if (hasScreen(context)) {
		const {run: runApp} = await import('./app.js');
		return runApp(invocation, context);
	}
	const {positionals, values} = invocation;
	const chosen = await chooseDictionary(values, context);
	const article = await readArticle(positionals[0], values, context, 'reading');
	const services = await openServices(context);
	try {
		await tellNotices(services, context);
		const at = services.now();
		const reading = openReading(findFacts(article), {
			cards: await readWordCards(services),
			progress: services.progress.state,
			now: {at, tz: services.timezone(at)},
			dictionary: chosen?.dictionary,
		});
		await write(context.stdout, renderReading(reading, context.language));
		return 0;
	} finally {
		services.progress.close();
	}
}
