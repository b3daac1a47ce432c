/** Which folder of the home a file of a backup belongs to. */
export type Place = 'reviews' | 'decks' | 'settings';

export interface PlacedFile {
	readonly place: Place;
	/** The file's name within its folder. */
	readonly file: string;
}

export const SETTINGS = 'config.json';
/** A piece of a line that a crash cut short, kept beside its log. */
export const TORN = /\.torn-\d+(?:-\d+)?$/;

// eslint-disable-next-line no-control-regex
const FILE = /^(?!\.)[^/\\\u0000-\u001F\u007F]{1,255}$/;

/** The name that a file has in a backup. */
export function entryName({place, file}: PlacedFile): string {
	return place === 'settings' ? SETTINGS : `${place}/${file}`;
}

/**
 * Where a file of a backup belongs. `undefined` for every name that a backup of ours has not: a path that leads
 * elsewhere, a hidden file, a folder.
 */
export function placeOf(name: string): PlacedFile | undefined {
	if (name === SETTINGS) return {place: 'settings', file: SETTINGS};
	const slash = name.indexOf('/');
	const [folder, file] = [name.slice(0, slash), name.slice(slash + 1)];
	if (!FILE.test(file)) return undefined;
	if (folder === 'decks') return {place: 'decks', file};
	if (folder === 'reviews' && (file.endsWith('.jsonl') || TORN.test(file))) {
		return {place: 'reviews', file};
	}

	return undefined;
}
