import * as z from 'zod';
import {isDeckId, maximumDeckIdLength} from '../../deck/deck-id.js';
import {scanJson} from '../../deck/json-places.js';
import {maximumDeckBytes} from '../../deck/parse-deck.js';
import {type Bilingual, UserError} from '../../errors.js';
import {sanitiseLine} from '../../sanitise.js';

/** No catalogue file is larger. */
export const maximumCatalogueBytes = 5 * 1024 * 1024;
/** No catalogue lists more decks. */
export const mostCatalogued = 2000;

const line = z.string().max(10_000).regex(/\S/);

const entrySchema = z.object({
	id: z.string().max(maximumDeckIdLength).refine(isDeckId),
	title: line,
	description: line.optional(),
	/** Where its file is, relative to the catalogue. */
	url: line,
	/** Of the file, in bytes. */
	size: z.int().min(2).max(maximumDeckBytes),
	/** Of the file, as 64 hex digits. */
	sha256: z.string().regex(/^[0-9a-f]{64}$/),
	/** Goes up whenever the file changes. */
	version: z.int().min(1).optional(),
	updatedAt: z.string().max(40).optional(),
	cards: z.int().min(0).optional(),
	/** Whose news it quotes. */
	publishers: z.array(line).max(1000).optional(),
	authors: z.array(line).max(100).optional(),
	license: line.optional(),
});

/** A deck as a catalogue lists it. */
export type CatalogueEntry = z.infer<typeof entrySchema>;

/** A list of decks that any static host can serve. */
export interface Catalogue {
	readonly format: 'newsquiz-catalogue';
	readonly version: 1;
	readonly title?: string;
	readonly decks: readonly CatalogueEntry[];
}

/** A catalogue as far as it could be read. */
export interface CatalogueReading {
	readonly catalogue: Catalogue;
	/** Entries that could not be used, by what is known of them. */
	readonly problems: ReadonlyArray<{readonly name: string; readonly says: Bilingual}>;
}

/** Whether a JSON text may be a catalogue; {@link readCatalogue} tells for certain. */
export function looksLikeCatalogue(text: string): boolean {
	return /"format"\s*:\s*"newsquiz-catalogue"/.test(text);
}

/**
 * Reads a catalogue, which may come from a stranger. An entry that is wrong is told and left out.
 * @param fileName for messages
 * @throws UserError when it is none, or one of a newer version
 */
export function readCatalogue(text: string, fileName: string): CatalogueReading {
	const name = sanitiseLine(fileName);
	const value = parse(text, name);
	if (value['version'] !== 1) throw otherVersion(name);
	const {title, decks} = value;
	if (!Array.isArray(decks)) throw notACatalogue(name);
	if (decks.length > mostCatalogued) throw tooLong(name);
	const problems: Array<CatalogueReading['problems'][number]> = [];
	const entries: CatalogueEntry[] = [];
	const ids = new Set<string>();
	for (const [index, each] of decks.entries()) {
		const read = entrySchema.safeParse(each);
		if (!read.success) {
			problems.push({name: nameOf(each, index), says: wrongEntry(read.error.issues[0])});
		} else if (ids.has(read.data.id)) {
			problems.push({name: read.data.id, says: sameId(read.data.id)});
		} else {
			ids.add(read.data.id);
			entries.push(read.data);
		}
	}
	return {
		catalogue: {
			format: 'newsquiz-catalogue',
			version: 1,
			...(typeof title === 'string' && /\S/.test(title) ? {title: title.slice(0, 500)} : {}),
			decks: entries,
		},
		problems,
	};
}

/** The text of a catalogue's file: the same catalogue always has the same. */
export function formatCatalogue(catalogue: Catalogue): string {
	return `${JSON.stringify(catalogue, null, '\t')}\n`;
}

function parse(text: string, name: string): Record<string, unknown> {
	if (text.length > maximumCatalogueBytes || scanJson(text).tooDeep) throw tooLong(name);
	try {
		const value: unknown = JSON.parse(text);
		if (typeof value === 'object' && value !== null && 'format' in value) {
			if (value.format === 'newsquiz-catalogue') return value;
		}
	} catch (cause) {
		throw notACatalogue(name, cause);
	}
	throw notACatalogue(name);
}

function nameOf(entry: unknown, index: number): string {
	const {id, title} = (entry ?? {}) as {id?: unknown; title?: unknown};
	const name = [id, title].find((text) => typeof text === 'string' && /\S/.test(text));
	return typeof name === 'string' ? sanitiseLine(name).slice(0, 80) : String(index + 1);
}

function wrongEntry(issue: {readonly path: readonly PropertyKey[]} | undefined): Bilingual {
	const field = sanitiseLine(issue?.path.map(String).join('.') ?? '');
	return field === ''
		? {id: 'Butir katalog ini tidak sah.', en: 'This entry of the catalogue is not valid.'}
		: {
				id: `Butir katalog ini tidak sah: "${field}" tidak ada atau salah bentuknya.`,
				en: `This entry of the catalogue is not valid: "${field}" is missing or has the wrong form.`,
			};
}

function sameId(id: string): Bilingual {
	return {
		id: `Id ${id} dipakai dua kali di katalog ini; yang pertama yang berlaku.`,
		en: `The id ${id} is used twice in this catalogue; the first one counts.`,
	};
}

function notACatalogue(name: string, cause?: unknown): UserError {
	return new UserError(
		{id: `"${name}" bukan katalog yang sah.`, en: `"${name}" is not a valid catalogue.`},
		{
			cause,
			hint: {
				id: 'Penyusunnya dapat membuatnya lagi: newsquiz catalogue FOLDER',
				en: 'Whoever made it can make it again: newsquiz catalogue FOLDER',
			},
		},
	);
}

function otherVersion(name: string): UserError {
	return new UserError(
		{
			id: `Katalog "${name}" bukan versi 1, satu-satunya versi yang dikenal newsquiz ini.`,
			en: `The catalogue "${name}" is not of version 1, the only one that this newsquiz knows.`,
		},
		{
			hint: {
				id: 'Perbarui newsquiz, misalnya dengan: npx newsquiz@latest',
				en: 'Update newsquiz, for example with: npx newsquiz@latest',
			},
		},
	);
}

function tooLong(name: string): UserError {
	return new UserError(
		{
			id: `Katalog "${name}" terlalu besar: paling banyak ${mostCatalogued} paket kartu dan 5 MB.`,
			en: `The catalogue "${name}" is too large: ${mostCatalogued} decks and 5 MB at most.`,
		},
		{
			hint: {
				id: 'Bagi paket kartunya ke beberapa folder, masing-masing dengan katalognya.',
				en: 'Split the decks into several folders, each with a catalogue of its own.',
			},
		},
	);
}
