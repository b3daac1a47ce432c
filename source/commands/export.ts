import type {Deck} from '../deck/deck.js';
import {UserError} from '../errors.js';
import {deckFormats, deckFormatsOf} from '../exchange/decks/formats.js';
import type {DeckFormat} from '../exchange/decks/format.js';
import {sanitiseLine} from '../sanitise.js';
import {systemClock} from '../store/clock.js';
import {
	exportDeck,
	requireFormat,
	writeSetting,
	writtenDeck,
} from '../store/collection/export-deck.js';
import {readLearned} from '../store/learned.js';
import {mayOverwrite} from './ask.js';
import {readNamedDeckFile} from './deck-file.js';
import type {Invocation, OptionValues} from './command.js';
import {type Context, say, tellNotes, write} from './io.js';
import {openDecks, openHome} from './open-services.js';
import {count, text} from './values.js';

/** Writes a copy of a deck in another form, never over a file that is there unless that is agreed to. */
export async function run({positionals, values}: Invocation, context: Context): Promise<number> {
	const [named] = positionals;
	const output = text(values, 'output');
	if (named === undefined) throw whichDeck();
	const format = formatFor(output, values);
	requireTaken(format, values);
	const library = await openDecks(context);
	const deck: Deck =
		(await readNamedDeckFile(named, library, context.cwd)) ?? (await library.read(named));
	const seed = count(values, 'seed', 999_999_999);
	const setting = {
		...writeSetting({language: context.language, now: Date.now(), options: values}),
		...(seed === undefined ? {} : {seed}),
		...(values['schedule'] === true
			? {learned: await readLearned(await openHome(context), deck.id, systemClock)}
			: {}),
	};
	if (output === '-') {
		const {content, notes} = await writtenDeck(deck, format, setting);
		await write(context.stdout, content);
		await tellNotes(notes, context);
		return 0;
	}
	const to = output ?? `${deck.id}.${format.ending}`;
	const place = {...setting, cwd: context.cwd};
	let written = await exportDeck(deck, format, to, {...place, isAgreed: values['yes'] === true});
	const file = sanitiseLine(written.path);
	if (!written.isWritten) {
		if (!(await mayOverwrite(written.path, context, false))) return 0;
		written = await exportDeck(deck, format, to, {...place, isAgreed: true});
	}
	const said = {id: `Salinan ditulis ke ${file}`, en: `A copy was written to ${file}`};
	await write(context.stderr, `${say(context, said)}\n`);
	await tellNotes(written.notes, context);
	return 0;
}

/** @throws UserError when an option was given that is another form's */
function requireTaken(format: DeckFormat, values: OptionValues): void {
	for (const option of new Set(deckFormats.flatMap(({takes = []}) => takes))) {
		const isGiven = values[option] !== undefined && values[option] !== false;
		if (isGiven && !format.takes?.includes(option)) throw notTaken(option, format);
	}
}

/** By `--format`, else by how the file's name ends. */
function formatFor(output: string | undefined, values: OptionValues): DeckFormat {
	const named = text(values, 'format');
	if (named !== undefined) return requireFormat(named);
	const [fitting, ...others] = output === undefined ? [] : deckFormatsOf(output);
	if (fitting && others.length > 0) throw severalFormats([fitting, ...others]);
	const ending = /[^/\\.](\.[a-z][a-z0-9]{1,7})$/i.exec(output ?? '')?.[1];
	if (!fitting && ending !== undefined) throw unknownEnding(ending);
	return fitting ?? requireFormat('json');
}

/** Of a name such as `soal.pdf`, which would not hold what it says. */
function unknownEnding(ending: string): UserError {
	const names = deckFormats.map(({name}) => name).join(', ');
	return new UserError(
		{
			id: `Tidak ada format yang berakhiran ${ending}.`,
			en: `There is no format that ends in ${ending}.`,
		},
		{
			hint: {
				id: `Sebutkan formatnya dengan --format. Yang ada: ${names}.`,
				en: `Name the format with --format. There are: ${names}.`,
			},
			exitStatus: 2,
		},
	);
}

function severalFormats(formats: readonly DeckFormat[]): UserError {
	const {ending} = formats[0]!;
	const names = formats.map(({name}) => name).join(', ');
	return new UserError(
		{
			id: `Beberapa format berakhiran .${ending}: ${names}.`,
			en: `Several formats end in .${ending}: ${names}.`,
		},
		{
			hint: {
				id: `Pilih satu, misalnya: --format ${formats[0]!.name}`,
				en: `Choose one, such as: --format ${formats[0]!.name}`,
			},
			exitStatus: 2,
		},
	);
}

function notTaken(option: string, {name}: DeckFormat): UserError {
	const taker = deckFormats.find(({takes}) => takes?.includes(option))!.name;
	return new UserError(
		{
			id: `Opsi --${option} tidak berlaku untuk format ${name}.`,
			en: `The option --${option} means nothing to the format ${name}.`,
		},
		{
			hint: {
				id: `Opsi itu untuk --format ${taker}. Hilangkan opsinya, atau pilih format itu.`,
				en: `It is for --format ${taker}. Leave the option out, or choose that format.`,
			},
			exitStatus: 2,
		},
	);
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
