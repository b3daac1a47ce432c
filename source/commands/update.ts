import {isSameDeck} from '../deck/diff.js';
import {type Bilingual, UserError} from '../errors.js';
import {safeJson, sanitise, sanitiseLine} from '../sanitise.js';
import type {Services, TakenDeck} from '../services.js';
import {leftAsItWas} from './ask.js';
import type {Invocation, OptionValues} from './command.js';
import {type Context, say, write} from './io.js';
import {openServices, tellNotices} from './open-services.js';
import {agreeToUpdate, otherKeysOf, renewalOf} from './renew.js';

/** What came of one deck. */
interface Outcome {
	readonly id: string;
	readonly title: string;
	readonly from: string;
	/** Which of several there. */
	readonly entry?: string;
	readonly status: 'same' | 'changed' | 'updated' | 'left' | 'failed';
	readonly taken?: TakenDeck;
	readonly error?: UserError;
}

/** Reads decks again where they were added from, shows what changes, and takes it in. Status 1 where one can't be read. */
export async function run({positionals, values}: Invocation, context: Context): Promise<number> {
	const services = await openServices(context);
	try {
		await tellNotices(services, context);
		const outcomes = await update(positionals[0], services, values, context);
		if (values['json'] === true) await write(context.stdout, asJson(outcomes, services, context));
		return outcomes.some(({status}) => status === 'failed') ? 1 : 0;
	} finally {
		services.progress.close();
	}
}

async function update(
	named: string | undefined,
	services: Services,
	values: OptionValues,
	context: Context,
): Promise<Outcome[]> {
	const isJson = values['json'] === true;
	const tell = async (text: Bilingual, stream = context.stdout): Promise<void> =>
		isJson ? undefined : write(stream, `${sanitise(say(context, text))}\n`);
	const {collection, library} = services;
	if (named !== undefined) await library.read(named);
	const decks = collection
		.list()
		.decks.filter(({id, origin}) => (named === undefined ? origin : id === named));
	if (decks.length === 0) await tell(nothingToUpdate);
	const outcomes: Outcome[] = [];
	for (const {id, title, origin} of decks) {
		const about = {
			...{id, title, from: origin?.from ?? ''},
			...(origin?.entry === undefined ? {} : {entry: origin.entry}),
		};
		const name = sanitiseLine(title);
		try {
			const taken = await collection.takeAgain(id);
			const outcome = {...about, ...(await takeIn(taken, services, values, context)), taken};
			outcomes.push(outcome);
			await tell(toldOf[outcome.status](name));
		} catch (error) {
			if (!(error instanceof UserError)) throw error;
			// A question that nobody is there to answer, or the only deck that was asked for.
			if (error.exitStatus === 2 || (named !== undefined && !isJson)) throw error;
			outcomes.push({...about, status: 'failed', error});
			const {says, hint} = error;
			await tell(
				{
					id: [`"${name}": ${says.id}`, ...(hint ? [hint.id] : [])].join('\n  '),
					en: [`"${name}": ${says.en}`, ...(hint ? [hint.en] : [])].join('\n  '),
				},
				context.stderr,
			);
		}
	}
	return outcomes;
}

async function takeIn(
	taken: TakenDeck,
	services: Services,
	values: OptionValues,
	context: Context,
): Promise<Pick<Outcome, 'status'>> {
	if (isSameDeck(taken.present!.update.difference)) return {status: 'same'};
	if (values['json'] === true) {
		if (values['yes'] !== true) return {status: 'changed'};
		const renewal = renewalOf(taken, services, values['start-over'] === true);
		await services.collection.renew([renewal]);
		return {status: 'updated'};
	}
	const renewal = await agreeToUpdate(taken, services, values, context);
	if (!renewal) return {status: 'left'};
	await services.collection.renew([renewal]);
	return {status: 'updated'};
}

function asJson(outcomes: readonly Outcome[], services: Services, {language}: Context): string {
	const decks = outcomes.map(({taken, error, ...outcome}) => ({
		...outcome,
		...(taken?.present && outcome.status !== 'same'
			? {difference: taken.present.update.difference, otherKeys: otherKeysOf(taken, services)}
			: {}),
		...(error
			? {
					error: {
						message: error.says[language],
						...(error.hint ? {hint: error.hint[language]} : {}),
					},
				}
			: {}),
	}));
	return `${safeJson({decks}, 2)}\n`;
}

const toldOf: Readonly<Record<Outcome['status'], (name: string) => Bilingual>> = {
	same: (name) => ({id: `"${name}" sudah yang terbaru.`, en: `"${name}" is up to date.`}),
	changed: (name) => ({id: `"${name}" berubah.`, en: `"${name}" has changed.`}),
	updated: (name) => ({id: `"${name}" diperbarui.`, en: `"${name}" was updated.`}),
	left: () => leftAsItWas,
	failed: (name) => ({id: `"${name}" gagal.`, en: `"${name}" failed.`}),
};

const nothingToUpdate: Bilingual = {
	id: 'Belum ada paket kartu yang ditambahkan dari berkas atau alamat, jadi tidak ada yang dapat diperbarui.',
	en: 'No deck was added from a file or an address yet, so there is nothing to update.',
};
