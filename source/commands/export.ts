import type {Deck} from '../deck/deck.js';
import {UserError} from '../errors.js';
import {deckFormatOf} from '../exchange/decks/formats.js';
import type {DeckFormat} from '../exchange/decks/format.js';
import {sanitiseLine} from '../sanitise.js';
import {exportDeck, requireFormat} from '../store/collection/export-deck.js';
import {confirm, leftAsItWas} from './ask.js';
import {readNamedDeckFile} from './deck-file.js';
import type {Invocation, OptionValues} from './definitions.js';
import {type Context, say, write} from './io.js';
import {openDecks} from './open-services.js';
import {text} from './values.js';

/** Writes a copy of a deck in another form, never over a file that is there unless that is agreed to. */
export async function run({positionals, values}: Invocation, context: Context): Promise<number> {
	const [named] = positionals;
	const output = text(values, 'output');
	if (named === undefined) throw whichDeck();
	const format = formatFor(output, values);
	const library = await openDecks(context);
	const deck: Deck =
		(await readNamedDeckFile(named, library, context.cwd)) ?? (await library.read(named));
	if (output === '-') {
		await write(context.stdout, format.write(deck, context.language));
		return 0;
	}
	const to = output ?? `${deck.id}.${format.ending}`;
	const setting = {cwd: context.cwd, language: context.language};
	const first = exportDeck(deck, format, to, {...setting, isAgreed: values['yes'] === true});
	const file = sanitiseLine(first.path);
	if (!first.isWritten) {
		const question = {
			id: `${file} sudah ada. Timpa?`,
			en: `${file} is there already. Overwrite it?`,
		};
		if (!(await confirm(context, question, false))) {
			await write(context.stderr, `${say(context, leftAsItWas)}\n`);
			return 0;
		}
		exportDeck(deck, format, to, {...setting, isAgreed: true});
	}
	const said = {id: `Salinan ditulis ke ${file}`, en: `A copy was written to ${file}`};
	await write(context.stderr, `${say(context, said)}\n`);
	return 0;
}

/** By `--format`, else by how the file's name ends. */
function formatFor(output: string | undefined, values: OptionValues): DeckFormat {
	const named = text(values, 'format');
	if (named !== undefined) return requireFormat(named);
	return (output === undefined ? undefined : deckFormatOf(output)) ?? requireFormat('json');
}

function whichDeck(): UserError {
	return new UserError(
		{id: 'Paket kartu mana yang ingin Anda ekspor?', en: 'Which deck should be exported?'},
		{
			hint: {
				id: 'Berikan id-nya (lihat: newsquiz decks), misalnya: newsquiz export paket-saya --format csv -o paket.csv',
				en: 'Give its id (see: newsquiz decks), such as: newsquiz export my-deck --format csv -o deck.csv',
			},
			exitStatus: 2,
		},
	);
}
