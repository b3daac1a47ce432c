import {existsSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {
	type Catalogue,
	formatCatalogue,
	maximumCatalogueBytes,
	mostCatalogued,
	readCatalogue,
} from '../exchange/catalogue/catalogue.js';
import {makeCatalogue} from '../exchange/catalogue/make-catalogue.js';
import {cataloguePage, pageMark} from '../exchange/catalogue/page.js';
import {sanitise, sanitiseLine} from '../sanitise.js';
import {type Survey, surveyFolder} from '../store/collection/survey-folder.js';
import {writeOutput} from '../store/write-output.js';
import {
	beside,
	carriageReturns,
	done,
	fits,
	hasAdvice,
	noCatalogue,
	noDecks,
	noFolder,
	notFit,
	otherForm,
	outOfDate,
	tooMany,
	whichFolder,
} from './catalogue-messages.js';
import {problemText} from './choose-offers.js';
import type {Invocation} from './command.js';
import {type Context, say, write} from './io.js';
import {text} from './values.js';

/** A folder of decks, and the file that is to list them. */
interface Place {
	readonly folder: string;
	/** The folder as the user named it. */
	readonly named: string;
	/** Undefined for standard output. */
	readonly file: string | undefined;
	/** From the catalogue's folder to that of the decks, with forward slashes; empty, or ending in one. */
	readonly prefix: string;
}

/** Lists the decks of a folder in a file that any static host can serve, once all of them are without errors. */
export async function run({positionals, values}: Invocation, context: Context): Promise<number> {
	const place = placeFor(positionals[0], text(values, 'output'), context);
	const survey = surveyFolder(place.folder);
	await tellProblems(survey, context);
	if (survey.problems.length > 0) throw notFit(survey.problems.length, place.named);
	if (survey.decks.length === 0) throw noDecks(place.named);
	if (survey.decks.length > mostCatalogued) throw tooMany();
	const before = place.file === undefined ? undefined : readBefore(place.file);
	const files = survey.decks.map((deck) => ({...deck, path: place.prefix + deck.path}));
	const catalogue = makeCatalogue(files, {title: text(values, 'title'), before});
	const written = formatCatalogue(catalogue);
	if (Buffer.byteLength(written) > maximumCatalogueBytes) throw tooMany();
	if (place.file === undefined) {
		await write(context.stdout, written);
		return 0;
	}
	if (values['check'] === true) return check(place.file, place.named, written, context);
	const page = writeFiles(place.file, catalogue, written, context);
	await write(context.stderr, `${sanitise(say(context, done(place.file, catalogue, page)))}\n`);
	return 0;
}

async function check(
	file: string,
	named: string,
	written: string,
	context: Context,
): Promise<number> {
	if (existsSync(file) && readFileSync(file, 'utf8') === written) {
		await write(context.stderr, `${sanitise(say(context, fits(file)))}\n`);
		return 0;
	}
	throw outOfDate(file, named);
}

/** @throws UserError when there is no such folder, or the catalogue would lie where its decks are not below it */
function placeFor(named: string | undefined, output: string | undefined, {cwd}: Context): Place {
	if (named === undefined) throw whichFolder();
	const folder = path.resolve(cwd, named);
	if (!statSync(folder, {throwIfNoEntry: false})?.isDirectory()) throw noFolder(named);
	if (output === '-') return {folder, named, file: undefined, prefix: ''};
	const file =
		output === undefined ? path.join(folder, 'catalogue.json') : path.resolve(cwd, output);
	const between = path.relative(path.dirname(file), folder);
	if (between === '..' || between.startsWith(`..${path.sep}`) || path.isAbsolute(between)) {
		throw beside(named);
	}
	const prefix = between === '' ? '' : `${between.split(path.sep).join('/')}/`;
	return {folder, named, file, prefix};
}

/** The catalogue that is there, which counts versions on; a file that is none is not overwritten. */
function readBefore(file: string): Catalogue | undefined {
	const there = statSync(file, {throwIfNoEntry: false});
	if (!there) return undefined;
	// To read a pipe would wait for ever.
	if (!there.isFile()) throw noCatalogue(file);
	try {
		return readCatalogue(readFileSync(file, 'utf8'), path.basename(file)).catalogue;
	} catch (cause) {
		throw noCatalogue(file, cause);
	}
}

/** @returns the page's path, or undefined where a page that somebody wrote lies there */
function writeFiles(
	file: string,
	catalogue: Catalogue,
	written: string,
	{language}: Context,
): string | undefined {
	const page = path.join(path.dirname(file), 'index.html');
	const there = statSync(page, {throwIfNoEntry: false});
	const isOurs = !there || (there.isFile() && readFileSync(page, 'utf8').includes(pageMark));
	writeOutput(file, written);
	if (!isOurs) return undefined;
	writeOutput(page, cataloguePage(catalogue, path.basename(file), language));
	return page;
}

async function tellProblems(
	{decks, problems, otherForms}: Survey,
	context: Context,
): Promise<void> {
	const tell = async (line: string): Promise<void> => write(context.stderr, `${line}\n`);
	for (const {name, error} of problems) await tell(problemText(name, error, context));
	for (const {path: name, report} of decks) {
		const {length} = report.findings;
		if (length === 0) continue;
		await tell(sanitiseLine(say(context, hasAdvice(name, length))));
	}
	if (decks.some(({hasCarriageReturns}) => hasCarriageReturns)) {
		await tell(say(context, carriageReturns));
	}
	for (const name of otherForms) {
		await tell(sanitiseLine(say(context, otherForm(name))));
	}
}
