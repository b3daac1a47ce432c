import type {Bilingual} from '../errors.js';

/** Something that whoever reads a report has to know of how it came about. */
export interface Note {
	readonly says: Bilingual;
	/** A result could not be counted. */
	readonly isProblem: boolean;
}

export function note(id: string, en: string): Note {
	return {says: {id, en}, isProblem: false};
}

export function problem(id: string, en: string): Note {
	return {says: {id, en}, isProblem: true};
}

/** A few of many, in one line. */
export function some(names: readonly string[], most = 5): string {
	const shown = names.slice(0, most).join(', ');
	return names.length > most ? `${shown}, … (+${names.length - most})` : shown;
}
