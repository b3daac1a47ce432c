import {type NamedWord, wordsOfValue} from './value.js';

/** What the values of one column, or of one field of a kind of notes, come to. */
export interface Tally {
	/** How many words and texts the values name, and how many of them are in the lexicon. */
	readonly total: number;
	readonly recognised: number;
	readonly headwords: ReadonlySet<string>;
	/** The first few that are not in the lexicon. */
	readonly strange: readonly string[];
}

const mostStrange = 5;
const longestStrange = 40;

/** Counts the values of one column as they come. Its memory is bounded by the lexicon, not by the values. */
export class TallyOfColumn implements Tally {
	total = 0;
	recognised = 0;
	readonly headwords = new Set<string>();
	readonly #strange = new Set<string>();

	get strange(): readonly string[] {
		return [...this.#strange];
	}

	add(value: string): void {
		for (const word of wordsOfValue(value)) this.#count(word);
	}

	#count({text, headword}: NamedWord): void {
		this.total++;
		if (headword !== undefined) {
			this.recognised++;
			this.headwords.add(headword);
		} else if (this.#strange.size < mostStrange) {
			this.#strange.add(
				text.length > longestStrange ? `${text.slice(0, longestStrange - 1)}…` : text,
			);
		}
	}
}

/** Words of another language look Indonesian now and then (*bank*, *air*): fewer than this are chance. */
const leastShare = 0.2;

/** The column that holds the words: the one with most headwords, if that is no chance. */
export function columnOfWords<T extends Tally>(columns: Iterable<T>): T | undefined {
	let best: T | undefined;
	for (const column of columns) {
		if (column.recognised > (best?.recognised ?? 0)) best = column;
	}
	return best && best.recognised >= leastShare * best.total ? best : undefined;
}

/** Several tallies as one. */
export function together(tallies: readonly Tally[]): Tally {
	return {
		total: tallies.reduce((sum, {total}) => sum + total, 0),
		recognised: tallies.reduce((sum, {recognised}) => sum + recognised, 0),
		headwords: new Set(tallies.flatMap(({headwords}) => [...headwords])),
		strange: tallies.flatMap(({strange}) => strange).slice(0, mostStrange),
	};
}
