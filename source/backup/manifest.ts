import {z} from 'zod';
import {UserError} from '../errors.js';
import {placeOf} from './entry-name.js';
import {backupReasons} from './name.js';

/** The name of the file in a backup that says what else is in it. */
export const MANIFEST = 'manifest.json';
/** The name of the file that holds the SHA-256 of that one, as it holds those of all others. */
export const SEAL = 'manifest.json.sha256';
export const BACKUP_FORMAT = 'newsquiz-backup';
export const BACKUP_VERSION = 1;

const count = z.int().nonnegative();

const schema = z.object({
	format: z.literal(BACKUP_FORMAT),
	version: z.literal(BACKUP_VERSION),
	/** The version of newsquiz that made it. */
	app: z.string(),
	/** When it was made: epoch milliseconds, and minutes that local time was ahead of UTC. */
	at: z.int(),
	tz: z.int(),
	reason: z.enum(backupReasons),
	counts: z.object({
		/** Lines of the logs that are events. */
		events: count,
		reviews: count,
		cards: count,
		decks: count,
		lastDay: z.string().optional(),
	}),
	files: z.array(
		z.object({
			name: z.string().refine((name) => placeOf(name) !== undefined),
			bytes: count,
			sha256: z.string().regex(/^[a-f0-9]{64}$/),
		}),
	),
});

/** What a backup says of itself. */
export type Manifest = z.infer<typeof schema>;
export type BackupCounts = Manifest['counts'];
export type ListedFile = Manifest['files'][number];

/**
 * Reads a backup's account of itself.
 * @param backup what to call it
 * @throws UserError when it is damaged, no backup of ours, or one of a newer version
 */
export function parseManifest(text: string, backup: string): Manifest {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (error) {
		throw notABackup(backup, error);
	}

	const {format, version} = (value ?? {}) as Partial<Record<keyof Manifest, unknown>>;
	if (format !== BACKUP_FORMAT) throw notABackup(backup);
	if (typeof version === 'number' && version > BACKUP_VERSION) throw newerBackup(backup);
	const parsed = schema.safeParse(value);
	if (!parsed.success) throw damagedBackup(backup, parsed.error);
	const names = new Set(parsed.data.files.map(({name}) => name));
	if (names.size < parsed.data.files.length) throw damagedBackup(backup);
	return parsed.data;
}

export function formatManifest(manifest: Manifest): string {
	return `${JSON.stringify(manifest, null, 2)}\n`;
}

export function notABackup(backup: string, cause?: unknown): UserError {
	return new UserError(
		{id: `${backup} bukan cadangan newsquiz.`, en: `${backup} is no backup of newsquiz.`},
		{
			hint: {
				id: 'Berikan berkas .zip yang dibuat oleh: newsquiz backup. Tidak ada yang diubah.',
				en: 'Give a .zip file that was made by: newsquiz backup. Nothing was changed.',
			},
			cause,
		},
	);
}

export function damagedBackup(backup: string, cause?: unknown): UserError {
	return new UserError(
		{
			id: `Cadangan ${backup} rusak atau tidak lengkap.`,
			en: `The backup ${backup} is damaged or incomplete.`,
		},
		{
			hint: {
				id: 'Salin atau unduh lagi berkas itu, atau pilih cadangan lain: newsquiz restore. Tidak ada yang diubah.',
				en: 'Copy or download the file again, or choose another backup: newsquiz restore. Nothing was changed.',
			},
			cause,
		},
	);
}

function newerBackup(backup: string): UserError {
	return new UserError(
		{
			id: `Cadangan ${backup} dibuat oleh newsquiz yang lebih baru.`,
			en: `The backup ${backup} was made by a newer newsquiz.`,
		},
		{
			hint: {
				id: 'Perbarui newsquiz, lalu coba lagi: npx newsquiz@latest. Tidak ada yang diubah.',
				en: 'Update newsquiz, then try again: npx newsquiz@latest. Nothing was changed.',
			},
		},
	);
}
