import type {Database} from 'sql.js';

/**
 * Whether all of these are plain tables. Views, virtual tables and columns that compute could be made to run for ever.
 * @param names lower-case letters only
 */
export function hasPlainTables(database: Database, names: readonly string[]): boolean {
	const list = names.map((name) => `'${name}'`).join(', ');
	const [answer] = database.exec(
		`select type, sql from sqlite_master where name in (${list}) and type in ('table', 'view')`,
	);
	const rows = answer?.values ?? [];
	return (
		rows.length === names.length &&
		rows.every(
			([type, made]) =>
				type === 'table' &&
				typeof made === 'string' &&
				/^\s*create\s+table\b/i.test(made) &&
				!/\bgenerated\b|\bas\s*\(|\bcheck\b/i.test(made),
		)
	);
}
