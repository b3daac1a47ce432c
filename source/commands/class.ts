import {existsSync} from 'node:fs';
import path from 'node:path';
import type {Note} from '../class-report/note.js';
import type {Received} from '../class-report/received.js';
import {classReport, type ClassReport, standardPass} from '../class-report/report.js';
import {rosterOf} from '../class-report/roster.js';
import type {Deck} from '../deck/deck.js';
import {type Bilingual, UserError} from '../errors.js';
import {fingerprintOf} from '../results/fingerprint.js';
import {sanitiseLine} from '../sanitise.js';
import type {Library} from '../services.js';
import {type ClassFiles, readClassFiles} from '../store/class-files.js';
import {writeOutput} from '../store/write-output.js';
import {mayOverwrite} from './ask.js';
import {attemptOf} from './attempt.js';
import {readNamedDeckFile} from './deck-file.js';
import type {Invocation, OptionValues} from './command.js';
import {type Context, say, tellNotes, write} from './io.js';
import {openDecks} from './open-services.js';
import {printLines} from './print-lines.js';
import {count, text, wrongValue} from './values.js';

const formats = ['table', 'json', 'csv', 'xlsx', 'html'] as const;

type Format = (typeof formats)[number];

/** Reports what a class learned of a deck, from the results that its pupils sent. */
export async function run({positionals, values}: Invocation, context: Context): Promise<number> {
	const attempt = attemptOf(values);
	const pass = count(values, 'pass', 100) ?? standardPass;
	const output = text(values, 'output');
	const format = formatOf(values, output);
	if (positionals.length === 0) throw whichResults();
	const library = await openDecks(context);
	const named = await namedDecks(text(values, 'deck'), library, context.cwd);
	const files = await readClassFiles(positionals, context);
	const given = [...named, ...files.decks];
	const decks = [...given, ...(await decksOf(files.received, given, library))];
	const wanted = given[0]?.id;
	const {deck, pupils, notes} = rosterOf(files.received, decks, {attempt, wanted});
	const all = [...files.notes, ...notes];
	if (!deck || pupils.length === 0) throw await nothingToReport(all, files, context);
	const report = classReport({deck, pupils, notes: all}, {pass, attempt});
	const isWritten = await deliver(report, format, output, values, context);
	if (format !== 'table' && isWritten) await tellNotes(saidBy(report.notes), context);
	return report.notes.some(({isProblem}) => isProblem) ? 1 : 0;
}

function formatOf(values: OptionValues, output: string | undefined): Format {
	const named = text(values, 'format');
	const ending = /\.([a-z]+)$/i.exec(output ?? '')?.[1];
	const wanted = (named ?? ending)?.toLowerCase();
	const known = formats.find((format) => format === (wanted === 'htm' ? 'html' : wanted));
	if (named !== undefined && !known) {
		throw wrongValue('format', named, {
			id: `Format yang ada: ${formats.join(', ')}.`,
			en: `The formats are: ${formats.join(', ')}.`,
		});
	}
	return known ?? 'table';
}

/** The decks of `--deck`: files or ids, with commas between. */
async function namedDecks(
	named: string | undefined,
	library: Library,
	cwd: string,
): Promise<Deck[]> {
	if (named === undefined) return [];
	const names = existsSync(path.resolve(cwd, named))
		? [named]
		: named
				.split(',')
				.map((name) => name.trim())
				.filter((name) => name !== '');
	const decks: Deck[] = [];
	for (const name of names) {
		decks.push((await readNamedDeckFile(name, library, cwd)) ?? (await library.read(name)));
	}
	return decks;
}

/** The decks of the library that results are about and that were not given. */
async function decksOf(
	received: readonly Received[],
	given: readonly Deck[],
	library: Library,
): Promise<Deck[]> {
	const known = new Set(given.map(fingerprintOf));
	const codes = new Set<string>();
	const ids = new Set<string>();
	for (const {what} of received) {
		if (what.kind === 'code' && !known.has(what.code.fingerprint)) codes.add(what.code.fingerprint);
		if (what.kind === 'file') ids.add(what.result.deck.id);
	}
	for (const {id} of given) ids.delete(id);
	const found: Deck[] = [];
	for (const {id} of library.list().decks) {
		if (codes.size === 0 && !ids.has(id)) continue;
		try {
			const deck = await library.read(id);
			if (ids.has(id) || codes.has(fingerprintOf(deck))) found.push(deck);
		} catch (error) {
			// A damaged deck that no result is about matters to nobody here.
			if (ids.has(id)) throw error;
		}
	}
	return found;
}

/** @returns whether it was written */
async function deliver(
	report: ClassReport,
	format: Format,
	output: string | undefined,
	values: OptionValues,
	context: Context,
): Promise<boolean> {
	// A page and a workbook are no text to look at in a terminal.
	const needsFile = format === 'html' || format === 'xlsx';
	const to = output ?? (needsFile ? `laporan-${report.deck.id}.${format}` : '-');
	if (to === '-') {
		await write(context.stdout, await render(report, format, context, context.colour));
		return true;
	}
	const file = path.resolve(context.cwd, to);
	const name = sanitiseLine(file);
	if (existsSync(file) && !(await mayOverwrite(file, context, values['yes'] === true)))
		return false;
	writeOutput(file, await render(report, format, context, false));
	const said = {id: `Laporan ditulis ke ${name}`, en: `The report was written to ${name}`};
	await write(context.stderr, `${say(context, said)}\n`);
	return true;
}

async function render(
	report: ClassReport,
	format: Format,
	{language, stdout}: Context,
	colour: boolean,
): Promise<string | Uint8Array> {
	switch (format) {
		case 'table': {
			const {classTable} = await import('./render-class.js');
			return printLines(classTable(report, language, stdout.columns), colour);
		}
		case 'json':
			return (await import('../class-report/json.js')).reportJson(report, language);
		case 'csv':
			return (await import('../class-report/csv.js')).reportCsv(report, language);
		case 'xlsx':
			return (await import('../class-report/workbook.js')).reportWorkbook(report, language);
		case 'html':
			return (await import('../class-report/page.js')).reportPage(report, language);
	}
}

function saidBy(notes: readonly Note[]): Bilingual[] {
	return notes.map(({says}) => says);
}

function whichResults(): UserError {
	return new UserError(
		{id: 'Hasil siapa yang ingin Anda baca?', en: 'Whose results should be read?'},
		{
			hint: {
				id: 'Sebutkan berkas, kode, folder, atau obrolan WhatsApp yang diekspor, misalnya: newsquiz class hasil/ "WhatsApp Chat.zip"',
				en: 'Name files, codes, a folder or an exported WhatsApp chat, such as: newsquiz class results/ "WhatsApp Chat.zip"',
			},
			exitStatus: 2,
		},
	);
}

/** Says first what became of each result. */
async function nothingToReport(
	notes: readonly Note[],
	{received}: ClassFiles,
	context: Context,
): Promise<UserError> {
	await tellNotes(saidBy(notes), context);
	return new UserError(
		{
			id: 'Tidak ada hasil yang dapat dihitung.',
			en: 'There is no result that can be counted.',
		},
		{
			hint:
				received.length === 0
					? {
							id: 'Murid mengirim kode yang diawali NQ1, atau berkas .nqr dari: newsquiz results',
							en: 'Pupils send a code that begins with NQ1, or the .nqr file of: newsquiz results',
						}
					: {
							id: 'Sebutkan paket kartu yang mereka kerjakan, misalnya: --deck paket.json',
							en: 'Name the deck that they used, such as: --deck deck.json',
						},
		},
	);
}
