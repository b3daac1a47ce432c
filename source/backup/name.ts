/** Why a backup was made. */
export const backupReasons = [
	'auto',
	'manual',
	'before-restore',
	'before-reset',
	'before-remove',
	'before-update',
	'before-repair',
] as const;

export type BackupReason = (typeof backupReasons)[number];

/** What the name of a backup in the home folder says of it. */
export interface NamedBackup {
	readonly name: string;
	/** Epoch milliseconds, to the second. */
	readonly at: number;
	readonly reason: BackupReason;
}

const PATTERN =
	/^(\d{4}-\d\d-\d\d)T(\d\d)(\d\d)(\d\d)-(auto|manual|before-(?:restore|reset|remove|update|repair))(?:-\d+)?\.zip$/;

/**
 * The name of a backup: the moment in UTC, whose order no time zone and no summer time disturbs, and why.
 * @param copy from 2 on for a further one within the second
 */
export function backupName(at: number, reason: BackupReason, copy = 1): string {
	const moment = new Date(at).toISOString().slice(0, 19).replaceAll(':', '');
	return `${moment}-${reason}${copy === 1 ? '' : `-${copy}`}.zip`;
}

/** Reads a name that {@link backupName} gave; `undefined` for any other, which is not ours to touch. */
export function readBackupName(name: string): NamedBackup | undefined {
	const parts = PATTERN.exec(name);
	if (!parts) return undefined;
	const [, date, hour, minute, second, reason] = parts;
	const at = Date.parse(`${date}T${hour}:${minute}:${second}Z`);
	return Number.isNaN(at) ? undefined : {name, at, reason: reason as BackupReason};
}
