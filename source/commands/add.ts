import {UserError} from '../errors.js';
import {safeJson} from '../sanitise.js';
import type {OfferedDecks, Services} from '../services.js';
import {chooseOffers, problemText} from './choose-offers.js';
import type {Invocation, OptionValues} from './command.js';
import {type Context, say, write} from './io.js';
import {openServices, tellNotices} from './open-services.js';
import {type Addition, requireOneChoice, takeIn, toldOfAddition} from './take-in.js';

/** What came of a deck that was chosen among several, and could not be added. */
interface Failure {
	readonly title: string;
	readonly from: string;
	readonly status: 'failed';
	readonly error: UserError;
}

/** What came of everything that was named. */
interface Results {
	readonly decks: Array<Addition | Failure>;
	/** Several decks, of which none was chosen. */
	readonly choose: OfferedDecks[];
	/** 1 and 2 as exit statuses. */
	status: 0 | 1 | 2;
}

/**
 * Adds decks from files, folders, archives, catalogues and addresses to the library; one that has another's id is asked
 * about, and so is which ones where there are several.
 */
export async function run({positionals, values}: Invocation, context: Context): Promise<number> {
	if (positionals.length === 0) throw fromWhere();
	requireOneChoice(values);
	const services = await openServices(context);
	try {
		await tellNotices(services, context);
		const results: Results = {decks: [], choose: [], status: 0};
		for (const address of positionals) {
			const {taken, offered} = await services.collection.look(address);
			if (offered) await addSome(offered, results, services, {values, context});
			else {
				const addition = await takeIn(taken, services, values, context);
				results.decks.push(addition);
				await tell(addition, values, context);
			}
		}
		if (values['json'] === true) {
			await write(context.stdout, `${safeJson(asJson(results, context), 2)}\n`);
		}
		return results.status;
	} finally {
		services.progress.close();
	}
}

/** Adds those that are chosen among several; what stands in the way of one is told, and the others go on. */
async function addSome(
	offered: OfferedDecks,
	results: Results,
	services: Services,
	{values, context}: {readonly values: OptionValues; readonly context: Context},
): Promise<void> {
	const isJson = values['json'] === true;
	const chosen = await chooseOffers(offered, values, context);
	if (!chosen) {
		results.choose.push(offered);
		return;
	}
	for (const offer of chosen) {
		try {
			const taken = await offered.take(offer);
			const addition = await takeIn(taken, services, values, context);
			results.decks.push(addition);
			await tell(addition, values, context);
		} catch (error) {
			if (!(error instanceof UserError)) throw error;
			const {title} = offer;
			results.status = error.exitStatus;
			results.decks.push({title, from: offered.from, status: 'failed', error});
			if (!isJson) await write(context.stderr, `${problemText(title, error, context)}\n`);
		}
	}
	if (values['all'] === true && offered.problems.length > 0) results.status = 1;
}

async function tell(addition: Addition, values: OptionValues, context: Context): Promise<void> {
	if (values['json'] === true) return;
	await write(context.stdout, `${say(context, toldOfAddition(addition))}\n`);
}

function asJson({decks, choose}: Results, {language}: Context): object {
	const message = ({says, hint}: UserError) => ({
		message: says[language],
		...(hint ? {hint: hint[language]} : {}),
	});
	return {
		decks: decks.map((each) =>
			each.status === 'failed' ? {...each, error: message(each.error)} : each,
		),
		...(choose.length === 0
			? {}
			: {
					choose: choose.map(({kind, from, title, offers, problems, notes}) => ({
						...{kind, from},
						...(title === undefined ? {} : {title}),
						decks: offers.map(({entry, ...offer}) =>
							kind === 'catalogue' ? offer : {...offer, file: entry},
						),
						problems: problems.map(({name, error}) => ({name, ...message(error)})),
						notes: notes.map((note) => note[language]),
					})),
				}),
	};
}

function fromWhere(): UserError {
	return new UserError(
		{
			id: 'Paket kartu mana yang ingin Anda tambahkan?',
			en: 'Which deck should be added?',
		},
		{
			hint: {
				id: 'Berikan berkas, folder, arsip zip, katalog, atau alamatnya, misalnya: newsquiz add paket.json',
				en: 'Give its file, folder, zip archive, catalogue or address, such as: newsquiz add deck.json',
			},
			exitStatus: 2,
		},
	);
}
