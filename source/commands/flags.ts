import {resolve} from 'node:path';
import type {Deck} from '../deck/deck.js';
import {UserError} from '../errors.js';
import {flaggedCards} from '../progress/flagged.js';
import {sanitiseLine, safeJson} from '../sanitise.js';
import {dayName, dayNumber} from '../schedule/study-day.js';
import type {Services} from '../services.js';
import {writeNamed} from '../store/atomic-write.js';
import {readNamedDeckFile} from './deck-file.js';
import type {Invocation} from './command.js';
import {type Context, say, write} from './io.js';
import {openServices, tellNotices} from './open-services.js';
import {type FlagReport, renderFlags} from './render-flags.js';
import {text} from './values.js';

/** Lists the cards that the learner has flagged, with reason and note, for the authors of their decks. */
export async function run({positionals, values}: Invocation, context: Context): Promise<number> {
	const services = await openServices(context);
	try {
		await tellNotices(services, context);
		const reports = await reportFlags(services, positionals[0], context);
		const listing =
			values['json'] === true
				? `${safeJson({flags: reports}, 2)}\n`
				: renderFlags(reports, context.language);
		const output = text(values, 'output');
		if (output === undefined || output === '-') await write(context.stdout, listing);
		else {
			writeFile(output, listing, context);
			await write(context.stderr, `${say(context, written(reports.length, output))}\n`);
		}
		return 0;
	} finally {
		services.progress.close();
	}
}

/** @throws UserError when a deck is named that is neither in the library nor a file */
async function reportFlags(
	services: Services,
	named: string | undefined,
	context: Context,
): Promise<FlagReport[]> {
	const {library, progress, timezone} = services;
	const file =
		named === undefined ? undefined : await readNamedDeckFile(named, library, context.cwd);
	const id = file?.id ?? named;
	const flagged = flaggedCards(progress.state, id);
	const known = new Set(library.list().decks.map((deck) => deck.id));
	// Flags outlive a deck that was removed; a name that nothing knows is a slip.
	if (id !== undefined && !file && flagged.length === 0) await library.read(id);
	const decks = new Map<string, Deck>();
	for (const deck of new Set(flagged.map((each) => each.deck))) {
		if (file?.id === deck) decks.set(deck, file);
		else if (known.has(deck)) decks.set(deck, await library.read(deck));
	}
	return flagged.map(({deck: from, card: cardId, flag, change}): FlagReport => {
		const deck = decks.get(from);
		const card = deck?.cards.find((each) => each.id === cardId);
		const day = dayNumber({at: flag.at, tz: timezone(flag.at)}, 0);
		return {
			deck: from,
			...(deck ? {title: deck.title} : {}),
			card: cardId,
			...(card ? {question: card.question, answer: card.answer} : {}),
			reason: flag.reason,
			...(flag.note === undefined ? {} : {note: flag.note}),
			date: dayName(day),
			...(change ? {change} : {}),
		};
	});
}

function writeFile(output: string, listing: string, {cwd}: Context): void {
	const shown = sanitiseLine(output);
	try {
		writeNamed(resolve(cwd, output), listing);
	} catch (error) {
		const code = (error as NodeJS.ErrnoException).code ?? '';
		throw new UserError(
			{
				id: `"${shown}" tidak dapat ditulis (${code}).`,
				en: `"${shown}" could not be written (${code}).`,
			},
			{
				hint: {
					id: 'Pilih folder yang sudah ada dan dapat ditulisi, lalu coba lagi.',
					en: 'Choose a folder that exists and can be written to, then try again.',
				},
				cause: error,
			},
		);
	}
}

function written(count: number, output: string): {id: string; en: string} {
	const shown = sanitiseLine(output);
	return {
		id: `${String(count)} kartu yang ditandai ditulis ke ${shown}.`,
		en: `${count === 1 ? '1 flagged card' : `${String(count)} flagged cards`} written to ${shown}.`,
	};
}
