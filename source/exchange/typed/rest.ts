import {safeJson} from '../../sanitise.js';
import {parseJson} from '../parse-json.js';

/** Fields as they come from a file. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * What a table or a page doesn't show of a thing, as JSON in one line that ends neither a comment of HTML nor anything
 * else; empty where nothing is left.
 */
export function restJson(rest: Fields): string {
	if (Object.keys(rest).length === 0) return '';
	return safeJson(rest)
		.replaceAll('<', '\\u003c')
		.replaceAll('>', '\\u003e')
		.replaceAll('--', '-\\u002d');
}

/** The same for a cell of a table, in which white space may become one space. */
export function restCell(rest: Fields): string {
	return restJson(rest).replace(
		/\s(?=\s)|[^\S ]/g,
		(space) => `\\u${space.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
}

/** What {@link restJson} wrote; undefined when it is no JSON object, or one that lies too deep. */
export function readRest(json: string): Fields | undefined {
	if (json.trim() === '') return {};
	try {
		const value = parseJson(json);
		return typeof value === 'object' && value !== null && !Array.isArray(value)
			? (value as Fields)
			: undefined;
	} catch {
		return undefined;
	}
}

/** Copies fields, without those that are undefined. */
export function present(fields: Fields): Record<string, unknown> {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** Copies fields, without the named ones. */
export function without(fields: object, names: Iterable<string>): Fields {
	const gone = new Set(names);
	return Object.fromEntries(Object.entries(fields).filter(([name]) => !gone.has(name)));
}
