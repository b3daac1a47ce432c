import {existsSync} from 'node:fs';
import type {Deck} from '../../deck/deck.js';
import {withLicenceNote} from '../../deck/licence-note.js';
import {withoutEvidence} from '../../deck/without-evidence.js';
import {type Bilingual, UserError} from '../../errors.js';
import type {DeckFormat, WriteSetting, Written} from '../../exchange/decks/format.js';
import {deckFormatNamed, deckFormats} from '../../exchange/decks/formats.js';
import type {ExportedDeck} from '../../services.js';
import {exchangeTools} from '../exchange-tools.js';
import {outputPath} from '../output-path.js';
import {shown} from '../source-errors.js';
import {writeOutput} from '../write-output.js';

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

/** What is written of a deck where nothing else was asked for: the same one always looks the same. */
export function writeSetting(
	setting: Pick<WriteSetting, 'language' | 'now'> & Partial<WriteSetting>,
): WriteSetting {
	return {seed: 1, options: {}, tools: exchangeTools, ...setting};
}

/**
 * A deck in a form in which it leaves newsquiz, with what the form can't hold. Without evidence it is where that was
 * chosen.
 * @throws UserError when nothing is left of it then
 */
export async function writtenDeck(
	deck: Deck,
	format: DeckFormat,
	setting: WriteSetting,
): Promise<Written> {
	const {deck: chosen, notes: left} =
		setting.options['no-evidence'] === true ? withoutEvidence(deck) : {deck, notes: []};
	if (chosen.cards.length === 0 && deck.cards.length > 0) throw onlySentences(left);
	const {content, notes} = await format.write(withLicenceNote(chosen, setting.language), setting);
	return {content, notes: [...left, ...notes]};
}

function onlySentences(notes: readonly Bilingual[]): UserError {
	const last = notes.at(-1);
	return new UserError(
		{
			id: `Tanpa kalimat berita tidak ada kartu yang tersisa. ${last?.id ?? ''}`.trim(),
			en: `Without the sentences of the news no card is left. ${last?.en ?? ''}`.trim(),
		},
		{
			hint: {
				id: 'Tulis ulang soalnya, atau ekspor tanpa --no-evidence.',
				en: 'Reword the questions, or export without --no-evidence.',
				inApp: {
					id: 'Tulis ulang soalnya, atau sertakan kalimat beritanya.',
					en: 'Reword the questions, or take the sentences of the news along.',
				},
			},
		},
	);
}

/**
 * Writes a copy of a deck, never over a file that is there unless that was agreed to.
 * @param to a path; a folder gets a file named after the deck
 * @throws UserError when it can't be written
 */
export async function exportDeck(
	deck: Deck,
	format: DeckFormat,
	to: string,
	setting: WriteSetting & {readonly cwd: string; readonly isAgreed: boolean},
): Promise<ExportedDeck> {
	const file = outputPath(to, `${deck.id}.${format.ending}`, setting.cwd);
	if (existsSync(file) && !setting.isAgreed) return {path: file, isWritten: false, notes: []};
	const {content, notes} = await writtenDeck(deck, format, setting);
	writeOutput(file, content);
	return {path: file, isWritten: true, notes};
}
