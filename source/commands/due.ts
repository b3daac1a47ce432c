import type {Invocation} from './command.js';
import {type Context, write} from './io.js';
import {openServices, tellNotices} from './open-services.js';
import {totalDue} from './total-due.js';

/** Prints how many cards are due; exit status 3 when there are none, for prompts and cron. */
export async function run(_invocation: Invocation, context: Context): Promise<number> {
	const services = await openServices(context);
	try {
		await tellNotices(services, context);
		const due = totalDue(services);
		await write(context.stdout, `${String(due)}\n`);
		return due > 0 ? 0 : 3;
	} finally {
		services.progress.close();
	}
}
