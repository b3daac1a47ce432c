import type {Invocation} from './command.js';
import {type Context, write} from './io.js';
import {openServices, tellNotices} from './open-services.js';
import {renderDecks} from './render-decks.js';

/** Lists the decks with what is due in each. */
export async function run(_invocation: Invocation, context: Context): Promise<number> {
	const services = await openServices(context);
	try {
		await tellNotices(services, context);
		await write(context.stdout, renderDecks(services, context.language));
		return 0;
	} finally {
		services.progress.close();
	}
}
