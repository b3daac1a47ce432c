import {UserError} from '../errors.js';
import {type Checked, type Unchecked, checkFile} from './check-file.js';
import {filesIn} from './deck-files.js';
import type {Invocation} from './command.js';
import {type Context, write} from './io.js';
import {checksAsJson, renderChecks} from './render-check.js';

/** Checks deck files and, with `--fix`, mends what can be mended surely. Status 1 where one has an error. */
export async function run({positionals, values}: Invocation, context: Context): Promise<number> {
	const unread: Unchecked[] = [];
	const listed = positionals.flatMap((file) => {
		try {
			return filesIn(file, context.cwd);
		} catch (error) {
			if (!(error instanceof UserError)) throw error;
			unread.push({file, error});
			return [];
		}
	});
	const files = [...new Set(listed)];
	const [fix, json] = [values['fix'] === true, values['json'] === true];
	if (positionals.length === 0) throw noFile();
	if (files.length + unread.length === 0) throw noDecks();
	const isFilter = fix && files.includes('-');
	if (isFilter && (json || files.length > 1)) throw tooMuch();
	const results: Array<Checked | Unchecked> = [...unread];
	for (const file of files) results.push(await checkFile(file, fix, context));
	const report = json
		? checksAsJson(results, context.language)
		: renderChecks(results, context.language);
	// As a filter it gives the mended deck, and says what it did beside it.
	await write(isFilter ? context.stderr : context.stdout, report);
	const [first] = results;
	if (isFilter && first && 'text' in first) await write(context.stdout, first.text);
	const isFaulty = results.some(
		(result) => 'error' in result || result.findings.some(({severity}) => severity === 'error'),
	);
	return isFaulty ? 1 : 0;
}

function noFile(): UserError {
	return new UserError(
		{id: 'Berkas mana yang ingin Anda periksa?', en: 'Which file should be checked?'},
		{
			hint: {
				id: 'Berikan satu atau beberapa paket kartu, misalnya: newsquiz check paket.md. "-" berarti masukan standar.',
				en: 'Give one or more decks, such as: newsquiz check deck.md. "-" is standard input.',
			},
			exitStatus: 2,
		},
	);
}

function noDecks(): UserError {
	return new UserError(
		{id: 'Tidak ada paket kartu di folder itu.', en: 'There is no deck in that folder.'},
		{
			hint: {
				id: 'Paket kartu berakhiran .json, .md, .csv, atau .tsv. Buat yang baru dengan: newsquiz new paket.md',
				en: 'Decks end in .json, .md, .csv or .tsv. Make one with: newsquiz new deck.md',
			},
		},
	);
}

function tooMuch(): UserError {
	return new UserError(
		{
			id: 'Dengan --fix, "-" menulis paket kartu yang diperbaiki ke keluaran standar, sehingga tidak dapat dipakai bersama --json atau berkas lain.',
			en: 'With --fix, "-" writes the mended deck to standard output, so it can\'t be used with --json or other files.',
		},
		{
			hint: {
				id: 'Misalnya: newsquiz check --fix - < paket.json > baru.json',
				en: 'For example: newsquiz check --fix - < deck.json > new.json',
			},
			exitStatus: 2,
		},
	);
}
