import {existsSync} from 'node:fs';
import path from 'node:path';
import {isDeckId} from '../deck/deck-id.js';
import type {Deck} from '../deck/deck.js';
import {formatDeck} from '../deck/format-deck.js';
import {UserError} from '../errors.js';
import type {ReadDeck} from '../exchange/decks/format.js';
import {largestFile} from '../exchange/decks/read-deck.js';
import {safeJson, sanitiseLine} from '../sanitise.js';
import {readForeignBytes, readForeignDeck} from '../store/collection/read-foreign.js';
import {readLimited} from '../store/limited.js';
import {writeOutput} from '../store/write-output.js';
import {mayOverwrite} from './ask.js';
import type {Invocation, OptionValues} from './command.js';
import {type Context, say, tellNotes, write} from './io.js';
import {openServices, tellNotices} from './open-services.js';
import {requireOneChoice, takeIn, toldOfAddition} from './take-in.js';
import {text} from './values.js';

/** Reads a deck of another format and takes it into the library, or writes it as a deck file with `-o`. */
export async function run({positionals, values}: Invocation, context: Context): Promise<number> {
	const [file] = positionals;
	if (file === undefined) throw whichFile();
	requireOneChoice(values);
	const output = text(values, 'output');
	const {deck: read, from, notes} = await readDeck(file, values, context);
	const deck = renamed(read, values);
	await tellNotes(notes, context);
	return output === undefined
		? takeIntoLibrary(deck, from, values, context)
		: writeFile(deck, output, values, context);
}

async function readDeck(
	file: string,
	values: OptionValues,
	context: Context,
): Promise<ReadDeck & {readonly from: string}> {
	const setting = {
		cwd: context.cwd,
		now: Date.now(),
		format: text(values, 'format'),
		options: values,
	};
	if (file !== '-') return readForeignDeck(file, setting);
	const bytes = await readLimited(context.stdin, largestFile).catch((cause: unknown) => {
		throw tooLarge(cause);
	});
	return {from: '-', ...(await readForeignBytes(bytes, 'stdin', setting))};
}

function renamed(deck: Deck, values: OptionValues): Deck {
	const [id, title] = [text(values, 'id'), text(values, 'title')];
	if (id !== undefined && !isDeckId(id)) throw noId(id);
	return {
		...deck,
		...(id === undefined ? {} : {id}),
		...(title === undefined || title.trim() === '' ? {} : {title: title.trim()}),
	};
}

async function takeIntoLibrary(
	deck: Deck,
	from: string,
	values: OptionValues,
	context: Context,
): Promise<number> {
	const services = await openServices(context);
	try {
		await tellNotices(services, context);
		const taken = await services.collection.compare(from, deck);
		const addition = await takeIn(taken, services, values, context);
		const told =
			values['json'] === true
				? safeJson({decks: [addition]}, 2)
				: say(context, toldOfAddition(addition));
		await write(context.stdout, `${told}\n`);
		return 0;
	} finally {
		services.progress.close();
	}
}

async function writeFile(
	deck: Deck,
	output: string,
	values: OptionValues,
	context: Context,
): Promise<number> {
	if (output === '-') {
		await write(context.stdout, formatDeck(deck));
		return 0;
	}
	const to = path.resolve(context.cwd, output);
	if (existsSync(to) && !(await mayOverwrite(to, context, values['yes'] === true))) return 0;
	writeOutput(to, formatDeck(deck));
	const shown = sanitiseLine(to);
	const said = {
		id: `Paket kartu "${sanitiseLine(deck.title)}" (${deck.cards.length} kartu) ditulis ke ${shown}`,
		en: `The deck "${sanitiseLine(deck.title)}" (${deck.cards.length} ${deck.cards.length === 1 ? 'card' : 'cards'}) was written to ${shown}`,
	};
	await write(context.stderr, `${say(context, said)}\n`);
	return 0;
}

function whichFile(): UserError {
	return new UserError(
		{id: 'Berkas mana yang ingin Anda impor?', en: 'Which file should be imported?'},
		{
			hint: {
				id: 'Berikan berkasnya, misalnya: newsquiz import kelas.apkg. Paket kartu newsquiz ditambahkan dengan: newsquiz add',
				en: 'Give the file, such as: newsquiz import class.apkg. A newsquiz deck is added with: newsquiz add',
			},
			exitStatus: 2,
		},
	);
}

function noId(id: string): UserError {
	return new UserError(
		{
			id: `"${sanitiseLine(id)}" tidak dapat menjadi id paket kartu.`,
			en: `"${sanitiseLine(id)}" can't be the id of a deck.`,
		},
		{
			hint: {
				id: 'Pakai huruf kecil a-z, angka, dan tanda hubung, misalnya: --id banjir-jakarta',
				en: 'Use lower-case letters a-z, digits and single hyphens, such as: --id jakarta-floods',
			},
			exitStatus: 2,
		},
	);
}

function tooLarge(cause: unknown): UserError {
	return new UserError(
		{
			id: 'Masukan standar tidak dapat dibaca, atau lebih besar dari 100 MB.',
			en: 'Standard input could not be read, or holds more than 100 MB.',
		},
		{
			cause,
			hint: {
				id: 'Simpan isinya sebagai berkas, lalu: newsquiz import BERKAS',
				en: 'Save it as a file, then: newsquiz import FILE',
			},
		},
	);
}
