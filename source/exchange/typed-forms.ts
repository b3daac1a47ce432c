import type {Mended} from '../deck/lint/fix.js';
import type {DeckReading} from '../deck/parse-deck.js';
import {looksLikePage} from './markdown/look.js';
import {mendPage} from './markdown/mend.js';
import {readPage} from './markdown/read.js';
import {looksLikeTable} from './table/look.js';
import {mendTable} from './table/mend.js';
import {readTable} from './table/read.js';

/** A form other than JSON in which decks are typed by hand, as `newsquiz check` reads and mends it. */
export interface TypedForm {
	/** How the names of its files end. */
	readonly endings: readonly string[];
	readonly isLike: (head: string) => boolean;
	readonly read: (text: string, name: string) => DeckReading;
	readonly mend: (text: string, name: string) => Mended;
}

const typedForms: readonly TypedForm[] = [
	{endings: ['.md', '.markdown'], isLike: looksLikePage, read: readPage, mend: mendPage},
	{endings: ['.csv', '.tsv'], isLike: looksLikeTable, read: readTable, mend: mendTable},
];

/** The form of a file, by its name or else by its contents; undefined for JSON. */
export function typedFormOf(name: string, head: string): TypedForm | undefined {
	if (/^\ufeff?\s*\{/.test(head)) return undefined;
	const lower = name.toLowerCase();
	const byName = typedForms.find(({endings}) => endings.some((ending) => lower.endsWith(ending)));
	if (byName || lower.endsWith('.json')) return byName;
	return typedForms.find(({isLike}) => isLike(head));
}
