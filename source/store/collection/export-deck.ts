import {existsSync, statSync} from 'node:fs';
import path from 'node:path';
import type {Deck} from '../../deck/deck.js';
import {type Language, UserError} from '../../errors.js';
import type {DeckFormat} from '../../exchange/decks/format.js';
import {deckFormatNamed, deckFormats} from '../../exchange/decks/formats.js';
import {atomicWrite} from '../atomic-write.js';
import {errorCode, isDiskFull} from '../error-code.js';
import {shown} from '../source-errors.js';

/** @throws UserError when there is no such format */
export function requireFormat(name: string): DeckFormat {
	const format = deckFormatNamed(name);
	if (format) return format;
	const names = deckFormats.map((known) => known.name).join(', ');
	throw new UserError(
		{id: `Format "${shown(name)}" tidak ada.`, en: `There is no format "${shown(name)}".`},
		{
			hint: {id: `Format yang ada: ${names}.`, en: `The formats are: ${names}.`},
			exitStatus: 2,
		},
	);
}

/**
 * Writes a copy of a deck, never over a file that is there unless that was agreed to.
 * @param to a path; a folder gets a file named after the deck
 * @throws UserError when it can't be written
 */
export function exportDeck(
	deck: Deck,
	format: DeckFormat,
	to: string,
	setting: {readonly cwd: string; readonly language: Language; readonly isAgreed: boolean},
): {readonly path: string; readonly isWritten: boolean} {
	const given = path.resolve(setting.cwd, to);
	const file = isFolder(given) ? path.join(given, `${deck.id}.${format.ending}`) : given;
	if (existsSync(file) && !setting.isAgreed) return {path: file, isWritten: false};
	try {
		atomicWrite(file, format.write(deck, setting.language), {mode: 0o644});
	} catch (error) {
		throw notWritten(file, error);
	}
	return {path: file, isWritten: true};
}

function isFolder(path: string): boolean {
	try {
		return statSync(path).isDirectory();
	} catch {
		// Why it can't be written shows when it is.
		return false;
	}
}

function notWritten(file: string, cause: unknown): UserError {
	const code = errorCode(cause);
	const name = shown(file);
	if (code === 'ENOENT' || code === 'ENOTDIR') {
		return new UserError(
			{
				id: `Folder untuk ${name} tidak ada.`,
				en: `There is no folder for ${name}.`,
			},
			{
				cause,
				hint: {
					id: 'Pilih folder yang sudah ada, atau buat dahulu.',
					en: 'Choose a folder that is there, or make it first.',
				},
			},
		);
	}
	const why = isDiskFull(cause)
		? {id: 'ruang penyimpanan penuh', en: 'the disk is full'}
		: {id: String(code ?? 'sebab tak dikenal'), en: String(code ?? 'for a reason unknown')};
	return new UserError(
		{
			id: `${name} tidak dapat ditulis (${why.id}).`,
			en: `${name} could not be written (${why.en}).`,
		},
		{
			cause,
			hint: {
				id: 'Pilih folder lain yang boleh ditulisi.',
				en: 'Choose another folder that may be written to.',
			},
		},
	);
}
