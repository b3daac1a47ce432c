import {sanitise, sanitiseLine} from '../../sanitise.js';
import type {UserDictionary} from '../../vocabulary/user-dictionary.js';
import {textOfMarkup, type Reading} from '../markup.js';
import {glossesOf} from './definition.js';

/** A piece of what a dictionary says of a word. */
export interface Definition {
	readonly text: string;
	readonly isMarkup: boolean;
	/** How the word sounds, not what it means. */
	readonly isPronunciation?: boolean;
}

/** What a reader of a format finds in its files: where everything is, nothing decoded yet. */
export interface Entries {
	/** What the dictionary calls itself. */
	readonly title?: string;
	/** By headword, {@link fold folded}: the numbers of its entries. */
	readonly byHeadword: ReadonlyMap<string, readonly number[]>;
	/** The pieces of an entry, in order. */
	definitionsOf(entry: number): readonly Definition[];
}

export interface OpenDictionary extends UserDictionary {
	readonly title: string | undefined;
	/** How many headwords it has. */
	readonly size: number;
	/** A few headwords from all over it. */
	readonly sample: readonly string[];
}

const mostCached = 5000;
/** Of one headword. */
const mostEntries = 20;
const longestDefinition = 20_000;
const sampleSize = 400;

/** A headword as it is looked up: small letters, composed, with plain apostrophes and single spaces. */
export function fold(word: string): string {
	if (/^[a-z]+(?:[ -][a-z]+)*$/.test(word)) return word;
	return word.normalize('NFC').toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim();
}

/** Adds an entry to the others of its headword. */
export function addTo(byHeadword: Map<string, number[]>, headword: string, entry: number): void {
	const word = fold(headword);
	if (word === '') return;
	const others = byHeadword.get(word);
	if (!others) byHeadword.set(word, [entry]);
	else if (others.length < mostEntries && !others.includes(entry)) others.push(entry);
}

/** A dictionary to look words up in. */
export function openEntries({title, byHeadword, definitionsOf}: Entries): OpenDictionary {
	const glosses = new Map<string, readonly string[] | undefined>();
	const textsOf = (entries: readonly number[], reading: Reading): string[] =>
		entries.map((entry) =>
			definitionsOf(entry)
				.filter(({isPronunciation}) => reading === 'whole' || isPronunciation !== true)
				.map(({text, isMarkup}) => {
					const piece = text.slice(0, longestDefinition);
					return isMarkup ? textOfMarkup(piece, reading) : piece;
				})
				.join('\n'),
		);
	return {
		title: title === undefined ? undefined : sanitiseLine(title).slice(0, 80),
		size: byHeadword.size,
		sample: everyNth([...byHeadword.keys()], sampleSize),
		glossesOf(word) {
			const key = fold(word);
			const entries = byHeadword.get(key);
			if (!entries) return undefined;
			if (glosses.has(key)) return glosses.get(key);
			const found = glossesOf(textsOf(entries, 'brief'), key).map(sanitiseLine);
			if (glosses.size >= mostCached) glosses.clear();
			glosses.set(key, found.length > 0 ? found : undefined);
			return glosses.get(key);
		},
		definitionOf(word) {
			const entries = byHeadword.get(fold(word));
			if (!entries) return undefined;
			return sanitise(textsOf(entries, 'whole').join('\n').replace(/\r\n?/g, '\n')).trim();
		},
	};
}

function everyNth(words: readonly string[], count: number): string[] {
	const step = Math.max(1, Math.floor(words.length / count));
	return words.filter((_, at) => at % step === 0).slice(0, count);
}
