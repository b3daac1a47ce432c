import {createReadStream} from 'node:fs';
import {stat} from 'node:fs/promises';
import path from 'node:path';
import {UserError} from '../../errors.js';
import type {ReadDeck, ReadSetting} from '../../exchange/decks/format.js';
import {formatOfFile, largestFile, readDeckFile} from '../../exchange/decks/read-deck.js';
import {exchangeTools} from '../exchange-tools.js';
import {readLimited, TooLargeError} from '../limited.js';
import {shown} from '../source-errors.js';
import {readSourceFile} from '../source-files.js';

export {largestFile};

export interface ForeignSetting extends Pick<ReadSetting, 'now' | 'options'> {
	/** As `--format` calls it; by the file's name or contents without one. */
	readonly format?: string | undefined;
}

/**
 * Reads a deck from a file of any format.
 * @throws UserError when it can't be read, or there is no deck in it
 */
export async function readForeignDeck(
	file: string,
	setting: ForeignSetting & {readonly cwd: string},
): Promise<ReadDeck & {readonly from: string}> {
	const from = path.resolve(setting.cwd, file);
	const bytes = await readLargeFile(file, setting.cwd);
	return {from, ...(await readForeignBytes(bytes, path.basename(from), setting))};
}

/** The same for bytes that are there already. */
export async function readForeignBytes(
	bytes: Uint8Array,
	name: string,
	{format, ...setting}: ForeignSetting,
): Promise<ReadDeck> {
	return readDeckFile(bytes, {...setting, name, tools: exchangeTools}, format);
}

/** Whether a format other than ours reads a file like this one, by its name or its contents. */
export async function mayBeForeign(bytes: Uint8Array, name: string): Promise<boolean> {
	const format = await formatOfFile(bytes, {name, tools: exchangeTools});
	return format !== undefined && format.name !== 'json';
}

/**
 * The bytes of a file that may be larger than a deck: packages hold pictures and sounds.
 * @throws UserError when it can't be read, or is over 100 MB
 */
export async function readLargeFile(file: string, cwd: string): Promise<Uint8Array> {
	const full = path.resolve(cwd, file);
	const status = await stat(full).catch(() => undefined);
	// What is no file is told as it is elsewhere.
	if (!status?.isFile()) return readSourceFile(file, cwd);
	try {
		if (status.size > largestFile) throw new TooLargeError(file);
		return await readLimited(createReadStream(full), largestFile);
	} catch (error) {
		if (error instanceof TooLargeError) throw tooLarge(file, error);
		return readSourceFile(file, cwd);
	}
}

function tooLarge(file: string, cause: unknown): UserError {
	return new UserError(
		{
			id: `${shown(file)} terlalu besar; batasnya 100 MB.`,
			en: `${shown(file)} is too large; the limit is 100 MB.`,
		},
		{
			cause,
			hint: {
				id: 'Ekspor lagi dari asalnya tanpa gambar dan suara, atau bagi menjadi beberapa berkas.',
				en: 'Export it again where it came from without pictures and sounds, or split it into several files.',
			},
		},
	);
}
