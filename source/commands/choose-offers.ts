import {type Bilingual, UserError} from '../errors.js';
import {libraryLabelsFor} from '../labels/library.js';
import {sanitise, sanitiseLine} from '../sanitise.js';
import type {OfferedDecks} from '../services.js';
import {ask} from './ask.js';
import type {OptionValues} from './command.js';
import {type Context, say, tellNotes, write} from './io.js';
import {isInteractive} from './keyboard.js';
import {pickNumbers, wantsAll} from './pick-numbers.js';
import {text} from './values.js';

type Offer = OfferedDecks['offers'][number];

/**
 * Which of several decks are wanted: those of `--all` or `--deck`, or those that somebody at a terminal chooses from
 * the list. Without either, the list is printed, and how to choose.
 * @returns undefined when nobody was there to choose
 * @throws UserError when one that is named is not there
 */
export async function chooseOffers(
	offered: OfferedDecks,
	values: OptionValues,
	context: Context,
): Promise<readonly Offer[] | undefined> {
	const isJson = values['json'] === true;
	const named = text(values, 'deck');
	if (named !== undefined) return byId(offered, named);
	if (values['all'] === true) {
		if (!isJson) await tellProblems(offered, context);
		return offered.offers;
	}
	if (isJson) return undefined;
	await write(context.stdout, renderOffers(offered, context));
	await tellProblems(offered, context);
	if (!isInteractive(context)) {
		await write(context.stderr, `${say(context, howToChoose(offered))}\n`);
		return undefined;
	}
	return askWhich(offered, context);
}

function byId({offers, from}: OfferedDecks, named: string): Offer[] {
	const ids = named.split(',').map((id) => id.trim());
	return ids
		.filter((id, at) => id !== '' && ids.indexOf(id) === at)
		.map((id) => {
			const offer = offers.find((each) => each.id === id);
			if (!offer) throw noSuchOffer(id, from);
			return offer;
		});
}

async function askWhich({offers}: OfferedDecks, context: Context): Promise<Offer[]> {
	for (;;) {
		const answer = await ask(context, {
			id: 'Yang mana? Nomornya (misalnya 1,3-5), s untuk semua, atau Enter untuk tidak jadi:',
			en: 'Which ones? Their numbers (such as 1,3-5), a for all, or Enter for none:',
		});
		if (answer.trim() === '') return [];
		if (wantsAll(answer)) return [...offers];
		const numbers = pickNumbers(answer, offers.length);
		if (numbers) return numbers.map((number) => offers[number - 1]!);
		const again = {
			id: `Ketik nomor dari 1 sampai ${offers.length}, dipisahkan koma.`,
			en: `Type numbers from 1 to ${offers.length}, with commas between them.`,
		};
		await write(context.stdout, `${say(context, again)}\n`);
	}
}

/** The list to choose from: a number, a title, what is in it, and its id. */
function renderOffers(offered: OfferedDecks, {language}: Context): string {
	const {from, title, offers} = offered;
	const {offered: words, ...says} = libraryLabelsFor(language);
	const width = String(offers.length).length;
	const lines = offers.flatMap((offer, index) => {
		const facts = [
			...(offer.cards === undefined ? [] : [words.cards(offer.cards)]),
			says.bytes(offer.size),
			...(offer.version === undefined ? [] : [words.version(offer.version)]),
			...(offer.updatedAt === undefined ? [] : [offer.updatedAt.slice(0, 10)]),
			...(offer.publishers.length === 0 ? [] : [offer.publishers.slice(0, 3).join(', ')]),
			`id ${offer.id}`,
			...(offer.state === 'new' ? [] : [words.states[offer.state]]),
		];
		return [
			`${String(index + 1).padStart(width)}. ${sanitiseLine(offer.title)}`,
			`${' '.repeat(width + 2)}${sanitiseLine(facts.join(' · '))}`,
		];
	});
	const name = title === undefined ? from : `${title} (${from})`;
	return `${sanitiseLine(name)}: ${sanitiseLine(words.count(offers.length))}\n${lines.join('\n')}\n`;
}

async function tellProblems({problems, notes}: OfferedDecks, context: Context): Promise<void> {
	for (const {name, error} of problems) {
		await write(context.stderr, `${problemText(name, error, context)}\n`);
	}
	await tellNotes(notes, context);
}

/** What stands in the way of one of several, in lines of text. */
export function problemText(
	name: string,
	{says, hint}: Pick<UserError, 'says' | 'hint'>,
	context: Context,
): string {
	const lines = [`"${sanitiseLine(name)}": ${say(context, says)}`];
	return sanitise([...lines, ...(hint ? [say(context, hint)] : [])].join('\n  '));
}

function howToChoose({from, offers}: OfferedDecks): Bilingual {
	const name = sanitiseLine(from);
	const ids = offers
		.slice(0, 2)
		.map(({id}) => id)
		.join(',');
	return {
		id: `Tidak ada yang ditambahkan. Pilih: newsquiz add ${name} --deck ${ids}, atau semuanya: newsquiz add ${name} --all`,
		en: `Nothing was added. Choose: newsquiz add ${name} --deck ${ids}, or all of them: newsquiz add ${name} --all`,
	};
}

function noSuchOffer(id: string, from: string): UserError {
	const [name, place] = [id, from].map(sanitiseLine);
	return new UserError(
		{
			id: `Tidak ada paket kartu dengan id "${name}" di ${place}.`,
			en: `There is no deck with the id "${name}" at ${place}.`,
		},
		{
			hint: {
				id: `Lihat yang ada di sana: newsquiz add ${place}`,
				en: `See what there is: newsquiz add ${place}`,
			},
			exitStatus: 2,
		},
	);
}
