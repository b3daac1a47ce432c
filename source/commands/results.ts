import path from 'node:path';
import type {Deck} from '../deck/deck.js';
import {resultsLabelsFor} from '../labels/results.js';
import type {LogEvent} from '../progress/event.js';
import {isJudged} from '../results/from-answers.js';
import {
	type Carrier,
	outgoingCode,
	pupilName,
	resultFileName,
	resultOfDeck,
} from '../results/outgoing.js';
import {needsName} from '../results/refusals.js';
import {writeResultFile} from '../results/result-file.js';
import type {Services} from '../services.js';
import {readEvents} from '../store/read-events.js';
import {writeOutput} from '../store/write-output.js';
import {ask, confirm, leftAsItWas} from './ask.js';
import {attemptOf} from './attempt.js';
import {readNamedDeckFile} from './deck-file.js';
import type {Invocation} from './command.js';
import {type Context, say, write} from './io.js';
import {isInteractive} from './keyboard.js';
import {openServices, tellNotices} from './open-services.js';
import {renderResult} from './render-result.js';
import {codeOrFile, mayPrint, mayWrite, sendIt, whichDeck, written} from './results-messages.js';
import {userPaths} from './user-paths.js';
import {text} from './values.js';

/**
 * Takes a pupil's results of one deck out of their log, shows all of it, and once they agree writes a file or a code
 * for their teacher.
 */
export async function run({positionals, values}: Invocation, context: Context): Promise<number> {
	const attempt = attemptOf(values);
	const output = text(values, 'output');
	const isCode = values['code'] === true;
	if (isCode && output !== undefined) throw codeOrFile();
	const services = await openServices(context);
	try {
		await tellNotices(services, context);
		const deck = await chooseDeck(positionals[0], services, context);
		const pupil = await askName(text(values, 'as'), isCode ? 'code' : 'file', context);
		const answers = await services.progress.answersOf(deck.id);
		const result = resultOfDeck(deck, answers, services.progress.state, {pupil, attempt});
		if (values['json'] === true || output === '-') {
			await write(context.stdout, writeResultFile(result));
			return 0;
		}
		const coded = isCode ? outgoingCode(result, deck) : undefined;
		await write(context.stderr, renderResult(coded?.said ?? result, deck, context.language));
		const file = path.resolve(context.cwd, output ?? resultFileName(result));
		const question = coded ? mayPrint : mayWrite(file);
		if (!(await confirm(context, question, values['yes'] === true))) {
			await write(context.stderr, `${say(context, leftAsItWas)}\n`);
			return 0;
		}
		if (coded) {
			await write(context.stdout, `${coded.code}\n`);
			await write(context.stderr, `${say(context, sendIt)}\n`);
		} else {
			writeOutput(file, writeResultFile(result));
			await write(context.stderr, `${say(context, written(file))}\n`);
		}
		return 0;
	} finally {
		services.progress.close();
	}
}

/** The deck that was named, or the only one with answers. */
async function chooseDeck(
	named: string | undefined,
	{library}: Services,
	context: Context,
): Promise<Deck> {
	if (named !== undefined) {
		return (await readNamedDeckFile(named, library, context.cwd)) ?? (await library.read(named));
	}
	const answered = new Set<string>();
	for (const event of readEvents(userPaths(context))) {
		if (event.type !== 'review') continue;
		const {deck, ...answer} = event as Extract<LogEvent, {readonly type: 'review'}>;
		if (typeof deck === 'string' && isJudged(answer)) answered.add(deck);
	}
	const ids = library
		.list()
		.decks.map(({id}) => id)
		.filter((id) => answered.has(id));
	if (ids.length !== 1) throw whichDeck(ids);
	return library.read(ids[0]!);
}

/** A pseudonym or number; asked for where it was not given. */
async function askName(
	given: string | undefined,
	carrier: Carrier,
	context: Context,
): Promise<string> {
	if (given === undefined && !isInteractive(context)) throw needsName();
	const typed =
		given ??
		(await ask(context, {
			id: resultsLabelsFor('id').send.ask,
			en: resultsLabelsFor('en').send.ask,
		}));
	return pupilName(typed, carrier);
}
