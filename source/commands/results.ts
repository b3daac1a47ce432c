import path from 'node:path';
import type {Deck} from '../deck/deck.js';
import {isDeviceName} from '../deck/deck-id.js';
import {deckAnswers} from '../progress/card-answers.js';
import type {LogEvent, UnknownEvent} from '../progress/event.js';
import type {CardKey, ProgressState} from '../progress/state.js';
import {decodeResult, encodeResult, longestPupil, mostCodedCards} from '../results/code.js';
import {codedOf, isOtherKey, resultOfCode} from '../results/coded.js';
import {isJudged, resultFrom} from '../results/from-answers.js';
import {type Attempt, longestName, type PupilResult} from '../results/result.js';
import {resultEnding, writeResultFile} from '../results/result-file.js';
import {sanitiseLine} from '../sanitise.js';
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
import {
	codeOrFile,
	largeDeck,
	longName,
	mayPrint,
	mayWrite,
	needsName,
	nothingYet,
	sendIt,
	whichDeck,
	written,
} from './results-messages.js';
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
		const pupil = await pupilName(text(values, 'as'), isCode, context);
		const result = resultOf(deck, {pupil, attempt}, services.progress.state, context);
		if (values['json'] === true || output === '-') {
			await write(context.stdout, writeResultFile(result));
			return 0;
		}
		const code = isCode ? codeOf(result, deck) : undefined;
		const told = code === undefined ? result : saidBy(code, deck);
		await write(context.stderr, renderResult(told, deck, context.language));
		const file = path.resolve(context.cwd, output ?? fileName(result));
		const question = code === undefined ? mayWrite(file) : mayPrint;
		if (!(await confirm(context, question, values['yes'] === true))) {
			await write(context.stderr, `${say(context, leftAsItWas)}\n`);
			return 0;
		}
		if (code === undefined) {
			writeOutput(file, writeResultFile(result));
			await write(context.stderr, `${say(context, written(file))}\n`);
		} else {
			await write(context.stdout, `${code}\n`);
			await write(context.stderr, `${say(context, sendIt)}\n`);
		}
		return 0;
	} finally {
		services.progress.close();
	}
}

function resultOf(
	deck: Deck,
	setting: {readonly pupil: string; readonly attempt: Attempt},
	state: ProgressState,
	context: Context,
): PupilResult {
	const answers = deckAnswers(ofDeck(readEvents(userPaths(context)), deck.id), deck.id);
	const keyed = <T>(of: ReadonlyMap<CardKey, T>): Map<string, T> =>
		new Map(
			deck.cards.flatMap(({id}) => {
				const value = of.get(`${deck.id}/${id}`);
				return value === undefined ? [] : [[id, value] as const];
			}),
		);
	const flags = new Map(
		[...keyed(state.marks)].flatMap(([id, {flag}]) => (flag ? [[id, flag] as const] : [])),
	);
	const result = resultFrom(deck, {answers, flags, changes: keyed(state.changes)}, setting);
	if (result.cards.length === 0) throw nothingYet(deck);
	return result;
}

function* ofDeck(
	events: Iterable<LogEvent | UnknownEvent>,
	id: string,
): Generator<LogEvent | UnknownEvent> {
	for (const event of events) {
		if (!('deck' in event) || event['deck'] === undefined || event['deck'] === id) yield event;
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
async function pupilName(
	given: string | undefined,
	isCode: boolean,
	context: Context,
): Promise<string> {
	if (given === undefined && !isInteractive(context)) throw needsName();
	const name = sanitiseLine(
		given ??
			(await ask(context, {
				id: 'Nama samaran atau nomor absen Anda (yang diketahui guru):',
				en: 'Your pseudonym or number (one that your teacher knows):',
			})),
	);
	if (name === '') throw needsName();
	const isLong = isCode
		? new TextEncoder().encode(name).length > longestPupil
		: name.length > longestName;
	if (isLong) throw longName(isCode ? longestPupil : longestName);
	return name;
}

/** @throws UserError when the deck is too large for a code */
function codeOf(result: PupilResult, deck: Deck): string {
	if (deck.cards.length > mostCodedCards) throw largeDeck(deck);
	const told = result.cards.filter((card) => {
		const authored = deck.cards.find(({id}) => id === card.id);
		return authored !== undefined && !isOtherKey(authored, card);
	});
	if (told.length === 0) throw nothingYet(deck);
	return encodeResult(codedOf(result, deck));
}

/** What a code says: less than a file does. */
function saidBy(code: string, deck: Deck): PupilResult {
	const said = decodeResult(code);
	if (typeof said === 'string') throw new Error('A code of ours can’t be read.');
	return resultOfCode(said, deck);
}

/** Such as `hasil-gempa-cianjur-07.nqr`. */
function fileName({pupil, deck: {id}}: PupilResult): string {
	const name = pupil
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
	const plain = name === '' || isDeviceName(name) ? 'murid' : name;
	return `hasil-${id}-${plain}.${resultEnding}`;
}
